"""Numbers in what readers read of the frontmatter: ``details: 42 lines in 7 countries``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.align.numbers import match_facts
from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.leftovers import Leftovers
from i18nlint.checks.numbers.telling import changed
from i18nlint.config.schema import FieldContract
from i18nlint.facts.promises import is_ignored, promise_by_name
from i18nlint.facts.texts import Place, numbers_of_frontmatter
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import replace
from i18nlint.model.fact import Fact, FactKind, Strength
from i18nlint.model.finding import Finding

_SURE = 0.75
"""A text without its neighbours: a warning, no error."""
_Told = Mapping[Place, tuple[Fact, ...]]


def in_frontmatter(pair: Pair) -> Iterator[Finding]:
    """Texts of one key that count something else, but for what another key says there."""
    sources = pair.of_source(_told)
    targets = _told(pair.target) if sources else {}
    for place in sources:
        if place not in targets or _is_own(place[0], pair.frontmatter):
            continue
        for one, other, score in _contradictions(sources[place], targets[place]):
            if not (_is_told(one, targets, place) or _is_told(other, sources, place)):
                language = pair.source.document.language
                found = changed(one, other, min(score, _SURE), language=language)
                yield replace(found, arguments={**found.arguments, "key": place[0]})


def _is_own(path: str, configured: Mapping[str, FieldContract]) -> bool:
    """True of what each version has for itself, as the words that people search with are."""
    named = promise_by_name(path)
    is_set = named is not None and named.contract is FieldContract.EQUAL_SET
    return is_ignored(path, configured) or (is_set and path not in configured)


def _contradictions(
    sources: tuple[Fact, ...], targets: tuple[Fact, ...]
) -> Iterator[tuple[Fact, Fact, float]]:
    """None of a text that leaves more numbers over than the other, or shares none of several: it
    is another text, as the address of another office."""
    left = match_facts(sources, targets)
    ours, theirs = _hard(left.sources), _hard(left.targets)
    if len(ours) != len(theirs) or (len(ours) > 1 and not left.matches):
        return
    rest = Leftovers(ours, theirs, len(left.matches), is_cell=False, is_line=True)
    for one, other, score in rest.contradictions():
        if one.kind is other.kind and not _is_other_price(one, other):
            yield one, other, score


def _is_other_price(one: Fact, other: Fact) -> bool:
    """True of $499 and 459 €: a shop has a price for each country."""
    is_money = one.kind is FactKind.MONEY
    return is_money and one.unit != other.unit and one.value != other.value


def _hard(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.strength is Strength.HARD)


def _is_told(fact: Fact, told: _Told, place: Place) -> bool:
    """True if a text of another place says it: the members of a list may be sorted anew."""
    return any(
        fact.value == reading.value
        for other, found in told.items()
        if other != place
        for one in found
        for reading in one.readings
    )


def _told(version: Version) -> _Told:
    return numbers_of_frontmatter(version.document)
