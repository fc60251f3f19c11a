"""Which of several differences a reader is told first, and what was lost or added with its line.

Behind `choice`. Many lines that were lost together come first, then what a reader has to type or
fetch: an address, a package, a version; what only holds other lines together, what a program prints
and which colour something has, last.
"""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._code.apart import Apart, Lines, has_words
from i18nlint.checks._code.difference import TWICE, Difference
from i18nlint.checks._code.likeness import ratio_from
from i18nlint.checks._code.scores import SLIP
from i18nlint.model.dataclass import replace
from i18nlint.model.regex import lazy_regex

_FACT = lazy_regex(
    r"(?<!\w)\w+://(?!(?:[\w-]+\.)*example\.(?:com|net|org)\b)[\w./:@%-]+|@[\w.-]+/[\w.-]+|(?<![\w.])(?:[~^]\d[\w.-]*|v?\d+(?:\.\d+){2,}[\w.-]*)"
)
"""An address, a package of a scope, a version; ``https://example.com/1`` is anybody's."""
_FRAME = lazy_regex(r"[\"']?[\w$-]+[\"']?[:=]?[\[{(]")
"""``"env": {``: a line that holds others, without the spaces."""
_PRINTED = lazy_regex(r"(?:\w+\.)*(?:print\w*|puts|echo|log|info|debug|warn|error)\(?[frb]?[\"'`]")
"""``print("…``, ``console.log("…``, without the spaces."""
_SHADE = lazy_regex(
    r"(?:[a-z-]*-)?(?:background|border|color|font|margin|padding|radius|size)[a-z-]*:"
)
"""``color:#0d0950``, beside ``display:none``."""
_STRING = lazy_regex(r'"[^"]*"')
_WORD = lazy_regex(r"[^\W_]{3,}")
_ALIKE = 0.5
"""Share of equal letters below which no line is what became of the other."""
_RUN, _MANY = 3, 5
"""Lines that were lost together, from which they are told together, and before all else."""


def most_telling(told: Sequence[Difference], apart: Apart) -> Difference:
    """The difference to show; a slip of the pen before all others, for nobody meant it.

    Two lines that are nothing alike are told where no other two weigh as much.
    """

    def rank(one: Difference) -> tuple[bool, int, float, int]:
        return one.score >= SLIP, _weight(one, apart), one.score, _lines_lost(one)

    first = max(told, key=rank)
    if not _are_set_side_by_side(first, apart):
        return first
    weight = rank(first)[:2]
    others = (one for one in told if one.tag == "replace" and rank(one)[:2] == weight)
    alike = (one for one in others if not (one.part or _are_set_side_by_side(one, apart)))
    return max(alike, key=rank, default=first)


def _are_set_side_by_side(one: Difference, apart: Apart) -> bool:
    lines = apart.ones.get(one.source_line, ""), apart.others.get(one.target_line, "")
    return one.tag == "replace" and not one.part and are_strange(*lines)


def _lines_lost(one: Difference) -> int:
    """How many lines were lost together, if they are many."""
    lost = len(one.lines) if one.tag == "delete" else 0
    return lost if lost >= _MANY else 0


def _weight(one: Difference, apart: Apart) -> int:
    if one.sorts or one.tag == TWICE:
        return 0  # a declared type, beside what the program does
    sources, targets = said_at(one, apart)
    facts, others = (set(_FACT.findall("\n".join(lines))) for lines in (sources, targets))
    if _lines_lost(one):
        return 5
    if facts != others:
        return 4 if facts and others else 3
    lines = [line for line in (*sources, *targets) if has_words(line)]
    enough = any if sources and targets else all
    if enough(map(_FRAME.fullmatch, lines)):
        return 0
    where = (apart.ones.get(one.source_line, ""), apart.others.get(one.target_line, ""))
    whole = lines if one.whole_line else [line for line in where if line]
    if all(map(is_printed, whole)) or all(map(_SHADE.match, whole)):
        return 1
    return 2


