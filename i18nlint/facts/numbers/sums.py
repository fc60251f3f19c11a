"""How numerals in words add up: twenty-one, two hundred five thousand, quatre-vingt-dix.

A multiplier takes along what stands below it (two hundred five thousand is 205 times 1,000); a
numeral that finds its place taken begins a new number.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.numerals import Numeral, NumeralRole
from i18nlint.facts.numbers.style import Style
from i18nlint.model.dataclass import dataclass

_HUNDRED, _THOUSAND = 100, 1000
_MILLION = 10**6
_FEW = (Fraction(5), Fraction(7))
"""Vietnamese năm bảy."""
_TENS = frozenset(range(20, 100, 10))


@dataclass(slots=True)
class Sum:
    """A number that grows numeral by numeral."""

    style: Style
    value: Fraction = Fraction(0)
    magnitude: int = 1
    words: int = 0
    role: NumeralRole = NumeralRole.CARDINAL
    is_zero: bool = False
    unit: int = 0
    """The multiplier in front of the last word, if there is one."""
    short_end: Fraction = Fraction(0)
    """What a last digit adds where it stands for the place below: một triệu hai."""
    spoken_end: Fraction = Fraction(0)
    """What it may add: Thai สองหมื่นห้า is 20,005 as it is written and 25,000 as it is said."""
    modifier: Fraction = Fraction(0)
    """Hindi साढ़े and its like: a half more of what follows."""

    def add(self, numeral: Numeral, *, joined: bool = False) -> bool:
        """Take in one more numeral; whether it fits."""
        if not self._may_follow(numeral):
            return False
        ends = self.unit, self.short_end, self.spoken_end
        if not self._take(numeral, joined=joined):
            self.unit, self.short_end, self.spoken_end = ends
            return False
        self.is_zero = self.is_zero or (numeral.value == 0 and not self.words)
        self.words += 1
        self.role = numeral.role if numeral.role in _NAMED else NumeralRole.CARDINAL
        return True

    def _take(self, numeral: Numeral, *, joined: bool) -> bool:
        unit, self.unit, self.short_end, self.spoken_end = self.unit, 0, Fraction(0), Fraction(0)
        if numeral.role is NumeralRole.MODIFIER:
            self.modifier = numeral.value
        elif self._multiplies(numeral):
            if not self._multiply(int(numeral.value)):
                return False
        elif self._is_short_ten(numeral.value):
            self.value += self.value % 10 * 9 + numeral.value
        elif self._has_room(numeral.value, joined):
            self.short_end = self._short_end(numeral.value, 0 if joined else unit)
            if self.style.unspaced and unit >= _THOUSAND and 0 < numeral.value < 10:
                self.spoken_end = numeral.value * (unit // 10 - 1)
            self.value += numeral.value + self._modifier()
            self.magnitude = max(self.magnitude, 1000 if numeral.value >= 1000 else 1)
        else:
            return False
        return True

    def _multiplies(self, numeral: Numeral) -> bool:
        """A thousandth multiplies in English; elsewhere три тысячных are three thousandths."""
        if numeral.role is NumeralRole.ORDINAL:
            return numeral.value >= 100 and not self.style.ordinal_parts
        return numeral.multiplies

    def _may_follow(self, numeral: Numeral) -> bool:
        if numeral.role is NumeralRole.PLURAL:
            return self.words > 0
        if self.role is NumeralRole.ORDINAL:
            return numeral.role is NumeralRole.ORDINAL
        is_first_only = numeral.role in (NumeralRole.ARTICLE, NumeralRole.MODIFIER)
        return not (is_first_only and self.words)

    def _is_short_ten(self, value: Fraction) -> bool:
        """Vietnamese ba tám: thirty-eight without the ten; but ba bốn is three or four."""
        if not self.style.short_tens:
            return False
        last = self.value % 100
        is_guess = self.value == last and (value == last + 1 or (last, value) == _FEW)
        return 0 < last < 10 and 0 < value < 10 and not is_guess

    def _short_end(self, value: Fraction, unit: int) -> Fraction:
        is_short = self.style.short_ends and unit >= _HUNDRED and 0 < value < 10
        return value * (unit // 10 - 1) if is_short else Fraction(0)

    def _modifier(self) -> Fraction:
        modifier, self.modifier = self.modifier, Fraction(0)
        return modifier

    def _multiply(self, value: int) -> bool:
        low = self.value % value
        high = self.value - low
        has_number = self.words - bool(self.modifier)
        if has_number and low == 0 and high % (value * 10):
            return False
        if has_number and low and (high // value) % self._room(value):
            return False
        self.value = high + ((low or 1) + self._modifier()) * value
        self.unit = value
        self.magnitude = max(self.magnitude, value)
        return True

    def _room(self, value: int) -> int:
        """How many of a magnitude fit below the next: a hundred thousands make a lakh."""
        is_indian = self.magnitude in (10**5, 10**7) or self.style.indian_grouping
        if value < 1000 or (self.style.unspaced and value < _MILLION):
            return 10  # Thai has a word for each power of ten: one million five hundred-thousands
        return 100 if is_indian and value < self.magnitude and self.magnitude > 1000 else 1000

    def _has_room(self, value: Fraction, joined: bool) -> bool:
        """After "twenty" a "one" has its place, after "five" it has not."""
        if not self.words or self.modifier:
            return True
        if value == 0:  # Vietnamese không trăm: no hundreds
            return self.style.short_tens and self.value % 1000 == 0
        if self.is_zero:  # only in "oh five" of a year
            return bool(self.value == 0 and self.words == 1 and value < 10)
        if self.style.ones_first and joined and value in _TENS and 0 < self.value % 100 < 10:
            return True  # drei und zwanzig
        if self.style.vigesimal and 10 <= value < 20 and self.value % 100 in (60, 80):
            return True  # soixante et onze, quatre-vingt-dix
        room = 10 ** len(str(int(value)))
        return bool(self.value % room == 0)


_NAMED = frozenset({NumeralRole.ORDINAL, NumeralRole.ARTICLE})
