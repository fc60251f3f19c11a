"""Documents as an outline: one line for each block and each piece that is not plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.model.document import Block, Document, Inline, InlineKind
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

Parse = Callable[..., Document]
Outline = Callable[..., list[str]]


@pytest.fixture
def parse() -> Parse:
    def read(text: str | bytes, path: str = "post.md") -> Document:
        data = text if isinstance(text, bytes) else text.encode()
        return parse_document(path, data, LanguageTag("en"))

    return read


@pytest.fixture
def outline(parse: Parse) -> Outline:
    """``kind info: what stands there``, nested by two blanks."""

    def read(text: str, path: str = "post.md") -> list[str]:
        document = parse(text, path)
        return [line for block in document.blocks for line in _block(document, block, "")]

    return read


def _block(document: Document, block: Block, indent: str) -> Iterator[str]:
    name = " ".join(filter(None, [block.kind.value, block.info.strip()]))
    said = "".join(_said(piece) for piece in block.inlines) or block.text
    yield f"{indent}{name}: {said}" if said else f"{indent}{name}"
    for child in block.children:
        yield from _block(document, child, indent + "  ")


def _said(piece: Inline) -> str:
    inner = "".join(_said(child) for child in piece.children)
    match piece.kind:
        case InlineKind.TEXT:
            return piece.text
        case InlineKind.BREAK:
            return "⏎"
        case InlineKind.LINK | InlineKind.IMAGE | InlineKind.FOOTNOTE:
            return f"<{piece.kind} {piece.target}: {inner or piece.text}>"
        case _:
            return f"<{piece.kind}: {inner or piece.text}>"
