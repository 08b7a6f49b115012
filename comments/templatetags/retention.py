"""What readers are told of the periods after which things are erased."""

from django import template

from home import mail

from .. import periods

register = template.Library()


@register.simple_tag
def kept_periods() -> periods.Periods:
    """The periods of the settings, in words: `{% kept_periods as periods %}`."""
    return periods.Periods()


@register.simple_tag
def mail_is_sent() -> bool:
    """Whether visitors are asked for an e-mail address: `{% mail_is_sent as asked %}`."""
    return mail.is_sent()
