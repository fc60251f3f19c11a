from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.model.finding import Diagnostic, Location, Side
from i18nlint.model.result import LintResult
from i18nlint.report.full import render_full
from i18nlint.report.notation import expected
from i18nlint.report.style import Style

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]


@pytest.mark.parametrize(
    ("values", "written", "said"),
    [
        pytest.param(("392", "329"), "329回", "392回", id="digits"),
        pytest.param(("12500", "12600"), "12.600 Won", "12.500 Won", id="points between thousands"),
        pytest.param(("1.5", "1.6"), "1,6 Meter", "1,5 Meter", id="a decimal comma"),
        pytest.param(("2500", "250"), "250 kr", "2500 kr", id="four digits"),
        pytest.param(("8", "9"), "٩٪", "٨٪", id="digits of another script"),
        pytest.param(
            ("12500.5", "12600.5"), "12\u202f600,5", "12\u202f500,5", id="both separators"
        ),
        pytest.param(("12500", "900"), "900 Won", "", id="separators that nobody knows"),
        pytest.param(("120000", "30000"), "3만", "", id="a magnitude in words"),
        pytest.param(("1/10", "1/5"), "1/5", "", id="a fraction"),
        pytest.param(("12", "10"), "ten", "", id="a numeral in words"),
        pytest.param(("2", "3"), "3 of 10", "", id="two numbers"),
        pytest.param(("362", "326"), "326", "", id="what the source says to the letter"),
    ],
)
def test_the_value_of_the_source_is_written_as_the_target_writes(
    place: MakePlace,
    diagnostic: MakeDiagnostic,
    values: tuple[str, str],
    written: str,
    said: str,
) -> None:
    arguments = dict(zip(("source_value", "target_value"), values, strict=True))
    source, target = place("ko", 1, f"⟦{values[0]}⟧"), place("de", 1, f"⟦{written}⟧")
    changed = diagnostic("number-changed", "", source, target, arguments=arguments)
    assert expected(changed) == said


@pytest.mark.parametrize(
    ("code", "is_proposed"), [("N001", True), ("N006", False), ("T003", False)]
)
def test_a_value_is_proposed_where_a_number_was_changed_alone(
    place: MakePlace,
    diagnostic: MakeDiagnostic,
    result: MakeResult,
    code: str,
    *,
    is_proposed: bool,
) -> None:
    values = {"source_value": "392", "target_value": "329"}
    sides = place("ko", 1, "⟦392번⟧"), place("ja", 1, "⟦329回⟧")
    changed = diagnostic("number-changed", "", *sides, arguments=values, code=code)
    shown = "\n".join(render_full(result(changed), Style()))
    assert ('help: "392回" would agree with ko' in shown) is is_proposed


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        pytest.param("ja", "62m", "6.2m", id="a point"),
        pytest.param("de", "62 m", "6,2 m", id="a comma"),
        pytest.param("es", "62 m", "", id="one in Spain and the other in Mexico"),
        pytest.param("de", "1.062 m", "6,2 m", id="thousands have the point"),
        pytest.param("ja", "1.062m", "", id="thousands have what the language gives to decimals"),
    ],
)
def test_a_decimal_has_the_mark_of_its_language_where_the_number_shows_none(
    place: MakePlace, diagnostic: MakeDiagnostic, language: str, written: str, said: str
) -> None:
    value = "1062" if "1.062" in written else "62"
    values = {"source_value": "6.2", "target_value": value}
    sides = place("ko", 1, "⟦6.2미터⟧"), place(language, 1, f"⟦{written}⟧")
    assert expected(diagnostic("number-changed", "", *sides, arguments=values)) == said


def test_nothing_is_proposed_for_another_unit_or_to_the_source(
    place: MakePlace, diagnostic: MakeDiagnostic
) -> None:
    values = {"source_value": "392", "target_value": "329"}
    units = {"source_unit": "KRW", "target_unit": "USD"}
    sides = place("ko", 1, "⟦392번⟧"), place("ja", 1, "⟦329回⟧")
    assert expected(diagnostic("number-changed", "", *sides, arguments=values | units)) == ""
    odd = diagnostic("number-changed", "", *sides, arguments=values, primary=Side.SOURCE)
    assert expected(odd) == ""
