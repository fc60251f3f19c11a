"""What sort of difference two programs have: of style, of types, of imports alone, or another.

Beside `programs`, which compares them in their plain `forms`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from i18nlint.checks._code.compare import HEARD, IMPORTS, STYLE, TYPES, Difference
from i18nlint.checks._code.forms import (
    Parted,
    Statement,
    Tokens,
    in_style,
    unqualified,
    without_exports,
    without_imports,
    without_types,
)
from i18nlint.model.dataclass import replace

Compare = Callable[[Tokens, Tokens], Difference | None]
_BY_MODULE = 0.55
"""``kites.Tail`` for ``from kites import Tail``: the same name, told otherwise."""


def sorted_out(
    found: Difference, programs: tuple[Tokens, Tokens], language: str, compare: Compare
) -> Difference:
    """The difference with its sort; if others are left beside it that have none, one of these."""
    if found.tag == "another":
        return found
    left = tuple(in_style(one, language) for one in programs)
    rest = found if left == programs else compare(*left)
    if rest is None or rest.score < HEARD:
        return replace(found, sort=STYLE)
    if rest.sort:
        return replace(found, sort=rest.sort)
    telling, taken = rest, Counter[Statement]()
    for sort, take in ((TYPES, without_types), (IMPORTS, without_imports)):
        parted = [take(one, language) for one in left]
        if not _are_of_one_side(parted):
            continue
        left = parted[0][0], parted[1][0]
        taken.update(one for _, statements in parted for one in statements)
        rest = compare(*left)
        if rest is None or rest.score < HEARD or rest.sort:
            return replace(found, sort=sort)
        telling = rest
    names = {word for statement in taken for word in statement if word.isidentifier()}
    for score, plain in (
        (found.score, tuple(without_exports(one, language) for one in left)),
        (_BY_MODULE, tuple(unqualified(one, names) for one in left)),
    ):
        if plain == left:
            continue  # what was found is not explained by what is not there
        rest = compare(*plain)
        if rest is None or rest.score < HEARD or rest.sort:
            return replace(found, sort=IMPORTS, score=score)
    is_found_again = _place(telling) == _place(found) or telling.tag == "another"
    return found if is_found_again else replace(telling, others=found.others)


def _place(one: Difference) -> tuple[int, int]:
    return one.source_line, one.target_line


def _are_of_one_side(parted: Sequence[Parted]) -> bool:
    """True if one side has no statement that the other lacks: what both have is not changed."""
    ones, others = (Counter(statements) for _, statements in parted)
    return ones != others and (not ones - others or not others - ones)
