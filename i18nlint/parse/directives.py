"""What comments to i18nlint mean, and which stretch each one holds for. Before `document`.

A comment on lines of its own holds for the block below; one inside a paragraph or cell holds for
the block it stands in, and at the head of a list item or table row for the whole of that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import cached_property

from i18nlint.config.tags import parse_tag, same_language
from i18nlint.model.dataclass import dataclass
from i18nlint.model.directive import MALFORMED, UNUSED, Action, Directive
from i18nlint.model.document import Block, BlockKind, Problem
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import SourceText, Span
from i18nlint.parse.comments import Comment, find_comments
from i18nlint.parse.sections import without

_OF_LINES = dict.fromkeys(
    ("i18nlint-disable-line", "i18nlint-disable-next-line"),
    '"i18nlint-disable-next-block" holds for the block below, or for the one that it stands in',
)
"""What other linters call it; the nearest of our own words would silence the whole file."""
_ENABLE, _END_ONLY = "i18nlint-enable", "/i18nlint-only"
_WHOLES = {BlockKind.ITEM, BlockKind.ROW, BlockKind.DEFINITION, BlockKind.FOOTNOTE}
"""Blocks that cannot have a comment of their own: their first block's holds for them."""


def malformed(span: Span, message: str) -> Problem:
    """A directive that does not do what its writer wanted."""
    return Problem(UNUSED, span, message, MALFORMED)


def read_directives(
    source: SourceText, language: LanguageTag, blocks: Sequence[Block], body_start: int
) -> DirectiveReader:
    """What the comments among the blocks say."""
    reader = DirectiveReader(source, language, blocks, body_start)
    reader.read()
    return reader


@dataclass
class DirectiveReader:
    """One document's comments, read front to back."""

    source: SourceText
    language: LanguageTag
    blocks: Sequence[Block]
    body_start: int
    directives: list[Directive] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _open: list[tuple[Comment, str]] = field(default_factory=list)
    """Every ``i18nlint-disable`` not yet enabled again, once for each rule it names."""
    _only: list[Comment] = field(default_factory=list)

    def read(self) -> None:
        for comment in self._comments:
            _READERS.get(comment.word, DirectiveReader.unknown)(self, comment)
        for comment, rule in self._open:
            self._range(comment, rule, len(self.source.text))
        for comment in self._only:
            self._problem(comment, f'"{comment.word}" is never closed with "{_END_ONLY}"')

    def compared(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks without directives and without what this language has alone."""
        left_out = {c.holder.index for c in self._comments if c.is_alone}
        alone = [d.scope for d in self.directives if d.action is Action.ONLY]
        return without(blocks, left_out, alone) if self._comments else tuple(blocks)

    @cached_property
    def _comments(self) -> tuple[Comment, ...]:
        return find_comments(self.source, self.blocks)

    @cached_property
    def _page(self) -> tuple[Block, ...]:
        """All blocks but comments, preorder."""
        comments = {comment.holder.index for comment in self._comments if comment.is_alone}
        every = (block for top in self.blocks for block in top.walk())
        return tuple(block for block in every if block.index not in comments)

    def _problem(self, comment: Comment, message: str) -> None:
        self.problems.append(malformed(comment.span, message))

    def _add(self, action: Action, comment: Comment, scope: Span) -> None:
        self.directives.append(
            Directive(action, comment.span, scope, comment.names, comment.reason)
        )

    def unknown(self, comment: Comment) -> None:
        from i18nlint.config.suggest import nearest_or_all  # here: only mistakes need it

        hint = _OF_LINES.get(comment.word) or nearest_or_all(comment.word, _READERS)
        self._problem(comment, f'there is no "{comment.word}"; {hint}')

    def whole_file(self, comment: Comment) -> None:
        self._add(Action.FILE, comment, Span(0, len(self.source.text)))

    def next_block(self, comment: Comment) -> None:
        scope = self._below(comment) if comment.is_alone else self._around(comment.holder)
        self._add(Action.NEXT_BLOCK, comment, scope)

    def _below(self, comment: Comment) -> Span:
        """From the end of the block above, where an omission has its place, to that below."""
        end = next((b.span.end for b in self._page if b.span.start >= comment.span.end), None)
        return Span(self._end_above(comment), end or comment.span.end)

    def _end_above(self, comment: Comment) -> int:
        above = (b.span.end for b in self._page if b.span.end <= comment.span.start)
        return max(above, default=self.body_start)

    def _around(self, holder: Block) -> Span:
        parents = {child.index: block for block in self._page for child in block.children}
        parent = parents.get(holder.index)
        while parent and parent.kind in _WHOLES and parent.children[0] is holder:
            holder, parent = parent, parents.get(parent.index)
        return holder.span

    def disable(self, comment: Comment) -> None:
        self._open += [(comment, rule) for rule in comment.names or ("",)]

    def enable(self, comment: Comment) -> None:
        """Close what is named; without a name, everything."""
        for name in comment.names or ("",):
            closed = [one for one in self._open if name in ("", one[1])]
            if not closed:
                words = f"{Action.RANGE} {name}".strip()
                self._problem(comment, f'"{comment.word}" has no "{words}" above it')
            for one in closed:
                self._open.remove(one)
                self._range(*one, comment.span.end)

    def _range(self, comment: Comment, rule: str, end: int) -> None:
        start = self._end_above(comment) if comment.is_alone else comment.span.start
        rules = (rule,) if rule else ()
        self.directives.append(
            Directive(Action.RANGE, comment.span, Span(start, end), rules, comment.reason)
        )

    def only(self, comment: Comment) -> None:
        if self._only:
            self._problem(comment, f'"{comment.word}" inside of another one')
        elif message := self._wrong_language(comment):
            self._problem(comment, message)
        self._only.append(comment)

    def _wrong_language(self, comment: Comment) -> str:
        if len(comment.names) != 1:
            return f'"{comment.word}" names one language: "{comment.word} {self.language}: reason"'
        try:
            tag = parse_tag(comment.names[0])
        except ValueError as error:
            return str(error)
        if same_language(tag, self.language):
            return ""
        return f'"i18nlint-only {tag}" marks what "{tag}" alone has; this is "{self.language}"'

    def end_only(self, comment: Comment) -> None:
        if not self._only:
            self._problem(comment, f'"{comment.word}" closes nothing')
            return
        start = self._only.pop()
        if self._only or self._wrong_language(start):
            return
        scope = Span(start.span.end, comment.span.end)  # the last item of a list holds its end
        self.directives.append(Directive(Action.ONLY, start.span, scope, (), start.reason))


_READERS: Mapping[str, Callable[[DirectiveReader, Comment], None]] = {
    Action.NEXT_BLOCK: DirectiveReader.next_block,
    Action.RANGE: DirectiveReader.disable,
    Action.FILE: DirectiveReader.whole_file,
    Action.ONLY: DirectiveReader.only,
    _ENABLE: DirectiveReader.enable,
    _END_ONLY: DirectiveReader.end_only,
}
