"""Words that two languages write alike tell one paragraph of plain prose from the next."""

from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.cognates import MOST, Cognates, share_cognates, stems_of
from i18nlint.align.evidence import explain
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

ENGLISH = """The captain visits the museum in the afternoon and admires the old instruments.

A mechanic repairs the motor, and nobody in the garage understands his methods.

The director of the theatre presents a comedy, and the public applauds the actors.

Doctors in the hospital prepare a vaccine against a tropical infection of children.
"""
FRENCH = """Le capitaine visite le musée dans la journée et il admire les instruments anciens.

Le directeur du théâtre présente une comédie et le public y applaudit les acteurs.

Les docteurs de l’hôpital préparent un vaccin contre une infection tropicale infantile.
"""


def paired(source: str, target: str, *languages: str) -> Bitext:
    versions = []
    for language, text in zip(languages, (source, target), strict=True):
        document = parse_document(f"{language}.md", text.encode(), LanguageTag.parse(language))
        versions.append(Version(document, extract(document)))
    return align_versions(*versions)


def numbers(bitext: Bitext) -> list[tuple[int, int]]:
    return [
        (bead.sources[0].index, bead.targets[0].index) for bead in bitext.beads() if bead.is_pair
    ]


def test_what_is_missing_is_told_by_the_words_of_what_is_not() -> None:
    assert numbers(paired(ENGLISH, FRENCH, "en", "fr")) == [(0, 0), (2, 1), (3, 2)]


def test_words_are_a_signal_that_people_see() -> None:
    (first, *_) = explain(paired(ENGLISH, FRENCH, "en", "fr")).beads()
    assert {signal.name: signal.weight for signal in first.signals}["cognates"] > 1


def test_versions_in_two_scripts_have_none() -> None:
    (first, *_) = explain(paired("Один капитан.\n", "A captain.\n", "ru", "en")).beads()
    assert "cognates" not in {signal.name for signal in first.signals}


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [("en", "fr", True), ("ru", "uk", True), ("en", "ru", False), ("zh", "zh", False),
     ("ko", "ko", False), ("sr-Latn", "en", True), ("sr-Cyrl", "en", False)],
)  # fmt: skip
def test_languages_share_cognates_in_one_alphabet(ours: str, theirs: str, expected: bool) -> None:
    assert share_cognates(LanguageTag.parse(ours), LanguageTag.parse(theirs)) is expected


def test_accents_and_capitals_say_nothing() -> None:
    assert stems_of("Théâtre, THEATRE") == stems_of("theatre") == {"thea"}
    assert stems_of("un vin à 12 €") == frozenset()


def test_what_every_part_says_is_worth_nothing() -> None:
    said = [frozenset({"harb"}), frozenset({"harb"}), frozenset({"harb"})]
    cognates = Cognates(range(3), range(3), said.__getitem__, said.__getitem__)
    assert cognates.score((0,), (2,)) == 0.0


def test_no_number_of_words_outweighs_the_rest() -> None:
    said = [frozenset(f"{name}{number}" for number in range(100, 300)) for name in "ab"]
    cognates = Cognates(range(2), range(2), said.__getitem__, said.__getitem__)
    assert cognates.score((0,), (0,)) == MOST
    assert cognates.score((0, 1), (0,)) < MOST


def test_parts_that_were_not_heard_together_say_nothing() -> None:
    said = [frozenset({"harb"}), frozenset({"boat"}), frozenset({"harb"})]
    cognates = Cognates(range(2), range(2), said.__getitem__, said.__getitem__)
    assert cognates.score((0,), (2,)) == 0.0
