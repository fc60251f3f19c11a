"""discover -> parse -> facts -> align -> check -> judge -> report: the drawing, as code.

Groups are streamed: when one has been judged, its documents are gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from i18nlint.engine.check import Aligned, align_post, check_post
from i18nlint.engine.collect import collect
from i18nlint.engine.compared import count_compared
from i18nlint.engine.crash import CrashLog
from i18nlint.engine.plan import Plan
from i18nlint.engine.read import FileReader, Post, Reader, read_post
from i18nlint.judge import Case, Hearing, judge_cases
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Diagnostic, Finding
from i18nlint.model.group import Layout, TranslationGroup
from i18nlint.model.result import Compared, GroupResult, LintResult

__all__ = ["Reader", "check_group", "lint"]

_MANY = 16
"""Posts that two processes check sooner than one does, with the time it takes to start them."""


def lint(
    root: Path,
    layout: Layout,
    plan: Plan,
    *,
    read: Reader | None = None,
    before: Reader | None = None,
    jobs: int | None = 1,
) -> LintResult:
    """Everything that the plan's rules have to say about the layout's groups.

    Without ``read`` files are those on disk. ``before`` reads what the change at hand touched as
    it was; without it nothing waits for a translator. ``jobs`` is the most
    processes to use; None for one on each processor.
    """
    check = partial(check_group, read=read or FileReader(root), plan=plan, before=before)
    return _seen_together(collect(root, layout, _results(check, layout.groups, jobs)), plan)


def _seen_together(total: LintResult, plan: Plan) -> LintResult:
    """The result, with what no post knows by itself: the habits of a language."""
    if all(one.rule != "frontmatter-missing" for one in total.diagnostics):
        return total
    from i18nlint.judge.habits import notes_of_habits  # here: most posts lack no key

    told = notes_of_habits(
        total.diagnostics,
        total.layout.groups,
        configured=plan.config.frontmatter,
        least=plan.config.min_confidence,
    )
    return replace(total, diagnostics=tuple(told))


def _results(
    check: Callable[[TranslationGroup], GroupResult],
    groups: tuple[TranslationGroup, ...],
    jobs: int | None,
) -> Iterator[GroupResult]:
    """Each group's result, in several processes if there are many of them."""
    if jobs == 1 or len(groups) < _MANY:
        return map(check, groups)
    from i18nlint.engine.workers import check_in_processes  # here: one post needs no other process

    return check_in_processes(check, groups, jobs=jobs)


def check_group(
    group: TranslationGroup, read: Reader, plan: Plan, *, before: Reader | None = None
) -> GroupResult:
    """One post, checked. Depends on its files, the plan and the tool's version alone.

    With ``before``, on its files as they were too: they tell what waits for a translator.
    """
    crashes = CrashLog()
    post = read_post(group, read, crashes)
    aligned = align_post(post, crashes)
    cases = (*post.unread, *check_post(aligned, plan, crashes))
    said = _said_before(post, cases, before, plan, crashes=crashes) if before else {}
    diagnostics = _judge(aligned, cases, plan, said=said, crashes=crashes)
    return GroupResult(
        group.key,
        diagnostics,
        documents=len(post.versions),
        pairs=len(aligned.bitexts),
        compared=sum(map(count_compared, aligned.bitexts), Compared()),
        crashes=tuple(crashes.tracebacks),
    )


def _said_before(
    post: Post, cases: tuple[Case, ...], before: Reader, plan: Plan, *, crashes: CrashLog
) -> Mapping[str, tuple[Finding, ...]]:
    from i18nlint.engine.before import findings_before  # here: only a change has a before

    return findings_before(post, cases, before, plan, crashes=crashes)


def _judge(
    aligned: Aligned,
    cases: tuple[Case, ...],
    plan: Plan,
    *,
    said: Mapping[str, tuple[Finding, ...]],
    crashes: CrashLog,
) -> tuple[Diagnostic, ...]:
    """What becomes of the findings and of crashes so far; of a crash of the judge too."""
    post = aligned.post

    def judge(heard: tuple[Case, ...]) -> tuple[Diagnostic, ...]:
        return judge_cases(
            post.group.key,
            (*heard, *crashes.cases(post.group)),
            hearing=_hearing(post, plan, crashes),
            bitexts=aligned.bitexts,
            least=plan.config.min_confidence,
            touched=plan.touched,
            said=said,
        )

    judged: list[tuple[Diagnostic, ...]] = []
    with crashes.guard("judge", post.group.versions[post.group.source]):
        judged.append(judge(cases))
    return judged[0] if judged else judge(())


def _hearing(post: Post, plan: Plan, crashes: CrashLog) -> Hearing:
    documents = {version.document.path: version.document for version in post.versions}
    legible = [document for document in documents.values() if document.is_legible]
    return Hearing(
        documents,
        rules=plan.rules_for(post.group),
        catalogue=plan.catalogue,
        is_whole=len(legible) == len(post.group.versions) and not crashes.tracebacks,
    )
