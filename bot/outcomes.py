"""What to do about what a channel with a window refuses: at once, or told of later."""

from datetime import datetime, timedelta

from bot import alarms, logs
from bot.channels import base
from bot.channels.whatsapp_messages import TEMPLATE, template_name
from bot.window import UNASKED
from handlers.days import reminding
from storage import contacts, outbox, progress
from storage import templates as kept_templates
from storage.database import Database
from storage.outbox import Outcome, Queued

# So long nothing is sent unasked after the channel restricted us; and an answer that it refused waits.
RESTRICTED_FOR = timedelta(hours=1)
ANSWER_WAITS = timedelta(minutes=10)
# So often a message is sent again of which the channel told later that it didn't arrive.
MOST_TRIES = 5


async def of_refusal(
    db: Database, channel: str, row: Queued, failure: base.SendFailed, now: datetime
) -> Outcome | None:
    """Where a row stands after a refusal that only such a channel gives; None for every other failure."""
    as_template = row.content.key.startswith(TEMPLATE)
    match failure:
        case base.WindowClosed() if not as_template:
            await contacts.silent(db, channel, row.address)
        case base.BadTemplate() if as_template:
            name = template_name(row.content.key)
            logs.event("a template cannot be used", level="error", row=row.id, error=str(failure))
            if await kept_templates.note(db, name, "REFUSED", now):
                await alarms.note(db, "lost-template", channel, now, dead=False, name=name)
        case base.Restricted():
            logs.event("only answers may be sent", level="error", channel=channel, error=str(failure))
            await outbox.pause(db, channel, UNASKED, now + RESTRICTED_FOR)
            await alarms.note(db, "channel-restricted", channel, now, code=str(failure))
            if not as_template:
                return Outcome(row.id, "queued", doubtful=row.doubtful, not_before=now + ANSWER_WAITS)
        case base.Later():
            if row.topic.startswith(reminding.TOPIC):
                return Outcome(row.id, "withdrawn", failure="not delivered")
            later = now + timedelta(seconds=failure.seconds)
            return Outcome(row.id, "queued", doubtful=row.doubtful, not_before=later)
        case _:
            return None
    # It is decided anew what may be sent of it.
    await progress.begin_anew(db, row.id)
    return Outcome(row.id, "queued", doubtful=row.doubtful)
