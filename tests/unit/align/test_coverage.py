from __future__ import annotations

import pytest

from i18nlint.align import align_versions
from i18nlint.align.coverage import coverage_of, verdict_of
from i18nlint.align.features import Profile
from i18nlint.align.frame import Frame
from i18nlint.align.sections import align_sections
from i18nlint.model.alignment import Bead, Coverage, SectionBead, Verdict, Version

from .conftest import version

ENGLISH = (
    "Walking helps me think.\n\n## Mornings\n\nBefore work, mostly.\n\n## Evenings\n\nRarely.\n"
)
KOREAN = "걸으면 생각이 정리된다.\n\n## 아침\n\n주로 출근하기 전에 걷는다.\n\n## 저녁\n\n드물다.\n"
DOUBTFUL = Coverage(source=0.7, target=0.7, evidence=1.0)
"""Pairs without a number, a link or a name to know them by."""


@pytest.fixture
def frame() -> Frame:
    return Frame.of(*map(Profile, _pair()))


def _pair() -> tuple[Version, Version]:
    return version("en", ENGLISH), version("ko", KOREAN)


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


WELL = Coverage(source=0.84, target=0.82, evidence=1.0)
"""A pair in which most of the text is paired, and a good part is not."""
SAID = "Boat {0} left pier {0} with {0} sacks of salt.\n"
KEPT = "{0}번 배는 소금 {0}자루를 싣고 {0}번 부두를 떠났다.\n"
OURS = ("Marlowe lists what is left on the plates.\n", "Ferris Oakley paints the sacks.\n")
THEIRS = ("고양이가 누구의 것인지 Nari Sol이 안다.\n", "Haru Min이 편지를 대신 써 준다.\n")


def _told(line: str, own: tuple[str, ...], *, after: int) -> str:
    """Six sections; from the numbered one on, each has a paragraph of its own."""
    parts = [[f"## {number}\n", line.format(number)] for number in range(11, 17)]
    for part, more in zip(parts[after:], own, strict=False):
        part.append(more)
    return "\n".join(text for part in parts for text in part)


@pytest.mark.parametrize(
    ("count", "verdict"), [(2, Verdict.PARTIAL), (3, Verdict.RESTRUCTURED)], ids=["two", "three"]
)
def test_paragraphs_of_their_own_on_both_sides_are_another_telling(
    count: int, verdict: Verdict
) -> None:
    source = version("en", _told(SAID, (*OURS, OURS[0])[:count], after=0))
    target = version("ko", _told(KEPT, (*THEIRS, THEIRS[0])[:count], after=3))
    frame = Frame.of(Profile(source), Profile(target))
    sections = align_sections(source.document.root, target.document.root, frame)
    assert verdict_of(WELL, sections, frame) is verdict


ALONE = "Lamps are cleaned in the month of {0}, ropes every {0} days.\n"
THERE = "창은 {0}주마다 닦고 계단은 {0}년마다 새로 칠한다.\n"


def _with_sections(line: str, own: tuple[str, ...], alone: str, *, after: int, count: int) -> str:
    """Forty sections, of which three have a paragraph of their own, and so many behind them."""
    kept = [[f"## {number}\n", line.format(number)] for number in range(11, 51)]
    for part, more in zip(kept[after:], own, strict=False):
        part.append(more)
    rest = ((f"## {n}\n\n" if n < 81 + count else "") + alone.format(n) for n in (81, 82, 83))
    return "\n".join([*(text for part in kept for text in part), *rest])


@pytest.mark.parametrize(("count", "verdict"), [(1, Verdict.PARTIAL), (3, Verdict.RESTRUCTURED)])
def test_less_of_their_own_is_another_telling_where_it_is_several_sections(
    count: int, verdict: Verdict
) -> None:
    ours, theirs = (*OURS, OURS[0]), (*THEIRS, THEIRS[0])
    source = version("en", _with_sections(SAID, ours, ALONE, after=0, count=count))
    target = version("ko", _with_sections(KEPT, theirs, THERE, after=5, count=count))
    frame = Frame.of(Profile(source), Profile(target))
    paired = align_sections(source.document.root, target.document.root, frame)
    apart = [
        lone
        for one in paired[-count:]
        for lone in (SectionBead(one.source, None), SectionBead(None, one.target))
    ]
    assert verdict_of(WELL, [*paired[:-count], *apart], frame) is verdict


def test_a_translation_that_lags_is_incomplete_though_it_keeps_what_its_source_gave_up() -> None:
    kept = "".join(f"## {n}\n\n{SAID.format(n)}\n" for n in range(11, 19))
    grown = "".join(f"## {n}\n\n{SAID.format(n)}\n" for n in range(31, 47))
    given_up = "## 99\n\n배 99는 이제 다니지 않는다. 99번 부두도 없다.\n"
    source, target = version("en", kept + grown), version("ko", kept + given_up)
    lined = Frame.of(Profile(source), Profile(target))
    sections = align_sections(source.document.root, target.document.root, lined)
    low = Coverage(source=0.34, target=0.86, evidence=1.0)
    assert verdict_of(low, sections, lined) is Verdict.INCOMPLETE
    alike = Coverage(source=0.7, target=0.86, evidence=1.0)
    assert verdict_of(alike, sections, lined) is not Verdict.INCOMPLETE


LONG_SAID = SAID.strip() + " Its crew of {0} came back long before the bells rang {0} times.\n"
LONG_KEPT = KEPT.strip() + " 선원 {0}명은 종이 {0}번 울리기 훨씬 전에 모두 함께 돌아왔다고 한다.\n"
MORE = " 물때는 배보다 먼저 바뀐다." * 16


