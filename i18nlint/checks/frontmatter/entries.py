"""Keys and values: rules F001, F002, F003 and F005."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.checks.frontmatter.lists import compare_members, other_count
from i18nlint.checks.frontmatter.published import lead_elsewhere
from i18nlint.checks.frontmatter.values import other_type, other_value
from i18nlint.config.schema import FieldContract
from i18nlint.facts.frontmatter import Entry, is_plain, text_key
from i18nlint.facts.promises import CONFIGURED, OBSERVED, Promise, is_ignored, key_name, promise_of
from i18nlint.facts.timestamps import as_date, is_slip_of_day
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding
from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span

if TYPE_CHECKING:
    from i18nlint.checks.frontmatter.absences import OwnKeys

_IDENTITIES = ("slug", "id", "key", "url", "href", "link", "path", "file", "src", "name", "tag")
_LEADING = ("url", "href", "link")
"""Of buttons, which lead somewhere; a list of slugs names posts, and each version its own."""
_OURS = "i18nlint"
"""What a post says to us, each version for itself."""
_OWN = 0.5
"""Of a list that each version has for itself."""
_NO_TRUTH = 0.85
"""Of ``draft: falso``, which programs read as a word, and so as true."""


def compare_mappings(
    comparison: Comparison, source: dict[str, Entry], target: dict[str, Entry], *, end: Span
) -> Iterator[Finding]:
    """Keys that are missing, added or differ; ``end`` is where a first missing key belongs."""
    told: set[str] = set()
    place = end
    turned: dict[str, list[Finding]] = {}
    own: OwnKeys | None = None
    for key, entry in source.items():
        counterpart = target.get(key)
        if counterpart is not None:
            place = _behind(counterpart)
        ignored = is_ignored(entry.field.path, comparison.configured)
        if counterpart is not None and not ignored:
            yield from _entries(comparison, entry, counterpart)
        elif counterpart is not None:
            yield from _own_date(comparison, entry, counterpart)
        elif not (entry.is_empty or _is_free(comparison, entry)):
            from i18nlint.checks.frontmatter.absences import OwnKeys, missing, misspelt

            own = own or OwnKeys(source, target)
            if (spelt := own.spelt_for(key)) is not None:
                told.add(spelt)
                found = misspelt(comparison, entry, target[spelt], ignored=ignored)
                turned.setdefault(spelt.replace(key, "", 1), []).append(found)
            else:
                yield missing(comparison, entry, place, ignored=ignored)
    if turned:
        from i18nlint.checks.frontmatter.absences import misspelt_alike

        yield from map(misspelt_alike, turned.values())
    if not target.keys() <= source.keys():
        yield from _added(comparison, source, target, told)


def _own_date(comparison: Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    """Of a key that each version has for itself: a date that is the other's but for the day."""
    if source.field.path in comparison.configured:
        return
    one, other = as_date(source.field.raw), as_date(target.field.raw)
    if one and other and is_slip_of_day(one, other):
        yield other_value(comparison, source, target, Promise(FieldContract.EQUAL, OBSERVED))


def _added(
    comparison: Comparison, source: dict[str, Entry], target: dict[str, Entry], told: Set[str]
) -> Iterator[Finding]:
    """Keys that the source does not have, but for those that were told as another one misspelt."""
    from i18nlint.checks.frontmatter.absences import extra  # here: most posts add none

    renamed = {key_name(key) for key in source if key not in target}
    for key, entry in target.items():
        if key in source or key in told or entry.is_empty or key_name(key) in renamed:
            continue
        if not is_ignored(entry.field.path, comparison.configured):
            yield extra(comparison, entry)


