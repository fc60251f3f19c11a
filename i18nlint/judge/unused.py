"""Directives that silence nothing, or that name no rule: rule E004. Beside `suppress`.

What is only said if it is certain: a rule that did not speak in this run had nothing to suppress.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.judge.case import Case
from i18nlint.judge.suppress import ALL, matches, means
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import dataclass
from i18nlint.model.directive import Action, Directive
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label, Scale, Severity
from i18nlint.model.rule import Rule

RULE = "unused-suppression"
MALFORMED = "malformed"
_SURE = 0.99
_REMOVED = "removed"
_FREE = {Verdict.INCOMPLETE, Verdict.RESTRUCTURED}
"""Versions between which rules about structure are silent."""

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
    if RULE not in hearing.rules or not documents:
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
    pairs = [case for case in cases if _is_about(case, document)]
    for directive in document.directives:
        if directive.action is Action.ONLY:
            continue
        label = Label(directive.span, document.source.slice(directive.span))
        idle = []
        for word in directive.rules or (ALL,):
            named = tuple(rule for rule in hearing.catalogue if means(word, rule))
            if not named:
                yield _unknown(word, label, hearing)
            elif (document.path, directive, word) not in used and _spoke(named, pairs, hearing):
                idle.append(word)
        if idle:
            yield _idle(directive, idle, label)


def _is_about(case: Case, document: Document) -> bool:
    if case.bitext is None:
        return False
    sides = case.bitext.source, case.bitext.target
    return any(side.document.path == document.path for side in sides)


def _spoke(named: tuple[Rule, ...], pairs: list[Case], hearing: Hearing) -> bool:
    """True if all the rules that the word means would have been heard, had they found anything."""
    if not hearing.is_whole or not pairs or any(rule.name == RULE for rule in named):
        return False
    expected = [rule for rule in named if rule.status != _REMOVED]
    if len(expected) > 1:
        expected = [rule for rule in expected if rule.severity is not Severity.OFF]
    return all(
        rule.name in hearing.rules and (rule.both_contracts or not any(map(_is_free, pairs)))
        for rule in expected
    )


def _is_free(pair: Case) -> bool:
    return pair.facts_only or (pair.bitext is not None and pair.bitext.verdict in _FREE)


def _unknown(word: str, label: Label, hearing: Hearing) -> Finding:
    from i18nlint.rulebook.page import did_you_mean  # here: only mistakes need it

    known = tuple(name for rule in hearing.catalogue for name in (rule.name, rule.code))
    hint = did_you_mean(word, known) or "`i18nlint rules` lists them all"
    return _finding(f'there is no rule "{word}"; {hint}', label, (word,), variant=MALFORMED)


def _idle(directive: Directive, words: list[str], label: Label) -> Finding:
    names = " and ".join(words) if directive.rules else "any rule"
    return _finding(f"this suppresses no finding of {names}", label, tuple(words), variant=None)


def _finding(message: str, label: Label, words: tuple[str, ...], *, variant: str | None) -> Finding:
    return Finding(
        RULE,
        message,
        target=label,
        variant=variant,
        arguments={"rules": words},
        score=_SURE,
        scale=Scale.FACT,
    )
