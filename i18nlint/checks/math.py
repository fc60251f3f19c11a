"""Formulas compared: rule C005.

Between alignment and judging. Words inside ``\\text{}`` may be translated, spaces may differ;
signs, letters and numbers may not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from i18nlint.checks._api import Check, Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import QUOTED, apart, parting, quoted

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
_VALUE = lazy_regex(r"\d+(?:\.\d+)?")
_SINGLE_BRACES = lazy_regex(r"\{([A-Za-z0-9])\}")
_FOREIGN = lazy_regex(r"[^\x00-\x7f]+")
_AROUND = lazy_regex(r"^\(([^()]*)\)$")
_BLOCK, _INLINE = BlockKind.MATH, InlineKind.MATH  # a member asked of its class takes long in 3.11
_ESCAPES = {"\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v"}
_SEEN = {"\t": "\u21e5", "\b": "\u2408", "\f": "\u240c", "\v": "\u240b"}
_SWALLOWED = lazy_regex(
    r"([\t\x08\x0c\x0b])(ext(?:bf|it|rm)?|imes|heta|au|ilde|op|frac|eta|ar|egin|oldsymbol|igl?|inom"
    r"|rac|orall|ec|arepsilon|arphi|dots|ee)(?![a-z])"
)
"""What ``\\text`` and ``\\beta`` become where a program reads ``\\t`` and ``\\b`` as signs."""
_ALIKE = 0.6
"""Likeness from which two formulas are one that was changed."""
_LONG = 12
"""Characters from which a formula is itself with a part more or less."""


@dataclass(frozen=True, slots=True)
class _Formula:
    text: str
    key: str
    span: Span
    is_block: bool = False
    """False in a sentence, where the same thing is named by less: ``H(x)`` for ``H(x_t)``."""


def formulas(pair: Pair) -> Iterator[Finding]:
    """Formulas that say something else; one that stands in several places is told once."""
    if not (pair.of_source(_has_formulas) and _has_formulas(pair.target)):
        return
    told: dict[tuple[str, ...], list[Finding]] = {}
    for bead, source, target in _differing(pair):
        finding = _changed(pair, source, target, others=_others_of(bead, source, target))
        told.setdefault(_fault(source, target), []).append(finding)
    for first, *more in told.values():
        yield replace(first, message=first.message + _more(len(more))) if more else first


def _fault(source: _Formula, target: _Formula) -> tuple[str, ...]:
    """Equal for what one slip did: who reads ``\\t`` as a sign does so all over a post.

    Not where the formula differs in more than that.
    """
    lost = _SWALLOWED.search(target.text)
    if lost is None or _SWALLOWED.search(source.text):
        return (source.key, target.key)
    mended = _SWALLOWED.sub(lambda match: _ESCAPES[match[1]] + match[2], target.text)
    return (lost[1], *_unlike(source.key, _key(mended)))


def _unlike(one: str, other: str) -> tuple[str, str]:
    """What is left of the two without the beginning and the end that they share."""
    start = parting(one, other)
    one, other = one[start:], other[start:]
    end = parting(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _more(others: int) -> str:
    return f" (and in {others} more {'places' if others > 1 else 'place'})"


def _differing(pair: Pair) -> Iterator[tuple[Bead, _Formula, _Formula]]:
    """Formulas that belong together and differ, with the passages that they stand in."""
    for bead in pair.bitext.beads():
        if bead.is_omission or bead.is_addition:
            continue
        sources, targets = _left_over(bead)
        for source in sources:
            best = max(targets, key=lambda target: _likeness(source, target), default=None)
            if best is not None and _likeness(source, best) >= _ALIKE:
                targets.remove(best)
                yield bead, source, best


def _others_of(bead: Bead, source: _Formula, target: _Formula) -> tuple[str, str]:
    """What the other formulas of both passages name, as one text for each."""
    sides = ((bead.sources, source), (bead.targets, target))
    one, other = (
        " ".join(each.key for block in blocks for each in _formulas(block) if each.key != own.key)
        for blocks, own in sides
    )
    return one, other


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
    ours, theirs = _without(sources, targets), _without(targets, sources)
    if len(sources) == len(targets) and len(ours) + len(theirs) == 1:
        ours = ours or _surplus(sources, targets)
        theirs = theirs or _surplus(targets, sources)
        is_slip = bool(ours and theirs) and _is_other_number(ours[0], theirs[0])
        return (ours, theirs) if is_slip else ([], [])
    return ours, theirs


def _surplus(formulas: Iterable[_Formula], others: Iterable[_Formula]) -> list[_Formula]:
    """The one that stands here once more than there: of two f(3) one is f(7) there."""
    more = Counter(formula.key for formula in formulas)
    more.subtract(other.key for other in others)
    return [formula for formula in formulas if more[formula.key] > 0][:1]


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


def _changed(pair: Pair, source: _Formula, target: _Formula, *, others: tuple[str, str]) -> Finding:
    one, other = apart(_line(source.text), _line(target.text), QUOTED)
    language = pair.source.document.language
    return Finding(
        "math-differs",
        f"the formula {quoted(one)} in {language} is {quoted(other)} here{_escaped(target.text)}",
        source=Label(source.span, one),
        target=Label(target.span, other),
        arguments={"source_value": one, "target_value": other},
        score=_score(source, target, others),
        scale=Scale.PIECE,
    )


def _escaped(formula: str) -> str:
    """What is said of a command whose first letter a program took for a sign: ``\\text``."""
    lost = _SWALLOWED.search(formula)
    if lost is None:
        return ""
    return f'; "{_ESCAPES[lost[1]]}" of "{_ESCAPES[lost[1]]}{lost[2]}" became a control character'


def _score(source: _Formula, target: _Formula, others: tuple[str, str]) -> float:
    """Surest for long formulas; a sentence may name the same thing with more or with less."""
    is_inline = not (source.is_block and target.is_block)
    is_part = source.key in target.key or target.key in source.key
    shorter = min(len(source.key), len(target.key))
    is_less = is_part or (shorter < _LONG and _has_only_more(source, target))
    if is_inline and is_less and not _is_other_number(source, target):
        return 0.55
    if is_inline and _is_another_name(source, target, others):
        return 0.7
    return 0.93 if shorter >= _LONG and _likeness(source, target) >= 0.8 else 0.7


def _is_another_name(source: _Formula, target: _Formula, others: tuple[str, str]) -> bool:
    """True where one letter differs, and both passages name both: ``u(X) = y``."""
    changes = [change for change in _matcher(source, target).get_opcodes() if change[0] != "equal"]
    letters = {(source.key[i:i_end], target.key[j:j_end]) for _, i, i_end, j, j_end in changes}
    return len(letters) == 1 and all(
        len(letter) == 1 and letter.isalpha() and all(_names(text, letter) for text in others)
        for letter in next(iter(letters))
    )


def _names(formulas: str, letter: str) -> bool:
    return re.search(rf"(?<![A-Za-z\\]){letter}(?![A-Za-z])", formulas) is not None


def _is_other_number(source: _Formula, target: _Formula) -> bool:
    """True for ``5t`` and ``0.5t``: as many numbers, of which one lost a part; no less is said."""
    ones, others = (_VALUE.findall(formula.key) for formula in (source, target))
    return len(ones) == len(others) and ones != others


def _has_only_more(source: _Formula, target: _Formula) -> bool:
    """True if one becomes the other by leaving something out, brackets apart."""
    changes = [change for change in _matcher(source, target).get_opcodes() if change[0] != "equal"]
    left_out = "".join(
        source.key[i:i_end] + target.key[j:j_end] for _, i, i_end, j, j_end in changes
    )
    tags = {tag for tag, *_ in changes}
    return len(tags) == 1 and "replace" not in tags and bool(left_out.strip("()[]{}"))


def _line(text: str) -> str:
    """The text in one line; signs that nobody sees are shown where letters follow them."""
    return " ".join(_SWALLOWED.sub(lambda lost: f"{_SEEN[lost[1]]}{lost[2]}", text).split())


CHECK = Check("math", ("math-differs",), pair=formulas)
