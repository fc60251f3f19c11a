"""Where a fenced block ends. For `containers` and `directives`."""

from __future__ import annotations

import re

from markdown_it.rules_block import StateBlock

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_ITEM = lazy_regex(r"^(?:[-*+]|\d{1,9}[.)])[ \t]+")
_CODE = lazy_regex(r"(?P<mark>`{3,}|~{3,})")
_OPEN_ENDED = "open_ended"


@dataclass(frozen=True, slots=True)
class _OpenEnded:
    """Lines in which nothing closes a fence, so that the next one need not look again.

    Thousands of containers that nobody closed would each be looked for to the end of the file.
    """

    lines: list[int]
    """Where they start: of one state alone, and without a way back to it, which would be a ring."""
    mark: str
    line: int
    stop: int
    indent: int
    has_ended: bool
    """True if the block around ended at ``stop``, not the lines that were looked at."""

    def holds(self, state: StateBlock, mark: str, line: int, end: int) -> bool:
        is_inside = self.lines is state.bMarks and self.line <= line < self.stop
        is_no_further = end <= self.stop or (self.has_ended and state.blkIndent >= self.indent)
        return mark.startswith(self.mark) and is_inside and is_no_further


@dataclass(frozen=True, slots=True)
class _Fence:
    """What opens and closes a fence that is at least as long as its mark."""

    mark: str
    opening: re.Pattern[str]
    closing: re.Pattern[str]

    def step(self, written: str) -> int:
        """1 where a line opens one, -1 where it closes one, else 0."""
        end = self.closing.match(written)
        if end is not None and end["mark"].startswith(self.mark):
            return -1
        start = self.opening.match(_ITEM.sub("", written))
        return int(start is not None and start["mark"].startswith(self.mark))


def find_end(
    state: StateBlock,
    line: int,
    end: int,
    *,
    mark: str,
    opening: re.Pattern[str],
    closing: re.Pattern[str],
) -> int:
    """The line of the fence that closes the one on ``line``; -1 if none does.

    Fences at least as long that open in between are closed first; if that leaves none for the
    first one, whoever wrote it did not count them (VuePress does not), and the next end is taken.
    """
    key = f"{_OPEN_ENDED} {closing.pattern}"  # what ends no ``::`` may end a ``:::``
    known: _OpenEnded | None = state.env.get(key)
    if known is not None and known.holds(state, mark, line, end):
        return -1
    fence = _Fence(mark, opening, closing)
    first, depth, at = -1, 1, line + 1
    while at < end and (state.isEmpty(at) or state.sCount[at] >= state.blkIndent):
        written = _written(state, at)
        if (code := _CODE.match(written)) is not None and code["mark"][0] != mark[0]:
            at = _behind_code(state, at, end, code["mark"])
            continue
        step = fence.step(written)
        depth += step
        if depth == 0:
            return at
        first = at if step < 0 and first < 0 else first
        at += 1
    if first < 0:
        state.env[key] = _OpenEnded(state.bMarks, mark, line, at, state.blkIndent, at < end)
    return first


def _behind_code(state: StateBlock, line: int, end: int, mark: str) -> int:
    closing = re.compile(rf"{mark}{mark[0]}*[ \t]*\Z")
    for at in range(line + 1, end):
        if closing.match(_written(state, at)):
            return at + 1
    return line + 1


def _written(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
