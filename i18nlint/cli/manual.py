"""A rule page as plain text: what `explain` prints."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.regex import lazy_regex
from i18nlint.report import cells
from i18nlint.report.row import EMPTY, Row
from i18nlint.report.style import Style
from i18nlint.rulebook.page import Page

_FENCE = lazy_regex(r"(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)")
_HEADING = lazy_regex(r"(?P<level>#{1,6}) +(?P<text>.*?)(?: +#+)?")
_ITEM = lazy_regex(r"(?P<mark>[-*+]|\d+[.)]) +")
_CODE = lazy_regex(r"(`+[^`]+`+)")
_LINK = lazy_regex(r"!?\[(?P<text>[^\]]*)\]\([^)]*\)")
_MARKS = lazy_regex(r"(?<!\w)(\*\*|__)(?P<text>.+?)\1(?!\w)")
_NARROW = {"md": "", "mdx": "", "expect": "reports", "toml": "with the settings", "text": ""}


def manual_rows(page: Page, style: Style) -> Iterator[Row]:
    """The page's rule in one line, then its body; prose is wrapped, examples are not."""
    rule = page.rule
    yield Row.of(f"{rule.name} ({rule.code})", "strong") + Row.of(f", {rule.severity}", "quiet")
    lines = page.body.split("\n")
    number = 0
    while number < len(lines):
        line = lines[number]
        if match := _FENCE.match(line):
            end = _fence_end(lines, number, match["mark"])
            yield from _example(match["info"].strip(), lines[number + 1 : end], style.glyphs.bar)
            number = end + 1
        elif heading := _HEADING.fullmatch(line):
            yield from _heading(len(heading["level"]), _plain(heading["text"]), style.width)
            number += 1
        else:
            end = _paragraph_end(lines, number)
            yield from _paragraph(lines[number:end], style.width)
            number = end


def _fence_end(lines: list[str], start: int, mark: str) -> int:
    """The line of the closing fence, or the end of the page."""
    for number in range(start + 1, len(lines)):
        line = lines[number].strip()
        if line.startswith(mark) and not line.strip(mark[0]):
            return number
    return len(lines)


def _paragraph_end(lines: list[str], start: int) -> int:
    if not lines[start].strip():
        return start + 1
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if not line.strip() or _ITEM.match(line) or _FENCE.match(line) or line.startswith("|"):
            return number
        if _HEADING.fullmatch(line):
            return number
    return len(lines)


def _heading(level: int, text: str, width: int) -> Iterator[Row]:
    """The title repeats the summary; sections stand out, examples less so."""
    for line in cells.wrap(text.upper() if level == 2 else text, width):
        yield Row.of(line, "strong")


def _example(info: str, lines: list[str], bar: str) -> Iterator[Row]:
    """A sample with its language in the margin, or what is reported about it."""
    word, _, rest = info.partition(" ")
    label = " ".join(filter(None, [_NARROW.get(word, word), rest]))
    if label:
        yield Row.of(f"  {label}", "path")
    for line in lines:
        shown = _reported(line) if word == "expect" else line
        yield Row.of(f"  {bar} ", "gutter") + Row.of(cells.printable(shown))


def _reported(line: str) -> str:
    """``ko:6 table-cell "✅" (source: en:6 "❌")``; what is not there has nothing to quote."""
    target, arrow, source = line.partition("<-")
    target, source = (
        side.strip().removesuffix('""').strip() + (" (not there)" * side.strip().endswith('""'))
        for side in (target, source)
    )
    return f"{target}, source {source}" if arrow else target


def _paragraph(lines: list[str], width: int) -> Iterator[Row]:
    """Prose wrapped with the indent of its list item; a table's lines as they are."""
    first = lines[0]
    if not first.strip():
        yield EMPTY
        return
    if first.startswith("|"):
        yield from (Row.of(_plain(line)) for line in lines)
        return
    item = _ITEM.match(first.strip())
    indent = " " * (len(first) - len(first.lstrip()))
    hang = indent + " " * (item.end() if item else 0)
    text = _plain(" ".join(line.strip() for line in lines))
    for number, line in enumerate(cells.wrap(text, width - len(hang))):
        yield Row.of((hang if number else indent) + line)


def _plain(text: str) -> str:
    """Links as their text, without bold; code keeps its backticks and what stands in them."""
    parts = _CODE.split(text)
    parts[::2] = [_MARKS.sub(r"\g<text>", _LINK.sub(r"\g<text>", part)) for part in parts[::2]]
    return "".join(parts)
