"""Words that mean one thing wherever they are said: a button's, a form's, a command."""

from handlers import words
from handlers.masks import for_others
from handlers.people import admitting, filling
from handlers.reading import Intent, plainly_said, read
from handlers.reading.assent import is_yes, without_yes
from handlers.reading.commands import Command, commands_in, without_politeness
from handlers.reading.help_said import asks_for_help, says_how
from handlers.reading.mishaps_said import mishap_in
from handlers.reading.names import meant
from handlers.reading.normal import normal
from handlers.reading.other_words import asks_for_applicants, in_words_of_a_command, name_in_message, small_talk
from handlers.reading.word_kinds import begins_with_name, means_something
from handlers.requests import deciding
from handlers.routing import announced, answers, helping, presses
from handlers.routing.commands import do
from handlers.routing.step import Heard, Left
from handlers.rules.limits import LONGEST_TYPED_LABEL
from handlers.rules.permissions import may
from handlers.speaking import files, passing_on, replying
from handlers.talk.turn import Turn
from storage import agreements, conversations
from storage.spoken import Spoken


async def form_word(turn: Turn, heard: Heard) -> Left:
    """A word or a button of an open form, before any other word."""
    emptied = turn.said.kind == "edit" and not heard.text.strip()
    return None if turn.form and not emptied and await filling.takes(turn) else heard


async def no_text(turn: Turn, heard: Heard) -> Left:
    """A picture, a voice, a place: for a person; beside words it follows them, and the words are heard."""
    if heard.text.strip():
        return heard
    if turn.said.kind == "edit":
        turn.note = "edit without text"
    elif turn.said.files:
        await files.sent(turn)
    else:
        turn.reply("only-text" if may(turn.person, "report") else "only-text-coordinator")
    return None


async def quoted_request(turn: Turn, heard: Heard) -> Left:
    """ "setuju", quoting a request: that one."""
    agrees = turn.quoted and turn.said.kind == "message" and (is_yes(heard.text) or _is_approval(heard.text))
    if not turn.quoted or not agrees or not may(turn.person, "stock"):
        return heard
    return None if await deciding.approve_quoted(turn, turn.quoted) else heard


def _is_approval(text: str) -> bool:
    return without_politeness(text) in ("acc", "setujui", "disetujui")


async def replied(turn: Turn, heard: Heard) -> Left:
    """An answer to what was passed on: to the one it came from; what it tells of masks and material goes on."""
    quoted = turn.quoted
    if not await replying.replied(turn):
        return heard
    told = read(heard.text, turn.sent_at) if quoted and may(turn.person, "report") else None
    return heard if told and told.certain and (told.reports or told.materials) else None


async def typed_option(turn: Turn, heard: Heard) -> Left:
    """What a button of the open question says, typed whole."""
    typed = answers.labelled(turn.question, normal(heard.text), whole=True) if turn.question else None
    if turn.question is None or typed is None:
        return heard
    await answers.answer(turn, turn.question, typed)
    return None


# A yes to what another proposed or asked for, if that was said last.
AGREED = frozenset("ya iya ok oke acc boleh oleh nggih inggih monggo silakan".split())  # noqa: SIM905


async def typed_button(turn: Turn, heard: Heard) -> Left:
    """What a button of the last message says: as good as pressed."""
    text = without_politeness(heard.text) if len(heard.text) <= LONGEST_TYPED_LABEL else ""
    # "batalkan" is a word of its own: whatever was told last is taken back.
    labels = words.plain_buttons().get(text) if text != "batalkan" else None
    decides = may(turn.person, "stock") or may(turn.person, "pay")
    if labels is None and decides:
        labels = words.plain_buttons().get(without_yes(text))
    if text in AGREED and decides:
        labels = ["button-agree", "button-approve", "button-arrived"]
    found = await conversations.latest_button(turn.db, turn.person.id, labels) if labels else None
    if found is None and without_yes(text) == "setuju" and await agreements.has_proposed(turn.db, turn.person.id):
        turn.reply("agreement-another")
        return None
    if found is None:
        return heard
    await presses.act(turn, turn.kinds.deed(found.deed, found.fields))
    return None


async def taking_back(turn: Turn, heard: Heard) -> Left:
    """ "batal": the open question is dropped, else what was told last is taken back."""
    if not any(found is Command.CANCEL for found, _ in commands_in(heard.text)):
        return heard
    await answers.cancel(turn)
    return None


async def command(turn: Turn, heard: Heard) -> Left:
    """A word that means the same wherever it is typed, with or without a slash."""
    return None if await said_a_command(turn) else heard


async def said_otherwise(turn: Turn, heard: Heard) -> Left:
    """ "kabari Sri sama Ani ambil karet", "istirahatkan Ani": in a command's words, before another step takes it."""
    if turn.said.kind != "message" or not may(turn.person, "tally") or not heard.whole or turn.said.files:
        return heard
    same = plainly_said.first(heard.text)
    return heard if same is None else Heard(Spoken(same))


async def in_other_words(turn: Turn, heard: Heard) -> Left:
    """What a coordinator says in other words than a command's goes on in those: "nomor hp Sri berapa" is "cari Sri"."""
    asked = turn.question is not None and answers.takes_words(turn.question)
    if turn.said.kind != "message" or not may(turn.person, "tally") or not heard.whole or asked:
        return heard
    if (key := small_talk(heard.text)) and not turn.question:
        turn.reply(key)
        return None
    if asks_for_applicants(heard.text):
        await admitting.list_waiting(turn)
        return None
    same = in_words_of_a_command(heard.text)
    if same and same.startswith("umumkan"):
        turn.heard = Spoken(same)
        left = await announced.notice_said(turn, Heard(turn.heard))
        turn.heard = heard.text
        return None if left is None else heard
    if same is None or not await _names_somebody(turn, same):
        return heard
    turn.heard = Spoken(same)
    return Heard(turn.heard)


async def _names_somebody(turn: Turn, said: str) -> bool:
    """Whether a message goes to somebody whom one may know; "kabari kalau sudah" names nobody."""
    to = name_in_message(said)
    return to is None or bool(meant(await for_others.around(turn), to))


async def help_asked(turn: Turn, heard: Heard) -> Left:
    """ "apa yang bisa saya tulis?", "bantuan 2"; and by whoever decides "cara bagi garapan gimana"."""
    how = may(turn.person, "totals") or says_how(heard.text)
    part = asks_for_help(heard.text, how=how) if turn.said.kind == "message" and not mishap_in(heard.text) else None
    if part is None:
        return heard
    helping.say(turn, part)
    return None


async def said_a_command(turn: Turn, *, own: bool = False) -> bool:
    for found, rest in commands_in(turn.heard, own=own):
        if found in OF_SOMEBODY and not begins_with_name(rest):
            # "kirim gambar contohnya ke semua": said to whom it may concern, and no name.
            continue
        if found is Command.LEND and means_something(rest):
            # "pinjamkan catatan beli kain": to nobody.
            continue
        if found is not Command.CANCEL and await do(turn, found, rest):
            return True
    return False


# Commands behind which stands a name.
OF_SOMEBODY = frozenset((Command.SEND, Command.READY, Command.MATERIAL_OF))


async def unknown_command(turn: Turn, heard: Heard) -> Left:
    """A slash and a word that nobody knows: for a person."""
    if not heard.text.startswith("/"):
        return heard
    await passing_on.offer_to_forward(turn, str(Intent.OTHER))
    return None
