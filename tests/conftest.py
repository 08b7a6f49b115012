"""The test database; fixtures that several tests share follow below."""

import gc

import pytest
from django.test import TestCase, TransactionTestCase
from pytest_django.plugin import blocking_manager_key

from tests.services.databases import WorkerDatabase, begin_run, end_run

DATABASE = pytest.StashKey[WorkerDatabase]()
SPENT = pytest.StashKey[bool]()


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        begin_run(config.getvalue("reuse_db"))


def pytest_sessionstart():
    # Django's modules and models never go away: looking through them again and again takes a tenth of the time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def pytest_unconfigure(config):
    if not hasattr(config, "workerinput"):
        end_run(config.getvalue("reuse_db"))


@pytest.fixture(scope="session")
def django_db_setup(request, django_test_environment, django_db_blocker):
    """Give this process its copy of the migrated database, which `--reuse-db` keeps for the next run."""
    config = request.config
    worker = getattr(config, "workerinput", {}).get("workerid", "main")
    with django_db_blocker.unblock():
        database = WorkerDatabase(worker, config.getvalue("reuse_db"), config.getvalue("create_db"))
        database.open()
    config.stash[DATABASE] = database
    yield
    del config.stash[DATABASE]
    with django_db_blocker.unblock():
        database.close()


@pytest.fixture
def own_folders(tmp_path, settings):
    """Files of a test are its own: what it finds on the disk, it has put there. Returns the private and the public."""
    settings.PRIVATE_MEDIA_ROOT, settings.PUBLIC_MEDIA_ROOT = tmp_path / "private", tmp_path / "public"
    return settings.PRIVATE_MEDIA_ROOT, settings.PUBLIC_MEDIA_ROOT


@pytest.fixture(scope="module")
def running_site(request, django_db_setup, django_db_blocker):
    """The real site, several processes, on a database of its own: one for all the tests of a module.

    A module may add to its environment: `SERVER_ENVIRONMENT = {name: value}`.
    """
    from tests.services.site_server import site_server

    database = request.config.stash[DATABASE]
    name = request.module.__name__.rpartition(".")[2]
    added = getattr(request.module, "SERVER_ENVIRONMENT", {})
    with site_server(database, name, django_db_blocker.unblock, **added) as site:
        yield site


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    stash = item.config.stash
    if stash.get(SPENT, False) and DATABASE in stash:
        with stash[blocking_manager_key].unblock():
            stash[DATABASE].renew()
    stash[SPENT] = commits(item)


def commits(item) -> bool:
    """Tell whether a test really commits, after which pytest-django empties every table."""
    case = getattr(item, "cls", None)
    if case and issubclass(case, TransactionTestCase):
        return not issubclass(case, TestCase)
    mark = item.get_closest_marker("django_db")
    return bool(
        (mark and (mark.kwargs.get("transaction") or mark.kwargs.get("reset_sequences")))
        or {"transactional_db", "live_server"} & set(item.fixturenames)
    )
