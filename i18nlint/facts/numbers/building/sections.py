"""The language files as sections of meanings and spellings, most precise file first.

Of the contents of `i18nlint/languages`. A file is TOML; in every section the key is a meaning and
the value its spellings, separated by commas (docs/languages.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache, lru_cache

from i18nlint.config.plain_toml import read_toml
from i18nlint.model.dataclass import dataclass

_Table = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Sections:
    """The files that speak for one language."""

    files: tuple[_Table, ...]

    def meanings(self, section: str) -> Iterator[tuple[str, list[str]]]:
        """Each meaning with its spellings, the most precise file first."""
        for table in self.files:
            for key, value in table.get(section, {}).items():
                if value:
                    yield key, value.split(", ")

    def entries(self, section: str) -> Iterator[tuple[str, str]]:
        """Meaning and spelling, one spelling at a time, the most precise file first."""
        for key, spellings in self.meanings(section):
            for spelling in spellings:
                yield key, spelling

    def spellings(self, section: str, key: str) -> tuple[str, ...]:
        """All spellings of one meaning."""
        values = (table[section].get(key, "") for table in self.files if section in table)
        return tuple(spelling for value in values if value for spelling in value.split(", "))

    def words(self, section: str) -> tuple[str, ...]:
        """Spellings of a section that is only a list (key ``words`` or ``phrases``)."""
        return self.spellings(section, "words") + self.spellings(section, "phrases")

    def value(self, section: str, key: str, default: str = "") -> str:
        """The value as the most precise file that has it says, whole."""
        for table in self.files:
            if key in table.get(section, {}):
                return str(table[section][key])
        return default

    def own(self, section: str) -> Iterator[tuple[str, str]]:
        """Meaning and spelling in the files of the language, without the one that all share."""
        return Sections(self.files[:-1]).entries(section)

    def order(self) -> tuple[str, ...]:
        """Section names in the order of the files: the first sense of a unit is the likeliest."""
        return tuple(dict.fromkeys(name for table in self.files for name in table))


def read_sections(files: Mapping[str, bytes]) -> Sections:
    """The sections of the files, in their order."""
    return Sections(tuple(_read(content) for content in files.values()))


@cache
def exact(number: str) -> Fraction:
    """The number that a key spells; languages share most of them."""
    return Fraction(number)


@lru_cache(maxsize=256)
def _read(content: bytes) -> _Table:
    table: _Table = read_toml(content.decode("utf-8").replace("\r\n", "\n"))
    if _NUKTA.encode() not in content:
        return table
    return {
        section: {key: _in_all_forms(value) for key, value in entries.items()}
        for section, entries in table.items()
    }


_NUKTA = "\u093c"
_COMPOSED = {
    letter + _NUKTA: chr(0x0958 + at) for at, letter in enumerate("कखगजडढफय")
}  # of the Unicode chart; normal form C takes them apart, keyboards write them as one
"""Devanagari letters with a dot, as two characters and as one."""


def _in_all_forms(value: str) -> str:
    """The spellings, those with a dotted letter also with its one character (डेढ़), and without
    the dot, which many leave out: फरवरी."""
    if _NUKTA not in str(value):  # or a switch, which is no text
        return value
    spellings = value.split(", ")
    plain = [spelling.replace(_NUKTA, "") for spelling in spellings]
    return ", ".join(dict.fromkeys([*spellings, *map(_composed, spellings), *plain]))


def _composed(spelling: str) -> str:
    for two, one in _COMPOSED.items():
        spelling = spelling.replace(two, one)
    return spelling
