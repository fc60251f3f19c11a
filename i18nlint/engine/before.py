"""A post as it was before the change at hand: what was said of it then is no news.

Beside `check`. What differs because the source moved, in a translation that the change did not
touch, waits for its translator; what differed already does not. Only a second look can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from i18nlint.engine.check import align_post, check_pairs
from i18nlint.engine.crash import CrashLog
from i18nlint.engine.plan import Plan
from i18nlint.engine.read import Post, Reader
from i18nlint.facts.document import extract
from i18nlint.judge import Case
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding
from i18nlint.parse.document import parse_document
from i18nlint.parse.source import read_source


def findings_before(
    post: Post, cases: tuple[Case, ...], before: Reader, plan: Plan, *, crashes: CrashLog
) -> Mapping[str, tuple[Finding, ...]]:
    """For each translation that may wait, by path, what its pair had to say before the change.

    They are those that the change did not touch while it touched their source. Of a source that
    is new nothing was said; its own path then stands for the languages that it is not yet in.
    """
    source = post.source
    if source is None or source.document.path not in plan.touched:
        return {}
    path, language = source.document.path, source.document.language
    old = _former(path, before)
    if old is None:
        return {path: (), **{target.document.path: () for target in _waiting(post, before, plan)}}
    if _text(path, old) == source.document.source.text:
        return {}
    targets = tuple(_waiting(post, before, plan))
    paths = {target.document.path for target in targets}
    if not any(case.findings for case in cases if case.bitext and case.text.path in paths):
        return {}
    document = parse_document(path, old, language)
    former = replace(post, source=Version(document, extract(document)), targets=targets)
    said = check_pairs(align_post(former, crashes), plan, crashes)
    return dict.fromkeys(paths, ()) | {case.text.path: case.findings for case in said}


def _waiting(post: Post, before: Reader, plan: Plan) -> Iterator[Version]:
    """Translations whose text is what it was; moving a file is no translating."""
    for target in post.targets:
        path = target.document.path
        if path in plan.touched:
            old = _former(path, before)
            if old is None or _text(path, old) != target.document.source.text:
                continue
        yield target


def _former(path: str, before: Reader) -> bytes | None:
    """None for what the change added."""
    try:
        return before(path)
    except FileNotFoundError:
        return None


def _text(path: str, data: bytes) -> str:
    return read_source(path, data)[0].text
