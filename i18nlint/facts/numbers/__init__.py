"""Numbers, dates, money, units and names with digits, as facts that need no language to compare.

The flow: `masks` -> `scan` (`literals`, `myriads`, `spelled`, `notations`, `identifiers` read what
stands at a place, `quantities` says what it counts) -> `compose`. What a language knows lies in
`i18nlint/languages` and is asked through `lexicon`.
"""

from __future__ import annotations

from i18nlint.facts.numbers.draft import TextFact
from i18nlint.facts.numbers.scan import extract_numbers

__all__ = ["TextFact", "extract_numbers"]
