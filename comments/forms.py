"""stub: written by the public helper"""

from django import forms


class CommentForm(forms.Form):
    pass
