"""Which page cites which article of which instrument: an index made anew whenever a page is published."""

from django.db import models


class Citation(models.Model):
    """One article cited by one page. `instrument` is a code such as `CAT`, so that no app imports another's models."""

    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="+")
    instrument = models.CharField(max_length=20)
    article = models.PositiveSmallIntegerField()

    class Meta:
        indexes = [models.Index(fields=["instrument", "article"], name="citation_article")]
        constraints = [
            models.UniqueConstraint(fields=["page", "instrument", "article"], name="citation_once")
        ]

    def __str__(self) -> str:
        return f"{self.instrument} {self.article}"
