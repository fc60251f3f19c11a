"""Two long programs compared line by line, and token by token only where their lines differ.

Behind `programs`. `difflib` takes the product of both lengths: minutes for a page of data.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from i18nlint.checks._code.scores import Side
from i18nlint.checks._code.stretches import Opcode
from i18nlint.model.wording import parting

_MOST = 250_000
"""Pairs of tokens that are compared one by one where lines differ."""
_MOST_LINES = 1_000_000
"""Pairs of lines between two that are the same, from which none of them is looked for."""
_Lines = Sequence[tuple[int, ...]]


def opcodes_by_lines(
    programs: tuple[Side, Side], keys: tuple[list[int], list[int]]
) -> list[Opcode]:
    """What becomes of the tokens, as `difflib` has it; ``keys`` are the tokens' numbers."""
    ones, others = (_lines(*side) for side in zip(programs, keys, strict=True))
    starts = _starts(ones), _starts(others)
    found: list[Opcode] = []
    for tag, i, i_end, j, j_end in _line_opcodes(ones, others):
        place = (tag, starts[0][i], starts[0][i_end], starts[1][j], starts[1][j_end])
        if tag != "replace":
            found.append(place)
        elif i_end - i == j_end - j and _pairs(place) > _MOST:
            for one, other in zip(range(i, i_end), range(j, j_end), strict=True):
                (i, i_end), (j, j_end) = starts[0][one : one + 2], starts[1][other : other + 2]
                found += _within((tag, i, i_end, j, j_end), keys)
        else:
            found += _within(place, keys)
    return found


def _line_opcodes(ones: _Lines, others: _Lines) -> Iterator[Opcode]:
    """What becomes of the lines.

    Those that either has once are matched first: of a table of thousands whose every second line
    differs, `difflib` looks at all that follow once for each of them.
    """
    seats = [(-1, -1), *_seats(ones, others), (len(ones), len(others))]
    for (i, j), (i_end, j_end) in pairwise(seats):
        if i >= 0:
            yield "equal", i, i + 1, j, j + 1
        if i + 1 < i_end or j + 1 < j_end:
            yield from _between(ones, others, (i + 1, i_end, j + 1, j_end))


def _seats(ones: _Lines, others: _Lines) -> list[tuple[int, int]]:
    """The places of the most lines that both have, either once, and in the same order.

    The longest rising sequence of their places in the other (Fredman 1975).
    """
    often, there = Counter(ones), Counter(others)
    places = {line: at for at, line in enumerate(others) if there[line] == 1 == often[line]}
    ends: list[int] = []
    """The least place with which a sequence of each length ends."""
    lengths: list[tuple[int, int, int]] = []
    for at, line in enumerate(ones):
        if line in places:
            length = bisect_left(ends, places[line])
            ends[length : length + 1] = [places[line]]
            lengths.append((length, at, places[line]))
    found: list[tuple[int, int]] = []
    wanted = len(ends) - 1
    for length, at, place in reversed(lengths):
        if length == wanted and (not found or place < found[-1][1]):
            found.append((at, place))
            wanted -= 1
    return found[::-1]


def _between(ones: _Lines, others: _Lines, gap: tuple[int, int, int, int]) -> Iterator[Opcode]:
    i, i_end, j, j_end = gap
    if (i_end - i) * (j_end - j) > _MOST_LINES:
        yield "replace", *gap
        return
    matcher = SequenceMatcher(None, ones[i:i_end], others[j:j_end])
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        yield tag, i + a, i + a_end, j + b, j + b_end


def kept(opcodes: Sequence[Opcode]) -> int:
    """How many tokens both have."""
    return sum(i_end - i for tag, i, i_end, _, _ in opcodes if tag == "equal")


def _lines(tokens: Side, keys: Sequence[int]) -> list[tuple[int, ...]]:
    """The numbers of the tokens on each line."""
    numbered = zip((token.line for token in tokens), keys, strict=True)
    return [
        tuple(key for _, key in line) for _, line in groupby(numbered, key=lambda each: each[0])
    ]


def _starts(lines: Sequence[tuple[int, ...]]) -> list[int]:
    """How many tokens stand in front of each line, and how many there are."""
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return starts


def _within(place: Opcode, keys: tuple[list[int], list[int]]) -> Iterator[Opcode]:
    """A stretch of lines that differ, without what both begin and end with."""
    _, i, i_end, j, j_end = place
    ones, others = keys[0][i:i_end], keys[1][j:j_end]
    if _pairs(place) <= _MOST:
        for tag, a, a_end, b, b_end in SequenceMatcher(None, ones, others, False).get_opcodes():
            yield tag, i + a, i + a_end, j + b, j + b_end
        return
    front = parting(ones, others)
    back = parting(ones[front:][::-1], others[front:][::-1])
    if front:
        yield "equal", i, i + front, j, j + front
    left = (i + front, i_end - back, j + front, j_end - back)
    if left[0] < left[1] or left[2] < left[3]:
        yield _tag(left), *left
    if back:
        yield "equal", i_end - back, i_end, j_end - back, j_end


def _pairs(place: Opcode) -> int:
    _, i, i_end, j, j_end = place
    return (i_end - i) * (j_end - j)


def _tag(place: tuple[int, int, int, int]) -> str:
    i, i_end, j, j_end = place
    return "replace" if i < i_end and j < j_end else "delete" if i < i_end else "insert"
