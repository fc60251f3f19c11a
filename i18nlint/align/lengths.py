"""How long a translation is: letters of the other language for a letter of this one.

The model of Gale and Church (1993): the length of a translation is normally distributed around
``mean`` times that of its source, with a variance that grows with the length. Measured per pair of
languages (``lengths.toml``); where nobody measured a pair, the post has its own mean. Some
paragraphs are told again rather than translated, and vary more; of some the length tells nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import exp, log, sqrt
from pathlib import Path

from i18nlint.config.plain_toml import read_toml
from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag

_CLOSE, _LOOSE, _FREE = 0.6, 0.2, 0.2
"""Shares of translations: sentence by sentence, told again, and those whose length tells nothing
(shortened, merged, explained at length)."""
_LOOSENESS = 0.25
"""Deviation, as a share of the length, of what is told again."""
_SPREAD = 0.9
"""The same of two texts that have nothing to do with each other."""
_PEAK = _SPREAD / _LOOSENESS
_SHORT = 6.0
"""Letters that every text is longer by when its uncertainty is reckoned; halfway between the
letters of the two languages, so that both directions score alike."""
_LIKE_THE_PAIR = 1.15
"""Factor by which a post may be terser or wordier than its pair of languages."""
_LIKE_ANY = 1.25
"""The same where the pair was never measured; beyond it a version is incomplete, not terse."""


@dataclass(frozen=True, slots=True)
class LengthModel:
    """Lengths to expect, in Latin letters' worth."""

    mean: float = 1.0
    """Letters of the target for a letter of the source."""
    variance: float = 2.0
    """Of the target's length, for each of its letters."""
    slack: float = _LIKE_ANY
    """Factor by which a post may differ from the mean."""

    def inverse(self) -> LengthModel:
        """The model of the other direction; it scores alike."""
        return LengthModel(1 / self.mean, self.variance / self.mean, self.slack)

    def of_post(self, source: float, target: float) -> LengthModel:
        """The model with the mean of a post of these lengths, as far as that is plausible."""
        if not source or not target:
            return self
        ratio = min(max(target / source, self.mean / self.slack), self.mean * self.slack)
        return LengthModel(ratio, self.variance, self.slack)

    def score(self, source: float, target: float) -> float:
        """Log-odds that texts of these lengths are translations of each other."""
        expected, variance = source * self.mean, self.variance
        mean = (expected + target) / 2 + _SHORT * sqrt(self.mean)
        difference = target - expected
        deviation = difference / sqrt(variance * mean)
        close = _SPREAD * sqrt(mean / variance) * exp(-deviation * deviation / 2)
        share = difference / (_LOOSENESS * mean)
        loose = _PEAK * exp(-share * share / 2)
        return log(_CLOSE * close + _LOOSE * loose + _FREE)


def length_model(source: LanguageTag, target: LanguageTag) -> LengthModel:
    """The measured model of two languages; where nobody measured them, that of any two."""
    known = _measured()
    ours, theirs = length_name(source), length_name(target)
    if (found := known.get(f"{ours}-{theirs}")) is not None:
        return found
    back = known.get(f"{theirs}-{ours}")
    return back.inverse() if back is not None else LengthModel()


def length_name(tag: LanguageTag) -> str:
    """``zh-hant`` for Taiwan and Hong Kong, else the language: regions write alike."""
    return f"{tag.language}-hant" if tag.likely_script == "Hant" else tag.language


@lru_cache(maxsize=1)
def _measured() -> Mapping[str, LengthModel]:
    table = read_toml(Path(__file__).with_name("lengths.toml").read_text("utf-8"))
    return {pair: _model(*row.split()) for pair, row in table.items()}


def _model(mean: str, variance: str, _blocks: str) -> LengthModel:
    return LengthModel(float(mean), float(variance), _LIKE_THE_PAIR)
