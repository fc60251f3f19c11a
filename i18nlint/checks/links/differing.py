"""What is said of links that one side alone has: changed where two belong together, else lone.

Imported with the first such link: in most posts all agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from i18nlint.checks._api import Pair
from i18nlint.checks.links.changed import changed, couples, is_near_miss, led_astray, namesakes
from i18nlint.checks.links.chosen import is_grown
from i18nlint.checks.links.left import Known, Left
from i18nlint.checks.links.missing import all_missing, extra, once
from i18nlint.checks.links.pictures import by_link_round, pictured
from i18nlint.facts.same_page import has_turned_folder, is_other_place
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Link
from i18nlint.model.finding import NOTE, Finding

_SEVERAL = 2
"""Links of each side, all of them others, from which it is the passage that was written anew."""


def differing(pair: Pair, left: Left, known: Known) -> Iterator[Finding]:
    """A finding for each couple of links, and for each link that is alone."""
    sources = [
        link for link in left.sources if known.dropped(link) or _has_slip(link, left.targets)
    ]
    targets = [link for link in left.targets if known.added(link) or _has_slip(link, left.sources)]
    drawn_again = [*by_link_round(pair, left, sources, targets)]
    paired = {id(link) for couple in drawn_again for link in couple}
    pairs = [*couples(*_without(paired, sources, targets))]
    pairs += namesakes(left, pairs, targets)
    paired |= {id(link) for couple in pairs for link in couple}
    for source in sources:
        target = None if id(source) in paired else led_astray(left, source)
        if target is not None:
            pairs.append((source, target))
            paired.add(id(source))
    yield from (pictured(pair, *couple, bead=left.bead) for couple in drawn_again)
    is_anew = _is_anew(left)
    for source, target in pairs:
        found = changed(pair, source, target, bead=left.bead)
        is_slip = is_near_miss(source, target) or is_grown(source, target)
        yield replace(found, score=min(found.score, NOTE)) if is_anew and not is_slip else found
    lone = once(link for link in sources if id(link) not in paired)
    own = tuple(link for link in left.targets if id(link) not in paired)
    yield from all_missing(pair, list(lone), replace(left, own=own), known)
    for target in once(targets):
        if id(target) not in paired and not target.is_image:
            yield extra(pair, target, left.bead)


def _is_anew(left: Left) -> bool:
    """True of a passage that kept none of its links and has others: it says something else."""
    if any(link.is_image for link in left.sources):
        return False
    return not left.agreed and min(len(left.sources), len(left.targets)) >= _SEVERAL


def _has_slip(link: Link, others: Sequence[Link]) -> bool:
    """True of a page of ours whose place, and a picture whose folder, is spelt otherwise there."""
    return any(
        other.key == link.key
        and (
            has_turned_folder(link, other)
            or ("://" not in link.target and is_other_place(link.target, other.target))
        )
        for other in others
    )


def _without(
    paired: Set[int], sources: Sequence[Link], targets: Sequence[Link]
) -> tuple[list[Link], list[Link]]:
    left = [[link for link in links if id(link) not in paired] for links in (sources, targets)]
    return left[0], left[1]
