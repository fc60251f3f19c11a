"""Passages in another language: rules U001 and U002."""

from __future__ import annotations

from collections.abc import Container, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.languages.foreign import Found
from i18nlint.checks.languages.passages import Passage
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import NOTE, Finding, Label, Scale
from i18nlint.model.text import Span
from i18nlint.model.wording import QUOTED, cut

_WHOLE = 0.6
"""From this share on it is the file that is untranslated, and one finding says so."""
_MANY = 5
"""Blocks that it takes for that."""
_HABIT = 3
"""Headings left in the source's language from which a page keeps all of them so."""


def foreign_blocks(
    pair: Pair,
    foreign: list[tuple[Passage, Found]],
    passages: list[Passage],
    *,
    partly: Container[int],
) -> Iterator[Finding]:
    """A finding for each run of blocks, or one for nearly all of them.

    ``partly`` are the identities of passages with a sentence that was left as it is.
    """
    source, total = pair.source.document.language, len(passages)
    still = [passage for passage, found in foreign if found.language.language == source.language]
    if still and _is_copy(pair):
        yield _copy(pair)
        return
    if len(still) >= max(_MANY, _WHOLE * total):
        message = f"{len(still)} of {total} blocks here are still in {source}"
        yield _foreign_run(pair, still, message, score=0.95, scale=Scale.SECTION)
        return
    in_source = _keeps_headings(passages)
    for run in _runs(foreign, passages, partly):
        if in_source and all(_is_heading(passage) for passage, _ in run):
            run = [(passage, replace(found, score=NOTE)) for passage, found in run]
        yield from _of_run(pair, run)


def _of_run(pair: Pair, run: list[tuple[Passage, Found]]) -> Iterator[Finding]:
    """One finding for blocks in a row that were left; each for itself in a third language."""
    source = pair.source.document.language
    if len(run) == 1 or run[0][1].language.language != source.language:
        yield from (_foreign_block(pair, passage, found) for passage, found in run)
        return
    message = f"{len(run)} blocks in a row here are still in {source}"
    score = max(found.score for _, found in run)
    blocks = [passage for passage, _ in run]
    yield _foreign_run(pair, blocks, message, score=score, scale=Scale.BLOCK)


def _keeps_headings(passages: list[Passage]) -> bool:
    """True if every heading of the page is the source's own: a way of the page, and no slip."""
    headings = [passage for passage in passages if _is_heading(passage)]
    return len(headings) >= _HABIT and all(heading.is_copy for heading in headings)


def _is_heading(passage: Passage) -> bool:
    return passage.block.kind is BlockKind.HEADING


def _is_copy(pair: Pair) -> bool:
    """True if the two files say the same, letter by letter; their lines may end otherwise."""
    one, other = (version.document.source.text.split() for version in (pair.source, pair.target))
    return one == other


def _copy(pair: Pair) -> Finding:
    """One finding for the file, which explains all others."""
    one, other = pair.source.document.source, pair.target.document.source
    language = pair.source.document.language
    return Finding(
        "untranslated-block",
        f"this file is a copy of the one in {language}",
        source=Label(Span(0, len(one.text))),
        target=Label(Span(0, len(other.text))),
        arguments={"language": str(language), "blocks": len(pair.target.document.blocks)},
        score=0.95,
        scale=Scale.DOCUMENT,
    )


def _runs(
    foreign: list[tuple[Passage, Found]], passages: list[Passage], partly: Container[int]
) -> Iterator[list[tuple[Passage, Found]]]:
    """Passages in a foreign language, those of one language that follow each other together.

    What is too short to be of any language, and stands in the source just so, parts nobody:
    "Node.js 20", "One Paragraph Explainer". Nor does what was translated in part.
    """
    known = {id(passage): found for passage, found in foreign}
    run: list[tuple[Passage, Found]] = []
    for passage in passages:
        found = known.get(id(passage))
        if run and (found is None or found.language != run[-1][1].language):
            if found is None and (passage.is_copy or id(passage) in partly):
                continue
            yield run
            run = []
        if found is not None:
            run.append((passage, found))
    if run:
        yield run


def _foreign_run(
    pair: Pair, passages: list[Passage], message: str, *, score: float, scale: Scale
) -> Finding:
    first, last = passages[0], passages[-1]
    return Finding(
        "untranslated-block",
        message,
        source=_counterpart_label(pair.source.document, first),
        target=Label(
            first.block.span.cover(last.block.span),
            _label(pair.target.document, first.block).text,
        ),
        arguments={"language": str(pair.source.document.language), "blocks": len(passages)},
        score=score,
        scale=scale,
    )


def _foreign_block(pair: Pair, passage: Passage, found: Found) -> Finding:
    source = pair.source.document.language
    is_source = found.language.language == source.language
    rule = "untranslated-block" if is_source else "wrong-language"
    named = str(found.language) if found.language.language != "und" else "another language"
    return Finding(
        rule,
        f"a block here is still in {source}" if is_source else f"a block here is in {named}",
        source=_counterpart_label(pair.source.document, passage),
        target=_label(pair.target.document, passage.block),
        arguments={"language": named},
        score=found.score,
        scale=Scale.BLOCK,
    )


def _counterpart_label(document: Document, passage: Passage) -> Label | None:
    return _label(document, passage.source) if passage.source else None


def _label(document: Document, block: Block) -> Label:
    text = _normal(document.source.slice(block.span))
    return Label(block.span, cut(text, QUOTED))


def _normal(text: str) -> str:
    return " ".join(text.split())
