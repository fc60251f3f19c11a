"""Columns that choose from a few words, as "yes" and "no": a row that chose another one. Rule T003.

No language is asked: where "yes" is "ja" and "no" is "nein" row after row, a "no" that is "ja" is
another answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from i18nlint.checks.tables.naming import quoted, text_of
from i18nlint.model.alignment import Bead
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag

_LONGEST = 24
"""Letters of a word to choose: what is longer is a sentence, and told anew."""
_AGAIN = 2
"""Rows that say it so, of each of the two words."""
_CERTAINTY = 0.75
_Choice = tuple[str, str]


def other_choices(rows: Sequence[Bead], language: LanguageTag) -> Iterator[Finding]:
    """A finding for each cell that says what another word of its column is elsewhere.

    ``rows`` are those of the body; ``language`` is the source's.
    """
    paired = [row.children for row in rows if row.is_pair]
    for at in range(1, max(map(len, paired), default=0)):
        cells = [cells[at] for cells in paired if at < len(cells) and cells[at].is_pair]
        said = Counter(map(_choice, cells))
        if len(said) > _AGAIN:  # "yes" and "no", and what is neither
            yield from (_told(cell, language) for cell in cells if _is_other(_choice(cell), said))


def _choice(cell: Bead) -> _Choice:
    return text_of(cell.sources[0]), text_of(cell.targets[0])


def _is_other(choice: _Choice, said: Counter[_Choice]) -> bool:
    """Whether both words have a usual counterpart in the column, and not each other."""
    one, other = choice
    if said[choice] > 1 or not (_is_word(one) and _is_word(other)):
        return False
    usual = Counter({there: times for (here, there), times in said.items() if here == one})
    meant = Counter({here: times for (here, there), times in said.items() if there == other})
    (target, first), (source, second) = usual.most_common(1)[0], meant.most_common(1)[0]
    is_usual = min(first, second) >= _AGAIN and target != other and source != one
    return is_usual and not said[source, target]


def _is_word(text: str) -> bool:
    """False of an empty cell, and of numbers, for which there are other rules."""
    return 0 < len(text) <= _LONGEST and not any(map(str.isdigit, text))


def _told(cell: Bead, language: LanguageTag) -> Finding:
    source, target = cell.sources[0], cell.targets[0]
    said = _choice(cell)
    return Finding(
        "table-cell",
        f"{quoted(source)} in {language} is {quoted(target)} here",
        source=Label(source.span, said[0]),
        target=Label(target.span, said[1]),
        arguments={"source_value": said[0], "target_value": said[1]},
        score=_CERTAINTY,
        scale=Scale.PIECE,
    )