def are_strange(one: str, other: str) -> bool:
    """True for two lines that only stand in each other's place: ``help() {`` and ``LOUD=false``.

    Not for ``function add(title) {`` and ``const add = (title) => put(title, now())``.
    """
    if not (one and other) or {*_WORD.findall(one)} & {*_WORD.findall(other)}:
        return False
    return ratio_from(_ALIKE, one, other) < _ALIKE


def are_other_facts(one: str, other: str) -> bool:
    """True for two lines that name other addresses, packages or versions."""
    return set(_FACT.findall(one)) != set(_FACT.findall(other))


def is_printed(line: str) -> bool:
    """True for a line, without its spaces, that has a program say something."""
    return _PRINTED.match(line) is not None


def said_at(one: Difference, apart: Apart) -> tuple[list[str], list[str]]:
    """What stands at the place on either side: the words that differ, or the lines."""
    if one.part:
        return ["".join(one.part)], []
    if all(one.exchange):
        return [one.exchange[0]], [one.exchange[1]]
    if one.tag in ("delete", TWICE):
        return [apart.ones.get(at, "") for at in one.lines or (one.source_line,)], []
    if one.tag == "insert":
        return [], [apart.others.get(at, "") for at in one.lines or (one.target_line,)]
    return [apart.ones.get(one.source_line, "")], [apart.others.get(one.target_line, "")]


def with_its_run(one: Difference, apart: Apart) -> Difference:
    """The difference with the number of lines that were lost, or added, together with its own."""
    if one.tag == TWICE:
        return one
    if one.tag == "delete":
        run = _run(one, apart.ones, apart.others)
        at = _first_with_words(run, apart.ones)
        return replace(one, run=len(run), source_line=at) if len(run) >= _RUN else one
    run = _run(one, apart.others, apart.ones)
    at = _first_with_words(run, apart.others)
    return replace(one, run=len(run), target_line=at) if len(run) >= _RUN else one


def with_all_lines(one: Difference, rest: Sequence[Difference], apart: Apart) -> Difference | None:
    """The difference with all lines that were lost, or added, at several places; None if there is
    something else, or little."""
    alike = all(other.tag == one.tag and other.whole_line for other in rest)
    if not (rest and alike and one.whole_line and one.tag in ("delete", "insert")):
        return None
    known = apart.ones if one.tag == "delete" else apart.others
    often = sum(at in known for other in (one, *rest) for at in other.lines)
    return replace(one, run=often, places=1 + len(rest)) if often >= _RUN else None


def _run(one: Difference, lines: Lines, there: Lines) -> Sequence[int]:
    """The lines of the difference, moved along the program to those that are new as they stand.

    Of ``name: 'pier'``, ``port: 1``, ``name: 'quay'``, ``port: 1`` beside ``name: 'pier'``,
    ``port: 1`` any two are two more, to who compares tokens.
    """
    numbers = list(lines)
    size = sum(at in lines for at in one.lines)
    if size < _RUN:
        return ()
    first = numbers.index(next(at for at in one.lines if at in lines))
    shapes = [_STRING.sub("", lines[at]) for at in numbers]
    starts = [first]
    for step in (-1, 1):
        start = first
        while _may_move(shapes, start, size, step):
            start += step
            starts.append(start)
    known = set(there.values())

    def fit(start: int) -> tuple[int, bool, int]:
        run = [lines[at] for at in numbers[start : start + size]]
        new = [line not in known for line in run]
        begins = next((one for one, line in zip(new, run, strict=True) if has_words(line)), False)
        return sum(new), begins, -abs(start - first)

    best = max(starts, key=fit)
    return numbers[best : best + size]


def _may_move(shapes: Sequence[str], start: int, size: int, step: int) -> bool:
    """True if the line that leaves the part has the shape of the one that enters it."""
    leaving, entering = (start + size - 1, start - 1) if step < 0 else (start, start + size)
    return 0 <= entering < len(shapes) and shapes[leaving] == shapes[entering]


def _first_with_words(run: Sequence[int], lines: Lines) -> int:
    return next((at for at in run if has_words(lines[at])), (*run, 0)[0])
