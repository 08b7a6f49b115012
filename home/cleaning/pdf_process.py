"""The process in which PDFs are taken apart: `python -m home.cleaning.pdf_process clean` (or `inspect`).

A PDF can be built so that reading it takes all the memory and all the time there is, or so that the reader crashes.
Here the operating system holds the limits, and the site goes on whatever happens. The PDF comes in on standard input.
The answer is one line on standard output (`clean`, `refused REASON`, `found WORD WORD`), after `clean` the new PDF.
Without Django: it starts in a third of a second.
"""

import re
import resource
import sys
import zlib
from base64 import a85decode
from binascii import unhexlify
from io import BytesIO

MEMORY = 256 * 1024 * 1024
SECONDS = 40
# What one compressed stream may become while it is read.
INFLATED = 96 * 1024 * 1024


def limit_itself() -> None:
    for what, most in (
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        _soft, hard = resource.getrlimit(what)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def main() -> None:
    limit_itself()
    data, out = sys.stdin.buffer.read(), sys.stdout.buffer
    # After the limits: what these load counts too.
    import pikepdf

    from .refusals import Refused

    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=INFLATED,
        run_length_max_memory=INFLATED,
        png_max_memory=INFLATED,
        tiff_max_memory=INFLATED,
    )
    try:
        if sys.argv[1] == "clean":
            content = clean(data)
            out.write(b"clean\n" + content)
        else:
            out.write(f"found {' '.join(sorted(inspect(data)))}\n".encode())
    except Refused as refused:
        out.write(f"refused {refused.reason}\n".encode())
    except pikepdf.PasswordError:
        out.write(b"refused locked\n")
    except pikepdf.PdfError:
        out.write(b"refused damaged\n")


def opened(data: bytes):
    import pikepdf

    from .refusals import Refused

    # Without recovery: of a file that is cut off, qpdf would put together whatever pages it can find.
    pdf = pikepdf.Pdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True)
    if pdf.is_encrypted:
        raise Refused("locked")
    return pdf


def clean(data: bytes) -> bytes:
    """Return the PDF made anew: what cannot be reached from its pages, old versions included, is left behind."""
    import pikepdf

    from .pdf_colours import Profiles
    from .pdf_content import clean_drawing, drawings_of
    from .pdf_objects import clean_catalogue, clean_object, clean_page, refuse_dangers, walked

    profiles = Profiles()
    with opened(data) as pdf:
        refuse_dangers(pdf)
        clean_catalogue(pdf)
        for page in pdf.pages:
            clean_page(page.obj)
        profiles.clean_intents(pdf.Root)
        for obj, named in walked(pdf.Root):
            if isinstance(obj, pikepdf.Array):
                profiles.clean_space(obj)
                continue
            if not named:
                clean_object(obj)
            for drawing in drawings_of(obj):
                clean_drawing(drawing)
            clean_picture_stream(obj)
        target = BytesIO()
        pdf.save(target, deterministic_id=True, linearize=False)
    return target.getvalue()


def clean_picture_stream(obj) -> bool:
    """Clean a compressed picture in its place; return whether there was anything to clean."""
    import pikepdf

    filters = filters_of(obj)
    if not filters or filters[-1] not in ("/DCTDecode", "/DCT", "/JPXDecode"):
        return False
    before = compressed_picture(obj, filters)
    after = bare(before, filters[-1])
    if before == after and len(filters) == 1:
        return False
    parms = obj.get("/DecodeParms")
    last = (
        parms[len(filters) - 1] if isinstance(parms, pikepdf.Array) else parms if len(filters) == 1 else None
    )
    obj.write(after, filter=pikepdf.Name.JPXDecode if "JPX" in filters[-1] else pikepdf.Name.DCTDecode)
    if isinstance(last, pikepdf.Dictionary):
        obj.DecodeParms = last
    return before != after


def filters_of(obj) -> list[str]:
    import pikepdf

    if not isinstance(obj, pikepdf.Stream):
        return []
    given = obj.get("/Filter")
    if given is None:
        return []
    return [str(one) for one in given] if isinstance(given, pikepdf.Array) else [str(given)]


