from __future__ import annotations

import pytest

from i18nlint.align.coverage import verdict_of
from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.sections import align_sections
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Coverage, SectionBead, Verdict, Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

ENGLISH = (
    "Walking helps me think.\n\n## Mornings\n\nBefore work, mostly.\n\n## Evenings\n\nRarely.\n"
)
KOREAN = "걸으면 생각이 정리된다.\n\n## 아침\n\n주로 출근하기 전에 걷는다.\n\n## 저녁\n\n드물다.\n"
DOUBTFUL = Coverage(source=0.7, target=0.7, evidence=1.0)
"""Pairs without a number, a link or a name to know them by."""


def _version(text: str, language: str) -> Version:
    document = parse_document(f"{language}.md", text.encode(), LanguageTag.parse(language))
    return Version(document, extract(document))


@pytest.fixture
def frame() -> Frame:
    return Frame.of(*map(Profile, _pair()))


def _pair() -> tuple[Version, Version]:
    return _version(ENGLISH, "en"), _version(KOREAN, "ko")


def test_blocks_that_pair_off_are_a_translation_however_freely_worded(frame: Frame) -> None:
    source, target = _pair()
    sections = align_sections(source.document.root, target.document.root, frame)
    assert verdict_of(DOUBTFUL, sections, frame) is Verdict.PARTIAL


def test_a_post_is_restructured_where_both_sides_have_sections_of_their_own(frame: Frame) -> None:
    source, target = _pair()
    sections = [
        *(SectionBead(section, None) for section in source.document.root.walk()),
        *(SectionBead(None, section) for section in target.document.root.walk()),
    ]
    assert verdict_of(DOUBTFUL, sections, frame) is Verdict.RESTRUCTURED


def test_omissions_alone_never_make_a_post_restructured(frame: Frame) -> None:
    source, target = _pair()
    paired = align_sections(source.document.root, target.document.root, frame)
    without_end = [*paired[:-1], SectionBead(paired[-1].source, None)]
    assert verdict_of(DOUBTFUL, without_end, frame) is Verdict.PARTIAL
