"""What stands in a component on one side and bare on the other is compared one by one."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.wrappers import is_framed_list
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.document import BlockKind
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

ENGLISH = "1. Knock 2 times.\n2. Walk 40 m.\n3. Pay 362 crowns.\n"
KOREAN = "1. 2번 두드립니다.\n2. 40 m 걷습니다.\n3. 362크라운을 냅니다.\n"
FRAME = "<Steps>\n\n{}\n</Steps>\n"


def bitext(source: str, target: str) -> Bitext:
    versions = []
    for language, text in (("en", source), ("ko", target)):
        tag = LanguageTag.parse(language)
        document = parse_document(f"{language}/post.mdx", text.encode(), tag)
        versions.append(Version(document, extract(document)))
    return align_versions(*versions)


@pytest.mark.parametrize(
    ("source", "target"),
    [(FRAME.format(ENGLISH), KOREAN), (ENGLISH, FRAME.format(KOREAN))],
    ids=["in the source", "here"],
)
def test_items_in_a_frame_are_paired_with_bare_ones(source: str, target: str) -> None:
    found = bitext(source, target)
    items = [bead for bead in found.pairs() if bead.sources[0].kind is BlockKind.ITEM]
    assert [bead.targets[0].kind for bead in items] == 3 * [BlockKind.ITEM]
    assert any(map(is_framed_list, found.beads()))


def test_a_list_in_two_frames_is_in_no_frame_more() -> None:
    found = bitext(FRAME.format(ENGLISH), FRAME.format(KOREAN))
    assert not any(map(is_framed_list, found.beads()))
