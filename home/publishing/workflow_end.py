"""What happens after the last review: nothing goes live. An editor publishes, on the screen before publishing.

Wagtail imports this while it is being imported itself, so nothing of it may stand at the head of this file.
"""


def end_of_workflow(workflow_state, user=None) -> None:
    """Note that the reviews of a page's words have ended: see WAGTAIL_FINISH_WORKFLOW_ACTION."""
    from wagtail.log_actions import log

    from . import reviews

    page = workflow_state.content_object.specific
    revision = page.get_latest_revision()
    log(
        instance=page,
        action=reviews.ENDED,
        user=user,
        revision=revision,
        data={"words": reviews.digest(revision.content)},
    )
