from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(words: str, block: str, info: str) -> str:
    return f"# 3 steps\n\n{words}\n\n```{info}\n{block}\n```\n"


KOREAN, ENGLISH = "먼저 362개를 설치합니다.", "First install all 362 of them."

PROGRAM = "def total(items):\n    # {0}\n    print('{1} 3', len(items))\n    return sum(items)"


def test_a_translated_program_is_no_fault(pair_of: PairOf) -> None:
    source = post(KOREAN, PROGRAM.format("합계를 낸다", "합계는"), "python")
    target = post(ENGLISH, PROGRAM.format("Adds them up", "The total is"), "py")
    assert list(code(pair_of(source, target))) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "return sum(items)",
            "return sum(itemsX)",
            'the code is "return sum(itemsX)" here, "return sum(items)" in ko',
        ),
        ("    return sum(items)", "", 'the code lacks "return sum(items)" in ko'),
        (
            "len(items)",
            "len(items), 7",
            "the code has something in \"print('a b 3', len(items), 7)\" here"
            " that ko does not have",
        ),
    ],
    ids=["another name", "a line less", "an argument more"],
)
def test_what_a_computer_reads_must_be_the_same(
    old: str, new: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    source = post(KOREAN, PROGRAM.format("합계를 낸다", "합계 가"), "python")
    changed = PROGRAM.format("Adds them up", "a b").replace(old, new)
    assert seen(code(pair_of(source, post(ENGLISH, changed, "python")))) == [
        ("code-differs", message)
    ]


def test_the_finding_points_at_the_line(pair_of: PairOf) -> None:
    source = post(KOREAN, "a = 1\nb = 2\nlimit = 3", "python")
    pair = pair_of(source, post(ENGLISH, "a = 1\nb = 2\nlimit = 4", "python"))
    (finding,) = code(pair)
    assert finding.target
    assert pair.target.document.source.slice(finding.target.span) == "limit = 4"
    assert finding.score >= 0.9


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("<p>Hello {name}!</p>", "<p>안녕 {name}!</p>"),
        (
            'curl https://a.dev -d \'{"q": "hello there"}\'',
            'curl https://a.dev -d \'{"q": "안녕"}\'',
        ),
        ("<html lang='en'>x 3 y</html>", "<html lang='ko'>x 3 y</html>"),
        ("const a = 'b c'", 'const a = "b c";'),
    ],
    ids=["text between tags", "shell argument", "language of a page", "quotes and semicolon"],
)
def test_a_lawful_difference_is_silent(source: str, target: str, pair_of: PairOf) -> None:
    info = "bash" if source.startswith("curl") else "jsx"
    pair = pair_of(post(ENGLISH, source, info), post(KOREAN, target, info), languages=("en", "ko"))
    assert list(code(pair)) == []


def test_text_without_a_grammar_may_be_translated_but_a_slip_is_seen(
    pair_of: PairOf, seen: Seen
) -> None:
    source = post(KOREAN, "질문: 왜?\nGET /v1/users 200", "")
    assert list(code(pair_of(source, post(ENGLISH, "Question: why?\nGET /v1/users 200", "")))) == []
    pair = pair_of(source, post(ENGLISH, "Question: why?\nGET /v1/usersX 200", ""))
    assert [rule for rule, _ in seen(code(pair))] == ["code-differs"]


def test_another_language_of_the_fence(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(post(KOREAN, "a: 1", "yaml"), post(ENGLISH, "a: 1", "json"))
    assert seen(code(pair)) == [("code-language", "the code block is json here, yaml in ko")]


def test_a_code_word_with_a_slip(pair_of: PairOf, seen: Seen) -> None:
    source = "`useState`와 `fetchData`를 362번 부릅니다.\n"
    pair = pair_of(source, "Call `useState` and `fetchDatas_x` 362 times.\n")
    assert seen(code(pair)) == [("inline-code", '"fetchDatas_x" here is "fetchData" in ko')]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`Method` 362", "`Methods` 362"),
        ("`<Picture />` 362", "`<Picture/>` 362"),
        ("`post.ko.md` 362", "`post.en.md` 362"),
        ("`사용자` 362", "`user` 362"),
        ("`npm` 362", "`cargo` 362"),
    ],
)
def test_a_code_word_that_only_looks_different(source: str, target: str, pair_of: PairOf) -> None:
    assert list(code(pair_of(f"{source}번.\n", f"{target} times.\n"))) == []


def test_a_slip_in_the_body_of_a_request_is_seen_among_translated_lines(
    pair_of: PairOf, seen: Seen
) -> None:
    body = 'curl https://a.dev -d \'{{\n  "prompt": "{0}",\n  "stream": {1}\n}}\''
    source = post(KOREAN, body.format("안녕하세요", "false"), "bash")
    target = post(ENGLISH, body.format("Hello there", "falseX"), "bash")
    assert [rule for rule, _ in seen(code(pair_of(source, target)))] == ["code-differs"]
    same = post(ENGLISH, body.format("Hello there", "false"), "bash")
    assert list(code(pair_of(source, same))) == []


def test_marked_lines_belong_to_the_fence(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(
        post(KOREAN, "a: 1\nb: 2", "yaml {1-2}"), post(ENGLISH, "a: 1\nb: 2", "yaml {1}")
    )
    assert seen(code(pair)) == [
        ("code-language", "the marked lines of the code block are {1} here, {1-2} in ko")
    ]


def test_styles_within_html_are_code(pair_of: PairOf, seen: Seen) -> None:
    page = "# 3\n\n<style>\n.box {{ padding: {0}; }}\n</style>\n\n{1} 362.\n"
    pair = pair_of(page.format("16px", "가"), page.format("8px", "A"))
    assert [rule for rule, _ in seen(code(pair))] == ["code-differs"]
