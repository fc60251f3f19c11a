"""Links that lead to another section of the right page, where ids are given by hand: rule L003.

Nobody knows here how the other page names its sections. But a site whose headings keep the ids
that they were given, ``## Haken {#hooks}``, names them alike in all languages.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.links.changed import changed
from i18nlint.checks.links.left import Left
from i18nlint.facts.addresses import fragment
from i18nlint.model.alignment import Bitext
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding

_SCORE = 0.7
_LEAST = 2
"""Headings from which the same ids are a custom."""


def other_sections(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """A finding for each link whose section is the only one of its passage that is another."""
    for left in linked:
        sources, targets = _into_pages(left.sources), _into_pages(left.targets)
        for page in {link.key for link in sources} if targets else ():
            ones, others = (
                [one for one in links if one.key == page] for links in (sources, targets)
            )
            couple = _couple(ones, others)
            if couple is not None and pair.once(_keeps_ids):
                yield replace(changed(pair, *couple, bead=left.bead), score=_SCORE)


def _into_pages(links: Iterable[Link]) -> list[Link]:
    """Links to a named place of another page of the site."""
    return [
        link
        for link in links
        if "#" in link.target and "://" not in link.target and link.key != "#" and _place(link)
    ]


def _couple(ones: Sequence[Link], others: Sequence[Link]) -> tuple[Link, Link] | None:
    """The links that alone of those to one page lead to another place of it."""
    lost = Counter(map(_place, ones)) - Counter(map(_place, others))
    new = Counter(map(_place, others)) - Counter(map(_place, ones))
    if len(ones) != len(others) or lost.total() != 1 or not "".join(new).isascii():
        return None
    one = next(link for link in ones if _place(link) in lost)
    return one, next(link for link in others if _place(link) in new)


def _place(link: Link) -> str:
    """Letters and digits of the fragment."""
    return "".join(filter(str.isalnum, fragment(link.target).casefold()))


def _keeps_ids(bitext: Bitext) -> bool:
    """True if all headings, but for the title, have ids, and those here the source's."""
    heads = [
        (bead.source.heading, bead.target.heading)
        for bead in bitext.sections
        if bead.source and bead.target and bead.source.heading and bead.target.heading
    ]
    ids = [(one.identifier, other.identifier) for one, other in heads if one.identifier]
    are_all = len(ids) >= max(_LEAST, len(heads) - 1)
    return are_all and all(one == other for one, other in ids)
