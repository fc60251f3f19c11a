"""What form says of a pair, whatever the two tell of."""

from __future__ import annotations

import pytest

from i18nlint.align.features import Features, Profile
from i18nlint.align.form import BOTH_BOLD, form_score
from i18nlint.align.lengths import LengthModel
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document


def features(text: str) -> Features:
    document = parse_document("a.md", text.encode(), LanguageTag("en"))
    return Profile(Version(document, extract(document))).block(document.blocks[0])


@pytest.mark.parametrize(
    ("text", "is_stressed"),
    [
        ("Mind **the gap** here.\n", True),
        ("__Mind__ the gap here.\n", True),
        ("Mind <strong>the gap</strong> here.\n", True),
        ("Mind <b>the gap</b> here.\n", True),
        ("Mind *the gap* here.\n", False),
        ("Mind the gap <br> here.\n", False),
        ("Mind the gap here.\n", False),
    ],
)
def test_bold_type_is_kept_and_italics_are_not(text: str, is_stressed: bool) -> None:
    assert features(text).is_stressed is is_stressed


@pytest.mark.parametrize(
    ("ours", "theirs", "gained"),
    [("**Mind** it.", "It is **mind**.", BOTH_BOLD), ("**Mind** it.", "Mind it.", 0.0)],
    ids=["on both sides", "on one side"],
)
def test_bold_type_speaks_for_a_pair_and_never_against_one(
    ours: str, theirs: str, gained: float
) -> None:
    source, target = features(ours), features(theirs)
    plain = features(ours.replace("*", "")), features(theirs.replace("*", ""))
    lengths = LengthModel()
    assert form_score(source, target, lengths) - form_score(*plain, lengths) == pytest.approx(
        gained
    )
