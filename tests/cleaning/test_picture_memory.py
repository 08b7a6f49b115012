"""What cleaning a picture takes of the memory: the worst accepted file of each format, each in a process of its own."""

import json
import random
import struct
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from home.cleaning.picture_limits import BYTES_PER_PIXEL, FRAME_BYTES, HEIC_EXTRA, HELD_BYTES

from .canaries import exif

pytestmark = pytest.mark.once

LIMIT = 350  # MiB above a process that has loaded everything
MEMORY = 320_000_000
MOST = 40_000_000

# Reads the file, cleans it, then makes every rendition's pixels from it. Says peak, idle and size as JSON.
CLEANS = """
import json, sys
import django
django.setup()
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image
from home import rendition_files
from home.cleaning.pictures import clean_picture

def peak():
    # Not ru_maxrss: a process begins with that of the one that has started it.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))

idle = peak()
with open(sys.argv[1], "rb") as file:
    try:
        clean = clean_picture(file)
    except ValidationError as refused:
        print(json.dumps({"refused": refused.messages, "peak": peak() - idle}))
        sys.exit()
cleaned = peak() - idle

class Stored:
    def open_file(self):
        return ContentFile(clean.read())

size = Image.open(clean).size
clean.seek(0)
rendition_files.pixels_of(Stored())
print(json.dumps({"peak": cleaned, "with renditions": peak() - idle, "size": size}))
"""


def measured(path: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-c", CLEANS, str(path)], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def sides(pixels: float) -> tuple[int, int]:
    width = int((pixels * 1.25) ** 0.5)
    return width, int(pixels / width)


def picture(mode: str, pixels: float) -> Image.Image:
    """Return something between a drawing and a photograph: fields with grain in some of them."""
    width, height = sides(pixels)
    grain = Image.frombytes("L", (256, 256), random.Random(4).randbytes(65536)).convert("RGB")
    whole = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    for place in range(0, width, 1024):
        whole.paste(grain, (place, place % height))
    if mode == "RGBA":
        whole.putalpha(whole.getchannel("G"))
    return whole if whole.mode == mode else whole.convert(mode)


def largest(kind: str) -> float:
    return min(MOST, MEMORY / BYTES_PER_PIXEL[kind]) * 0.999


def still(form: str, mode: str, pixels: float = 0, **options) -> Callable[[Path], None]:
    return lambda path: picture(mode, 0.999 * pixels or largest(form)).save(path, form, **options)


def deep_heic(path: Path) -> None:
    """Ten bits of each colour, which Pillow has no mode for."""
    width, height = sides(0.999 * MEMORY / (BYTES_PER_PIXEL["HEIF"] + HEIC_EXTRA["deep"]))
    rows = b"".join(struct.pack("<H", 65535 * row // height) * (4 * width) for row in range(height))
    pillow_heif.encode("RGBA;16", (width, height), rows, path, quality=40, chroma=444)


def moving(form: str, mode: str, count: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        # As large as a frame may be when there are so many of them.
        pixels = 0.98 * min(MOST / count, MEMORY / (FRAME_BYTES[form] + count * HELD_BYTES[form]))
        first = picture(mode, pixels)
        rest = [first.transpose(Image.Transpose(number % 4)) for number in range(count - 1)]
        options = {"quality": 30, "method": 0} if form == "WEBP" else {}
        first.save(path, form, save_all=True, append_images=rest, duration=100, **options)

    return make


TURNED = b"Exif\0\0" + exif(6)
WORST: dict[str, Callable[[Path], None]] = {
    "JPEG": still("JPEG", "RGB", quality=80),
    "JPEG turned": still("JPEG", "RGB", quality=80, exif=TURNED),
    "JPEG turned, progressive": still("JPEG", "RGB", quality=80, exif=TURNED, progressive=True),
    "JPEG progressive, all colours": still("JPEG", "RGB", quality=80, subsampling=0, progressive=True),
    "JPEG for printing": still("JPEG", "CMYK", quality=80),
    "PNG": still("PNG", "RGB", compress_level=1),
    "PNG transparent": still("PNG", "RGBA", compress_level=1),
    "PNG transparent, turned": still("PNG", "RGBA", compress_level=1, exif=TURNED[6:]),
    "PNG moving": moving("PNG", "RGBA", 3),
    "WebP": still("WEBP", "RGB", quality=60, method=0),
    "WebP transparent": still("WEBP", "RGBA", quality=60, method=0, alpha_quality=50),
    "WebP moving": moving("WEBP", "RGBA", 3),
    "AVIF": still("AVIF", "RGB", quality=50, speed=10),
    "AVIF transparent, all colours": still("AVIF", "RGBA", quality=50, speed=10, subsampling="4:4:4"),
    "HEIC": still("HEIF", "RGB", quality=40),
    "HEIC transparent": still(
        "HEIF", "RGBA", MEMORY / (BYTES_PER_PIXEL["HEIF"] + HEIC_EXTRA["RGBA"]), quality=40
    ),
    "HEIC transparent, deep, all colours": deep_heic,
    "GIF": still("GIF", "P"),
    "GIF moving": moving("GIF", "P", 4),
}
# What the ordinary run can spare: the quickest of the heaviest.
QUICK = {"JPEG turned"}


@pytest.mark.parametrize(
    "name", [name if name in QUICK else pytest.param(name, marks=pytest.mark.long) for name in WORST]
)
def test_peak_is_bounded(name, tmp_path, settings, capsys):
    assert settings.PICTURES_MEMORY == MEMORY and settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS == MOST
    path = tmp_path / "picture"
    WORST[name](path)
    assert path.stat().st_size <= settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
    found = measured(path)
    with capsys.disabled():
        print(f"\n{name}: {', '.join(f'{key} {value}' for key, value in found.items())}")
    assert "refused" not in found
    assert found["peak"] < LIMIT
    assert found["with renditions"] < LIMIT


def test_small_picture_keeps_every_pixel(tmp_path):
    """What is made smaller is what an encoder could not take: nothing of ordinary size."""
    for form, pixels in (("AVIF", 200_000), ("WEBP", 200_000)):
        target = BytesIO()
        picture("RGBA", pixels).save(target, form)
        path = tmp_path / form
        path.write_bytes(target.getvalue())
        assert tuple(measured(path)["size"]) == sides(pixels)


def test_two_uploads_at_once_wait_for_each_other(monkeypatch):
    """Their memory must not add up."""
    import threading
    import time

    from django.core.files.base import ContentFile

    from home.cleaning import pictures

    from .corpus import made

    inside, most = 0, 0
    anew = pictures._made_anew

    def slow(*args):
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.1)
        inside -= 1
        return anew(*args)

    monkeypatch.setattr(pictures, "_made_anew", slow)
    data = made("everything.png")
    uploads = [
        threading.Thread(target=pictures.clean_picture, args=(ContentFile(data),)) for _upload in range(3)
    ]
    for upload in uploads:
        upload.start()
    for upload in uploads:
        upload.join()
    assert most == 1
