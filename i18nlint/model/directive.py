"""What a post says about its own comparison: suppression comments, ``i18nlint:`` in frontmatter."""

from __future__ import annotations

from enum import StrEnum

from i18nlint.model.dataclass import dataclass
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract
from i18nlint.model.text import Span

UNUSED, MALFORMED = "unused-suppression", "malformed"
"""The rule about directives that silence nothing, and its variant for those with a fault."""


class Action(StrEnum):
    NEXT_BLOCK = "i18nlint-disable-next-block"
    RANGE = "i18nlint-disable"
    FILE = "i18nlint-disable-file"
    ONLY = "i18nlint-only"
    """A stretch that this language alone has."""
    IGNORE = "ignore"
    """A member of ``i18nlint.ignore`` in the frontmatter: a whole file, like ``FILE``."""


@dataclass(frozen=True, slots=True)
class Directive:
    """One suppression, with the stretch it holds for. In a source it holds for all translations."""

    action: Action
    span: Span
    """The comment as written, or the member of the frontmatter's list."""
    scope: Span
    """Findings that begin here are meant."""
    rules: tuple[str, ...] = ()
    """Names, codes, families or ``ALL``, as written and unchecked; empty means all."""
    reason: str = ""

    @property
    def is_file_wide(self) -> bool:
        return self.action in (Action.FILE, Action.IGNORE)

    def holds_at(self, place: Span) -> bool:
        """True if the place begins in the scope; an empty place may lie at its end."""
        return self.scope.start <= place.start < self.scope.end + (not place.length)


@dataclass(frozen=True, slots=True)
class Settings:
    """The other keys of ``i18nlint:`` in the frontmatter."""

    contract: Contract | None = None
    only_in: tuple[LanguageTag, ...] = ()
    """Languages that are to have the post; empty where nothing is said."""
