"""How closely a version follows its source is seen from the lengths of its paragraphs alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from i18nlint.align import align_versions
from i18nlint.align.following import FREELY, followed
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bead, Bitext, SectionBead, Verdict, Version
from i18nlint.model.document import Block
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

LENGTHS = (9, 14, 6, 11, 17, 8, 12, 10, 15, 7)
"""Sentences of the paragraphs of a post."""


def version(language: str, lengths: Sequence[int], sentence: str) -> Version:
    paragraphs = (
        f"[{number}](https://a.dev/{number}) {sentence * length}"
        for number, length in enumerate(lengths)
        if length
    )
    text = "# Harbour\n\n" + "\n\n".join(paragraphs) + "\n"
    document = parse_document(f"{language}.md", text.encode(), LanguageTag.parse(language))
    return Version(document, extract(document))


def told(lengths: Sequence[int]) -> Bitext:
    """A post and its version with paragraphs of other lengths; 0 leaves one out."""
    source = version("en", LENGTHS, "The tide turns before the boats do. ")
    return align_versions(source, version("ko", lengths, "물때는 배보다 먼저 바뀐다. "))


def share(bitext: Bitext) -> float | None:
    return followed(bitext.sections, bitext.source.length, bitext.target.length)


def test_a_translation_is_followed_however_terse_its_language() -> None:
    assert share(told(LENGTHS)) == 1.0


@pytest.mark.parametrize(
    "lengths",
    [(9, 14, 6, 11, 17, 8, 12, 10, 0, 0), (0, 14, 6, 11, 17, 8, 12, 10, 15, 7)],
    ids=["its end", "its beginning"],
)
def test_what_a_translation_lacks_does_not_make_it_free(lengths: Sequence[int]) -> None:
    assert share(told(lengths)) == 1.0


def test_paragraphs_that_keep_no_proportion_were_told_again() -> None:
    bitext = told((3, 20, 11, 5, 17, 15, 5, 18, 6, 13))
    assert (share(bitext) or 1.0) < FREELY
    assert bitext.verdict is Verdict.MIRROR, "a free tone alone makes no post restructured"


def test_a_few_paragraphs_tell_nothing() -> None:
    bitext = told((3, 20, 11, 5, 17, 0, 0, 0, 0, 0))
    assert share(bitext) is None


def test_of_the_better_side_what_it_has_of_its_own_counts() -> None:
    """Nine pairs of one length; the source has one paragraph more, the translation two."""
    section = version("en", LENGTHS, "The tide turns. ").document.root.children[0]
    blocks = section.own_blocks[1:]
    beads = [Bead((block,), (block,), 1.0) for block in blocks[:9]]
    own = [Bead((), (blocks[9],)), Bead((), (blocks[9],)), Bead((blocks[9],), ())]
    paired = SectionBead(section, section, beads=(*beads, *own))

    def length(blocks: Sequence[Block]) -> float:
        return 100.0 * len(blocks)

    assert followed([paired], length, length) == pytest.approx(0.9)
