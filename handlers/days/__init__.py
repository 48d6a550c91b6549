"""What the minute brings: tallies, reminders, the timetable."""
