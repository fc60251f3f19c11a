"""Blocks by indentation of Python-Markdown: ``!!! note "Title"``, ``??? tip``, ``=== "Tab"``.

What is indented by four below the line belongs to the block (MkDocs, pymdownx.tabbed, .details).
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.parts import (
    INTERRUPTING,
    Part,
    close_part,
    line_stretch,
    open_part,
    read_inside,
)

_OPEN = lazy_regex(
    r"(?:(?:!!!|\?\?\?\+?)[ \t]+(?P<name>[\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+\"(?P<title>[^\"]*)\")?"
    r"|===[!+]*[ \t]+\"(?P<tab>[^\"]*)\")[ \t]*\Z"
)
_INDENT = 4


def admonitions(engine: MarkdownIt) -> None:
    engine.block.ruler.before("fence", "admonition", _admonition, INTERRUPTING)


def _admonition(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if state.src[start : start + 1] not in {"!", "?", "="} or state.is_code_block(line):
        return False
    match = _OPEN.match(state.src[slice(*line_stretch(state, line, line))])
    if match is None or silent:
        return match is not None
    last = _last_line(state, line, end)
    part = Part(BlockKind.CONTAINER, line_stretch(state, line, last), match["name"] or "tab")
    title = match["tab"] if match["name"] is None else match["title"]
    part.attributes = (("title", title),) if title else ()
    open_part(state, line, part)
    if last > line:
        read_inside(state, line + 1, last + 1, state.blkIndent + _INDENT)
    close_part(state)
    state.line = last + 1
    return True


def _last_line(state: StateBlock, line: int, end: int) -> int:
    """The last line that is indented as the content is."""
    last = line
    for at in range(line + 1, end):
        if state.isEmpty(at):
            continue
        if state.sCount[at] < state.blkIndent + _INDENT:
            break
        last = at
    return last
