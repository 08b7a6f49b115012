"""Pictures that move: every frame is made anew, and they move as before."""

from collections.abc import Iterator

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image

from .picture_colours import encoded, in_srgb, kept_profile
from .picture_limits import BYTES_PER_PIXEL, FRAME_BYTES, HELD_BYTES, check_size
from .turning import turn_of


def animation(source: Image.Image, stored_as: str, options: dict) -> bytes:
    """Return an animation, every frame of it encoded anew. Raises ValidationError where it takes too much."""
    frames: list[int] = []
    durations: list[int] = []
    turn = turn_of(source)
    given = source.info.get("icc_profile")
    profile = kept_profile(given, "RGB")

    def frames_anew() -> Iterator[Image.Image]:
        for number in range(settings.PICTURES_MAX_FRAMES + 2):
            try:
                source.seek(number)
            except EOFError:
                return
            if number == 0 and source.info.get("default_image"):
                continue  # what is shown where a PNG cannot move is no part of its movement
            frames.append(number)
            if len(frames) > settings.PICTURES_MAX_FRAMES:
                break
            # A GIF can grow from one frame to the next.
            check_size(source.size, stored_as, FRAME_BYTES[stored_as] - BYTES_PER_PIXEL[stored_as])
            room = settings.PICTURES_MEMORY - source.width * source.height * FRAME_BYTES[stored_as]
            total = min(settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS, room / HELD_BYTES[stored_as])
            if len(frames) * source.width * source.height > total:
                break
            frame = source.convert("RGBA")
            frame.info = {}
            durations.append(round(source.info.get("duration") or 0))
            if given and not profile:
                frame = in_srgb(frame, given)
            if turn is not None:
                frame = frame.transpose(turn)
            if frame.getextrema()[3][0] == 255:
                # Without transparency, a GIF's colours are found again as they were.
                frame = frame.convert("RGB")
            yield frame
        raise ValidationError(
            _(
                "This animation is too long or too large. Make it shorter or smaller, or choose one of its pictures."
            )
        )

    anew = frames_anew()
    first = next(anew)
    # The encoder of GIF takes the frames as they come; the others ask for them twice.
    rest = anew if stored_as == "GIF" else list(anew)
    options = dict(options, save_all=True, append_images=rest, duration=durations)
    if "loop" in source.info:
        options["loop"] = source.info["loop"]
    if stored_as == "GIF" and first.mode == "RGBA":
        options["disposal"] = 2  # what one frame leaves empty must not show the one before
    return encoded(first, stored_as, profile, options)
