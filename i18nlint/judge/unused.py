"""Directives that silence nothing, or that name no rule: rule E004. Beside `suppress`.

What is only said if it is certain: a rule that did not speak in this run had nothing to suppress.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.align.places import lone_blocks
from i18nlint.judge.case import Case
from i18nlint.judge.suppress import ALL, matches, means
from i18nlint.model.alignment import Bitext, Verdict
from i18nlint.model.dataclass import dataclass
from i18nlint.model.directive import MALFORMED, UNUSED, Action, Directive
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Scale, Severity, Side
from i18nlint.model.rule import Rule

_SURE = 0.99
_REMOVED = "removed"
_FREE = {Verdict.INCOMPLETE, Verdict.RESTRUCTURED}
"""Versions of which too much is not compared to miss a finding."""

_Use = tuple[str, Directive, str]
"""Path, directive and word."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a group's run could say at all."""

    documents: Mapping[str, Document]
    """By path."""
    rules: Mapping[str, Rule]
    """Those selected."""
    catalogue: tuple[Rule, ...]
    """All there are."""
    is_whole: bool
    """Every version was read and every check came to its end."""


def unused(cases: tuple[Case, ...], hearing: Hearing) -> Iterator[Case]:
    """A case for each document whose directives silence nothing."""
    documents = [one for one in hearing.documents.values() if one.directives]
    if UNUSED not in hearing.rules or not documents:
        return
    used = set(_uses(cases, hearing))
    for document in documents:
        findings = tuple(_findings(document, cases, hearing, used))
        yield Case(findings, document.source, document.language)


def _uses(cases: tuple[Case, ...], hearing: Hearing) -> Iterator[_Use]:
    """What every finding is suppressed by, those included that a larger one explains."""
    rules = {rule.name: rule for rule in hearing.catalogue}
    for case in cases:
        for finding in case.findings:
            if finding.rule in rules:
                for match in matches(finding, rules[finding.rule], case, hearing.documents):
                    yield match.document.path, match.directive, match.word


def _findings(
    document: Document, cases: tuple[Case, ...], hearing: Hearing, used: set[_Use]
) -> Iterator[Finding]:
    pairs = [pair for case in cases if (pair := _pair(case, document))]
    for directive in document.directives:
        if directive.action is Action.ONLY:
            continue
        label = Label(directive.span, document.source.slice(directive.span))
        idle = []
        for word in directive.rules or (ALL,):
            named = tuple(rule for rule in hearing.catalogue if means(word, rule))
            if not named:
                yield _unknown(word, label, hearing)
            elif (document.path, directive, word) not in used and _was_heard(
                directive, named, pairs, hearing
            ):
                idle.append(word)
        if idle:
            yield _idle(directive, idle, label)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A pair of which the document is one side."""

    bitext: Bitext
    side: Side
    facts_only: bool


def _pair(case: Case, document: Document) -> _Pair | None:
    for side in Side:
        one = case.document(side)
        if case.bitext and one and one.path == document.path:
            return _Pair(case.bitext, side, case.facts_only)
    return None


def _was_heard(
    directive: Directive, named: tuple[Rule, ...], pairs: list[_Pair], hearing: Hearing
) -> bool:
    """True if a finding of the rules would have been seen, had there been one."""
    return hearing.is_whole and _is_compared(directive, pairs) and _spoke(named, pairs, hearing)


def _is_compared(directive: Directive, pairs: list[_Pair]) -> bool:
    """True if all that the directive holds for has a counterpart in every other version."""
    if not pairs or any(pair.bitext.verdict in _FREE for pair in pairs):
        return False
    return directive.is_file_wide or not any(
        directive.scope.overlaps(block.span)
        for pair in pairs
        for block in lone_blocks(pair.bitext, pair.side)
    )


def _spoke(named: tuple[Rule, ...], pairs: list[_Pair], hearing: Hearing) -> bool:
    """True if all the rules that a word means were selected and could speak of the pairs."""
    if any(rule.name == UNUSED for rule in named):
        return False
    expected = [rule for rule in named if rule.status != _REMOVED]
    if len(expected) > 1:
        expected = [rule for rule in expected if rule.severity is not Severity.OFF]
    is_free = any(pair.facts_only for pair in pairs)
    return all(
        rule.name in hearing.rules and (rule.both_contracts or not is_free) for rule in expected
    )


def _unknown(word: str, label: Label, hearing: Hearing) -> Finding:
    from i18nlint.config.suggest import did_you_mean  # here: only mistakes need it

    known = tuple(name for rule in hearing.catalogue for name in (rule.name, rule.code))
    hint = did_you_mean(word, known) or "`i18nlint rules` lists them all"
    return _finding(f'there is no rule "{word}"; {hint}', label, (word,), variant=MALFORMED)


def _idle(directive: Directive, words: list[str], label: Label) -> Finding:
    names = " and ".join(words) if directive.rules else "any rule"
    return _finding(f"this suppresses no finding of {names}", label, tuple(words), variant=None)


def _finding(message: str, label: Label, words: tuple[str, ...], *, variant: str | None) -> Finding:
    return Finding(
        UNUSED,
        message,
        target=label,
        variant=variant,
        arguments={"rules": words},
        score=_SURE,
        scale=Scale.FACT,
    )
