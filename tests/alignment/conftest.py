from tests.admin.conftest import _site, editor, reader  # noqa: F401
