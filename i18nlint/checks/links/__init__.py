"""Links and images compared by address: rules L001, L002, L003, L008, L009.

Between alignment and judging. Addresses are compared within aligned blocks first; what is left
is looked for further out, because a translator may move a link into the next sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check, Pair
from i18nlint.checks.links.left import Known, Left, count, left_over, linked
from i18nlint.model.finding import Finding


def links(pair: Pair) -> Iterator[Finding]:
    """Links and images that are missing, added, or lead elsewhere."""
    found = list(linked(pair))
    for wanted in (False, True) if found else ():
        known = Known(count(pair.source, wanted), count(pair.target, wanted))
        for left in left_over(pair, found, is_image=wanted):
            yield from _findings(pair, left, known)


def _findings(pair: Pair, left: Left, known: Known) -> Iterator[Finding]:
    from i18nlint.checks.links.differing import differing  # here: most posts need none

    return differing(pair, left, known)


CHECK = Check(
    "links",
    ("link-missing", "link-extra", "link-target", "image-missing", "image-target"),
    pair=links,
)
