"""What sort of difference two programs have: of style, names, types, imports alone, or another.

Beside `programs`, which compares them in their plain forms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from i18nlint.checks._code.difference import (
    HEARD,
    IMPORTS,
    NAMES,
    STYLE,
    TYPES,
    Difference,
    in_order_of_weight,
)
from i18nlint.checks._code.forms import without_exports, without_types
from i18nlint.checks._code.imports import (
    imported_name,
    module_of,
    unqualified,
    without_imports,
)
from i18nlint.checks._code.one_way import in_one_way, without_frame
from i18nlint.checks._code.own_names import with_names_of
from i18nlint.checks._code.statements import Parted, Statement, Tokens
from i18nlint.checks._code.style import in_style
from i18nlint.checks._code.unpacked import with_names_for_objects
from i18nlint.model.dataclass import replace

Compare = Callable[[Tokens, Tokens], Difference | None]
Programs = tuple[Tokens, Tokens]
_ALIKE = 0.5
"""Share of equal words and signs from which one line is what became of the other."""
_BY_MODULE = 0.55
"""``kites.Tail`` for ``from kites import Tail``: the same name, told otherwise."""


def sorted_out(
    found: Difference, programs: Programs, language: str, compare: Compare
) -> Difference:
    """The difference with its sorts; if others are left beside it that have none, one of these."""
    if found.sorts or found.called:
        return found
    sorts: tuple[str, ...] = ()
    telling, left = found, programs
    for sort, plain in _plain_forms(programs, language):
        if plain == left:
            continue
        left, rest = plain, compare(*plain)
        sorts = (*sorts, sort) if sort != STYLE else sorts
        if rest is None or rest.score < HEARD:
            return replace(found, sorts=sorts or (STYLE,), is_all=rest is None)
        if rest.sorts:
            return replace(found, sorts=in_order_of_weight((*rest.sorts, *sorts)))
        telling = rest
    for score, sort, plain in _other_names(programs, left, language):
        if plain == left:
            continue  # what was found is not explained by what is not there
        rest = compare(*plain)
        if rest is None or rest.score < HEARD or rest.sorts:
            said = rest.sorts if rest and rest.score >= HEARD else ()
            kept = in_order_of_weight((sort, *sorts, *said))
            is_all = rest is None or rest.score >= HEARD
            return replace(found, sorts=kept, score=min(score, found.score), is_all=is_all)
        telling = _more_telling(telling, rest, sort)
    return found if telling.tag == "another" else _told_by(found, telling, programs)


def _more_telling(telling: Difference, rest: Difference, sort: str) -> Difference:
    """What differs beside names of the program's own, if it is less than was known."""
    is_plainer = sort in (NAMES, STYLE) and rest.others < telling.others
    return rest if is_plainer and rest.tag != "another" else telling


def _told_by(found: Difference, telling: Difference, programs: Programs) -> Difference:
    """What is left where all that explains itself is taken out; as it was found, at its place."""
    places = [(one.source_line, one.target_line) for one in (found, telling)]
    if places[0] != places[1]:
        return telling if _is_of_one_line(telling, programs) else _as_a_line(telling)
    return replace(
        found,
        others=telling.others,
        beside=telling.beside,
        run=telling.run,
        places=telling.places,
    )


def _is_of_one_line(one: Difference, programs: Programs) -> bool:
    """False where the two lines have little in common as they are written: a name's value stood in
    for the name."""
    if not one.part:
        return True
    ours, theirs = (
        Counter(token.text for token in side if token.line == line)
        for side, line in zip(programs, (one.source_line, one.target_line), strict=True)
    )
    left = (ours if one.tag == "delete" else theirs) - Counter(one.part)
    there = theirs if one.tag == "delete" else ours
    return 2 * (left & there).total() >= _ALIKE * (left.total() + there.total())


def _as_a_line(one: Difference) -> Difference:
    line = one.source_line if one.tag == "delete" else one.target_line
    return replace(one, part=(), whole_line=True, lines=(line,))


def _plain_forms(programs: Programs, language: str) -> Iterator[tuple[str, Programs]]:
    """What is taken out, and the programs without it and all that was taken out before."""
    left = in_style(programs[0], language), in_style(programs[1], language)
    yield STYLE, left
    for sort, take in ((TYPES, without_types), (IMPORTS, without_imports)):
        parts = take(left[0], language), take(left[1], language)
        is_meant = _are_apart(parts, left) and not (sort == IMPORTS and _is_used(parts))
        if is_meant:
            left = parts[0][0], parts[1][0]
            yield _sort_of(sort, parts), left


def _sort_of(sort: str, parts: Sequence[Parted]) -> str:
    """The sort; ``import type { Tail }`` imports nothing that runs."""
    ones, others = map(_said, parts)
    apart = (ones - others) | (others - ones)
    if not apart:
        return STYLE
    return TYPES if all(said[:2] == ("import", "type") for said in apart) else sort


def _said(parts: Parted) -> Counter[Statement]:
    return Counter(parts[1])


def _are_apart(parts: Sequence[Parted], programs: Programs) -> bool:
    """True if one side has statements that the other lacks, or they are written otherwise.

    Not if both sides lack some of the other's: what both have is changed then.
    """
    ones, others = map(_said, parts)
    if ones == others:
        written = [
            _often(whole) - _often(left) for whole, (left, _) in zip(programs, parts, strict=True)
        ]
        return written[0] != written[1]
    return not ones - others or not others - ones


def _often(tokens: Tokens) -> Counter[str]:
    return Counter(token.text for token in tokens)


def _is_used(parts: Sequence[Parted]) -> bool:
    """True if a side does without the import of something, though it imports from there and uses
    it: ``from kites import Tail``, then ``Mast(2)``."""
    ones, others = map(_said, parts)
    for lacked, (tokens, statements) in ((others - ones, parts[0]), (ones - others, parts[1])):
        modules = {module_of(one) for one in statements}
        texts = {token.text for token in tokens if not token.is_words}
        for one in lacked:
            is_half = module_of(one) and module_of(one) in modules
            if is_half and imported_name(one) in texts:
                return True
    return False


def _other_names(
    programs: Programs, left: Programs, language: str
) -> Iterator[tuple[float, str, Programs]]:
    """The programs with the same names of their own, in one way beside that, without the word
    ``export``, and with names for what one has by module: nothing of it is taken out for good."""
    named = left[0], with_names_of(*left, language)
    yield 1.0, NAMES, named
    yield 1.0, STYLE, in_one_way(named, language)
    yield 1.0, STYLE, without_frame(named, language)
    unpacked = with_names_for_objects(left, language)
    if unpacked != left:
        yield 1.0, STYLE, (unpacked[0], with_names_of(*unpacked, language))
    yield 1.0, IMPORTS, (without_exports(left[0], language), without_exports(left[1], language))
    names: set[str] = set()
    for take in (without_types, without_imports):
        parts = take(programs[0], language), take(programs[1], language)
        if _are_apart(parts, programs):
            said = (word for part in parts for one in part[1] for word in one)
            names |= {word for word in said if word.isidentifier()}
    yield _BY_MODULE, IMPORTS, (unqualified(left[0], names), unqualified(left[1], names))
