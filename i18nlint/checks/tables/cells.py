"""Cells that say something else: rules T003 and T005."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.tables.kept import Kept, is_another_value, is_code_like
from i18nlint.checks.tables.naming import code_of, quoted, text_of
from i18nlint.checks.tables.terms import Terms, is_another_term
from i18nlint.facts.phrases import says_nothing
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import NOTE, Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_YES = frozenset("✓✔✅☑○◯⭕🟢")
_NO = frozenset("✗✘❌✕×☒🔴🚫⛔")
_CODE_WORD = lazy_regex(r"[A-Za-z0-9_-]{3,}")
_FILLERS = ("xxx", "your-", "your_")
"""In an example of a value that is anybody's: ``service xxxx``, ``your-key``."""
_GOES_ON = lazy_regex(r"(?:\.\.\.|\u2026)(?!\w)")
"""In an example of a list that may be longer: ``["http logger", ...]``; not in ``(...all)``."""
_TYPE_NAME = lazy_regex(r"[A-Z]\w*[a-z]\w*")
"""``CSSProperties``, of which each is an ``object``."""
_SURE = 0.85
_SEVERAL, _MOST = 3, 0.75
"""Words of a cell that no row has by chance, and what share of them another cell has that tells
them."""


def differing_cells(
    row: Bead, pair: Pair, terms: Terms, kept: Callable[[], Kept]
) -> Iterator[Finding]:
    """Cells of a row that contradict their counterparts; ``terms`` and what is ``kept``, asked for
    where it is needed, are what the table leaves as it is."""
    for at, cell in enumerate(row.children):
        if not cell.is_pair or _states_facts(cell, pair):
            continue
        source, target = cell.sources[0], cell.targets[0]
        said = text_of(source), text_of(target)
        if said[0] == said[1]:
            continue  # like most
        rule = _difference(source, target, pair, terms)
        if rule is None and is_another_value(*said) and at in kept().columns:
            rule = "table-cell" if _is_of_table(source, target, pair, kept()) else None
        if rule is not None:
            yield Finding(
                rule,
                _message(source, target, pair.source.document.language),
                source=Label(source.span, text_of(source)),
                target=Label(target.span, text_of(target)),
                arguments={"source_value": text_of(source), "target_value": text_of(target)},
                score=NOTE if _say_as_much(*said) or _is_told_beside(row, cell) else _SURE,
                scale=Scale.PIECE,
            )


def _message(source: Block, target: Block, language: LanguageTag) -> str:
    if not text_of(target):
        return f"{quoted(source)} in {language} is an empty cell here"
    if not text_of(source):
        return f"an empty cell in {language} is {quoted(target)} here"
    return f"{quoted(source)} in {language} is {quoted(target)} here"


def is_of_other_place(finding: Finding, row: Bead, table: Bead) -> bool:
    """True where cells are paired across columns: in a row that lacks one, or a turned table.

    A table whose rows are the other side's columns has every word of it, at another place.
    """
    if not finding.arguments["source_value"]:
        return any(not cell.is_pair for cell in row.children)
    ours, theirs = _contents(table.sources[0]), _contents(table.targets[0])
    said = finding.arguments["source_value"], finding.arguments["target_value"]
    return said[0] in theirs and said[1] in ours and finding.rule == "table-cell"


def is_of_corner(finding: Finding, table: Bead) -> bool:
    """True for the head of the first column, which says what everybody sees: ``Item``, ``项目``."""
    source = table.sources[0]
    corner = next(iter(source.children[0].children), None) if source.level else None
    if corner is None or finding.source is None or finding.source.span != corner.span:
        return False
    return "" in (finding.arguments["source_value"], finding.arguments["target_value"])


def _contents(table: Block) -> frozenset[str]:
    """What the cells say that are nothing but code."""
    cells = (block for block in table.walk() if block.kind is BlockKind.CELL)
    return frozenset(text_of(cell) for cell in cells if _is_code_word(cell))


