"""Pictures are made anew byte by byte: nothing of what a file says besides is left, and what it shows is unchanged."""

import random
import re
from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils.translation import override
from PIL import Image, ImageOps

from home.cleaning import VERSION
from home.cleaning.inspection import NotClean, leftovers
from home.cleaning.pictures import clean_picture
from home.models import SiteImage
from home.rendition_files import make_renditions
from home.renditions import USES
from tests.pictures import stored_picture
from tests.services import exiftool

from .canaries import CANARY, holds_canary
from .corpus import CORPUS, REFUSED, looks_right, made
from .drawings import drawing, frames, resembles, shown

pytestmark = pytest.mark.once

RANDOM_NAME = re.compile(r"\A[0-9a-f]{32}\.(jpg|png|webp|avif|gif)\Z")
STORED_AS = {"heic": "jpg"}

# Everything that exiftool may find in a clean picture: what a file is, how large, how it is coded, and its colours.
FOUND = re.compile(
    r"""(ExifTool:ExifToolVersion
    |System:.*
    |Composite:(ImageSize|Megapixels)
    |File:(BitsPerSample|ColorComponents|EncodingProcess|FileType|FileTypeExtension|ImageHeight|ImageWidth|MIMEType
        |YCbCrSubSampling)
    |GIF:(AnimationIterations|BackgroundColor|BitsPerPixel|ColorResolutionDepth|Duration|FrameCount|GIFVersion
        |HasColorMap|ImageHeight|ImageWidth|TransparentColor)
    |ICC-header:(CMMFlags|ColorSpaceData|ConnectionSpaceIlluminant|DeviceAttributes|DeviceManufacturer|DeviceModel
        |PrimaryPlatform|ProfileCMMType|ProfileClass|ProfileConnectionSpace|ProfileCreator|ProfileDateTime
        |ProfileFileSignature|ProfileID|ProfileVersion|RenderingIntent)
    |ICC_Profile:((Red|Green|Blue)(MatrixColumn|TRC)|GrayTRC|ChromaticAdaptation|MediaWhitePoint|ProfileCopyright
        |ProfileDescription)
    |JFIF:(JFIFVersion|ResolutionUnit|XResolution|YResolution)
    |Meta:PrimaryItemReference
    |PNG:(AnimationFrames|AnimationPlays|BitDepth|ColorType|Compression|Filter|ImageHeight|ImageWidth|Interlace|Palette
        |ProfileName|Transparency)
    |QuickTime:(AV1ConfigurationVersion|AuxiliaryImageType|ChromaFormat|ChromaSamplePosition|ColorPrimaries
        |ColorProfiles|CompatibleBrands|HandlerType|HighBitDepth|ImagePixelDepth|ImageSpatialExtent
        |InitialDelaySamples|MajorBrand|MatrixCoefficients|MediaData|MediaDataOffset|MediaDataSize|MinorVersion
        |SeqLevelIdx0|SeqProfile|SeqTier0|TransferCharacteristics|TwelveBit|VideoFullRangeFlag)
    |RIFF:(AlphaCompression|AlphaFiltering|AlphaPreprocessing|AnimationLoopCount|BackgroundColor|Duration
        |HorizontalScale|ImageHeight|ImageWidth|VP8Version|VerticalScale|WebP_Flags)
    )""",
    re.VERBOSE,
)
FIXED = {
    "ICC_Profile:ProfileDescription": "colours",
    "ICC_Profile:ProfileCopyright": "none",
    "ICC-header:ProfileDateTime": "2000:01:01 00:00:00",
    "ICC-header:DeviceManufacturer": "",
    "ICC-header:DeviceModel": "",
    "ICC-header:ProfileCreator": "",
    "ICC-header:ProfileID": "0",
    "PNG:ProfileName": "ICC Profile",
}


def clean(data: bytes) -> bytes:
    return clean_picture(ContentFile(data, name="IMG_1234.jpg")).read()


def assert_nothing_said(paths: list[Path]) -> None:
    """exiftool, which shares no code with the cleaning, finds only what pictures are made of."""
    for path, tags in exiftool.tags_of(paths).items():
        for tag, value in tags.items():
            assert FOUND.fullmatch(tag), (path, tag, value)
            assert value == FIXED.get(tag, value), (path, tag, value)
            assert CANARY not in value


