from __future__ import annotations

from collections.abc import Mapping

import pytest

from i18nlint.config.schema import Config
from i18nlint.engine.plan import make_plan
from i18nlint.engine.run import check_group
from i18nlint.judge.suppress import means
from i18nlint.model.finding import Diagnostic, Severity
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Rule
from i18nlint.rulebook.load import builtin_rules

CHANGED = Rule("number-changed", "N001", "", "numbers", Severity.ERROR, both_contracts=True)
FENCE = Rule("unclosed-fence", "E003", "", "document", Severity.ERROR, both_contracts=True)
NEXT = "<!-- i18nlint-disable-next-block number-changed{} -->\n"
EN = "# Tea\n\n{}A kettle holds 12 cups.\n"
DE = "# Tee\n\n{}Ein Kessel fasst 10 Tassen.\n"
FR = "# Thé\n\n{}Une bouilloire contient 10 tasses.\n"


def checked(texts: Mapping[str, str], *, select: tuple[str, ...] = ("ALL",)) -> list[Diagnostic]:
    """All findings about the versions; the first language is the source."""
    tags = [LanguageTag(language) for language in texts]
    files = {f"{language}.md": text.encode() for language, text in texts.items()}
    group = TranslationGroup("post", tags[0], {tag: f"{tag}.md" for tag in tags})
    plan = make_plan(Config(select=select), builtin_rules())
    return list(check_group(group, files.__getitem__, plan).diagnostics)


def notes(diagnostics: list[Diagnostic]) -> list[tuple[str, str | None]]:
    return [(found.rule, found.suppressed_by) for found in diagnostics]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("number-changed", True),
        ("N001", True),
        ("N", True),
        ("ALL", True),
        ("n001", False),
        ("number", False),
        ("", False),
    ],
)
def test_a_word_is_a_name_a_code_a_family_or_all(word: str, meant: bool) -> None:
    assert means(word, CHANGED) is meant


@pytest.mark.parametrize(("word", "meant"), [("ALL", False), ("E", True), ("E003", True)])
def test_all_leaves_out_what_is_wrong_with_a_file(word: str, meant: bool) -> None:
    assert means(word, FENCE) is meant


def test_a_suppressed_finding_is_kept_with_place_and_reason() -> None:
    texts = {"en": EN.format(""), "de": DE.format(NEXT.format(": smaller here"))}
    assert notes(checked(texts)) == [("number-changed", "de.md:3: smaller here")]


def test_a_directive_holds_for_the_block_below_it_on_its_own_side() -> None:
    long = "Dieser Satz steht nur da, damit der Absatz darunter an anderer Stelle beginnt. " * 3
    texts = {
        "en": f"# Tea\n\nHow tea is made.\n\n{EN.removeprefix('# Tea').strip().format('')}\n",
        "de": f"# Tee\n\n{long}\n\n{DE.removeprefix('# Tee').strip().format(NEXT.format(''))}\n",
    }
    found = notes(checked(texts, select=("number-changed",)))
    assert found == [("number-changed", "de.md:5")]


def test_a_reason_is_not_needed() -> None:
    texts = {"en": EN.format(NEXT.format("")), "de": DE.format("")}
    assert notes(checked(texts)) == [("number-changed", "en.md:3")]


def test_what_one_translation_calls_meant_still_counts_as_evidence() -> None:
    texts = {"en": EN.format(""), "de": DE.format(NEXT.format("")), "fr": FR.format("")}
    (found,) = checked(texts)
    assert found.message == 'only en says "12"; de and fr say "10"'
    assert found.suppressed_by is None


def test_the_odd_source_is_suppressed_where_all_translations_call_it_meant() -> None:
    texts = {
        "en": EN.format(""),
        "de": DE.format(NEXT.format("")),
        "fr": FR.format(NEXT.format("")),
    }
    assert notes(checked(texts)) == [("number-changed", "de.md:3")]


def test_a_comment_in_a_larger_finding_is_used() -> None:
    """The missing section explains the missing number, whose comment then has nothing to do."""
    below = "\n## Cups\n\nA cup holds 200 ml.\n"
    comment = "<!-- i18nlint-disable-file number-missing, missing-section -->\n"
    texts = {"en": EN.format("") + below, "de": comment + DE.format("").replace("10", "12")}
    assert {found.suppressed_by for found in checked(texts) if found.rule == "missing-section"} == {
        "de.md:1"
    }


@pytest.mark.parametrize(
    "select",
    [
        pytest.param(("unused-suppression", "link-target"), id="the rule was not selected"),
        pytest.param(("number-changed",), id="unused-suppression was not selected"),
    ],
)
def test_unused_comments_are_no_matter_where_the_rule_was_not_heard(
    select: tuple[str, ...],
) -> None:
    texts = {"en": EN.format(""), "de": DE.format(NEXT.format("")).replace("10", "12")}
    assert checked(texts, select=select) == []
    assert [found.rule for found in checked(texts)] == ["unused-suppression"]


