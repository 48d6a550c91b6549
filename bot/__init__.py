"""The running program: settings, command line, channels, turns, delivery, schedule."""
