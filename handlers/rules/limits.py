"""How many and how long: every number of handlers that somebody may want changed."""

# Telegram shows more of a button, but other messengers don't.
LONGEST_LABEL = 20
# Among how many of one name one may choose.
MOST_CANDIDATES = 3
# So many commands may be offered where each was asked for.
MOST_OFFERED = 10
# So many unanswered messages are listed.
MOST_WAITING_SHOWN = 10
# A button's words, with a "bu" behind them, are no longer than that.
LONGEST_TYPED_LABEL = 30
# How many words of a coordinator's message may be unknown while its meaning is still guessed, or offered.
MOST_STRANGERS = 2
# How many of a list get a button of their own.
MOST_LISTED = 8
# A name that shares its button with other words.
LONGEST_NAME_BESIDE = 12
# How many materials are offered as buttons, and among how many couriers one may choose.
MOST_OFFERED = 6
MOST_COURIERS = 6
# Why a request has to wait.
LONGEST_REASON = 200
# How much of a message is passed on word by word.
LONGEST_PASSED_ON = 1000
# A longer message isn't kept with the question about it, for the bubble that goes on with it.
LONGEST_BUBBLE = 300
# An announcement has no more letters; and so many of its people are named, the others counted.
LONGEST_NOTICE, MOST_NAMED = 3000, 25
# A bigger file isn't passed on, in bytes; and so much of her words is said under one.
BIGGEST_FILE, LONGEST_UNDER_FILE = 20_000_000, 500
# Of how many topics a coordinator tells something of the workshop.
MOST_FACTS = 20
# How many days of leave can be noted at once.
LONGEST_LEAVE = 60
# After so many working days without a report a coordinator is told.
SILENT_DAYS = 3
# How many lines a tally has on each thing to do with materials.
MOST_OUTLOOK_LINES = 5
# More than that in one mask is a slip of the finger, in cm or pieces.
MOST_IN_A_MASK, MOST_THREAD_IN_A_MASK = 200, 3000
# Offcuts that are weighed at once, in grams.
MOST_GRAMS = 1_000_000
# What is lent at once: rupiah, and tools.
LEAST_LENT, MOST_LENT, MOST_TOOLS = 1_000, 100_000_000, 100
# After so many answers in a row that a form doesn't understand, a person is offered.
MISSES = 2
# So often somebody unknown who fills in a form is answered within `COUNTED_WITHIN`, and so often a wrong code is.
MOST_FROM_STRANGER, MOST_WRONG_CODES = 80, 5
# So often somebody unknown who doesn't enrol is answered within `COUNTED_WITHIN`.
MOST_ANSWERED_STRANGER = 20
# So many links by which one brings a friend along may be unused at once.
MOST_OPEN_REFERRALS = 5
# So many messages of hers in that time go to a coordinator with the first one.
MOST_WITH_IT = 12
# How many may share a phone.
MOST_SHARING = 5
# How many of an applicant's questions are kept for the coordinator, the latest ones.
MOST_QUESTIONS = 5
# What a coordinator and an applicant write to each other; so many answers to one question are passed on.
LONGEST_RELAYED, MOST_RELAYED = 500, 10
# What somebody unknown writes to the coordinators.
LONGEST_FROM_STRANGER = 300
# How near (of 100) a name must be to one that was written, to be offered; how many of those are shown when one is
# looked for.
NEAR_NAME = 70
MOST_FOUND = 10
# How many of those who looked at one's group and needs are shown.
MOST_READINGS = 20
# Her usual day is averaged over so many of the latest days on which she reported.
USUAL_DAYS = 10
# How many days off a feast has if nobody says, and for how many days nobody is reminded after a loss or in danger.
FEAST_DAYS, DAYS_OF_REST = 7, 3
# Leave that has no end yet is noted for so many days.
DAYS_WITHOUT_END = 14
# With so many masks left a phase is nearly full and no cut pieces are given out for it; of a small one a tenth.
NEARLY_FULL, NEARLY_FULL_SHARE = 300, 10
# A phase of more pieces is a slip of the finger, and an order has no more phases than that.
MOST_PIECES, MOST_PHASES = 1_000_000, 20
# A name or a number of an order.
LONGEST_OF_ORDER = 80
# A forecast draws from so many of each one's latest working days, so often, not further ahead than that; its range
# shall hold the truth in so many cases.
FORECAST_FROM, FORECAST_RUNS, MOST_DAYS_AHEAD, RANGE_HOLDS = 12, 200, 250, 0.8
# From so many checked masks on, the share of rejected ones says something.
ENOUGH_CHECKED = 50
# A bag with more than so many pieces above what its tailor reported, and more than as many again, is asked about anew.
MOST_SURPLUS = 5
# How many bags that wait are listed, and how many owners are offered for one without a name.
MOST_BAGS, MOST_OWNERS = 12, 3
# How many batches a document names, and how many documents are listed.
MOST_BATCHES, MOST_DOCUMENTS = 6, 12
# How long a reason of a workshop's own may be.
LONGEST_FAULT = 40
# Of so many days, at most, somebody's masks are listed day by day.
MOST_DAYS_LISTED = 14
# So much of what nobody understood is said back.
LONGEST_QUOTED = 40
# No piece is paid more than that; a mistyped rate has a nought too many.
HIGHEST_RATE = 50_000
# A sum below the first is meant in thousands ("bayar Sri 200"); above the others two people decide: to one, at once.
LEAST_PAID, MOST_PAID_ALONE, MOST_PAID_AT_ONCE = 1_000, 1_000_000, 10_000_000
# Cut pieces are shared out in tens; somebody is counted on for a quarter more than her best recent day at most.
SHARED_IN, WORK_GROWS_BY = 10, (5, 4)
# A share of cut pieces is for so many working days ahead, and looks at what everybody got in so many days before.
SHARED_FOR, SHARED_OVER = 6, 28
# Whoever has work for so many days or fewer runs out, and whoever has it for so many or more has heaped it up.
FEW_DAYS_OF_WORK, MANY_DAYS_OF_WORK = 1, 8
# Nobody cuts more than that at once.
MOST_CUT = 50_000
# What somebody is taken to want a day of whom nothing is known yet.
NEW_WISH = 20
# How many days are told at once of whether the workshop is open.
MOST_DAYS_TOLD = 14
# A larger advance is decided by two people.
MOST_ADVANCED_ALONE = 500_000
# Of a group that has fewer people nothing is told to others.
FEWEST_OF_GROUP = 5
# How many receipts, documents and reasons a report to whoever gave the money names, the others together.
MOST_RECEIPTS_TOLD, MOST_HANDED_TOLD, MOST_FAULTS_TOLD = 26, 10, 4
# What is told for that report: an obstacle or a plan, what stands under a photo, and how many photos it shows.
LONGEST_FUNDER_NOTE, LONGEST_CAPTION, MOST_PHOTOS_TOLD = 600, 160, 8
# So many photos a document has attached, beside that of the signed paper.
MOST_PHOTOS_OF_DOCUMENT = 6
# However many funds there are, so many receipts of each are named.
FEWEST_RECEIPTS_TOLD = 6
# While somebody enrols, so many words still may be a question after one fact; more are a story.
LONGEST_QUESTION_IN_FORM = 35
