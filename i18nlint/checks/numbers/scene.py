"""Where a contradiction stands: what the two parts are, and what else is left over in them."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.align.matching import Matching
from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.classes import classes_of
from i18nlint.checks.numbers.slips import figures, is_slip, said_alike
from i18nlint.checks.numbers.sureness import are_far
from i18nlint.model.alignment import Bead, Verdict
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.regex import lazy_regex

_GOOD = 1.0
"""Log-odds from which a bead without a common number is surely a pair."""
_OWN = 0.8
"""What two numbers that differ take from those log-odds at least, of which they are no proof."""
_MANY = 1000
_FEW = 3
_FAR = 5
_TWO = 2
_BETWEEN = lazy_regex(
    r"(?<![\d.])(?<!\.\w)(?<!\.\w\w)[.!?]\s+([^\s{<|])|[。！？।]\s*([^\s」』”’）)])"
)
"""Between two sentences; not in "der 17. Wahlbezirk", "at 6 a.m. that" and यू.के. चैनल."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a contradiction stands."""

    pair: Pair
    bead: Bead
    matching: Matching
    suspects: tuple[Fact, ...] = ()
    """The two that may contradict each other, once they are known."""

    def about(self, source: Fact, target: Fact) -> Scene:
        """The scene as these two see it."""
        return replace(self, suspects=(source, target))

    @property
    def surplus(self) -> int:
        """How many numbers are left over beside one on each side, numerals in words included."""
        facts = (*self.matching.sources, *self.matching.targets)
        return sum(_is_counting(fact) and self._is_rival(fact) for fact in facts) - 2

    def _is_rival(self, fact: Fact) -> bool:
        """True of what could be the counterpart of a suspect: the "seventh" of a text is not of
        2030, nor "both" of July 19."""
        if not self.suspects or fact in self.suspects:
            return True
        if fact.strength is Strength.HARD:
            return fact.value != 1 or not _are_several(self.suspects)
        if any(said_alike(fact, suspect) for suspect in self.suspects):
            return False
        classes = classes_of(fact)
        return any(
            classes & classes_of(suspect) and not _are_all_far(fact, suspect)
            for suspect in self.suspects
        )

    @property
    def is_tidy(self) -> bool:
        return self.surplus <= 0

    @property
    def is_updated(self) -> bool:
        """All that is left over is a digit away from its counterpart: 480円 a month and 4,800円 a
        year are 380 and 3,800 on a side that nobody has updated."""
        ours, theirs = (
            [fact for fact in side if fact.strength is Strength.HARD]
            for side in (self.matching.sources, self.matching.targets)
        )
        if not 1 < len(ours) == len(theirs) <= _FEW:
            return False
        pairs = list(zip(ours, theirs, strict=True))
        agree = all("" in (a.unit, b.unit) or a.unit == b.unit for a, b in pairs)
        return agree and all(is_slip(a, b) and figures(a) != figures(b) for a, b in pairs)

    @property
    def is_lone(self) -> bool:
        """Nothing else says that the two parts are a pair, in a post that is no mirror."""
        weak = not self.matching.matches and self.bead.score < _GOOD
        return weak and self.pair.bitext.verdict is Verdict.PARTIAL

    @property
    def is_pair(self) -> bool:
        """Their neighbours or what they say make the two parts a pair."""
        return self.bead.score >= _GOOD or self.pair.bitext.verdict is Verdict.MIRROR

    @property
    def is_sure_pair(self) -> bool:
        """The two parts surely say the same, whatever their numbers."""
        good = _GOOD - (_OWN if self.suspects and all(map(_is_anchor, self.suspects)) else 0.0)
        return self.bead.score >= good and self.pair.bitext.verdict is Verdict.MIRROR

    @property
    def is_sentence(self) -> bool:
        """True of parts of one sentence each."""
        return not any(map(_has_sentences, self.texts))

    @property
    def is_in_step(self) -> bool:
        """True of suspects in the same sentence of as many: the first of two on each side."""
        if not self.bead.is_pair or len(self.suspects) != _TWO:
            return False
        one, other = (_around(text, at) for text, at in self._places())
        return one == other

    @property
    def sentences(self) -> tuple[str, str]:
        """The two sentences that the suspects of a pair stand in."""
        one, other = (_sentence(text, at) for text, at in self._places())
        return one, other

    def _places(self) -> Iterator[tuple[str, int]]:
        """What is written in each of the two parts, and where in it the suspect begins."""
        parts = (*self.bead.sources, *self.bead.targets)
        for text, fact, part in zip(self.texts, self.suspects, parts, strict=True):
            yield text, fact.span.start - part.span.start

    @property
    def is_in_order(self) -> bool:
        """True of suspects that stand behind the same numbers, and in front of the same ones."""
        matches = self.matching.matches
        if not matches or len(self.suspects) != _TWO:
            return False
        source, target = (fact.span.start for fact in self.suspects)
        return all(
            (match.source.span.start < source) is (match.target.span.start < target)
            for match in matches
        )

    @property
    def is_cell(self) -> bool:
        return self.bead.sources[0].kind is BlockKind.CELL

    @property
    def texts(self) -> tuple[str, str]:
        """What is written in the two parts."""
        documents = (self.pair.source.document.source, self.pair.target.document.source)
        blocks = (self.bead.sources, self.bead.targets)
        ours, theirs = (
            "".join(document.slice(block.span) for block in side)
            for document, side in zip(documents, blocks, strict=True)
        )
        return ours, theirs

    def is_all(self, fact: Fact) -> bool:
        """Nothing else stands in the fact's block."""
        return fact.text in (text.strip(" `*_|") for text in self.texts)


