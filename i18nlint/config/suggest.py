"""What somebody may have meant who misspelt a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def did_you_mean(name: str, names: Iterable[str], *, folder: str = "") -> str:
    """``did you mean "x"?`` for the nearest of the names, or nothing.

    ``folder`` is what stands in front of them all: ``docs/``.
    """
    from difflib import get_close_matches  # here: only mistakes need it

    names = list(names)
    for known in names:
        if known.casefold() == name.casefold():
            return f'did you mean "{folder}{known}"?'
    for spelling in (name, name.lower().replace("_", "-")):
        near = get_close_matches(spelling, names, n=2)
        if near and not _are_as_near(spelling, near):
            return f'did you mean "{folder}{near[0]}"?'
    return ""


def _are_as_near(name: str, near: Sequence[str]) -> bool:
    """True if either may be meant: ``N00l`` is as near to N008 as to N001."""
    from difflib import SequenceMatcher

    likeness = {SequenceMatcher(None, one, name).ratio() for one in near}
    return len(near) > len(likeness)


def nearest_or_all(name: str, names: Iterable[str]) -> str:
    """The same; where none is near, all there are."""
    names = list(names)
    return did_you_mean(name, names) or f"one of {', '.join(names)}"


def begun_or_near(word: str, names: Iterable[str]) -> str:
    """``there are number-changed and number-missing`` for ``number``; else the nearest, if any."""
    from i18nlint.model.wording import listed

    names = list(names)
    begun = [name for name in names if name.startswith(f"{word}-")]
    return f"there are {listed(begun)}" if len(begun) > 1 else did_you_mean(word, names)
