"""Boxes of a checklist that are ticked in one version: rule S007."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_SURE = 0.8
_BOXES = frozenset({"x", " "})
_WIDTH = len("[x]")


def other_ticks(pair: Pair) -> Iterator[Finding]:
    """A finding for each item whose box is ticked on one side alone; a bullet has no box."""
    language = pair.source.document.language
    for bead in pair.bitext.beads():
        if not bead.is_pair or bead.sources[0].kind is not BlockKind.ITEM:
            continue
        ours, theirs = bead.sources[0].info, bead.targets[0].info
        if ours != theirs and {ours, theirs} == _BOXES:
            yield Finding(
                "list-items",
                f"the item is {_state(theirs)} here, {_state(ours)} in {language}",
                source=_box(bead.sources[0], pair.source),
                target=_box(bead.targets[0], pair.target),
                arguments={"source_value": _state(ours), "target_value": _state(theirs)},
                score=_SURE,
                scale=Scale.PART,
            )


def _state(box: str) -> str:
    return "ticked" if box == "x" else "not ticked"


def _box(item: Block, version: Version) -> Label:
    text = version.document.source.text
    start = text.index("[", item.span.start)
    return Label(Span(start, start + _WIDTH), text[start : start + _WIDTH])
