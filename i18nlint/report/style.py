"""How a report looks: its width, its marks and its colours, decided once by the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic, Severity

_SGR = MappingProxyType(
    {
        "error": "1;31",
        "warning": "1;33",
        "info": "1;36",
        "title": "1;4",
        "strong": "1",
        "quiet": "2",
        "rule": "1",
        "path": "36",
        "gutter": "34",
        "other": "36",
        "good": "32",
        "bad": "31",
    }
)


@dataclass(frozen=True, slots=True)
class Palette:
    """Select Graphic Rendition codes (ECMA-48) by role; a role without one stays plain."""

    codes: Mapping[str, str] = field(default_factory=dict)

    def paint(self, role: str, text: str) -> str:
        code = self.codes.get(role)
        return f"\x1b[{code}m{text}\x1b[0m" if code and text else text


PLAIN = Palette()
COLOR = Palette(_SGR)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The marks that are not letters. Each takes as many cells as it has characters."""

    bar: str
    """Between line number and line."""
    thick: str
    """In place of `bar` where the whole line is meant."""
    primary: str
    """Under what is wrong. ASCII in both sets: where a terminal for Korean, Japanese or Chinese
    gives box drawing two cells (UAX #11, ambiguous), the marks must still end where they should."""
    secondary: str
    """Under what it is held against."""
    caret: str
    """Under a place in a line."""
    gap: str
    """From the bar to a place below the line where something belongs."""
    gap_before: str
    """The same above the line."""
    ellipsis: str
    section: str
    pair: str
    good: str
    rows: str
    """In the gutter, for lines that are not shown."""
    rule: str
    """Around the title of a post."""
    none: str
    """In place of a section that one side has not."""


UNICODE = Glyphs("│", "┃", "^", "-", "↑", "╰╴", "╭╴", "…", "§", "↔", "✓", "┆", "──", "∅")
ASCII = Glyphs("|", "#", "^", "-", "^", "`-", ",-", "...", "in", "<->", "+", ":", "--", "(none)")


@dataclass(frozen=True, slots=True)
class Style:
    """What a renderer must know beside the result."""

    width: int = 100
    palette: Palette = PLAIN
    glyphs: Glyphs = UNICODE
    least: Severity = Severity.INFO
    """Diagnostics below are counted, not shown. JSON always has all."""
    pending: bool = False
    """Whether those that wait for a translator are shown like the others, or counted in a line."""
    closing: bool = True
    """Whether a summary ends the report."""
    docs: str = "i18nlint explain {rule}"
    """Where to read about a rule."""

    def shows(self, diagnostic: Diagnostic) -> bool:
        """True for what has its own lines in a report for people."""
        grave = diagnostic.severity.rank >= self.least.rank
        return grave and (self.pending or not diagnostic.pending)

    def paint(self, role: str, text: str) -> str:
        return self.palette.paint(role, text)
