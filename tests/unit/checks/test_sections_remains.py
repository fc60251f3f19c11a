"""Sections whose heading is lost, and what of their text stands below the heading before."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.sections import check_sections
from i18nlint.model.finding import Scale

PairOf = Callable[..., Pair]
LOG = "".join(f"- [Log {year}](https://a.dev/log/{year})\n" for year in range(1905, 1975))
QUAY = "```sh\nquay --length 240 --since 1911\nquay --rings 24\nquay --steps 3 --lit\n```\n\n"
OPENING = (
    "# Harbour book\n\nKept since 1904, see [the first page](https://a.dev/1904).\n\n"
    f"{LOG}\n## Quay\n\nThe quay is built of granite, see [its plan](https://a.dev/quay).\n\n{QUAY}"
)
OPENING_DE = (
    "# Hafenbuch\n\nGeführt seit 1904, siehe [die erste Seite](https://a.dev/1904).\n\n"
    f"{LOG}\n## Kai\n\nDer Kai ist aus Granit, siehe [seinen Plan](https://a.dev/quay).\n\n{QUAY}"
)
CLOSING = "## Crane\n\nIt lifts 30 tons, see [its sheet](https://a.dev/crane).\n"
CLOSING_DE = "## Kran\n\nEr hebt 30 Tonnen, siehe [sein Blatt](https://a.dev/crane).\n"
LAMP = (
    "## Lamp\n\nWhoever comes in at night looks for the lamp first, and whoever does not see it "
    "waits outside until the morning, as the old rule has it.\n\n"
)
LAMP_DE = (
    "Wer nachts einläuft, sucht zuerst die Lampe, und wer sie nicht sieht, der wartet draußen "
    "bis zum Morgen, wie es die alte Regel will.\n\n"
)


def told(pair: Pair) -> list[tuple[str, Scale, float]]:
    findings = [one for one in check_sections(pair) if one.rule == "missing-section"]
    assert all(one.variant is None for one in findings)
    return [(one.message, one.scale, one.score) for one in findings]


def german(pair_of: PairOf, source: str, target: str) -> list[tuple[str, Scale, float]]:
    return told(pair_of(source, target, languages=("en", "de")))


def test_a_section_whose_text_stands_below_the_heading_before_has_lost_its_heading(
    pair_of: PairOf,
) -> None:
    source = OPENING + LAMP + CLOSING
    assert german(pair_of, source, OPENING_DE + LAMP_DE + CLOSING_DE) == [
        ('the heading "Lamp" is missing here; its text stands under "Kai"', Scale.BLOCK, 0.7)
    ]
    ((message, scale, score),) = german(pair_of, source, OPENING_DE + CLOSING_DE)
    assert (message, scale, score) == ('the section "Lamp" is missing here', Scale.SECTION, 0.93)


def test_a_section_of_which_two_thirds_stand_there_is_not_called_whole(pair_of: PairOf) -> None:
    oil = (
        "The lamp burns oil from the shed behind the office, which the keeper fetches in the "
        "evening before the boats return to their places.\n\n"
    )
    oil_de = (
        "Die Lampe brennt mit Öl aus dem Schuppen hinter dem Büro, das der Wärter am Abend holt, "
        "bevor die Boote an ihre Plätze zurückkehren.\n\n"
    )
    glass = (
        "Nobody else may touch it, for the glass is thin and was brought by ship from a town far "
        "away in the south of the country.\n\n"
    )
    source = OPENING + LAMP + oil + glass + CLOSING
    ((message, *_),) = german(pair_of, source, OPENING_DE + LAMP_DE + oil_de + CLOSING_DE)
    assert message == ('the heading "Lamp" is missing here; most of its text stands under "Kai"')


def test_a_section_without_a_word_below_its_heading_has_no_more_to_lose(pair_of: PairOf) -> None:
    source = OPENING + "## Lamp\n\n" + CLOSING
    assert german(pair_of, source, OPENING_DE + CLOSING_DE) == [
        ('the heading "Lamp" is missing here', Scale.BLOCK, 0.7)
    ]


def test_a_section_of_which_a_part_stands_below_the_heading_before_lacks_the_rest(
    pair_of: PairOf,
) -> None:
    logs = (
        "- [Log 1907](https://a.dev/log/1907), all of it\n- [Log 1931](https://a.dev/log/1931)\n\n"
    )
    source = OPENING + LAMP + f"Some of the logs tell of such a night:\n\n{logs}" + CLOSING
    target = OPENING_DE + f"Einige der Logbücher erzählen davon:\n\n{logs}" + CLOSING_DE
    ((message, scale, score),) = german(pair_of, source, target)
    assert message.startswith("about ")
    assert message.endswith(
        ' % of the section "Lamp" and its heading are missing here; the rest stands under "Kai"'
    )
    assert (scale, score) == (Scale.SECTION, 0.93)


def test_a_block_that_says_what_stands_beside_it_is_no_remains(pair_of: PairOf) -> None:
    """The one paragraph of the target is what its own source says, though the lost one fits."""
    lost = "## Oil\n\nThe lamp burns 3 litres.\n\n"
    source = OPENING + LAMP + lost + CLOSING
    target = OPENING_DE + "## Lampe\n\n" + LAMP_DE + CLOSING_DE
    assert [message for message, _, _ in german(pair_of, source, target)] == [
        'the section "Oil" is missing here'
    ]
