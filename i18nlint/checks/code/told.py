"""What is said of a code block that differs: rule C001. Beside `blocks`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._code.difference import (
    EXAMPLE,
    IMPORTS,
    NAMES,
    STYLE,
    TWICE,
    TYPES,
    Difference,
)
from i18nlint.checks._code.headline import are_other_facts
from i18nlint.checks._code.lines import code_line
from i18nlint.checks._code.odd import is_slip_of_source
from i18nlint.checks._code.scores import SLIP
from i18nlint.checks.code.imported import are_unmissed, is_by_module
from i18nlint.checks.code.page_lines import is_in_another_block, is_once_more
from i18nlint.checks.code.worded import in_another_block, message_of, once_more
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block
from i18nlint.model.finding import Argument, Finding, Label, Scale, Side
from i18nlint.model.text import Span
from i18nlint.model.wording import QUOTED, apart, cut, quoted

_FREE = 0.85
_FACTS = frozenset(
    {"bash", "dockerfile", "dotenv", "env", "ini", "json", "json5", "powershell", "toml", "xml",
     "yaml"}
)  # fmt: skip
"""Languages of settings and of steps that a reader takes, which are facts of any post."""
_SEVERAL = 3
"""Places that differ from which a post written freely shows another listing, and no slip."""
_MUCH = 8
"""Letters by which a line is longer than one that is only broken at another place."""
_QUOTES = ("'", '"', "`")
_SORTS = {
    STYLE: "the style",
    NAMES: "names of its own",
    TYPES: "types",
    IMPORTS: "imports",
    EXAMPLE: "a sample's own name or value",
}
_BETWEEN = r"[\s\"'`]*"
"""What stands between the words and signs of a line, and around what it quotes."""


def differs(pair: Pair, source: Block, target: Block, found: Difference) -> Finding:
    """The one finding of a pair of blocks; its variant says if the programs are the same."""
    one, other = _labels(pair, (source, target), found)
    if words := _slip_of_source(pair, found):
        return _of_source(pair, (one, other), words, score=_score(pair, (source, target), found))
    if found.tag == TWICE:
        return _said_twice(pair, (one, other), found)
    part = _part(pair, (source, target), found) if found.part else ""
    if found.part and not part:
        found = replace(found, tag="replace")
    language = pair.source.document.language
    if is_in_another_block(pair, (source, target), found):
        message = in_another_block(found, one.text, other.text, language)
    elif is_once_more((source, target), found):
        message = once_more(found, one.text, other.text, language)
    else:
        message = message_of(found, one.text, other.text, language, part=part)
    return Finding(
        "code-differs",
        message + _more(found),
        source=one,
        target=other,
        variant=_variant(pair, (source, target), found),
        arguments=_arguments(found, one.text, other.text, part=part),
        score=_score(pair, (source, target), found),
        scale=Scale.PIECE,
    )


def _variant(pair: Pair, blocks: tuple[Block, Block], found: Difference) -> str | None:
    """The sort; in a restructured post a program in other words is an example of the author's."""
    if pair.bitext.verdict is Verdict.RESTRUCTURED and _is_told_anew(blocks, found):
        return EXAMPLE
    if found.sorts[:1] == (IMPORTS,) and are_unmissed(pair, *blocks):
        return STYLE
    if is_by_module(pair, *blocks, found):
        return STYLE
    return next(iter(found.sorts), None)


def _is_told_anew(blocks: tuple[Block, Block], found: Difference) -> bool:
    """True for lines of a program in other words; not for a slip, an address or a package."""
    is_replaced = found.tag == "replace" and found.others and found.score < SLIP
    if not is_replaced or code_language(blocks[0].info) in _FACTS:
        return False
    places = (found.source_line, found.target_line)
    lines = (block.text.split("\n")[at] for block, at in zip(blocks, places, strict=True))
    return not are_other_facts(*lines)


def _slip_of_source(pair: Pair, found: Difference) -> tuple[str, str] | None:
    """The source's word and the right one, if nothing else differs."""
    if found.tag != "replace" or found.others or len(found.edits) != 1:
        return None
    (words,) = found.edits
    return words if is_slip_of_source(pair, *words) else None


def _of_source(
    pair: Pair, labels: tuple[Label, Label], words: tuple[str, str], *, score: float
) -> Finding:
    """What the translation mended: shown in the source."""
    source, target = pair.source.document.language, pair.target.document.language
    one, other = map(quoted, words)
    return Finding(
        "code-differs",
        f"{one} in {source} is {other} in {target} and elsewhere in {source}",
        source=labels[0],
        target=labels[1],
        arguments={"change": "replace", "source_value": words[0], "target_value": words[1]},
        score=score,
        scale=Scale.PIECE,
        primary=Side.SOURCE,
    )


def _said_twice(pair: Pair, labels: tuple[Label, Label], found: Difference) -> Finding:
    """A line that the source has twice within a few lines, perhaps by oversight: shown there."""
    one, other = labels[0], _behind(labels[1])
    return Finding(
        "code-differs",
        f"the line {quoted(one.text)} stands twice in {pair.source.document.language}, "
        f"once here{_more(found)}",
        source=one,
        target=other,
        arguments={"change": "delete", "missing": (one.text,)},
        score=found.score,
        scale=Scale.PIECE,
        primary=Side.SOURCE,
    )


