"""Links within the page that lead to another heading than the source's do: rule L006."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from i18nlint.checks._api import Pair
from i18nlint.checks.links.left import Left
from i18nlint.facts.addresses import fragment
from i18nlint.facts.anchors import is_among, names_of
from i18nlint.facts.prose import shown_text
from i18nlint.model.document import Block
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.wording import quoted

_SCORE = 0.7


def astray(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """A finding for each heading that no link leads to any more, as it leads to another one.

    Entries of a table of contents may stand in another order: what counts is that the other
    heading is led to more often than in the source, and this one not at all.
    """
    heads = [
        (bead.source.heading, bead.target.heading)
        for bead in pair.bitext.sections
        if bead.source and bead.target and bead.source.heading and bead.target.heading
    ]
    ours, theirs = [_names(one) for one, _ in heads], [_names(other) for _, other in heads]
    ones, others = Counter[int](), Counter[int]()
    couples: list[tuple[Link, Link]] = []
    for left in linked:
        sources, targets = (_within(links) for links in (left.sources, left.targets))
        ones.update(_places(ours, sources))
        others.update(_places(theirs, targets))
        if len(sources) == len(targets):
            couples += zip(sources, targets, strict=True)
    if ones == others:
        return  # like most
    for source, target in couples:
        wanted, found = _place(ours, source), _place(theirs, target)
        if wanted is None or found is None or wanted == found:
            continue
        if not others[wanted] and others[found] > ones[found]:
            yield _led_astray(pair, source, target, heading=heads[wanted][1])
            others[wanted] += 1  # told


def _within(links: Iterable[Link]) -> list[Link]:
    return [link for link in links if link.key == "#" and not link.is_image]


def _names(heading: Block) -> frozenset[str]:
    return names_of(heading) - {""}


def _places(headings: Sequence[Set[str]], links: Iterable[Link]) -> Iterator[int]:
    places = (_place(headings, link) for link in links)
    return (place for place in places if place is not None)


def _place(headings: Sequence[Set[str]], link: Link) -> int | None:
    """Number of the heading that the link leads to; none if that is not sure."""
    name = fragment(link.target)
    found = [at for at, names in enumerate(headings) if name and is_among(names, name)]
    return found[0] if len(found) == 1 else None


def _led_astray(pair: Pair, source: Link, target: Link, *, heading: Block) -> Finding:
    language, title = pair.source.document.language, shown_text(heading).strip()
    return Finding(
        "broken-anchor",
        f"{target.target} leads to another heading here than {source.target} in {language}; "
        f"no link leads to {quoted(title)}",
        source=Label(source.span, source.target),
        target=Label(target.span, target.target),
        arguments={"source_value": source.target, "target_value": target.target},
        score=_SCORE,
        scale=Scale.FACT,
    )
