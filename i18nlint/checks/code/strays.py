"""Words of code that a section lost to a slip of the pen: rule C003.

Where paragraphs were told in another order or merged, a word and what became of it stand in
blocks that are not paired. That the source has never heard of what became of it tells enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.checks._code.slips import Strictness, is_localised
from i18nlint.checks.code.named import Place, all_words, changed, has_signs, simple, words_of
from i18nlint.checks.code.words import is_one_slip, word_score
from i18nlint.facts.same_page import is_turned
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Scale
from i18nlint.model.regex import lazy_regex

_NEAR = 0.85
_NEARLY, _LONG, _FEW = 0.9, 6, 2
"""For words of the page: likeness, letters, and by how many of them the lengths may differ."""
_DIGITS = lazy_regex(r"[0-9]+")
_SCORE = 0.65
_SCALE = Scale.BLOCK
"""Told even where the whole paragraph is noted as having no counterpart."""
_LEAST = 4
"""Letters from which a word is not like another by chance."""


def stray_words(pair: Pair, told: Set[str]) -> Iterator[Finding]:
    """Words of the source's section that stand in the target's a slip away; ``told`` are known.

    Between Latin languages names are translated: only two letters turned round are a slip.
    """
    strictness, known = Strictness.of(pair), pair.of_source(all_words)
    unheard = _unheard(pair) - told
    is_like = _is_slip if strictness.is_strict else _is_turned
    found: set[str] = set()
    for section in pair.bitext.sections if unheard else ():
        if not (section.source and section.target):
            continue
        others = _words(pair.target, [block for bead in section.beads for block in bead.targets])
        if not unheard & others.keys():
            continue
        ones = _words(pair.source, [block for bead in section.beads for block in bead.sources])
        for other in (word for word in others if word in unheard):
            alike = [word for word in ones if word not in others and is_like(word, other)]
            if len(alike) == 1 and word_score(alike[0], other, known, pair, strictness) >= _SCORE:
                found.add(other)
                yield changed(pair, ones[alike[0]], others[other], score=_SCORE, scale=_SCALE)
    if strictness.is_strict and unheard - found:
        yield from _slips_of_the_page(pair, unheard - found, known, strictness)


def _slips_of_the_page(
    pair: Pair, unheard: Set[str], known: frozenset[str], strictness: Strictness
) -> Iterator[Finding]:
    """Words a slip away from the only such word of the page, wherever the source says it.

    A translator who explains more spells names once more: ``tail_lenght`` in a sentence added.
    """
    for other in sorted(word for word in unheard if len(word) >= _LONG and has_signs(word)):
        alike = [word for word in known if _is_slip_of_name(word, other)]
        if len(alike) == 1 and word_score(alike[0], other, known, pair, strictness) >= _SCORE:
            ones, others = (
                _words(version, version.document.blocks) for version in (pair.source, pair.target)
            )
            yield changed(pair, ones[alike[0]], others[other], score=_SCORE, scale=_SCALE)


def _is_slip_of_name(word: str, other: str) -> bool:
    """True for names of which a letter or a piece differs; ``map.jsonc`` is another file, and
    ``/api/v2/kites`` another address."""
    if abs(len(word) - len(other)) > _FEW:  # like most: what is below takes a hundred times as long
        return False
    if not word.isascii() or simple(word) == simple(other) or is_localised(word, other):
        return False
    if _DIGITS.sub("", word) == _DIGITS.sub("", other):
        return False
    (stem, _, ending), (other_stem, _, other_ending) = word.rpartition("."), other.rpartition(".")
    if stem == other_stem and ending.isalpha() and other_ending.isalpha():
        return False
    return ratio(word, other) >= _NEARLY and is_one_slip(word, other)


def _unheard(pair: Pair) -> Set[str]:
    """Words of code that the source does not have at all, not even within another one."""
    text = pair.source.document.source.text
    new = all_words(pair.target) - pair.of_source(all_words)
    return {word for word in new if len(word) >= _LEAST and word.isascii() and word not in text}


def _words(version: Version, blocks: Sequence[Block]) -> dict[str, Place]:
    """Each word of code in the blocks and what is inside them, with its first place."""
    found: dict[str, Place] = {}
    facts = version.facts.blocks
    with_code = [one for block in blocks for one in block.walk() if facts[one.index].codes]
    for block in with_code:
        for word in words_of(version, block):
            found.setdefault(word, ((block,), word))
    return found


def _is_turned(word: str, other: str) -> bool:
    return len(word) >= _LEAST and has_signs(other) and is_turned(word, other)


def _is_slip(word: str, other: str) -> bool:
    if len(word) < _LEAST or not (word.isascii() and has_signs(other)):
        return False
    return simple(word) != simple(other) and ratio(word, other) >= _NEAR
