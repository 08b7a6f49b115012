"""Uploads of every format with damage in them, by chance: refused in a sentence or clean, and never an error.

The seed is fixed, so that a failure comes again; its number is in the message.
"""

import random
import resource
import zipfile
from io import BytesIO
from itertools import cycle

import pytest
from django.urls import reverse
from wagtail.models import UploadedFile

from .canaries import holds_canary
from .corpus import CORPUS, made
from .telling import DOCUMENTS as TELLING_DOCUMENTS
from .telling import PICTURES as TELLING_PICTURES
from .traces import traces
from .ways_in import DOCUMENTS, PICTURES, file_of, stored

pytestmark = [
    pytest.mark.once,
    pytest.mark.usefixtures("db", "own_folders"),
    # Pillow warns of tags that do not end where they say.
    pytest.mark.filterwarnings("ignore::UserWarning:PIL"),
]

SEED = 5
# Megabytes by which the process may grow: what one picture may take (PICTURES_MEMORY), and the form around it.
MEMORY = 350
NUMBERS = (
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x80\0\0\0",
    b"\0\0\xff\xff",
    b"\x01\0\0\0",
)


def flipped(data: bytearray, chance: random.Random) -> None:
    for _place in range(chance.choice((1, 3, 20))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def inserted(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data))
    data[place:place] = chance.randbytes(chance.choice((1, 7, 400)))


def swapped(data: bytearray, chance: random.Random) -> None:
    size = min(chance.choice((4, 64, 500)), len(data) // 3)
    first, second = (
        chance.randrange(len(data) // 2 - size),
        chance.randrange(len(data) // 2, len(data) - size),
    )
    here, there = data[first : first + size], data[second : second + size]
    data[first : first + size], data[second : second + size] = there, here


def lied(data: bytearray, chance: random.Random) -> None:
    """A length or a size that is not true: most stand near the beginning."""
    for _lie in range(chance.choice((1, 2, 5))):
        place = chance.randrange(max(min(len(data), chance.choice((64, 600, len(data)))) - 4, 1))
        data[place : place + 4] = chance.choice(NUMBERS)


def repeated(data: bytearray, chance: random.Random) -> None:
    place, size = chance.randrange(len(data)), chance.choice((10, 200))
    data[place:place] = data[place : place + size] * chance.choice((2, 50))


DAMAGE = (flipped, cut, inserted, swapped, lied, repeated)


def damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _time in range(chance.choice((1, 1, 2))):
        if len(changed) > 16:
            chance.choice(DAMAGE)(changed, chance)
    return bytes(changed)


def damaged_inside(data: bytes, chance: random.Random) -> bytes:
    """Damage one part of an archive and pack it again: damage to what is packed is found by the first checksum."""
    target = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        names = source.namelist()
        hit = chance.choice([name for name in names if source.read(name)])
        for name in names:
            content = source.read(name)
            packed.writestr(name, damaged(content, chance) if name == hit else content)
    return target.getvalue()


def send(editor, library, content: bytes, name: str, take: bool) -> bool:
    """Send a file, take it or take it back; return whether it was accepted. Nothing else may be left of it."""
    count = library.model.objects.count()
    answer = library.stage(editor, file_of(content, name)).json()
    if not answer["success"]:
        assert answer["error_message"].strip()
        assert stored() == {}
        assert not UploadedFile.objects.exists()
        return False
    (kept,) = stored().values()
    assert not holds_canary(kept) and not traces(kept)
    number = answer["uploaded_file_id"]
    if take:
        assert library.finish(editor, number).json()["success"]
        there = library.model.objects.latest("pk")
        there.file.storage.delete(there.file.name)
    else:
        assert editor.post(reverse(f"{library.urls}:delete_upload_multiple", args=[number])).json()["success"]
    assert library.model.objects.count() == count + take
    assert stored() == {}
    return True


def run(editor, library, sources: list[tuple[str, bytes]], times: int, caplog) -> None:
    """Send each source damaged in so many ways, and print what came of it."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    accepted, turn = {}, cycle((True, False))
    for name, data in sources:
        ending = name.rpartition(".")[2]
        assert send(editor, library, data, f"a.{ending}", take=True), f"{name} is refused whole"
        for number in range(times):
            chance = random.Random(f"{SEED} {name} {number}")
            inside = data.startswith(b"PK") and number % 4
            content = damaged_inside(data, chance) if inside else damaged(data, chance)
            try:
                taken = send(editor, library, content, f"a.{ending}", next(turn))
            except Exception as error:
                raise AssertionError(f"{name}, damage number {number}: {error!r}") from error
            accepted[name] = accepted.get(name, 0) + taken
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"\n{times} damaged files each, accepted: {accepted}; the process has grown by {grown:.0f} MB.")
    assert grown < MEMORY
    assert "Traceback" not in caplog.text


def test_damaged_pictures(editor, caplog):
    run(editor, PICTURES, [(f"a.{ending}", make()) for ending, make in TELLING_PICTURES.items()], 9, caplog)


def test_damaged_documents(editor, caplog):
    run(editor, DOCUMENTS, [(f"a.{ending}", make()) for ending, make in TELLING_DOCUMENTS.items()], 6, caplog)


@pytest.mark.long
def test_every_picture_damaged_in_every_way(editor, caplog):
    run(editor, PICTURES, [(name, made(name)) for name in CORPUS], 40, caplog)


@pytest.mark.long
def test_every_document_damaged_in_every_way(editor, caplog):
    run(
        editor,
        DOCUMENTS,
        [(f"a.{ending}", make()) for ending, make in TELLING_DOCUMENTS.items()],
        150,
        caplog,
    )
