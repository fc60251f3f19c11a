"""Frontmatter by meaning: a tree of entries, values that compare, and what a key promises.

Between parsing and the frontmatter check.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import field as attribute
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta
from fractions import Fraction

from i18nlint.config.schema import FieldContract
from i18nlint.facts.addresses import image_key, link_key
from i18nlint.model.dataclass import dataclass
from i18nlint.model.frontmatter import Field, Frontmatter, ValueKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_DATE = lazy_regex(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?"
    r"\s*(?:UTC|GMT)?(Z|[+-]\d{2}:?\d{2})?)?"
)
_DAY, _SAVED = timedelta(days=1), timedelta(minutes=1)
"""How long it takes at most to save the versions of a post one after the other."""
_EDGES = (MINYEAR, MAXYEAR)
"""Where a time zone leads out of the calendar: ``0001-01-01T00:00:00+00:00``, Go's time zero."""
_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_NUMBER = lazy_regex(r"[+-]?\d+(?:\.\d+)?")
_IMAGE = lazy_regex(r"\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)", re.IGNORECASE)
_ADDRESS = lazy_regex(r"[^\s]*(?:/|\.(?:mdx?|html?|json|ya?ml|pdf)$)[^\s]*")
IDENTIFIER = lazy_regex(
    r"[a-z0-9]+(?:[-_.:@#/+][a-z0-9]+)*|[A-Z0-9_]{2,}"
    r"|(?=[^\d]*\d)[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)+"
)
"""What is written alike in every language: ``open-source``, ``CC-BY-4.0``; ``c++`` is left out."""

