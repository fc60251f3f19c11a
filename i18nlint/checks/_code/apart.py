"""Two programs by their lines: which of them one has more often, and by which a difference is told.

Beside `choice`. What was compared is tokens, and of two lines of like tokens any may be left
over; readers see lines, so none is called lacking that stands in the other program as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.likeness import ratio_from
from i18nlint.checks._code.scores import ADDED, REORDERED, Side
from i18nlint.model.dataclass import dataclass, replace

_LIKE = 0.6
"""Share of equal letters from which one line is what became of the other."""
_ONE_QUOTE = str.maketrans("'", '"')
_BESIDE = 3
"""Lines on either side of what was added, by tokens, that may be what was."""
_FAR = 400
"""Pairs of lines among which a line's like is looked for, and how many lines away at most."""
Lines = Mapping[int, str]
"""What stands on the lines of a program, by number."""


@lru_cache(maxsize=16)
def apart(source: str, target: str) -> Apart:
    """The two without comments; kept, for they are compared in several plain forms."""
    ones, others = _lines(source), _lines(target)
    return Apart(ones, others, _spare(ones, others), _spare(others, ones))


def kept_lines(texts: tuple[str, str]) -> tuple[int, int]:
    """How many of the source's lines with words the target has, and of how many."""
    ones, others = map(_lines, texts)
    said = Counter(filter(has_words, ones.values()))
    return (said & Counter(others.values())).total(), said.total()


@dataclass(frozen=True, slots=True)
class Apart:
    """Two programs by their lines, and those that one has more often than the other."""

    ones: Lines
    others: Lines
    lost: Counter[str]
    added: Counter[str]

    def told(self, one: Difference) -> Difference | None:
        """The difference by lines that differ; None if its lines only stand elsewhere."""
        if one.tag == "another" or one.called:
            return one
        if one.lines and one.tag == "delete":
            line = _telling(one.lines, self.ones, self.lost, self.others)
            return None if line is None else replace(one, source_line=line)
        if one.lines:
            line = _telling(one.lines, self.others, self.added, self.ones)
            return None if line is None else replace(one, target_line=line)
        return self._told_by_both(one)

    def _told_by_both(self, one: Difference) -> Difference | None:
        source = self.ones.get(one.source_line, "")
        target = self.others.get(one.target_line, "")
        is_lost, is_added = source in self.lost, target in self.added
        is_part = one.part != ()
        if is_lost and has_words(source) and not (is_part or has_words(target)):
            return _lost(one, one.source_line, max(one.target_line - 1, 0))
        if is_added and has_words(target) and not (is_part or has_words(source)):
            return _added(one, max(one.source_line - 1, 0), one.target_line)
        if source == target or is_lost is is_added or not (source and target):
            return one if is_lost or source == target or not (source and target) else None
        if is_added and has_words(target):
            like = _most_like(target, self.ones, self.lost, beside=one.source_line)
            if like is None:
                behind = _behind(one.target_line, self.others, self.ones, one.source_line)
                return _added(one, behind, one.target_line)
            return _at(one, like, one.target_line)
        if is_lost and has_words(source):
            like = _most_like(source, self.others, self.added, beside=one.target_line)
            if like is None:
                behind = _behind(one.source_line, self.ones, self.others, one.target_line)
                return _lost(one, one.source_line, behind)
            return _at(one, one.source_line, like)
        return one

    def nearest(self, one: Difference, programs: tuple[Side, Side]) -> Difference:
        """Where only the order of the named lines differs: what else does, or that."""
        lost = list(_code_lines(self.ones, self.lost, programs[0]))
        added = list(_code_lines(self.others, self.added, programs[1]))
        if lost and added:
            if len(lost) * len(added) <= _FAR:
                likeness, at, there = max(
                    (ratio_from(_LIKE, self.ones[at], self.others[there]), at, there)
                    for at in lost
                    for there in added
                )
                if likeness >= _LIKE:
                    return _at(one, at, there)
            return one
        if lost:
            behind = _behind(lost[0], self.ones, self.others, one.target_line)
            return _lost(one, lost[0], behind)
        if added:
            behind = _behind(added[0], self.others, self.ones, one.source_line)
            return _added(one, behind, added[0])
        return replace(one, score=min(one.score, REORDERED))


def _lost(one: Difference, line: int, behind: int) -> Difference:
    """The same as a line of the source that the target lacks behind another."""
    return replace(_at(one, line, behind), tag="delete", whole_line=True)


def _added(one: Difference, behind: int, line: int) -> Difference:
    score = min(one.score, ADDED)
    return replace(_at(one, behind, line), tag="insert", whole_line=True, score=score)


def _at(one: Difference, source: int, target: int) -> Difference:
    """The same between two other lines."""
    return replace(
        one,
        source_line=source,
        target_line=target,
        tag="replace",
        part=(),
        lines=(),
        name="",
        exchange=("", ""),
        edits=frozenset(),
    )


@lru_cache(maxsize=64)
def _lines(text: str) -> Lines:
    """The lines on which something stands, without spaces and trifles at the end."""
    lines = enumerate(text.split("\n"))
    said = ((at, "".join(line.split()).translate(_ONE_QUOTE).rstrip(",;")) for at, line in lines)
    return {at: line for at, line in said if line}


def _spare(lines: Lines, others: Lines) -> Counter[str]:
    return Counter(lines.values()) - Counter(others.values())


def _telling(numbers: Iterable[int], lines: Lines, spare: Counter[str], there: Lines) -> int | None:
    """The first of the lines that the other side lacks, one with words rather than a bracket, and
    one that it has nowhere rather than once: of ``env:``, ``KEY: abc``, ``env:``, ``KEY: xyz``
    the second, where any three may be what is left."""
    left = [at for at in numbers if lines.get(at, "") in spare]
    worded = [at for at in left if has_words(lines[at])]
    if not worded:
        return next(iter(left), None)
    beside = range(worded[0] - _BESIDE, worded[-1] + _BESIDE + 1)
    known = set(there.values())
    new = (at for at in (*worded, *beside) if at in lines and lines[at] not in known)
    return next((at for at in new if lines[at] in spare and has_words(lines[at])), worded[0])


def _most_like(line: str, lines: Lines, spare: Counter[str], *, beside: int) -> int | None:
    """The spare line that says nearly the same, in a long program one of those near the place."""
    near = range(beside - _FAR, beside + _FAR) if len(lines) > _FAR else lines
    spared = [at for at in near if lines.get(at, "") in spare]
    alike = ((ratio_from(_LIKE, line, lines[at]), at) for at in spared)
    likeness, at = max(alike, default=(0.0, 0))
    return at if likeness >= _LIKE else None


def _code_lines(lines: Lines, spare: Counter[str], program: Side) -> Iterator[int]:
    """The spare lines on which there is code, and some word in it."""
    with_code = {token.line for token in program}
    return (at for at in lines if at in with_code and lines[at] in spare and has_words(lines[at]))


def _behind(at: int, lines: Lines, others: Lines, otherwise: int) -> int:
    """The line of the other program behind which a line belongs."""
    places = {said: number for number, said in others.items()}
    above = (lines.get(number, "") for number in range(at - 1, -1, -1))
    return next((places[said] for said in above if said in places), otherwise)


def has_words(line: str) -> bool:
    return any(map(str.isalnum, line))