def _entries(comparison: Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    promise = promise_of(source, target, configured=comparison.configured)
    if promise.contract is FieldContract.IGNORE or source.is_empty or target.is_empty:
        return
    if promise.certainty < CONFIGURED and _is_own_slug(comparison, source, target):
        return
    if source.is_scalar and target.is_scalar:
        yield from _scalars(comparison, source, target, promise)
    elif _shape(source) != _shape(target) or _date_became_words(source, target):
        yield other_type(comparison, source, target)
    elif source.kind is ValueKind.MAPPING:
        if not _is_multilingual(source):
            yield from compare_mappings(
                comparison, source.entries, target.entries, end=_behind(target)
            )
    elif source.kind is ValueKind.LIST:
        yield from _lists(comparison, source, target)


def _scalars(
    comparison: Comparison, source: Entry, target: Entry, promise: Promise
) -> Iterator[Finding]:
    """Of two single values."""
    if source.kind is ValueKind.BOOLEAN and target.kind is ValueKind.STRING:
        if not comparison.same(source, target):
            yield other_value(comparison, source, target, replace(promise, certainty=_NO_TRUTH))
    elif _shape(source) != _shape(target) or _date_became_words(source, target):
        yield other_type(comparison, source, target)
    elif promise.contract is FieldContract.TRANSLATED:
        if source.field.raw.casefold() == target.field.raw.casefold():
            from i18nlint.checks.frontmatter.untranslated import untranslated  # here: few are alike

            yield from untranslated(comparison, source, target)
    elif not comparison.same(source, target):
        yield other_value(comparison, source, target, promise)


def _is_own_slug(comparison: Comparison, source: Entry, target: Entry) -> bool:
    """True for a slug that is translated, as the title is."""
    if source.field.path != "slug":
        return False
    from i18nlint.checks.frontmatter.slugs import is_translated_slug  # here: few posts say theirs

    slugs = (comparison.source, source.field.raw), (comparison.target, target.field.raw)
    return is_translated_slug(*slugs)


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


def _lists(comparison: Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    identity = _identity(source, target)
    if identity:
        sides = [*zip((source, target), comparison.languages, strict=True)]
        ones, others = (_by_name(entry, identity, language) for entry, language in sides)
        if identity in _LEADING and _are_in_place(
            *(_names(entry, identity, language) for entry, language in sides)
        ):
            yield from _members(comparison, source, target)
            return
        yield from compare_members(
            comparison, source, target, members=[_ids(source, identity), _ids(target, identity)]
        )
        for key, entry in ones.items():
            if key in others:
                yield from _entries(comparison, entry, others[key])
    elif all(entry.is_scalar for entry in (*source.members, *target.members)):
        yield from compare_members(
            comparison, source, target, members=[source.members, target.members]
        )
    elif len(source.members) == len(target.members):
        yield from _members(comparison, source, target)
    else:
        found = other_count(comparison, source, target)
        yield replace(found, score=_OWN) if lead_elsewhere(source, target) else found


def _members(comparison: Comparison, source: Entry, target: Entry) -> Iterator[Finding]:
    """Of two lists of one length, member by member."""
    for one, other in zip(source.members, target.members, strict=True):
        yield from _entries(comparison, one, other)


def _by_name(entry: Entry, identity: str, language: LanguageTag) -> dict[str, Entry]:
    """Members by what names them and no other."""
    names = _names(entry, identity, language)
    times = Counter(names)
    members = zip(names, entry.members, strict=True)
    return {name: member for name, member in members if times[name] == 1}


def _names(entry: Entry, identity: str, language: LanguageTag) -> list[str]:
    """What names each member: ``/en/start`` is ``/de/start``; two buttons may lead to one page."""
    names = (member.entries[identity].field.raw for member in entry.members)
    return [text_key(name.strip(), language) for name in names]


def _are_in_place(ones: list[str], others: list[str]) -> bool:
    """True if names differ and yet half of them stand where they stood: one was changed."""
    if len(ones) != len(others) or {*ones} == {*others}:
        return False
    same = sum(one == other for one, other in zip(ones, others, strict=True))
    return same * 2 >= len(ones)


def _identity(source: Entry, target: Entry) -> str:
    """The key that names the members of a list of mappings on both sides; empty without one."""
    members = (*source.members, *target.members)
    for key in _IDENTITIES:
        if all(key in entry.entries and is_plain(entry.entries[key].field) for entry in members):
            return key
    return ""


def _ids(entry: Entry, identity: str) -> list[Entry]:
    return [member.entries[identity] for member in entry.members]


def _is_free(comparison: Comparison, entry: Entry) -> bool:
    """True for a key that the configuration takes out of the comparison, and for our own."""
    path = entry.field.path
    return path == _OURS or comparison.configured.get(path) is FieldContract.IGNORE


def _behind(entry: Entry) -> Span:
    return Span(entry.field.value_span.end, entry.field.value_span.end)
