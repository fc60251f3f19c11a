"""Where two programs differ. The door to `programs`, which most posts never open.

Comments, strings that people read, quotes and spaces may differ; a name, a number, a sign or a
line may not.
"""

from __future__ import annotations

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.slips import Strictness
from i18nlint.facts.equal_code import INDENTED, surely_equal


def difference(
    source: str, target: str, language: str, *, strictness: Strictness
) -> Difference | None:
    """The surest fault among the places where the programs differ, or None."""
    if surely_equal(source, target, language):
        if source == target or language not in INDENTED:
            return None
        from i18nlint.checks._code.indentation import other_indentation

        return other_indentation(source, target)
    from i18nlint.checks._code.programs import compare_programs  # here: most code is equal

    return compare_programs(source, target, language, strictness)