@pytest.mark.parametrize("name", CORPUS)
def test_only_the_picture_is_left_and_looks_as_before(name):
    source = made(name)
    assert leftovers(source)
    file = clean_picture(ContentFile(source, name=f"{CANARY}.{name}"))
    assert RANDOM_NAME.match(file.name)
    kind = name.rpartition(".")[2]
    assert file.name.endswith(STORED_AS.get(kind, kind))
    stored = file.read()
    assert leftovers(stored) == []
    assert not holds_canary(stored)
    assert looks_right(stored, name)


def test_cleaning_what_is_clean_changes_nothing_that_is_seen():
    for name in ("everything.jpg", "everything.png", "palette.png", "moving.gif"):
        once = clean(made(name))
        assert leftovers(clean(once)) == []
        assert looks_right(clean(once), name)


@pytest.mark.parametrize("name", ["moving.gif", "moving.png", "moving.webp"])
def test_animation_stays_animated(name):
    stored = clean(made(name))
    with Image.open(BytesIO(stored)) as picture:
        assert picture.n_frames == 3
        assert picture.info["loop"] == 0
        durations = []
        for number in range(3):
            picture.seek(number)
            picture.load()
            durations.append(round(picture.info["duration"]))
    assert durations == [200, 400, 600]
    for number, intended in enumerate(frames()):
        assert resembles(shown(stored, number), intended)


def test_sequence_becomes_its_first_picture():
    for name in ("moving.avif", "several.heic", "two-pictures.jpg"):
        with Image.open(BytesIO(clean(made(name)))) as picture:
            assert getattr(picture, "n_frames", 1) == 1


def test_emptied_corners_of_an_animation_stay_empty():
    """What a frame leaves transparent does not show the frame before."""
    first = Image.new("RGBA", (64, 64), (200, 30, 40, 255))
    second = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    second.paste((40, 60, 190, 255), (0, 0, 32, 64))
    target = BytesIO()
    third = ImageOps.mirror(second)
    second.save(target, "GIF", save_all=True, append_images=[third, first], duration=100, disposal=2)
    with Image.open(BytesIO(clean(target.getvalue()))) as picture:
        for number, box in enumerate(((40, 30), (20, 30))):
            picture.seek(number)
            assert picture.convert("RGBA").getpixel(box)[3] == 0


def test_exiftool_finds_nothing_in_originals_and_renditions(db, tmp_path):
    """Ours and Wagtail's own: as readers see them, and as the admin asks for them."""
    everything = [name for name in CORPUS if not name.startswith("turned")]
    originals = []
    for name in everything:
        path = tmp_path / f"{name}.clean"
        path.write_bytes(clean(made(name)))
        originals.append(path)
    assert_nothing_said(originals)
    assert any(tag.startswith("ICC_Profile:") for tag in exiftool.tags(tmp_path / "p3.jpg.clean"))
    paths = []
    for name in ("everything.jpg", "p3.webp", "transparent.png", "moving.gif", "transparent.avif", "p3.heic"):
        image = stored_picture(made(name), name=name, alt_fr="Un dessin", alt_ar="رسم")
        assert image.cleaned_by == VERSION == SiteImage.objects.get(pk=image.pk).cleaned_by
        assert make_renditions(image, USES)
        image.get_rendition("max-60x60")
        image.get_renditions("width-50|format-png", "width-40|format-jpeg", "width-30|format-webp")
        image.get_rendition("original")
        for rendition in image.renditions.all():
            data = rendition.file.open().read()
            assert leftovers(data) == [], rendition.filter_spec
            assert not holds_canary(data)
            paths.append(Path(rendition.file.path))
    assert len(paths) > 40
    assert_nothing_said(paths)


