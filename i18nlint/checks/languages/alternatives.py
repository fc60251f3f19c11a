"""What readers hear of a picture that is still in the source language: rule U001."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Set

from i18nlint.checks._api import Pair
from i18nlint.checks.languages.attributes import is_sentence_in
from i18nlint.facts.language import letters, parts_of
from i18nlint.facts.prose import prose_of
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, InlineKind
from i18nlint.model.finding import NOTE, Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_LEAST = 2
"""Letters in the other script; one may be an example of it."""
_SCORE = 0.65
_SEVERAL = 2
"""Other translations from which keeping the text is a habit of the site."""
_FEW = 3
"""Texts of which fewer are no habit of a page that translates none."""
_IMAGE = InlineKind.IMAGE


def untranslated_alternatives(pair: Pair) -> Iterator[Finding]:
    """A finding for each text that both versions have, in letters of the source's language alone.

    In Latin letters it has to be a sentence: a few words may be a name.
    """
    source, target = pair.source.document.language, pair.target.document.language
    known = pair.of_source(_spoken)
    spoken = _spoken(pair.target) if known else {}
    left = {
        text: span
        for text, span in spoken.items()
        if text in known and _is_left(text, source, target)
    }
    if not left:
        return
    here, there = _said(pair.target), pair.of_source(_said)
    habits = _habits(pair, known, spoken) | _kept(pair)
    for text, span in left.items():
        if text.casefold() not in here:
            is_known = text in habits or text.casefold() in there
            yield Finding(
                "untranslated-block",
                f"{quoted(text)} is still in {source} here",
                source=Label(known[text], text),
                target=Label(span, text),
                arguments={"language": str(source), "texts": (text,)},
                score=NOTE if is_known else _SCORE,
                scale=Scale.PIECE,
            )


def _is_left(text: str, source: LanguageTag, target: LanguageTag) -> bool:
    return _is_unread(text, source, target) or is_sentence_in(text, source, target)


def _is_unread(text: str, source: LanguageTag, target: LanguageTag) -> bool:
    """True of letters that readers of the target need not know."""
    foreign = parts_of(source) - parts_of(target) - {"Latn"}
    counts = letters(text) if foreign else {}
    return any(counts.values()) and sum(counts.get(script, 0) for script in foreign) >= _LEAST


def _habits(pair: Pair, known: Collection[str], spoken: Collection[str]) -> Set[str]:
    """The texts in Latin letters of a page that translates none: it is its practice."""
    if len(spoken) < _FEW or any(text not in known for text in spoken):
        return frozenset()
    languages = pair.source.document.language, pair.target.document.language
    return {text for text in spoken if not _is_unread(text, *languages)}


def _kept(pair: Pair) -> frozenset[str]:
    """What several others left as it is, too."""
    often = Counter(text for version in pair.others for text in _spoken(version))
    return frozenset(text for text, times in often.items() if times >= _SEVERAL)


def _said(version: Version) -> str:
    """What the sentences say, the heading above or the caption below; a page about letters shows
    가나다, and says so."""
    return "\0".join(prose_of(block).text for block in version.document.walk()).casefold()


def _spoken(version: Version) -> Mapping[str, Span]:
    """Each text with the first picture of that name: ``![…](a.png)``, ``<Image alt="…" />``."""
    found: dict[str, Span] = {}
    written = version.document.source.text
    has_pictures = "![" in written or "alt=" in written  # quick: many posts have none
    for block in version.document.walk() if has_pictures else ():
        for text, span in _of_block(block):
            found.setdefault(text, _place(text, span, version))
    return found


def _of_block(block: Block) -> Iterator[tuple[str, Span]]:
    for piece in block.pieces() if block.inlines else ():
        if piece.kind is _IMAGE and piece.text:
            yield piece.text, piece.span
    for name, value in block.attributes:
        if name == "alt":
            yield value, block.span


def _place(text: str, span: Span, version: Version) -> Span:
    at = version.document.source.text.find(text, span.start, span.end)
    return Span(at, at + len(text)) if at >= 0 else span
