"""What every template may ask for."""

from .frame import Frame


def site_frame(request) -> dict:
    """Add `frame`, the surroundings of the answer, and `language`, the one it is given in."""
    frame = Frame(request)
    return {"frame": frame, "language": frame.language}
