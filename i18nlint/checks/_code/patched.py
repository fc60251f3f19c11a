"""A change shown on one side and its outcome on the other. Beside `pairs`.

Who shows the lines that go as well, ``del={2}`` or ``[!code --]``, and who leaves them out tell
readers to write the same program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from i18nlint.checks._code.difference import HEARD, STYLE, Difference
from i18nlint.checks._code.lines import without_lines
from i18nlint.facts.fences import line_numbers, marked_lines
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.regex import lazy_regex

_GONE = lazy_regex(r"\[!code\s+--(?::(\d{1,4}))?\]")
"""``// [!code --]``, ``# [!code --:3]`` of it and two more lines: of a billion no block is."""


def without_gone(
    found: Difference | None,
    source: Block,
    target: Block,
    compare: Callable[[str, str], Difference | None],
) -> Difference | None:
    """What differs beside the lines that one side alone shows as going; all if both do."""
    gone = set(_gone(source)), set(_gone(target))
    if found is None or all(gone) or not any(gone):
        return found
    blocks = zip((source, target), gone, strict=True)
    rest = compare(*(without_lines(block.text, lines) for block, lines in blocks))
    if rest is None or rest.score < HEARD:
        return replace(found, sorts=(STYLE,))
    return rest if found.tag == "delete" and {*found.lines} <= gone[0] else found


def _gone(block: Block) -> Iterator[int]:
    """The lines, from 0, that the block shows as going."""
    for mark in marked_lines(block.info):
        if mark.startswith("del="):
            yield from (number - 1 for number in line_numbers(mark))
    if "[!code" in block.text:
        for at, line in enumerate(block.text.split("\n")):
            if match := _GONE.search(line):
                yield from range(at, at + int(match[1] or 1))
