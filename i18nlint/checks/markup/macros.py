"""What placeholders mean where they are calls of macros.

``{{domxref("Boat.crew", "the crew")}}`` is ``{{DOMxRef("Boat.crew", "l'équipage")}}``.
"""

from __future__ import annotations

from collections.abc import Callable, Set

from i18nlint.facts.anchors import headings, is_among
from i18nlint.facts.macros import about, called, has_calls, is_bare, settings_in
from i18nlint.model.alignment import Bitext, Version


def meanings(bitext: Bitext) -> tuple[Callable[[str], str], Callable[[str], str]]:
    """From a placeholder of each side to what must be the same on the other."""
    return _meaning_in(bitext.source), _meaning_in(bitext.target)


def _meaning_in(version: Version) -> Callable[[str], str]:
    """Of what is no call, itself; of a call, its name in small letters and its first argument.

    A bare name is in small letters too on pages with calls: ``{{ReadOnlyInline}}`` and
    ``{{readonlyinline}}``.
    """
    document = version.document
    if not has_calls(document.source.text):
        return _set
    places = headings(document)  # once: a page of a reference has a thousand calls

    def meaning(text: str) -> str:
        if name := called(text):
            return f"{name} {_named(about(text), places)}"
        return text.casefold() if is_bare(text) else _set(text)

    return meaning


def meaning_of(text: str) -> str:
    """What may not be translated in it: its settings, its subject, else all of it."""
    return settings_in(text) or about(text)


def _set(text: str) -> str:
    return settings_in(text) or text


def _named(subject: str, places: Set[str]) -> str:
    """The first argument; the same for each heading of the page itself, and for none: the
    ``"Examples"`` of a live sample are its ``"Beispiele"``, or ``""``."""
    return "#" if is_among(places, subject) else subject
