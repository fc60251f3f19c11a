"""What somebody may have meant who misspelt a name."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """A hint for a misspelt name: the nearest one, or all there are."""
    from difflib import get_close_matches  # here: only mistakes need it

    names = list(names)
    near = get_close_matches(name.lower().replace("_", "-"), names, n=1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"one of {', '.join(names)}"
