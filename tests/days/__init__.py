"""What is heard of leave, and of life beside the work."""
