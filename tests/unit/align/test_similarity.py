"""Of two parts that share much with a third, the one that shares more fits better."""

from __future__ import annotations

from i18nlint.align.features import Features
from i18nlint.align.similarity import Similarity
from i18nlint.model.document import BlockKind


def part(*names: str) -> Features:
    return Features(frozenset(f"code:{name}" for name in names), 400.0, BlockKind.HEADING, 2)


def test_much_evidence_still_tells_more_from_less() -> None:
    names = [f"sail{number}" for number in range(40)]
    others = [part(f"rope{number}") for number in range(30)]
    similarity = Similarity([part(*names), *others], [part(*names[:20]), part(*names), *others])
    assert similarity.evidence(0, 1) > similarity.evidence(0, 0) > 10
    assert similarity.evidence(0, 1) < similarity.shared(0, 1)
