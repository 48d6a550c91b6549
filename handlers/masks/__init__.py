"""Reports of finished masks: told, corrected, told for others."""
