"""What is said of links that one side alone has: changed where two belong together, else lone.

Imported with the first such link: in most posts all agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.links.changed import changed, couples, namesakes
from i18nlint.checks.links.left import Known, Left
from i18nlint.checks.links.missing import all_missing, extra, once
from i18nlint.model.finding import Finding


def differing(pair: Pair, left: Left, known: Known) -> Iterator[Finding]:
    """A finding for each couple of links, and for each link that is alone."""
    sources = [link for link in left.sources if known.dropped(link)]
    targets = [link for link in left.targets if known.added(link)]
    pairs = [*couples(sources, targets)]
    pairs += namesakes(left, pairs, targets)
    for source, target in pairs:
        yield changed(pair, source, target, bead=left.bead)
    paired = {id(link) for couple in pairs for link in couple}
    lone = once(link for link in sources if id(link) not in paired)
    yield from all_missing(pair, list(lone), left, known)
    for target in once(targets):
        if id(target) not in paired and not target.is_image:
            yield extra(pair, target, left.bead)
