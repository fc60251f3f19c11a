from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity, Side, Witness
from i18nlint.model.result import LintResult
from i18nlint.report.full import render_full
from i18nlint.report.posts import by_post, told
from i18nlint.report.style import Style

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]
MakeWitness = Callable[..., Witness]

NARROW = Style(width=80, closing=False)


@pytest.fixture
def missing(place: MakePlace, diagnostic: MakeDiagnostic) -> Diagnostic:
    return diagnostic(
        "missing-section",
        'the section "가격" is missing here',
        place("ko", 98, "⟦## 가격", "", "백만 토큰에 0.3달러다.⟧"),
        place("de", 102, "Das ist alles.⟦⟧"),
        code="S001",
        identity="missing-section",
    )


def elsewhere(found: Diagnostic, target: Location) -> Diagnostic:
    return replace(found, target=target)


def test_what_translations_have_alike_is_told_once(
    missing: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    others = (
        elsewhere(missing, place("fr", 99, "C'est tout.⟦⟧")),
        elsewhere(missing, place("ja", 97, "以上です。⟦⟧")),
    )
    assert "\n" + "\n".join(render_full(result(missing, *others), NARROW)) == snapshot("""\

error S001 missing-section: the section "가격" is missing here
  ko src/content/blog/ko/post.md:98:1
   98 ┃ ## 가격
   99 ┃
  100 ┃ 백만 토큰에 0.3달러다.
  de src/content/blog/de/post.md:102:15
  102 │ Das ist alles.
      ╰╴⟨missing here⟩
  also fr src/content/blog/fr/post.md:99:12  ja src/content/blog/ja/post.md:97:6
  intended? here, or in ko for all:
  <!-- i18nlint-disable-next-block missing-section: reason -->
""")


def test_the_gravest_of_them_is_told_and_how_grave_the_others_are(
    missing: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    perhaps = replace(missing, severity=Severity.WARNING, confidence=Confidence.MEDIUM)
    others = (
        elsewhere(perhaps, place("da", 99, "Det er alt.⟦⟧")),
        elsewhere(missing, place("ja", 97, "以上です。⟦⟧")),
    )
    (one,) = told([others[0], missing, others[1]])
    assert (one.diagnostic, one.alike) == (missing, others)
    shown = list(render_full(result(missing, *others), replace(NARROW, width=120)))
    assert shown[0] == 'error S001 missing-section: the section "가격" is missing here'
    assert (
        "  also da src/content/blog/da/post.md:99:12 (warning)"
        "  ja src/content/blog/ja/post.md:97:6" in shown
    )


def test_other_values_for_one_of_the_source_stand_beside_their_places(
    number_changed: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    values = {"source_value": "362", "target_value": "326"}
    first = replace(number_changed, message='"362포인트" in ko is "326分" here', arguments=values)
    other = replace(
        elsewhere(number_changed, place("fr", 7, "Un score de ⟦236⟧.")),
        message='"362포인트" in ko is "236" here',
        arguments={**values, "target_value": "236", "target_unit": "thing"},
        severity=Severity.WARNING,
    )
    shown = list(render_full(result(first, other), NARROW))
    assert shown[0] == 'error N001 number-changed: "362포인트" in ko is "326分" here'
    assert '  also fr src/content/blog/fr/post.md:7:13 "236" (warning)' in shown


def test_what_others_have_at_the_same_place_is_told_below_in_its_own_words(
    missing: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    more = replace(missing, message='2 sections are missing here: "가격" and "한계"')
    others = (
        elsewhere(more, place("fr", 99, "C'est tout.⟦⟧")),
        elsewhere(missing, place("it", 100, "È tutto.⟦⟧")),
        replace(elsewhere(more, place("ja", 97, "以上です。⟦⟧")), severity=Severity.WARNING),
    )
    shown = list(render_full(result(missing, *others), replace(NARROW, closing=True)))
    assert "\n" + "\n".join(shown) == snapshot("""\

error S001 missing-section: the section "가격" is missing here
  ko src/content/blog/ko/post.md:98:1
   98 ┃ ## 가격
   99 ┃
  100 ┃ 백만 토큰에 0.3달러다.
  de src/content/blog/de/post.md:102:15
  102 │ Das ist alles.
      ╰╴⟨missing here⟩
  also it src/content/blog/it/post.md:100:9
  also fr src/content/blog/fr/post.md:99:12
  ja src/content/blog/ja/post.md:97:6 (warning): 2 sections are missing here:
  "가격" and "한계"
  intended? here, or in ko for all:
  <!-- i18nlint-disable-next-block missing-section: reason -->

3 errors, 1 warning in 1 of 2 posts, told in 1 entry
  What a rule means and when it is wrong: i18nlint explain missing-section
2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.\
""")


def test_what_a_translation_lacks_here_and_there_is_told_once_wherever_it_begins(
    missing: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    said = 'about {} % of ko is not translated here: missing "가격"'
    much = replace(
        missing, rule="incomplete-translation", code="P006", message=said.format(40), identity="de"
    )
    less = replace(
        elsewhere(much, place("fr", 99, "C'est tout.⟦⟧")),
        source=place("ko", 120, "⟦끝.⟧"),
        message=said.format(39),
    )
    (one,) = told([much, less])
    assert (one.diagnostic, one.alike) == (much, (less,))
    shown = list(render_full(result(much, less), replace(NARROW, width=120)))
    place_of_less = "also fr src/content/blog/fr/post.md:99:12"
    assert f"  {place_of_less}: about 39 % of ko is not translated here" in shown


def test_what_one_translation_has_many_times_at_a_place_is_paired_in_order(
    missing: Diagnostic, place: MakePlace
) -> None:
    def extra(language: str, number: int) -> Diagnostic:
        target = place(language, number, "⟦[a](https://a.dev)⟧")
        message = f"the link {number} is here, but not in ko"
        return replace(missing, target=target, message=message, identity=f"{language}{number}")

    german, french = ([extra(language, n) for n in range(3000)] for language in ("de", "fr"))
    found = [*german, *(replace(one, message=f"{one.message} either") for one in french)]
    assert [(one.diagnostic, one.alike) for one in told(found)] == [
        (one, (other,)) for one, other in zip(german, found[3000:], strict=True)
    ]


def test_a_language_that_is_told_of_is_no_witness_too(
    number_changed: Diagnostic, place: MakePlace, witness: MakeWitness, result: MakeResult
) -> None:
    witnesses = (witness("zh", "326分", "target"), witness("ja", "362ポイント", "source"))
    french = elsewhere(number_changed, place("fr", 7, "Un score de ⟦326⟧."))
    shown = "\n".join(
        render_full(result(number_changed, replace(french, witnesses=witnesses)), NARROW)
    )
    assert "also zh src/content/blog/zh/post.md:108:12" in shown
    assert "zh 326分 ✓" not in shown
    assert "ja 362ポイント ✓  as in ko" in shown


def test_all_that_have_it_alike_are_to_follow_a_change(
    missing: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    waiting = replace(missing, pending=True)
    other = elsewhere(waiting, place("ja", 97, "以上です。⟦⟧"))
    shown = list(render_full(result(waiting, other), replace(NARROW, pending=True)))
    assert "  help: ko was changed; de and ja are to follow" in shown


def test_translations_that_are_to_follow_one_change_share_an_entry(
    number_changed: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    """The findings point at the source, which was touched, and each is of its own translation."""
    first = replace(number_changed, pending=True, primary=Side.SOURCE, witnesses=())
    other = replace(
        elsewhere(first, place("fr", 7, "Un score de ⟦326⟧.")),
        message='"362" in ko is "326" in fr',
        identity="fr",
    )
    shown = list(render_full(result(first, other), replace(NARROW, pending=True, width=120)))
    assert '  also zh src/content/blog/zh/post.md:108:12: "362" in ko is "326" here' in shown
    assert "  help: ko was changed; fr and zh are to follow" in shown


def test_in_the_frontmatter_that_of_the_source_holds_for_all(
    missing: Diagnostic, place: MakePlace, result: MakeResult
) -> None:
    drifted = replace(missing, rule="frontmatter-missing", code="F001")
    other = elsewhere(drifted, place("ja", 1, "---⟦⟧"))
    shown = "\n".join(render_full(result(drifted, other), replace(NARROW, width=120)))
    assert "intended? add to the frontmatter, that of ko for all: i18nlint: {" in shown


def twice_in_one_file(found: Diagnostic, place: MakePlace) -> Diagnostic:
    return elsewhere(found, place("de", 120, "Noch einmal.⟦⟧"))


def at_another_place(found: Diagnostic, place: MakePlace) -> Diagnostic:
    return replace(found, source=place("ko", 9, "⟦## 가격⟧"), target=place("ja", 9, "⟦⟧値段"))


def that_waits(found: Diagnostic, place: MakePlace) -> Diagnostic:
    return replace(found, pending=True, target=place("ja", 9, "⟦⟧値段"))


def of_another_rule(found: Diagnostic, place: MakePlace) -> Diagnostic:
    return replace(found, rule="missing-block", target=place("ja", 9, "⟦⟧値段"))


def without_a_source(found: Diagnostic, place: MakePlace) -> Diagnostic:
    return replace(found, source=None, target=place("ja", 9, "⟦⟧値段"))


@pytest.mark.parametrize(
    "differing",
    [
        twice_in_one_file,
        at_another_place,
        that_waits,
        of_another_rule,
        without_a_source,
    ],
)
def test_what_a_reader_would_not_take_for_the_same_is_told_apart(
    missing: Diagnostic, place: MakePlace, differing: Callable[[Diagnostic, MakePlace], Diagnostic]
) -> None:
    assert len(list(told([missing, differing(missing, place)]))) == 2


def test_a_source_that_stands_alone_was_told_for_all_already(missing: Diagnostic) -> None:
    alone = replace(missing, primary=Side.SOURCE)
    assert len(list(told([alone, replace(alone, identity="of another pair")]))) == 2


def test_a_translation_that_has_a_third_thing_is_told_below_the_source_that_stands_alone(
    number_changed: Diagnostic,
    place: MakePlace,
    witness: MakeWitness,
    result: MakeResult,
) -> None:
    odd = replace(
        number_changed,
        primary=Side.SOURCE,
        message='only ko says "362"; ja and zh say "326"',
        witnesses=(witness("ja", "326ポイント", "target"),),
    )
    third = replace(
        elsewhere(number_changed, place("fr", 7, "Un score de ⟦236⟧.")),
        message='"362포인트" in ko is "236" here',
    )
    shown = list(render_full(result(third, odd), NARROW))
    assert shown[0] == 'error N001 number-changed: only ko says "362"; ja and zh say "326"'
    assert "  help: look at ko first; ja and zh agree" in shown
    also = '  also fr src/content/blog/fr/post.md:7:13: "362포인트" in ko is "236" here'
    assert also in shown
    assert any(line.startswith("  intended? <!--") for line in shown)


def test_findings_of_a_post_stand_together_in_the_order_of_its_source(
    number_changed: Diagnostic, missing: Diagnostic, place: MakePlace
) -> None:
    other = replace(number_changed, group="src/content/blog/another")
    extra = replace(missing, source=None, target=place("de", 60, "⟦Mehr.⟧"), code="S006")
    shown = [(key, [d.code for d in found]) for key, found in by_post([missing, other, extra])]
    assert shown == [
        ("src/content/blog/another", ["N001"]),
        ("src/content/blog/post", ["S006", "S001"]),
    ]


def test_posts_have_titles_where_there_are_several(
    number_changed: Diagnostic, result: MakeResult
) -> None:
    note = replace(number_changed, group="src/content/blog/b", severity=Severity.INFO)
    run = replace(result(number_changed, note), root="../site")
    titles = [line for line in render_full(run, NARROW) if line.startswith("──")]
    assert titles == [
        "── ../site/src/content/blog/b ── 1 note",
        "── ../site/src/content/blog/post ── 1 error",
    ]
    alone = render_full(result(number_changed), NARROW)
    assert not any(line.startswith("──") for line in alone)
