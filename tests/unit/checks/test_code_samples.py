"""Samples of code: what a reader puts in, a frame, another order, the same command elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.fixture
def differing(pair_of: PairOf) -> Callable[[str, str, str], Finding | None]:
    def find(source: str, target: str, language: str) -> Finding | None:
        pair = pair_of(fenced(KOREAN, source, language), fenced(ENGLISH, target, language))
        found = list(code(pair))
        assert len(found) <= 1
        return found[0] if found else None

    return find


Differing = Callable[[str, str, str], Finding | None]


def test_what_is_left_of_another_program_is_counted(differing: Differing) -> None:
    source = "kite.rise();\nkite.turn();\nkite.dive();\nland(1);"
    target = "kite.rise();\nheight = 3 * 4;\nif (wind) { wait; }\nwhile (true) { look(); }"
    found = differing(source, target, "js")
    assert found is not None
    assert found.message == ("the code here is not the one in ko: 1 of its 4 lines is the same")


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        (0, 1, "the code here has only 2 of the 7 lines in ko"),
        (1, 0, "the code in ko has only 2 of the 7 lines here"),
    ],
    ids=["the part here", "the part there"],
)
def test_a_sample_that_got_a_frame_is_no_other_one(
    source: int, target: int, message: str, differing: Differing
) -> None:
    part = "const kite = await rise(tail);\nreturn kite;"
    frame = 'import { rise } from "kite";\n\nexport default {\n  async fly(wind) {\n'
    whole = f"{frame}    const tail = new Tail(wind);\n    {part}\n  }};\n}};\nstart(3, 4);"
    samples = (whole, part)
    found = differing(samples[source], samples[target], "js")
    assert found is not None
    assert found.message == message


def test_samples_in_another_order_lose_nothing_by_their_comments(
    pair_of: PairOf, seen: Seen
) -> None:
    source = "# {0}\nfly --tails {1}\n\n# {2}\nfly --dry"
    one = source.format("펼친다", 2, "시험한다")
    pair = pair_of(
        fenced(KOREAN, one, "sh") + fenced("\n\n끝", "fly --land", "sh"),
        fenced(ENGLISH, "# Spread\nfly --tails 2", "sh")
        + fenced("\n\nThe end", "# Try\nfly --dry\n\nfly --land", "sh"),
    )
    assert seen(code(pair)) == []


def test_a_value_that_the_reader_puts_in_may_differ(differing: Differing) -> None:
    line = 'export KITE_KEY="{0}"'
    assert differing(line.format("your-kite-token"), line.format("kt_your-token"), "sh") is None


def test_a_fence_that_is_indented_too_far_is_held_against_its_code(
    pair_of: PairOf, seen: Seen
) -> None:
    lines = ["fly --tails 2 \\", "  --wind 3", "land"]
    shown = "\n".join(f"    {line}" for line in ["```sh", *lines, "```"])
    source = f"# 3 steps\n\n{KOREAN}\n\n{shown}\n"
    found = list(code(pair_of(source, fenced(ENGLISH, "\n".join(lines), "sh"))))
    assert [one.rule for one in found if one.score >= 0.6] == []
    wrong = fenced(ENGLISH, "\n".join(lines).replace("3", "4"), "sh")
    assert [message for rule, message in seen(code(pair_of(source, wrong)))][-1:] == [
        '"--wind 3" in ko is "--wind 4" here'
    ]


def test_a_command_that_the_page_has_in_other_code_is_a_note(pair_of: PairOf) -> None:
    above = "```sh\nln -s KITES.md TAILS.md\n```\n"
    source = f"# 3 steps\n\n{above}\n{KOREAN}\n\n```sh\nfly --tails 2\n```\n"
    target = f"# 3 steps\n\n{above}\n{ENGLISH}\n\n```sh\nfly --tails 2\n{above[6:]}"
    assert [one.score < 0.6 for one in code(pair_of(source, target))] == [True]


def test_a_name_that_a_page_renames_throughout_is_told_once(pair_of: PairOf, seen: Seen) -> None:
    source = '# 슬롯 2\n\n먼저 `v-slot="givenTail"` 1개.\n\n다음 `v-slot:kite="givenTail"` 2개.\n'
    target = (
        source.replace("먼저", "First")
        .replace("다음", "Next")
        .replace("개", "")
        .replace("givenTail", "slotTail")
    )
    assert [message for _, message in seen(code(pair_of(source, target)))] == [
        "'v-slot=\"givenTail\"' in ko is 'v-slot=\"slotTail\"' here, and so in 1 more place"
    ]


def test_an_excerpt_that_ends_within_brackets_keeps_its_last_word(differing: Differing) -> None:
    kite = "const fly = (kite) => {{\n  return kite.tail(\n    {}"
    found = differing(kite.format(3), kite.format(4), "js")
    assert found is not None
    assert (found.variant, found.message) == (None, '"3" in ko is "4" here')


def test_a_query_is_no_stand_in_for_a_readers_words(differing: Differing) -> None:
    assert differing("SELECT tail FROM kites", "DROP TABLE masts", "sql") is not None
    assert differing("your code here", "여기에 코드", "js") is None
