"""Sections that seem to be missing, though their text stands somewhere in the target."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.sections import check_sections

PairOf = Callable[..., Pair]
LOG = "".join(f"- [Log {year}](https://a.dev/log/{year})\n" for year in range(1900, 2041))
HULL = "## Hull\n\nThe hull is 12 m long, see [the drawing](https://a.dev/hull).\n"
RUMPF = "## Rumpf\n\nDer Rumpf ist 12 m lang, siehe [die Zeichnung](https://a.dev/hull).\n"
MAST = "\n## Mast\n\nIt is of 3 pieces, see [the yard](https://a.dev/mast).\n"
MAST_DE = "\n## Der Mast\n\nEr ist aus 3 Teilen, siehe [die Werft](https://a.dev/mast).\n"


def told(pair: Pair) -> list[tuple[str, str | None]]:
    return [(one.message, one.variant) for one in check_sections(pair) if "missing" in one.message]


def german(pair_of: PairOf, source: str, target: str) -> list[tuple[str, str | None]]:
    return told(pair_of(source, target, languages=("en", "de")))


def test_a_section_that_became_a_quotation_has_lost_its_heading_alone(pair_of: PairOf) -> None:
    quotation = (
        '\n## "A keel that is never seen is a keel that is never scraped"\n\n'
        "From the keeper's book, see [her page](https://a.dev/keeper/never-seen).\n"
    )
    quoted = (
        "\n> Ein Kiel, den niemand sieht, wird nie geschabt.\n>\n"
        "> [K](https://a.dev/keeper/never-seen)\n"
    )
    source = LOG + HULL + quotation + MAST
    there = german(pair_of, source, LOG + RUMPF.rstrip() + "\n" + quoted + MAST_DE)
    assert [variant for _, variant in there] in ([], ["heading"])
    ((message, variant),) = german(pair_of, source, LOG + RUMPF + MAST_DE)
    assert message.endswith("is missing here")
    assert variant is None


def test_a_title_that_stands_there_literally_is_a_quotation(pair_of: PairOf) -> None:
    words = "Nobody ever thanked a harbour master for a quiet night"
    source = LOG + HULL + f"\n## {words}\n\nSo the old book says.\n" + MAST
    target = LOG + RUMPF + MAST_DE + f"\nIm alten Buch steht: „{words}“ – so ist es.\n"
    assert german(pair_of, source, target) == [
        (f'the heading "{words}" is missing here; its text stands under "Der Mast"', "heading")
    ]


CODE = "```sh\n{0}\n```\n"
START = "tide --start --port 12\ntide --watch quay\ntide --until dawn"


@pytest.mark.parametrize(
    ("code", "variant"),
    [(START, "heading"), ("ebb --all\nebb --none\nebb --log sand.txt", None)],
    ids=["its own", "another"],
)
def test_a_section_whose_code_stands_further_down_is_there(
    code: str, variant: str | None, pair_of: PairOf
) -> None:
    paint, farbe = (
        f"\n## {title}\n\n`brush --wide` 4, see [it](https://a.dev/paint).\n\n![](/paint.png)\n"
        for title in ("Paint", "Farbe")
    )
    source = LOG + HULL + "\n## Start\n\nRun this:\n\n" + CODE.format(START) + MAST + paint
    target = LOG + RUMPF + MAST_DE + farbe + "\nZum Schluss noch dies:\n\n" + CODE.format(code)
    assert [one for _, one in german(pair_of, source, target)] == [variant]


def test_lines_in_bold_stand_for_the_headings_of_a_chapter(pair_of: PairOf) -> None:
    links = "- [One](https://{0}.dev/1)\n- [Two](https://{0}.dev/2)\n"
    source = (
        "\n## Reading\n\nSee 12 of `them`, [here](https://a.dev/them).\n\n### Books\n\n"
        + links.format("b")
        + "\n### Places\n\n"
        + links.format("c")
    )
    bold = (
        "\n## Lesen\n\nSiehe 12 davon: `them`, [hier](https://a.dev/them).\n\n**Bücher:**\n\n"
        + links.format("x")
        + "\n**Orte:**\n\n"
        + links.format("y")
    )
    found = german(pair_of, LOG + HULL + MAST + source, LOG + RUMPF + MAST_DE + bold)
    assert all(variant == "heading" for _, variant in found)
    plain = bold[: bold.index("**")]
    found = german(pair_of, LOG + HULL + MAST + source, LOG + RUMPF + MAST_DE + plain)
    assert {variant for _, variant in found} == {None}


def test_a_bold_line_at_the_top_of_a_page_is_no_chapter_of_it(pair_of: PairOf) -> None:
    body = "\n## Keels\n\nAll of 9 kinds.\n\n### Long\n\nAs `keel --long`.\n"
    bold = "**Ein Satz, der fett ist.**\n\n"
    found = german(pair_of, LOG + HULL + body + MAST, bold + LOG + RUMPF + MAST_DE)
    assert found == [('the section "Keels" is missing here', None)]


def test_one_sentence_with_its_placeholder_next_door_is_no_missing_section(
    pair_of: PairOf,
) -> None:
    source = LOG + HULL + "\n## Body\n\nThe data of the boat ({boat_name}).\n" + MAST
    target = LOG + RUMPF + MAST_DE + "\nDie Daten des Bootes (`{boat_name}`).\n"
    assert [variant for _, variant in german(pair_of, source, target)] == ["heading"]
    lost = target.replace("`{boat_name}`", "`{quay_name}`")
    assert [variant for _, variant in german(pair_of, source, lost)] != ["heading"]


def test_what_only_the_target_has_below_the_same_chapter_may_be_the_section(
    pair_of: PairOf,
) -> None:
    chapter = "\n## Checks\n\nThere are 2 of them.\n\n### With the Lodestar\n\n"
    ours = chapter + "It points north, always, and it needs no power at all.\n"
    ours += "\n### By hand\n\nCount to 31.\n\n### By ear\n\nListen for 7 bells.\n"
    theirs = "\n## Prüfungen\n\nEs gibt 2.\n\n### Von Hand\n\nBis 31 zählen.\n\n### Norden\n\n"
    theirs += "Wir haben dafür einen Lodestar, der nie Strom braucht, und er zeigt immer gut.\n"
    source, target = LOG + HULL + ours + MAST, LOG + RUMPF + theirs + MAST_DE
    assert "With the Lodestar" not in str(german(pair_of, source, target))
    other = target.replace("einen Lodestar", "einen Stern")
    assert "With the Lodestar" in str(german(pair_of, source, other))


YARD = "".join(
    f"## Berth {at}\n\nIt is {at} m deep, see [B{at}](https://a.dev/{at}). "
    "The quay is old, and whoever moors here wants four good fenders and a long line.\n\n"
    for at in range(11, 31)
)
HAFEN = "".join(
    f"## Platz {at}\n\nEr ist {at} m tief, siehe [B{at}](https://a.dev/{at}). "
    "Der Kai ist alt, und wer hier festmacht, braucht vier gute Fender und eine lange Leine.\n\n"
    for at in range(11, 31)
)


def test_less_than_a_tenth_at_the_end_is_told_section_by_section(pair_of: PairOf) -> None:
    end = "## Tea\n\nAt 16:00, 2 euros.\n\n## Cake\n\nAt 17:00, 3 euros.\n"
    found = list(check_sections(pair_of(YARD + end, HAFEN, languages=("en", "de"))))
    assert [one.rule for one in found] == ["missing-section"] * 2


def test_sections_that_were_cut_are_named(pair_of: PairOf) -> None:
    """All headings are there, and most of what stood below them is not."""
    more = "Nobody knows who built it, {0} years ago, and nobody asks. `call {0}`\n\n" * 5
    source = "".join(f"## Berth {at}\n\nIt is {at} m deep.\n\n" + more.format(at + 90)
                     for at in range(11, 21))  # fmt: skip
    target = "".join(f"## Platz {at}\n\nEr ist {at} m tief.\n\n" for at in range(11, 21))
    (found,) = (
        one
        for one in check_sections(pair_of(source, target, languages=("en", "de")))
        if one.rule == "incomplete-translation"
    )
    assert found.arguments["sections"] == ()
    assert 'every section is here, but shorter: "Berth 11", "Berth 12", ' in found.message


def test_a_title_that_the_source_says_elsewhere_too_is_no_sign_of_the_section(
    pair_of: PairOf,
) -> None:
    table = "\n| Part | Type |\n| --- | --- |\n| {} | `number` |\n| {} | Keel |\n"
    keel = "\n## Keel\n\nWhat every hull begins with, and what nobody sees again.\n"
    source = LOG + HULL + table.format("beam", "bottom") + keel + MAST
    target = LOG + RUMPF + table.format("Breite", "Boden") + MAST_DE
    assert german(pair_of, source, target) == [('the section "Keel" is missing here', None)]
    bold = "\n**Keel**\n\nWomit jeder Rumpf beginnt und was niemand wieder sieht.\n"
    table = table.replace("| {} | Keel |\n", "")
    source = LOG + HULL + table.format("beam") + keel + MAST
    ((message, _),) = german(pair_of, source, LOG + RUMPF + table.format("Breite") + bold + MAST_DE)
    assert message == 'the heading "Keel" is missing here; its text stands under "Rumpf"'


def test_a_heading_that_only_groups_is_missed_alone_where_its_sections_are_here(
    pair_of: PairOf,
) -> None:
    def parts(level: str, told: tuple[str, str]) -> str:
        mast, keel = told
        return (
            f"{level} `mast()`\n\n{mast} [yard](https://a.dev/mast) `sails` 3 `height` 12.\n\n"
            f"{level} `keel()`\n\n{keel} [foundry](https://a.dev/keel) `lead` 800 `bolts` 24.\n"
        )

    kept = ("It carries the sails and is of the", "It carries the boat and is of the")
    told_anew = ("Er trägt die Segel und ist von der", "Er trägt das Boot und ist von der")
    source = LOG + HULL + "\n## Parts\n\nWhat there is.\n\n" + parts("###", kept)
    target = LOG + RUMPF + "\n" + parts("##", told_anew)
    assert german(pair_of, source, target) == [
        ('the heading "Parts" and its introduction are missing here; its 2 sections are not', None)
    ]
    half = target.rpartition("## `keel()`")[0]
    assert 'the section "Parts" is missing here' in {
        one for one, _ in german(pair_of, source, half)
    }
