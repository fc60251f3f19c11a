"""Footnotes without a reference, and references without a footnote: rule S010."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind, Inline, InlineKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_CERTAINTY, _BROKEN, _IN_PLACE = 0.8, 0.9, 0.75
_NOTE, _REFERENCE = BlockKind.FOOTNOTE, InlineKind.FOOTNOTE
"""A member asked of its class takes ten times as long in Python 3.11."""


def lost_references(pair: Pair) -> Iterator[Finding]:
    """A finding for each note that the source refers to, and the target has without a reference.

    A note that is absent altogether, with what refers to it, is told as such.
    """
    referred = _references(pair.target)
    yield from _without_note(pair, referred)
    if "^[" in pair.source.document.source.text:
        yield from _without_words(pair)
    orphans = _notes(pair.target).keys() - referred.keys()
    if not orphans:
        return
    known = pair.of_source(_references)
    for bead in pair.bitext.beads():
        found = (piece for block in bead.sources for piece in block.pieces())
        for piece in found if bead.targets else ():
            if piece.kind is InlineKind.FOOTNOTE and piece.target in orphans & known.keys():
                yield _lost(bead, piece.target, piece.span)
                orphans -= {piece.target}


def _lost(bead: Bead, label: str, span: Span) -> Finding:
    end = bead.targets[-1].span.end
    return Finding(
        "footnote-missing",
        f"the reference to the footnote [^{label}] is missing here",
        source=Label(span, f"[^{label}]"),
        target=Label(Span(end, end)),
        arguments={"kind": "reference", "count": 1},
        score=_CERTAINTY,
        scale=Scale.PIECE,
    )


def _without_note(pair: Pair, referred: Mapping[str, Inline]) -> Iterator[Finding]:
    """References that lead nowhere here: readers see ``[^1]`` in the text."""
    known = pair.of_source(_notes)
    for label, piece in _dangling(pair.target, referred).items():
        if label in known:
            text = f"[^{label}]"
            yield Finding(
                "footnote-missing",
                f"the footnote {text} is missing here",
                source=Label(known[label].span, text),
                target=Label(piece.span, text),
                arguments={"kind": "footnote", "count": 1},
                score=_BROKEN,
                scale=Scale.BLOCK,
            )


def _without_words(pair: Pair) -> Iterator[Finding]:
    """Notes written in place, ``^[text]``, of a passage that has fewer notes here."""
    for bead in pair.bitext.beads():
        ones, others = list(_pieces(bead.sources)), list(_pieces(bead.targets))
        notes = [piece for piece in ones if not piece.target]
        if not notes or not bead.targets:
            continue
        kept = sum(not piece.target for piece in others)
        lost = min(len(notes) - kept, len(ones) - len(others))
        if lost > 0:
            end = bead.targets[-1].span.end
            source = pair.source.document.source
            yield Finding(
                "footnote-missing",
                f"{lost} footnotes are missing here" if lost > 1 else "a footnote is missing here",
                source=Label(notes[-lost].span, source.slice(notes[-lost].span)),
                target=Label(Span(end, end)),
                arguments={"kind": "footnote", "count": lost},
                score=_IN_PLACE,
                scale=Scale.PIECE,
            )


def _pieces(blocks: Iterable[Block]) -> Iterator[Inline]:
    return (
        piece for block in blocks for piece in block.pieces() if piece.kind is InlineKind.FOOTNOTE
    )


def is_told_by_reference(pair: Pair, note: Block) -> bool:
    """True of a note of the source to which the target refers without having it."""
    if note.kind is not BlockKind.FOOTNOTE:
        return False
    return note.info in _dangling(pair.target, _references(pair.target))


def _dangling(version: Version, referred: Mapping[str, Inline]) -> dict[str, Inline]:
    """Those of the version's references that lead to notes it does not have, by label."""
    notes = _notes(version)
    return {label: piece for label, piece in referred.items() if label not in notes}


def _notes(version: Version) -> dict[str, Block]:
    blocks = version.document.walk()
    return {block.info: block for block in blocks if block.kind is _NOTE}


def _references(version: Version) -> dict[str, Inline]:
    """What refers to notes, by the label of the note."""
    return {
        piece.target: piece
        for block in version.document.walk()
        if block.inlines
        for piece in block.pieces()
        if piece.kind is _REFERENCE and piece.target
    }
