"""Numbers that the labels of two diagrams tell otherwise. Beside `diagrams`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from i18nlint.checks._api import Pair
from i18nlint.facts.diagrams import ARROW, NodeLabel, node_labels
from i18nlint.facts.numbers import TextFact, reader_for
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import FactKind, Strength
from i18nlint.model.language import LanguageTag

_AMOUNTS = frozenset(
    {
        FactKind.COUNT,
        FactKind.PERCENT,
        FactKind.PERCENTAGE_POINT,
        FactKind.MONEY,
        FactKind.MULTIPLE,
        FactKind.DURATION,
        FactKind.SIZE,
    }
)
"""Of names, versions, days and hours a label may say more or less: ``March``, ``March 5``."""
_Labels = Mapping[str, NodeLabel]


@dataclass(frozen=True, slots=True)
class OtherNumber:
    """A node whose label says another number."""

    node: str
    source: NodeLabel
    target: NodeLabel


def other_numbers(pair: Pair, source: str, target: str) -> Iterator[OtherNumber]:
    """Nodes of the same name whose labels say one number each that the other diagram lacks.

    An arrow may say nothing in one of the two.
    """
    ones, others = node_labels(source), node_labels(target)
    if not all(ARROW in name for name in ones.keys() ^ others.keys()):
        return
    languages = pair.source.document.language, pair.target.document.language
    left, right = (_all(*side) for side in zip((ones, others), languages, strict=True))
    for node, label in ones.items():
        if node not in others:
            continue
        missing = _lacking(left[node], right)
        extra = _lacking(right[node], left)
        if len(missing) == len(extra) == 1 and _are_comparable(missing[0], extra[0]):
            yield OtherNumber(node, label, others[node])


def _all(labels: _Labels, language: LanguageTag) -> dict[str, Sequence[TextFact]]:
    read = reader_for(language).read
    return {node: read(label.text) for node, label in labels.items()}


def _lacking(facts: Sequence[TextFact], others: Mapping[str, Sequence[TextFact]]) -> list[TextFact]:
    known = {value for side in others.values() for fact in side for value in _values(fact)}
    return [one for one in facts if one.strength is Strength.HARD and not known & _values(one)]


def _values(fact: TextFact) -> set[Fraction | str]:
    return {reading.value for reading in fact.readings}


def _are_comparable(one: TextFact, other: TextFact) -> bool:
    """True for numbers of one kind and unit; 10 miles may be told as 16 km.

    In a label ``50 km`` may stand for ``50 km/h``.
    """
    kinds = {(fact.kind, fact.unit.partition("/")[0]) for fact in (one, other)}
    return len(kinds) == 1 and one.kind in _AMOUNTS
