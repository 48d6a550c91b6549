"""Our templates as Meta judges them: their words are our sentences, with an example of each variable."""

from typing import Any

from bot.channels.whatsapp_messages import LANGUAGE, template_body, template_name
from bot.templates import BUTTONS, SECONDS_TO_LIVE
from handlers import words


def wanted(key: str) -> dict[str, Any]:
    """A template as it is handed in."""
    text, examples = template_body(key)
    shown = [{"param_name": name, "example": example} for name, example in examples.items()]
    buttons = [{"type": "QUICK_REPLY", "text": words.label(label)} for label in BUTTONS[key]]
    found: dict[str, Any] = {
        "name": template_name(key),
        "language": LANGUAGE,
        "category": "UTILITY",
        "parameter_format": "NAMED",
        "components": [
            {"type": "BODY", "text": text, "example": {"body_text_named_params": shown}},
            {"type": "BUTTONS", "buttons": buttons},
        ],
    }
    if key in SECONDS_TO_LIVE:
        found["message_send_ttl_seconds"] = SECONDS_TO_LIVE[key]
    return found


def all_wanted() -> list[dict[str, Any]]:
    """All of them."""
    return [wanted(key) for key in BUTTONS]
