"""The diagonal is tried first: it is the path that a search would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from i18nlint.align.features import Features
from i18nlint.align.frame import align_in_order
from i18nlint.align.sequence import Costs, Link, Scoring, align_sequences
from i18nlint.align.similarity import Similarity
from i18nlint.model.document import BlockKind

_COSTS = Costs(gap=-2.0, merge=-2.0)
_SIZES = {BlockKind.PARAGRAPH: (1, 0, 0, 0), BlockKind.LIST: (0, 3, 0, 0)}
_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.HEADING)


@st.composite
def _parts(draw: st.DrawFn) -> Features:
    kind = draw(st.sampled_from(_KINDS))
    names = draw(st.frozensets(st.sampled_from("abcdefgh"), max_size=3))
    links = draw(st.frozensets(st.sampled_from("xyz"), max_size=1))
    return Features(
        anchors=frozenset({f"word:{name}" for name in names} | {f"link:{one}" for one in links}),
        length=draw(st.sampled_from((0.0, 30.0, 80.0, 200.0))),
        kind=kind,
        shape=(kind,) if kind is BlockKind.LIST else (),
        sizes=_SIZES.get(kind, (0, 0, 0, 0)),
    )


@st.composite
def _versions(draw: st.DrawFn) -> Similarity:
    """Two versions that a translator could have made: mostly the same parts in the same order."""
    sources = draw(st.lists(_parts(), min_size=1, max_size=6))
    targets = list(sources)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(targets) - 1))
        targets[at] = draw(_parts())
    if draw(st.booleans()):
        targets.insert(draw(st.integers(0, len(targets))), draw(_parts()))
    return Similarity(sources, targets)


def _searched(similarity: Similarity) -> list[Link]:
    scoring = Scoring(
        similarity.score,
        _COSTS,
        merge=similarity.merge,
        has_rival=similarity.has_rival,
        unfolds=similarity.unfolds,
    )
    n, m = len(similarity.sources), len(similarity.targets)
    return align_sequences(n, m, scoring, certain=similarity.certain())


@given(_versions())
def test_the_diagonal_is_what_the_search_between_certain_pairs_finds(
    similarity: Similarity,
) -> None:
    assert align_in_order(similarity, costs=_COSTS) == _searched(similarity)


@given(_versions())
def test_a_pair_of_versions_goes_straight_where_no_part_has_a_rival(
    similarity: Similarity,
) -> None:
    is_square = len(similarity.sources) == len(similarity.targets)
    has_rival = any(similarity.has_rival(i, i) for i in range(len(similarity.sources)) if is_square)
    assert similarity.goes_straight() == (is_square and not has_rival)


@given(_versions())
def test_only_steps_that_may_end_in_two_parts_are_left_out(similarity: Similarity) -> None:
    for i in range(len(similarity.sources)):
        for j in range(len(similarity.targets)):
            offered = set(similarity.unfolds(i, j))
            for di, dj in {(2, 1), (1, 2), (3, 1), (1, 3)} - offered:
                if di <= i + 1 and dj <= j + 1:
                    rows, columns = range(i + 1 - di, i + 1), range(j + 1 - dj, j + 1)
                    assert similarity.merge(rows, columns) is None


_WORDS = st.frozensets(st.sampled_from(("sail", "rope", "mast", "keel", "deck")), max_size=3)


@given(_versions(), st.data())
def test_no_merge_comes_to_more_than_is_told_beforehand(
    parts: Similarity, data: st.DataObject
) -> None:
    """What words both write alike is told too, where they were heard."""
    n, m = len(parts.sources), len(parts.targets)
    said = data.draw(st.lists(_WORDS, min_size=n, max_size=n))
    theirs = data.draw(st.lists(_WORDS, min_size=m, max_size=m))
    similarity = Similarity(
        parts.sources, parts.targets, stems=(said.__getitem__, theirs.__getitem__)
    )
    if data.draw(st.booleans()):
        similarity.hear_cognates(range(n), range(m))
    for i in range(n):
        for j in range(m):
            for di, dj in similarity.unfolds(i, j):
                if di <= i + 1 and dj <= j + 1:
                    rows, columns = range(i + 1 - di, i + 1), range(j + 1 - dj, j + 1)
                    together = similarity.merge(rows, columns)
                    assert together is None or together <= similarity.most(rows, columns) + 1e-9
