"""Links within the page to a place that is not there: rule L006."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias
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
_Couple: TypeAlias = tuple[Link, Link]
"""A link of the source and its counterpart."""
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
    told: dict[str, list[_Couple]] = {}
    are_known, missing = len(lost) < len(couples), gone(pair) if lost else frozenset()
    for couple in lost:
        is_told = is_among(missing, fragment(couple[0].target))  # with the section that it led to
        if not is_told and _is_lost(pair, couple, here, are_known=are_known):
            told.setdefault(couple[1].target, []).append(couple)
    language = pair.source.document.language
    if len(told) < _MANY:
        for alike in told.values():
            yield _lost(*alike[0], language, others=len(alike) - 1)
    else:
        every = [couple for alike in told.values() for couple in alike]
        yield _lost(*every[0], language, others=len(every) - 1)


def _is_lost(pair: Pair, couple: _Couple, here: frozenset[str], *, are_known: bool) -> bool:
    """True if the place is one of the source's, and the site's way of naming it is plain.

    ``are_known`` says that another link of the page does find its heading.
    """
    one, other = (fragment(link.target) for link in couple)
    if not is_among(pair.of_source(_places), one):
        return False
    if are_known or is_turned_or_cut(here, other) or is_among(here, one):
        return True
    if couple[0].target != couple[1].target:
        is_latin = pair.target.document.language.likely_script == "Latn"
        return is_latin or not _plain(couple[1]).isascii()
    if is_among(pair.of_source(_given), one):
        return True
    return not has_own_ids(pair.target.document) and is_among(pair.of_source(_named), one)


def _named(version: Version) -> frozenset[str]:
    """The headings whose anchors are made of their text: nobody gave them another."""
    return titles(version.document)


def _given(version: Version) -> frozenset[str]:
    return given_ids(version.document)


def gone(pair: Pair) -> frozenset[str]:
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


def _couples(left: Left) -> Iterator[_Couple]:
    ones, others = (
        [link for link in links if link.key == "#" and not link.is_image]
        for links in (left.sources, left.targets)
    )
    if len(ones) == len(others):
        yield from zip(ones, others, strict=True)


def _lost(source: Link, target: Link, language: LanguageTag, *, others: int = 0) -> Finding:
    more = f"; so {'do' if others > 1 else 'does'} {others} more link{'s' * (others > 1)}"
    more = more if others else ""
    there = "but to one" if source.target == target.target else f"{source.target} to one"
    return Finding(
        "broken-anchor",
        f"{target.target} leads to no heading here, {there} in {language}{more}",
        source=Label(source.span, source.target),
        target=Label(target.span, target.target),
        arguments={"source_value": source.target, "target_value": target.target},
        score=_COPIED if source.target == target.target else _SCORE,
        scale=Scale.FACT,
    )
