"""How sure a contradiction can be where the two are colours: #C7EBD6."""

from __future__ import annotations

from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.sureness import GUESSED, LIKELY, SURE
from i18nlint.model.fact import Fact
from i18nlint.model.regex import lazy_regex

_COLOUR = lazy_regex(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3,4})(?!\w)")
_SLIPPED = 2
"""Signs of a colour that a slip of the pen changes: two that changed places."""


def are_colours(source: Fact, target: Fact, scene: Scene) -> float:
    """``#C7EBD6`` is no name of a product: another edition has colours of its own."""
    sides = ((scene.pair.source, source), (scene.pair.target, target))
    if not all(_is_colour(version.document.source.text, fact) for version, fact in sides):
        return SURE
    apart = sum(one != other for one, other in zip(source.text, target.text, strict=False))
    return LIKELY if apart <= _SLIPPED and len(source.text) == len(target.text) else GUESSED


def _is_colour(text: str, fact: Fact) -> bool:
    found = _COLOUR.match(text, max(fact.span.start - 1, 0))
    return found is not None and found.end() == fact.span.end
