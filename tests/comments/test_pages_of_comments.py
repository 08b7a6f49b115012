"""Many comments: in parts, each with its address, kept by the page cache and fresh at once, for the same queries."""

from wagtail.models import Page

from comments import moderation
from comments.models import Comment
from tests.public.support import page_at, words
from tests.public.test_query_budgets import counted

from . import support
from .readers import address_of, part_of, shown


def test_long_conversations_are_paged(client, page, approved):
    first = approved(page)
    rows = [
        Comment(page=page, language="fr", name=f"N{n}", text=f"Texte {n}", state=Comment.State.APPROVED)
        for n in range(44)
    ]
    Comment.objects.bulk_create(rows)
    last = Comment.objects.latest("pk")
    answer = approved(page, last)
    # A conversation whose beginning is no longer shown counts as one.
    moderation.erase(last)
    for query in ("", "?commentaires=1"):
        assert len(shown(client, page, query)) == 20 and shown(client, page, query)[0] == first.anchor
    assert shown(client, page, "?commentaires=3")[-1] == answer.anchor
    html, part = part_of(client, page, "?commentaires=2")
    assert words(part.h2) == "45 commentaires"
    links = [link["href"] for link in part.select(".pagination a")]
    assert links == [f"?commentaires={number}#comments--all" for number in (1, 1, 2, 3, 3)]
    assert part.select_one(".pagination")["aria-label"] == "Pages des commentaires"
    assert html.find("link", rel="canonical")["href"].endswith(address_of(page))
    for nonsense in ("0", "4", "-1", "abc", "", "٢", "99999", "1.5"):
        assert client.get(f"{address_of(page)}?commentaires={nonsense}").status_code == 404, nonsense
    # Nor does a page without comments have a second part, of which the cache would keep a copy for every number.
    empty = page_at("/fr/actualites/protocole-istanbul-2022/")
    assert client.get(f"{address_of(empty)}?commentaires=2").status_code == 404

    found = client.get(f"/fr/commentaires/{page.pk}/{answer.pk}/")
    assert found["Location"] == f"{address_of(page)}?commentaires=3#{answer.anchor}"
    assert "no-store" in found["Cache-Control"] and not found.cookies


def test_permalink_leads_nowhere_else(client, pages, approved):
    page, other = pages["fr"], pages["ar"]
    comment = approved(page)
    addresses = [
        f"/fr/commentaires/{other.pk}/{comment.pk}/",
        f"/ar/commentaires/{page.pk}/{comment.pk}/",
        f"/fr/commentaires/{page.pk}/{comment.pk + 1}/",
        f"/fr/commentaires/{page.pk}/{support.waiting(page).pk}/",
        f"/fr/commentaires/{10**30}/{10**30}/",
    ]
    for address in addresses:
        assert client.get(address).status_code == 404, address
    own = f"/fr/commentaires/{page.pk}/{comment.pk}/"
    assert client.get(own).status_code == 302
    assert client.post(own).status_code == 405
    Page.objects.get(pk=page.pk).specific.unpublish()
    assert client.get(own).status_code == 404
    assert client.get(address_of(page)).status_code == 404


def test_kept_page_is_fresh_at_once(
    client, page, django_capture_on_commit_callbacks, django_assert_num_queries
):
    with django_capture_on_commit_callbacks(execute=True):
        waiting = support.waiting(page)
    assert shown(client, page) == []
    # What awaits moderation empties no cache: ten thousand posts must not cost readers anything.
    with django_capture_on_commit_callbacks(execute=True):
        support.post(client, page)
        support.waiting(page)
    with django_assert_num_queries(0):
        assert shown(client, page) == []

    def now(change, *arguments):
        with django_capture_on_commit_callbacks(execute=True):
            comment = change(Comment.objects.get(pk=waiting.pk), *arguments)
        return comment, shown(client, page)

    comment, seen = now(moderation.decide, 0, Comment.State.APPROVED, None)
    assert seen == [waiting.anchor]
    with django_assert_num_queries(0):
        client.get(f"{address_of(page)}")
    comment, _seen = now(moderation.mask, comment.version, [support.TEXTS["fr"][:10]], None)
    assert support.TEXTS["fr"][:10] not in client.get(address_of(page)).content.decode()
    comment, seen = now(moderation.decide, comment.version, Comment.State.REFUSED, None)
    assert seen == []
    now(moderation.decide, comment.version, Comment.State.APPROVED, None)
    _comment, seen = now(moderation.erase)
    assert seen == []


def test_each_part_of_the_comments_is_kept_apart(client, page, django_assert_num_queries):
    rows = [
        Comment(page=page, language="fr", name="N", text="T", state=Comment.State.APPROVED)
        for _n in range(21)
    ]
    Comment.objects.bulk_create(rows)
    first, second = shown(client, page), shown(client, page, "?commentaires=2")
    with django_assert_num_queries(0):
        assert shown(client, page) == first
        assert shown(client, page, "?commentaires=2") == second
    assert (len(first), len(second)) == (20, 1)
    address = address_of(page)
    # Anything else is answered, and kept nowhere.
    for query in ("?commentaires=1&x=1", "?x=1"):
        client.get(address + query)
        assert counted(client, address) != []


def test_queries_do_not_grow(client, page):
    address = address_of(page)
    none = counted(client, address)
    cold = counted(client, address, cold=True)

    def add(number):
        for _n in range(number):
            root = Comment.objects.create(page=page, language="fr", name="N", text="T", state="approved")
            rows = [
                Comment(page=page, parent=root, language="fr", name="N", text="T", state="approved")
                for _reply in range(3)
            ]
            Comment.objects.bulk_create(rows)

    # Nothing for a page without comments, but their numbers, which every page shares until the content changes.
    add(5)
    few = counted(client, address)
    assert len(few) == len(none) + 1
    add(55)
    assert len(counted(client, address)) == len(few)
    assert len(counted(client, address, cold=True)) == len(cold) + 1
