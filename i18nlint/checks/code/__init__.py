"""Code compared: rules C001, C002, C003. Between alignment and judging."""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check, Pair
from i18nlint.checks._code.pairs import code_pairs
from i18nlint.checks.code.blocks import compare_blocks, compare_embedded, compare_exports
from i18nlint.checks.code.edited import Edited
from i18nlint.checks.code.examples import another_example, other_examples, other_facts
from i18nlint.checks.code.listed import lost_words
from i18nlint.checks.code.renamings import once
from i18nlint.checks.code.strays import stray_words
from i18nlint.checks.code.words import compare_words
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding, Scale

_ESM = BlockKind.ESM
_TWO = 2
_HTML = BlockKind.HTML  # a member asked of its class takes ten times as long in Python 3.11


def code(pair: Pair) -> Iterator[Finding]:
    """Code blocks in another language or with other content, and changed code words."""
    yield from _blocks(pair)
    words: list[Finding] = []
    ours, theirs = pair.source.facts.blocks, pair.target.facts.blocks
    for bead in pair.bitext.pairs():
        source, target = bead.sources[0], bead.targets[0]
        if source.kind is _HTML and target.kind is _HTML:
            yield from compare_embedded(pair, source, target)
        elif source.kind is _ESM and target.kind is _ESM:
            yield from compare_exports(pair, source, target)
        elif ours[source.index].codes == theirs[target.index].codes and not _are_split(bead):
            continue  # like most
        elif source.kind is not BlockKind.CODE or target.kind is not BlockKind.CODE:
            words += compare_words(pair, bead)
            words += lost_words(pair, bead)
    for bead in pair.bitext.beads():
        if len(bead.sources) + len(bead.targets) <= _TWO:
            continue  # like most
        if bead.sources and bead.targets:  # two paragraphs told in one
            # told even where one of them is noted as having no counterpart
            words += (replace(one, scale=Scale.BLOCK) for one in compare_words(pair, bead))
    told = {str(finding.arguments["target_value"]) for finding in words}
    yield from once(words)
    yield from stray_words(pair, told)


def _blocks(pair: Pair) -> Iterator[Finding]:
    """What differs between blocks of code, and the sections whose code is another example."""
    lost: set[str] = set()
    edited = Edited()
    pairs = pair.once(code_pairs)
    examples = other_examples(pair, pairs)
    anew = {id(source) for own in examples for source, _ in own}
    for source, target in pairs:
        if id(source) not in anew:
            edited.add_openings(_once(compare_blocks(pair, source, target, edited=edited), lost))
    yield from edited.findings()
    for own in examples:
        yield another_example(pair, own)
        yield from other_facts(pair, own)


def _are_split(bead: Bead) -> bool:
    """True for a list whose items are paragraphs here: what they say is compared together."""
    return not bead.children and bool(bead.sources[0].children or bead.targets[0].children)


def _once(findings: Iterator[Finding], lost: set[str]) -> Iterator[Finding]:
    """Without what every fence of the page lacks, once it was told: titles of all files."""
    for finding in findings:
        name = str(finding.arguments.get("lost", ""))
        if not name or name not in lost:
            yield finding
        lost.add(name)


CHECK = Check("code", ("code-language", "code-differs", "inline-code"), pair=code)
