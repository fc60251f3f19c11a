"""Code below headings that name two different things: neither is the other's. Beside `blocks`."""

from __future__ import annotations

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import SectionBead
from i18nlint.model.document import Block, InlineKind, Section
from i18nlint.model.regex import lazy_regex

_PART = lazy_regex(r"[A-Za-z]\w*")
_FEW = 2
"""Words of a name that says by itself what it is of."""


def are_of_other_names(pair: Pair, target: Block) -> bool:
    """True of code of a section whose heading is code, as its counterpart's is, and names another
    thing, from the first word on. An old page has no "`oars.bend.all`", and "`sails.mast.all`" was
    left beside it; "`mast.include`" may be what "`mast.includes`" was called.
    """
    section = next((one for one in pair.bitext.sections if _holds(one, target)), None)
    if section is None:
        return False
    one, other = _named(section.source), _named(section.target)
    if min(len(one), len(other)) < _FEW or one[0] == other[0]:
        return False
    return 2 * len({*one} & {*other}) < min(len({*one}), len({*other}))


def _holds(section: SectionBead, target: Block) -> bool:
    own = section.target.own_blocks if section.source and section.target else ()
    return any(inner is target for block in own for inner in block.walk())


def _named(section: Section | None) -> list[str]:
    """The words of a heading that is code and nothing else."""
    pieces = list(section.heading.pieces()) if section and section.heading else []
    if len(pieces) != 1 or pieces[0].kind is not InlineKind.CODE:
        return []
    return _PART.findall(pieces[0].text)
