"""Material on its way: sent, carried, received."""
