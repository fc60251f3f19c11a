"""What stands below the excerpts: other languages, what to do, how to say "this is meant"."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.finding import Diagnostic, Location, Side
from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import listed, quoted
from i18nlint.report import cells
from i18nlint.report.place import place_label
from i18nlint.report.posts import Told, place_in_translation, value_instead, words_instead
from i18nlint.report.row import Row
from i18nlint.report.style import Style

_WITNESS = 40
"""Cells for what another language says: enough for a value, not for a paragraph."""
_SECTIONS = frozenset({"S001", "S002"})
_NO_VOTE = frozenset({"L006", "P003"})
"""Rules of what is wrong in itself, like a dead link: that all translations have it says nothing
against the source."""
_TOML = lazy_regex(r"\s*(?:[\w.\"'-]+\s*=|\[)")
_JSON = lazy_regex(r"\s*(?:\"[^\"]*\"\s*:|[\[{])")


def section_rows(diagnostic: Diagnostic, style: Style) -> Iterator[Row]:
    """The headings of the sections that the two places stand in, in one line."""
    glyphs = style.glyphs
    headings = [f"{mark} {heading}" for mark, heading in _headings(diagnostic, glyphs.section)]
    if not headings:
        return
    arrow = f" {glyphs.pair} "
    line = cells.join_fitting(headings, arrow, style.width, ellipsis=glyphs.ellipsis)
    yield Row.of(line, "quiet")


def _headings(diagnostic: Diagnostic, mark: str) -> Iterator[tuple[str, str]]:
    """Those that are there, each with what must be said before it: ``§``, ``in``.

    Where a section as a whole is missing, the one before it is no counterpart of it.
    """
    for location, heading in (
        (diagnostic.source, diagnostic.source_heading),
        (diagnostic.target, diagnostic.target_heading),
    ):
        title = cells.printable(heading).strip()
        if title:
            is_gap = diagnostic.code in _SECTIONS and not _is_said(location)
            behind = "after" if mark.isascii() else f"after {mark}"
            yield (behind if is_gap else mark), title


def witness_rows(one: Told, style: Style) -> Iterator[Row]:
    """What further languages say at this place: those that side with the source first.

    Those that lack the same have no words to show; the message names them.
    """
    diagnostic = one.diagnostic
    alike = {place_in_translation(other).language for other in one.alike}
    witnesses = [w for w in diagnostic.witnesses if w.text and w.language not in alike]
    for side in (Side.SOURCE, Side.TARGET):
        said: dict[str, list[str]] = {}
        for witness in witnesses:
            if witness.agrees_with is side:
                words = _setting_of(diagnostic, side) or witness.text
                said.setdefault(_said(words, style), []).append(str(witness.language))
        if said:
            parts = [f"{', '.join(who)} {text}" for text, who in said.items()]
            parts.append(f"as in {_language(diagnostic, side)}")
            yield from (Row.of(line, "good") for line in cells.flow(parts, "  ", style.width))


def _setting_of(diagnostic: Diagnostic, side: Side) -> str:
    """Of a tag what the side has for the setting that differs: all call the tag the same."""
    name, value = (diagnostic.arguments.get(key) for key in ("attribute", f"{side}_value"))
    if not isinstance(name, str) or not isinstance(value, str):
        return ""
    if not value:
        return f"no {name}"
    return f"{name}={value}" if value.startswith("{") else f'{name}="{value}"'


def _said(words: str, style: Style) -> str:
    text = " ".join(cells.printable(words).split())
    return f"{cells.fit(text, _WITNESS, style.glyphs.ellipsis)} {style.glyphs.good}"


def _language(diagnostic: Diagnostic, side: Side) -> str:
    location = diagnostic.source if side is Side.SOURCE else diagnostic.target
    if location is None or location.language is None:
        return f"the {side}"
    return str(location.language)


def help_rows(one: Told, style: Style) -> Iterator[Row]:
    """What to do next, where it can be said: what would agree, who is to follow, where to look."""
    for text in (_would_agree(one.diagnostic), _next(one)):
        if text:
            lines = cells.wrap(cells.printable(f"help: {text}"), style.width)
            yield from map(Row.of, lines)


def _would_agree(diagnostic: Diagnostic) -> str:
    """The source's value as the target would write it; empty where more than digits differ."""
    if diagnostic.code != "N001":
        return ""
    from i18nlint.report.notation import expected  # here: most findings are of other rules

    text = expected(diagnostic)
    return f"{quoted(text)} would agree with {_language(diagnostic, Side.SOURCE)}" if text else ""


