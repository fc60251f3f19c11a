"""``i18nlint: {contract: facts, ignore: [rule], only-in: [ko]}`` of a frontmatter.

Between `frontmatter` and `document`.
"""

from __future__ import annotations

from dataclasses import field

from i18nlint.config.tags import parse_tag, same_language
from i18nlint.model.dataclass import dataclass
from i18nlint.model.directive import Action, Directive, Settings
from i18nlint.model.document import Problem
from i18nlint.model.frontmatter import Field, Frontmatter, ValueKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract
from i18nlint.model.text import Span
from i18nlint.parse.directives import malformed

_KEY = "i18nlint"
_CONTRACT, _IGNORE, _ONLY_IN = f"{_KEY}.contract", f"{_KEY}.ignore", f"{_KEY}.only-in"
_KNOWN = ("contract", "ignore", "only-in")


def read_settings(frontmatter: Frontmatter, language: LanguageTag, whole: Span) -> SettingsReader:
    """What the frontmatter of a document in ``language`` says; ``whole`` is all of the document."""
    reader = SettingsReader(frontmatter, language, whole)
    reader.read()
    return reader


@dataclass(slots=True)
class SettingsReader:
    """One document's frontmatter, read."""

    frontmatter: Frontmatter
    language: LanguageTag
    whole: Span
    settings: Settings = field(default_factory=Settings)
    directives: list[Directive] = field(default_factory=list)
    """One for each rule to ignore."""
    problems: list[Problem] = field(default_factory=list)

    def read(self) -> None:
        if _KEY not in [entry.path for entry in self.frontmatter.fields]:
            return
        self._check_keys()
        self.settings = Settings(self._contract(), self._only_in())
        for entry in self._members(_IGNORE):
            self.directives.append(
                Directive(Action.IGNORE, entry.value_span, self.whole, (entry.raw,))
            )

    def _check_keys(self) -> None:
        for entry in self.frontmatter.fields:
            if entry.path == _KEY and entry.kind is not ValueKind.MAPPING:
                self._problem(entry, f'"{_KEY}" holds {", ".join(_KNOWN)}')
            head, _, key = entry.path.rpartition(".")
            if head == _KEY and "[" not in key and key not in _KNOWN:
                self._unknown(entry, key)

    def _unknown(self, entry: Field, key: str) -> None:
        from i18nlint.config.suggest import nearest_or_all  # here: only mistakes need it

        self._problem(entry, f'there is no "{entry.path}"; {nearest_or_all(key, _KNOWN)}')

    def _contract(self) -> Contract | None:
        for entry in self._members(_CONTRACT):
            if entry.raw in set(Contract):
                return Contract(entry.raw)
            self._problem(entry, f'"{entry.raw}" is no contract; there are {", ".join(Contract)}')
        return None

    def _only_in(self) -> tuple[LanguageTag, ...]:
        entries = self._members(_ONLY_IN)
        tags = tuple(tag for entry in entries if (tag := self._tag(entry)))
        if tags and not any(same_language(tag, self.language) for tag in tags):
            names = ", ".join(map(str, tags))
            self._problem(entries[0], f'a post only in {names} has a version in "{self.language}"')
        return tags

    def _tag(self, entry: Field) -> LanguageTag | None:
        try:
            return parse_tag(entry.raw)
        except ValueError as error:
            self._problem(entry, str(error))
            return None

    def _members(self, path: str) -> tuple[Field, ...]:
        """The scalars of a list, or the one that stands for a list."""
        entries = (e for e in self.frontmatter.fields if e.path in (path, f"{path}[]"))
        return tuple(e for e in entries if e.kind not in (ValueKind.LIST, ValueKind.MAPPING))

    def _problem(self, entry: Field, message: str) -> None:
        self.problems.append(malformed(entry.value_span, message))
