"""Whether a lost link stands a few lines from its place: rule L001. Beside `missing`."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.links.entries import is_all_of
from i18nlint.facts.addresses import fragment, languages_in
from i18nlint.facts.same_page import same_link
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Section
from i18nlint.model.fact import Link


def is_linked_near(pair: Pair, link: Link, bead: Bead) -> bool:
    """True of a link that stands in the target's same section, or in the next one below the same
    heading: its readers get to the page from there.

    To another place on that page they do not, nor from one language's edition to another's;
    a picture is seen where it stands, and an entry of a list that is nothing but its link leads
    nowhere without it: ``- [List of defects](/defects)`` below "[Report it](/defects)".
    """
    if any(is_all_of(pair.source, block, link) for block in bead.sources):
        return False
    editions = set(languages_in(link.target)) - set(languages_in(pair.source.document.path))
    facts = pair.target.facts.blocks
    return not (link.is_image or editions) and any(
        same_link(link, one) and fragment(one.target) == fragment(link.target)
        for section in _around(pair, bead)
        for block in section.own_blocks
        for inner in block.walk()
        for one in facts[inner.index].links
    )


def _around(pair: Pair, bead: Bead) -> Iterator[Section]:
    """The target's section with the bead, and the one behind it if it is on the same level."""
    at = bead.targets[0].span.start
    sections = list(pair.target.document.root.walk())
    held = [n for n, section in enumerate(sections) if section.span.start <= at]
    if held:
        here, *following = sections[held[-1] : held[-1] + 2]
        yield here
        yield from (one for one in following if one.level == here.level)
