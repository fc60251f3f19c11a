"""Which rules can match, told by the first character. Used by `positions` alone.

markdown-it asks every rule at every place; with the dialects that is twenty calls per line. Most
rules begin with characters of their own, so a table says which ones are worth asking. Order and
outcome are those of markdown-it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import FunctionType
from typing import Generic, TypeVar

from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock, hr, lheading, table
from markdown_it.rules_inline import StateInline, autolink

from i18nlint.model.regex import lazy_regex

_UNESCAPED_PIPE = lazy_regex(r"(?<!\\)\|")
RuleFunction = TypeVar("RuleFunction", bound=Callable[..., bool])

_BLOCK = {
    "admonition": "!?=",
    "blockquote": ">",
    "container": ":/",
    "directive": "`~",
    "element": "<{",
    "esm": "ie",
    "fence": "`~",
    "footnote_def": "[",
    "heading": "#",
    "hr": "*-_",
    "html_block": "<",
    "list": "*+-0123456789",
    "macro": "{",
    "math_block": "$",
    "mdx_expression": "{",
    "reference": "[",
}
"""First characters of a line, blanks left out; rules not named here may match anywhere."""
_INLINE = {
    "autolink": "<",
    "backticks": "`",
    "bare_link": ":",
    "emphasis": "*_",
    "entity": "&",
    "escape": "\\",
    "footnote_inline": "^",
    "footnote_ref": "[",
    "html_inline": "<",
    "image": "!",
    "jsx_inline": "<",
    "link": "[",
    "macro": "{",
    "math_bracket": "\\",
    "math_inline": "$",
    "mdx_expression": "{",
    "newline": "\n",
    "strikethrough": "~",
}
INLINE_STARTS = "".join(sorted(set().union(*_INLINE.values())))


class _Table(Generic[RuleFunction]):
    """Rules of one chain by first character, in their order."""

    def __init__(self, ruler: Ruler[RuleFunction], chain: str, first: Mapping[str, str]) -> None:
        rules = [
            rule for rule in ruler.__rules__ if rule.enabled and (not chain or chain in rule.alt)
        ]
        self.anywhere = tuple(rule.fn for rule in rules if rule.name not in first)
        self.by_first = {
            mark: tuple(rule.fn for rule in rules if mark in first.get(rule.name, mark))
            for mark in sorted({mark for marks in first.values() for mark in marks})
        }


class BlockRuler(Ruler[RuleFuncBlockType]):
    """Gives one rule per chain, which asks those that can match."""

    def getRules(self, chainName: str = "") -> list[RuleFuncBlockType]:  # noqa: N802, N803
        cache: dict[str, list[RuleFuncBlockType]] | None = self.__cache__
        if cache is None:
            cache = self.__cache__ = {}
        if chainName not in cache:
            cache[chainName] = [_block_rule(_Table(self, chainName, _BLOCK))]
        return cache[chainName]


class InlineRuler(Ruler[RuleFuncInlineType]):
    """Gives one rule, which asks those that can match."""

    def getRules(self, chainName: str = "") -> list[RuleFuncInlineType]:  # noqa: N802, N803
        cache: dict[str, list[RuleFuncInlineType]] | None = self.__cache__
        if cache is None:
            cache = self.__cache__ = {}
        if chainName not in cache:
            cache[chainName] = [_inline_rule(_Table(self, chainName, _INLINE))]
        return cache[chainName]


def _block_rule(table: _Table[RuleFuncBlockType]) -> RuleFuncBlockType:
    rules, anywhere = table.by_first.get, table.anywhere

    def ask(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        start = state.bMarks[line] + state.tShift[line]
        mark = state.src[start : start + 1]
        for rule in rules(mark, anywhere):  # noqa: SIM110 - a generator is slower
            if rule(state, line, end, silent):
                return True
        return False

    return ask


def _inline_rule(table: _Table[RuleFuncInlineType]) -> RuleFuncInlineType:
    rules, anywhere = table.by_first.get, table.anywhere

    def ask(state: StateInline, silent: bool) -> bool:
        mark = state.src[state.pos]
        for rule in rules(mark, anywhere):  # noqa: SIM110 - a generator is slower
            if rule(state, silent):
                return True
        return False

    return ask


def split_row(row: str) -> list[str]:
    """The cells of a row, as markdown-it's own splitter has them, which looks at each letter."""
    if "\\" not in row:
        return row.split("|")
    return [cell.replace("\\|", "|") for cell in _UNESCAPED_PIPE.split(row)]


_table = FunctionType(table.__code__, {**table.__globals__, "escapedSplit": split_row})
"""markdown-it's table with the quicker splitter."""


def table_if_piped(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """markdown-it's table, asked only where the line has a cell at all."""
    if state.src.find("|", state.bMarks[line], state.eMarks[line]) < 0:
        return False
    return bool(_table(state, line, end, silent))


def heading_if_underlined(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """markdown-it's setext heading, asked only where the paragraph has a line of ``-`` or ``=``."""
    below = line + 1
    while below < end and not state.isEmpty(below):
        if state.src[state.bMarks[below] + state.tShift[below]] in "-=":
            return lheading(state, line, end, silent)
        below += 1
    return False


def rule_if_bare(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """markdown-it's thematic break, asked only where a line has nothing but its marks."""
    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
    return not text.strip(" \t*-_") and hr(state, line, end, silent)


def autolink_if_address(state: StateInline, silent: bool) -> bool:
    """markdown-it's ``<https://…>``, asked only where brackets hold a colon or an at sign."""
    text = state.src[state.pos : state.src.find(">", state.pos)]
    return (":" in text or "@" in text) and autolink(state, silent)
