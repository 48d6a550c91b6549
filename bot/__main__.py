"""The command line `omah`."""

import os
import sys

from bot.loading import loading


def main() -> None:
    """Run the command line."""
    # What it writes holds names, pay and the key of copies: nobody else on this computer is to read it.
    os.umask(0o077)
    with loading():
        from bot.cli.commands import command_line
        from bot.cli.program import run

        cli = command_line(*sys.argv[1:2])
    sys.exit(run(cli))


if __name__ == "__main__":
    main()
