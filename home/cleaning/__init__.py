"""What staff upload is made anew before it is stored: see pictures.py, and documents.py for the other formats."""

# Recorded with every file that was made (SiteImage.cleaned_by, SiteDocument.cleaned_by). Raise it when the cleaning
# removes more than before: `manage.py clean_media` takes up the files of an older one.
VERSION = 1
