"""Which code block stands against which. Between alignment and the checks of code and diagrams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from i18nlint.align.places import lone_blocks
from i18nlint.checks._api import Pair
from i18nlint.checks._code.compare import difference
from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.fenced import difference_within, is_shown_fence
from i18nlint.checks._code.likeness import in_order
from i18nlint.checks._code.patched import without_gone
from i18nlint.checks._code.slips import Strictness
from i18nlint.facts.equal_code import surely_equal, without_comments
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bitext
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Side
from i18nlint.model.regex import lazy_regex

BlockPair = tuple[Block, Block]
Names = frozenset[str]
_STRANGE, _LIKE, _MORE = 0.5, 0.6, 0.2
"""Likeness below which another block may be meant, of that block, and by how much it is more."""
_MOST = 300
"""Words of a program that tell what it is."""
_WORD = lazy_regex(r"\w+|[^\w\s]")
_NAME = lazy_regex(r"[^\W\d][\w-]+")
_CODE = BlockKind.CODE  # a member asked of its class takes ten times as long in Python 3.11


def code_pairs(bitext: Bitext) -> Sequence[BlockPair]:
    """The aligned code blocks; two pairs whose languages only fit crosswise are exchanged.

    A post that shows a diagram's text above the diagram has the same lines twice, and the one that
    lost a line looks less like itself than like the other.
    """
    pairs = [
        (bead.sources[0], bead.targets[0])
        for bead in bitext.pairs()
        if bead.sources[0].kind is _CODE and bead.targets[0].kind is _CODE
    ]
    odd = [at for at, pair in enumerate(pairs) if _language(pair[0]) != _language(pair[1])]
    for one, other in combinations(odd, 2):
        if _fit_crosswise(pairs[one], pairs[other]):
            (first, second), (third, fourth) = pairs[one], pairs[other]
            pairs[one], pairs[other] = (first, fourth), (third, second)
    apart = [at for at, pair in enumerate(pairs) if not are_equal(pair)]
    return _by_words(bitext, _uncrossed(bitext, pairs, apart), apart) if apart else pairs


def _uncrossed(bitext: Bitext, pairs: list[BlockPair], apart: list[int]) -> list[BlockPair]:
    """The pairs, two of a section in order again where each lacks words that the other has.

    Of ``.mast { }`` and ``.sail a { }`` each may have been nested on one side alone, and looks more
    like the other then.
    """
    crossing = [
        (one, other)
        for one, other in combinations(apart, 2)
        if pairs[one][1].span.start > pairs[other][1].span.start
    ]
    places = _sections(bitext) if crossing else {}
    for one, other in crossing:
        (first, second), (third, fourth) = pairs[one], pairs[other]
        is_one_section = places[id(second)] == places[id(fourth)]
        if is_one_section and _are_crossed(*map(_vocabulary, (first, second, third, fourth))):
            pairs[one], pairs[other] = (first, fourth), (third, second)
    return pairs


def _are_crossed(first: Names, second: Names, third: Names, fourth: Names) -> bool:
    """True if what each source says and its target does not stands in the other's, and in order
    nothing would."""
    crosswise = (first - second) & fourth, (third - fourth) & second
    in_turn = (first - fourth) & second, (third - second) & fourth
    return all(crosswise) and not any(in_turn)


def _vocabulary(block: Block) -> Names:
    return frozenset(_NAME.findall(without_comments(block.text, _language(block))))


def _by_words(bitext: Bitext, pairs: list[BlockPair], apart: list[int]) -> Sequence[BlockPair]:
    """The pairs, those of strangers exchanged for blocks of their section with the same words.

    A child's template stands above its parent's there: what is paired by place is not by words.
    """
    places = _sections(bitext)
    lone = {id(block): block for block in lone_blocks(bitext, Side.TARGET) if block.kind is _CODE}
    sections = {at: places[id(pairs[at][1])] for at in apart}
    asked = Counter([*sections.values(), *(places[one] for one in lone if one in places)])
    odd = {at for at in apart if asked[sections[at]] > 1 and _are_strangers(pairs[at])}
    for at in sorted(odd):
        source, target = pairs[at]
        near = [block for block in lone.values() if places.get(id(block)) == places[id(target)]]
        near += [pairs[n][1] for n in odd - {at} if places[id(pairs[n][1])] == places[id(target)]]
        best = max(near, key=lambda block: likeness(source, block, least=_LIKE), default=target)
        like = likeness(source, best, least=_LIKE)
        if like >= _LIKE and like >= likeness(source, target) + _MORE:
            pairs[at] = (source, best)
            lone.pop(id(best), None)
            for n in odd - {at}:
                if pairs[n][1] is best:
                    pairs[n] = (pairs[n][0], target)
    return pairs


def _sections(bitext: Bitext) -> dict[int, int]:
    """The number of the section of each code block of the target, by its identity."""
    return {
        id(block): at
        for at, section in enumerate(bitext.sections)
        for top in section.beads
        for bead in (top.walk() if top.children else (top,))
        for block in bead.targets
        if block.kind is _CODE
    }


def _are_strangers(pair: BlockPair) -> bool:
    return likeness(*pair, least=_STRANGE) < _STRANGE


def are_equal(pair: BlockPair) -> bool:
    """True if the two agree but for comments, spaces and what people read."""
    one, other = pair
    return one.text == other.text or surely_equal(one.text, other.text, code_language(one.info))


def likeness(one: Block, other: Block, *, least: float = 0.0) -> float:
    """Share of the words and signs that two programs have in the same order.

    0 where it is surely below ``least``.
    """
    ones, others = (_words(block.text, _language(block)) for block in (one, other))
    return _likeness(ones, others) if _at_most(ones, others) >= least else 0.0


@lru_cache(maxsize=256)
def _words(code: str, language: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(without_comments(code, language))[:_MOST])


@lru_cache(maxsize=256)
def _at_most(ones: tuple[str, ...], others: tuple[str, ...]) -> float:
    return 2 * in_order(ones, others) / (len(ones) + len(others) or 1)


@lru_cache(maxsize=256)
def _likeness(ones: tuple[str, ...], others: tuple[str, ...]) -> float:
    from difflib import SequenceMatcher  # here: code of most posts is equal

    return SequenceMatcher(None, ones, others, False).ratio()


def code_difference(pair: Pair, source: Block, target: Block) -> Difference | None:
    """Where the code of two blocks differs; None for diagrams, which have a check of their own."""
    if source.text == target.text and source.info == target.info:
        return None  # like most
    ones, others = code_language(source.info), code_language(target.info)
    if is_shown_fence(source) != is_shown_fence(target):
        return difference_within(source, target, Strictness.of(pair))
    if "mermaid" in (ones, others) or (ones == "diff") != (others == "diff"):
        return None
    strictness = Strictness.of(pair)

    def compare(one: str, other: str) -> Difference | None:
        first = _difference(one, other, ones, strictness)
        if first is None or ones == others:
            return first
        return first if _difference(one, other, others, strictness) is not None else None

    return without_gone(compare(source.text, target.text), source, target, compare)


@lru_cache(maxsize=256)
def _difference(
    source: str, target: str, language: str, strictness: Strictness
) -> Difference | None:
    """Kept: what tells another example asks first, and then what tells each block."""
    return difference(source, target, language, strictness=strictness)


def _fit_crosswise(one: BlockPair, other: BlockPair) -> bool:
    """True if each block's language is that of the other pair's, and the code does not deny it.

    Where each side forgot one ``bash``, the same commands stand against each other as they are.
    """
    if (_language(one[0]), _language(one[1])) != (_language(other[1]), _language(other[0])):
        return False
    crossed = ((one[0], other[1]), (other[0], one[1]))
    return all(map(are_equal, crossed)) or not all(map(are_equal, (one, other)))


def _language(block: Block) -> str:
    return code_language(block.info) or "text"
