"""Lists in frontmatter: rule F004."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from i18nlint.checks._code.likeness import ratio
from i18nlint.checks.frontmatter.comparison import Comparison, find_entry
from i18nlint.config.schema import FieldContract
from i18nlint.facts.frontmatter import Entry, is_plain, text_key
from i18nlint.facts.promises import CONFIGURED, promise_by_name
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding, Label
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import quoted

_NEAR = 0.85
_NO_JOINTS = str.maketrans("", "", " -_")
_Difference = tuple[list[Entry], list[Entry]]
"""Members that the target lacks, and those that it has more."""


def compare_members(
    comparison: Comparison, source: Entry, target: Entry, *, members: list[list[Entry]]
) -> Iterator[Finding]:
    """What one list has and the other lacks, localised members paired off."""
    missing, extra = whole = difference = _difference(comparison, *members)
    if source.field.path not in comparison.configured:
        missing, extra = whole = _without_respelt(difference, members)
        missing, extra = _without_translations(missing, extra, comparison.languages)
    if missing or extra:
        score = _list_score(comparison, source, (missing, extra), whole)
        if _is_guess((missing, extra), whole, comparison.languages):
            yield replace(other_count(comparison, source, target), score=score)
        else:
            yield _list(comparison, (source, missing), (target, extra), score=score)
    elif _is_set(comparison, source):
        return
    elif difference == ([], []) and _is_reordered(comparison, members):
        yield _order(comparison, source, target)


def _is_guess(
    difference: _Difference, whole: _Difference, languages: tuple[LanguageTag, LanguageTag]
) -> bool:
    """True if one side has more, and any of its words may be the one: 도서관, 여름 for library.

    What looks like an identifier is one among Korean words; among English ones it may be a word.
    """
    if difference == whole or all(difference):
        return False
    sides = zip(difference, languages, strict=True)
    return not any(
        is_plain(member.field) and language.likely_script != "Latn"
        for members, language in sides
        for member in members
    )


def _is_reordered(comparison: Comparison, members: list[list[Entry]]) -> bool:
    ones, others = comparison.languages
    return _keys(members[0], ones) != _keys(members[1], others)


def _is_set(comparison: Comparison, entry: Entry) -> bool:
    return comparison.configured.get(entry.field.path) is FieldContract.EQUAL_SET


def _keys(members: list[Entry], language: LanguageTag) -> list[str]:
    return [text_key(member.field.raw.strip(), language) for member in members]


def _difference(
    comparison: Comparison, source: list[Entry], target: list[Entry]
) -> tuple[list[Entry], list[Entry]]:
    ones, others = comparison.languages
    return (
        _surplus(source, _keys(source, ones), _keys(target, others)),
        _surplus(target, _keys(target, others), _keys(source, ones)),
    )


def _surplus(members: list[Entry], keys: list[str], against: list[str]) -> list[Entry]:
    left = Counter(against)
    found = []
    for member, key in zip(members, keys, strict=True):
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append(member)
    return found


def _without_respelt(difference: _Difference, members: list[list[Entry]]) -> _Difference:
    """Both without what is one word but for case and hyphens: ``TCP Logger``, ``tcp-logger``.

    Who has both in one list says it twice, and a side that has one of them lacks nothing.
    """
    known = [{_folded(member) for member in side} for side in reversed(members)]
    missing, extra = (
        list({_folded(one): one for one in side if _folded(one) not in said}.values())
        for side, said in zip(difference, known, strict=True)
    )
    return missing, extra


def _folded(member: Entry) -> str:
    """Other signs stay: ``v1.2`` is not ``v12``."""
    return member.field.raw.casefold().translate(_NO_JOINTS)


def _without_translations(
    missing: list[Entry], extra: list[Entry], languages: tuple[LanguageTag, LanguageTag]
) -> tuple[list[Entry], list[Entry]]:
    """Both without as many members as may be translations of each other: words for words.

    ``API Gateway`` and ``API 网关``. In two languages of one script ``guide`` may be ``leitfaden``.
    """
    same_script = languages[0].likely_script == languages[1].likely_script
    words = [member for member in extra if same_script or not is_plain(member.field)]
    words += [member for member in missing if not same_script and not is_plain(member.field)]
    translated = min(len(missing), len(extra), len(words))
    certain_first = sorted(missing, key=lambda member: not is_plain(member.field))
    plain_first = sorted(extra, key=lambda member: not is_plain(member.field))
    return certain_first[: len(missing) - translated], plain_first[: len(extra) - translated]


def _list(
    comparison: Comparison,
    missing: tuple[Entry, list[Entry]],
    extra: tuple[Entry, list[Entry]],
    *,
    score: float,
) -> Finding:
    source, target = missing[0], extra[0]
    lacks, has = _names(missing[1]), _names(extra[1])
    return Finding(
        "frontmatter-list",
        _list_message(source.field.path, lacks, has, comparison.source.language),
        source=_list_label(source, missing[1]),
        target=_list_label(target, extra[1]),
        arguments={"key": source.field.path, "missing": lacks, "extra": has},
        score=score,
    )


def _list_message(
    path: str, lacks: tuple[str, ...], has: tuple[str, ...], language: LanguageTag
) -> str:
    if lacks and has:
        return f'"{path}" has {listed(has)} here, {listed(lacks)} in {language}'
    if lacks:
        return f'"{path}" lacks {listed(lacks)} here'
    return f'"{path}" has {listed(has)} here, but not in {language}'


def _list_label(entry: Entry, members: list[Entry]) -> Label:
    if members:
        return Label(members[0].field.value_span, ", ".join(_names(members)))
    return Label(entry.field.value_span, _key_of(entry))


def _key_of(entry: Entry) -> str:
    return entry.field.path.rpartition(".")[2]


def _list_score(
    comparison: Comparison, source: Entry, difference: _Difference, whole: _Difference
) -> float:
    """Surest where identifiers are missing and nothing else differs."""
    if source.field.path in comparison.configured:
        return CONFIGURED
    missing, extra = difference
    if extra:
        is_one = _is_one_reference(missing, extra) or _is_one_slip(comparison, missing, extra)
        return 0.65 if is_one else 0.55
    if difference != whole:  # some were taken for translations of each other, perhaps wrongly
        return 0.62
    named = promise_by_name(source.field.path)
    sure = bool(named) and all(is_plain(member.field) for member in missing)
    same_script = len({language.likely_script for language in comparison.languages}) == 1
    score = 0.85 if same_script and not _agreed(comparison, source) else 0.95
    return min(score, 0.95 if sure else 0.75, 0.7 if comparison.pair.facts_only else 1.0)


def _is_one_reference(missing: list[Entry], extra: list[Entry]) -> bool:
    """True if one member refers to another post here: ``slug: a`` for ``slug: b``."""
    return len(missing) == len(extra) == 1 and missing[0].field.path.endswith("slug")


def _is_one_slip(comparison: Comparison, missing: list[Entry], extra: list[Entry]) -> bool:
    """True for ``balcon`` in Hindi and ``balcony`` in English; in French it may be a word."""
    scripts = {language.likely_script for language in comparison.languages}
    if len(missing) != 1 or len(extra) != 1 or len(scripts) == 1:
        return False
    one, other = missing[0].field.raw.strip(), extra[0].field.raw.strip()
    return one.isascii() and other.isascii() and ratio(one, other) >= _NEAR


def _agreed(comparison: Comparison, source: Entry) -> bool:
    """True if another language has the very same list."""
    return any(
        _keys(found.members, language) == _keys(source.members, comparison.source.language)
        for language, entries in comparison.others
        if (found := find_entry(entries, source)) is not None
    )


def other_count(comparison: Comparison, source: Entry, target: Entry) -> Finding:
    """For lists whose members have no names: another number of members."""
    path, language = source.field.path, comparison.source.language
    ones, others = len(source.members), len(target.members)
    return Finding(
        "frontmatter-list",
        f'"{path}" has {others} {"entry" if others == 1 else "entries"} here, {ones} in {language}',
        source=Label(source.field.value_span, str(ones)),
        target=Label(target.field.value_span, str(others)),
        arguments={"key": path, "source_value": ones, "target_value": others},
        score=0.6 if comparison.pair.facts_only else 0.8,
    )


def _order(comparison: Comparison, source: Entry, target: Entry) -> Finding:
    path = source.field.path
    return Finding(
        "frontmatter-list",
        f'"{path}" is in another order here than in {comparison.source.language}',
        source=Label(source.field.value_span, _key_of(source)),
        target=Label(target.field.value_span, _key_of(target)),
        variant="order",
        arguments={"key": path},
        score=0.8,
    )


def _names(members: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(member.field.raw.strip() for member in members)


def listed(names: tuple[str, ...]) -> str:
    """The first five names, and how many more there are."""
    shown = ", ".join(map(quoted, names[:5]))
    return f"{shown} and {len(names) - 5} more" if len(names) > 5 else shown
