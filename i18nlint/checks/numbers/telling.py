"""How a contradiction is told: rule, words and arguments."""

from __future__ import annotations

from collections.abc import Set

from i18nlint.align.predicates import digits_of
from i18nlint.align.values import date_parts
from i18nlint.checks.numbers.classes import class_of
from i18nlint.model.alignment import Bead
from i18nlint.model.fact import Fact, FactKind, value_text
from i18nlint.model.finding import Finding, Label
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import quoted


def changed(source: Fact, target: Fact, score: float, *, language: LanguageTag) -> Finding:
    """Two facts that stand at the same place and differ; ``language`` is the source's."""
    rule = _rule(source, target)
    return Finding(
        rule,
        changed_message(source.text, target.text, language),
        source=Label(source.span, source.text),
        target=Label(target.span, target.text),
        arguments={**_said("source", source), **_said("target", target)},
        score=score,
    )


def changed_message(one: str, other: str, language: LanguageTag) -> str:
    return f"{quoted(one)} in {language} is {quoted(other)} here"


def _rule(source: Fact, target: Fact) -> str:
    kinds = {class_of(source), class_of(target)}
    if kinds == {"name"}:
        return "identifier-changed"
    if kinds == {"time"} or ("date" in kinds and not _last(kinds, source, target)):
        return "date-changed"
    if digits_of(source.text) == digits_of(target.text) != "" or _is_of_other_unit(source, target):
        return "unit-changed"
    return "number-changed"


def _last(kinds: Set[str], source: Fact, target: Fact) -> bool:
    """True of "31 days" and 13일, which is a day of a month as well."""
    sides = ({reading.kind for reading in fact.readings} for fact in (source, target))
    return "duration" in kinds and all(FactKind.DURATION in side for side in sides)


def _is_of_other_unit(source: Fact, target: Fact) -> bool:
    """True of "two years" and 2개월."""
    is_same = source.kind is target.kind and source.value == target.value
    return is_same and "" not in (source.unit, target.unit)


def _said(side: str, fact: Fact) -> dict[str, str]:
    """A fact as arguments of a message; its value in full digits, so that languages compare."""
    value = value_text(fact.value)
    return {f"{side}_value": value, **({f"{side}_unit": fact.unit} if fact.unit else {})}


def one_sided(
    rule: str, fact: Fact, bead: Bead, *, is_telling: bool, language: LanguageTag
) -> Finding:
    """A fact that one side alone names; a cell where it tells that something is missing.

    ``language`` is the source's. A day that no month has is wrong whoever added it.
    """
    missing = rule == "number-missing"
    label, is_slip = Label(fact.span, fact.text), not missing and _is_no_day(fact)
    block = (bead.targets if missing else bead.sources)[-1]
    other = Label(block.span, "")
    return Finding(
        rule,
        f"{quoted(fact.text)} is {'missing here' if missing else f'here, but not in {language}'}",
        source=label if missing else other,
        target=other if missing else label,
        variant="cell" if is_telling else "date" if is_slip else None,
        arguments=_said("source" if missing else "target", fact),
        score=0.85 if is_telling or is_slip else 0.6,
    )


def _is_no_day(fact: Fact) -> bool:
    """True of 68 September, which is in no calendar."""
    _, _, day = date_parts(fact.readings[0])
    return bool(day) and int(day) > _LAST_DAY


_LAST_DAY = 31
