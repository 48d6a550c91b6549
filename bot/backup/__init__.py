"""Copies of the data: made, locked, tried, kept, and back."""
