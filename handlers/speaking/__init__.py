"""What goes to a person, and comes back."""
