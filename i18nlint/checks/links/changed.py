"""Links and images that lead elsewhere: rules L003 and L009."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import are_nearly_equal, ratio
from i18nlint.checks.links.addresses import shown_apart
from i18nlint.checks.links.chosen import is_grown, shows_mistake
from i18nlint.checks.links.counterparts import is_only_edition, is_own_edition
from i18nlint.checks.links.entries import host_of, is_another_entry
from i18nlint.checks.links.left import Left
from i18nlint.checks.links.parts import is_misspelt_part
from i18nlint.facts.addresses import fragment, names_language, opens_in_a_browser
from i18nlint.facts.language import words
from i18nlint.facts.links import is_badge
from i18nlint.facts.moved_pages import is_archived, is_front_page, is_moved_page
from i18nlint.facts.readers import is_for_readers
from i18nlint.facts.same_page import is_other_place, is_turned
from i18nlint.model.alignment import Bead
from i18nlint.model.fact import Link
from i18nlint.model.finding import NOTE, Finding, Label, Scale
from i18nlint.model.regex import lazy_regex

_SIMILAR = 0.6
"""Likeness from which two links are one that was changed."""
_NEAR_MISS = 0.85
"""Share of letters in common from which one address is a slip of the other."""
_STALE = 0.74
"""Of another page of the site: the source renewed its link, which no witness makes a slip."""
_LEAST_NAME = 8
"""Letters of a page's name from which a link that says it was meant so."""
_LEAST_CUT, _LEAST_SAID = 4, 3
"""Letters from which a name within another one, and a word in an address, is no chance."""
_LONG_NUMBER = lazy_regex(r"\d{4,}")
_STAMP = lazy_regex(r"(?:^|/)[\d_-]{10,}\.\w+$")
"""A picture named by when it was taken: ``2022-10-14-004252.png``."""
_WORDED_BADGE = lazy_regex(r"/(?:badge|static|endpoint)\b|[?&](?:text|title|label|message)=")
_DRAWN = ".svg"
"""How a badge ends that is a file."""
_GENERATED = lazy_regex(
    r"(?=[^/]*[a-z])(?=[^/]*[A-Z])(?:(?=[^/]*\d)[\w*-]{16,}|(?=[^/]*[A-Z]{4})[\w*-]{24,})(?:\.\w+)?"
)
"""A name that a store made up: two of them share letters by chance, never by a slip."""


def couples(sources: list[Link], targets: list[Link]) -> Iterator[tuple[Link, Link]]:
    """Links that were probably the same one: alone on both sides, or alike, or in equal number."""
    if len(sources) == len(targets):
        yield from zip(sources, targets, strict=True)
        return
    rest = list(targets)
    for source in sources:
        best = max(rest, key=lambda target: _likeness(source, target), default=None)
        if best is not None and _likeness(source, best) >= _SIMILAR:
            rest.remove(best)
            yield source, best


def _likeness(source: Link, target: Link) -> float:
    if source.text and source.text == target.text:
        return 1.0
    return _ratio(source, target)


def _ratio(source: Link, target: Link) -> float:
    return ratio(source.key, target.key)


def namesakes(
    left: Left, told: list[tuple[Link, Link]], targets: list[Link]
) -> Iterator[tuple[Link, Link]]:
    """Links that nobody misses, as another of the passage leads there, but that lead astray.

    ``[#7](https://git.dev/7-old)`` in one sentence and ``[#7](https://git.dev/7)`` in the next, or
    ``[the seventh](https://git.dev/7-old)`` where the source leads to it twice.
    """
    paired = {id(target) for _, target in told}
    for target in targets:
        if id(target) in paired or not target.text:
            continue
        for source in left.agreed:
            is_it = source.text == target.text or _is_said_less(left, source)
            if is_it and (_ratio(source, target) >= _NEAR_MISS or is_grown(source, target)):
                yield source, target
                break


def _is_said_less(left: Left, link: Link) -> bool:
    """True if the target's side leads there less often than the source's."""
    ours, theirs = (sum(one.key == link.key for one in links) for links in left.every)
    return ours > theirs


