"""Files of other programs that say something about a site, read as text. For `hints` and `hugo`."""

from __future__ import annotations

from pathlib import Path

from i18nlint.errors import DiscoveryError

_ABSENT = (FileNotFoundError, NotADirectoryError, IsADirectoryError)


def text_of(path: Path) -> str:
    """What the file says; empty if there is none.

    They are read as text, as many are programs: one that its own program could not read, for a
    bracket too few, says what it says up to there.

    Raises:
        DiscoveryError: it is there and cannot be read, so that a guess would be none.
    """
    try:
        return path.read_text("utf-8", errors="replace")
    except _ABSENT:
        return ""
    except OSError as error:
        raise DiscoveryError(f"cannot be read: {error.strerror}", path=str(path)) from error