def _are_all_far(fact: Fact, suspect: Fact) -> bool:
    """True of "both" and the 1980s, which are 1,980 of something at least."""
    numbers = [each.value for each in suspect.readings if not isinstance(each.value, str)]
    if isinstance(fact.value, str) or not isinstance(suspect.value, str) or not numbers:
        return are_far(fact, suspect, _FAR)
    return all(abs(number) > _FAR * abs(fact.value) for number in numbers)


def _are_several(suspects: tuple[Fact, ...]) -> bool:
    """True of "six", and of 3本 against "four": the 1 of "Part 1", of 1本につき, is no counterpart
    of a word for more."""
    in_words = any(fact.strength is Strength.SOFT for fact in suspects)
    return in_words and all(
        not isinstance(fact.value, str) and fact.value > _TWO for fact in suspects
    )


def _has_sentences(text: str) -> bool:
    """True if a sentence ends in front of another, which no small letter begins."""
    return next(_ends(text), None) is not None


def _ends(text: str) -> Iterator[int]:
    """Where sentences end."""
    for match in _BETWEEN.finditer(text):
        if not (match[1] or match[2]).islower():
            yield match.start()


def _around(text: str, at: int) -> tuple[int, int]:
    """How many sentences end before the place, and how many behind it."""
    ends = [*_ends(text)]
    before = sum(end < at for end in ends)
    return before, len(ends) - before


def _sentence(text: str, at: int) -> str:
    """The sentence around the place."""
    ends = [*_ends(text)]
    start = max((end for end in ends if end < at), default=0)
    return text[start : min((end for end in ends if end >= at), default=len(text))]


def _is_anchor(fact: Fact) -> bool:
    """True of digits, by which parts are paired as well."""
    return fact.strength is Strength.HARD and any(map(str.isdecimal, fact.text))


def _is_counting(fact: Fact) -> bool:
    """Not an article, nor the half of half-time, a solo or the millionth time."""
    if fact.strength is Strength.HARD or isinstance(fact.value, str):
        return fact.strength is not Strength.WEAK
    is_many = fact.kind is FactKind.ORDINAL and fact.value >= _MANY
    return fact.strength is not Strength.WEAK and fact.value > 1 and not is_many
