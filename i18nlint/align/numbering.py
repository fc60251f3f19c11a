"""Numbers of headings, which are addresses and not names. Between features and `outline`.

"4.11 Test your middlewares" is 4.13 in a translation whose source was numbered anew since: that
both link to the same page tells more than that another section has the number now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from i18nlint.align.features import Features
from i18nlint.model.regex import lazy_regex

_NUMBER = "title:number:"
_LINK = "link:"
_OWN_PAGE = lazy_regex(r"link:[^/.#:]+/.+")
"""A page of the site itself: other sites' pages begin with a host, and differ by language."""


def title_numbers(part: Features) -> set[str]:
    """Numbers that the section's heading says, as evidence of a title."""
    return {anchor for anchor in part.anchors if anchor.startswith(_NUMBER)}


def numbered_alike(
    sources: Sequence[Features], targets: Sequence[Features]
) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Pairs whose headings have a number in common, with all that this number is evidence of."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, part in enumerate(targets):
        for number in title_numbers(part):
            places[number].append(j)
    for i, part in enumerate(sources):
        shared: dict[int, set[str]] = defaultdict(set)
        for number in title_numbers(part):
            for j in places.get(number, ()):
                shared[j] |= {number, number.removeprefix("title:")}
        yield from ((i, j, frozenset(anchors)) for j, anchors in sorted(shared.items()))


def are_steps_apart(sources: Sequence[Features], targets: Sequence[Features]) -> bool:
    """True if the titles of each side count from 1 to another number: "Step 3" is then any step."""
    return _last_step(sources) != _last_step(targets)


def _last_step(parts: Sequence[Features]) -> int:
    """How far the titles count from 1, none left out."""
    numbers = {number for part in parts for number in title_numbers(part)}
    last = 0
    while f"{_NUMBER}{last + 1}" in numbers:
        last += 1
    return last


def step_number(source: Features, target: Features, *, steps: int) -> frozenset[str]:
    """Evidence of a step's number, up to so many, that both titles have."""
    alike = title_numbers(source) & title_numbers(target)
    found = {number for number in alike if _is_step(number.removeprefix(_NUMBER), steps)}
    return frozenset(found | {number.removeprefix("title:") for number in found})


def _is_step(number: str, steps: int) -> bool:
    return number.isdecimal() and int(number) <= steps


class Leads:
    """Which sections lead to a page that one section of either side leads to, and no other."""

    def __init__(self, sources: Sequence[Features], targets: Sequence[Features]) -> None:
        ours, theirs = _sole_places(sources), _sole_places(targets)
        self._ours: dict[int, set[int]] = defaultdict(set)
        self._theirs: dict[int, set[int]] = defaultdict(set)
        for link in ours.keys() & theirs.keys():
            self._ours[ours[link]].add(theirs[link])
            self._theirs[theirs[link]].add(ours[link])

    def apart(self, i: int, j: int) -> bool:
        """True if a page tells that one of the two belongs elsewhere, and none that they belong
        together."""
        there, here = self._ours.get(i, ()), self._theirs.get(j, ())
        return bool(there or here) and j not in there


def lead_elsewhere(source: Features, target: Features) -> bool:
    """True if both lead to pages of their site, and to none in common."""
    ours, theirs = _own_pages(source), _own_pages(target)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _own_pages(part: Features) -> set[str]:
    links = (anchor for anchor in part.anchors if anchor.startswith(_LINK))
    return {link for link in links if _OWN_PAGE.fullmatch(link)}


def _sole_places(parts: Sequence[Features]) -> Mapping[str, int]:
    """Links that one part has alone, with its number."""
    places: dict[str, int] = {}
    again: set[str] = set()
    for at, part in enumerate(parts):
        for anchor in part.anchors:
            if anchor.startswith(_LINK):
                if anchor in places:
                    again.add(anchor)
                places[anchor] = at
    return {link: at for link, at in places.items() if link not in again}
