"""Material asked for: by tailors, decided by coordinators."""
