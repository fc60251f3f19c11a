"""Two Markdown texts become what a check sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import pytest

from i18nlint.align import align_versions
from i18nlint.checks._api import Pair
from i18nlint.config.schema import FieldContract
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.finding import Confidence, Finding
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

PairOf: TypeAlias = Callable[..., Pair]


def version(language: str, text: str, *, path: str = "") -> Version:
    tag = LanguageTag.parse(language)
    document = parse_document(path or f"{language}/post.md", text.encode(), tag)
    return Version(document, extract(document))


def make_pair(
    source: str,
    target: str,
    *,
    languages: tuple[str, str] = ("ko", "en"),
    others: Mapping[str, str] | None = None,
    frontmatter: Mapping[str, FieldContract] | None = None,
    path: str = "",
) -> Pair:
    """The aligned pair of two texts, ``others`` being texts by language."""
    ends = [
        version(one, text, path=path) for one, text in zip(languages, (source, target), strict=True)
    ]
    return Pair(
        align_versions(*ends),
        others=tuple(version(one, text) for one, text in (others or {}).items()),
        frontmatter=frontmatter or {},
    )


KOREAN, ENGLISH = "먼저 362개를 설치합니다.", "First install all 362 of them."
LINKED_KOREAN = "# 설치\n\n먼저 [안내서]({})를 읽고 [Vite](https://vite.dev) 3개를 설치합니다.\n"
LINKED_ENGLISH = (
    "# Setup\n\nRead [the guide]({}) first, then install 3 of [Vite](https://vite.dev).\n"
)
"""A page with two links; the address of the first is to be filled in."""


def fenced(words: str, block: str, info: str) -> str:
    """A post around one block of code."""
    return f"# 3 steps\n\n{words}\n\n```{info}\n{block}\n```\n"


@pytest.fixture
def pair_of() -> PairOf:
    """A function from two texts to their pair; see `make_pair`."""
    return make_pair


@pytest.fixture
def seen() -> Callable[[Iterator[Finding]], list[tuple[str, str]]]:
    """A function from findings to what they say, by rule."""
    return lambda findings: [(finding.rule, finding.message) for finding in findings]


@pytest.fixture
def sure() -> Callable[[Iterator[Finding]], list[tuple[str, str]]]:
    """A function from findings about blocks to what a reader is warned of by default."""
    notes = {"extra-block", "block-kind"}  # never more than information
    return lambda findings: [
        (finding.rule, finding.message)
        for finding in findings
        if Confidence.of(finding.score) is not Confidence.LOW and finding.rule not in notes
    ]
