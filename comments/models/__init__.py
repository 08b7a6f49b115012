"""What visitors write, what is decided about it, and what is kept no longer than needed."""

from .comments import LONGEST_NAME, LONGEST_TEXT, MASK, Comment
from .notices import OutcomeAddress
from .reasons import Reason
from .reports import CommentReport

__all__ = [
    "LONGEST_NAME",
    "LONGEST_TEXT",
    "MASK",
    "Comment",
    "CommentReport",
    "OutcomeAddress",
    "Reason",
]
