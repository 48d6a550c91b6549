"""What a coordinator may want that has no command of its own; which of it books something, and which only tells."""

from enum import StrEnum


class Wanted(StrEnum):
    """What has no command of its own."""

    REPAID = "repaid"
    DEDUCTED = "deducted"
    OVERPAID = "overpaid"
    WAGES = "wages"
    RATE_FROM_WHEN = "rate-from-when"
    PAYDAY = "payday"
    RIGHTS = "rights"
    FUND_ENOUGH = "fund-enough"
    FUND_SPENT = "fund-spent"
    TO_WORKSHOP = "to-workshop"
    STOCK_ALERT = "stock-alert"
    GOODS_CAME = "goods-came"
    GOODS_LAST = "goods-last"
    GOODS_OUT = "goods-out"
    STOCK_MINUS = "stock-minus"
    LEND = "lend"
    ALL_OF_SIZE = "all-of-size"
    BATCH_SHEET = "batch-sheet"
    PIECES_ON = "pieces-on"
    PIECES_BACK = "pieces-back"
    CARRIED = "carried"
    BATCH = "batch"
    BATCH_MIXED = "batch-mixed"
    BATCH_PASSED = "batch-passed"
    BATCH_FAILED = "batch-failed"
    DOCUMENT_WRONG = "document-wrong"
    DOCUMENT_FILE = "document-file"
    HANDOVER_WHEN = "handover-when"
    CHECKED = "checked"
    MENDED = "mended"
    REJECTS = "rejects"
    REJECTED = "rejected"
    AVERAGE = "average"
    SIZES = "sizes"
    COMPARED = "compared"
    REPORTED = "reported"
    REMIND = "remind"
    RECAP = "recap"
    PAID_OUT = "paid-out"
    UNCONFIRMED = "unconfirmed"
    NOT_DEDUCTED = "not-deducted"
    INSTALMENTS = "instalments"
    SPEND = "spend"
    WAGE_OF = "wage-of"
    SEND_BY = "send-by"
    TOOL_BROKEN = "tool-broken"
    COLLECT = "collect"
    SWAPPED = "swapped"
    HAND_OVER = "hand-over"
    ORDER_GROWS = "order-grows"
    WAYBILL = "waybill"
    WHO_DECIDES = "who-decides"
    JOINED = "joined"
    REPORT_TO = "report-to"
    BOT_DOWN = "bot-down"
    THANKS = "thanks"
    BUY_HOW = "buy-how"
    CUT = "cut"
    TOOLS_IDLE = "tools-idle"
    RESIZED = "resized"
    GIVEN_BACK = "given-back"
    SAMPLES_OF = "samples-of"
    BUYER_RETURNS = "buyer-returns"
    REMINDERS_OFF = "reminders-off"
    CANNOT_CARRY = "cannot-carry"
    DATA_WHERE = "data-where"
    PIECES_ALL_BACK = "pieces-all-back"
    MOVED = "moved"
    DUTY = "duty"
    OWN_ROLE = "own-role"
    LEAVE_LEFT = "leave-left"
    LEAVE = "leave"
    STOPS_LATER = "stops-later"
    NEWCOMER = "newcomer"
    PHONE = "phone"
    PHONE_LOST = "phone-lost"
    PHONES = "phones"
    OBSERVER = "observer"
    NO_PHONE = "no-phone"
    REPLIES = "replies"
    HALF_DAY = "half-day"
    PICTURES = "pictures"
    ADDRESS = "address"
    MOVES_LATER = "moves-later"
    SHIPPED_WRONG = "shipped-wrong"
    UNANSWERED = "unanswered"
    OWN_LEAVE = "own-leave"
    SO_FAR = "so-far"
    GOODS_PRICED = "goods-priced"
    GIVEN_EACH = "given-each"
    NOT_TAKEN = "not-taken"
    STOCK_DIFFERS = "stock-differs"
    LAST_PRICE = "last-price"
    WHO_TOLD = "who-told"
    PAY_LESS = "pay-less"
    ORDER_ENDS = "order-ends"
    ORDER_NEW = "order-new"
    ORDER_DUE = "order-due"
    BATCH_HOW = "batch-how"
    SAMPLE_SENT = "sample-sent"
    NO_REMINDER = "no-reminder"
    ASKED_WHAT = "asked-what"
    LEAVE_LONGER = "leave-longer"
    ATTENDED = "attended"
    OPEN_TASKS = "open-tasks"
    ORDER_HOW = "order-how"
    STOCK_OUT = "stock-out"
    GOODS_IN = "goods-in"
    MESSAGE_DONE = "message-done"
    REDATED = "redated"
    CHECK_HOW = "check-how"
    SPANS_COMPARED = "spans-compared"
    PACE_NEEDED = "pace-needed"
    PIECES_HELD = "pieces-held"
    DUTY_NONE = "duty-none"
    PICTURE_READ = "picture-read"
    PAID_EACH = "paid-each"
    PAID_OTHER = "paid-other"
    PHASE_BEGINS = "phase-begins"
    PIECES_EACH = "pieces-each"
    PIECES_LESS = "pieces-less"
    TAILORS_COMPARED = "tailors-compared"
    WHO_CHANGED = "who-changed"
    BEST_DAY = "best-day"
    EACH_DAILY = "each-daily"
    LAST_REPORT = "last-report"
    CHANGED_BY_DAY = "changed-by-day"
    GOODS_NEEDED = "goods-needed"
    USE_OF = "use-of"
    FAULTS = "faults"
    ORDER_DUE_WHEN = "order-due-when"
    ORDER_DUE_PHASE = "order-due-phase"
    NOTICE_GOT_BY = "notice-got-by"
    FUND_INCOME = "fund-income"
    WAGES_LESS = "wages-less"
    TEACH_NEW = "teach-new"
    MESSAGE_WAITS = "message-waits"
    UNDO_EARLIER = "undo-earlier"
    STAYS = "stays"
    DAY_CLOSING = "day-closing"
    WORKSHOP_NEW = "workshop-new"
    DAY_IN_SHORT = "day-in-short"
    PIECES_ALL_ON = "pieces-all-on"