def led_astray(left: Left, source: Link) -> Link | None:
    """The link of the same text, which leads where another link of the source does.

    ``[Kite](/kite)`` and, for towns, ``[Kite](/kite-town)``; here both lead to the town's.
    """
    ours, theirs = left.every
    for target in theirs if source.text and not source.is_image else ():
        if target.text == source.text and not target.is_image:
            owners = [one.text for one in ours if one.key == target.key]
            if owners and source.text not in owners:
                return target
    return None


def changed(pair: Pair, source: Link, target: Link, *, bead: Bead) -> Finding:
    rule, noun = ("image-target", "image") if source.is_image else ("link-target", "link")
    to, leads = ("", "is") if source.is_image else ("to ", "leads to")
    one, other = shown_apart(source.target, target.target)
    return Finding(
        rule,
        f"the {noun} {to}{one} in {pair.source.document.language} {leads} {other} here",
        source=Label(source.span, one),
        target=Label(target.span, other),
        variant="same-site" if _same_site(source, target) and not source.is_image else None,
        arguments={"source_value": one, "target_value": other},
        score=_score(pair, source, target, bead=bead),
        scale=Scale.PIECE,
    )


def _same_site(source: Link, target: Link) -> bool:
    return host_of(source) == host_of(target)


def _score(pair: Pair, source: Link, target: Link, *, bead: Bead) -> float:
    """Surest where the addresses differ in a few letters: nobody localises a link like that."""
    close = is_near_miss(source, target)
    if source.is_image:
        return _image_score(source, target, close=close)
    if is_other_place(source.target, target.target) and source.key == target.key:
        return 0.8 if _are_alike(fragment(source.target), fragment(target.target)) else NOTE
    if is_only_edition(pair, source, target) or is_own_edition(pair, source, target):
        return NOTE
    if names_language(target.target, beside=source.target):
        is_slip = close and _is_misspelt(source, target) and not _share_number(source, target)
        is_other = is_moved_page(source, target) or _say_where_they_lead(source, target)
        return 0.7 if is_grown(source, target) or (is_slip and not is_other) else NOTE
    if "#" in (source.key, target.key) or _is_nobodys_loss(pair, source, target):
        return NOTE  # a section here may say what another page says there
    is_slip = close and is_misspelt_part(source, target)
    is_same_site = _same_site(source, target)
    if is_same_site and is_slip:
        return 0.93
    if not close and is_another_entry(pair, source, target, bead=bead):
        return NOTE
    if not shows_mistake(pair, source, target, is_slip=is_slip):
        return NOTE
    return _STALE if is_same_site else 0.7


def is_near_miss(source: Link, target: Link) -> bool:
    """True for addresses that differ in a few letters, which nobody made up."""
    if is_turned(source.key, target.key):
        return True
    return _ratio(source, target) >= _NEAR_MISS and not _both_generated(source, target)


def _is_nobodys_loss(pair: Pair, source: Link, target: Link) -> bool:
    """True if readers find under the other address what they look for."""
    languages = pair.source.document.language, pair.target.document.language
    return (
        not opens_in_a_browser(source.target)
        or _both_generated(source, target)
        or is_moved_page(source, target)
        or is_archived(source, target)
        or is_front_page(source, target)
        or is_for_readers(source, target, languages=languages)
        or _name_their_pages(source, target)
        or _say_where_they_lead(source, target)
        or _is_named_section(target)
    )


def _name_their_pages(*links: Link) -> bool:
    """True for ``[posts on cold brew](/tags/cold-brew)``: whoever wrote that meant that page."""
    names = {link.key.rpartition("/")[2].casefold().replace("-", " "): link for link in links}
    return len(names) == len(links) and all(
        len(name) > _LEAST_NAME
        and link.text != link.target
        and name in link.text.casefold().replace("-", " ")
        for name, link in names.items()
    )


