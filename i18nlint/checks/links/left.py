"""What the two sides of a bead link to. Between alignment and the checks of this package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from i18nlint.checks._api import Pair
from i18nlint.facts.addresses import fragment, page_of
from i18nlint.facts.same_page import same_link
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.fact import BlockFacts, Link

_MOST = 100_000
"""Pairs of addresses that are compared one by one."""


@dataclass(frozen=True, slots=True)
class Left:
    """Links of one bead, all of them or those that found no counterpart in it."""

    bead: Bead
    sources: tuple[Link, ...]
    targets: tuple[Link, ...]
    agreed: tuple[Link, ...] = ()
    """Links of the source that did find theirs."""
    every: tuple[tuple[Link, ...], tuple[Link, ...]] = ((), ())
    """All links and images of the bead, by side, where some are left."""
    own: tuple[Link, ...] = ()
    """Links of the target that stand for none of the source's."""


@dataclass(frozen=True, slots=True)
class Known:
    """How often each address occurs in the two documents."""

    source: Counter[str]
    target: Counter[str]

    def dropped(self, link: Link) -> bool:
        """True if the target has the address less often than the source."""
        place = place_of(link)
        return self.target[place] < self.source[place]

    def added(self, link: Link) -> bool:
        place = place_of(link)
        return self.source[place] < self.target[place]


def linked(pair: Pair) -> Iterator[Left]:
    """Beads with links or images on a side, and what each side has."""
    ours, theirs = pair.source.facts.blocks, pair.target.facts.blocks
    for bead in pair.bitext.beads():
        if bead.sources and bead.targets:
            sources = _links(ours, bead.sources, deep=not bead.children)
            targets = _links(theirs, bead.targets, deep=not bead.children)
            if sources or targets:
                yield Left(bead, sources, targets)


def count(version: Version, is_image: bool) -> Counter[str]:
    facts = version.facts.blocks
    every = (link for block in version.document.compared() for link in facts[block.index].links)
    links = [link for link in every if link.is_image is is_image]
    return Counter(word for link in links for word in {link.key, place_of(link)})


def place_of(link: Link) -> str:
    """The address with its place on the page, where no translation of ours names that."""
    place = fragment(link.target)
    return f"{link.key}#{place}" if place.isascii() and "://" in link.target else link.key


def left_over(pair: Pair, linked: Iterable[Left], *, is_image: bool) -> Iterator[Left]:
    for one in linked:
        sources = [link for link in one.sources if link.is_image is is_image]
        targets = [link for link in one.targets if link.is_image is is_image]
        missing, extra = _unmatched(pair, sources, targets)
        missing = tuple(one for one in missing if not _leads_to(pair.source, one, pair.target))
        extra = tuple(one for one in extra if not _leads_to(pair.target, one, pair.source))
        if missing or extra:
            agreed = tuple(link for link in sources if link not in missing)
            yield Left(one.bead, missing, extra, agreed, (one.sources, one.targets))


def _leads_to(version: Version, link: Link, other: Version) -> bool:
    """True for a link to the other version itself, which has none: in a list of languages."""
    address, there = unquote(link.target).partition("#")[0], other.document.path
    if "://" in address:
        return address.endswith(f"/{there}")
    return normpath(join(dirname(version.document.path), address)) == there


def _links(facts: Sequence[BlockFacts], blocks: Sequence[Block], *, deep: bool) -> tuple[Link, ...]:
    """Links of the blocks, and if ``deep`` of those inside, which have no beads of their own."""
    if len(blocks) == 1 and not (deep and blocks[0].children):
        return facts[blocks[0].index].links  # like most
    links: list[Link] = []
    for block in blocks:
        links += facts[block.index].links
        if deep and block.children:
            links += _links(facts, block.children, deep=True)
    return tuple(links)


def _unmatched(
    pair: Pair, sources: Sequence[Link], targets: Sequence[Link]
) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Links of each side whose page the other does not have; how often does not matter."""
    missing = _strangers(sources, targets, partial(_agree, pair))
    extra = _strangers(targets, sources, lambda other, one: _agree(pair, one, other))
    return (*missing, *_lost_places(sources, targets, missing)), tuple(extra)


def _strangers(
    links: Sequence[Link], others: Sequence[Link], agree: Callable[[Link, Link], bool]
) -> list[Link]:
    """The links that agree with none of the others."""
    written = {link.target for link in others}
    left = [link for link in links if link.target not in written]
    if len(left) * len(others) > _MOST:  # a block of a thousand links, none of which is a twin
        keys = {link.key for link in others}
        return [link for link in left if link.key not in keys]
    return [link for link in left if not any(agree(link, other) for other in others)]


def _lost_places(
    sources: Sequence[Link], targets: Sequence[Link], missing: Sequence[Link]
) -> Iterator[Link]:
    """Links to a place on a page of which the target has fewer links, to fewer places.

    An edition in another language may name its places otherwise, so that only their number tells:
    ``/fr/Cache-Control#max-age`` for ``/en/Cache-Control#max-age`` and ``…#no-store``. Whoever is
    led to a place on the page has the page.
    """
    told = {_page(link) for link in missing}
    ours, theirs = _by_page(sources), _by_page(targets)
    for page in dict.fromkeys(_page(link) for link in sources if "://" in link.target):
        ones, others = ours[page], theirs.get(page, [])
        if page in told or not others or len(ones) <= len(others):
            continue
        places = {fragment(link.target).casefold() for link in others}
        wanted = {fragment(link.target).casefold() for link in ones}
        count = len(wanted - {""}) - len(places - {""} if "" in wanted else places)
        lost = [one for one in ones if fragment(one.target).casefold() in wanted - places - {""}]
        yield from lost[: max(0, count)]


def _by_page(links: Iterable[Link]) -> Mapping[str, Sequence[Link]]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(_page(link), []).append(link)
    return found


def _page(link: Link) -> str:
    """The page's key; MDN's pages move within it at another time in each language."""
    host, _, path = link.key.partition("/")
    return path.rpartition("/")[2] if host == "developer.mozilla.org" else link.key


def _agree(pair: Pair, source: Link, target: Link) -> bool:
    return (
        same_link(source, target)
        or _is_own_page(target, source, pair.target)
        or _is_own_page(source, target, pair.source)
    )


def _is_own_page(full: Link, short: Link, version: Version) -> bool:
    """True if one writes ``#start`` and the other this page's address with a fragment."""
    return short.key == "#" and is_own_page(full, version)


def is_own_page(link: Link, version: Version) -> bool:
    """True for the address of the page that the link stands on."""
    if len(link.key) <= 1:
        return False
    page = page_of(version.document.path, version.document.language)
    return f"/{page}".endswith(f"/{link.key}")
