"""What Wagtail and wagtail-localize leave untranslated of their own screens, in Arabic mostly: it would show in French.

The translations are in our catalogue; this list, which nothing imports, keeps `makemessages` from dropping them. A test
fails when one of them says it itself, or no longer asks for it. Wagtail's scripts ask another catalogue, `djangojs`,
which no program here writes: locale/ar/LC_MESSAGES/djangojs.po is kept by hand.
"""

from django.utils.translation import gettext_noop

WORDS = [
    gettext_noop('You do not have permission to publish pages at "%(page_title)s"'),
    gettext_noop("Expiry date/time must be in the future."),
    gettext_noop("The slug '%(page_slug)s' is already in use within the parent page."),
    gettext_noop(
        "The slug '%(page_slug)s' is already in use within the parent page at '%(parent_url_path)s'."
    ),
    gettext_noop("Tag(s) %(value_too_long)s are over %(max_tag_length)d characters."),
    gettext_noop("Go to the first error"),
    gettext_noop("Actions (footer)"),
    gettext_noop("%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s across entire site."),
    gettext_noop(
        "%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s in '<span "
        'class="w-title-ellipsis">%(title)s</span>\'.'
    ),
    gettext_noop("%(start_index)s-%(end_index)s of %(items_count)s %(model_name)s"),
    gettext_noop("Saved"),
    gettext_noop("Autosave is paused"),
    gettext_noop("Autosave is <span>paused</span>"),
    gettext_noop("View latest version"),
    gettext_noop("Currently idle"),
    gettext_noop("Proceeding will overwrite the changes you made in that window."),
    gettext_noop("Proceeding will overwrite the changes made by %(user_name)s."),
    gettext_noop("Alternatively, you can view the latest version in a new tab."),
    gettext_noop("A network error occurred"),
    gettext_noop(
        "Troubleshoot your connection to the site before proceeding. Open the editor in a separate "
        "tab to view the last saved version."
    ),
    gettext_noop("Keyboard shortcuts are currently disabled; manage your %(account_link)s to enable them."),
    gettext_noop("Keyboard shortcuts are currently enabled; manage your %(account_link)s to disable them."),
    gettext_noop("Readability"),
    gettext_noop("This data explained"),
    gettext_noop("How we calculate our metrics"),
    gettext_noop(
        "We extract the main content from the page preview, remove all formatting, and calculate "
        "the number of words."
    ),
    gettext_noop(
        "We calculate reading time from word count, using different reading speeds for different languages."
    ),
    gettext_noop(
        "We use a readability formula based on length of words and sentences. Long sentences and "
        "words result in a worse readability score."
    ),
    gettext_noop(
        'See our <a href="%(guide_link)s" target="_blank">content checks guide</a> for more '
        "information on how content metrics are calculated."
    ),
    gettext_noop("To be created by %(user)s"),
    gettext_noop("Disable custom ordering"),
    gettext_noop("Enable custom ordering"),
    gettext_noop("Application"),
    gettext_noop("Show keyboard shortcuts"),
    gettext_noop("Close modal dialogs (like this one)"),
    gettext_noop("Text editing"),
    gettext_noop("Meta description is empty"),
    gettext_noop("Add a concise description for search engines"),
    gettext_noop("Saving will overwrite a newer version."),
    gettext_noop("Sort item order"),
    gettext_noop("There are validation errors, click save to highlight them."),
    gettext_noop("Request to create %(model_name)s was blocked by hook."),
    gettext_noop("Request to edit %(model_name)s was blocked by hook."),
    gettext_noop('File format of type "%(extension)s" is not supported.'),
    gettext_noop("Imported file has a wrong encoding: %(error_message)s."),
    gettext_noop("%(error)s encountered while trying to read file: %(filename)s."),
    gettext_noop("Maximum filesize: %(max_upload_size)s."),
    gettext_noop("The file could not be found. Please change the source or delete the document."),
    gettext_noop("Layout"),
    gettext_noop("Grid layout"),
    gettext_noop("List layout"),
    gettext_noop("The filter options you have selected are not valid."),
    gettext_noop("Select a new language"),
    gettext_noop("This locale's language code is not supported"),
    gettext_noop(
        "This locale's current language code is not supported. Please choose a new language or "
        "delete this locale."
    ),
    gettext_noop("Add a locale"),
    gettext_noop("Add locale"),
    gettext_noop("The locale could not be saved due to errors."),
    gettext_noop("Delete locale"),
    gettext_noop("Are you sure you want to delete this locale?"),
    gettext_noop("This locale cannot be deleted because there are pages and/or other objects using it."),
    gettext_noop("Cannot overwrite a revision that is not the latest for this %(model_name)s."),
    gettext_noop("Cannot overwrite a revision that was not created by the current user."),
    gettext_noop("Locale '{0}' created."),
    gettext_noop("Locale '{0}' updated."),
    gettext_noop("Locale '{0}' deleted."),
]

