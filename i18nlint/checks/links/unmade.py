"""Links whose brackets were lost, so that readers see the address: rule L001."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.links.addresses import shown
from i18nlint.checks.links.left import Left
from i18nlint.model.document import Document
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex

_HALF_MADE = lazy_regex(r"\[[^\[\]\n]{2,}(?:[(（]|\] [(（]|\]（)$")
"""``[the guide(``, ``[the guide] (`` and ``[the guide]（`` in front of an address."""
_BEFORE = 200


def unmade(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """Links that have a text in the source, and here an address behind half a bracket."""
    for left in linked:
        made = {link.key: link for link in left.sources if link.text not in ("", link.target)}
        for target in left.targets if made else ():
            source = made.get(target.key)
            if source and _is_half_made(pair.target.document, target):
                yield _unmade(source, target)


def _is_half_made(document: Document, link: Link) -> bool:
    if link.is_image or link.text != link.target:
        return False
    start = link.span.start
    return _HALF_MADE.search(document.source.text[max(0, start - _BEFORE) : start]) is not None


def _unmade(source: Link, target: Link) -> Finding:
    return Finding(
        "link-missing",
        f"the link to {shown(source.target)} is no link here: a bracket is missing or misplaced",
        source=Label(source.span, shown(source.target)),
        target=Label(target.span, shown(target.target)),
        arguments={"source_value": shown(source.target)},
        score=0.85,
        scale=Scale.PIECE,
    )