# What of these books something without asking first, and what only tells something.
ACTS = frozenset(
    (
        Wanted.GOODS_CAME,
        Wanted.GOODS_PRICED,
        Wanted.LEND,
        Wanted.SPEND,
        Wanted.HAND_OVER,
        Wanted.SEND_BY,
        Wanted.BUYER_RETURNS,
    )
)
# Every word of these counts: a stranger among them may be somebody's name.
EXACT = frozenset((Wanted.DUTY, Wanted.MOVED, Wanted.ALL_OF_SIZE, Wanted.SWAPPED, Wanted.LEAVE, Wanted.ATTENDED))
TELLS = frozenset(
    (
        Wanted.WAGES,
        Wanted.PAYDAY,
        Wanted.RIGHTS,
        Wanted.FUND_ENOUGH,
        Wanted.FUND_SPENT,
        Wanted.STOCK_ALERT,
        Wanted.GOODS_LAST,
        Wanted.GOODS_OUT,
        Wanted.STOCK_MINUS,
        Wanted.CARRIED,
        Wanted.BATCH,
        Wanted.BATCH_MIXED,
        Wanted.DOCUMENT_FILE,
        Wanted.HANDOVER_WHEN,
        Wanted.REJECTS,
        Wanted.REJECTED,
        Wanted.AVERAGE,
        Wanted.SIZES,
        Wanted.COMPARED,
        Wanted.REPORTED,
        Wanted.RECAP,
        Wanted.OWN_ROLE,
        Wanted.LEAVE_LEFT,
        Wanted.PHONES,
        Wanted.REPLIES,
        Wanted.ADDRESS,
        Wanted.MOVES_LATER,
        Wanted.SHIPPED_WRONG,
        Wanted.UNANSWERED,
        Wanted.PAID_OUT,
        Wanted.UNCONFIRMED,
        Wanted.WAGE_OF,
        Wanted.WHO_DECIDES,
        Wanted.JOINED,
        Wanted.WAYBILL,
        Wanted.SAMPLES_OF,
        Wanted.SO_FAR,
        Wanted.NOT_TAKEN,
        Wanted.STOCK_DIFFERS,
        Wanted.LAST_PRICE,
        Wanted.WHO_TOLD,
        Wanted.BATCH_HOW,
        Wanted.ASKED_WHAT,
        Wanted.OPEN_TASKS,
        Wanted.ORDER_HOW,
        Wanted.GOODS_IN,
        Wanted.SPANS_COMPARED,
        Wanted.PACE_NEEDED,
        Wanted.PIECES_HELD,
        Wanted.TAILORS_COMPARED,
        Wanted.WHO_CHANGED,
        Wanted.BEST_DAY,
        Wanted.EACH_DAILY,
        Wanted.LAST_REPORT,
        Wanted.CHANGED_BY_DAY,
        Wanted.GOODS_NEEDED,
        Wanted.USE_OF,
        Wanted.FAULTS,
        Wanted.ORDER_DUE_WHEN,
        Wanted.ORDER_DUE_PHASE,
        Wanted.NOTICE_GOT_BY,
        Wanted.FUND_INCOME,
        Wanted.WAGES_LESS,
        Wanted.TEACH_NEW,
        Wanted.MESSAGE_WAITS,
        Wanted.UNDO_EARLIER,
        Wanted.STAYS,
        Wanted.DAY_CLOSING,
        Wanted.WORKSHOP_NEW,
        Wanted.DAY_IN_SHORT,
    )
)
