"""What each command does, and who may say it."""

from collections.abc import Awaitable, Callable, Mapping

from handlers.days import reminding, resting, safekeeping, tallying, timetable
from handlers.deliveries import carrying, receiving, shipping
from handlers.masks import results, taken_back_for_others
from handlers.money import lending
from handlers.people import admitting, consenting, filling, joining, own_data, roster
from handlers.reading.commands import Command
from handlers.reading.help_said import Part, asks_for_help
from handlers.requests import deciding, requesting, standing
from handlers.routing import helping
from handlers.rules.permissions import Permission, may
from handlers.speaking import facts, passing_on, replying
from handlers.stores import recipes, storing
from handlers.talk.turn import Turn

Does = Callable[[Turn, str], Awaitable[None]]


async def own(turn: Turn, _: str) -> None:
    """ "hasil saya"."""
    await results.own_results(turn)


async def how_to_report(turn: Turn, _: str) -> None:
    """ "lapor hasil": say how."""
    turn.reply("report-how", menu=True)


async def help_(turn: Turn, rest: str) -> None:
    """ "bantuan", "bantuan 2"."""
    helping.say(turn, asks_for_help(f"bantuan {rest}".strip()) or Part.FIRST)


async def help_on_materials(turn: Turn, _: str) -> None:
    """ "bantuan bahan"."""
    turn.reply(f"help-materials-{'tailor' if turn.person.is_tailor else 'coordinator'}", menu=True)
    if may(turn.person, "carry"):
        turn.reply("help-materials-courier")


async def help_on_people(turn: Turn, _: str) -> None:
    """ "bantuan orang"."""
    turn.reply("help-people-coordinator", menu=True)


# Without its permission a word is read like any other text.
COMMANDS: Mapping[Command, tuple[Permission | None, Does]] = {
    Command.CONSENTS: (None, filling.consents_again),
    Command.WITHDRAW_CONSENT: (None, consenting.withdraw),
    Command.NO_REMINDERS: (None, reminding.stop),
    Command.OWN_DATA: (None, own_data.show),
    Command.CHANGE_DATA: (None, own_data.change),
    Command.ERASE: (None, own_data.ask_to_erase),
    Command.ENROL_ANOTHER: (None, filling.enrol_another),
    Command.CANCEL_FOR: ("report-others", taken_back_for_others.undo_for),
    Command.START: (None, joining.welcome),
    Command.HELP: (None, help_),
    Command.HELP_ON_MATERIALS: (None, help_on_materials),
    Command.TO_A_PERSON: (None, passing_on.to_person),
    Command.HOW_TO_REPORT: ("report", how_to_report),
    Command.OWN_RESULTS: ("report", own),
    Command.HOW_TO_ASK: ("report", requesting.how_to_ask),
    Command.OWN_MATERIAL: ("report", standing.own),
    Command.WITHDRAW_REQUEST: ("report", requesting.withdraw_named),
    Command.OWN_LOANS: ("report", lending.show),
    Command.ROUND: ("carry", carrying.round_),
    Command.DAY_OFF: ("report", resting.day_off),
    Command.OWN_REMINDER: ("report", reminding.own_hour),
    Command.TALLY: ("totals", tallying.on_demand),
    Command.TIMETABLE: ("schedule", timetable.command),
    Command.BACKUPS: ("tally", safekeeping.told),
    Command.ACCEPT: ("accept", admitting.accept_named),
    Command.REFUSE: ("accept", admitting.refuse_named),
    Command.ASK_APPLICANT: ("accept", admitting.ask_named),
    Command.ROSTER: ("accept", roster.list_all),
    Command.FIND: ("accept", roster.find),
    Command.PAUSE: ("accept", roster.pause),
    Command.GO_ON: ("accept", roster.go_on),
    Command.MOVE_WORKSHOP: ("accept", roster.move),
    Command.ROLE: ("role", roster.change_role),
    Command.MERGE: ("accept", roster.merge),
    Command.NEW_PHONE: ("accept", joining.invite_to_phone),
    Command.HELP_ON_PEOPLE: ("accept", help_on_people),
    Command.FACTS: (None, facts.show_all),
    Command.TELL_FACT: ("accept", facts.told_by_coordinator),
    Command.ANSWER: ("accept", replying.answer),
    Command.MESSAGE: ("accept", replying.message),
    Command.REQUESTS: ("stock", deciding.waiting),
    Command.APPROVE: ("stock", deciding.approve_named),
    Command.CHANGE_AMOUNT: ("stock", deciding.change_named),
    Command.POSTPONE: ("stock", deciding.postpone_named),
    Command.READY: ("stock", shipping.ready_named),
    Command.SEND: ("stock", shipping.send_named),
    Command.ARRIVED: ("stock", receiving.received_named),
    Command.ON_THE_WAY: ("stock", carrying.all_open),
    Command.STORE: ("stock", storing.show),
    Command.GOODS_IN: ("stock", storing.goods_in),
    Command.COUNT: ("stock", storing.count),
    Command.SCRAP: ("stock", storing.scrap),
    Command.TRANSFER: ("stock", storing.transfer),
    Command.OFFCUTS: ("stock", storing.offcuts),
    Command.RECIPE: ("accept", recipes.recipe),
    Command.MATERIAL_OF: ("stock", standing.of_named),
    Command.LOANS: ("loans", lending.show),
    Command.LOAN_BACK: ("loans", lending.give_back),
    Command.LOAN_OFF: ("loans", lending.write_off),
    Command.LEND: ("loans", lending.lend),
}


async def do(turn: Turn, command: Command, rest: str) -> bool:
    """Do what a command says, if this person may; whether she may."""
    permission, does = COMMANDS[command]
    allowed = permission is None or may(turn.person, permission)
    if allowed:
        await does(turn, rest)
    return allowed