def _states_facts(cell: Bead, pair: Pair) -> bool:
    """True for a number or date: what its cell lacks is said by the rules for numbers."""
    source, target = pair.source.facts.blocks, pair.target.facts.blocks
    return bool(source[cell.sources[0].index].numbers or target[cell.targets[0].index].numbers)


def _difference(source: Block, target: Block, pair: Pair, terms: Terms) -> str | None:
    """The rule that two cells break, as far as it needs no language to see."""
    a, b = text_of(source), text_of(target)
    if not a or not b:
        return _emptied(a, b, pair)
    if _answer(a) and _answer(b) and _answer(a) != _answer(b):
        return "table-cell"
    are_code = _is_code_word(source) and _is_code_word(target)
    if not (are_code or is_another_term(a, b, terms)):
        return None
    if _is_word(a) and _is_word(b):
        return "table-cell"  # null is not undefined
    return None if _say_nothing(a, b, pair) else "table-cell"


def _emptied(a: str, b: str, pair: Pair) -> str | None:
    """The rule that two cells break of which one is empty."""
    if _say_nothing(a, b, pair):
        return None
    return "table-empty-cell" if a else "table-cell"


def _say_as_much(source: str, target: str) -> bool:
    """True of values that any others could stand for, and of an object and its type's name."""
    go_on = _GOES_ON.search(source) and _GOES_ON.search(target)
    is_typed = any(
        one == "object" and _TYPE_NAME.fullmatch(other)
        for one, other in ((source, target), (target, source))
    )
    return bool(go_on) or is_typed or _is_filler(source) or _is_filler(target)


def _is_told_beside(row: Bead, cell: Bead) -> bool:
    """True if other cells of the row have most of the words that only the source's cell has.

    The type "`hover` | `focus` | `click`" became "string", and "one of `hover`, `focus` and
    `click`" stands in the description.
    """
    if not text_of(cell.targets[0]):
        return False  # whatever the row says, readers look into the cell
    near = [other for other in row.children if other is not cell]
    lost = _words(cell.sources) - _words(cell.targets)
    lost -= _words(block for other in near for block in other.sources)
    told = lost & _words(block for other in near for block in other.targets)
    return len(lost) >= _SEVERAL and len(told) >= _MOST * len(lost)


def _words(cells: Iterable[Block]) -> set[str]:
    return {word for cell in cells for word in _CODE_WORD.findall(text_of(cell))}


def _is_filler(text: str) -> bool:
    return any(sign in text.casefold() for sign in _FILLERS)


def _say_nothing(a: str, b: str, pair: Pair) -> bool:
    ours, theirs = pair.source.document.language, pair.target.document.language
    return says_nothing(a, ours) and says_nothing(b, theirs)


def _is_of_table(source: Block, target: Block, pair: Pair, kept: Kept) -> bool:
    """True of two values that this rule compares: what a link says is for the rules about links."""
    a, b = text_of(source), text_of(target)
    if _say_nothing(a, b, pair) or not kept.elsewhere.isdisjoint((a, b)):
        return False
    scripts = {one.document.language.likely_script for one in (pair.source, pair.target)}
    if scripts == {"Latn"} and not (is_code_like(a) and is_code_like(b)):
        return False  # "Parsing" is "Parsowanie"
    facts = (pair.source.facts.blocks[source.index], pair.target.facts.blocks[target.index])
    return not any(one.links for one in facts)


def _is_word(text: str) -> bool:
    return text.isascii() and text.isalpha()


def _is_code_word(cell: Block) -> bool:
    """True for nothing but code that no translator touches: not ``<내 키>``, ``ko``, ``en.yml``."""
    pieces = list(cell.pieces())
    return len(pieces) == 1 and _CODE_WORD.fullmatch(code_of(pieces[0])) is not None


def _answer(text: str) -> str:
    """``yes`` or ``no`` where the cell is a mark for it."""
    marks = set(text.replace("\ufe0f", "").strip())
    if marks and marks <= _YES:
        return "yes"
    return "no" if marks and marks <= _NO else ""