EMPTY = frozenset({"", "null", "~", "[]", "{}"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A field with what it holds."""

    field: Field
    entries: dict[str, Entry] = attribute(default_factory=dict)
    """Of a mapping, by key."""
    members: list[Entry] = attribute(default_factory=list)
    """Of a list."""

    @property
    def kind(self) -> ValueKind:
        return self.field.kind

    @property
    def is_scalar(self) -> bool:
        return self.kind not in {ValueKind.LIST, ValueKind.MAPPING}

    @property
    def is_empty(self) -> bool:
        return not (self.entries or self.members) and self.field.raw.strip() in EMPTY


def entries_of(frontmatter: Frontmatter) -> dict[str, Entry]:
    """Top-level entries by key, each with all it holds."""
    top: dict[str, Entry] = {}
    seen: dict[tuple[str, tuple[int, ...]], Entry] = {}
    for one in frontmatter.fields:
        entry = Entry(one)
        seen[one.path, one.index] = entry
        holder, key = _holder(one)
        parent = seen.get(holder) if holder else None
        if parent is None:
            top[one.path] = entry
        elif key:
            parent.entries[key] = entry
        else:
            parent.members.append(entry)
    return top


def _holder(one: Field) -> tuple[tuple[str, tuple[int, ...]] | None, str]:
    """Identity of the field that holds this one, and the key in it; no key for list members."""
    if one.path.endswith("[]"):
        return (one.path[:-2], one.index[:-1]), ""
    path, dot, key = one.path.rpartition(".")
    return ((path, one.index) if dot else None), key


def same_meaning(
    source: Entry, target: Entry, *, languages: tuple[LanguageTag, LanguageTag]
) -> bool:
    """True if two scalars say the same: quotes, date notation and language paths aside."""
    one, other = source.field.raw.strip(), target.field.raw.strip()
    if one == other or (source.is_empty and target.is_empty):
        return True
    dates = as_date(one), as_date(other)
    if dates[0] and dates[1]:
        return _same_day(dates[0], dates[1])
    if one.lower() in _TRUTH and other.lower() in _TRUTH:
        return _TRUTH[one.lower()] is _TRUTH[other.lower()]
    if _NUMBER.fullmatch(one) and _NUMBER.fullmatch(other):
        return source.kind is target.kind is ValueKind.NUMBER and Fraction(one) == Fraction(other)
    return text_key(one, languages[0]) == text_key(other, languages[1])


def text_key(text: str, language: LanguageTag) -> str:
    """A string as far as it must be equal: an address without its language, else its words."""
    if _IMAGE.search(text):
        return image_key(text, language)
    if _ADDRESS.fullmatch(text):
        return link_key(text, language)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def as_date(text: str) -> date | None:
    """The day, with its time where one is given (UTC if it names no zone); None if no date.

    Midnight of UTC is what a tool wrote for a day alone: ``2026-02-15T00:00:00.000Z``.
    """
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    try:
        if match[4] is None or _is_midnight(match) or year in _EDGES:
            return date(year, month, day)
        moment = datetime(
            year, month, day, int(match[4]), int(match[5]), int(match[6] or 0), 0, UTC
        )
    except ValueError:
        return None
    return moment - _offset(match[7] or "Z")


def _is_midnight(moment: re.Match[str]) -> bool:
    is_full = {moment[4], moment[5], moment[6] or "00"} == {"00"}
    return is_full and moment[7] in (None, "Z")


def _offset(zone: str) -> timedelta:
    if zone == "Z":
        return timedelta()
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return -offset if zone[0] == "-" else offset


def _same_day(one: date, other: date) -> bool:
    """Seconds between two saves of a file are no difference; another day is."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs(one - other) < _DAY - _SAVED
    return _days(one) & _days(other) != set()


def is_slip_of_day(one: date, other: date) -> bool:
    """True for ``06-09 04:31:40`` and ``06-10 04:31:45``: two saves, of which one got another day.

    Whole minutes are the hour at which all posts are published, whatever the day. Of a day in
    another month of another year nobody knows: a job of every night may have written both.
    """
    if not (isinstance(one, datetime) and isinstance(other, datetime) and one.second):
        return False
    apart, beside = abs(one - other), abs(one - other) % _DAY
    is_saved_then = apart > _DAY / 2 and min(beside, _DAY - beside) <= _SAVED
    return is_saved_then and (apart <= _DAY + _SAVED or _differ_in_one(one, other))


def _differ_in_one(one: date, other: date) -> bool:
    """True if the year, the month or the day alone is another one."""
    return (one.year != other.year) + (one.month != other.month) + (one.day != other.day) == 1


def _days(one: date) -> set[date]:
    """Days that a moment can be, by the time zone it is read in."""
    if not isinstance(one, datetime):
        return {one}
    return {one.date(), (one + timedelta(hours=12)).date(), (one - timedelta(hours=12)).date()}


@dataclass(frozen=True, slots=True)
class Promise:
    """What the versions of a key promise, and how sure we are of it."""

    contract: FieldContract
    certainty: float
    """Probability that a difference is a fault."""


CONFIGURED = 0.99
_STRONG, _WEAK = 0.97, 0.8
OBSERVED = 0.7
"""Certainty where nothing but the values tells what the key holds."""
_NAMES: Mapping[FieldContract, Mapping[float, str]] = {
    FieldContract.EQUAL: {
        _STRONG: """
            date pubdate pubdatetime publishdate publisheddate publishedat publishedon
            datepublished created createdat creationdate draft hidden slug id uuid heroimage
            ogimage coverimage featuredimage featuredimg image images thumbnail cover hero
            teaserimage socialimage translationkey canonicalid postid expirydate eventdate""",
        _WEAK: """
            layout type template weight order position priority toc math comments featured pinned
            sticky published unlisted series author authors version score rating price logo icon
            github githuburl repository repo""",
    },
    FieldContract.EQUAL_SET: {
        _STRONG: "tags tag categories category keywords topics labels",
    },
    FieldContract.TRANSLATED: {
        _STRONG: """
            title description summary excerpt subtitle label tagline text content alt caption
            linktitle shorttitle seotitle metatitle metadescription ogtitle ogdescription
            unittitle sidebarlabel sidebartitle heading headline question answer reason abstract
            intro lead message placeholder name bio quote note notes body imagealt
            heroimagealt""",
    },
    FieldContract.IGNORE: {
        _STRONG: """
            lang language locale languages hreflang translations translation alternates alternate
            translated istranslated translator translators translatedby i18n i18nready
            translationof localized permalink url urls alias aliases redirectfrom redirects
            lastmod lastmodified lastmodifiedat modified modifiedat modifieddate updated updatedat
            lastupdated lastupdate readingtime readtime timetoread wordcount minutesread editurl
            contributors canonical canonicalurl i18nlint originaltitle originalurl sourcecommit
            sourcehash revision""",
    },
}
_BY_NAME = {
    name: (contract, certainty)
    for contract, lists in _NAMES.items()
    for certainty, names in lists.items()
    for name in names.split()
}


def promise_of(source: Entry, target: Entry, *, configured: Mapping[str, FieldContract]) -> Promise:
    """The contract of a key: configured, else by its name, else by what its values look like."""
    path = source.field.path
    if path in configured:
        return Promise(configured[path], CONFIGURED)
    named = promise_by_name(path)
    if named is None:
        return _observed(source, target)
    is_word = named.contract is FieldContract.EQUAL_SET and source.is_scalar and target.is_scalar
    if (named.contract is FieldContract.EQUAL or is_word) and not _is_plain(source, target):
        return Promise(FieldContract.TRANSLATED, named.certainty)  # category: Global Styles
    return named


def key_name(path: str) -> str:
    """The last key of the path as people mean it: ``pub_date`` and ``pubDate`` are one name."""
    name = path.rpartition(".")[2].lower()
    return name if name.isascii() and name.isalnum() else _NO_NAME.sub("", name)


_NO_NAME = lazy_regex(r"[^a-z0-9]")


def is_near(one: date, other: date) -> bool:
    """True if a slip of the pen makes one date the other: the next day, or one other digit.

    Weeks apart are more likely the days on which each version was published.
    """
    if abs(one.toordinal() - other.toordinal()) <= 1:
        return True
    digits = zip(one.isoformat()[:10], other.isoformat()[:10], strict=True)
    return sum(left != right for left, right in digits) == 1


def promise_by_name(path: str) -> Promise | None:
    """What the key's own name promises; None for a name that says nothing."""
    name = key_name(path)
    found = _BY_NAME.get(name)
    if found is None and name.endswith(("date", "image")):
        found = (FieldContract.EQUAL, _WEAK)
    return Promise(*found) if found else None


def is_ignored(path: str, configured: Mapping[str, FieldContract]) -> bool:
    """True if nothing is said of this key."""
    if path in configured:
        return configured[path] is FieldContract.IGNORE
    named = promise_by_name(path)
    return named is not None and named.contract is FieldContract.IGNORE


def _observed(source: Entry, target: Entry) -> Promise:
    """By value: what needs no language must be equal, words are translated."""
    if source.is_scalar and target.is_scalar and _is_plain(source, target):
        return Promise(FieldContract.EQUAL, OBSERVED)
    if not source.is_scalar:
        return Promise(FieldContract.EQUAL_SET, OBSERVED)
    return Promise(FieldContract.TRANSLATED, OBSERVED)


def _is_plain(source: Entry, target: Entry) -> bool:
    return is_plain(source.field) and is_plain(target.field)


def is_plain(one: Field) -> bool:
    """True for a value that no translator touches: number, date, truth, address, identifier."""
    if one.kind in {ValueKind.NUMBER, ValueKind.BOOLEAN, ValueKind.DATE, ValueKind.NULL}:
        return True
    text = one.raw.strip()
    return bool(
        as_date(text) or _ADDRESS.fullmatch(text) or IDENTIFIER.fullmatch(text) or text in EMPTY
    )
