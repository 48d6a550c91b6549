"""A workshop's store, recipes, material at home, and what needs two people."""
