"""Keys that one side alone has: rules F001 and F002. Beside `entries`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._code.likeness import ratio
from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.checks.frontmatter.lists import listed
from i18nlint.facts.frontmatter import Entry, entries_of
from i18nlint.facts.original_keys import is_of_original
from i18nlint.facts.promises import key_name
from i18nlint.facts.same_page import is_turned
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding, Label
from i18nlint.model.text import Span

_BY_CASE, _OF_ORIGINAL = 0.55, 0.55
_ALIKE = 0.93
"""Several keys with one sign too many: nobody calls them so."""
_NEARLY = 0.85
"""Of letters: ``tpye``, ``descripton``."""


def all_missing(comparison: Comparison, source: dict[str, Entry]) -> Finding:
    """One finding for a post without any frontmatter."""
    names = tuple(source)
    return Finding(
        "frontmatter-missing",
        f"there is no frontmatter here; {comparison.source.language} has {listed(names)}",
        source=Label(comparison.source.frontmatter.span, ", ".join(names)),
        target=Label(Span(0, 0)),
        arguments={"key": names},
        score=0.8 if len(names) > 1 else 0.6,
    )


def spelt_otherwise(key: str, source: dict[str, Entry], target: dict[str, Entry]) -> str | None:
    """The key that the target has by nearly the name of one that it lacks."""
    name = key_name(key)  # empty for a name in other letters, which are not nearly any other's
    own = [other for other in target if other not in source] if name else []
    alike = (other for other in own if key_name(other) == name)
    turned = (other for other in own if is_turned(key, other) or ratio(key, other) >= _NEARLY)
    return next(alike, None) or next(turned, None)


def missing(comparison: Comparison, entry: Entry, place: Span, *, ignored: bool) -> Finding:
    score = _absent(comparison, entry, ignored=ignored)
    return _absence(comparison, entry, "missing", place, score=score)


def misspelt(comparison: Comparison, entry: Entry, spelt: Entry, *, ignored: bool) -> Finding:
    """A key under another name: Hugo reads ``Title`` as ``title``, others do not."""
    score, other = _absent(comparison, entry, ignored=ignored), spelt.field.path
    if other.casefold() == entry.field.path.casefold():
        score = min(score, _BY_CASE)
    found = _absence(comparison, entry, f'spelt "{other}"', spelt.field.key_span, score=score)
    return replace(found, variant="misspelt")


def misspelt_alike(found: Sequence[Finding]) -> Finding:
    """One finding for keys with the same sign too many: ``:type``, ``:date`` and ``:comments``."""
    first, *others = found
    if not others:
        return first
    keys, values = (
        tuple(str(one.arguments[name]) for one in found) for name in ("key", "source_value")
    )
    return replace(
        first,
        message=f"{first.message}; likewise {listed(keys[1:])}",
        arguments={"key": keys, "source_value": values},
        score=max(_ALIKE, *(one.score for one in found)),
    )


def _absent(comparison: Comparison, entry: Entry, *, ignored: bool) -> float:
    """A key whose value each version has for itself (``i18nReady``) may still not be missing."""
    have = comparison.others_have(entry)
    score = 0.75 if not have else 0.93 if all(have) else 0.5
    if _is_of_original(comparison, entry):
        return min(score, _OF_ORIGINAL)
    return min(score, 0.65) if ignored else score


def _is_of_original(comparison: Comparison, entry: Entry) -> bool:
    path = entry.field.path
    keys = entries_of(comparison.source.frontmatter)
    return path not in comparison.configured and is_of_original(path, keys)


def _absence(
    comparison: Comparison, entry: Entry, what: str, place: Span, *, score: float
) -> Finding:
    path = entry.field.path
    return Finding(
        "frontmatter-missing",
        f'"{path}" in {comparison.source.language} is {what} here',
        source=Label(entry.field.key_span, path),
        target=Label(place),
        arguments={"key": path, "source_value": entry.field.raw},
        score=score,
    )


def extra(comparison: Comparison, entry: Entry) -> Finding:
    path = entry.field.path
    return Finding(
        "frontmatter-extra",
        f'"{path}" is here, but not in {comparison.source.language}',
        target=Label(entry.field.key_span, path),
        arguments={"key": path, "target_value": entry.field.raw},
        score=0.7 if not any(comparison.others_have(entry)) else 0.6,
    )
