"""What an incoming message goes to: global words → button → open question → meaning. One visible order."""

import re
from collections.abc import Awaitable, Callable

from handlers import (
    answering,
    arrivals,
    carrying,
    corrections,
    decisions,
    forwarding,
    materials,
    meaning,
    passports,
    people,
    receiving,
    recipes,
    reminders,
    reports,
    sayings,
    sharing,
    shipping,
    stock,
    tallies,
    timetable,
    titip,
    undoing,
    words,
)
from handlers.reading import Intent, Reading, read
from handlers.reading.normal import normal
from handlers.rules.permissions import may
from handlers.turn import Turn
from storage import conversations, ledger
from storage.conversations import Question

# A button's words, with a "bu" behind them.
LONGEST_LABEL = 30
# "resep: kain 20 cm"
COLON = re.compile(r"^(\w+) ?: ?")
POLITE_END = re.compile(r"(?: (?:bu|mbak|pak|mas|kak|bun|ya|yo))+[.! ]*$")


Word = Callable[[Turn, str], Awaitable[None]]


async def cancel(turn: Turn, _: str) -> None:
    """ "batal": drop the open question, else take back the latest report."""
    if turn.question and turn.question.kind == "same":
        # "batal" never records anything, though a plain no would.
        await answering.answer(turn, turn.question, "drop", {"stays": True})
    elif turn.question and turn.question.kind == "amount":
        await conversations.close(turn.db, turn.channel, turn.address)
        await materials.withdraw(turn, turn.question.about)
    elif turn.question:
        await answering.refuse_question(turn, turn.question)
    elif await materials.withdraw_latest(turn) or await undoing.undo_latest(turn):
        return
    elif turn.person.is_tailor:
        await corrections.undo_latest(turn)
    else:
        turn.reply("undo-press", call=turn.person.call_name)


async def own(turn: Turn, _: str) -> None:
    """ "hasil saya"."""
    await reports.own_results(turn)


async def how_to_report(turn: Turn, _: str) -> None:
    """ "lapor hasil": say how."""
    turn.reply("report-how", menu=True, call=turn.person.call_name)


async def help_(turn: Turn, _: str) -> None:
    """ "bantuan"."""
    turn.reply(f"help-{'tailor' if turn.person.is_tailor else 'coordinator'}", menu=True)


async def help_on_materials(turn: Turn, _: str) -> None:
    """ "bantuan bahan"."""
    turn.reply(f"help-materials-{'tailor' if turn.person.is_tailor else 'coordinator'}", menu=True)
    if may(turn.person, "carry"):
        turn.reply("help-materials-courier")


