"""The guide for those who write, read where they work: the files of docs/ in the language of whoever asks."""