def bare(picture: bytes, kind: str) -> bytes:
    from .streams import bare_jpeg, bare_jpx

    return bare_jpx(picture) if kind == "/JPXDecode" else bare_jpeg(picture)


def compressed_picture(obj, filters: list[str]) -> bytes:
    """Return the JPEG of a stream that may have been packed once more around it. Raises Refused."""
    from .refusals import Refused

    data = obj.read_raw_bytes()
    try:
        for name in filters[:-1]:
            if name in ("/FlateDecode", "/Fl"):
                unpack = zlib.decompressobj()
                data = unpack.decompress(data, INFLATED)
                if unpack.unconsumed_tail:
                    raise Refused("too_complex")
            elif name in ("/ASCII85Decode", "/A85"):
                data = a85decode(data.strip().removesuffix(b"~>"))
            elif name in ("/ASCIIHexDecode", "/AHx"):
                digits = re.sub(rb"\s", b"", data).partition(b">")[0]
                data = unhexlify(digits + b"0" * (len(digits) % 2))
            else:
                raise Refused("picture_kind")
    except (zlib.error, ValueError) as error:
        raise Refused("picture_damaged") from error
    return data


def inspect(data: bytes) -> set[str]:
    """Return a word for each thing in a PDF that clean() would not have left in it."""
    from pikepdf import Array, Dictionary, Stream

    from . import pdf_objects as rules
    from .pdf_colours import Profiles
    from .pdf_content import clean_drawing, drawings_of
    from .refusals import Refused

    found, profiles = set(), Profiles()
    if (
        not data.startswith(b"%PDF-")
        or not data.rstrip(b"\r\n").endswith(b"%%EOF")
        or data.count(b"startxref") != 1
    ):
        found.add("more_than_one_file")
    with opened(data) as pdf:
        found |= {f"trailer{key}" for key in set(pdf.trailer.keys()) - TRAILER}
        found |= {f"catalogue{key}" for key in set(pdf.Root.keys()) - rules.CATALOGUE}
        try:
            rules.refuse_dangers(pdf)
        except Refused as refused:
            found.add(refused.reason)
        for page in pdf.pages:
            found |= {f"page{key}" for key in set(page.obj.keys()) - rules.PAGE}
            if any(not rules.is_seen(one) for one in page.obj.get("/Annots", [])):
                found.add("remarks")
        known = set()
        profiles.clean_intents(pdf.Root)
        for obj, named in rules.walked(pdf.Root):
            if isinstance(obj, Array):
                profiles.clean_space(obj)
                continue
            known.add(obj.objgen)
            try:
                found |= {"remarks_in_drawings" for drawing in drawings_of(obj) if clean_drawing(drawing)}
            except Refused as refused:
                found.add(refused.reason)
            found |= set() if named else {f"object{key}" for key in rules.NOWHERE & set(obj.keys())}
            if isinstance(obj, Stream) and obj.get("/Type") == "/Metadata":
                found.add("object/Metadata")
            action = obj.get("/A")
            if isinstance(action, Dictionary) and "/S" in action and not rules.clean_action(action):
                found.add("link")
            filters = filters_of(obj)
            if filters and filters[-1] in ("/DCTDecode", "/DCT", "/JPXDecode"):
                try:
                    picture = compressed_picture(obj, filters)
                    found |= {"picture"} if bare(picture, filters[-1]) != picture else set()
                except Refused:
                    found.add("picture")
        found |= {"colour_profile"} if profiles.changed else set()
        for obj in pdf.objects:
            kept = not isinstance(obj, Dictionary | Stream) or obj.objgen in known
            if not kept and obj.get("/Type") not in STRUCTURE:
                found.add("unreachable")
    return found


# What a file is written with, and qpdf shows as if it were part of the document.
TRAILER = {"/Root", "/Size", "/ID", "/Type", "/W", "/Index", "/Filter", "/DecodeParms", "/Length", "/Prev"}
STRUCTURE = {"/ObjStm", "/XRef"}


if __name__ == "__main__":
    main()
