"""The one workflow of a new installation: protection first, then language. Part of the step in group.py."""

# Stored text that everybody sees: in both languages.
WORKFLOW = "Relecture avant publication – المراجعة قبل النشر"
PROTECTION = "Relecture de protection – مراجعة الحماية"
LANGUAGE = "Relecture de la langue – المراجعة اللغوية"


def make(root, protecting: list, reading: list, using: str, apps) -> None:
    """Make the workflow with its two reviews, and give it to all pages unless people have given them another."""
    workflow = apps.get_model("wagtailcore", "Workflow").objects.using(using).create(name=WORKFLOW)
    for order, (model, name, groups) in enumerate(
        (("ProtectionReview", PROTECTION, protecting), ("LanguageReview", LANGUAGE, reading))
    ):
        kind = apps.get_model("contenttypes", "ContentType").objects.using(using)
        kind = kind.get(app_label="home", model=model.lower())
        task = apps.get_model("home", model).objects.using(using).create(name=name, content_type_id=kind.pk)
        task.groups.add(*groups)
        steps = apps.get_model("wagtailcore", "WorkflowTask").objects.using(using)
        steps.create(workflow=workflow, task_id=task.pk, sort_order=order)
    given = apps.get_model("wagtailcore", "WorkflowPage").objects.using(using)
    if not given.filter(page_id=root.pk).exists():
        given.create(page_id=root.pk, workflow=workflow)


def remove_default(group, using: str, apps) -> bool:
    """Remove Wagtail's own workflow of a group if nobody ever used or changed it. Returns False if somebody did."""
    tasks = apps.get_model("wagtailcore", "GroupApprovalTask").objects.using(using)
    ours = list(tasks.filter(groups=group))
    if not ours:
        return True
    steps = apps.get_model("wagtailcore", "WorkflowTask").objects.using(using)
    of_task = list(steps.filter(task_id=ours[0].pk))
    if len(ours) > 1 or len(of_task) != 1 or ours[0].groups.count() != 1:
        return False
    workflow = of_task[0].workflow
    pages = apps.get_model("wagtailcore", "WorkflowPage").objects.using(using).filter(workflow=workflow)
    states = apps.get_model("wagtailcore", "WorkflowState").objects.using(using).filter(workflow=workflow)
    whole = steps.filter(workflow=workflow).count() == 1 and pages.count() == 1
    if not whole or pages.filter(page__depth__gt=1).exists() or states.exists():
        return False
    workflow.delete()
    apps.get_model("wagtailcore", "Task").objects.using(using).filter(pk=ours[0].pk).delete()
    return True
