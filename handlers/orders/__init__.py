"""What was ordered, and its masks from the bag to the buyer."""
