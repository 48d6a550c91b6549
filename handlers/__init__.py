"""What the bot says and decides."""