@pytest.mark.parametrize(
    ("more", "given_up", "verdict"),
    [(("", ""), 6, Verdict.INCOMPLETE), (("", MORE), 14, Verdict.RESTRUCTURED)],
    ids=["followed closely", "told again"],
)
def test_what_an_old_translation_keeps_counts_less_where_the_rest_follows_closely(
    more: tuple[str, str], given_up: int, verdict: Verdict
) -> None:
    kept = "".join(f"## {n}\n\n{LONG_SAID.format(n)}\n" for n in range(11, 21))
    grown = "".join(f"## {n}\n\n{LONG_SAID.format(n)}\n" for n in range(31, 61))
    old = "## 99\n\n" + "배는 이제 다니지 않고 부두도 없다. 남은 것은 사진뿐이다. " * given_up
    told = "".join(
        f"## {n}\n\n{LONG_KEPT.format(n).strip()}{more[n % 2]}\n\n" for n in range(11, 21)
    )
    source, target = version("en", kept + grown), version("ko", told + old)
    lined = Frame.of(Profile(source), Profile(target))
    sections = align_sections(source.document.root, target.document.root, lined)
    assert verdict_of(Coverage(0.34, 0.79, evidence=1.0), sections, lined) is verdict


@pytest.mark.parametrize("steps", [2, 9], ids=["two", "nine"])
def test_a_list_written_as_paragraphs_is_no_other_text(steps: int) -> None:
    """However many items it has: each costs the alignment a little."""
    listed = "\n".join(f"{n}. Throw the rope to the keeper." for n in range(1, steps + 1))
    by_hand = "\n\n".join(f"{n}、桟橋の守り人にロープを投げます。" for n in range(1, steps + 1))
    source = version("en", f"# Mooring\n\n{listed}\n")
    target = version("ja", f"# 係留\n\n{by_hand}\n")
    section = align_versions(source, target).sections[-1]
    assert section.mirror == 1.0


WINDS = """# Kites and wind

We fly our kites at the old harbour every Sunday, because the wind there is steady and mild.

The harbour master asked us last winter to keep the pier free, so we moved to the meadow.

## What it takes

A kite needs a long tail, a strong line and a calm hand; {} sells them.

Most beginners forget their gloves, and the line cuts their fingers when the wind rises.

## Seasons

Spring brings the steadiest wind of all, and the meadow is dry enough to run on it.

In autumn the storms come early, and nobody should fly a kite near the power lines.

## Repairs

Torn sails are sewn by hand, and a patch of the same cloth is put behind the seam.

Broken spars are glued with resin, which takes 24 hours to dry in a warm room.
"""
WIND = """# Drachen und Wind

Wir lassen unsere Drachen jeden Sonntag am alten Hafen steigen, weil der Wind dort stetig ist.

Der Hafenmeister bat uns letzten Winter, die Mole frei zu halten, und so zogen wir um.

## Was man braucht

Ein Drachen braucht einen langen Schwanz, eine starke Leine und eine ruhige Hand; {} hat alles.

Die meisten Anfänger vergessen ihre Handschuhe, und die Leine schneidet in die Finger.

## Jahreszeiten

Der Frühling bringt den stetigsten Wind, und die Wiese ist trocken genug zum Laufen.

Im Herbst kommen die Stürme früh, und niemand sollte bei den Stromleitungen fliegen.

## Reparaturen

Gerissene Segel werden von Hand genäht, und hinter die Naht kommt ein Stück Stoff.

Gebrochene Stäbe werden mit Harz geklebt, das in einem warmen Raum 24 Stunden trocknet.
"""
SHOP = "[a shop](https://a.example/{})"


@pytest.mark.parametrize("heading", ["## Was man braucht\n\n", "## Jahreszeiten\n\n"])
def test_a_lost_heading_does_not_make_a_post_free(heading: str) -> None:
    source = version("en", WINDS.format(SHOP.format("lines")))
    target = version("de", WIND.format(SHOP.format("lines")).replace(heading, ""))
    assert align_versions(source, target).verdict is not Verdict.RESTRUCTURED


def _scored(sources: str, targets: str, *, moved: bool = False) -> Coverage:
    """The coverage of a section whose blocks are paired in order, none of them with evidence."""
    source, target = version("en", sources), version("ko", targets)
    ours, theirs = source.document.root, target.document.root
    pairs = zip(ours.own_blocks, theirs.own_blocks, strict=True)
    beads = tuple(Bead((one,), (other,), -3.0, moved=moved) for one, other in pairs)
    frame = Frame.of(Profile(source), Profile(target))
    return coverage_of([SectionBead(ours, theirs, beads=beads)], frame)


@pytest.mark.parametrize(
    ("source", "target", "moved", "share"),
    [
        pytest.param("Salt.\n\n- Tar", "소금.\n\n- 타르", False, 1.0, id="the same kinds"),
        pytest.param("Salt.\n\n- Tar", "소금.\n\n> 타르", False, 0.0, id="another kind"),
        pytest.param("Salt.\n\n- Tar", "소금.\n\n- 타르", True, 0.0, id="out of order"),
        pytest.param("\n\n".join("abcde"), "\n\n".join("가나다라마"), False, 0.0, id="many blocks"),
    ],
)
def test_a_short_section_in_step_needs_little_evidence(
    source: str, target: str, moved: bool, share: float
) -> None:
    found = _scored(source, target, moved=moved)
    assert (found.source, found.target) == (share, share)
