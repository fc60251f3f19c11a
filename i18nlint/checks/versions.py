"""The list of a post's versions: rules P001, P002 and P005.

Between discovery and judging; no version is read. A language is missed only where the
configuration lists it: what a post lacks must not depend on other posts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from i18nlint.checks._api import Check, Post
from i18nlint.config.tags import same_language
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.model.wording import listed

_SURE = 0.99
_WHOLE_POST = Label(Span(0, 0))


def compare_versions(post: Post) -> Iterator[Finding]:
    """What is missing or there twice, before anything is compared."""
    yield from _missing(post)
    yield from _orphans(post.group)
    yield from _duplicates(post.group)


def _missing(post: Post) -> Iterator[Finding]:
    former = post.group.former_source
    known = {*post.group.versions, *([former.language] if former else ())}
    absent = [tag for tag in post.languages if not _has(known, tag)]
    required = [tag for tag in absent if tag not in post.partial]
    optional = [tag for tag in absent if tag in post.partial]
    if required:
        yield _missing_in(required, variant="required")
    if optional:
        yield _missing_in(optional, variant=None)


def _has(known: Iterable[LanguageTag], language: LanguageTag) -> bool:
    return any(same_language(language, tag) for tag in known)


def _missing_in(languages: Sequence[LanguageTag], *, variant: str | None) -> Finding:
    names = tuple(sorted(str(tag) for tag in languages))
    return Finding(
        "missing-translation",
        f"this post has no version in {listed(names)}",
        target=_WHOLE_POST,
        variant=variant,
        arguments={"languages": names},
        score=_SURE,
        scale=Scale.DOCUMENT,
    )


def _orphans(group: TranslationGroup) -> Iterator[Finding]:
    """One finding, however many translations were left: one file was taken away."""
    former = group.former_source
    if former is None:
        return
    left = tuple(sorted(str(tag) for tag in group.versions))
    fate = f'was moved to "{former.moved_to}"' if former.moved_to else "was deleted"
    verb = "is" if len(left) == 1 else "are"
    yield Finding(
        "orphan-translation",
        f'the source "{former.path}" {fate}, but {listed(left)} {verb} still here',
        target=_WHOLE_POST,
        variant="moved" if former.moved_to else None,
        arguments={"source": former.path, "moved_to": former.moved_to, "languages": left},
        score=_SURE,
        scale=Scale.DOCUMENT,
    )


def _duplicates(group: TranslationGroup) -> Iterator[Finding]:
    for language, path in group.duplicates:
        compared = group.versions[language]
        yield Finding(
            "duplicate-translation",
            f'{language} has two files: "{compared}" was compared, "{path}" was not',
            target=_WHOLE_POST,
            arguments={"language": str(language), "compared": compared, "duplicate": path},
            score=_SURE,
            scale=Scale.DOCUMENT,
        )


CHECK = Check(
    "versions",
    ("missing-translation", "orphan-translation", "duplicate-translation"),
    group=compare_versions,
)
