"""The prose of a rule page as parts: what `explain` prints and the examples are read from."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.dataclass import dataclass
from i18nlint.rulebook.page import Page

OPTIONS = "Options"


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


@dataclass(frozen=True, slots=True)
class PageSection:
    """A heading and the Markdown below it, up to the next heading."""

    heading: Heading
    text: str


@dataclass(frozen=True, slots=True)
class Body:
    """A page's Markdown, cut at its headings."""

    sections: tuple[PageSection, ...]

    @property
    def title(self) -> str:
        return next((s.heading.title for s in self.sections if s.heading.level == 1), "")

    def options(self) -> tuple[str, ...]:
        """Names of the options that the page describes: titles below "Options"."""
        names: list[str] = []
        inside = False
        for section in self.sections:
            heading = section.heading
            if heading.level <= 2:
                inside = heading.title == OPTIONS
            elif inside and heading.level == 3:
                names.append(heading.title.strip("`"))
        return tuple(names)


def read_body(page: Page) -> Body:
    """The sections of the page in order."""
    headings = [p for p in pieces(page.body, page.first_line) if isinstance(p, Heading)]
    lines = page.body.split("\n")
    ends = [heading.line - page.first_line for heading in headings[1:]] + [len(lines)]
    return Body(
        tuple(
            PageSection(heading, "\n".join(lines[heading.line - page.first_line + 1 : end]).strip())
            for heading, end in zip(headings, ends, strict=True)
        )
    )


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
