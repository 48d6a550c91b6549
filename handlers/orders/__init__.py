"""What was ordered: told, changed and closed, how far its phases are; and its masks from the bag to the buyer."""
