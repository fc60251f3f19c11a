"""Code blocks: rules C001 and C002. What differs is known from `compare`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._code.apart import has_words
from i18nlint.checks._code.compare import difference
from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.metadata import without_own_values
from i18nlint.checks._code.pairs import code_difference, code_pairs
from i18nlint.checks._code.slips import Strictness
from i18nlint.checks.code.edited import Edited
from i18nlint.checks.code.headed import are_of_other_names
from i18nlint.checks.code.openings import other_opening
from i18nlint.checks.code.page_lines import lines_in, lines_of, lines_of_target
from i18nlint.checks.code.told import differs
from i18nlint.facts.equal_code import surely_equal, without_comments
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bead, Bitext
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import Finding
from i18nlint.model.regex import lazy_regex

_HEARD = 0.6
_IMPORT = lazy_regex(r"^[ \t]*import\b(?:[^\"';]*\bfrom\b)?\s*[\"'][^\"'\n]*[\"'];?", re.MULTILINE)
_ELSEWHERE = 0.55
"""What was said above, or is said below, may be said again."""
_LONG = 12
"""Letters of a line that is the same by no chance."""
_OWN = 0.85
"""Nobody copies the page's own program, and some of its texts are short."""
_STEPS = lazy_regex(r"(?<=[\"'])(?:(?:\.{1,2}/)+|[~@]/)")
"""``../../components/Map.vue`` in ``ja/guide/`` is ``../components/Map.vue`` in ``guide/``."""
_EMBEDDED = lazy_regex(r"(?i)<(?:style|script)\b")


def compare_blocks(
    pair: Pair, source: Block, target: Block, *, edited: Edited
) -> Iterator[Finding]:
    """Another language on the fence, other marked lines; other code goes to ``edited``."""
    found = code_difference(pair, source, target)
    is_another = found is not None and found.is_of_strangers
    is_same = found is None or found.score < _HEARD
    opening = other_opening(pair, source, target, is_same=is_same, is_another=is_another)
    if opening and not _took_in_another(pair, source, target):
        yield opening
    if found is not None and (
        _has_elsewhere(pair, target, found) or are_of_other_names(pair, target)
    ):
        found = replace(found, score=min(found.score, _ELSEWHERE))
    if found is not None:
        found = _by_a_new_line(pair, source, found)
    if found is not None and not _moved(pair, source, target, found):
        edited.add(differs(pair, source, target, found), found.edits)


def _by_a_new_line(pair: Pair, source: Block, found: Difference) -> Difference:
    """The difference; lines that were lost are told by one that the page has nowhere else."""
    if found.tag != "delete" or len(found.lines) <= 1 or (found.run and found.places == 1):
        return found
    said = [
        line.strip()
        for line in without_comments(source.text, code_language(source.info)).split("\n")
    ]
    known = pair.once(lines_of_target)
    if said[found.source_line] not in known:
        return found
    lines = (at for at in found.lines if said[at] not in known and has_words(said[at]))
    return replace(found, source_line=next(lines, found.source_line))


def _moved(pair: Pair, source: Block, target: Block, found: Difference) -> bool:
    """True if they have their likes elsewhere: samples in another order, paired by place.

    One of the two is enough where hardly anything is the same.
    """
    if found.tag == "indent":
        return False
    enough = any if found.is_of_strangers else all
    sides = ((pair.target.document, source), (pair.source.document, target))
    return (
        enough(_is_among(document, block) for document, block in sides)
        or (found.whole_line and _are_in_other_blocks(pair, source, target))
        or _are_in_lone_blocks(pair, source, target)
        or _stands_alone_elsewhere(pair, source)
    )


def _has_elsewhere(pair: Pair, target: Block, found: Difference) -> bool:
    """True for a command that the target has more, and the source in other code of the page."""
    from i18nlint.facts.code import SHELLS  # here: code of most posts is equal

    is_alone = found.tag == "insert" and found.whole_line and not found.others
    if not is_alone or code_language(target.info) not in SHELLS:
        return False
    line = target.text.split("\n")[found.target_line].strip()
    return len(line) >= _LONG and line in pair.of_source(lines_of)


def _are_in_other_blocks(pair: Pair, source: Block, target: Block) -> bool:
    """True if the versions have as many of each line in which the blocks differ: one moved."""
    ones, others = lines_in([source]), lines_in([target])
    all_ones, all_others = pair.of_source(lines_of), pair.once(lines_of_target)
    return all(all_ones[line] == all_others[line] for line in ones - others | others - ones)


def _are_in_lone_blocks(pair: Pair, source: Block, target: Block) -> bool:
    """True if what each lacks stands in code of its section that has no counterpart: a sentence
    stands between the two halves of the block there."""
    ones, others = lines_in([source]), lines_in([target])
    beads = _beads_beside(pair.bitext, target)
    ours = lines_in(one for bead in beads if bead.is_omission for one in _within(bead.sources))
    theirs = lines_in(one for bead in beads if bead.is_addition for one in _within(bead.targets))
    return ones != others and others - ones <= ours and ones - others <= theirs


def _stands_alone_elsewhere(pair: Pair, source: Block) -> bool:
    """True if code without a counterpart says what the source's does: that is the one meant."""
    language = code_language(source.info)
    paired = {id(other) for _, other in pair.once(code_pairs)}
    code = (one for one in pair.target.document.walk() if one.kind is BlockKind.CODE)
    return any(
        id(one) not in paired and surely_equal(source.text, one.text, language) for one in code
    )


def _took_in_another(pair: Pair, source: Block, target: Block) -> bool:
    """True if two blocks became one, which has the language of the second."""
    ones, others = code_language(source.info), code_language(target.info)
    lone = (
        one
        for bead in _beads_beside(pair.bitext, target)
        if bead.is_omission
        for one in _within(bead.sources)
        if one.kind is BlockKind.CODE
    )
    second = [one for one in lone if code_language(one.info) == others != ones]
    return bool(lines_in(second).keys() & lines_in([target]).keys())


def _beads_beside(bitext: Bitext, target: Block) -> Sequence[Bead]:
    """All beads of the section in which the block stands."""
    for section in bitext.sections:
        beads = [bead for top in section.beads for bead in top.walk()]
        if any(block is target for bead in beads for block in bead.targets):
            return beads
    return ()


def _within(blocks: Iterable[Block]) -> Iterator[Block]:
    return (inner for block in blocks for inner in block.walk())


def _is_among(document: Document, block: Block) -> bool:
    language = code_language(block.info)
    return any(
        surely_equal(block.text, other.text, language)
        for other in document.walk()
        if other.kind is BlockKind.CODE and code_language(other.info) == language
    )


def compare_embedded(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """Styles and scripts within HTML."""
    if _EMBEDDED.search(source.text) and _EMBEDDED.search(target.text):
        yield from _compare_own(pair, source, target, "html")


def compare_exports(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """What a page of MDX works out for itself; its imports may come from elsewhere."""
    yield from _compare_own(pair, source, target, "tsx")


def _compare_own(pair: Pair, source: Block, target: Block, language: str) -> Iterator[Finding]:
    """The page's own program, from whose folder paths lead another way."""
    one, other = (
        _STEPS.sub("", _IMPORT.sub(_only_newlines, without_own_values(one.text)))
        for one in (source, target)
    )
    found = difference(one, other, language, strictness=Strictness.of(pair))
    if found is not None:
        yield differs(pair, source, target, replace(found, score=min(found.score, _OWN)))


def _only_newlines(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")