def _next(one: Told) -> str:
    """Who waits for whom, or where to look first if it is the source that stands alone."""
    diagnostic = one.diagnostic
    against = [str(w.language) for w in diagnostic.witnesses if w.agrees_with is Side.TARGET]
    source, target = (_language(diagnostic, side) for side in (Side.SOURCE, Side.TARGET))
    others = sorted({target, *against})
    if diagnostic.pending and diagnostic.source and diagnostic.target:
        others = sorted({*others, *(_language(other, Side.TARGET) for other in one.alike)})
        verb = "is" if len(others) == 1 else "are"
        return f"{source} was changed; {listed(others)} {verb} to follow"
    is_vote = diagnostic.code not in _NO_VOTE and _is_said(diagnostic.target)
    if diagnostic.primary is Side.SOURCE and against and is_vote:
        return f"look at {source} first; {listed(others)} agree"
    return ""


def alike_rows(one: Told, root: str, style: Style) -> Iterator[Row]:
    """Where further translations have the same, or something else at the same place."""
    places: dict[str, list[str]] = {"": []}
    for other in one.alike:
        words = words_instead(other, one.diagnostic)
        places.setdefault(words, []).append(_alike(other, one.diagnostic, root))
    for words, labels in places.items():
        if words:
            labels[-1] += f": {cells.printable(words)}"
        also = (f"also {label}" if label is labels[0] else label for label in labels)
        yield from (Row.of(line, "path") for line in cells.flow(also, "  ", style.width))


def _alike(other: Diagnostic, told: Diagnostic, root: str) -> str:
    """The place, the value that stands there instead, and how grave that is if it is less."""
    value = cells.printable(value_instead(other, told))
    degree = f"({other.severity})" if other.severity is not told.severity else ""
    return " ".join(filter(None, (place_label(place_in_translation(other), root), value, degree)))


def _is_said(location: Location | None) -> bool:
    """False of a place where something is missing: who all lack it do not contradict the source."""
    return location is not None and location.range.start != location.range.end


def suppression_rows(one: Told, style: Style) -> Iterator[Row]:
    """The line that would silence this diagnostic, ready to copy."""
    text = suppression(one.diagnostic)
    if text:
        lead = f"intended?{_where(one)}"
        is_short = cells.width(lead) + 1 + cells.width(text) <= style.width
        lines = [f"{lead} {text}"] if is_short else [*cells.wrap(lead, style.width), text]
        yield from (Row.of(line, "quiet") for line in lines)


def _where(one: Told) -> str:
    """Where the line goes, unless it is above what is shown; in the source it holds for all."""
    source = _language(one.diagnostic, Side.SOURCE)
    if _is_of_frontmatter(one.diagnostic):
        whose = f", that of {source} for all" if one.alike else ""
        return f" add to the frontmatter{whose}:"
    is_above = not one.alike or one.diagnostic.primary is Side.SOURCE
    return "" if is_above else f" here, or in {source} for all:"


def suppression(diagnostic: Diagnostic) -> str:
    """A comment, or an entry of the frontmatter where no comment can stand; else empty."""
    rule = diagnostic.rule
    if _is_of_frontmatter(diagnostic):
        return _setting(rule, "".join(diagnostic.place.lines[:1]))
    match diagnostic.code[0]:
        case "E":
            return ""
        case "P":
            return _comment(f"i18nlint-disable-file {rule}: reason", diagnostic.place.path)
        case _:
            return _comment(f"i18nlint-disable-next-block {rule}: reason", diagnostic.place.path)


def _is_of_frontmatter(diagnostic: Diagnostic) -> bool:
    """True of what its rules say, and of a number in the text of a key."""
    return diagnostic.code.startswith("F") or "key" in diagnostic.arguments


def _setting(rule: str, line: str) -> str:
    """An entry in the notation of a line of the frontmatter."""
    if _TOML.match(line):
        return f'i18nlint = {{ignore = ["{rule}"]}}'
    if _JSON.match(line):
        return f'"i18nlint": {{"ignore": ["{rule}"]}},'
    return f"i18nlint: {{ignore: [{rule}]}}"


def _comment(text: str, path: str) -> str:
    """HTML comments are a syntax error in MDX."""
    return f"{{/* {text} */}}" if path.lower().endswith(".mdx") else f"<!-- {text} -->"
