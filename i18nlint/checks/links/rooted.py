"""Images that are looked for from the site's root on one side only: rule L009."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.links.changed import changed
from i18nlint.checks.links.left import Left
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding

_SCORE = 0.65


def rooted(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """``assets/map.png`` for ``/assets/map.png``: the same for pages at the root alone."""
    if "/" not in pair.target.document.path:
        return
    for left in linked:
        images = {link.target: link for link in left.sources if link.is_image}
        for target in left.targets:
            address = target.target
            twin = images.get(address[1:] if address.startswith("/") else f"/{address}")
            if target.is_image and twin is not None and address not in images:
                yield replace(changed(pair, twin, target, bead=left.bead), score=_SCORE)
