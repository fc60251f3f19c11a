"""Facts: what a document says in a form that needs no language to compare."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from i18nlint.model.dataclass import dataclass
from i18nlint.model.text import Span


class FactKind(StrEnum):
    COUNT = "count"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage-point"
    MONEY = "money"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    SCORE = "score"
    """``6/6``, ``3:1``: two numbers compared as a pair; value ``6/6`` as text."""
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SIZE = "size"
    """A number with a unit of measure: GB, km, tokens per second."""
    VERSION = "version"
    IDENTIFIER = "identifier"
    ORDINAL = "ordinal"
    DIMENSION = "dimension"


class Strength(StrEnum):
    """How far a fact may accuse."""

    HARD = "hard"
    """Written in digits, or with an explicit magnitude: must be matched."""
    SOFT = "soft"
    """A numeral in words (three, 세, 三): may satisfy a hard fact, never accuses by itself."""
    WEAK = "weak"
    """An article or its like (a, ein, 一个): satisfies only what nothing else does."""


class Bound(StrEnum):
    ABOUT = "~"
    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"


class Role(StrEnum):
    """Where in the document a fact stands."""

    BODY = "body"
    HEADING = "heading"
    NUMBERING = "numbering"
    """The number of a heading itself: ``3.`` in "3. Results", ``Step 2:``."""
    CELL = "cell"
    LINK_TEXT = "link-text"
    GLOSS = "gloss"
    """In brackets right behind another fact of its kind: ``$11B (약 15조 원)``."""
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a fact."""

    kind: FactKind
    value: Fraction | str
    """An exact number, in the base unit of its kind where one exists (durations in seconds,
    bytes in bytes); a date as far as known (``2026-02-15``, ``2026-02``, ``2026``, ``--02-15``,
    ``--02``); a time of day ``07:00``; a score ``6/6``; a version or identifier, normalised."""
    unit: str = ""
    """Canonical name: ISO 4217 for money, ``%``, a unit of measure (``s``, ``byte``, ``km``),
    a counter class for counts (``person``, ``thing``), else empty."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed value and where it is said."""

    readings: tuple[Reading, ...]
    """The likeliest first. Others are true ambiguities (``2,700`` in German), never guesses."""
    span: Span
    text: str
    strength: Strength = Strength.HARD
    bound: Bound | None = None
    role: Role = Role.BODY

    @property
    def kind(self) -> FactKind:
        return self.readings[0].kind

    @property
    def value(self) -> Fraction | str:
        return self.readings[0].value

    @property
    def unit(self) -> str:
        return self.readings[0].unit


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image with its address normalised for comparison across languages."""

    target: str
    """As written."""
    key: str
    """Without language prefix, localised domain, trailing slash and the like; equal keys agree."""
    text: str
    span: Span
    is_image: bool = False


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """What one block says, its children not included."""

    numbers: tuple[Fact, ...] = ()
    links: tuple[Link, ...] = ()
    codes: tuple[str, ...] = ()
    """Inline code as written."""
    code_spans: tuple[Span, ...] = ()
    words: frozenset[str] = frozenset()
    """Names and words in Latin letters, case-folded: they often survive translation."""
    length: float = 0.0
    """Visible text in Latin letters' worth: an ideograph counts more than a letter."""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Facts of a document by block index."""

    blocks: tuple[BlockFacts, ...]
    """The n-th entry belongs to the block with index n."""


def value_text(value: Fraction | str) -> str:
    """A decimal where one is exact (``0.1``, ``200000``), else a fraction (``1/3``).

    Dates, times, versions and the like are texts already.
    """
    if isinstance(value, str):
        return value
    digits = _decimals(value.denominator)
    if digits is None:
        return f"{value.numerator}/{value.denominator}"
    scaled = str(abs(value.numerator) * 10**digits // value.denominator).rjust(digits + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (f"{scaled[:-digits]}.{scaled[-digits:]}" if digits else scaled)


def _decimals(denominator: int) -> int | None:
    """Digits behind the point that the denominator needs; None if no number of them is enough."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None
