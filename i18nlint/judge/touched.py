"""Where a change is checked, findings point at what it touched, and lag is told from drift.

A code host shows a finding only on lines of the change, and a writer looks where he has just been.
A writer changes the source first, and translators follow: what differs since then is pending.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from i18nlint.judge.case import Ruling
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding, Label, Scale, Side
from i18nlint.model.wording import seen_from_source

_AWAITED = "missing-translation"
_ALIKE = 0.6
"""Share of their beginnings that two states of a paragraph have in common."""


def on_touched_side(ruling: Ruling, touched: Set[str]) -> Ruling:
    """The ruling with its primary side where the change was, if it was on one side only."""
    sides = [side for side in Side if ruling.case.document_of(side)[0].path in touched]
    if ruling.case.bitext is None or len(sides) != 1 or ruling.label(sides[0]) is None:
        return ruling
    if sides[0] is ruling.primary:
        return ruling
    message = ruling.message
    if sides[0] is Side.SOURCE:
        message = seen_from_source(message, [str(ruling.case.language)])
    return replace(ruling, primary=sides[0], message=message)


def is_pending(ruling: Ruling, said: Mapping[str, tuple[Finding, ...]]) -> bool:
    """True if the translation waits for what the change did to its source.

    ``said`` has, by path, the findings of pairs as they were before the change, where it touched
    the source and not the translation; a new source stands there with its own path.
    """
    earlier = said.get(ruling.case.text.path)
    if earlier is None or (ruling.case.bitext is None and ruling.finding.rule != _AWAITED):
        return False
    return not any(_is_same(ruling.finding, before) for before in earlier)


def _is_same(now: Finding, before: Finding) -> bool:
    """True if it was there already. The translation is as it was, so its places are, too."""
    if (now.rule, now.variant) != (before.rule, before.variant) or now.target is None:
        return False
    same_place = before.target is not None and now.target.span == before.target.span
    return same_place and _says_the_same(now.source, before.source, now.scale)


def _says_the_same(now: Label | None, before: Label | None, scale: Scale) -> bool:
    """True for equal values; a paragraph may have been edited since it was first missed."""
    if now is None or before is None or scale in (Scale.FACT, Scale.PIECE):
        return (now and now.text) == (before and before.text)
    from difflib import SequenceMatcher

    return SequenceMatcher(None, now.text, before.text, autojunk=False).ratio() >= _ALIKE
