"""The test database: every test finds what the migrations put there, even after a test that commits."""

import pytest
from wagtail.models import Page


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", [1, 2])
def test_a_committing_test_spoils_nothing_for_the_next(turn):
    """pytest-django empties every table after each of the two."""
    assert Page.objects.filter(depth=1).exists()
    Page.objects.filter(depth=1).update(title=f"spoilt {turn}")


@pytest.mark.django_db
def test_root_page_is_as_migrated():
    assert Page.objects.get(depth=1).title == "Root"
