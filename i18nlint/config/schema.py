"""The configuration as one frozen value; defaults are what a run without a file uses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Confidence, Severity
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract

PLACEHOLDERS = ("lang", "path", "ext")
"""What a path pattern may hold in braces."""

_FORMAT = "number-format"


class Pending(StrEnum):
    LIST = "list"
    FAIL = "fail"


class LanguageCoverage(StrEnum):
    """How many posts are meant to be translated into a language."""

    COMPLETE = "complete"
    PARTIAL = "partial"


class FieldContract(StrEnum):
    """What the versions of a frontmatter key promise."""

    EQUAL = "equal"
    EQUAL_SET = "equal-set"
    TRANSLATED = "translated"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Root:
    """Versions of one language in a checkout of their own."""

    language: LanguageTag
    path: str


@dataclass(frozen=True, slots=True)
class Override:
    """Other settings for posts whose paths match."""

    paths: tuple[str, ...]
    contract: Contract | None = None
    ignore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """Everything a run can be told, command line included."""

    source_language: LanguageTag | None = None
    languages: tuple[LanguageTag, ...] = ()
    patterns: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    contract: Contract = Contract.AUTO
    min_confidence: Confidence = Confidence.MEDIUM
    fail_on: Severity = Severity.ERROR
    pending: Pending = Pending.LIST
    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rule_paths: tuple[str, ...] = ()
    glossary: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    """Options by rule name; no check has any yet."""
    frontmatter: Mapping[str, FieldContract] = field(default_factory=dict)
    languages_config: Mapping[LanguageTag, Mapping[str, str]] = field(default_factory=dict)
    roots: tuple[Root, ...] = ()
    overrides: tuple[Override, ...] = ()
    path: str = ""
    """The file it came from, empty for defaults."""

    @property
    def unheard(self) -> tuple[str, ...]:
        """Keys that are given and that nothing reads yet."""
        tables = self.languages_config.items()
        formats = [f"languages-config.{tag}.number-format" for tag, t in tables if _FORMAT in t]
        options = [f"rules.{name}" for name, table in self.rules.items() if table]
        return (*(["glossary"] if self.glossary else []), *options, *formats)

    @property
    def partial_languages(self) -> frozenset[LanguageTag]:
        """Languages into which some posts only are translated."""
        tables = self.languages_config.items()
        return frozenset(tag for tag, table in tables if table.get("coverage") == "partial")
