"""Why two parts score as they do, signal by signal: for people who ask. Beside `similarity`."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.align.form import BOTH_BOLD, kind_score, shape_score, size_score
from i18nlint.align.similarity import Similarity
from i18nlint.model.alignment import Signal
from i18nlint.model.fact import value_text
from i18nlint.model.regex import lazy_regex

_FRACTION = lazy_regex(r"-?[0-9]+/[1-9][0-9]*")


def signals_of(similarity: Similarity, i: int, j: int) -> tuple[Signal, ...]:
    """Why the pair scores as it does, the strongest first."""
    heard = (signal for signal in _signals(similarity, i, j) if signal.weight)
    return tuple(sorted(heard, key=lambda signal: (-abs(signal.weight), signal.name)))


def _signals(similarity: Similarity, i: int, j: int) -> Iterator[Signal]:
    source, target = similarity.sources[i], similarity.targets[j]
    for anchor in source.anchors & target.anchors:
        yield Signal(_name(anchor), round(similarity.rarity.shared.get(anchor, 0.0), 2))
    missed = (source.anchors - source.alternatives) ^ (target.anchors - target.alternatives)
    for anchor in missed - (source.anchors & target.anchors):
        yield Signal(f"no {_name(anchor)}", -round(similarity.rarity.lacking.get(anchor, 0.0), 2))
    yield Signal("kind", round(kind_score(source, target), 2))
    if source.kind is target.kind:
        yield Signal("bold type", BOTH_BOLD * (source.is_stressed and target.is_stressed))
        yield Signal("shape", round(shape_score(source, target), 2))
        yield Signal("size", round(size_score(source.sizes, target.sizes), 2))
    length = similarity.lengths.score(source.length, target.length)
    yield Signal("length", round(length, 2))
    yield Signal("cognates", round(similarity.cognates((i,), (j,)), 2))


def _name(anchor: str) -> str:
    """The anchor as people write it: ``number:19/10`` is ``number 1.9``."""
    kind, _, text = anchor.partition(":")
    if kind in ("number", "soft") and _FRACTION.fullmatch(text):
        text = value_text(Fraction(text))
    return f"{kind} {text}"
