"""Plain functions that decide: no await, and `now` is an argument."""
