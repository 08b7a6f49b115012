"""The demonstration's help contacts: see the package for the rule they keep."""

# Empty on purpose: nobody has verified a help number, and none is invented.
HELP_CONTACTS = []
