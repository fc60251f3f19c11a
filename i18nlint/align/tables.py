"""Tables: columns by header and content, rows by key, cells by both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from i18nlint.align.features import Features, Profile
from i18nlint.align.frame import Frame, align_in_order, align_parts, find_moves
from i18nlint.align.sequence import Costs, Link
from i18nlint.align.similarity import Similarity
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block

_ROW_COSTS = Costs(gap=-1.1, merge=-100.0)
_COLUMN_COSTS = Costs(gap=-1.6, merge=-100.0)


def align_table(source: Block, target: Block, frame: Frame) -> tuple[Bead, ...]:
    """A bead for each row, its children the cells by column; header rows pair with each other."""
    columns = _align_columns(source, target, frame)
    heads = min(source.level, target.level)
    head = [
        _row_bead(source.children[i], target.children[i], columns=columns) for i in range(heads)
    ]
    body = _align_rows(source.children[heads:], target.children[heads:], columns, frame)
    return (*head, *body)


def _align_columns(source: Block, target: Block, frame: Frame) -> list[Link]:
    similarity = Similarity(_columns(source, frame.source), _columns(target, frame.target))
    return find_moves(align_in_order(similarity, costs=_COLUMN_COSTS), similarity)


def _columns(table: Block, profile: Profile) -> list[Features]:
    """Evidence of each column; its header counts twice."""
    width = max((len(row.children) for row in table.children), default=0)
    return [_column(table, number, profile) for number in range(width)]


def _column(table: Block, number: int, profile: Profile) -> Features:
    cells = [row.children[number] for row in table.children if number < len(row.children)]
    return profile.of(*cells, titles=cells[: table.level])


def _align_rows(
    sources: Sequence[Block], targets: Sequence[Block], columns: list[Link], frame: Frame
) -> Iterator[Bead]:
    keys = {_key(row) for row in sources} & {_key(row) for row in targets}
    similarity = frame.similarity(
        [_row(row, frame.source, keys) for row in sources],
        [_row(row, frame.target, keys) for row in targets],
    )
    for link in align_parts(similarity, costs=_ROW_COSTS):
        source, target = sources[link.i : link.i_end], targets[link.j : link.j_end]
        if source and target:
            bead = _row_bead(source[0], target[0], columns=columns)
            yield replace(bead, score=link.score, moved=link.moved)
        else:
            yield Bead(tuple(source), tuple(target))


def _row(row: Block, profile: Profile, keys: Set[str]) -> Features:
    """Evidence of a row; its first cell counts twice, and most where both sides have the same."""
    features = profile.of(row, titles=row.children[:1])
    key = _key(row)
    return replace(features, anchors=features.anchors | {f"key:{key}"}) if key in keys else features


def _key(row: Block) -> str:
    return shown_text(row.children[0]).casefold() if row.children else ""


def _row_bead(source: Block, target: Block, *, columns: list[Link]) -> Bead:
    cells = (
        Bead(
            source.children[link.i : link.i_end],
            target.children[link.j : link.j_end],
            score=link.score,
            moved=link.moved,
        )
        for link in columns
    )
    return Bead((source,), (target,), children=tuple(c for c in cells if c.sources or c.targets))
