"""Ways to reach people; Telegram first."""
