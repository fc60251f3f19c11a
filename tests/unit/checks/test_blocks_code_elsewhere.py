"""Code that seems to be missing and stands somewhere else: in another fence, in another place."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.alignment import Verdict
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_code_that_was_put_at_the_head_of_the_post_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    log = "```text\nopen -> pier\nTab 1 -> mast\nTab 2 -> rudder\nTab 3 -> anchor\n```\n"
    told = "The focus left the deck after the third step, and nobody on board had seen it go.\n"
    source = f"# Deck\n\n{told}\n## Log\n\nThis is what the log said:\n\n{log}\n## End\n\nBye.\n"
    target = (
        f"# 갑판\n\n{log}\n세 번째 걸음 뒤에 초점이 갑판을 떠났는데 아무도 보지 못했다.\n\n"
        "## 기록\n\n기록은 맨 앞에 있다.\n\n## 끝\n\n안녕.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == []


def test_code_that_stands_nowhere_is_missing(pair_of: PairOf, sure: Sure) -> None:
    source = "# Deck\n\nThis is the log:\n\n```text\nopen -> pier\nTab 1 -> mast\n```\n"
    target = "# 갑판\n\n기록은 이렇다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a code block is missing here")
    ]


def test_code_that_stands_in_other_code_in_a_section_of_its_own_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    ours = (
        "const flags = [\n  'deck:read', // 갑판\n  'deck:write', // 쓰기\n  'mast:read', // 돛\n];"
    )
    reads, writes = "deck:read   # 甲板\nmast:read   # 帆\n", "deck:write   # 書く\n"
    source = f"# 배\n\n배에는 깃발이 있다.\n\n```ts\n{ours}\n```\n\n## 끝\n\n`bye` 12.\n"
    target = (
        "# 船\n\n船には旗がある。\n\n## 終わり\n\n`bye` 12。\n\n"
        f"## 旗\n\n```text\n{reads}```\n\n```text\n{writes}flags\n```\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("ko", "ja")))) == []
    without = target[: target.index("## 旗")]
    assert sure(check_blocks(pair_of(source, without, languages=("ko", "ja")))) == [
        ("missing-block", "a code block is missing here")
    ]


SET = "```js\nconst mast = raise();\nmast.paint(GREEN);\nlog(mast.height);\n```\n"
SAIL = "```js\nconst sail = hoist();\nsail.turn(EAST);\nlog(sail.angle);\n```\n"
FENCES = SET.removesuffix("```\n") + "\n" + SAIL.removeprefix("```js\n")
DECK = "# Deck\n\nFirst the mast is raised.\n\n{0}\nThen the sail.\n\n{1}"


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        (f"# 갑판\n\n돛대를 세우고 돛을 올린다.\n\n{FENCES}", []),
        (
            f"# 갑판\n\n먼저 돛대를 세운다.\n\n{SET}\n그다음은 돛이다.\n",
            [("missing-block", "a code block is missing here")],
        ),
    ],
    ids=["two fences in one", "one of two"],
)
def test_code_in_another_fence_is_not_missing(
    told: str, missing: list[tuple[str, str]], pair_of: PairOf, sure: Sure
) -> None:
    source = DECK.format(SET, SAIL)
    found = sure(check_blocks(pair_of(source, told, languages=("en", "ko"))))
    assert [one for one in found if "code" in one[1]] == missing


def test_a_line_that_the_source_has_twice_is_there_twice(pair_of: PairOf, sure: Sure) -> None:
    source = DECK.format(SET, SET)
    target = f"# 갑판\n\n먼저 돛대를 세운다.\n\n{SET}\n그다음은 돛이다.\n"
    assert sure(check_blocks(pair_of(source, target, languages=("en", "ko")))) == [
        ("missing-block", "a code block is missing here")
    ]


def test_a_sentence_in_a_fence_is_text(pair_of: PairOf) -> None:
    source = "# 배\n\n## 하나\n\n```\n갑판 청소, 돛 수선, 닻 점검\n```\n\n모두가 함께 한다.\n"
    target = "# Ship\n\n## One\n\nCleaning, mending, checking; all do it together.\n"
    found = check_blocks(pair_of(source, target))
    assert [one.variant for one in found if one.rule == "missing-block"] in ([], [None])


def test_code_shown_a_second_time_is_a_warning_where_the_first_is_there(
    pair_of: PairOf,
) -> None:
    code = "```java\nclass Mast {\n  int height;\n}\n```\n"
    source = f"# Ship\n\nA mast:\n\n{code}\n# Again\n\nThe mast as it was:\n\n{code}"
    target = f"# 배\n\n돛대:\n\n{code}\n# 다시\n\n돛대는 그대로다:\n"
    found = [
        (finding.rule, finding.variant)
        for finding in check_blocks(pair_of(source, target, languages=("en", "ko")))
    ]
    assert found == [("missing-block", None)]


@pytest.mark.parametrize(
    ("again", "variant"),
    [
        ("# only what you need\nrig install mast\nrig install sail\n# no oars\n", None),
        ("# only what you need\nrig install mast\nrig install oar\n", "code"),
        ("# only what you need\n# no oars\n", "code"),
    ],
    ids=["the same", "another", "nothing but comments"],
)
def test_code_shown_a_second_time_may_have_other_comments(
    pair_of: PairOf, again: str, variant: str | None
) -> None:
    code = "```bash\nrig install mast  # for wind\nrig install sail  # for speed\n```\n"
    source = f"# Ship\n\nTo install:\n\n{code}\n# Again\n\nAs above:\n\n```bash\n{again}```\n"
    target = f"# 배\n\n설치:\n\n{code}\n# 다시\n\n위와 같다:\n"
    found = [
        (finding.rule, finding.variant)
        for finding in check_blocks(pair_of(source, target, languages=("en", "ko")))
    ]
    assert found == [("missing-block", variant)]


PART = "function moor(boat) {\n  if (boat.isTied) {\n    return;\n  }\n  tie(boat.bow);\n}\n"
CALL = "moor(first);\n"
FULL = (
    f"import {{ tie }} from 'ropes';\n\n{PART}\nconst first = arrivals.shift();\nlog(first.name);\n"
)


@pytest.mark.parametrize(
    ("full", "there", "variant"),
    [
        (FULL, FULL, None),
        (FULL, FULL.replace(PART, "tie(arrivals.bow);\n"), "code"),
        (f"{PART}second();\n", f"{PART}second();\n", "code"),
    ],
    ids=["in a longer program", "not in its counterpart", "in one that is no longer"],
)
def test_code_that_a_longer_program_shows_later_is_a_warning(
    full: str, there: str, variant: str | None, pair_of: PairOf
) -> None:
    page = "# {0} 3\n\n{1}:\n\n{2}# {3} 4\n\n{4}:\n\n```js\n{5}```\n"
    shown = f"```js\n{PART}{CALL}```\n\n"
    source = page.format("Ropes", "This is how boats are tied", shown, "All", "The file", full)
    target = page.format("밧줄", "배는 이렇게 묶는다", "", "모두", "파일", there)
    found = check_blocks(pair_of(source, target, languages=("en", "ko")))
    assert [one.variant for one in found if one.rule == "missing-block"] == [variant]


def _yard(*, code: str, more: str, language: str) -> str:
    """A page of many sections, of which translations have four."""
    said = {
        "en": "It takes {0} days and {0} hands, see [the {0} rules](https://a.dev/{0}).\n",
        "ko": "{0}일과 {0}명이 든다. [규칙 {0}](https://a.dev/{0})을 보라.\n",
    }[language]
    places = range(11, 31) if language == "en" else range(11, 15)
    sections = [f"## {n}\n\n{said.format(n)}\n{said.format(n + 100)}\n" for n in places]
    last = f"{said.format(98)}\n{code}{said.format(99)}\n{more}"
    return f"## Slip\n\n{last}\n" + "".join(sections)


ROPES = "```text\nrope -> pier\nrope -> mast\n```\n\n"
MORE = (
    "Nobody has counted the gulls on the piers since the old keeper left the harbour in spring.\n"
)


@pytest.mark.parametrize(
    ("more", "found"),
    [("", [("missing-block", "a code block is missing here")]), (MORE, [])],
    ids=["that alone", "a paragraph too"],
)
def test_of_an_incomplete_page_a_section_that_lacks_its_code_alone_is_told(
    pair_of: PairOf, sure: Sure, more: str, found: list[tuple[str, str]]
) -> None:
    source = _yard(code=ROPES, more=more, language="en")
    pair = pair_of(source, _yard(code="", more="", language="ko"), languages=("en", "ko"))
    assert pair.bitext.verdict is Verdict.INCOMPLETE
    assert sure(check_blocks(pair)) == found
