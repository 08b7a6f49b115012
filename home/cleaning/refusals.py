"""Why a document is refused, as a word: document_sentences.py has what an editor is told.

Without Django: the process in which PDFs are taken apart (pdf_process.py) loads nothing that it does not need.
"""


class Refused(Exception):
    """A document that is not accepted. `reason` is a key of document_sentences.SENTENCES."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
