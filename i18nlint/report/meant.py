"""What of a line, a tag or a link is meant where a few letters of it differ."""

from __future__ import annotations

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Diagnostic, Location
from i18nlint.model.text import Position, Range
from i18nlint.report.focus import focus, spanned


def meant(diagnostic: Diagnostic, source: Location, target: Location) -> tuple[Location, Location]:
    """Both places without what they begin and end with alike."""
    source = _pointed(source, diagnostic, "source_value")
    target = _pointed(target, diagnostic, "target_value")
    ours, theirs = _narrowed(source, target), _narrowed(target, source)
    part, change = (diagnostic.arguments.get(name) for name in ("part", "change"))
    if isinstance(part, str) and change == "delete":
        return _holding(part, source) or ours, _lacking(part, target, source) or theirs
    if isinstance(part, str) and change == "insert":
        return _lacking(part, source, target) or ours, _holding(part, target) or theirs
    return ours, theirs


def _pointed(location: Location, diagnostic: Diagnostic, key: str) -> Location:
    """The location quoting what is meant in its line, as far as that is known.

    Of a tag the setting, if it stands on the first line; of a line of code all, for what is quoted
    of a long one ends where the room for it ended.
    """
    if diagnostic.code == "C001" and "…" in (location.text[:1], location.text[-1:]):
        return replace(location, text=spanned(location))
    name, value = (diagnostic.arguments.get(word) for word in ("attribute", key))
    if not name or not value or not location.lines:
        return location
    spelled = (f'{name}="{value}"', f"{name}='{value}'", f"{name}={value}")
    found = next((text for text in spelled if text in location.lines[0]), "")
    return replace(location, text=found) if found else location


def _holding(part: str, location: Location) -> Location | None:
    """The part of the line that the other side lacks; None if the line has it twice."""
    before, found, behind = spanned(location).partition(part)
    if not found or part in behind:
        return None
    at = location.range.start.column - 1 + len(before)
    return _at(location, at, at + len(part))


def _lacking(part: str, location: Location, holder: Location) -> Location | None:
    """Where the line lacks the part; None if what stands in front of it differs too."""
    before, found, behind = spanned(holder).partition(part)
    if not found or part in behind:
        return None
    line = spanned(location)
    kept = next((text for text in (before, before.rstrip()) if line.startswith(text)), None)
    if kept is None:
        return None
    at = location.range.start.column - 1 + len(kept)
    return _at(location, at, at)


def _narrowed(location: Location, other: Location) -> Location:
    """The location without what the other one begins and ends with as well."""
    found = focus(location, other)
    return _at(location, *found) if found else location


def _at(location: Location, first: int, last: int) -> Location:
    line = location.range.start.line
    span = Range(Position(line, first + 1), Position(line, last + 1))
    return replace(location, range=span)
