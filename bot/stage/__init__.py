"""The bot with an embedded messenger and a clock to turn: demo, rehearsals, saved sessions."""
