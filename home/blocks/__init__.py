"""The blocks pages are made of, one family a file."""
