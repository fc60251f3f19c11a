"""What the comparison of two frontmatters knows: contracts, languages, other versions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from i18nlint.checks._api import Pair
from i18nlint.config.schema import FieldContract
from i18nlint.facts.addresses import link_key
from i18nlint.facts.frontmatter import Entry, entries_of, same_meaning
from i18nlint.facts.same_page import is_localised
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Document
from i18nlint.model.fact import Link
from i18nlint.model.language import LanguageTag


@dataclass(frozen=True)
class Comparison:
    """What every step needs to know about the pair."""

    pair: Pair

    @property
    def source(self) -> Document:
        return self.pair.source.document

    @property
    def target(self) -> Document:
        return self.pair.target.document

    @property
    def configured(self) -> Mapping[str, FieldContract]:
        return self.pair.frontmatter

    @property
    def languages(self) -> tuple[LanguageTag, LanguageTag]:
        return self.source.language, self.target.language

    @cached_property
    def source_keys(self) -> frozenset[str]:
        """The keys of the source's own frontmatter, without those inside of others."""
        return frozenset(entries_of(self.source.frontmatter))

    @cached_property
    def others(self) -> list[tuple[LanguageTag, dict[str, Entry]]]:
        documents = [version.document for version in self.pair.others]
        return [(one.language, entries_of(one.frontmatter)) for one in documents]

    def same(self, source: Entry, target: Entry) -> bool:
        return _agree(source, target, self.languages)

    def others_have(self, source: Entry) -> list[bool]:
        """For each further language: does it have the key?"""
        return [find_entry(entries, source) is not None for _, entries in self.others]

    def others_agree(self, source: Entry) -> list[bool]:
        """For each further language that has the key: does it say what the source says?"""
        found = [(language, find_entry(entries, source)) for language, entries in self.others]
        return [
            _agree(source, other, (self.source.language, language))
            for language, other in found
            if other is not None
        ]


def _agree(source: Entry, target: Entry, languages: tuple[LanguageTag, LanguageTag]) -> bool:
    """True of what says the same, and of two editions of a site: ``ja.wikipedia.org/wiki/凧``."""
    if same_meaning(source, target, languages=languages):
        return True
    if not all(entry.field.raw.startswith(_SCHEMES) for entry in (source, target)):
        return False
    links = (
        Link(entry.field.raw, link_key(entry.field.raw, language), "", entry.field.value_span)
        for entry, language in zip((source, target), languages, strict=True)
    )
    return is_localised(*links)


_SCHEMES = ("https://", "http://")


def find_entry(entries: dict[str, Entry], wanted: Entry) -> Entry | None:
    """The entry of the same path and place."""
    head, *rest = wanted.field.path.split(".")
    found = entries.get(head.replace("[]", ""))
    places = list(wanted.field.index)
    for part, key in zip([head, *rest], [*rest, ""], strict=True):
        for _ in range(part.count("[]")):
            place = places.pop(0) if places else -1
            found = found.members[place] if found and 0 <= place < len(found.members) else None
        if key and found:
            found = found.entries.get(key.replace("[]", ""))
    return found
