"""Frontmatter by meaning: a tree of entries, and values that compare.

Between parsing and the frontmatter check.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field as attribute
from fractions import Fraction

from i18nlint.facts.addresses import image_key, link_key
from i18nlint.facts.timestamps import as_date, same_day
from i18nlint.model.dataclass import dataclass
from i18nlint.model.frontmatter import Field, Frontmatter, ValueKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

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
        return same_day(dates[0], dates[1])
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


def is_plain(one: Field) -> bool:
    """True for a value that no translator touches: number, date, truth, address, identifier."""
    if one.kind in {ValueKind.NUMBER, ValueKind.BOOLEAN, ValueKind.DATE, ValueKind.NULL}:
        return True
    text = one.raw.strip()
    return bool(
        as_date(text) or _ADDRESS.fullmatch(text) or IDENTIFIER.fullmatch(text) or text in EMPTY
    )
