"""What every topic talks with; it knows no topic."""
