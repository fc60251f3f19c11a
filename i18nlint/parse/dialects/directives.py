"""MyST directives: fences whose info is a name in braces and whose content is Markdown.

``{note}`` holds prose, ``{code-block}`` and R's ``{r}`` hold code: only names known to hold prose
are read, all others stay code blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.parts import (
    INTERRUPTING,
    Part,
    close_part,
    common_indent,
    line_stretch,
    open_part,
    read_inside,
)

_PROSE = frozenset({
    "admonition", "attention", "card", "caution", "danger", "deprecated", "dropdown", "epigraph",
    "error", "exercise", "figure", "grid", "grid-item", "grid-item-card", "hint", "important",
    "margin", "note", "pull-quote", "seealso", "sidebar", "solution", "tab-item", "tab-set",
    "tip", "todo", "topic", "versionadded", "versionchanged", "warning",
})  # fmt: skip
_OPEN = lazy_regex(r"(?P<mark>`{3,}|~{3,})\{(?P<name>[\w:-]+)\}[ \t]*(?P<title>[^`\n]*)\Z")
_CLOSE = lazy_regex(r"(?P<mark>`{3,}|~{3,})[ \t]*\Z")
_OPTION = lazy_regex(r":(?P<name>[\w-]+):[ \t]*(?P<value>.*)")
_SHOWING = frozenset({"figure", "image"})
"""Directives whose argument is a file."""


def directives(engine: MarkdownIt) -> None:
    engine.block.ruler.before("fence", "directive", _directive, INTERRUPTING)


def _directive(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith(("```", "~~~"), start) or state.is_code_block(line):
        return False
    match = _OPEN.match(state.src[slice(*line_stretch(state, line, line))])
    if match is None or match["name"] not in _PROSE:
        return False
    from i18nlint.parse.dialects.fences import find_end  # here: most posts need none

    last = find_end(state, line, end, mark=match["mark"], opening=_OPEN, closing=_CLOSE)
    if last < 0 or silent:
        return last >= 0
    _read(state, line, last, match)
    return True


def _read(state: StateBlock, line: int, last: int, match: re.Match[str]) -> None:
    span = line_stretch(state, line, line)[0], line_stretch(state, last, last)[1]
    part = Part(BlockKind.CONTAINER, span, match["name"])
    title, name = match["title"].strip(), "src" if match["name"] in _SHOWING else "title"
    first = _behind_options(state, line + 1, last)
    given = tuple(_options(state, line + 1, first))
    part.attributes = ((name, title), *given) if title else given
    open_part(state, line, part)
    if first < last:
        read_inside(state, first, last, common_indent(state, first, last))
    close_part(state)
    state.line = last + 1


def _behind_options(state: StateBlock, line: int, last: int) -> int:
    while line < last and _OPTION.match(state.src, state.bMarks[line] + state.tShift[line]):
        line += 1
    return line


def _options(state: StateBlock, line: int, stop: int) -> Iterator[tuple[str, str]]:
    """``:class: dropdown``"""
    for at in range(line, stop):
        start = state.bMarks[at] + state.tShift[at]
        if match := _OPTION.match(state.src, start, state.eMarks[at]):
            yield match["name"], match["value"].strip()
