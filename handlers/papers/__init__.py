"""What is printed: posters and other sheets, as PDF."""
