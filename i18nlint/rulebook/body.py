"""The body of a rule page as the parts that its examples are read from."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    title: str
    line: int


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: the words of its info string, its text, its first and last line."""

    info: tuple[str, ...]
    text: str
    first: int
    last: int


def pieces(body: str, first_line: int) -> Iterator[Heading | Fence]:
    """Headings and fenced blocks of the body in order, with lines of the page."""
    from markdown_it import MarkdownIt  # here: a run reads no bodies

    tokens = MarkdownIt("commonmark").parse(body)
    for index, token in enumerate(tokens):
        first, last = token.map or (0, 0)
        if token.type == "heading_open":
            yield Heading(int(token.tag[1]), tokens[index + 1].content, first + first_line)
        elif token.type == "fence":
            info = tuple(token.info.split())
            yield Fence(info, token.content, first + first_line, last - 1 + first_line)
