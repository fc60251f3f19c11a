"""Pictures that are a link's text, as icons and badges are: rule L009. Beside `differing`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.links.changed import changed, is_near_miss
from i18nlint.checks.links.left import Left
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Document
from i18nlint.model.fact import Link
from i18nlint.model.finding import NOTE, Finding

_CLOSED = "</a"


def by_link_round(
    pair: Pair, left: Left, sources: Sequence[Link], targets: Sequence[Link]
) -> Iterator[tuple[Link, Link]]:
    """Pictures in links to one page, in whatever order the links stand."""
    rest = [target for target in targets if target.is_image]
    for source in sources if rest else ():
        page = _link_round(pair.source.document, source, left.every[0])
        rounds = (_link_round(pair.target.document, target, left.every[1]) for target in rest)
        target = next((one for one, key in zip(rest, rounds, strict=True) if key == page), None)
        if page and target is not None:
            rest.remove(target)
            yield source, target


def _link_round(document: Document, image: Link, links: Sequence[Link]) -> str:
    """The page that the picture leads to; empty if it is in no link.

    Of HTML the link's place is that of its opening tag alone.
    """
    before = [one for one in links if not one.is_image and one.span.start < image.span.start]
    if not image.is_image or not before:
        return ""
    link = before[-1]
    between = document.source.text[link.span.end : image.span.start]
    is_html = not link.text and _CLOSED not in between and not between.strip()
    return link.key if link.span.contains(image.span) or is_html else ""


def pictured(pair: Pair, source: Link, target: Link, *, bead: Bead) -> Finding:
    """A note where the icon was drawn again: it leads to the same page."""
    finding = changed(pair, source, target, bead=bead)
    if is_near_miss(source, target):
        return finding
    return replace(finding, score=min(finding.score, NOTE))
