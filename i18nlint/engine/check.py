"""align -> check: versions become bitexts, and bitexts findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from i18nlint.align import Profile, align_versions
from i18nlint.checks import Pair
from i18nlint.checks import Post as Versions
from i18nlint.engine.crash import CrashLog
from i18nlint.engine.plan import Plan
from i18nlint.engine.read import Post
from i18nlint.engine.settings import are_compared, contract_of, wanted_languages
from i18nlint.judge import Case
from i18nlint.model.alignment import Bitext, Verdict, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Finding
from i18nlint.model.rule import Contract

_Known = dict[Callable[[Version], Any], Any]
_Subject = TypeVar("_Subject")
"""What a check looks at: a list of versions, a file or a pair."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A post whose translations are lined up with their source."""

    post: Post
    bitexts: tuple[Bitext, ...]
    known: _Known
    """What was worked out of the source, by what made it: alignment and checks share it."""


def align_post(post: Post, crashes: CrashLog) -> Aligned:
    """The source with each translation that it is compared with."""
    known: _Known = {}
    return Aligned(post, tuple(_bitexts(post, crashes, known)), known)


def _bitexts(post: Post, crashes: CrashLog, known: _Known) -> Iterator[Bitext]:
    for target in post.targets:
        if post.source and are_compared(post.source, target):
            with crashes.guard("align", target.document.path):
                if Profile not in known:
                    known[Profile] = Profile(post.source)
                yield align_versions(post.source, target, profile=known[Profile])


def check_post(aligned: Aligned, plan: Plan, crashes: CrashLog) -> Iterator[Case]:
    """Everything that the plan's checks see: in the list of versions, in files, in pairs."""
    post = aligned.post
    if post.versions:
        yield _check_list(post, plan, crashes)
    for version in post.versions:
        document = version.document
        questions = [(check.name, check.document) for check in plan.checks]
        found = _answers(questions, document, crashes, path=document.path)
        yield Case(found, document.source, document.language)
    yield from check_pairs(aligned, plan, crashes)


def check_pairs(aligned: Aligned, plan: Plan, crashes: CrashLog) -> Iterator[Case]:
    """What the plan's checks see in pairs: a case for each."""
    for bitext in aligned.bitexts:
        pair = _pair(aligned, bitext, plan)
        target = bitext.target.document
        questions = [(check.name, check.pair) for check in plan.checks]
        yield Case(
            _answers(questions, pair, crashes, path=target.path),
            target.source,
            target.language,
            bitext,
            pair.facts_only,
            of_siblings=aligned.post.group.of_siblings,
        )


def _check_list(post: Post, plan: Plan, crashes: CrashLog) -> Case:
    """Findings about which versions there are."""
    document = post.versions[0].document
    wanted = wanted_languages(post.source, plan)
    listed = Versions(post.group, wanted, plan.config.partial_languages)
    questions = [(check.name, check.group) for check in plan.checks]
    found = _answers(questions, listed, crashes, path=document.path)
    return Case(found, document.source, document.language)


def _answers(
    questions: Iterable[tuple[str, Callable[[_Subject], Iterable[Finding]] | None]],
    subject: _Subject,
    crashes: CrashLog,
    *,
    path: str,
) -> tuple[Finding, ...]:
    """What the checks see in the subject; of one that crashes, what it saw until then."""
    found: list[Finding] = []
    for name, look in questions:
        if look:
            with crashes.guard(name, path):
                found += look(subject)
    return tuple(found)


def _pair(aligned: Aligned, bitext: Bitext, plan: Plan) -> Pair:
    """A source and a target with all that a check may ask about them."""
    contract = contract_of(aligned.post.group, bitext.source, plan)
    return Pair(
        bitext,
        others=tuple(other.target for other in aligned.bitexts if other is not bitext),
        frontmatter=plan.config.frontmatter,
        contract=contract,
        facts_only=_facts_only(bitext, contract),
        has_file=aligned.post.has_file,
        known=aligned.known,
    )


def _facts_only(bitext: Bitext, contract: Contract) -> bool:
    if contract is Contract.AUTO:
        return bitext.verdict is Verdict.RESTRUCTURED
    return contract is Contract.FACTS
