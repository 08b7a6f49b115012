from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Someone who works on the site. Ours from the first migration, so that it can grow without a new table."""
