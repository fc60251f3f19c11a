"""How sure it is that a block is missing, and not merged, moved or told in other words.

Beside `omissions`, which says what is missing. Each reason for doubt is a question of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.align.elsewhere import stands_elsewhere
from i18nlint.align.places import lone_across, lone_next_to
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.abridged import introduces_what_is_there, may_be_told_shorter
from i18nlint.checks.blocks.absorbed import FEW_NAMES, is_absorbed, may_stand_for
from i18nlint.checks.blocks.bare import is_bare, is_of_shortcodes, is_one_of_many, shows_something
from i18nlint.checks.blocks.drawn_in import (
    is_drawn_in,
    is_linked_in_another,
    is_one_of_a_list,
    is_told_in_another_section,
)
from i18nlint.checks.blocks.framed import is_framed
from i18nlint.checks.blocks.in_words import is_list_in_a_sentence, is_told_in_words
from i18nlint.checks.blocks.lead_ins import is_lead_in, leads_in_to_what_moved
from i18nlint.checks.blocks.naming import variant_of
from i18nlint.checks.blocks.pictures import is_shown_beside
from i18nlint.checks.blocks.refenced import is_beside_other_code
from i18nlint.checks.blocks.retold import is_beside_the_condensed, is_told_by_its_words
from i18nlint.checks.blocks.third_language import leads_to_a_third_language
from i18nlint.checks.blocks.told import (
    is_left_beside,
    is_told_at_length,
    is_told_beside,
    is_told_in_sentences,
)
from i18nlint.checks.blocks.told_anew import is_told_anew
from i18nlint.checks.blocks.whereabouts import is_scattered
from i18nlint.model.alignment import Bead, SectionBead
from i18nlint.model.finding import Side


def score_of(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int, *, variant: str | None
) -> float:
    """From 0 to 1: how sure it is that the omission at this place is one."""
    if is_framed(pair, beads, at) or is_told_anew(pair, section):
        return 0.45
    if variant:
        return _score_of_shown(pair, section, beads, at, variant=variant)
    if is_of_shortcodes(beads[at].sources[0]):
        return 0.5 if _has_rival(pair, section, beads, at, least=FEW_NAMES) else 0.65
    if is_lead_in(pair, beads, at):
        return 0.5
    if _is_beside(pair, section, beads, at):
        return 0.45
    if any(may_be_told(pair, beads, at) for may_be_told in _UNCERTAIN):
        return 0.5
    block = beads[at].sources[0]
    has_rival = _has_rival(pair, section, beads, at, least=FEW_NAMES)
    if not is_bare(pair, block):
        return 0.5 if has_rival else 0.85
    if has_rival:
        return 0.5
    if is_one_of_many(beads, block):
        return 0.7
    return 0.65 if shows_something(block) else 0.5


_UNCERTAIN = (
    is_told_at_length,
    is_told_in_sentences,
    introduces_what_is_there,
    may_be_told_shorter,
    is_beside_the_condensed,
    is_told_by_its_words,
    is_one_of_a_list,
    is_list_in_a_sentence,
    is_linked_in_another,
    is_told_in_another_section,
    leads_in_to_what_moved,
    leads_to_a_third_language,
)
"""Ways in which other words may tell a text."""


def _score_of_shown(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int, *, variant: str
) -> float:
    """The same of what is shown, not told: a picture, code, a formula."""
    if variant == "code" and is_told_in_words(pair, beads, at):
        return 0.5
    has_rival = _has_rival(pair, section, beads, at, least=1)
    return 0.55 if has_rival or _is_shown_otherwise(pair, section, beads, at) else 0.95


def _is_beside(pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int) -> bool:
    """True if a text that is there seems to hold it."""
    return (
        is_absorbed(pair, beads, at)
        or is_told_beside(pair, beads, at)
        or is_left_beside(pair, beads, at)
        or is_drawn_in(pair, section, beads[at].sources[0])
    )


def _is_shown_otherwise(pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int) -> bool:
    """True of a picture beside another one there, and of code that other code may be."""
    block = beads[at].sources[0]
    match variant_of(block):
        case "image":
            return is_shown_beside(pair, beads, at)
        case "code":
            return is_scattered(pair, block) or is_beside_other_code(section)
        case _:
            return False


def _has_rival(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int, *, least: int
) -> bool:
    """True if something that only the target has may stand for it: here, in a section next door,
    or anywhere, if it shares ``least`` names with it.

    What a section begins with may be a section of its own there, or end the one before.
    """
    added = [bead.targets[0] for bead in beads if bead.is_addition]
    if section.beads is beads:
        next_door = lone_next_to(pair.bitext, section, Side.TARGET)
        added += [other for one in next_door for other in one.blocks]
        added += lone_across(pair.bitext, section, beads[at], Side.TARGET)
    block = beads[at].sources[0]
    return any(may_stand_for(pair, block, other) for other in added) or stands_elsewhere(
        pair.bitext, block, least=least
    )
