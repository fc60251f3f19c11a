"""What the versions of a frontmatter key promise: by configuration, its name, or its values.

Between parsing and the frontmatter check.
"""

from __future__ import annotations

from collections.abc import Mapping

from i18nlint.config.schema import FieldContract
from i18nlint.facts.frontmatter import Entry, is_plain
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex


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
