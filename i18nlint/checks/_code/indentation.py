"""Lines that are indented otherwise, where that says what belongs to what. Beside `programs`."""

from __future__ import annotations

from i18nlint.checks._code.difference import Difference
from i18nlint.model.regex import lazy_regex

_SCORE = 0.7
_STRING = lazy_regex(r"\"[^\"\n]*\"|'[^'\n]*'|#.*")
_OPENING, _CLOSING = "([{", ")]}"


def other_indentation(source: str, target: str) -> Difference | None:
    """The first line that belongs to another one than its like; how far it is indented is free.

    Nothing is said of programs whose lines are told otherwise, nor of texts of several lines.
    """
    ones, others = _lines(source), _lines(target)
    if len(ones) != len(others) or any(
        mark in source for mark in ('"""', "'''", "\\\n", "|\n", ">\n")
    ):
        return None
    depths = zip(_depths(ones), _depths(others), strict=True)
    for (at, _), (other_at, _), (depth, other_depth) in zip(ones, others, depths, strict=True):
        if depth != other_depth:
            return Difference(at, other_at, _SCORE, "indent", whole_line=True)
    return None


def _lines(text: str) -> list[tuple[int, str]]:
    """Lines of code with their numbers, without those in brackets, whose indentation is free."""
    found, depth = [], 0
    for at, line in enumerate(text.expandtabs(4).split("\n")):
        bare = _STRING.sub("", line)
        if bare.strip() and depth <= 0:
            found.append((at, bare))
        depth += sum(map(bare.count, _OPENING)) - sum(map(bare.count, _CLOSING))
    return found


def _depths(lines: list[tuple[int, str]]) -> list[int]:
    """How many lines each one is below; the dash of a list makes it a part of the line above."""
    found: list[int] = []
    widths: list[int] = []
    for _, line in lines:
        width = len(line) - len(line.lstrip()) + line.lstrip().startswith("- ")
        while widths and widths[-1] >= width:
            widths.pop()
        found.append(len(widths))
        widths.append(width)
    return found
