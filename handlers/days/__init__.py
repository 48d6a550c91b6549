"""What the minute brings: tallies, reminders, silences; days off and the timetable."""
