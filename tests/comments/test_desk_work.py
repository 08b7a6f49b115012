"""What moderators do to a comment besides deciding: mask, reply, erase; how they find it and take it with them."""

import csv
import io
import re

from django.urls import reverse
from django.utils.translation import override
from wagtail.models import ModelLogEntry

from comments import moderation, senders
from comments.models import MASK, Comment, CommentReport, OutcomeAddress
from comments.templatetags.comments import masked_words
from tests.public.support import soup, words

from .desk import PHONE, QUEUE, act, actions, card, mask, named, numbers, told
from .support import approved, waiting


def test_masking(moderator, page, reason):
    comment = waiting(page, name="Karim 42", text=f"Appelez {PHONE} ou\nKarim.\n\nKarim attend.")
    # What cannot be done comes back with all that was chosen and typed.
    for typed, status in (("absent words", 400), ("K", 400), ("", 400)):
        answer = mask(moderator, comment, other=typed, reason=reason.pk, next="/admin/comments/?state=all")
        assert answer.status_code == status
        shown = card(soup(answer), comment)
        assert shown.find(attrs={"name": "other"}).get_text().strip() == typed
        assert shown.find("details", open=True).find(class_="error-message")
        assert shown.select_one("[data-desk-mask] option[selected]")["value"] == str(reason.pk)
        assert shown.select_one("[data-desk-mask] [name=next]")["value"].startswith(
            "/admin/comments/?state=all"
        )
    stale = mask(moderator, comment, passage=PHONE, other="Karim", version=7)
    assert stale.status_code == 409
    shown = card(soup(stale), comment)
    assert shown.find("input", attrs={"name": "passage"}).has_attr("checked")
    assert shown.find(attrs={"name": "other"}).get_text().strip() == "Karim"

    answer = mask(moderator, comment, passage=PHONE, other="Karim", reason=reason.pk)
    assert answer.status_code == 302
    comment.refresh_from_db()
    assert (comment.name, comment.text) == (f"{MASK} 42", f"Appelez {MASK} ou\n{MASK}.\n\n{MASK} attend.")
    queue = moderator.get(QUEUE)
    assert PHONE not in queue.content.decode() and MASK not in queue.content.decode()
    assert len(card(soup(queue), comment).select("[data-desk-masked]")) == 4
    # What is copied from the desk with the words for the mark is found again, and can be masked further.
    with override("fr"):
        copied = f"Appelez {masked_words()} ou"
    assert numbers(moderator.get(QUEUE, {"q": copied})) == [comment.pk]
    mask(moderator, comment, other=copied)
    comment.refresh_from_db()
    assert "Appelez" not in comment.text
    entry = ModelLogEntry.objects.for_instance(comment).order_by("pk").first()
    assert entry.data["reason"] == reason.pk and "Karim" not in str(entry.data)


def test_replying(moderator, page):
    comment = approved(page)

    def reply(text):
        return moderator.post(reverse("comments_reply"), {"comment": named(comment), "text": text})

    for text in ("   ", "long " * 1100):
        answer = reply(text)
        assert answer.status_code == 400
        assert (
            card(soup(answer), comment).find("textarea", attrs={"name": "text"}).get_text().strip()
            == text.strip()
        )
    # A button that is pressed twice publishes once.
    for _press in range(2):
        assert reply("Merci à vous.\r\n<b>L’association</b>").status_code == 302
    answer = comment.replies.get()
    assert answer.by_association and answer.is_shown and answer.text == "Merci à vous.\n<b>L’association</b>"

    # Somebody took it down while the reply was written: nothing that was typed is lost.
    moderation.decide(comment, comment.version, "refused", moderator.user)
    lost = reply("Une réponse longuement pesée.")
    assert lost.status_code == 409 and comment.replies.count() == 1
    assert "Une réponse longuement pesée." in [area.get_text().strip() for area in soup(lost)("textarea")]
    Comment.objects.all().delete()
    lost = reply("Une réponse longuement pesée.")
    assert lost.status_code == 410
    assert "Une réponse longuement pesée." in [area.get_text().strip() for area in soup(lost)("textarea")]


def test_erasing_and_history(moderator, page, reason):
    comment = waiting(page, name="Canari-nom", text="Canari-texte")
    act(moderator, "refuse", comment, reason=reason.pk)
    comment.refresh_from_db()
    form = card(soup(moderator.get(QUEUE, {"state": "refused"})), comment).find(
        "form", action=reverse("comments_erase")
    )
    # Two steps: the button that erases stands in a part that must be opened.
    assert form.find_parent("details") and not form.find_parent("details").has_attr("open")
    for _twice in range(2):
        answer = moderator.post(form["action"], {"comment": named(comment)}, follow=True)
        assert str(comment.pk) in told(answer)
    comment.refresh_from_db()
    assert (comment.state, comment.name, comment.text) == ("erased", "", "")
    assert actions(comment) == ["refuse", "erase"]
    erased = moderator.get(QUEUE, {"state": "erased"})
    assert numbers(erased) == [comment.pk] and not soup(erased).select(".desk-card form, .desk-card input")
    history = moderator.get(reverse("comments_history", args=[comment.pk]))
    with override("fr"):
        table = words(soup(history).find(class_="desk-history"))
        assert str(reason) in table and "moderator" in table
    assert "Canari" not in history.content.decode()
    assert len(soup(history).select(".desk-history tbody tr")) == 3


