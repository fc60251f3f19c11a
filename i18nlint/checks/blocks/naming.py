"""What a block is called in messages, and what of it is quoted."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from i18nlint.align.anchors import is_picture
from i18nlint.facts.fences import is_text
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import cut, quoted

_SILENT = {BlockKind.RULE, BlockKind.ESM, BlockKind.RAW, BlockKind.ROW, BlockKind.CELL}
_VARIANTS = {BlockKind.TABLE: "table", BlockKind.CODE: "code", BlockKind.MATH: "math"}
NOUNS = {
    BlockKind.PARAGRAPH: "paragraph", BlockKind.LIST: "list", BlockKind.QUOTE: "quote",
    BlockKind.CODE: "code block", BlockKind.TABLE: "table", BlockKind.HTML: "HTML block",
    BlockKind.MATH: "formula", BlockKind.CONTAINER: "note", BlockKind.COMPONENT: "component",
    BlockKind.DEFINITION: "definition", BlockKind.HEADING: "heading",
}  # fmt: skip
_EMBEDDED = frozenset({"iframe", "video", "audio", "embed", "object", "source"})
_ADDRESS = frozenset({"src", "data"})
_UNSEEN = lazy_regex(r"display\s*:\s*none|visibility\s*:\s*hidden")
_TELLING = ("title", "label", "slot", "name", "id")
"""Attributes that tell one component from the next, the most readable first."""
_QUOTED, _NAME = 60, 40


def speaks(block: Block, version: Version) -> bool:
    """False for what has nothing to say: rules, comments, imports, empty code, what nobody sees.

    Nor has a badge (``### `new` ``) that stands between a heading and its text: it passes.
    """
    if block.kind in _SILENT or (block.attributes and _is_hidden(block)):
        return False
    if block.kind is BlockKind.HEADING:
        return any(one.kind is not InlineKind.CODE for one in block.inlines)
    if block.kind is BlockKind.HTML:
        return (
            version.facts.blocks[block.index].length > 0 or bool(block.children) or is_film(block)
        )
    if block.kind is BlockKind.CODE:
        return bool(block.text.strip()) or len(block.info.split()) > 1  # ```js file=./hull.js
    return block.kind is not BlockKind.QUOTE or bool(block.children)  # a lone ">" quotes nothing


def is_film(block: Block) -> bool:
    """True of what is embedded by its address: ``<iframe src="https://film.dev/7">``, and a
    ``<video>`` whose address is that of a ``<source>`` in it."""
    is_embedded = block.kind is BlockKind.HTML and block.info in _EMBEDDED
    given = (name for inner in block.walk() for name, _ in inner.attributes)
    return is_embedded and not _ADDRESS.isdisjoint(given)


def _is_hidden(block: Block) -> bool:
    """True of words for the site's own search: ``<div style="display: none">``."""
    return any(
        name == "hidden" or (name == "style" and _UNSEEN.search(value))
        for name, value in block.attributes
    )


def variant_of(block: Block) -> str | None:
    if block.kind is BlockKind.CODE and block.info.split(" ")[0].lower() == "mermaid":
        return "diagram"
    if is_picture(block):
        return "image"
    if block.kind is BlockKind.CODE and is_text(block):
        return None
    return _VARIANTS.get(block.kind)


def noun_of(block: Block) -> str:
    variant = variant_of(block)
    if variant in ("diagram", "image"):
        return "diagram" if variant == "diagram" else "picture"
    if block.kind is BlockKind.FOOTNOTE:
        return "footnote"
    return NOUNS.get(block.kind, block.kind.value)


def name_of(block: Block, *, beside: Iterable[Block] = ()) -> str:
    """What tells the block from others of its kind, if something does: its title, label or slot.

    Of two cards of one title beside each other also what else only the one says.
    """
    said = dict(block.attributes)
    telling = next((name for name in _TELLING if said.get(name)), "")
    if block.kind is BlockKind.COMPONENT and block.info:
        names = [telling, *_own_settings(block, telling, beside)] if telling else []
        settings = "".join(f' {name}="{cut(said[name], _NAME)}"' for name in names)
        return f"<{block.info}{settings}>"
    if block.kind is BlockKind.CONTAINER and telling:
        return f"the note {quoted(said[telling], _NAME)}"
    if is_film(block):
        return f"<{block.info}>"
    if block.children and block.children[0].info == "summary":
        return f"the HTML block {quoted(quote_of(block.children[0]), _NAME)}"
    return ""


def _own_settings(block: Block, telling: str, beside: Iterable[Block]) -> list[str]:
    """The first setting that the others of the block's name do not share, if there are any."""
    said = dict(block.attributes)
    others = [dict(one.attributes) for one in beside if one is not block and one.info == block.info]
    twins = [one for one in others if one.get(telling) == said[telling]]
    own = (name for name in said if twins and all(one.get(name) != said[name] for one in twins))
    return list(islice(own, 1))


def quote_of(block: Block) -> str:
    """The beginning of what the block says."""
    for inner in block.walk():
        text = shown_text(inner) if inner.inlines else inner.text.strip()
        if text:
            line = text.split("\n")[0]
            return line if len(line) <= _QUOTED else line[: _QUOTED - 1] + "…"
    return ""
