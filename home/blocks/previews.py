"""What the picker of blocks says and shows of each block: a sentence, and a sample drawn as readers would see it.

None of it is an argument of a block: arguments are kept in migrations, and words for editors are no schema.
"""

from django.utils.module_loading import import_string


class Sample:
    """A sample by the path of the function that builds it, called when a preview is drawn and not before.

    Samples are made of the models, which are made of blocks.
    """

    def __init__(self, path: str):
        self.path = path

    def __call__(self):
        return import_string(self.path)()


def shown_as(block, sample: str, description: str, template: str = ""):
    """Return the block with its sample, its description and, where it is drawn by its page, the preview's template."""
    block.meta.preview_value = Sample(sample)
    block.meta.description = description
    if template:
        block.meta.preview_template = f"previews/{template}.html"
    return block
