"""Where a fenced block ends. For `containers` and `directives`."""

from __future__ import annotations

import re

from markdown_it.rules_block import StateBlock

from i18nlint.model.regex import lazy_regex

_ITEM = lazy_regex(r"^(?:[-*+]|\d{1,9}[.)])[ \t]+")
_CODE = lazy_regex(r"(?P<mark>`{3,}|~{3,})")


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
    ends: list[int] = []
    depth, at = 1, line + 1
    while at < end and (state.isEmpty(at) or state.sCount[at] >= state.blkIndent):
        written = state.src[state.bMarks[at] + state.tShift[at] : state.eMarks[at]]
        if (code := _CODE.match(written)) is not None and code["mark"][0] != mark[0]:
            at = _behind_code(state, at, end, code["mark"])
            continue
        if (match := closing.match(written)) is not None and match["mark"].startswith(mark):
            ends.append(at)
            depth -= 1
            if depth == 0:
                return at
        elif (match := opening.match(_ITEM.sub("", written))) is not None and match[
            "mark"
        ].startswith(mark):
            depth += 1
        at += 1
    return ends[0] if ends else -1


def _behind_code(state: StateBlock, line: int, end: int, mark: str) -> int:
    closing = re.compile(rf"{mark}{mark[0]}*[ \t]*\Z")
    for at in range(line + 1, end):
        if closing.match(state.src[state.bMarks[at] + state.tShift[at] : state.eMarks[at]]):
            return at + 1
    return line + 1
