"""How long things last, when they are brought up again, the quiet hours: every span that somebody may want changed."""

from datetime import time, timedelta

# A plain yes to an older question may be meant for something else, so the question is asked again.
YES_COUNTS = timedelta(hours=4)
# For what can't be undone a yes counts only so long, and a bare number is an answer only so long.
SOON = timedelta(minutes=15)
# How many days back the same masks may have been told of.
SAME_WITHIN = timedelta(days=1)
# How far back "batal" and "salah" look for what was told last.
LATELY = timedelta(days=2)
# Messages that follow so soon may be one report in several bubbles.
BUBBLE = timedelta(seconds=75)
# So soon after a report another number may be a better one.
JUST_NOW = timedelta(minutes=10)
# After so long whoever gets goods is asked whether they arrived; later her coordinator may say it for her.
RECEIPT_ASKED_AFTER = timedelta(days=1)
RECEIPT_FOR_HER_AFTER = timedelta(days=3)
# Between these hours only answers are sent, and no tally or reminder can be set.
QUIET_FROM, QUIET_UNTIL = time(20), time(6)
# The same announcement once more within this time is asked about; and so long one hears whom it has reached.
SAME_NOTICE_WITHIN = timedelta(days=14)
# How far back working days are looked for, and the use of material is averaged.
WORKING_DAYS_WITHIN = timedelta(days=60)
USE_AVERAGED_OVER = timedelta(days=14)
# A tally that is sent so long after its hour says that it is late; older ones than that aren't made up for.
TALLY_LATE_AFTER = timedelta(minutes=15)
TALLY_MADE_UP_FOR = timedelta(days=31)
# A tally is revised for so long, once the day's reports have been quiet, and no more often than that.
TALLY_REVISED_FOR = timedelta(days=14)
TALLY_SETTLED_AFTER = timedelta(minutes=1)
BETWEEN_REVISIONS = timedelta(hours=1)
# A form untouched for so long is gently offered once more.
FORM_OFFERED_AFTER = timedelta(days=1)
# Every so often an application that waits is brought up again.
APPLICATION_BROUGHT_UP = timedelta(days=2)
# For so long an invite can be used.
INVITE_LASTS = timedelta(hours=72)
# What somebody writes from a new phone is kept for so long after she wrote last, until a coordinator confirms it.
NEW_PHONE_WAITS = timedelta(days=7)
# How to join, or that one has to wait, is said at most once in so long; what strangers send is counted over it.
COUNTED_WITHIN = timedelta(hours=1)
# So long after "Jawab" was pressed, what is written is the answer; and so long an answer of another coordinator's is
# told to whoever answers by name.
REPLY_WRITTEN_WITHIN = timedelta(minutes=30)
ANSWERED_LATELY = timedelta(days=1)
# So near to the feast "libur lebaran" begins on the day it is said; earlier, on the feast itself.
NEAR_THE_FEAST = timedelta(days=7)
# How long before the tally whatever is still in doubt is asked about once more, unless it was asked just now.
DOUBTS_BEFORE_TALLY = timedelta(minutes=30)
DOUBT_LEFT_ALONE = timedelta(minutes=20)
# A document that hands masks over is dated at most so long ahead, or back.
DATED_AHEAD = timedelta(days=14)
DATED_BACK = timedelta(days=7)
# A forecast looks for somebody's latest working days so far back.
FORECAST_LOOKS_BACK = timedelta(days=40)
# Where nobody has checked a bag for so long, the tally doesn't speak of checks.
CHECKS_IN_USE = timedelta(days=14)
# Who asks for her pay is told which pieces weren't accepted, so far back.
REJECTED_SHOWN = timedelta(days=14)
# After so long without a word whether she has her pay, whoever decides is told.
PAY_BROUGHT_UP_AFTER = timedelta(days=1)
# So far ahead somebody is told when the workshop is closed next.
LOOK_AHEAD = timedelta(days=60)
# So old the last copy of the data may become until that is said.
BACKUP_OVERDUE = timedelta(days=2)
# So long after a loss or in danger nothing is asked of her.
IN_SORROW = timedelta(hours=18)
# So long it is remembered that she can only be written to.
IN_WRITING_FOR = timedelta(days=90)
# So long what she tells of danger, or of no wish to live, is the same; after it a person is called again.
IN_DANGER = timedelta(hours=3)
# After so long a question about masks isn't answered by a number said after small talk.
QUESTION_FADES = timedelta(hours=1)
# Within so long a question leans on the one before: "kalau Ani?"
FOLLOWS = timedelta(hours=2)
# Whoever hasn't answered an invitation is reminded at this hour of the last day, but not so soon after it was sent.
ANSWER_REMINDED_AT = time(9)
ANSWER_REMINDED_AFTER = timedelta(hours=3)
# What was told for the report to whoever gave the money is listed so far back.
FUNDER_LISTED = timedelta(days=92)
