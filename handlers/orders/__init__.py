"""Orders: told, changed and closed; how far their phases are."""