def test_filters_and_pages(moderator, pages, django_assert_max_num_queries):
    one = waiting(pages["fr"], text=f"Tél. {PHONE}", name="Zoubida")
    two = waiting(pages["ar"])
    spam = waiting(pages["fr"], text="100 % gagné_sûr")
    moderation.decide(spam, 0, "spam", moderator.user)

    def found(**asked):
        return numbers(moderator.get(QUEUE, asked))

    assert found() == found(state="pending") == found(state="no such") == [one.pk, two.pk]
    assert found(language="ar") == [two.pk] and found(page=pages["fr"].pk) == [one.pk]
    assert found(hint="phone") == found(hint="risk") == [one.pk] and found(hint="no-such") == []
    assert found(q="zoubida") == found(q=f"#{one.pk}") == [one.pk]
    assert found(q="% gagné_", state="all") == [spam.pk] and found(q="_", state="spam") == [spam.pk]
    assert found(q="g%g", state="all") == [] and found(q="\x00") == [one.pk, two.pk]
    assert found(state="all") == [spam.pk, two.pk, one.pk]
    # The tabs say where the words of a search are.
    tabs = soup(moderator.get(QUEUE, {"q": "gagné"})).select(".desk-tabs a")
    counts = {re.search(r"state=(\w+)", tab["href"])[1]: words(tab.find(class_="desk-count")) for tab in tabs}
    assert counts["pending"] == "0" and counts["spam"] == counts["all"] == "1"
    assert all("q=gagn" in tab["href"] for tab in tabs) and tabs[0]["aria-current"] == "page"
    assert soup(moderator.get(QUEUE, {"q": "gagné"})).find(class_="desk-empty")
    for strange in ("9" * 30, "-1", "x", "٣", ""):
        assert (
            moderator.get(QUEUE, {"p": strange, "page": strange, "same_sender": strange}).status_code == 200
        )

    senders.remember_sender(one.pk, "here")
    senders.remember_sender(spam.pk, "here")
    senders.remember_sender(two.pk, "elsewhere")
    assert found(same_sender=one.pk) == [spam.pk, one.pk] and found(same_sender=one.pk, state="spam") == [
        spam.pk
    ]
    unknown = waiting(pages["fr"])
    answer = moderator.get(QUEUE, {"same_sender": unknown.pk})
    assert numbers(answer) == [] and soup(answer).select_one(".help-warning")

    for _place in range(25):
        waiting(pages["fr"])
    first, last = found(), found(p=2)
    assert (len(first), len(last)) == (25, 3) and not set(first) & set(last)
    # The last page has got shorter in the meantime: its way back is the last page of now, and no error.
    assert found(p=9) == last


def test_export(moderator, pages, reason):
    comment = waiting(
        pages["fr"], name="=cmd|' /C calc'!A1", text=f'@SUM(1)\nNon;=1+1\n-3 {PHONE} "cité", là'
    )
    OutcomeAddress.objects.create(comment=comment, email="canary@example.org")
    moderation.mask(comment, 0, ["Non"], moderator.user)
    shown = approved(pages["ar"])
    CommentReport.objects.create(comment=shown, why="danger", number=4)
    gone = moderation.erase(waiting(pages["fr"], text="Canari"), moderator.user)

    def exported(**asked):
        response = moderator.get(reverse("comments_export"), asked)
        assert response.streaming and response["Content-Type"] == "text/csv; charset=utf-8"
        content = b"".join(response.streaming_content)
        assert content.startswith(b"\xef\xbb\xbf")
        for secret in (b"canary@example.org", b"Canari", MASK.encode()):
            assert secret not in content
        return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))

    header, *rows = exported(state="all")
    assert len(header) == 11 and [row[0] for row in rows] == [str(one.pk) for one in (gone, shown, comment)]
    assert rows[1][10] == "4" and rows[1][2] == "ar" and rows[0][4:6] == ["", ""]
    with override("fr"):
        mark = masked_words()
    assert rows[2][4] == "'=cmd|' /C calc'!A1"
    assert rows[2][5] == f"'@SUM(1)\n{mark};'=1+1\n'-3 {PHONE} \"cité\", là"
    assert [row[0] for row in exported(language="ar", state="all")[1:]] == [str(shown.pk)]
    assert len(exported()) == 2
    link = soup(moderator.get(QUEUE, {"language": "fr"})).select_one("a[href*=export]")["href"]
    assert "language=fr" in link and "state=pending" in link
