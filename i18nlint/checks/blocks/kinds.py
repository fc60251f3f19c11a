"""The same content as another kind of block: rule S008."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import span_of
from i18nlint.align.wrappers import is_framed_list
from i18nlint.checks.blocks.naming import NOUNS, quote_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.wording import with_article

_LISTS = {"numbered list", "bullet list"}


def other_kinds(beads: Sequence[Bead]) -> Iterator[Finding]:
    for bead in beads:
        if not bead.sources or not bead.targets:
            continue
        source, target = _forms(bead.sources), _forms(bead.targets)
        if _is_unrendered(bead):
            yield _unrendered(bead)
        elif is_framed_list(bead) and bead.targets[0].kind is BlockKind.LIST:
            continue  # where readers see the frame `component-differs` speaks
        elif source != target and (bead.is_pair or _LISTS & {source, target}):
            yield Finding(
                "block-kind",
                f"the {source} {'is' if len(bead.sources) == 1 else 'are'} {_article(target)} here",
                source=Label(span_of(bead.sources), quote_of(bead.sources[0])),
                target=Label(span_of(bead.targets), quote_of(bead.targets[0])),
                arguments={"source_value": source, "target_value": target},
                score=0.75,
                scale=Scale.FACT,
            )


_SHOWN_AS_TEXT = {
    BlockKind.TABLE: ("|", "it needs a header row and a row of dashes below it"),
    BlockKind.CONTAINER: (":::", "no name of a container stands behind the colons"),
}
"""What a paragraph begins with that was meant to be such a block, and what it lacks."""


def _is_unrendered(bead: Bead) -> bool:
    """True if the source has a table or a note, and the translation what was meant to be one."""
    if bead.sources[0].kind not in _SHOWN_AS_TEXT:
        return False
    sign, _ = _SHOWN_AS_TEXT[bead.sources[0].kind]
    kinds = {block.kind for block in bead.targets}
    return kinds == {BlockKind.PARAGRAPH} and quote_of(bead.targets[0]).startswith(sign)


def _unrendered(bead: Bead) -> Finding:
    kind = bead.sources[0].kind
    noun, (_, lack) = NOUNS[kind], _SHOWN_AS_TEXT[kind]
    if kind is BlockKind.TABLE and _has_dashes(bead.targets[0]):
        lack = "its row of dashes has not as many cells as the header row"
    return Finding(
        "block-kind",
        f"the {noun} is shown as text here: {lack}",
        source=Label(span_of(bead.sources), quote_of(bead.sources[0])),
        target=Label(span_of(bead.targets), quote_of(bead.targets[0])),
        variant="unrendered",
        arguments={"source_value": noun, "target_value": "paragraph"},
        score=0.88,
        scale=Scale.FACT,
    )


def _has_dashes(paragraph: Block) -> bool:
    """True if a line of it is a row of dashes: ``|:---:|---|``; none has a blank in a cell."""
    rows = (
        [cell.strip() for cell in one.text.strip("| ").split("|")] for one in paragraph.pieces()
    )
    return any(all(cell and not cell.strip("-:") for cell in row) for row in rows)


def _forms(blocks: Sequence[Block]) -> str:
    """``bullet list``; ``3 paragraphs`` where a list was unfolded."""
    return _form(blocks[0]) if len(blocks) == 1 else f"{len(blocks)} {_form(blocks[0])}s"


def _article(form: str) -> str:
    return form if form[0].isdigit() else with_article(form)


def _form(block: Block) -> str:
    if block.kind is BlockKind.LIST:
        return "numbered list" if block.info == "ordered" else "bullet list"
    return NOUNS.get(block.kind, block.kind.value)
