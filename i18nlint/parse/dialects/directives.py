"""MyST directives: fences whose info is a name in braces and whose content is Markdown.

``{note}`` holds prose, ``{code-block}`` and R's ``{r}`` hold code: only names known to hold prose
are read, all others stay code blocks.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.heads import options_at, settings_at
from i18nlint.parse.parts import (
    INTERRUPTING,
    Attributes,
    Part,
    close_part,
    common_indent,
    line_stretch,
    open_part,
    read_inside,
)

_PROSE = frozenset({
    "admonition", "aside", "attention", "card", "caution", "danger", "deprecated", "dropdown",
    "epigraph", "error", "exercise", "figure", "grid", "grid-item", "grid-item-card", "hint",
    "important", "list-table", "margin", "note", "pull-quote", "seealso", "sidebar", "solution",
    "tab-item", "tab-set", "tip", "todo", "topic", "versionadded", "versionchanged",
    "versionremoved", "warning",
})  # fmt: skip
_DESCRIBING = frozenset({
    "attribute", "class", "confval", "data", "describe", "envvar", "exception", "function",
    "method", "object", "option", "property", "setting",
})  # fmt: skip
"""Directives of Sphinx that say what their argument is, ``{option} --jobs <n>``; also those of a
language: ``{py:function} fly(kite)``."""
_LANGUAGES = frozenset({"c", "cpp", "js", "py", "rst", "std"})
_STAND_IN = lazy_regex(r"<[^<>]*>|\s")
_OPEN = lazy_regex(r"(?P<mark>`{3,}|~{3,})\{(?P<name>[\w:-]+)\}[ \t]*(?P<title>[^`\n]*)\Z")
_CLOSE = lazy_regex(r"(?P<mark>`{3,}|~{3,})[ \t]*\Z")
_SHOWING = frozenset({"figure", "image"})
"""Directives whose argument is a file."""


def directives(engine: MarkdownIt) -> None:
    engine.block.ruler.before("fence", "directive", _directive, INTERRUPTING)


def _directive(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith(("```", "~~~"), start) or state.is_code_block(line):
        return False
    match = _OPEN.match(state.src[slice(*line_stretch(state, line, line))])
    if match is None or not (match["name"] in _PROSE or _is_describing(match["name"])):
        return False
    from i18nlint.parse.dialects.fences import find_end  # here: most posts need none

    last = find_end(state, line, end, mark=match["mark"], opening=_OPEN, closing=_CLOSE)
    if last < 0 or silent:
        return last >= 0
    _read(state, line, last, match)
    return True


def _is_describing(name: str) -> bool:
    language, colon, kind = name.rpartition(":")
    return language in _LANGUAGES if colon else kind in _DESCRIBING


def _read(state: StateBlock, line: int, last: int, match: re.Match[str]) -> None:
    span = line_stretch(state, line, line)[0], line_stretch(state, last, last)[1]
    part = Part(BlockKind.CONTAINER, span, match["name"])
    first, settings = settings_at(state, line + 1, last)
    first, options = options_at(state, first, last)
    part.attributes = (*_argument(match["name"], match["title"].strip()), *settings, *options)
    open_part(state, line, part)
    if first < last:
        read_inside(state, first, last, common_indent(state, first, last))
    close_part(state)
    state.line = last + 1


def _argument(name: str, given: str) -> Attributes:
    """What stands behind the name: a title, a file, or what is described.

    That is no sentence, but for what a reader puts in: ``--jobs <number>``.
    """
    if not given:
        return ()
    if _is_describing(name):
        return (("argument", _STAND_IN.sub("", given)),)
    return (("src" if name in _SHOWING else "title", given),)
