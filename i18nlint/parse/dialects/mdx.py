"""MDX: imports and exports, expressions in braces. JSX itself is in `elements` and `html`.

The grammar is that of MDX 2 and 3 as far as line starts and balanced braces tell it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.attributes import braces_end
from i18nlint.parse.dialects.tags import scan_element
from i18nlint.parse.parts import INTERRUPTING, Part, line_stretch, notes_of, push_leaf

_ESM = lazy_regex(
    r"import(?=[\s{*\"'])"
    r"|export\s+(?:default|const|let|var|function|async|class|type|interface|\{|\*)"
)
_IMPORT = lazy_regex(
    r"import\s+(?:type\s+)?(?:[\w$*{](?:[\w$*{},. \t]|\n(?![ \t]*\n))*?\sfrom\s*)?"
    r"(?P<quote>['\"])[^'\"\n]+(?P=quote)\s*;?[ \t]*(?=\n|\Z)"
    r"|export\s+default\s+(?:function|class|\(|\{)"
    r"|export\s+(?:(?:const|let|var)\s+[\w${\[]+.*=|(?:async\s+)?function\b)"
)
_LONGEST = 20_000
_BRACKETS = "brackets"
_STRING = lazy_regex(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|//.*")
_BRACKET = lazy_regex(r"[()\[\]{}]")


@dataclass(frozen=True, slots=True)
class _Brackets:
    """How many brackets are open at the lines of a page, so that no line is counted twice."""

    lines: list[int]
    """Where they start: of one state alone, and without a way back to it, which would be a ring."""
    open: tuple[int, ...]
    """Before each line; one more for the end."""
    blanks: tuple[int, ...]
    """The lines without text."""
    least: tuple[int, ...]
    """Fewest brackets that are open at a blank line or one behind it."""

    @classmethod
    def of(cls, state: StateBlock) -> _Brackets:
        lines = range(len(state.bMarks) - 1)
        steps = (_step(state.src[state.bMarks[at] : state.eMarks[at]]) for at in lines)
        opened = tuple(accumulate(steps, initial=0))
        blanks = tuple(at for at in lines if state.isEmpty(at))
        least = tuple(accumulate((opened[at] for at in reversed(blanks)), min))[::-1]
        return cls(state.bMarks, opened, blanks, least)

    def last_line(self, line: int, end: int) -> int | None:
        """The last line of what begins on ``line``; None if its brackets are never closed."""
        depth = self.open[line]
        at = bisect_right(self.blanks, line)
        while at < len(self.blanks) and self.blanks[at] < end and self.least[at] <= depth:
            if self.open[self.blanks[at]] <= depth:
                return self.blanks[at] - 1
            at += 1
        return end - 1 if self.open[end] <= depth else None


def _step(line: str) -> int:
    if _BRACKET.search(line) is None:  # most lines of prose
        return 0
    written = _STRING.sub("", line)
    return sum(map(written.count, "([{")) - sum(map(written.count, ")]}"))


def mdx_blocks(engine: MarkdownIt) -> None:
    """ESM and expressions of ``.mdx``; indented code does not exist there."""
    engine.block.ruler.before("table", "esm", _esm)
    engine.block.ruler.before("table", "mdx_expression", _expression_block, INTERRUPTING)
    engine.disable(["code", "autolink"])
    engine.block.ruler.at("paragraph", _paragraph)


def _paragraph(state: StateBlock, line: int, _end: int, _silent: bool) -> bool:
    """Text up to a blank line or another block, however far that one is indented.

    Elsewhere four columns make a lazy continuation of what would be indented code; here a fence
    below the text of a list item may stand behind two tabs.
    """
    rules = state.md.block.ruler.getRules("paragraph")
    end, before = line + 1, state.parentType
    state.parentType = "paragraph"
    while end < state.lineMax and not state.isEmpty(end):
        if state.sCount[end] >= 0 and any(rule(state, end, state.lineMax, True) for rule in rules):
            break
        end += 1
    content = state.getLines(line, end, state.blkIndent, False).strip(" \t\n")
    state.line = end
    state.push("paragraph_open", "p", 1).map = [line, end]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content, [line, end], []
    state.push("paragraph_close", "p", -1)
    state.parentType = before
    return True


def mdx_inlines(engine: MarkdownIt) -> None:
    engine.inline.ruler.before("escape", "mdx_expression", _expression)


def docusaurus_imports(engine: MarkdownIt) -> None:
    """Imports in ``.md``, which Docusaurus reads as MDX; only what can be nothing else."""
    engine.block.ruler.before("table", "esm", _import)


def docusaurus_comments(engine: MarkdownIt) -> None:
    """``{/* comments */}`` in ``.md``, which Docusaurus reads as MDX."""
    engine.block.ruler.before("table", "mdx_expression", _comment_block, INTERRUPTING)
    engine.inline.ruler.before("escape", "mdx_expression", _comment)


def jsx_inlines(engine: MarkdownIt) -> None:
    """Tags with attributes in braces (``<Badge n={3} />``) or of Vue (``@click``)."""
    engine.inline.ruler.after("html_inline", "jsx_inline", _tag)


def _esm(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    return _take_esm(state, line, end, _ESM, silent=silent)


def _import(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    return _take_esm(state, line, end, _IMPORT, silent=silent)


def _take_esm(
    state: StateBlock, line: int, end: int, start_of: re.Pattern[str], *, silent: bool
) -> bool:
    start = state.bMarks[line]
    if silent or state.tShift[line] or state.level or not start_of.match(state.src, start):
        return False
    last = _end_of_code(state, line, end)
    stretch = line_stretch(state, line, last)
    text = state.src[slice(*stretch)]
    push_leaf(state, line, Part(BlockKind.ESM, stretch, text=text, text_span=stretch))
    state.line = last + 1
    return True


def _end_of_code(state: StateBlock, line: int, end: int) -> int:
    """The last line before a blank one that is not inside of brackets."""
    brackets: _Brackets | None = state.env.get(_BRACKETS)
    if brackets is None or brackets.lines is not state.bMarks:
        brackets = state.env[_BRACKETS] = _Brackets.of(state)
    last = brackets.last_line(line, end)
    if last is not None:
        return last
    while line + 1 < end and not state.isEmpty(line + 1):  # never closed: up to the blank line
        line += 1
    return line


def _expression_block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """``{/* comment */}`` or ``{list.map(…)}`` on lines of its own."""
    start = state.bMarks[line] + state.tShift[line]
    if not state.src.startswith("{", start):
        return False
    last, stop = line, braces_end(state.src, start, min(state.eMarks[end - 1], start + _LONGEST))
    if stop < 0:
        if not silent:
            notes_of(state).unclosed(start, start + 1, "the brace {")
        return False
    while state.eMarks[last] < stop:
        last += 1
    if state.src[stop : state.eMarks[last]].strip():
        return False
    if not silent:
        stretch = (start, stop)
        text = state.src[start:stop]
        push_leaf(state, line, Part(BlockKind.HTML, stretch, text=text, text_span=stretch))
        state.line = last + 1
    return True


def _expression(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if state.src[start] != "{":
        return False
    end = braces_end(state.src, start, state.posMax)
    return end >= 0 and _push(state, end, silent=silent)


def _comment_block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start = state.bMarks[line] + state.tShift[line]
    if state.is_code_block(line) or not _is_comment(state.src, start):
        return False
    return _expression_block(state, line, end, silent)


def _comment(state: StateInline, silent: bool) -> bool:
    return _is_comment(state.src, state.pos) and _expression(state, silent)


def _is_comment(text: str, start: int) -> bool:
    return text.startswith("{/*", start) and text.find("*/}", start, start + _LONGEST) > 0


def _tag(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if state.src[start] != "<":
        return False
    scanned = scan_element(state.src, start, state.posMax)
    return scanned is not None and _push(state, scanned.end, silent=silent)


def _push(state: StateInline, end: int, *, silent: bool) -> bool:
    if not silent:
        state.push("html_inline", "", 0).content = state.src[state.pos : end]
    state.pos = end
    return True
