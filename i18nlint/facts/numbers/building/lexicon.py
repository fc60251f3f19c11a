"""From the sections of the language files to a `Lexicon`, once per process and language.

``make generated`` keeps what becomes of our own files (`load`): this runs where they were edited.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property, partial

from i18nlint.facts.numbers.building.fields import (
    VULGAR_SIGNS,
    Bounded,
    any_of,
    bounds,
    composed,
    first_words,
    magnitudes,
    numbers,
    one_of,
    pairs,
    range_openings,
    short_weekdays,
    stops,
    triggers,
    units_by_word,
    unread_magnitudes,
    weekdays,
    with_capitals,
)
from i18nlint.facts.numbers.building.numerals import glued_numerals, numerals_of
from i18nlint.facts.numbers.building.remainders import (
    bands_of,
    minor_of,
    ones_of,
    small_change_of,
    tenths_of,
)
from i18nlint.facts.numbers.building.sections import Sections, exact
from i18nlint.facts.numbers.building.style import style_of
from i18nlint.facts.numbers.building.terms import (
    after_number,
    before_number,
    glued_units,
    words_alone,
)
from i18nlint.facts.numbers.glued import Glued
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.numerals import Numeral
from i18nlint.facts.numbers.phrases import Edges, Phrases
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.tables import DateWords, NameWords, NativeDigits, SingleNumerals
from i18nlint.facts.numbers.terms import Terms
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.fact import Reading

_CLOCK = ("am", "pm", "night", "hour", "minute", "second", "half", "oclock")


def build_lexicon(sections: Sections) -> Lexicon:
    """The lexicon of the language that the sections describe; digits only where they know none."""
    return _Builder(sections).lexicon()


@dataclass(frozen=True)
class _Builder:
    """The parts that several others are made of, and the whole."""

    sections: Sections

    @cached_property
    def style(self) -> Style:
        said = style_of(self.sections)
        has_file = said.numerals != ""
        # where numbers have commas, 21.45 is no number: Lithuanian and Croatian have it as a time;
        # and 12 000 is one, whatever CLDR parts thousands with: Croatian and Serbian often do so
        if has_file or said.decimal != ",":
            return said
        return replace(said, dotted_times=True, group_also=" ")

    @cached_property
    def is_myriad(self) -> bool:
        return self.style.numerals == "myriad"

    @cached_property
    def numerals(self) -> dict[str, Numeral]:
        return numerals_of(self.sections)

    @cached_property
    def glued(self) -> Glued | None:
        units = [word for _, words in glued_units(self.sections) for word in words]
        if not (units or self.style.glued):
            return None
        numerals = self.numerals if self.style.glued else {}
        return Glued.of(numerals, glued_numerals(self.sections), units, self.style)

    @cached_property
    def cardinals(self) -> dict[str, int]:
        return dict(numbers(self.sections, "cardinals")) if self.is_myriad else {}

    @cached_property
    def guesses(self) -> dict[str, tuple[int, int]]:
        found = (
            ((*map(int, key.split("-")),), word) for key, word in self.sections.entries("guesses")
        )
        return {word: (low, high) for (low, high), word in found}

    @cached_property
    def words(self) -> dict[str, tuple[Reading, ...]]:
        return words_alone(self.sections)

    @cached_property
    def months(self) -> dict[str, int]:
        months = dict(numbers(self.sections, "months"))
        for word in self.sections.words("not-months"):
            months.pop(word, None)
        return months

    @cached_property
    def parts(self) -> dict[str, Fraction]:
        return {word: exact(key) for key, word in self.sections.entries("fractions")}

    @cached_property
    def word_table(self) -> Phrases[tuple[Reading, ...]]:
        return Phrases.of(self.words)

    @cached_property
    def month_table(self) -> Phrases[int]:
        return Phrases.of(self.months)

    @cached_property
    def part_table(self) -> Phrases[Fraction]:
        return Phrases.of(self.parts)

    @cached_property
    def cardinal_table(self) -> Phrases[int]:
        return Phrases.of(composed(self.cardinals))

    @cached_property
    def part_joints(self) -> tuple[str, ...]:
        return self.sections.spellings("fraction", "add")

    @cached_property
    def magnitudes(self) -> Phrases[Fraction]:
        return Phrases.of(magnitudes(self.sections, self.numerals))

    @cached_property
    def after(self) -> Phrases[Terms]:
        terms, others = after_number(self.sections), self.sections.words("no-units")
        return Phrases.of({key: found for key, found in terms.items() if key not in others})

    @cached_property
    def before(self) -> Phrases[Terms]:
        return Phrases.of(before_number(self.sections))

    @cached_property
    def bounds(self) -> tuple[Phrases[Bounded], Phrases[Bounded]]:
        """In front of a number, and behind it."""
        before, after = (Phrases.of(bounds(self.sections, name)) for name in ("before", "after"))
        return before, after

    @cached_property
    def minus(self) -> Phrases[int]:
        return Phrases.of(dict.fromkeys([*self.style.minus, "-", "−", "－", "–"], -1))

    def lexicon(self) -> Lexicon:
        """Every field with the section that it comes from."""
        parts = (
            self._numerals(), self._units(), self._edges(), self._around(), self._remainders(),
            self._fractions(), self._dates(), self._exceptions(),
        )  # fmt: skip
        return Lexicon(**{name: value for part in parts for name, value in part.keywords.items()})

    def _numerals(self) -> partial[Lexicon]:
        sections = self.sections
        return partial(
            Lexicon,
            style=self.style,
            is_myriad=self.is_myriad,
            numerals=self.numerals,
            numeral_phrases=Phrases.of({} if self.is_myriad else self.numerals),
            glued=self.glued,
            cardinals=self.cardinal_table,
            guesses=Phrases.of(self.guesses),
            ones=ones_of(sections) if self.is_myriad else {},
            before_counters=frozenset(sections.words("before-counters")),
            before_nouns=frozenset(sections.words("before-nouns")),
            needs_unit=frozenset(sections.words("needs-unit")),
            weak=frozenset(sections.words("weak")),
            articles=with_capitals(spelling for _, spelling in sections.entries("articles")),
            native=NativeDigits.of(self.style) if self.style.digits else None,
            words=self.word_table,
        )

    def _units(self) -> partial[Lexicon]:
        sections = self.sections
        return partial(
            Lexicon,
            units_first=sections.words("units-first"),
            magnitudes=self.magnitudes,
            unread=None if self.style.numerals else unread_magnitudes(sections),
            after=self.after,
            not_units=one_of(sections.words("not-units")),
            before=self.before,
            per=units_by_word(sections, "per"),
            per_slash=units_by_word(sections, "per-slash"),
            per_before=units_by_word(sections, "per-before"),
        )

    def _edges(self) -> partial[Lexicon]:
        """What may stand at the edges of a number at all, asked before the tables are."""
        style, (bounds_before, bounds_after) = self.style, self.bounds
        joints = one_of([*style.of, *self.part_joints, *VULGAR_SIGNS])
        halves = one_of([*style.half_behind, *style.quarter_behind, *style.quarter_off])
        return partial(
            Lexicon,
            behind=Edges.of(
                self.after, bounds_after, self.magnitudes, self.part_table, joints, halves
            ),
            opening=Edges.of(self.word_table, self.before, self.month_table, self.cardinal_table),
            in_front=Edges.of(self.before, bounds_before, self.minus),
            triggers=triggers(
                style, [*self.numerals, *self.cardinals, *self.guesses, *self.words, *self.months]
            ),
            trigger_words=first_words(
                [*self.numerals, *self.guesses, *self.words, *self.months, *self.parts]
            ),
        )

    def _around(self) -> partial[Lexicon]:
        sections = self.sections
        return partial(
            Lexicon,
            bounds_before=self.bounds[0],
            bounds_after=self.bounds[1],
            ranges=frozenset(sections.spellings("range", "between")),
            range_openings=range_openings(sections),
            dimensions=frozenset(sections.spellings("range", "by")),
            minus=self.minus,
            ages_before=one_of(sections.spellings("ages", "before")),
            ages_after=sections.spellings("ages", "after"),
            below_zero_pairs=tuple(pairs(sections, "below-zero")),
            below_zero=one_of(sections.spellings("below-zero", "after")),
            decreases=any_of(sections.words("decrease"), self.style),
        )

    def _remainders(self) -> partial[Lexicon]:
        return partial(
            Lexicon,
            bands=bands_of(self.sections),
            tenths=tenths_of(self.sections) if self.is_myriad else None,
            small_change=small_change_of(self.sections),
            minor=minor_of(self.sections),
        )

    def _fractions(self) -> partial[Lexicon]:
        sections = self.sections
        return partial(
            Lexicon,
            parts=self.part_table,
            part_nouns=frozenset(sections.spellings("fraction", "part")),
            over=frozenset(sections.spellings("fraction", "over")),
            part_joints=self.part_joints,
            mixed_joints=frozenset({*sections.spellings("fraction", "and"), "", *self.style.join}),
        )

    def _dates(self) -> partial[Lexicon]:
        sections = self.sections
        return partial(
            Lexicon,
            months=self.month_table,
            weak_months=frozenset(sections.words("weak-months")),
            odd_months=frozenset(sections.spellings("not-months", "but-in-dates")),
            weekdays=weekdays(sections),
            short_weekdays=short_weekdays(sections),
            dates=DateWords(
                day_to_month=frozenset(sections.spellings("dates", "day-to-month")),
                month_to_day=frozenset(sections.spellings("dates", "month-to-day")),
                to_year=frozenset(sections.spellings("dates", "to-year")),
                year_to_month=frozenset(sections.spellings("dates", "year-to-month")),
                year_to_day=frozenset(sections.spellings("dates", "year-to-day")),
                years_first=bool(sections.value("dates", "years-first")),
                between=frozenset(sections.spellings("dates", "between")),
                listed=frozenset(sections.spellings("dates", "listed")),
            ),
            eras={name: int(exact(year)) for year, name in sections.entries("eras")},
            clock={
                key: Phrases.of(dict.fromkeys(sections.spellings("clock", key), 1))
                for key in _CLOCK
            },
        )

    def _exceptions(self) -> partial[Lexicon]:
        sections, numerals = self.sections, [*self.numerals, *self.cardinals, *self.words]
        return partial(
            Lexicon,
            not_numerals=frozenset(sections.words("not-numerals")),
            single=SingleNumerals(
                never=frozenset(sections.spellings("single", "never")),
                spaced=frozenset(sections.spellings("single", "spaced")),
            ),
            stops=stops(sections.words("stop"), self.style, numerals),
            not_stops=tuple(sections.spellings("stop", "except")),
            indefinite_before=sections.spellings("indefinite", "before"),
            indefinite_after=sections.spellings("indefinite", "after"),
            indefinite_digits=sections.spellings("indefinite", "digits"),
            names=NameWords(
                glue=frozenset(sections.spellings("identifiers", "not-names")),
                endings=frozenset(sections.spellings("identifiers", "endings")),
                plain=frozenset(sections.spellings("identifiers", "plain-words")),
            ),
        )
