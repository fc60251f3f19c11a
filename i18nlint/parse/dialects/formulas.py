"""TeX between dollars or ``\\(`` ``\\)``. A dollar is money more often: ``$5 to $10`` is text.

Pandoc's rule (``tex_math_dollars``: no blank inside next to the dollars, no digit behind the
closing one) still reads ``$5/$`` as a formula, so the content must also look like TeX.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.parts import INTERRUPTING, Part, line_stretch, push_leaf

_DOUBLE = lazy_regex(r"\$\$(?P<tex>[^$]+)\$\$")
_SINGLE = lazy_regex(r"\$(?P<tex>(?=[^\s$])(?:[^$\\\n]|\\.)*?(?<=\S))\$(?![0-9A-Za-z])")
_BRACKETED = lazy_regex(
    r"(?P<slash>\\{1,2})(?:\(|(?P<mark>\[))(?P<tex>[^$]+?)(?P=slash)(?(mark)\]|\))"
)
_SURE = lazy_regex(r"\\[A-Za-z]|\^|\A\s")
_LONGEST = 2_000
_TEX = lazy_regex(
    r"[\\^_{}=<>≤≥]"
    r"|[a-zA-Z]\s*[-+*/]\s*[\w(]|[\w)]\s*[-+*/]\s*[a-zA-Z]"
    r"|^[-+]?[a-zA-Z]'?$|^[a-zA-Z]\([\w, ]+\)$"
)
_LETTER = lazy_regex(r"[A-Za-z\\]")
_PROSE = lazy_regex(r"[^\x00-\u036f\u0370-\u03ff\u2000-\u2bff]|[A-Za-z]{4,} [A-Za-z]{2,}")
_BRACED = lazy_regex(r"\\\w+\{[^{}]*\}")


def formulas(engine: MarkdownIt) -> None:
    engine.block.ruler.before("fence", "math_block", _math_block, INTERRUPTING)
    engine.inline.ruler.before("escape", "math_inline", _math_inline)
    engine.inline.ruler.before("escape", "math_bracket", _math_bracket)


def _math_inline(state: StateInline, silent: bool) -> bool:
    start = state.pos
    if state.src[start] != "$" or (start and state.src[start - 1] in "$\\"):
        return False
    match = _DOUBLE.match(state.src, start, state.posMax) or _single(state, start)
    if match is None:
        return False
    if not silent:
        state.push("math_inline", "", 0).content = match["tex"]
    state.pos = match.end()
    return True


def _math_bracket(state: StateInline, silent: bool) -> bool:
    """``\\(x^2\\)`` and ``\\[x^2\\]``, as KaTeX and MathJax find them; one backslash or two."""
    match = _BRACKETED.match(state.src, state.pos, min(state.posMax, state.pos + _LONGEST))
    if match is None or not is_tex(match["tex"]):
        return False
    if match["mark"] and not _SURE.search(match["tex"]):  # \[file_name\] is no formula
        return False
    if not silent:
        state.push("math_inline", "", 0).content = match["tex"]
    state.pos = match.end()
    return True


def _single(state: StateInline, start: int) -> re.Match[str] | None:
    """``$x^2$``, but neither ``US$5`` nor ``$HOME/bin:$PATH``."""
    if start and state.src[start - 1].isalnum() and state.src[start - 1].isascii():
        return None
    match = _SINGLE.match(state.src, start, state.posMax)
    return match if match and is_tex(match["tex"]) else None


def is_tex(content: str) -> bool:
    """True if what stands between dollars reads like a formula."""
    if not _LETTER.search(content) or not _TEX.search(content):
        return False
    return not _PROSE.search(_BRACED.sub("", content))


def _math_block(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    start, stop = line_stretch(state, line, line)
    if not state.src.startswith("$$", start) or state.is_code_block(line):
        return False
    last = _last_line(state, line, end, start)
    if last < 0 or silent:
        return last >= 0
    span = start, line_stretch(state, last, last)[1]
    written = state.src[start + 2 : span[1] - 2]
    lead = len(written) - len(written.lstrip())
    text = written.strip()
    inside = start + 2 + lead, start + 2 + lead + len(text)
    push_leaf(state, line, Part(BlockKind.MATH, span, text=text, text_span=inside))
    state.line = last + 1
    return stop >= start


def _last_line(state: StateBlock, line: int, end: int, start: int) -> int:
    """The line that ends with ``$$``; -1 if a blank line comes first."""
    for at in range(line, end):
        if state.isEmpty(at) or state.sCount[at] < state.blkIndent:
            return -1
        stretch = line_stretch(state, at, at)
        written = (
            state.src[max(stretch[0], start + 2) : stretch[1]]
            if at == line
            else state.src[slice(*stretch)]
        )
        if written.endswith("$$"):
            return at
        if "$$" in written:  # ``$$a$$ and text``
            return -1
    return -1
