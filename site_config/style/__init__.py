"""The living style page: every component of the site in both languages, for those who write and those who build."""
