"""A page and its other language, kept together by whatever is done to one of them, and by those who write in them."""