# Words that mean the same wherever they are typed, with or without a slash. The second column is the permission
# that a word needs; without it the word is read like any other text.
WORDS: tuple[tuple[re.Pattern[str], str | None, Word], ...] = (
    (re.compile(r"(?:batal|batalkan|hapus|undo)(?: saja| aja| yang tadi| yg tadi| laporan| catatan)?"), None, cancel),
    (
        re.compile(r"(?:batal|batalkan|hapus)(?:kan)? (?:punya|punyane|milik) (?P<rest>.+)"),
        "report",
        titip.undo_for,
    ),
    (re.compile(r"start(?: \S+)?|mulai|mulai lagi"), None, people.welcome),
    (re.compile(r"bantuan|bantu|help|menu|\?"), None, help_),
    (
        re.compile(r"(?:bantuan|bantu|cara)(?: soal| tentang)? (?:bahan|gudang|pinjaman|antaran)"),
        None,
        help_on_materials,
    ),
    (
        re.compile(r"(?:saya )?(?:mau |ingin |pengen )?(?:bicara|ngomong|tanya)(?: dengan| sama| ke)? koordinator.*"),
        None,
        forwarding.to_person,
    ),
    (re.compile(r"lapor hasil|lapor"), "report", how_to_report),
    (re.compile(r"hasil saya|hasilku|hasil"), "report", own),
    (re.compile(r"minta bahan|minta"), "report", materials.how_to_ask),
    (
        re.compile(r"(?:stok |cek )?bahan(?: saya|ku)?|bahanku|permintaan(?: saya|ku)?|stok saya"),
        "report",
        passports.own,
    ),
    (
        re.compile(
            r"(?:batal|batalkan|gak jadi|ga jadi|tidak jadi|ora sido) (?:minta|permintaan)(?: bahan)?(?P<rest>.*)"
        ),
        "report",
        materials.withdraw_named,
    ),
    (re.compile(r"pinjaman(?: saya|ku)?"), "report", sharing.show),
    (re.compile(r"antaran|garapan"), "carry", carrying.round_),
    (
        re.compile(r"(?:saya )?(?:libur|prei|cuti)(?P<rest>(?: \d+ hari| hari ini| besok| seminggu| sampai \w+)?)"),
        "report",
        reminders.day_off,
    ),
    (re.compile(r"pengingat(?P<rest> .+)?"), "report", reminders.own_hour),
    (re.compile(r"rekap(?P<rest> .+)?"), "tally", tallies.on_demand),
    (re.compile(r"jadwal(?P<rest> .+)?"), "schedule", timetable.command),
    (re.compile(r"terima(?P<rest> (?!kasih).+)"), "accept", people.accept_named),
    (re.compile(r"tolak(?P<rest> .+)"), "accept", people.refuse_named),
    (re.compile(r"permintaan"), "stock", decisions.waiting),
    (re.compile(r"(?:setuju(?:i)?|acc)(?P<rest> .+)"), "stock", decisions.approve_named),
    (re.compile(r"ubah(?: jumlah)?(?P<rest> .+)?"), "stock", decisions.change_named),
    (re.compile(r"tunda(?P<rest> .+)?"), "stock", decisions.postpone_named),
    (re.compile(r"siap(?: diambil)?(?P<rest> .+)?"), "stock", shipping.ready_named),
    (re.compile(r"kirim(?:kan)?(?: ke| untuk)?(?P<rest> .+)?"), "stock", shipping.send_named),
    (re.compile(r"(?:sudah )?sampai(?P<rest> .+)"), "stock", receiving.received_named),
    (re.compile(r"antaran|di jalan"), "stock", carrying.round_),
    (re.compile(r"(?:gudang|stok)(?P<rest> .+)?"), "stock", stock.show),
    (re.compile(r"(?:barang )?masuk(?P<rest> .+)?"), "stock", stock.goods_in),
    (re.compile(r"hitung(?: gudang)?(?P<rest> .+)?"), "stock", stock.count),
    (re.compile(r"buang(?P<rest> .+)?"), "stock", stock.scrap),
    (re.compile(r"pindah(?:kan)?(?P<rest> .+)?"), "stock", stock.transfer),
    (re.compile(r"perca(?P<rest> .+)?"), "stock", stock.offcuts),
    (re.compile(r"resep(?P<rest> .+)?"), "stock", recipes.recipe),
    (re.compile(r"bahan(?P<rest> .+)"), "stock", passports.of_named),
    (re.compile(r"pinjaman"), "stock", sharing.show),
    (re.compile(r"pinjaman kembali(?P<rest> .+)"), "stock", sharing.give_back),
    (re.compile(r"pinjaman hapus(?P<rest> .+)"), "stock", sharing.write_off),
    (re.compile(r"pinjam(?:i|kan)(?P<rest> .+)?"), "stock", sharing.lend),
)

# Questions about goods wait while she reports masks, and are asked again after it.
WAITING = ("amount", "arrived", "what", "goods")


async def route(turn: Turn) -> None:
    """Handle one thing that somebody sent; whoever writes for the first time gets the commands of their role."""
    await _route(turn)
    if turn.first_contact and turn.known and turn.known.state == "active":
        turn.set_commands()


async def _route(turn: Turn) -> None:
    if turn.known is None:
        await people.stranger(turn)
    elif turn.known.state != "active":
        await people.still_waiting(turn)
    elif turn.said.kind == "button":
        await pressed(turn)
    elif turn.said.kind == "edit" and not turn.said.text.strip():
        turn.note = "edit without text"
    elif not turn.said.text.strip():
        turn.reply("only-text", call=turn.person.call_name)
    elif turn.said.kind == "edit":
        await edited(turn)
    elif turn.question and (typed := answering.labelled(turn.question, normal(turn.said.text), whole=True)) is not None:
        await answering.answer(turn, turn.question, *turn.question.about["options"][typed])
    elif await said_a_button(turn) or await said_a_word(turn):
        return
    elif turn.said.text.startswith("/"):
        await forwarding.offer_to_forward(turn, str(Intent.OTHER))
    else:
        await understand(turn)


async def said_a_word(turn: Turn) -> bool:
    """Whether the text is one of the words that mean the same everywhere; then it is handled."""
    text = POLITE_END.sub("", normal(turn.said.text.removeprefix("/").replace("_", " ")))
    text = COLON.sub(r"\1 ", text)
    for pattern, permission, word in WORDS:
        found = pattern.fullmatch(text)
        if found and (permission is None or may(turn.person, permission)):
            await word(turn, (found.groupdict().get("rest") or "").strip())
            return True
    return False


async def said_a_button(turn: Turn) -> bool:
    """Whether the text is what a button of the last message says; then it is as good as pressed."""
    text = POLITE_END.sub("", normal(turn.said.text)) if len(turn.said.text) <= LONGEST_LABEL else ""
    # "batalkan" is a word of its own: whatever was told last is taken back.
    labels = words.plain_buttons().get(text) if text != "batalkan" else None
    if text in ("ya", "iya", "ok", "oke", "acc") and may(turn.person, "stock"):
        labels = ["button-agree", "button-approve", "button-arrived"]
    button = await conversations.latest_button(turn.db, turn.person.id, labels) if labels else None
    if button:
        await answering.act(turn, button.action, button.arguments)
    return button is not None


