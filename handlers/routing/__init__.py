"""In which order a message is heard, and where each part of it goes."""