def _part(pair: Pair, blocks: tuple[Block, Block], found: Difference) -> str:
    """What one side has more within a line, as it is written there; empty if it is not."""
    is_source = found.tag == "delete"
    version, block = (pair.source, blocks[0]) if is_source else (pair.target, blocks[1])
    line = found.source_line if is_source else found.target_line
    text = version.document.source.slice(code_line(version.document, block, line))
    written = re.search(_BETWEEN.join(map(re.escape, found.part)), text)
    if written is None:
        return ""
    before, behind = text[: written.start()][-1:], text[written.end() : written.end() + 1]
    if before == behind and behind in _QUOTES:
        return cut(f"{before}{written[0]}{behind}", QUOTED)
    is_open = behind in _QUOTES and written[0].count(behind) % 2 == 1
    return cut(written[0] + behind if is_open else written[0], QUOTED)


def _more(found: Difference) -> str:
    """What a block's one finding says of its other differences, and of all."""
    others = found.others - found.beside
    noun = "difference" if others == 1 else "differences"
    said = [f"and {others} more {noun}"] if others else []
    if found.sorts and found.is_all:
        verb = "differs" if found.sorts in ((STYLE,), (EXAMPLE,)) else "differ"
        said.append(f"only {' and '.join(_SORTS[one] for one in found.sorts)} {verb}")
    return f" ({'; '.join(said)})" if said else ""


def _labels(pair: Pair, blocks: tuple[Block, Block], found: Difference) -> tuple[Label, Label]:
    """The two lines; of a line that one side lacks, the place where it belongs."""
    documents = pair.source.document, pair.target.document
    numbers = _parted(blocks, found)
    spans = [
        code_line(document, block, number)
        for document, block, number in zip(documents, blocks, numbers, strict=True)
    ]
    texts = [document.source.slice(span) for document, span in zip(documents, spans, strict=True)]
    texts = _exchanged(texts, found) or texts
    shown = apart(texts[0], texts[1], QUOTED)
    one, other = (Label(span, text) for span, text in zip(spans, shown, strict=True))
    if found.whole_line and found.tag == "delete":
        return one, _behind(other)
    if found.whole_line and found.tag == "insert":
        return _behind(one), other
    return one, other


def _exchanged(lines: Sequence[str], found: Difference) -> list[str] | None:
    """The words that were exchanged, where the lines are broken at different places too."""
    parts = (part.rstrip(" \\") for part in found.exchange)
    words = [_word_around(*one) for one in zip(lines, parts, strict=True)]
    if found.tag != "replace" or not all(words):
        return None
    rests = [_without(line, word) for line, word in zip(lines, words, strict=True)]
    shorter, longer = sorted(rests, key=len)
    is_broken = 0 < len(shorter) <= len(longer) - _MUCH and longer.startswith(shorter)
    return words if is_broken else None


def _without(line: str, word: str) -> str:
    return "".join(line.replace(word, "", 1).rstrip("\\").split())


def _word_around(line: str, part: str) -> str:
    """The part with all that stands beside it without a space."""
    return next((word for word in line.split() if part and part in word), "")


def _parted(blocks: tuple[Block, Block], found: Difference) -> tuple[int, int]:
    """The lines at which they part: a string of several lines may begin alike."""
    ones, others = (block.text.split("\n") for block in blocks)
    i, j = found.source_line, found.target_line
    if found.whole_line or found.tag == "another":
        return i, j
    while i + 1 < len(ones) and j + 1 < len(others) and ones[i].split() == others[j].split():
        i, j = i + 1, j + 1
    return i, j


def _behind(label: Label) -> Label:
    return Label(Span(label.span.end, label.span.end))


def _arguments(found: Difference, one: str, other: str, *, part: str) -> dict[str, Argument]:
    said: dict[str, Argument] = {"change": found.tag}
    if others := found.others - found.beside:
        said["others"] = others
    if found.run:
        said["lines"] = found.run
    if part:
        said["part"] = part
    if found.tag == "delete":
        return {**said, "missing": (one,)}
    if found.tag == "insert":
        return {**said, "extra": (other,)}
    return {**said, "source_value": one, "target_value": other}


def _score(pair: Pair, blocks: tuple[Block, Block], found: Difference) -> float:
    """Where versions are written freely, other code is an author's choice, not a slip."""
    verdict = pair.bitext.verdict
    if verdict is Verdict.MIRROR:
        return found.score
    if found.tag == "another" or (
        verdict is Verdict.RESTRUCTURED and _is_other_listing(blocks, found)
    ):
        return 0.5
    return min(found.score, _FREE)


def _is_other_listing(blocks: tuple[Block, Block], found: Difference) -> bool:
    """True if every other line differs, and more than a few do."""
    places = found.others + 1
    return places >= _SEVERAL and 2 * places >= min(map(_lines, blocks))


def _lines(block: Block) -> int:
    return sum(1 for line in block.text.split("\n") if line.strip())
