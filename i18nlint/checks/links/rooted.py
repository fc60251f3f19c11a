"""Images and pages that are looked for from the root on one side only: rules L003 and L009."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from i18nlint.checks._api import Pair
from i18nlint.checks.links.left import Left
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding

_SCORE = 0.65


def rooted(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """``assets/map.png`` for ``/assets/map.png``: the same for pages at the root alone.

    A page may be written from nearer by, but not as the same path without its first slash.
    """
    if "/" not in pair.target.document.path:
        return
    for left in linked:
        for is_image in (True, False):
            wanted = {one.target: one for one in left.sources if one.is_image is is_image}
            for target in (one for one in left.targets if one.is_image is is_image):
                twin = _twin(wanted, target)
                if twin is not None and target.target not in wanted:
                    from i18nlint.checks.links.changed import changed  # here: few are so

                    yield replace(changed(pair, twin, target, bead=left.bead), score=_SCORE)


def _twin(wanted: Mapping[str, Link], target: Link) -> Link | None:
    """The source's link that differs in the first slash; a page may be given one."""
    address = target.target
    if not address.startswith("/"):
        return wanted.get(f"/{address}")
    return wanted.get(address[1:]) if target.is_image else None
