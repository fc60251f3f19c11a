"""The process that is ours: ``python -m i18nlint``, and the script of that name."""

from __future__ import annotations

import gc
import os
import sys
from typing import TypeGuard

from i18nlint import bytecode

_GARBAGE = 500_000
"""Objects made, and not yet dropped, after which the garbage collector looks for cycles.

Documents are trees that are dropped whole: of a run that took 78 MB it found 500 objects. Looking
for them took 10 ms of one post, and 3 ms while click was imported, with the usual 700. In the
library the process is not ours, so it is only here.
"""


_TOOLS = 6
"""Places for debuggers, profilers and coverage in ``sys.monitoring``."""


def run() -> None:
    """The command line, to the end of the process."""
    gc.set_threshold(_GARBAGE)
    if sys.stdout is None:  # closed by who started us (``>&-``): what is said goes nowhere
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 (to the end)
    finder = bytecode.use()
    from i18nlint.cli import main

    try:
        main()
    except SystemExit as end:
        if finder:
            bytecode.keep(finder)
        if _may_leave_at_once(end.code):
            _leave(end.code or 0)
        raise


def _may_leave_at_once(code: object) -> TypeGuard[int | None]:
    """Whether nobody waits for the ordinary end of the process.

    A tracer writes down what it saw then, and processes that helped are waited for.
    """
    monitoring = getattr(sys, "monitoring", None)  # since Python 3.12
    is_watched = (
        sys.gettrace()
        or sys.getprofile()
        or (monitoring and any(map(monitoring.get_tool, range(_TOOLS))))
    )
    is_alone = "multiprocessing" not in sys.modules
    return is_alone and not is_watched and isinstance(code, int | None)


def _leave(code: int) -> None:
    """Ends the process, unless what was said cannot be delivered: Python tells of that.

    Python would give back object by object what the system takes back at once, a tenth of what
    one post takes. mypy leaves in the same way (``mypy.util.hard_exit``).
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):  # a closed pipe, a closed stream, no stream
        return
    os._exit(code)


if __name__ == "__main__":
    run()
