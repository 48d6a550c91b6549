"""The commands of `omah`, a file a topic."""