def test_all_is_unused_only_where_every_rule_was_heard() -> None:
    comment = "<!-- i18nlint-disable-next-block -->\n"
    texts = {"en": EN.format(""), "de": DE.format(comment).replace("10", "12")}
    assert [found.message for found in checked(texts)] == ["this suppresses no finding of any rule"]
    assert checked(texts, select=("unused-suppression", "N", "L")) == []


def test_a_file_wide_comment_does_not_silence_that_it_is_unused() -> None:
    texts = {"en": EN.format("<!-- i18nlint-disable-file ALL -->\n"), "de": DE.format("")}
    texts["de"] = texts["de"].replace("10", "12")
    assert notes(checked(texts)) == [("unused-suppression", None)]


def test_unused_comments_can_be_kept_on_purpose() -> None:
    keep = "<!-- i18nlint-disable-file unused-suppression: prices change weekly -->\n"
    texts = {"en": keep + EN.format(NEXT.format("")), "de": DE.format("").replace("10", "12")}
    assert notes(checked(texts)) == [
        ("unused-suppression", "en.md:1: prices change weekly"),
    ]


def test_a_post_that_could_not_be_read_in_whole_has_no_unused_comments() -> None:
    def read(path: str) -> bytes:
        if path == "fr.md":
            raise FileNotFoundError(2, "No such file")
        text = EN.format(NEXT.format("")) if path == "en.md" else DE.format("").replace("10", "12")
        return text.encode()

    tags = [LanguageTag(language) for language in ("en", "de", "fr")]
    group = TranslationGroup("post", tags[0], {tag: f"{tag}.md" for tag in tags})
    result = check_group(group, read, make_plan(Config(), builtin_rules()))
    assert [found.rule for found in result.diagnostics] == ["unreadable-file"]


@pytest.mark.parametrize(
    ("rule", "found"),
    [("missing-block", []), ("number-changed", ["unused-suppression"])],
    ids=["a rule about structure", "a rule about facts"],
)
def test_in_a_post_written_freely_rules_about_structure_are_not_missed(
    rule: str, found: list[str]
) -> None:
    head = "---\ntitle: Tea\ni18nlint: {contract: facts}\n---\n"
    comment = f"<!-- i18nlint-disable-next-block {rule} -->\n"
    texts = {
        "en": head + EN.format(comment),
        "de": "---\ntitle: Tee\n---\n" + DE.format("").replace("10", "12"),
    }
    assert [diagnostic.rule for diagnostic in checked(texts)] == found


def test_a_family_that_holds_the_rule_of_unused_comments_is_never_unused() -> None:
    comment = "<!-- i18nlint-disable-file E -->\n"
    texts = {"en": EN.format(comment), "de": DE.format("").replace("10", "12")}
    assert checked(texts) == []


LONG = """
## Water

Fresh water boils at 100 degrees, in 4 minutes on a stove of 2000 watts.

## Leaves

2 grams of leaves are enough for a cup, and 3 minutes for a strong one.
"""


def test_a_comment_on_what_is_not_translated_yet_is_not_unused() -> None:
    below = "\n## Cups\n\n{}A cup holds 200 ml, a mug 300 ml, and a bowl 400 ml.\n"
    comment = "<!-- i18nlint-disable-next-block number-changed: bowls are smaller -->\n"
    whole = EN.format("") + LONG
    texts = {"en": whole + below.format(comment), "ko": whole}
    assert [found.rule for found in checked(texts, select=("S", "N", "E"))] == ["missing-section"]
    texts["ko"] += below.format("")
    assert [found.rule for found in checked(texts, select=("S", "N", "E"))] == [
        "unused-suppression"
    ]


def test_a_comment_may_be_for_the_one_translation_that_lacks_much() -> None:
    """What it excuses there nobody can see; that the other one does not need it says nothing."""
    comment = "<!-- i18nlint-disable-file number-changed: bowls are smaller -->\n"
    lists = "".join(f"\n## Tea {n}\n\nTea {n} is served at {60 + n} degrees.\n" for n in range(9))
    whole = EN.format(comment) + LONG + lists
    texts = {"en": whole, "ko": EN.format("") + LONG + lists, "de": EN.format("") + LONG}
    assert "unused-suppression" not in [
        found.rule for found in checked(texts, select=("S", "N", "E"))
    ]
    del texts["de"]
    assert [found.rule for found in checked(texts, select=("S", "N", "E"))] == [
        "unused-suppression"
    ]


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("nubmer-changed", 'did you mean "number-changed"?'),
        ("N01", 'did you mean "N001"?'),
        ("rounded", "`i18nlint rules` lists them all"),
    ],
)
def test_a_rule_that_does_not_exist_is_said_with_a_hint(word: str, hint: str) -> None:
    comment = f"<!-- i18nlint-disable-next-block number-changed {word} -->\n"
    found = checked({"en": EN.format(""), "de": DE.format(comment)})
    assert [(one.variant, one.message) for one in found if one.suppressed_by is None] == [
        ("malformed", f'there is no rule "{word}"; {hint}')
    ]
