"""Formulas compared: rule C005.

Between alignment and judging. Words inside ``\\text{}`` may be translated, spaces may differ;
signs, letters and numbers may not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from i18nlint.checks._api import Check, Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import apart, quoted

if TYPE_CHECKING:
    from difflib import SequenceMatcher

_WORDS = lazy_regex(r"\\(?:text|textbf|textit|mbox|mathrm|operatorname\*?|textrm)\s*\{[^{}]*\}")
_SPACING = lazy_regex(
    r"%[^\n]*|\\(?:[,;:!> ]|quad\b|qquad\b|displaystyle\b|left\b|right\b|limits\b|nonumber\b)|[\s~]"
    r"|\\(?:label|tag)\{[^{}]*\}"
)
_SYNONYMS = {"\\leq": "\\le", "\\geq": "\\ge", "\\neq": "\\ne", "\\to": "\\rightarrow"}
_SYNONYM = lazy_regex("|".join(rf"{re.escape(name)}\b" for name in _SYNONYMS))
_MARK = lazy_regex(r"(?<=\d)(?:\{([.,])\}|,)(?=\d)")
"""``3{,}2`` is how a decimal comma is set; a plain one is written as well."""
_GROUPS = lazy_regex(r"(?<![\d.])([1-9]\d{0,2})((?:\.\d{3})+)(?![\d.])")
"""Of thousands, if the mark is not a decimal one: ``1{,}000``, ``1\\,000`` and ``1.000``."""
_TIMES = lazy_regex(r"(?<=\d)\\cdot(?=\d)")
"""Between numbers; of vectors ``a \\cdot b`` is another product."""
_SINGLE_BRACES = lazy_regex(r"\{([A-Za-z0-9])\}")
_FOREIGN = lazy_regex(r"[^\x00-\x7f]+")
_AROUND = lazy_regex(r"^\(([^()]*)\)$")
_BLOCK, _INLINE = BlockKind.MATH, InlineKind.MATH  # a member asked of its class takes long in 3.11
_ALIKE = 0.6
_LONG = 12
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Formula:
    text: str
    key: str
    span: Span
    is_block: bool = False
    """False in a sentence, where the same thing is named by less: ``H(x)`` for ``H(x_t)``."""


def formulas(pair: Pair) -> Iterator[Finding]:
    """Formulas that say something else."""
    if not (pair.of_source(_has_formulas) and _has_formulas(pair.target)):
        return
    for bead in pair.bitext.beads():
        if bead.is_omission or bead.is_addition:
            continue
        sources, targets = _left_over(bead)
        for source in sources:
            best = max(targets, key=lambda target: _likeness(source, target), default=None)
            if best is not None and _likeness(source, best) >= _ALIKE:
                targets.remove(best)
                yield _changed(pair, source, best)


def _has_formulas(version: Version) -> bool:
    """Most posts have none, and need not be looked through for each pair of blocks."""
    return any(
        block.kind is _BLOCK or any(p.kind is _INLINE for p in block.pieces())
        for block in version.document.walk()
    )


def _left_over(bead: Bead) -> tuple[list[_Formula], list[_Formula]]:
    """Formulas of each side without a counterpart in the bead."""
    sources = [formula for block in bead.sources for formula in _formulas(block)]
    targets = [formula for block in bead.targets for formula in _formulas(block)]
    return _without(sources, targets), _without(targets, sources)


def _without(formulas: Iterable[_Formula], others: Iterable[_Formula]) -> list[_Formula]:
    keys = {other.key for other in others}
    return [formula for formula in formulas if formula.key not in keys]


def _formulas(block: Block) -> Iterator[_Formula]:
    if block.kind is BlockKind.MATH:
        span = block.text_span or block.span
        yield _Formula(block.text.strip(), _key(block.text), span, is_block=True)
    for piece in block.pieces():
        if piece.kind is InlineKind.MATH:
            yield _Formula(piece.text.strip(), _key(piece.text), piece.span)


def _key(formula: str) -> str:
    """The formula without spacing and words; equal for what renders the same."""
    formula = _SYNONYM.sub(lambda match: _SYNONYMS[match[0]], formula)
    formula = _numerals(_SPACING.sub("", _WORDS.sub("W", formula)))
    formula = _FOREIGN.sub("W", _SINGLE_BRACES.sub(r"\1", formula))
    return _AROUND.sub(r"\1", formula.rstrip(".,;"))


def _numerals(formula: str) -> str:
    """The formula with numbers written alike, however the language of the text sets them."""
    formula = _TIMES.sub(r"\\times", _MARK.sub(".", formula))
    return _GROUPS.sub(lambda match: match[1] + match[2].replace(".", ""), formula)


def _likeness(source: _Formula, target: _Formula) -> float:
    return ratio(source.key, target.key)


def _matcher(source: _Formula, target: _Formula) -> SequenceMatcher[str]:
    from difflib import SequenceMatcher  # here: most posts have no formulas

    return SequenceMatcher(None, source.key, target.key, autojunk=False)


def _changed(pair: Pair, source: _Formula, target: _Formula) -> Finding:
    one, other = apart(_line(source.text), _line(target.text), _SHOWN)
    return Finding(
        "math-differs",
        f"the formula is {quoted(other)} here, {quoted(one)} in {pair.source.document.language}",
        source=Label(source.span, one),
        target=Label(target.span, other),
        arguments={"source_value": one, "target_value": other},
        score=_score(source, target),
        scale=Scale.PIECE,
    )


def _score(source: _Formula, target: _Formula) -> float:
    """Surest for long formulas; a sentence may name the same thing with more or with less."""
    is_inline = not (source.is_block and target.is_block)
    is_part = source.key in target.key or target.key in source.key
    shorter = min(len(source.key), len(target.key))
    if is_inline and (is_part or (shorter < _LONG and _has_only_more(source, target))):
        return 0.55
    return 0.93 if shorter >= _LONG and _likeness(source, target) >= 0.8 else 0.7


def _has_only_more(source: _Formula, target: _Formula) -> bool:
    """True if one becomes the other by leaving something out, brackets apart."""
    changes = [change for change in _matcher(source, target).get_opcodes() if change[0] != "equal"]
    left_out = "".join(
        source.key[i:i_end] + target.key[j:j_end] for _, i, i_end, j, j_end in changes
    )
    tags = {tag for tag, *_ in changes}
    return len(tags) == 1 and "replace" not in tags and bool(left_out.strip("()[]{}"))


def _line(text: str) -> str:
    return " ".join(text.split())


CHECK = Check("math", ("math-differs",), pair=formulas)
