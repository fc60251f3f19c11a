"""Keys that one side alone has: rules F001 and F002. Beside `entries`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._code.likeness import ratio
from i18nlint.checks.frontmatter.comparison import Comparison
from i18nlint.checks.frontmatter.lists import listed
from i18nlint.facts.frontmatter import Entry
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
_MANY = 100
"""Keys of one side alone that are more are no slips; each against each takes minutes."""


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


class OwnKeys:
    """Keys that the target alone has, of which one may be a key that it lacks, misspelt."""

    def __init__(self, source: dict[str, Entry], target: dict[str, Entry]) -> None:
        self._keys = [key for key in target if key not in source]
        self._by_name: dict[str, str] = {}
        for key in self._keys:
            self._by_name.setdefault(key_name(key), key)

    def spelt_for(self, key: str) -> str | None:
        """The one of nearly this name; a name in other letters is not nearly any other's."""
        name = key_name(key)
        if not name or not self._keys:
            return None
        if alike := self._by_name.get(name):
            return alike
        asked = self._keys if len(self._keys) <= _MANY else ()
        turned = (one for one in asked if is_turned(key, one) or ratio(key, one) >= _NEARLY)
        return next(turned, None)


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
    return path not in comparison.configured and is_of_original(path, comparison.source_keys)


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
