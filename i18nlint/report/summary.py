"""The end of a report for people: what was found, what was hidden, what was compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.model.finding import Diagnostic, Severity, Side
from i18nlint.model.result import LintResult
from i18nlint.report import cells
from i18nlint.report.counts import count_rules, count_severities
from i18nlint.report.row import Row
from i18nlint.report.style import Style

_MANY = 50
_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def summary_rows(result: LintResult, style: Style, *, entries: int = 0) -> Iterator[Row]:
    """Rows of at most ``style.width`` cells; never none.

    ``entries`` is how many the report above has, where several diagnostics may share one.
    """
    shown = [diagnostic for diagnostic in result.diagnostics if style.shows(diagnostic)]
    if shown:
        yield from _wrapped(_tally(shown, result, entries), style)
        yield from _rules(shown, style)
        yield from _guessed(shown, result, style)
    waiting = [d for d in result.diagnostics if d.pending and d.severity.rank >= style.least.rank]
    if waiting:
        yield from (Row.of(line) for line in cells.wrap(_waiting(waiting, style), style.width))
    yield from _hidden(result, style)
    differs = bool(shown or waiting)
    yield from (Row.of(line) for line in cells.wrap(_compared(result, differs), style.width))
    yield from _crashed(result)


def closing_rows(result: LintResult, style: Style, *, entries: int = 0) -> Iterator[Row]:
    """The summary, and where to begin if there was more than anybody reads at once."""
    yield from summary_rows(result, style, entries=entries)
    if sum(map(style.shows, result.diagnostics)) > _MANY:
        text = "Where to begin? --statistics counts them by rule and language."
        yield from (Row.of(line, "quiet") for line in cells.wrap(text, style.width))


def _tally(shown: list[Diagnostic], result: LintResult, entries: int) -> Row:
    """``9 errors, 1 warning in 2 of 345 posts, told in 3 entries``."""
    posts = len({diagnostic.group for diagnostic in shown})
    some = f"{posts:,} of " if result.groups > 1 else ""
    is_shared = 0 < entries < len(shown)
    together = f", told in {plural(entries, 'entry', 'entries')}" if is_shared else ""
    return severity_row(shown) + Row.of(f" in {some}{plural(result.groups, 'post')}{together}")


def severity_row(diagnostics: Iterable[Diagnostic]) -> Row:
    """``2 errors, 1 warning``."""
    counts = count_severities(diagnostics)
    row = Row()
    for severity, noun in _NOUNS.items():
        if number := counts[str(severity)]:
            row += Row.of(", ") if row.pieces else Row()
            row += Row.of(plural(number, noun), str(severity))
    return row


def _wrapped(row: Row, style: Style) -> Iterator[Row]:
    """The row; on a terminal too narrow for it, its text in plain lines."""
    if row.width <= style.width:
        yield row
        return
    yield from (Row.of(line) for line in cells.wrap(row.text, style.width))


def _rules(shown: list[Diagnostic], style: Style) -> Iterator[Row]:
    """How often each rule spoke, and where to read about it."""
    counts = count_rules(shown)
    told = [f"{number:,} {rule}" for rule, number in counts.items()]
    if len(counts) == 1:
        told = []  # the line above has said it
    for line in cells.flow(told, ", ", style.width - 3):
        yield Row.of(f"  {line}", "quiet")
    docs = style.docs.format(rule=next(iter(counts)))
    for line in cells.wrap(f"What a rule means and when it is wrong: {docs}", style.width - 2):
        yield Row.of(f"  {line}", "quiet")


def _guessed(shown: list[Diagnostic], result: LintResult, style: Style) -> Iterator[Row]:
    """What was taken for the source though nothing speaks for it: findings may blame the wrong
    side."""
    posts = {diagnostic.group for diagnostic in shown}
    guessed = {
        str(site.source_language)
        for site in result.layout.sites
        if site.source_by_default and any(group.key in posts for group in site.groups)
    }
    for language in sorted(guessed):
        is_unknown = language == "und"
        said = "is not known" if is_unknown else f"was taken to be {language}, a guess"
        text = f"The source language {said}; --source-language settles it."
        yield from (Row.of(f"  {line}", "quiet") for line in cells.wrap(text, style.width - 2))


def _waiting(diagnostics: list[Diagnostic], style: Style) -> str:
    """``3 changes wait for en, ja, zh``: of the source, each once for all its translations."""
    changes = {(d.rule, d.group, d.source and d.source.range.start) for d in diagnostics}
    languages = sorted(set().union(*map(waiting_languages, diagnostics)))
    verb, what = ("waits", "it") if len(changes) == 1 else ("wait", "them")
    said = f"{plural(len(changes), 'change')} {verb} for {', '.join(languages)}"
    return said if style.pending else f"{said}; --verbose shows {what}"


def waiting_languages(diagnostic: Diagnostic) -> set[str]:
    """The languages that the translation is to follow in."""
    missing = diagnostic.arguments.get("languages")
    if isinstance(missing, tuple):  # the post itself is new, and these have no version of it
        return set(missing)
    alike = {str(w.language) for w in diagnostic.witnesses if w.agrees_with is Side.TARGET}
    return alike | ({str(diagnostic.target.language)} if diagnostic.target else set())


def _hidden(result: LintResult, style: Style) -> Iterator[Row]:
    hidden = sum(diagnostic.severity.rank < style.least.rank for diagnostic in result.diagnostics)
    if hidden:
        verb = "shows it" if hidden == 1 else "shows them"
        yield Row.of(f"{plural(hidden, 'note')} hidden; --verbose {verb}", "quiet")
    if result.suppressed:
        yield Row.of(f"{plural(result.suppressed, 'finding')} suppressed by comments", "quiet")


def _compared(result: LintResult, found: bool) -> str:
    """``345 posts, 4 languages: 9,812 numbers, 2,204 links, 1,310 code blocks agree.``"""
    compared = result.compared
    languages = {tag for group in result.layout.groups for tag in group.versions}
    what = ", ".join(
        plural(number, noun)
        for number, noun in (
            (compared.facts, "number"),
            (compared.links, "link"),
            (compared.code_blocks, "code block"),
        )
        if number
    )
    scope = f"{plural(result.groups, 'post')}, {plural(len(languages), 'language')}"
    if not result.pairs:
        return f"{scope if result.groups else '0 posts'}: nothing was compared."
    if not compared.blocks:  # frontmatter was, if there is any
        return f"{scope}: no text was compared."
    if not what:
        what = plural(compared.blocks, "block")
    if found:
        return f"{scope}: {what} compared."
    return f"{scope}: {what} {'agrees' if what.startswith('1 ') and ',' not in what else 'agree'}."


def _crashed(result: LintResult) -> Iterator[Row]:
    if result.crashes:
        yield Row.of(f"{plural(len(result.crashes), 'crash', 'crashes')}: see above", "error")


def plural(number: int, noun: str, several: str = "") -> str:
    """``1 post``, ``1,380 posts``."""
    return f"{number:,} {noun if number == 1 else several or noun + 's'}"
