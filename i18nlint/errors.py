"""Everything that can go wrong outside the posts themselves.

I18nLintError
├── UsageError       the command line asks for what cannot be
├── ConfigError      configuration file, with line and column
├── DiscoveryError   no posts where posts were expected
└── RulePageError    a rule page, with its line

Faults in the posts (broken YAML, invalid UTF-8) are findings, never exceptions.
"""

from __future__ import annotations


class I18nLintError(Exception):
    """Formats itself as ``path:line:column: message``, as far as the place is known."""

    def __init__(
        self, message: str, *, path: str = "", line: int = 0, column: int = 0, hint: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number]
        place = ":".join([self.path, *numbers]) if self.path else ""
        text = f"{place}: {self.message}" if place else self.message
        return f"{text}\n  hint: {self.hint}" if self.hint else text


class UsageError(I18nLintError):
    """Exit code 2."""


class ConfigError(I18nLintError):
    """Exit code 2."""


class DiscoveryError(I18nLintError):
    """Exit code 2."""


class RulePageError(I18nLintError):
    """Exit code 2."""
