"""Fences that are indented so far that they are code themselves. Beside `pairs`.

Four spaces in front of a fence, outside of a list, and its own lines are shown to readers.
"""

from __future__ import annotations

from i18nlint.checks._code.compare import difference
from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.slips import Strictness
from i18nlint.facts.fences import code_language
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block

_MARKS = ("```", "~~~")


def is_shown_fence(block: Block) -> bool:
    """True of code without a fence whose own first and last line are one."""
    lines = block.text.rstrip().split("\n")
    is_bare = not block.info and len(lines) > 2
    return is_bare and lines[0].startswith(_MARKS) and lines[-1].strip() == lines[0][:3]


def difference_within(source: Block, target: Block, strictness: Strictness) -> Difference | None:
    """Where the code differs, that within the fence where it is shown."""
    (one, up, info), (other, down, _) = _within(source), _within(target)
    found = difference(one, other, code_language(info or target.info), strictness=strictness)
    if found is None:
        return None
    return replace(found, source_line=found.source_line + up, target_line=found.target_line + down)


def _within(block: Block) -> tuple[str, int, str]:
    """The code, the lines above it, and the fence's opening line."""
    if not is_shown_fence(block):
        return block.text, 0, block.info
    first, *lines = block.text.rstrip().split("\n")
    return "\n".join(lines[:-1]), 1, first.lstrip("`~")
