"""The style of a language, from the [style] sections of its files."""

from __future__ import annotations

from i18nlint.facts.numbers.building.sections import Sections
from i18nlint.facts.numbers.style import Style


def style_of(sections: Sections) -> Style:
    """The style as the most precise files say it."""

    def value(key: str, default: str = "") -> str:
        return str(sections.value("style", key, default))

    def many(key: str) -> tuple[str, ...]:
        return tuple(part for part in value(key).split(", ") if part)

    def is_on(key: str) -> bool:
        return value(key) == "True"

    return Style(
        numerals=value("numerals"),
        decimal=value("decimal", "."),
        group=value("group", ","),
        group_also=" " if is_on("spaced-groups") else "",
        mixed=is_on("mixed-separators"),
        date_order=value("date-order", "dmy"),
        word_start=is_on("word-start"),
        spaced_magnitudes=is_on("spaced-magnitudes"),
        indian_grouping=is_on("indian-grouping"),
        year_pairs=is_on("year-pairs"),
        buddhist_years=is_on("buddhist-years"),
        short_tens=is_on("short-tens"),
        first_only=frozenset(many("first-only")),
        ones_first=is_on("ones-first"),
        vigesimal=is_on("vigesimal"),
        ordinal_parts=is_on("ordinal-parts"),
        not_nouns=frozenset(many("not-nouns")),
        glued=is_on("glued"),
        glued_join=many("glued-join"),
        join_prefix=value("join-prefix"),
        unspaced=is_on("unspaced"),
        of=many("of"),
        short_ends=is_on("short-ends"),
        article=many("article"),
        only=value("only"),
        digit_pairs=is_on("digit-pairs"),
        join=frozenset(many("join")),
        point=many("point"),
        minus=many("minus"),
        zero_letters=frozenset(many("zero-letters")),
        half_behind=many("half-behind"),
        quarter_behind=many("quarter-behind"),
        quarter_off=many("quarter-off"),
        not_half=many("not-half"),
        half_to=many("half-to"),
        added_parts=frozenset(many("added-parts")),
        dotted_times=is_on("dotted-times"),
        bare_minutes=is_on("bare-minutes"),
        yen=value("yen", "JPY"),
        digits=value("digits"),
    )
