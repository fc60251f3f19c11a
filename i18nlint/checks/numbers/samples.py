"""Numbers that are samples: alone in a cell of a column headed "Example" on both sides.

123,123,220 on one side and 123,220 on the other both show how thousands are parted: no fact hangs
on them, so it is a warning. Where the signs differ, 123.220, the sample is another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from i18nlint.checks.numbers.sureness import LIKELY
from i18nlint.config.plain_toml import read_toml
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label


def less_sure_of_samples(table: Bead, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings inside a table; what differs between two samples is a warning at most."""
    for one in findings:
        is_one = _are_written_alike(one) and all(
            _is_sample(label, tables)
            for label, tables in ((one.source, table.sources), (one.target, table.targets))
        )
        yield replace(one, score=min(one.score, LIKELY)) if is_one else one


def _are_written_alike(finding: Finding) -> bool:
    """True if the same signs stand between the digits of both."""
    if finding.source is None or finding.target is None:
        return False
    ours, theirs = (
        {sign for sign in label.text if not sign.isdecimal()}
        for label in (finding.source, finding.target)
    )
    return ours == theirs


def _is_sample(label: Label | None, tables: Sequence[Block]) -> bool:
    """True of all that a cell says, below a heading that announces samples."""
    if label is None:
        return False
    for table in tables:
        head = table.children[0].children if table.children else ()
        for row in table.children[1:]:
            for above, cell in zip(head, row.children, strict=False):
                if cell.span.contains(label.span):
                    is_all = shown_text(cell).strip() == label.text.strip()
                    return is_all and shown_text(above).strip(" :：").casefold() in _headings()
    return False


@lru_cache(maxsize=1)
def _headings() -> frozenset[str]:
    table = read_toml(Path(__file__).with_name("samples.toml").read_text("utf-8"))
    return frozenset(word for words in table.values() for word in str(words).split(", "))
