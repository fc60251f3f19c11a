"""Ids that headings were given by hand, a slip apart: rule L006."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.facts.anchors import headings, is_among, is_slip_of
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale

_SCORE = 0.75


def misspelt_ids(pair: Pair, told: Iterable[Finding]) -> Iterator[Finding]:
    """A finding for each heading whose id is the source's with a slip of the pen.

    An id may be translated with its heading (``{#campos}`` for ``{#fields}``), and then it says
    what the heading says. One that a link of the page misses is told by that link.
    """
    missed = {finding.arguments["source_value"] for finding in told}
    for bead in pair.bitext.sections:
        source, target = (one and one.heading for one in (bead.source, bead.target))
        if not (source and target and source.identifier and target.identifier):
            continue
        one, other = source.identifier, target.identifier
        is_slip = f"#{one}" not in missed and is_slip_of(one.casefold(), other.casefold())
        if is_slip and not (_is_named(pair, target) or _is_another(pair, other)):
            yield _misspelt(pair, source, target)


def _is_named(pair: Pair, heading: Block) -> bool:
    """True if the heading's words say its id."""
    text = pair.target.document.source.slice(heading.span).replace(heading.identifier, "")
    return heading.identifier.replace("-", " ").casefold() in text.casefold()


def _is_another(pair: Pair, name: str) -> bool:
    return is_among(headings(pair.source.document), name)


def _misspelt(pair: Pair, source: Block, target: Block) -> Finding:
    one, other = source.identifier, target.identifier
    language = pair.source.document.language
    return Finding(
        "broken-anchor",
        f"the heading's id is {other} here, {one} in {language}: links to #{one} lead nowhere",
        source=Label(source.span, f"#{one}"),
        target=Label(target.span, f"#{other}"),
        arguments={"source_value": f"#{one}", "target_value": f"#{other}"},
        score=_SCORE,
        scale=Scale.FACT,
    )
