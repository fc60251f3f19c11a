"""Components without a text of their own: notices, cards, videos; and paragraphs of
nothing but shortcodes. Beside `omissions`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.anchors import is_picture
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.naming import is_film
from i18nlint.facts.prose import shown_text
from i18nlint.facts.settings import READ, is_stored
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.regex import lazy_regex

_SHOWN = frozenset({"src", "file", "path", "data", "items", "code"})
"""Attributes that say what a component shows; a link may lead to what is in one language only."""
_LEADS = frozenset({"href", "link", "to", "url"})
_DECK = 2
"""Cards that are no notice any more, wherever they lead."""
_SHORTCODE = lazy_regex(r"\{[{%][^\"']*[\"']|<<<[ \t]*[@/.\w]")
"""One that is given something: ``{{ film(id="a") }}``, ``{{< badge "new" >}}``, not ``{{ name }}``;
and VitePress's code of a file. Of tags, ``<a id="tides"></a>`` is seen by nobody."""
_GIVEN = lazy_regex(r"\d{6,}|\S*[\w-]\.(?!html|liquid|njk)[A-Za-z]\w{1,4}")
"""What a shortcode is given without a name, or as an id: a number in a store, a file. In
``{% include notice.html %}`` the file is but the shortcode's name."""

_SENTENCE = 12
"""Letters of the shortest text that is one: "Beta." is a badge."""
_ENDS = (".", "!", "?", "。", "！", "？", "؟", "।")
"""Of sentences; titles of cards and their descriptions mostly lack them."""


def is_bare(pair: Pair, block: Block) -> bool:
    """True for a component without text: often a notice for one language."""
    return block.kind in (BlockKind.COMPONENT, BlockKind.HTML) and not pair.source.length([block])


def shows_something(block: Block) -> bool:
    """True for a video, a gauge (``max={80}``), ``text="Never mix the two."``, a card of a page of
    the site, or a deck of cards; a notice for one language has none of these."""
    if _is_deck(block) or any(
        _is_card(one, own=True) or is_film(one) or is_picture(one) or _is_given_something(one)
        for one in block.walk()
    ):
        return True
    return any(
        name in _SHOWN or value.startswith("{") or is_stored(name, value) or _is_sentence(value)
        for name, value in block.attributes
    )


def is_of_shortcodes(block: Block) -> bool:
    """True of a paragraph that says nothing itself, and shows what its shortcodes are given:
    ``{{ film(id="a") }}``, not ``{{ icon("star") }} New in 2.0``."""
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    text = shown_text(block)
    tags = (one.text for one in block.pieces() if one.kind is InlineKind.HTML)
    if not text:
        return any(map(_SHORTCODE.match, tags))
    return bool(_SHORTCODE.match(text)) and (text.startswith("<") or text.endswith("}"))


def _is_given_something(block: Block) -> bool:
    """True of ``{{< gist ada 1234567 >}}``, ``{{< include "piers.md" >}}``, ``<Post id="123456">``.

    What stands alone in a tag is a switch: ``<Pier v-model.lazy />``.
    """
    is_tag = not block.text.startswith("{")
    return block.kind is BlockKind.COMPONENT and any(
        _GIVEN.fullmatch(value or name)
        for name, value in block.attributes
        if name == "id" or not (is_tag or (name and value))
    )


def _is_deck(block: Block) -> bool:
    return sum(_is_card(one, own=False) for one in block.walk()) >= _DECK


def _is_card(block: Block, *, own: bool) -> bool:
    """True of what has a title and leads somewhere; if ``own``, to a page of the site."""
    pages = [value for name, value in block.attributes if name in _LEADS]
    has_title = any(name in READ for name, _ in block.attributes)
    return bool(pages) and has_title and not (own and any("://" in page for page in pages))


def _is_sentence(value: str) -> bool:
    return len(value) > _SENTENCE and value.rstrip().endswith(_ENDS)


def is_one_of_many(beads: Sequence[Bead], block: Block) -> bool:
    """True if its like is on both sides: a card among cards."""
    name = (block.kind, block.info)
    return any(
        bead.is_pair and (bead.sources[0].kind, bead.sources[0].info) == name for bead in beads
    )
