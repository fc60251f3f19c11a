"""HTML blocks that `elements` did not take: comments, scripts, tags without an end.

CommonMark, section 4.6, but a tag of running text (``<a>``, ``<img>``) opens no HTML block: the
line is a paragraph, so that its links and images are seen. Comments are reported if left open.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, html_block

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.elements import is_phrasing, tags_of
from i18nlint.parse.dialects.tags import Form, Tag, scan_element
from i18nlint.parse.parts import INTERRUPTING, Part, line_stretch, notes_of, push_leaf

_SPECIAL = lazy_regex(r"<(?:[!?]|(?:script|pre|style|textarea)(?=[\s>]|$))", re.IGNORECASE)


def html_blocks(engine: MarkdownIt) -> None:
    """HTML in ``.md``: as CommonMark has it."""
    engine.block.ruler.at("html_block", _html_block, INTERRUPTING)


def jsx_blocks(engine: MarkdownIt) -> None:
    """HTML in ``.mdx``: a tag without an end is one line of its own, and a mistake."""
    engine.block.ruler.at("html_block", _jsx_block, INTERRUPTING)


def _html_block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith("<", start):
        return False
    if not _SPECIAL.match(state.src, start) and _is_prose(state, line):
        return False
    if not silent:
        _report_open_comment(state, line)
    return bool(html_block(state, line, end, silent))


def _is_prose(state: StateBlock, line: int) -> bool:
    """True if the line begins with a tag of running text, or a whole component in a sentence."""
    start = state.bMarks[line] + state.tShift[line]
    scanned = scan_element(state.src, start, len(state.src))
    if scanned is None:
        return False
    tag = tags_of(state).get(start) or Tag(
        Form.ELEMENT, scanned.name, (start, scanned.end), "", is_void=True
    )
    return is_phrasing(tag) or (tag.is_component and not scanned.is_closing and tag.is_whole)


def _report_open_comment(state: StateBlock, line: int) -> None:
    start, end = line_stretch(state, line, line)
    if state.src.startswith("<!--", start) and "-->" not in state.src[start:]:
        notes_of(state).unclosed(start, end, "the comment <!--")


def _jsx_block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if _SPECIAL.match(state.src, start):
        return _html_block(state, line, end, silent)
    scanned = scan_element(state.src, start, len(state.src))
    if silent or scanned is None or _is_prose(state, line):
        return False
    tag = tags_of(state).get(start)
    if tag is not None and not tag.is_whole and tag.is_component:
        notes_of(state).unclosed(start, scanned.end, f"<{tag.name}>")
    stretch = line_stretch(state, line, line)
    push_leaf(
        state,
        line,
        Part(BlockKind.RAW, stretch, text=state.src[slice(*stretch)], text_span=stretch),
    )
    state.line = line + 1
    return True
