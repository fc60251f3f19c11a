"""discover -> parse -> facts -> align -> check -> judge -> report: the drawing, as code.

Groups are streamed: when one has been judged, its documents are gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from pathlib import Path

from i18nlint.align import align_versions
from i18nlint.checks._api import Pair, Post
from i18nlint.engine.compared import count_compared
from i18nlint.engine.crash import CrashLog
from i18nlint.engine.plan import Plan
from i18nlint.engine.settings import are_compared, contract_of, wanted_languages
from i18nlint.facts.document import extract
from i18nlint.judge import Case, Hearing, judge_cases
from i18nlint.model.alignment import Bitext, Verdict, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic, Finding, Label, Scale
from i18nlint.model.group import Layout, TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import Compared, GroupResult, LintResult
from i18nlint.model.rule import Contract
from i18nlint.model.text import SourceText, Span
from i18nlint.parse.document import parse_document

Reader = Callable[[str], bytes]
"""From a path, relative to the root, to the file's content."""


def lint(root: Path, layout: Layout, plan: Plan, *, read: Reader | None = None) -> LintResult:
    """Everything that the plan's rules have to say about the layout's groups.

    Without ``read`` files are those on disk.
    """
    reader = read or _reader(root)
    groups = (check_group(group, reader, plan) for group in layout.groups)
    return collect(root, layout, groups)


def check_group(group: TranslationGroup, read: Reader, plan: Plan) -> GroupResult:
    """One post, checked. Depends on its files, the plan and the tool's version alone."""
    crashes = CrashLog()
    versions, cases = _read_versions(group, read, crashes)
    source = versions.pop(group.source, None)
    targets = list(versions.values())
    bitexts = list(_align(source, targets, crashes)) if source else []
    everyone = [*filter(None, [source]), *targets]
    cases += _check_files(group, everyone, plan, crashes)
    cases += _check_pairs(group, bitexts, plan, crashes)
    cases += crashes.cases(group)
    diagnostics = judge_cases(
        group.key,
        cases,
        hearing=_hearing(group, everyone, plan, crashes),
        bitexts=bitexts,
        least=plan.config.min_confidence,
        touched=plan.touched,
    )
    return GroupResult(
        group.key,
        diagnostics,
        documents=len(targets) + (source is not None),
        pairs=len(bitexts),
        compared=sum(map(count_compared, bitexts), Compared()),
        crashes=tuple(crashes.tracebacks),
    )


def collect(root: Path, layout: Layout, results: Iterable[GroupResult]) -> LintResult:
    """The sum of the groups' results, in report order."""
    total = _Total()
    for result in results:
        total.add(result)
    return LintResult(
        root=root.as_posix(),
        layout=layout,
        diagnostics=tuple(sorted(total.shown, key=lambda diagnostic: diagnostic.order)),
        groups=total.groups,
        documents=total.documents,
        pairs=total.pairs,
        suppressed=total.suppressed,
        compared=total.compared,
        crashes=tuple(total.crashes),
    )


@dataclass(slots=True)
class _Total:
    shown: list[Diagnostic] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    groups: int = 0
    documents: int = 0
    pairs: int = 0
    suppressed: int = 0
    compared: Compared = field(default_factory=Compared)

    def add(self, result: GroupResult) -> None:
        shown = [d for d in result.diagnostics if d.suppressed_by is None]
        self.shown += shown
        self.suppressed += len(result.diagnostics) - len(shown)
        self.crashes += result.crashes
        self.groups += 1
        self.documents += result.documents
        self.pairs += result.pairs
        self.compared += result.compared


def _reader(root: Path) -> Reader:
    return lambda path: (root / path).read_bytes()


def _read_versions(
    group: TranslationGroup, read: Reader, crashes: CrashLog
) -> tuple[dict[LanguageTag, Version], list[Case]]:
    """The versions that could be read, and a case for each that could not."""
    versions: dict[LanguageTag, Version] = {}
    cases: list[Case] = []
    for language, path in sorted(group.versions.items()):
        try:
            data = read(path)
        except OSError as error:
            cases.append(_unreadable(path, language, error))
            continue
        with crashes.guard("parse", path):
            document = parse_document(path, data, language)
            versions[language] = Version(document, extract(document))
    return versions, cases


def _unreadable(path: str, language: LanguageTag, error: OSError) -> Case:
    message = f"the file cannot be read: {error.strerror or error}"
    finding = Finding(
        "unreadable-file", message, target=Label(Span(0, 0)), score=1.0, scale=Scale.DOCUMENT
    )
    return Case((finding,), SourceText(path, ""), language)


def _align(source: Version, targets: Iterable[Version], crashes: CrashLog) -> Iterator[Bitext]:
    for target in targets:
        if are_compared(source, target):
            with crashes.guard("align", target.document.path):
                yield align_versions(source, target)


def _check_files(
    group: TranslationGroup, versions: list[Version], plan: Plan, crashes: CrashLog
) -> Iterator[Case]:
    """Findings of checks that look at one document, or at the list of versions."""
    source = next((one for one in versions if one.document.language == group.source), None)
    post = Post(group, wanted_languages(source, plan), plan.config.partial_languages)
    for check in plan.checks:
        if check.group and versions:
            document = versions[0].document
            with crashes.guard(check.name, document.path):
                yield Case(tuple(check.group(post)), document.source, document.language)
        for version in versions:
            document = version.document
            if check.document:
                with crashes.guard(check.name, document.path):
                    yield Case(tuple(check.document(document)), document.source, document.language)


def _check_pairs(
    group: TranslationGroup, bitexts: list[Bitext], plan: Plan, crashes: CrashLog
) -> Iterator[Case]:
    """Findings of checks that look at a source and a target."""
    for bitext in bitexts:
        contract = contract_of(group, bitext.source, plan)
        pair = Pair(
            bitext,
            others=tuple(other.target for other in bitexts if other is not bitext),
            frontmatter=plan.config.frontmatter,
            contract=contract,
            facts_only=_facts_only(bitext, contract),
        )
        target = bitext.target.document
        findings: list[Finding] = []
        for check in plan.checks:
            if check.pair:
                with crashes.guard(check.name, target.path):
                    findings += check.pair(pair)
        yield Case(tuple(findings), target.source, target.language, bitext, pair.facts_only)


def _facts_only(bitext: Bitext, contract: Contract) -> bool:
    if contract is Contract.AUTO:
        return bitext.verdict is Verdict.RESTRUCTURED
    return contract is Contract.FACTS


def _hearing(
    group: TranslationGroup, versions: list[Version], plan: Plan, crashes: CrashLog
) -> Hearing:
    return Hearing(
        documents={version.document.path: version.document for version in versions},
        rules=plan.rules_for(group),
        catalogue=plan.catalogue,
        is_whole=len(versions) == len(group.versions) and not crashes.tracebacks,
    )
