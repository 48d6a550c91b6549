"""Copies of the data, alarms, the laptop."""
