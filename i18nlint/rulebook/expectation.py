"""A line of an ``expect`` block: one diagnostic, by place, rule and the text it points at."""

from __future__ import annotations

import re

from i18nlint.errors import RulePageError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_TAG = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*"
_LINE = lazy_regex(
    rf"(?P<place>{_TAG}):(?P<line>\d+)\s+(?P<rule>[a-z0-9-]+)(?:\s+\((?P<variant>[a-z0-9-]+)\))?"
    rf"\s+(?P<quote>{_QUOTED})"
    rf"(?:\s*<-\s*(?P<other>{_TAG}):(?P<other_line>\d+)\s+(?P<other_quote>{_QUOTED}))?"
)
_LONGEST = 60
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Quote:
    """A place in a sample and the text there."""

    language: str
    line: int
    text: str
    """The text of the span; a long one, or one of several lines, is cut and ends in ``…``."""

    def __str__(self) -> str:
        escaped = self.text.replace("\\", "\\\\").replace('"', '\\"')
        return f'{self.language}:{self.line} "{escaped}"'


@dataclass(frozen=True, slots=True)
class Expectation:
    """``ko:3 number-missing (cell) "100" <- en:3 "1,000"``; variant and source are optional."""

    place: Quote
    rule: str
    variant: str | None = None
    source: Quote | None = None
    page_line: int = 0

    def matches(self, actual: Expectation) -> bool:
        """True if ``actual`` says all that this says; what is left out is not compared."""
        return (
            (self.place, self.rule) == (actual.place, actual.rule)
            and self.variant in {None, actual.variant}
            and self.source in {None, actual.source}
        )

    def __str__(self) -> str:
        place, quote = str(self.place).split(" ", 1)
        rule = f"{self.rule} ({self.variant})" if self.variant else self.rule
        source = f" <- {self.source}" if self.source else ""
        return f"{place} {rule} {quote}{source}"


def cut(text: str) -> str:
    """The text as an expectation quotes it: its first line, at most sixty characters of it."""
    whole = text.rstrip("\n")
    shown = whole.partition("\n")[0][:_LONGEST].rstrip()
    return shown if shown == whole.rstrip() else shown + _MORE


def parse_expectation(text: str, path: str, line: int) -> Expectation:
    """What the line of the page expects.

    Raises:
        RulePageError: the line does not follow the grammar.
    """
    match = _LINE.fullmatch(text.strip())
    if match is None:
        hint = 'a line reads: LANG:LINE rule "text" <- LANG:LINE "text"'
        raise RulePageError(f"not an expectation: {text.strip()}", path=path, line=line, hint=hint)
    source = None
    if match["other"]:
        source = Quote(match["other"], int(match["other_line"]), _unquote(match["other_quote"]))
    place = Quote(match["place"], int(match["line"]), _unquote(match["quote"]))
    return Expectation(place, match["rule"], match["variant"], source, line)


def _unquote(quoted: str) -> str:
    return re.sub(r"\\(.)", r"\1", quoted[1:-1])
