"""Words that two languages of one script write alike: *restaurant*, *Restaurante*, *ресторан*.

A weak signal beside anchors and lengths, as in Simard, Foster and Isabelle (1992): words count as
cognates if their first four letters are the same. Asked only where a search is needed; of plain
prose nothing else tells one paragraph from the next.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, reduce
from itertools import chain
from math import fsum, log

from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

Stems = frozenset[str]
"""First letters of the words that a part says, without accents."""

MOST = 4.0
"""What cognates say for a pair at most."""
_LEAST = -1.0
_TRUST = 0.5
"""How much of its rarity a stem is worth that both have, beyond what chance lets expect."""
_SCRIPTS = {"Latn", "Cyrl", "Grek", "Arab", "Hebr", "Deva"}
"""Scripts that write sounds and part words by spaces."""
_STEM = lazy_regex(r"[^\W\d_]{4,}")
_LETTERS = 4
_ACCENTS = lazy_regex("[\u0300-\u036f]+")


def share_cognates(source: LanguageTag, target: LanguageTag) -> bool:
    """True if words of the two can be held against each other letter by letter."""
    return source.likely_script == target.likely_script and source.likely_script in _SCRIPTS


def stems_of(text: str) -> Stems:
    """The stems of a text's words of four letters or more."""
    plain = text.lower()
    if not plain.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    return frozenset([word[:_LETTERS] for word in _STEM.findall(plain)])


Said = Callable[[int], Stems]
"""The stems of a part, by its number."""


class Cognates:
    """What shared stems say for parts of two sequences, learned from those sequences."""

    def __init__(self, rows: range, columns: range, ours: Said, theirs: Said) -> None:
        said = {i: ours(i) for i in rows}, {j: theirs(j) for j in columns}
        counts = [Counter(chain.from_iterable(parts.values())) for parts in said]
        total = len(rows) + len(columns) + 2
        self._weights = {
            stem: max(0.0, log(total / (counts[0][stem] + counts[1][stem] + 0.5)))
            for stem in counts[0].keys() & counts[1].keys()
        }
        common = frozenset(self._weights)
        self._sources, self._targets = (
            {at: stems & common for at, stems in parts.items()} for parts in said
        )
        self._chances = (
            {i: self._mean(part, counts[1], len(columns)) for i, part in self._sources.items()},
            {j: self._mean(part, counts[0], len(rows)) for j, part in self._targets.items()},
        )
        self._chance = fsum(self._chances[0].values()) / max(1, len(rows))

    def _mean(self, part: Stems, others: Counter[str], count: int) -> float:
        """Weight of what the part shares with one of the other side on average."""
        return fsum([self._weights[stem] * others[stem] for stem in part]) / count

    def most(self, rows: Sequence[int], columns: Sequence[int]) -> float:
        """What `score` comes to at most: no more than the poorer side has to share."""
        sums = [
            sum([wealth.get(at, 0.0) for at in parts])
            for wealth, parts in zip(self._wealth, (rows, columns), strict=True)
        ]
        return min(MOST, _TRUST * min(sums))

    @cached_property
    def _wealth(self) -> tuple[Mapping[int, float], Mapping[int, float]]:
        """The weight of all that each part may share."""
        ours, theirs = (
            {at: fsum([self._weights[stem] for stem in stems]) for at, stems in parts.items()}
            for parts in (self._sources, self._targets)
        )
        return ours, theirs

    def score(self, rows: Sequence[int], columns: Sequence[int]) -> float:
        """Log-odds that the parts together belong together: what they share beyond chance.

        A long paragraph shares words with every other; what it shares with the mean of them says
        nothing. 0 for parts that were not asked.
        """
        if not (self._sources.keys() >= {*rows} and self._targets.keys() >= {*columns}):
            return 0.0
        ours = _union([self._sources[i] for i in rows])
        theirs = _union([self._targets[j] for j in columns])
        gained = fsum([self._weights[stem] for stem in ours & theirs])
        shares = [
            sum([chances[at] for at in parts])
            for chances, parts in zip(self._chances, (rows, columns), strict=True)
        ]
        chance = shares[0] * shares[1] / self._chance if self._chance else 0.0
        return max(_LEAST, min(MOST, _TRUST * (gained - chance)))


def _union(parts: Sequence[Stems]) -> Stems:
    return parts[0] if len(parts) == 1 else reduce(frozenset.union, parts)
