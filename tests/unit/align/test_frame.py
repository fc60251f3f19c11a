"""Parts that left their place are found again, at the cost of pairs of no worth alone."""

from __future__ import annotations

from i18nlint.align.features import Features
from i18nlint.align.frame import find_moves, find_swaps
from i18nlint.align.sequence import Link
from i18nlint.align.similarity import Similarity
from i18nlint.model.document import BlockKind


def part(*anchors: str) -> Features:
    return Features(frozenset(anchors), 40.0, BlockKind.PARAGRAPH)


SHOP, MAP, OTHER = (part(f"link:{name}.org/a", f"code:{name}") for name in ("shop", "map", "x"))


def test_a_lone_part_finds_its_lone_partner_out_of_order() -> None:
    similarity = Similarity([SHOP, MAP], [MAP, SHOP])
    links = [Link(0, 1, 0, 0, -2.0), Link(1, 2, 0, 1, 5.0), Link(2, 2, 1, 2, -2.0)]
    moved, stayed = find_moves(links, similarity)
    assert (moved.i, moved.j, moved.moved) == (0, 1, True)
    assert stayed == links[1]


def test_a_pair_with_more_against_it_yields_to_a_better_partner() -> None:
    similarity = Similarity([SHOP, MAP, OTHER], [MAP, SHOP])
    links = [Link(0, 1, 0, 0, -2.0), Link(1, 2, 0, 1, 5.0), Link(2, 3, 1, 2, -1.0)]
    moved, stayed, lone = find_moves(links, similarity)
    assert (moved.i, moved.j, moved.moved) == (0, 1, True)
    assert stayed == links[1]
    assert lone == Link(2, 3, 1, 1, 0.0)


def test_a_pair_stays_where_neither_has_a_better_partner() -> None:
    similarity = Similarity([OTHER, MAP], [SHOP, MAP])
    links = [Link(0, 1, 0, 1, -1.0), Link(1, 2, 1, 2, 5.0)]
    assert find_moves(links, similarity) == links


def test_two_pairs_that_fit_better_crosswise_have_changed_places() -> None:
    similarity = Similarity([SHOP, MAP], [MAP, SHOP])
    links = [Link(0, 1, 0, 1, 0.5), Link(1, 2, 1, 2, 0.5)]
    moved, stayed = find_swaps(links, similarity)
    assert (moved.i, moved.j, moved.moved) == (0, 1, True)
    assert (stayed.i, stayed.j, stayed.moved) == (1, 0, False)


def test_two_pairs_that_fit_as_well_either_way_stay() -> None:
    similarity = Similarity([OTHER, OTHER], [OTHER, OTHER])
    links = [Link(0, 1, 0, 1, similarity.score(0, 0)), Link(1, 2, 1, 2, similarity.score(1, 1))]
    assert find_swaps(links, similarity) == links
