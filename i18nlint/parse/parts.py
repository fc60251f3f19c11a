"""Blocks that a dialect's rule announces. Between `dialects` and `blocks`.

A rule pushes ``part_open`` … ``part_close``, or ``part`` for a leaf; what the block shall be is in
the token's `Part`, so that `blocks` need not know any dialect.
"""

from __future__ import annotations

from dataclasses import field

from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Inline
from i18nlint.parse.body import Body

INTERRUPTING: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
"""Option of a rule whose blocks need no blank line above."""

PART = "part"
NOTES = "notes"

Attributes = tuple[tuple[str, str], ...]
Stretch = tuple[int, int]


@dataclass(slots=True)
class Part:
    """What becomes of a token. Offsets count in the body."""

    kind: BlockKind
    span: Stretch
    info: str = ""
    attributes: Attributes = ()
    level: int = 0
    text: str = ""
    text_span: Stretch | None = None
    merged: bool = False
    """The block takes the place of the only paragraph in it: ``<td>text</td>`` is a cell."""


@dataclass(slots=True)
class Notes:
    """What rules want to have said about a document, by body offsets."""

    problems: dict[tuple[int, int, str], str | None] = field(default_factory=dict)
    """In the order in which they were noted, each once, with the variant of the rule."""

    def unclosed(self, start: int, end: int, what: str) -> None:
        self.found(start, end, f"{what} is never closed")

    def found(self, start: int, end: int, message: str, variant: str | None = None) -> None:
        self.problems[start, end, message] = variant


def notes_of(state: StateBlock) -> Notes:
    """The document's notes; the same object for all rules."""
    notes = state.env.setdefault(NOTES, Notes())
    assert isinstance(notes, Notes)  # noqa: S101 - narrows markdown-it's untyped environment
    return notes


def open_part(state: StateBlock, line: int, part: Part) -> Token:
    return _push(state, line, part, "part_open")


def close_part(state: StateBlock) -> None:
    state.push("part_close", "", -1)


def push_leaf(state: StateBlock, line: int, part: Part) -> Token:
    return _push(state, line, part, "part")


def _push(state: StateBlock, line: int, part: Part, name: str) -> Token:
    token = state.push(name, "", 1 if name == "part_open" else 0)
    token.map, token.meta = [line, line + 1], {PART: part}
    return token


def line_stretch(state: StateBlock, first: int, last: int) -> Stretch:
    """From the first character of a line to the last one of another, blanks left out."""
    start = state.bMarks[first] + state.tShift[first]
    end = state.skipSpacesBack(state.eMarks[last], start)
    return start, max(start, end)


def read_inside(state: StateBlock, first: int, stop: int, indent: int) -> None:
    """Parse the lines ``first..stop`` as blocks that are indented by ``indent``."""
    before = state.lineMax, state.blkIndent, state.parentType
    state.lineMax, state.blkIndent, state.parentType = stop, indent, "root"
    state.md.block.tokenize(state, first, stop)
    state.lineMax, state.blkIndent, state.parentType = before


def common_indent(state: StateBlock, first: int, stop: int) -> int:
    """The indentation that all the lines have, not less than that of the block around them."""
    lines = [state.sCount[line] for line in range(first, stop) if not state.isEmpty(line)]
    return max(state.blkIndent, min(lines, default=0))


def block_of(
    part: Part, index: int, body: Body, *, children: tuple[Block, ...], inlines: tuple[Inline, ...]
) -> Block:
    """The block that the part asks for."""
    return Block(
        part.kind,
        index,
        body.span(*part.span),
        children,
        inlines,
        part.text,
        body.span(*part.text_span) if part.text_span else None,
        part.level,
        part.info,
        attributes=part.attributes,
    )
