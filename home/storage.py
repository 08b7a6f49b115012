"""Two places for files: a private one, which nothing serves, and a public one, made only of what readers may see."""

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible


@deconstructible
class PrivateStorage(FileSystemStorage):
    """Originals, documents and upload staging. It has no address: a document goes out through its view only."""

    def __init__(self) -> None:
        super().__init__(location=settings.PRIVATE_MEDIA_ROOT, base_url=None)

    def url(self, name: str) -> str:
        """Return no address. Raising would break the admin's own lists, which ask for one and can do without."""
        return ""


@deconstructible
class PublicStorage(FileSystemStorage):
    """Renditions and share cards, served as files under PUBLIC_MEDIA_URL."""

    def __init__(self) -> None:
        super().__init__(
            location=settings.PUBLIC_MEDIA_ROOT,
            base_url=settings.PUBLIC_MEDIA_URL,
            file_permissions_mode=0o644,
            directory_permissions_mode=0o755,
        )
