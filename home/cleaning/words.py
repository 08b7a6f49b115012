"""Long lists of names, as they are read best: in lines of words."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())
