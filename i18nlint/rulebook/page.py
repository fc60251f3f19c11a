"""A rule page, read: its frontmatter becomes a `Rule`, its Markdown body stays text.

Runs read the pages of ``rule-paths``; what becomes of our own is kept in `catalogue`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from i18nlint.config.suggest import did_you_mean
from i18nlint.errors import RulePageError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Severity
from i18nlint.model.regex import lazy_regex
from i18nlint.model.rule import Rule
from i18nlint.rulebook.plain_yaml import read_plain

_FRONTMATTER = lazy_regex(r"---[ \t]*\n(?P<yaml>.*?\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
_CODE = lazy_regex(r"[A-Z][0-9]{3}")
_NAME = lazy_regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NEEDED = ("name", "code", "summary", "check", "severity", "contract")
_KEYS = (*_NEEDED, "variants", "since", "status", "its", "related")
STATUSES = ("preview", "stable", "deprecated", "removed")
# ITS 2.0, "Localization Quality Issue", the values of locQualityIssueType.
ITS_TYPES = (
    "terminology", "mistranslation", "omission", "untranslated", "addition", "duplication",
    "inconsistency", "grammar", "legal", "register", "locale-specific-content",
    "locale-violation", "style", "characters", "misspelling", "typographical", "formatting",
    "inconsistent-entities", "numbers", "markup", "pattern-problem", "whitespace",
    "internationalization", "length", "non-conformance", "uncategorized", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """A rule with the text it was read from."""

    rule: Rule
    body: str
    first_line: int
    """Line of the page on which the body begins, from 1."""


def parse_page(path: str, text: str) -> Page:
    """The page that ``text`` spells.

    Raises:
        RulePageError: with the line of the key that is wrong.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    match = _FRONTMATTER.match(text)
    if match is None:
        raise RulePageError("a rule page begins with YAML frontmatter", path=path, line=1)
    reader = _Reader(path, match["yaml"], _load_yaml(path, match["yaml"]))
    first_line = text.count("\n", 0, match.end()) + 1
    return Page(reader.rule(), text[match.end() :], first_line)


def _load_yaml(path: str, text: str) -> dict[object, object]:
    plain = read_plain(text)
    if plain is not None:
        return plain
    import yaml  # here: our own pages need none

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        loaded = yaml.load(text, loader)  # noqa: S506 -- both are safe loaders
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        message = f"not valid YAML: {getattr(error, 'problem', None) or error}"
        raise RulePageError(message, path=path, line=mark.line + 2 if mark else 1) from error
    if not isinstance(loaded, dict):
        raise RulePageError("frontmatter must be a mapping", path=path, line=1)
    return loaded


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns loaded YAML into typed values, with the line in every complaint."""

    path: str
    text: str
    loaded: Mapping[object, object]

    def rule(self) -> Rule:
        self._check_keys()
        name = self._pattern("name", _NAME, "lower-case words joined with '-'")
        return Rule(
            name=name,
            code=self._pattern("code", _CODE, "a capital letter and three digits"),
            summary=self._string("summary"),
            check=self._string("check"),
            severity=self._severity("severity", self.loaded["severity"]),
            both_contracts=self._choice("contract", ("mirror", "both"), "mirror") == "both",
            variants=self._variants(),
            since=self._string("since"),
            status=self._choice("status", STATUSES, "stable"),
            its=self._choice("its", ITS_TYPES, "other"),
            related=self._names("related"),
            path=self.path,
        )

    def _check_keys(self) -> None:
        for key in self.loaded:
            if key not in _KEYS:
                raise self._error(
                    f"unknown key {str(key)!r}", str(key), did_you_mean(str(key), _KEYS)
                )
        for key in _NEEDED:
            if key not in self.loaded:
                raise RulePageError(f"the key {key!r} is missing", path=self.path, line=1)

    def _string(self, key: str) -> str:
        value = self.loaded.get(key, "")
        if not isinstance(value, str):
            raise self._error(f'{key} must be text; quote it: {key}: "{value}"', key)
        return value

    def _pattern(self, key: str, pattern: re.Pattern[str], wanted: str) -> str:
        value = self._string(key)
        if not pattern.fullmatch(value):
            raise self._error(f"{key} must be {wanted}, not {value!r}", key)
        return value

    def _choice(self, key: str, choices: tuple[str, ...], default: str) -> str:
        return self._one_of(key, self.loaded.get(key, default), choices)

    def _one_of(self, key: str, value: object, choices: tuple[str, ...]) -> str:
        value = "off" if value is False else value  # YAML 1.1 reads `off` as a boolean
        if not isinstance(value, str) or value not in choices:
            known = ", ".join(choices) if len(choices) < 8 else "see ITS 2.0"
            hint = did_you_mean(str(value), choices) or f"one of: {known}"
            raise self._error(f"{key} cannot be {value!r}", key, hint)
        return value

    def _severity(self, key: str, value: object) -> Severity:
        return Severity(self._one_of(key, value, tuple(Severity)))

    def _variants(self) -> Mapping[str, Severity]:
        variants = self._mapping("variants")
        return {str(name): self._severity("variants", level) for name, level in variants.items()}

    def _mapping(self, key: str) -> Mapping[object, object]:
        value = self.loaded.get(key) or {}
        if not isinstance(value, dict):
            raise self._error(f"{key} must be a mapping", key)
        return value

    def _names(self, key: str) -> tuple[str, ...]:
        value = self.loaded.get(key) or []
        if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
            raise self._error(f"{key} must be a list of rule names", key)
        return tuple(value)

    def _error(self, message: str, key: str, hint: str = "") -> RulePageError:
        found = re.search(rf"^[\"']?{re.escape(key)}[\"']?\s*:", self.text, re.MULTILINE)
        line = self.text.count("\n", 0, found.start()) + 2 if found else 1
        return RulePageError(message, path=self.path, line=line, hint=hint)
