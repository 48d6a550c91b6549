"""Reports of masks."""