# What they say wrongly, in the languages given: another thing than is meant, or in no good spelling.
MENDED = {
    gettext_noop("View live"): {"ar": "انظر في الواقع"},
    gettext_noop("Live"): {"ar": "نشطة"},
    gettext_noop("live"): {"ar": "نشط"},
    gettext_noop("live + draft"): {"ar": "نشط + مسودة"},
    gettext_noop("Live version"): {"ar": "نسخة حية"},
    gettext_noop("Compare with live version"): {"ar": "مقارنة مع النسخة النشطة"},
    gettext_noop("Visit the live page"): {"ar": "زيارة الصفحة المباشرة"},
    gettext_noop("Visible to all. Visit the live page"): {"ar": "مرئي للجميع. قم بزيارة الصفحة المباشرة"},
    gettext_noop("Private. Visit the live page"): {"ar": "خاص. قم بزيارة الصفحة المباشرة"},
    gettext_noop("Go-live:"): {"ar": "البدء المباشر:"},
    gettext_noop("Unschedule"): {"ar": "غير مجدولة"},
    gettext_noop("Workflow history"): {"ar": "سير العمل"},
    gettext_noop("Sort menu order"): {"ar": "ترتيب قائمة الفرز"},
    gettext_noop("Page '%(page_title)s' copied."): {"ar": "الصفحة '%(page_title)s' المنسوخة."},
    gettext_noop("Page '%(page_title)s' unpublished."): {"ar": "الصفحة '%(page_title)s' غير منشورة."},
    gettext_noop("Bold"): {"ar": "Bold"},
    gettext_noop("Italic"): {"ar": "Italic"},
    gettext_noop("Earliest"): {"ar": "السابقة"},
    gettext_noop("Latest"): {"ar": "اللاحقة"},
    gettext_noop("Locale"): {"fr": "Région", "ar": "الإعدادات المحلية"},
    gettext_noop("Locale: "): {"fr": "Région\xa0:", "ar": "اللغة المحلية: "},
    gettext_noop("Switch locales"): {"fr": "Changer les régions", "ar": "تبديل اللغات المحلية"},
    gettext_noop("Locales"): {"fr": "Régions"},
    gettext_noop("locale"): {"fr": "région", "ar": "اللغة المحلية"},
    gettext_noop("Settings"): {"ar": "اعدادات"},
    gettext_noop("Shortcuts"): {"ar": "إختصارات"},
    gettext_noop("Choose another page"): {"ar": "إختر صفحة أخرى"},
    gettext_noop("Add a collection"): {"ar": "اضافة رزمة"},
    gettext_noop("Add collection"): {"ar": "اضف رزمة"},
    gettext_noop("Name and Email"): {"ar": "الإسم و البريد الإلكتروني"},
    gettext_noop("Yes, unpublish it"): {"ar": "نعم، ألغِ نشره"},
    gettext_noop("Awaiting your review"): {"fr": "En attente de votre vérification"},
}
