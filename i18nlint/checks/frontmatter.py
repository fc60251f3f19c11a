"""Frontmatter compared by key: rules F001 to F005.

Between alignment and judging. What a key promises (equal, translated, ignored) is read from the
configuration, from its name, or from its values; see `facts.frontmatter`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from i18nlint.checks._api import Check, Pair
from i18nlint.config.schema import FieldContract
from i18nlint.facts.frontmatter import (
    CONFIGURED,
    Entry,
    Promise,
    as_date,
    entries_of,
    is_ignored,
    is_near,
    is_plain,
    key_name,
    promise_by_name,
    promise_of,
    same_meaning,
    text_key,
)
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label
from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span

_IDENTITIES = ("slug", "id", "key", "url", "href", "link", "path", "file", "src", "name", "tag")
_SHOWN = 60


@dataclass(frozen=True)
class _Comparison:
    """What every step needs to know about the pair."""

    pair: Pair

    @property
    def source(self) -> Document:
        return self.pair.source.document

    @property
    def target(self) -> Document:
        return self.pair.target.document

    @property
    def configured(self) -> Mapping[str, FieldContract]:
        return self.pair.frontmatter

    @property
    def languages(self) -> tuple[LanguageTag, LanguageTag]:
        return self.source.language, self.target.language

    @cached_property
    def others(self) -> list[tuple[LanguageTag, dict[str, Entry]]]:
        documents = [version.document for version in self.pair.others]
        return [(one.language, entries_of(one.frontmatter)) for one in documents]

    def same(self, source: Entry, target: Entry) -> bool:
        return same_meaning(source, target, languages=self.languages)

    def others_have(self, source: Entry) -> list[bool]:
        """For each further language: does it have the key?"""
        return [_find(entries, source) is not None for _, entries in self.others]

    def others_agree(self, source: Entry) -> list[bool]:
        """For each further language that has the key: does it say what the source says?"""
        found = [(language, _find(entries, source)) for language, entries in self.others]
        return [
            same_meaning(source, other, languages=(self.source.language, language))
            for language, other in found
            if other is not None
        ]


def frontmatter(pair: Pair) -> Iterator[Finding]:
    """Keys that are missing, added, or say something else."""
    comparison = _Comparison(pair)
    if any(_is_broken(document) for document in (comparison.source, comparison.target)):
        return
    source = entries_of(comparison.source.frontmatter)
    target = entries_of(comparison.target.frontmatter)
    if source and not target:
        yield _all_missing(comparison, source)
        return
    end = comparison.target.frontmatter.span.end
    yield from _mappings(comparison, source, target, Span(end, end))


def _is_broken(document: Document) -> bool:
    return any(problem.rule == "invalid-frontmatter" for problem in document.problems)


def _mappings(
    comparison: _Comparison, source: dict[str, Entry], target: dict[str, Entry], end: Span
) -> Iterator[Finding]:
    renamed = {key_name(key) for key in source if key not in target}
    place = end
    for key, entry in source.items():
        counterpart = target.get(key)
        if counterpart is not None:
            place = _behind(counterpart)
        if is_ignored(entry.field.path, comparison.configured):
            continue
        if counterpart is not None:
            yield from _entries(comparison, entry, counterpart)
        elif not entry.is_empty:
            yield _missing(comparison, entry, place)
    for key, entry in target.items():
        ignored = is_ignored(entry.field.path, comparison.configured) or entry.is_empty
        if key not in source and not ignored and key_name(key) not in renamed:
            yield _extra(comparison, entry)


def _entries(comparison: _Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    promise = promise_of(source, target, configured=comparison.configured)
    if promise.contract is FieldContract.IGNORE or source.is_empty or target.is_empty:
        return
    if _shape(source) != _shape(target) or _date_became_words(source, target):
        yield _type(comparison, source, target)
    elif source.kind is ValueKind.MAPPING:
        if not _is_multilingual(source):
            yield from _mappings(comparison, source.entries, target.entries, _behind(target))
    elif source.kind is ValueKind.LIST:
        yield from _lists(comparison, source, target)
    elif promise.contract is not FieldContract.TRANSLATED and not comparison.same(source, target):
        yield _value(comparison, source, target, promise)


def _shape(entry: Entry) -> str:
    if entry.kind in {ValueKind.LIST, ValueKind.MAPPING}:
        return entry.kind.value
    return "boolean" if entry.kind is ValueKind.BOOLEAN else "scalar"


def _date_became_words(source: Entry, target: Entry) -> bool:
    """``2026-02-15`` against ``15 février 2026``: one sorts, the other does not."""
    one, other = as_date(source.field.raw), as_date(target.field.raw)
    words = target if one else source
    return (one is None) != (other is None) and not is_plain(words.field)


def _is_multilingual(entry: Entry) -> bool:
    """``reason: {ko: …, en: …}``: the same map in every version, or each with its own words."""
    return len(entry.entries) > 1 and all(map(_is_language, entry.entries))


def _is_language(key: str) -> bool:
    try:
        return len(LanguageTag.parse(key).language) == 2
    except ValueError:
        return False


def _lists(comparison: _Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    identity = _identity(source, target)
    if identity:
        ones = {entry.entries[identity].field.raw: entry for entry in source.members}
        others = {entry.entries[identity].field.raw: entry for entry in target.members}
        yield from _members(
            comparison, source, target, [_ids(source, identity), _ids(target, identity)]
        )
        for key, entry in ones.items():
            if key in others:
                yield from _entries(comparison, entry, others[key])
    elif all(entry.is_scalar for entry in (*source.members, *target.members)):
        yield from _members(comparison, source, target, [source.members, target.members])
    elif len(source.members) == len(target.members):
        for one, other in zip(source.members, target.members, strict=True):
            yield from _entries(comparison, one, other)
    else:
        yield _count(comparison, source, target)


def _identity(source: Entry, target: Entry) -> str:
    """The key that names the members of a list of mappings on both sides; empty without one."""
    members = (*source.members, *target.members)
    for key in _IDENTITIES:
        if all(key in entry.entries and is_plain(entry.entries[key].field) for entry in members):
            return key
    return ""


def _ids(entry: Entry, identity: str) -> list[Entry]:
    return [member.entries[identity] for member in entry.members]


def _members(
    comparison: _Comparison, source: Entry, target: Entry, members: list[list[Entry]]
) -> Iterator[Finding]:
    """What one list has and the other lacks, localised members paired off."""
    missing, extra = difference = _difference(comparison, *members)
    if source.field.path not in comparison.configured:
        missing, extra = _without_translations(missing, extra, comparison.languages)
    if missing or extra:
        score = _list_score(comparison, source, (missing, extra), difference)
        yield _list(comparison, (source, missing), (target, extra), score=score)
    elif _is_set(comparison, source):
        return
    elif difference == ([], []) and _is_reordered(comparison, members):
        yield _order(comparison, source, target)


def _is_reordered(comparison: _Comparison, members: list[list[Entry]]) -> bool:
    ones, others = comparison.languages
    return _keys(members[0], ones) != _keys(members[1], others)


def _is_set(comparison: _Comparison, entry: Entry) -> bool:
    return comparison.configured.get(entry.field.path) is FieldContract.EQUAL_SET


def _keys(members: list[Entry], language: LanguageTag) -> list[str]:
    return [text_key(member.field.raw.strip(), language) for member in members]


def _difference(
    comparison: _Comparison, source: list[Entry], target: list[Entry]
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


# --- findings ---------------------------------------------------------------------------------


def _all_missing(comparison: _Comparison, source: dict[str, Entry]) -> Finding:
    names = tuple(source)
    return Finding(
        "frontmatter-missing",
        f"there is no frontmatter here; {comparison.source.language} has {_listed(names)}",
        source=Label(comparison.source.frontmatter.span, ", ".join(names)),
        target=Label(Span(0, 0)),
        arguments={"key": names},
        score=0.8 if len(names) > 1 else 0.6,
    )


def _missing(comparison: _Comparison, entry: Entry, place: Span) -> Finding:
    have = comparison.others_have(entry)
    score = 0.75 if not have else 0.93 if all(have) else 0.5
    path = entry.field.path
    return Finding(
        "frontmatter-missing",
        f'"{path}" of {comparison.source.language} is missing here',
        source=Label(entry.field.key_span, path),
        target=Label(place),
        arguments={"key": path, "source_value": entry.field.raw},
        score=score,
    )


def _extra(comparison: _Comparison, entry: Entry) -> Finding:
    path = entry.field.path
    return Finding(
        "frontmatter-extra",
        f'"{path}" is here, {comparison.source.language} does not have it',
        target=Label(entry.field.key_span, path),
        arguments={"key": path, "target_value": entry.field.raw},
        score=0.7 if not any(comparison.others_have(entry)) else 0.6,
    )


def _value(comparison: _Comparison, source: Entry, target: Entry, promise: Promise) -> Finding:
    path, language = source.field.path, comparison.source.language
    one, other = _shown(source), _shown(target)
    return Finding(
        "frontmatter-value",
        f'"{path}" is {other} here, {one} in {language}',
        source=Label(source.field.value_span, one),
        target=Label(target.field.value_span, other),
        arguments={"key": path, "source_value": one, "target_value": other},
        score=_certainty(source, target, promise, agree=comparison.others_agree(source)),
    )


def _certainty(source: Entry, target: Entry, promise: Promise, *, agree: list[bool]) -> float:
    """A key that varies among the other languages too is one that may vary."""
    if promise.certainty >= CONFIGURED:
        return promise.certainty
    if agree:
        return max(promise.certainty, 0.85) if all(agree) else 0.5
    one, other = as_date(source.field.raw), as_date(target.field.raw)
    if one and other and not is_near(one, other):
        return 0.55
    return promise.certainty


def _list(
    comparison: _Comparison,
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
        return f'"{path}" has {_listed(has)} here for {_listed(lacks)} in {language}'
    if lacks:
        return f'"{path}" lacks {_listed(lacks)} here'
    return f'"{path}" has {_listed(has)} here, which {language} does not have'


def _list_label(entry: Entry, members: list[Entry]) -> Label:
    if members:
        return Label(members[0].field.value_span, ", ".join(_names(members)))
    return Label(entry.field.value_span, key_of(entry))


def key_of(entry: Entry) -> str:
    return entry.field.path.rpartition(".")[2]


_Difference = tuple[list[Entry], list[Entry]]


def _list_score(
    comparison: _Comparison, source: Entry, difference: _Difference, whole: _Difference
) -> float:
    """Surest where identifiers are missing and nothing else differs."""
    if source.field.path in comparison.configured:
        return CONFIGURED
    missing, extra = difference
    if extra:
        return 0.55
    if difference != whole:  # some were taken for translations of each other, perhaps wrongly
        return 0.62
    named = promise_by_name(source.field.path)
    sure = bool(named) and all(is_plain(member.field) for member in missing)
    same_script = len({language.likely_script for language in comparison.languages}) == 1
    score = 0.85 if same_script and not _agreed(comparison, source) else 0.95
    return min(score, 0.95 if sure else 0.75, 0.7 if comparison.pair.facts_only else 1.0)


def _agreed(comparison: _Comparison, source: Entry) -> bool:
    """True if another language has the very same list."""
    return any(
        _keys(found.members, language) == _keys(source.members, comparison.source.language)
        for language, entries in comparison.others
        if (found := _find(entries, source)) is not None
    )


def _count(comparison: _Comparison, source: Entry, target: Entry) -> Finding:
    path, language = source.field.path, comparison.source.language
    ones, others = len(source.members), len(target.members)
    return Finding(
        "frontmatter-list",
        f'"{path}" has {others} members here, {ones} in {language}',
        source=Label(source.field.value_span, str(ones)),
        target=Label(target.field.value_span, str(others)),
        arguments={"key": path, "source_value": ones, "target_value": others},
        score=0.6 if comparison.pair.facts_only else 0.8,
    )


def _order(comparison: _Comparison, source: Entry, target: Entry) -> Finding:
    path = source.field.path
    return Finding(
        "frontmatter-list",
        f'"{path}" is in another order here than in {comparison.source.language}',
        source=Label(source.field.value_span, key_of(source)),
        target=Label(target.field.value_span, key_of(target)),
        variant="order",
        arguments={"key": path},
        score=0.8,
    )


def _type(comparison: _Comparison, source: Entry, target: Entry) -> Finding:
    path, language = source.field.path, comparison.source.language
    return Finding(
        "frontmatter-type",
        f'"{path}" is a {target.kind} here, a {source.kind} in {language}',
        source=Label(source.field.value_span, _shown(source)),
        target=Label(target.field.value_span, _shown(target)),
        arguments={"key": path, "source_value": source.kind, "target_value": target.kind},
        score=0.85,
    )


def _behind(entry: Entry) -> Span:
    return Span(entry.field.value_span.end, entry.field.value_span.end)


def _find(entries: dict[str, Entry], wanted: Entry) -> Entry | None:
    """The entry of the same path and place."""
    head, *rest = wanted.field.path.split(".")
    found = entries.get(head.replace("[]", ""))
    places = list(wanted.field.index)
    for part, key in zip([head, *rest], [*rest, ""], strict=True):
        for _ in range(part.count("[]")):
            place = places.pop(0) if places else -1
            found = found.members[place] if found and 0 <= place < len(found.members) else None
        if key and found:
            found = found.entries.get(key.replace("[]", ""))
    return found


def _names(members: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(member.field.raw.strip() for member in members)


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:5])
    return f"{shown} and {len(names) - 5} more" if len(names) > 5 else shown


def _shown(entry: Entry) -> str:
    text = " ".join(entry.field.raw.split()) or entry.kind.value
    return f"{text[: _SHOWN - 1]}…" if len(text) > _SHOWN else text


CHECK = Check(
    "frontmatter",
    (
        "frontmatter-missing",
        "frontmatter-extra",
        "frontmatter-value",
        "frontmatter-list",
        "frontmatter-type",
    ),
    pair=frontmatter,
)
