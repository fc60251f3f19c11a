"""Links within the page to a place that is not there: rule L006."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from i18nlint.checks._api import Pair
from i18nlint.checks.links.left import Left
from i18nlint.facts.addresses import fragment
from i18nlint.facts.anchors import (
    given_ids,
    has_own_ids,
    headings,
    is_among,
    is_turned_or_cut,
    names_of,
    places,
    titles,
)
from i18nlint.model.alignment import Verdict, Version
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag

_SCORE, _COPIED = 0.7, 0.62
_MANY = 4
"""Lost anchors from which they are one finding: a table of contents that was left as it was."""


def lost_anchors(pair: Pair, linked: Iterable[Left]) -> Iterator[Finding]:
    """Links to a heading that only the source has; each place is told once.

    How a site spells the anchors of other scripts is known from a link of the same page that does
    find its heading, from a place that kept its name, and from one in the language's own letters;
    in Latin letters all spell them alike, and an id that was given by hand all the more. An anchor
    that was copied may be one that the site gives to all versions, but hardly where no heading has
    been given any and the source's is its text.
    """
    couples = [couple for left in linked for couple in _couples(left)]
    here = headings(pair.target.document) if couples else frozenset()
    lost = [couple for couple in couples if not is_among(here, fragment(couple[1].target))]
    if lost:
        here = places(pair.target.document)
        lost = [couple for couple in lost if not is_among(here, fragment(couple[1].target))]
    are_known = len(lost) < len(couples)
    is_by_name = bool(lost) and not are_known and not has_own_ids(pair.target.document)
    is_latin = pair.target.document.language.likely_script == "Latn"
    there = pair.of_source(_places) if lost else frozenset()
    given = pair.of_source(_given) if lost else frozenset()
    gone = _gone(pair) if lost else frozenset()
    told = {
        other.target: (one, other)
        for one, other in lost
        if is_among(there, fragment(one.target))
        and not is_among(gone, fragment(one.target))
        and (
            are_known
            or is_turned_or_cut(here, fragment(other.target))
            or (one.target == other.target and is_among(given, fragment(one.target)))
            or is_among(here, fragment(one.target))
            or (one.target != other.target and (is_latin or not _plain(other).isascii()))
            or (
                is_by_name
                and one.target == other.target
                and is_among(pair.of_source(_named), fragment(one.target))
            )
        )
    }
    language = pair.source.document.language
    if len(told) < _MANY:
        yield from (_lost(one, other, language) for one, other in told.values())
    else:
        yield _lost(*next(iter(told.values())), language, others=len(told) - 1)


def _named(version: Version) -> frozenset[str]:
    """The headings whose anchors are made of their text: nobody gave them another."""
    return titles(version.document)


def _given(version: Version) -> frozenset[str]:
    return given_ids(version.document)


def _gone(pair: Pair) -> frozenset[str]:
    """Headings of sections that are missing here: what led there is told with them."""
    if pair.bitext.verdict is Verdict.RESTRUCTURED:
        return frozenset()
    beads = pair.bitext.sections
    lone = (bead.source.heading for bead in beads if bead.source and not bead.target)
    return frozenset().union(*(names_of(one) for one in lone if one)) - {""}


def _plain(link: Link) -> str:
    return unquote(fragment(link.target))


def _places(version: Version) -> frozenset[str]:
    return places(version.document)


def _couples(left: Left) -> Iterator[tuple[Link, Link]]:
    ones, others = (
        [link for link in links if link.key == "#" and not link.is_image]
        for links in (left.sources, left.targets)
    )
    if len(ones) == len(others):
        yield from zip(ones, others, strict=True)


def _lost(source: Link, target: Link, language: LanguageTag, *, others: int = 0) -> Finding:
    more = f" (and {others} more {'links' if others > 1 else 'link'})" if others else ""
    there = "but does" if source.target == target.target else f"{source.target} does"
    return Finding(
        "broken-anchor",
        f"{target.target} leads to no heading here, {there} in {language}{more}",
        source=Label(source.span, source.target),
        target=Label(target.span, target.target),
        arguments={"source_value": source.target, "target_value": target.target},
        score=_COPIED if source.target == target.target else _SCORE,
        scale=Scale.FACT,
    )