async def pressed(turn: Turn) -> None:
    """A button: looked up by its code and the presser's own number, and only while its question is open."""
    button = await conversations.button(turn.db, turn.said.code[:64], turn.person.id)
    if button is None:
        await answering.stale(turn)
        return
    if button.question_id is None:
        await answering.act(turn, button.action, button.arguments)
    elif turn.question is None or turn.question.id != button.question_id:
        await answering.stale(turn)
    else:
        await answering.answer(turn, turn.question, button.action, button.arguments)


async def edited(turn: Turn) -> None:
    """An edited message: only a tailor's can have recorded something."""
    if not may(turn.person, "report"):
        turn.reply("edit-ignored", call=turn.person.call_name)
        return
    if turn.question and turn.question.about.get("source") == turn.source_id:
        await conversations.close(turn.db, turn.channel, turn.address)
    reading = await titip.reading_of(turn)
    kept = await ledger.from_source(turn.db, turn.source_id)
    if reading.materials:
        await materials.request(turn, reading)
    answered = [] if kept else await ledger.caused_by(turn.db, turn.source_id)
    if answered:
        # It answered a question about another message: what came of that is what changes.
        turn.other = await titip.neighbour(turn, answered[0].move.person_id)
        turn.source_id = answered[0].move.source_id or turn.source_id
        await corrections.edited(turn, reading, answered)
    elif (
        any(one.move.person_id != turn.person.id for one in kept)
        or (kept and reading.portions)
        or (reading.portions and await ledger.ever_from_source(turn.db, turn.source_id))
    ):
        await titip.edited(turn, reading, kept)
    elif reading.portions:
        await titip.report(turn, reading)
    elif not kept and not reading.reports and await materials.edited_away(turn, reading):
        return
    elif reading.reports or not reading.materials:
        await corrections.edited(turn, reading, kept)


async def understand(turn: Turn) -> None:
    """An answer to the open question, or else what the text means."""
    question = turn.question
    if question and await answering.answered(turn, question):
        return
    acts, rest = await sayings.acts_of(turn)
    if not acts and question and await _answered_in_part(turn, question):
        question, rest = None, turn.said.text
    if acts and rest:
        sayings.only(turn, rest)
    await sayings.do(turn, [one for one in acts if arrivals.asks_nothing(one[1])])
    reported = await _understand(turn, question) if rest else False
    await sayings.do(turn, [one for one in acts if not arrivals.asks_nothing(one[1])])
    if question and question.kind in WAITING and reported and not turn.asks:
        await turn.ask_again(question)


async def _answered_in_part(turn: Turn, question: Question) -> bool:
    """ "10 meter, sekalian setor 20": one part answers the question, and the rest is what she writes beside it."""
    if question.kind not in answering.WRITTEN:
        return False
    whole = turn.said.text
    parts = sayings.parts_of(whole)
    for part in parts if len(parts) > 1 else ():
        sayings.only(turn, part)
        if await answering.WRITTEN[question.kind](turn, question):
            sayings.only(turn, ", ".join(other for other in parts if other != part))
            turn.question = None
            return True
    sayings.only(turn, whole)
    return False


async def _understand(turn: Turn, question: Question | None) -> bool:
    """What the text means, or which number it gives to an open question; whether it reports masks and no more."""
    if may(turn.person, "report") and await denied(turn, normal(turn.said.text)):
        return False
    if not may(turn.person, "report"):
        thanks = read(turn.said.text, turn.sent_at).intent is Intent.GREETING and meaning.greeting(turn) == "thanks"
        turn.reply("heard-thanks" if thanks else "coordinator-unknown", call=turn.person.call_name)
        return False
    reading = await titip.reading_of(turn)
    told = bool(reading.reports or reading.portions)
    if question and "part" in question.about and answering.answers_nothing(question, reading):
        await titip.repeat(turn, question.about)
    elif question and question.kind not in WAITING and told:
        await answering.answered_with_number(turn, question, reading)
    else:
        await meaning.meant(turn, reading)
    return told and not reading.materials


async def denied(turn: Turn, text: str) -> bool:
    """Whether it says no to what was said last: that something told is wrong, or that nothing was made."""
    if answering.WRONG.fullmatch(text) and await corrections.object_to_other(turn):
        return True
    if turn.question:
        return False
    if answering.WRONG.fullmatch(text):
        await corrections.correct(turn, Reading(Intent.CORRECTION, corrects=True))
        return True
    if answering.NO.fullmatch(text):
        await reports.zero(turn)
        return True
    return False
