"""How sure a contradiction can be at most, in steps."""

from __future__ import annotations

from i18nlint.model.fact import Fact

SURE = 1.0
LIKELY = 0.74
"""At most a warning, and no witness makes it more."""
GUESSED = 0.55
"""At most a note."""


def are_far(source: Fact, target: Fact, factor: int) -> bool:
    """True if one is more than so many times the other."""
    a, b = source.value, target.value
    if isinstance(a, str) or isinstance(b, str):
        return False
    return max(abs(a), abs(b)) > factor * min(abs(a), abs(b))