def _say_where_they_lead(source: Link, target: Link) -> bool:
    """True if what each says and the other does not is where it leads, and the other does not.

    ``[Brew forum](https://chat.dev/brew)``, ``[Kettle forum](https://chat.dev/kettle)``.
    """
    ones, others = (
        {*words(link.text)} if link.text != link.target else set() for link in (source, target)
    )
    return _leads_by(ones - others, source, target) and _leads_by(others - ones, target, source)


def _leads_by(said: Set[str], link: Link, other: Link) -> bool:
    """True if a part of the path, none of the other's, is one of the words."""
    own = link.key.casefold().split("/")["://" in link.target :]  # but for the host
    parts = set(own) - set(other.key.casefold().split("/"))
    return any(word.isascii() and len(word) >= _LEAST_SAID and word in parts for word in said)


def _is_named_section(link: Link) -> bool:
    """True for ``[기사](/resources#기사)``: a section here has what a page has there."""
    place = fragment(link.target)
    return "://" not in link.target and bool(place) and place == link.text


def _image_score(source: Link, target: Link, *, close: bool) -> float:
    """Pictures are drawn again for a language: only a name that is nearly the same is a slip."""
    drawn_again = (
        (any(map(is_badge, (source, target))) and not _measure_others(source, target))
        or all(_STAMP.search(link.key) for link in (source, target))
        or (names_language(target.target.replace("-", "."), beside=source.target) and not close)
        or ("://" in source.target + target.target and not close)
    )
    is_file = source.target.endswith(_DRAWN)
    if is_turned(source.key, target.key) or (is_file and is_grown(source, target)):
        return 0.65  # badge/kite-bule, badge.svg-old
    return 0.5 if drawn_again else 0.8 if close else 0.65


def _measure_others(*badges: Link) -> bool:
    """True of badges that say what a service counts, of two things: ``img.shields.io/npm/v/kite``.

    In what colours and shapes they are drawn is no matter.
    """
    pages = {badge.target.partition("?")[0].removesuffix(_DRAWN) for badge in badges}
    are_measured = all("shields.io/" in page for page in pages)
    return (
        are_measured
        and len(pages) > 1
        and not any(_WORDED_BADGE.search(badge.target) for badge in badges)
    )


def _are_alike(one: str, other: str) -> bool:
    """True for places a slip apart: ``L28`` and ``L28-L30`` begin alike, too.

    Not for ``#starting`` where the source has ``#starting-up``: a heading that has grown since.
    """
    if one.startswith(f"{other}-"):
        return False
    if one.startswith(other) or other.startswith(one) or is_turned(one, other):
        return True
    return ratio(one, other) >= _NEAR_MISS


def _is_misspelt(source: Link, target: Link) -> bool:
    """True if each part of the one is nearly that of the other, or it is a file with an ending.

    ``/fr/aimant`` for ``/en/magnet`` is no slip, however long the name of the site that they share;
    ``bcrypt.fr.md`` for ``passwords.md`` is another page: such files share their names. Nobody
    translates ``Referer`` with ``Referer-old``.
    """
    folders = [link.target.rpartition("/")[0] for link in (source, target)]
    if not names_language(folders[1], beside=folders[0]):
        return True
    ones, others = (re.split(r"[/?&=]", link.key.casefold()) for link in (source, target))
    return len(ones) != len(others) or all(
        are_nearly_equal([one], [other]) or _is_cut(*sorted((one, other), key=len))
        for one, other in zip(ones, others, strict=True)
    )


def _is_cut(short: str, long: str) -> bool:
    return len(short) >= _LEAST_CUT and (long.startswith(short) or long.endswith(short))


def _share_number(source: Link, target: Link) -> bool:
    """True for ``/en/articles/10168395-setting-up`` and ``/fr/articles/10168395-configuration``."""
    return bool(set(_LONG_NUMBER.findall(source.key)) & set(_LONG_NUMBER.findall(target.key)))


def _both_generated(source: Link, target: Link) -> bool:
    one, other = (link.key.rpartition("/")[2] for link in (source, target))
    if one.startswith(other) or other.startswith(one):
        return False  # nobody makes up the same name twice
    return all(_GENERATED.fullmatch(name) for name in (one, other))