def test_rendition_that_is_not_clean_is_not_stored(db, monkeypatch):
    """Whoever made it: an encoder that begins to add something is noticed before readers get it."""
    image = stored_picture(made("everything.jpg"), alt_fr="Un dessin", alt_ar="رسم")
    storage = storages["renditions"]
    with pytest.raises(NotClean, match="COM"):
        storage.save("images/essai.jpg", ContentFile(made("everything.jpg")))
    save = Image.Image.save

    def talkative(picture, target, *args, **options):
        save(picture, target, *args, **options)
        target.seek(0, 2)
        target.write(b"made by an encoder")

    monkeypatch.setattr(Image.Image, "save", talkative)
    with pytest.raises(NotClean, match="trailing data"):
        make_renditions(image, ["text"], only="jpeg")
    with pytest.raises(NotClean, match="trailing data"):
        image.get_rendition("width-20")
    with pytest.raises(ValidationError):
        clean_picture(ContentFile(made("everything.jpg")))
    assert not image.renditions.exists()


@pytest.mark.parametrize("name", REFUSED)
def test_file_that_is_no_picture_or_too_large_is_refused(name):
    with override("fr"), pytest.raises(ValidationError) as raised:
        clean_picture(ContentFile(REFUSED[name](), name=name))
    (sentence,) = raised.value.messages
    assert CANARY not in sentence
    parts = {"line": "16", "enormous": "40", "too-many-pixels": "40"}
    assert parts.get(name.partition(".")[0], "") in sentence


def test_limits_hold_without_a_form(settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 5_000
    with pytest.raises(ValidationError):
        clean(random.Random(1).randbytes(5_001))
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10_000_000
    settings.PICTURES_MAX_SIDE = 95
    with pytest.raises(ValidationError, match="95"):
        clean(made("everything.png"))
    settings.PICTURES_MAX_SIDE = 96
    assert clean(made("everything.png"))
    settings.PICTURES_MAX_FRAMES = 2
    for name in ("moving.gif", "moving.png", "moving.webp"):
        with pytest.raises(ValidationError):
            clean(made(name))


def test_heic_that_takes_more_memory_is_refused_sooner(settings):
    """Of ten bits for every colour of every pixel, the decoder holds more than of what telephones write."""
    settings.PICTURES_MEMORY = 13 * 96 * 64

    def heic(mode: str, chroma: int) -> bytes:
        target, bands = BytesIO(), {"RGB": 3, "RGBA": 4, "RGB;16": 6}[mode]
        pillow_heif.encode(mode, (96, 64), bytes(bands * 96 * 64), target, quality=90, chroma=chroma)
        return target.getvalue()

    for usual in (heic("RGB", 420), heic("RGB", 444), heic("RGB;16", 420)):
        assert clean(usual)
    for heavy in (heic("RGBA", 420), heic("RGB;16", 422), heic("RGB;16", 444)):
        with pytest.raises(ValidationError):
            clean(heavy)


def test_scan_after_scan_keeps_no_decoder_busy():
    """A progressive JPEG may say as often as it likes that there is nothing to add."""
    target = BytesIO()
    drawing().save(target, "JPEG", progressive=True)
    data = target.getvalue()
    last = data.rindex(b"\xff\xda")
    with pytest.raises(ValidationError):
        clean(data[:last] + data[last:-2] * 200 + data[-2:])


@pytest.mark.filterwarnings("ignore:Tag data larger than file")
def test_mutated_files_are_refused_or_clean():
    """A short walk: bytes changed, cut out and doubled. The long one goes through the forms."""
    chance = random.Random(8)
    names = [
        "everything.jpg",
        "everything.png",
        "moving.gif",
        "everything.webp",
        "turned-6.avif",
        "everything.heic",
    ]
    refused = 0
    for name in names:
        for _round in range(25):
            data = bytearray(made(name))
            for _change in range(chance.choice((1, 3, 20))):
                place = chance.randrange(len(data))
                what = chance.randrange(4)
                if what == 0:
                    del data[place : place + chance.randrange(1, 50)]
                elif what == 1:
                    data[place:place] = data[place : place + chance.randrange(1, 50)]
                elif place < len(data):
                    data[place] = chance.randrange(256)
            try:
                stored = clean(bytes(data))
            except ValidationError:
                refused += 1
                continue
            assert leftovers(stored) == []
            assert not holds_canary(stored)
    assert 10 < refused < 140
