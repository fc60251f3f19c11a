"""What is told and is no error: signs alone, what a program prints, a line said twice.

Behind `choice`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from i18nlint.checks._code.apart import Apart, Lines, has_words
from i18nlint.checks._code.difference import EXAMPLE, STYLE, TWICE, Difference
from i18nlint.checks._code.headline import is_printed, said_at
from i18nlint.checks._code.scores import MILD, Side
from i18nlint.checks._code.statements import unclosed
from i18nlint.checks._code.texts import has_more
from i18nlint.model.dataclass import replace

_NEAR = 3
"""Lines between a line and its double, both of which one pen wrote."""
_EMPTY = ["---", "---"]
"""Front matter with nothing in it."""
_FRAMES = frozenset({"<script>", "</script>", "<style>", "</style>"})


def weighed(
    found: Iterable[Difference], apart: Apart, programs: tuple[Side, Side]
) -> list[Difference]:
    """The differences, their scores lowered where a reader would shrug."""

    @cache
    def are_open_alike() -> bool:  # once for all of them: programs are long
        return unclosed(programs[0]) == unclosed(programs[1])

    has_open_list = all(any(map(has_more, lines.values())) for lines in (apart.ones, apart.others))
    weighed = (_weighed(one, apart, are_open_alike) for one in found)
    return [
        replace(one, sorts=(EXAMPLE,)) if has_open_list and _is_listed(one, programs) else one
        for one in weighed
    ]


def _is_listed(one: Difference, programs: tuple[Side, Side]) -> bool:
    """True for whole items of a list, ``- kites``; one that ends in ``...`` gives examples."""
    if not one.whole_line or one.tag not in ("delete", "insert"):
        return False
    firsts: dict[int, str] = {}
    for token in programs[one.tag == "insert"]:
        firsts.setdefault(token.line, token.text)
    told = one.source_line if one.tag == "delete" else one.target_line
    return all(firsts.get(line) == "-" for line in one.lines or (told,))


def only_prints(found: Iterable[Difference], apart: Apart) -> bool:
    """True if all that differs are lines in which a program says something in words."""
    return all(one.whole_line and one.tag != TWICE and _is_said(one, apart) for one in found)


def _is_said(one: Difference, apart: Apart) -> bool:
    return all(is_printed(line) for side in said_at(one, apart) for line in side if line)


def _weighed(one: Difference, apart: Apart, are_open_alike: Callable[[], bool]) -> Difference:
    if not one.whole_line:
        return one
    if _stands_twice(one, apart):
        return replace(one, tag=TWICE, score=min(one.score, MILD))
    if _is_way_of_readers(one, apart):
        return replace(one, sorts=(EXAMPLE,))
    sources, targets = said_at(one, apart)
    lines = [line for line in (*sources, *targets) if line]
    if lines == _EMPTY or (lines and all(line in _FRAMES for line in lines)):
        return replace(one, sorts=(STYLE,))  # what stands around a program shown by itself
    is_mild = _is_said(one, apart) or (not any(map(has_words, lines)) and are_open_alike())
    return replace(one, score=min(one.score, MILD)) if is_mild else one


def _stands_twice(one: Difference, apart: Apart) -> bool:
    """True for lines of the source that stand there twice within a few lines, in the target once.

    Perhaps the source's author pasted them twice.
    """
    if one.tag != "delete" or not all(at in apart.ones for at in one.lines):
        return False
    return bool(one.lines) and all(
        _doubles(apart.ones, at) == 1 and _often(apart.ones[at], apart.others) == 1
        for at in one.lines
    )


def _is_way_of_readers(one: Difference, apart: Apart) -> bool:
    """True for a command that stands there once more with an option, and is kept as it was.

    ``npm i kite --registry=https://mirror.dev`` below ``npm i kite``, for readers far away;
    lines are without blanks here.
    """
    if one.tag != "insert" or not all(at in apart.others for at in one.lines):
        return False
    kept = {*apart.ones.values()} & {*apart.others.values()}
    return bool(one.lines) and all(
        any(apart.others[at].startswith(f"{line}--") for line in kept if has_words(line))
        for at in one.lines
    )


def _often(said: str, lines: Lines) -> int:
    return list(lines.values()).count(said)


def _doubles(lines: Lines, line: int) -> int:
    """How many other lines near it say the same, words and not signs alone."""
    said = lines[line]
    near = (lines.get(line + step) for step in range(-_NEAR, _NEAR + 1) if step)
    return sum(other == said for other in near) if has_words(said) else 0
