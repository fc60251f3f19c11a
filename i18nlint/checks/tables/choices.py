"""Columns that choose from a few words, as "yes" and "no": a row that chose another one. Rule T003.

No language is asked: where "yes" is "ja" and "no" is "nein" row after row, a "no" that is "ja" is
another answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from i18nlint.checks.tables.naming import quoted, text_of
from i18nlint.facts.language import letters
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import parting

_LONGEST = 24
"""Letters of a word to choose: what is longer is a sentence, and told anew."""
_AGAIN = 2
"""Rows that say it so, of each of the two words."""
_STEM, _ENDING = 3, 3
"""Letters that forms of one word begin with at least, and letters in which they end at most."""
_INFLECTING = {"Latn", "Cyrl", "Grek"}
_CERTAINTY = 0.75
_ENDS = " .,;:!。．！-‐–—−"
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
            others = frozenset(_others(said))
            yield from (_told(cell, language) for cell in cells if _choice(cell) in others)


def _choice(cell: Bead) -> _Choice:
    return _word(cell.sources[0]), _word(cell.targets[0])


def _word(cell: Block) -> str:
    """What the cell says: "Yes." is "yes", and a dash, long or short, says nothing."""
    return text_of(cell).casefold().strip(_ENDS)


def _others(said: Counter[_Choice]) -> Iterator[_Choice]:
    """Those said once, of which both words have a usual counterpart, and not each other."""
    usual, meant = _most_said(said), _most_said({(b, a): often for (a, b), often in said.items()})
    for (one, other), often in said.items():
        if often == 1 and one in usual and other in meant:
            target, source = usual[one], meant[other]
            is_free = target != other and source != one and not said[source, target]
            if is_free and not _is_inflected(target, other):
                yield one, other


def _is_inflected(one: str, other: str) -> bool:
    """True of forms of one word: "ouvert" and "ouverte" may both be "open", and both "opened".

    Not in scripts in which an ending denies: 対応しています, 対応していません.
    """
    alike = parting(one, other)
    is_stem = alike >= _STEM and max(len(one), len(other)) <= alike + _ENDING
    return is_stem and letters(one + other).keys() <= _INFLECTING


def _most_said(said: Mapping[_Choice, int]) -> dict[str, str]:
    """What each word is most often on the other side, if it is so again and again."""
    often = {choice: times for choice, times in said.items() if times >= _AGAIN}
    rising = sorted(often, key=often.__getitem__)
    return {one: other for one, other in rising if _is_word(one) and _is_word(other)}


def _is_word(text: str) -> bool:
    """False of an empty cell, and of numbers, for which there are other rules."""
    return 0 < len(text) <= _LONGEST and not any(map(str.isdigit, text))


def _told(cell: Bead, language: LanguageTag) -> Finding:
    source, target = cell.sources[0], cell.targets[0]
    said = text_of(source), text_of(target)
    return Finding(
        "table-cell",
        f"{quoted(source)} in {language} is {quoted(target)} here",
        source=Label(source.span, said[0]),
        target=Label(target.span, said[1]),
        arguments={"source_value": said[0], "target_value": said[1]},
        score=_CERTAINTY,
        scale=Scale.PIECE,
    )
