"""How a value that differs is told, and how sure that is: rules F003 and F005."""

from __future__ import annotations

from datetime import date

from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.checks.frontmatter.published import published_apart
from i18nlint.config.schema import FieldContract
from i18nlint.facts.frontmatter import Entry
from i18nlint.facts.promises import CONFIGURED, OBSERVED, Promise
from i18nlint.facts.same_page import is_turned
from i18nlint.facts.timestamps import as_date, is_near, is_slip_of_day
from i18nlint.model.finding import NOTE, Finding, Label
from i18nlint.model.wording import QUOTED, apart, cut, quoted


def other_value(comparison: Comparison, source: Entry, target: Entry, promise: Promise) -> Finding:
    path, language = source.field.path, comparison.source.language
    one, other = apart(_text(source), _text(target), QUOTED)
    return Finding(
        "frontmatter-value",
        f'"{path}" is {_value_text(other)} here, {_value_text(one)} in {language}',
        source=Label(source.field.value_span, one),
        target=Label(target.field.value_span, other),
        arguments={"key": path, "source_value": one, "target_value": other},
        score=_certainty(comparison, source, target, promise),
    )


def _certainty(comparison: Comparison, source: Entry, target: Entry, promise: Promise) -> float:
    """A key that varies among the other languages too is one that may vary.

    Where they all say what this one says, the source alone was changed.
    """
    if promise.certainty >= CONFIGURED:
        return promise.certainty
    agree = comparison.others_agree(source)
    if any(agree) or not all(comparison.others_agree(target)):
        return max(promise.certainty, 0.85) if all(agree) else 0.5
    one, other = as_date(source.field.raw), as_date(target.field.raw)
    if one and other:  # a third language would tell
        score = _date_certainty(one, other)
        return min(score, NOTE) if published_apart(comparison) else score
    if _may_be_words(comparison, source, target, promise):
        return NOTE
    return promise.certainty


def _may_be_words(comparison: Comparison, source: Entry, target: Entry, promise: Promise) -> bool:
    """True of ``media`` in Spanish and ``moderate`` in English; what stands so in a Korean post is
    the name of a setting, and what stands so in an English one may be.

    A single tag is a word in any language, as it is in a list: ``tools`` in English, ``outils``.
    With two letters turned round it is none: ``tutorial`` and ``tutorail``.
    """
    languages = comparison.languages
    one, other = source.field.raw, target.field.raw
    if any(language.likely_script != "Latn" for language in languages):
        return False
    if promise.contract is FieldContract.EQUAL_SET:
        return not (is_turned(one, other) or any(sign.isdigit() for sign in one + other))
    are_words = one.isalpha() and other.isalpha()
    return promise.certainty == OBSERVED and languages[0].language != "en" and are_words


def _date_certainty(source: date, target: date) -> float:
    """Lower where a translation may have been published later than what it translates."""
    if is_near(source, target) or is_slip_of_day(source, target):
        return 0.85
    is_earlier = target.toordinal() < source.toordinal()
    is_one_month = (source.year, source.month) == (target.year, target.month)
    return 0.65 if is_earlier and is_one_month else 0.55


def other_type(comparison: Comparison, source: Entry, target: Entry) -> Finding:
    path, language = source.field.path, comparison.source.language
    return Finding(
        "frontmatter-type",
        f'"{path}" is a {target.kind} here, a {source.kind} in {language}',
        source=Label(source.field.value_span, _shown(source)),
        target=Label(target.field.value_span, _shown(target)),
        arguments={"key": path, "source_value": source.kind, "target_value": target.kind},
        variant="single" if _is_single(source, target) or _is_single(target, source) else None,
        score=0.85,
    )


def _is_single(entry: Entry, other: Entry) -> bool:
    """True for a list of one value against a value: most templates take both."""
    return other.is_scalar and len(entry.members) == 1


def _value_text(shown: str) -> str:
    """A date or a name as it is; what has spaces would run into the words around it."""
    return quoted(shown) if " " in shown and shown[:1] not in "\"'[{" else shown


def _text(entry: Entry) -> str:
    return " ".join(entry.field.raw.split()) or entry.kind.value


def _shown(entry: Entry) -> str:
    return cut(_text(entry), QUOTED)
