"""Lines that a sample leaves out and says so: ``# ...``. Behind `programs`."""

from __future__ import annotations

import re

from i18nlint.checks._code.style import SCRIPTS
from i18nlint.model.regex import lazy_regex

_GAP = lazy_regex(
    r"^([ \t]*)(?:#|//|<!--|\{?/\*)[ \t]*(?:\.{3}|…)[ \t]*(?:(?:-->|\*/\}?)[ \t]*)?$", re.MULTILINE
)
_LANGUAGES = SCRIPTS | frozenset(
    {"c", "cpp", "csharp", "dart", "go", "java", "kotlin", "php", "python", "ruby", "rust", "swift"}
)


def with_gaps(text: str, language: str) -> str:
    """The text with the dots of such a comment as a sign of the program: it stands for lines."""
    if language not in _LANGUAGES or ("..." not in text and "…" not in text):
        return text
    return _GAP.sub(r"\1...", text)
