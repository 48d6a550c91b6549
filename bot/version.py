"""Which version this is."""

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("omah-jahit")
except PackageNotFoundError:  # run from a folder that nobody installed
    VERSION = "?"
