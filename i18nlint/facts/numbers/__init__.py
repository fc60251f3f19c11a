"""Numbers, dates, money, units and names with digits, as facts that need no language to compare.

The flow: `masks` -> `scan`, which asks `digits` (with `literals`, `notations`, `identifiers`) or
`words` (with `spelled`, `east_asian`, `parts`) what stands at a place -> `quantities`, which adds
what stands around it (`units`, `fronts`, `senses`) -> `compose`, which joins neighbours (`dates`).
What a language knows lies in `i18nlint/languages`, comes in through `load` and is a `Lexicon`.
"""

from __future__ import annotations

from i18nlint.facts.numbers.draft import TextFact
from i18nlint.facts.numbers.load import lexicon_for
from i18nlint.facts.numbers.scan import Reader, extract_numbers, reader_for
from i18nlint.model.language import LanguageTag

__all__ = [
    "Reader",
    "TextFact",
    "extract_numbers",
    "may_say_less",
    "reader_for",
    "reads_words",
]


def reads_words(language: LanguageTag) -> bool:
    """Whether numerals in words are read in the language, not only digits."""
    return bool(lexicon_for(language).style.numerals)


def may_say_less(text: str, language: LanguageTag) -> bool:
    """Whether a word for a decrease stands in the text, or could: not every language has any."""
    decreases = lexicon_for(language).decreases
    return decreases.pattern.endswith(_NONE) or decreases.search(text) is not None


_NONE = "(?!))"
