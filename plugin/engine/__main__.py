"""``python -m s2sr.plugin.engine``: see :mod:`s2sr.plugin.engine.cli`."""

import sys

from s2sr.plugin.engine.cli import main

if __name__ == "__main__":
    sys.exit(main())
