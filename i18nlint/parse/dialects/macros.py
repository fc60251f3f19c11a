"""Macros inside of sentences: Hugo, Liquid and Vue output, includes, attribute lists, MyST roles.

What they print is not known here, so they are pieces of HTML and no prose.
"""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from i18nlint.model.document import BlockKind
from i18nlint.model.regex import lazy_regex
from i18nlint.parse.dialects.tags import LONGEST_TAG
from i18nlint.parse.parts import INTERRUPTING, Part, line_stretch, push_leaf

_MACRO = lazy_regex(
    r"\{\{[<%](?:\"(?:[^\"\\]|\\.)*\"|`[^`]*`|[^\"`])*?[>%]\}\}"  # {{< ref "a.md" >}}
    r"|\{\{(?![<%{])(?:[^{}]|\{[^{}]*\})*\}\}"  # {{ page.title }}
    r"|\{%(?:[^%]|%(?!\}))*%\}"  # {% post_url a %}
    r"|\{\*[^*\n]*\*\}"  # {* ../a.py hl[1] *}
    r"|\{:[^{}\n]*\}"  # {: .class }
    r"|\{[a-z][\w:+.-]*\}(?=`)"  # {ref}`a`
)
_ALONE = lazy_regex(r"(?:\{\*[^*\n]*\*\}|\{:[^{}\n]*\})[ \t]*\Z")


def macros(engine: MarkdownIt) -> None:
    """Add the inline rule, and the block rule for those that have a line of their own."""
    engine.inline.ruler.before("escape", "macro", _macro)
    engine.block.ruler.before("table", "macro", _macro_line, INTERRUPTING)


def _macro(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "{":
        return False
    match = _MACRO.match(state.src, state.pos, min(state.posMax, state.pos + LONGEST_TAG))
    if match is None:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = match[0]
    state.pos = match.end()
    return True


def _macro_line(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: ARG001
    start = state.bMarks[line] + state.tShift[line]
    if not _ALONE.match(state.src[start : state.eMarks[line]]):
        return False
    if not silent:
        stretch = line_stretch(state, line, line)
        text = state.src[slice(*stretch)]
        push_leaf(state, line, Part(BlockKind.HTML, stretch, text=text, text_span=stretch))
        state.line = line + 1
    return True
