"""What an editor is told of a document that is refused, and what to do about it."""

from django.utils.translation import gettext_noop

SENTENCES = {
    "empty": gettext_noop("This file is empty."),
    "too_large": gettext_noop("This document is too large: at most %(megabytes)s MB are accepted."),
    "extension": gettext_noop("This kind of document is not accepted. Use PDF, DOCX, ODT, XLSX or CSV."),
    "wrong_kind": gettext_noop(
        "This file is not what its name says. Save it again as PDF, DOCX, ODT, XLSX or CSV."
    ),
    "damaged": gettext_noop(
        "This document cannot be read: the file is damaged. Save it again and send the new file."
    ),
    "uncleanable": gettext_noop(
        "This document cannot be cleaned of what it tells about its makers. Print it to a new PDF and send that."
    ),
    "too_complex": gettext_noop(
        "This document has too many parts or pages. Split it, or print it to a new PDF."
    ),
    "too_large_inside": gettext_noop(
        "This document becomes too large when it is unpacked. Split it, or send a PDF."
    ),
    "locked": gettext_noop(
        "This document is protected by a password, or is of an old format. Save it without a password, in a new format."
    ),
    "active": gettext_noop(
        "This document holds macros, scripts or commands. Save it without them, or print it to a new PDF."
    ),
    "formula": gettext_noop(
        "A cell of this table begins with a formula, which could do harm in the program of whoever opens it."
        " Replace it by its value."
    ),
    "attachments": gettext_noop(
        "Other files are attached to this document. Remove them, or print it to a new PDF."
    ),
    "embedded": gettext_noop(
        "This document holds a file of another program, with all that is in it. Put a picture in its place."
    ),
    "outside": gettext_noop(
        "This document fetches a picture or a text from elsewhere when it is opened. Insert it into the document."
    ),
    "hidden": gettext_noop(
        "This document holds hidden text, rows, sheets or layers. Show them and read them, then delete what readers"
        " must not see."
    ),
    "redaction": gettext_noop(
        "A passage of this document is marked for redaction, and is still in the file. Apply the redaction first."
    ),
    "cropped": gettext_noop(
        "A picture in this document was cropped, and what was cut off is still in the file. Compress the pictures with"
        " “Delete cropped areas”, or print the document to a new PDF."
    ),
    "picture_kind": gettext_noop(
        "This document holds a picture that cannot be cleaned. Replace it by a JPEG or PNG picture, or print the"
        " document to a new PDF."
    ),
    "picture_damaged": gettext_noop("A picture in this document is damaged or too large. Replace it."),
    "encoding": gettext_noop("This table is not saved as UTF-8. Save it again as “CSV UTF-8”."),
    "binary": gettext_noop("This table holds characters that are no text. Save it again as “CSV UTF-8”."),
}
