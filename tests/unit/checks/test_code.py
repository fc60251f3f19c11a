from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.lines import code_line
from i18nlint.checks.code import code
from i18nlint.model.finding import Confidence, Finding
from i18nlint.model.text import Span

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


EN_KO = ("en", "ko")

PROGRAM = "def total(items):\n    # {0}\n    print('{1} 3', len(items))\n    return sum(items)"
PYTHON = "while True:\n    print(3)\n    wait(4)"


def test_a_translated_program_is_no_fault(pair_of: PairOf) -> None:
    source = fenced(KOREAN, PROGRAM.format("합계를 낸다", "합계는"), "python")
    target = fenced(ENGLISH, PROGRAM.format("Adds them up", "The total is"), "py")
    assert list(code(pair_of(source, target))) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "return sum(items)",
            "return sum(itemsX)",
            '"return sum(items)" in ko is "return sum(itemsX)" here',
        ),
        ("    return sum(items)", "", 'the line "return sum(items)" in ko is missing here'),
        (
            "len(items)",
            "len(items), 7",
            'the line "print(\'a b 3\', len(items), 7)" has "7" here, but not in ko',
        ),
        (
            "(items):",
            "():",
            'the line "def total():" lacks "items" here',
        ),
        (
            "print('a b 3', len(items))",
            "log(len(items.all))",
            '"print(\'합계 가 3\', len(items))" in ko is "log(len(items.all))" here',
        ),
    ],
    ids=["another name", "a line less", "an argument more", "a parameter less", "another line"],
)
def test_what_a_computer_reads_must_be_the_same(
    old: str, new: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    source = fenced(KOREAN, PROGRAM.format("합계를 낸다", "합계 가"), "python")
    changed = PROGRAM.format("Adds them up", "a b").replace(old, new)
    assert seen(code(pair_of(source, fenced(ENGLISH, changed, "python")))) == [
        ("code-differs", message)
    ]


def test_of_a_line_of_spaces_the_place_behind_them_is_meant(pair_of: PairOf) -> None:
    document = pair_of("```\n  \nx\n```\n", "```\nx\n```\n").source.document
    assert code_line(document, document.blocks[0], 0) == Span(6, 6)


def test_the_finding_points_at_the_line(pair_of: PairOf) -> None:
    source = fenced(KOREAN, "a = 1\nb = 2\nlimit = 3", "python")
    pair = pair_of(source, fenced(ENGLISH, "a = 1\nb = 2\nlimit = 4", "python"))
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
        ("f({ a: `<b>Use {n}</b>:\nit` })", "f({ a: `<b>사용 {n}</b>:\n그것` })"),
        ("curl -u 'jane@example.com' https://a.dev", "curl -u 'gildong@example.com' https://a.dev"),
        ("<p>a<br>b<img src={map} /></p>", "<p>a<br />b<img src={map}></p>"),
        ("<Header kind={'plain'} />", '<Header kind="plain" />'),
        ("plan({ at: 3, zone: 'Europe/Paris' })", "plan({ at: 3, zone: 'Asia/Seoul' })"),
        ("<p>I am {age} and live in {town}.</p>", "<p>{age}살이다。{town}에 산다。</p>"),
        ("<p>I live in {town} and am a {job}.</p>", "<p>{town}에 산다。직업은 {job}이다。</p>"),
    ],
    ids=[
        "text between tags", "shell argument", "language of a page", "quotes", "template",
        "sample address", "elements without content", "string in braces", "time zone",
        "expressions turned round", "another full stop",
    ],
)  # fmt: skip
def test_a_lawful_difference_is_silent(source: str, target: str, pair_of: PairOf) -> None:
    info = "bash" if source.startswith("curl") else "jsx"
    pair = pair_of(
        fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=("en", "ko")
    )
    assert list(code(pair)) == []


def test_only_the_surest_difference_of_a_block_is_told(pair_of: PairOf) -> None:
    lines = ["import os", "", "def total(items):", "    return sum(items)"]
    source = fenced(KOREAN, "\n".join(lines), "python")
    target = fenced(ENGLISH, "\n".join([*lines[1:3], "    return sum(itemsX)"]), "python")
    (finding,) = code(pair_of(source, target))
    assert finding.arguments["target_value"] == "return sum(itemsX)"


@pytest.mark.parametrize(
    ("old", "new", "least"),
    [("", "debug: on\n", 0.6), ("workers: 2\n", "", 0.9)],
    ids=["added", "lacking"],
)
def test_what_was_added_is_told_with_less_force_than_what_is_lacking(
    old: str, new: str, least: float, pair_of: PairOf
) -> None:
    lines = "port: 8400\nworkers: 2\nhost: a\n"
    changed = lines.replace(old, new) if old else new + lines
    (finding,) = code(pair_of(fenced(KOREAN, lines, "yaml"), fenced(ENGLISH, changed, "yaml")))
    assert least <= finding.score < least + 0.3


def test_the_lines_shown_are_cut_where_they_are_equal(pair_of: PairOf, seen: Seen) -> None:
    line = 'curl --request POST --header "Accept: application/json" https://a.dev/v{0}/photos'
    pair = pair_of(fenced(KOREAN, line.format(2), "sh"), fenced(ENGLISH, line.format(3), "sh"))
    ((_, message),) = seen(code(pair))
    assert "https://a.dev/v3/photos" in message
    assert message.count("…") == 2  # in front of either line


def test_one_finding_counts_the_other_differences_of_its_block(pair_of: PairOf) -> None:
    program = "def total(items):\n    first = {0}\n    check(items)\n    return {1}(items)"
    source = fenced(KOREAN, program.format(3, "sum"), "python")
    target = fenced(ENGLISH, program.format(4, "max"), "python")
    (finding,) = code(pair_of(source, target))
    assert finding.message.endswith(" (and 1 more difference)")
    assert finding.arguments["others"] == 1


def test_another_program_is_told_once_whatever_its_language(pair_of: PairOf) -> None:
    source = fenced(KOREAN, "import this\nfor one in range(3):\n    print(one)", "python")
    target = fenced(ENGLISH, "const all = [1, 2];\nall.map((one) => log(one));\nstart();", "js")
    found = {finding.rule: finding.score >= 0.6 for finding in code(pair_of(source, target))}
    assert found == {"code-language": False, "code-differs": True}


def test_a_sentence_turned_round_its_expressions_is_a_note(pair_of: PairOf) -> None:
    page = "<p>{0}</p>\n<p>{1}</p>\n<b>{{total(3)}}</b>"
    source = page.format('We sent {item.name} to "{item.place}".', "Thanks:")
    target = page.format('"{item.place}"로 {item.name}을 보냈습니다.', "감사합니다:")
    found = list(
        code(
            pair_of(fenced(ENGLISH, source, "jsx"), fenced(KOREAN, target, "jsx"), languages=EN_KO)
        )
    )
    assert all(finding.score < 0.6 for finding in found)
    other = target.replace("item.place", "item.pace")
    (finding,) = code(
        pair_of(fenced(ENGLISH, source, "jsx"), fenced(KOREAN, other, "jsx"), languages=EN_KO)
    )
    assert finding.score >= 0.6


def test_a_value_to_fill_in_may_have_more_words(pair_of: PairOf) -> None:
    command = "run --keep --count {0}"
    posts = (
        fenced(KOREAN, command.format("원하는 개수"), "bash"),
        fenced(ENGLISH, command.format("nombre de tâches"), "bash"),
    )
    assert list(code(pair_of(*posts, languages=("ko", "fr")))) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("'없음'", "'none'", id="a word"),
        pytest.param("at.format('YYYY년 MM월')", "at.format('YYYY-MM')", id="a date's form"),
        pytest.param("`- 남은 곳: ${at.n}개`", "`- Left: ${at.n}`", id="a text in a text"),
    ],
)
def test_texts_within_an_interpolation_are_translated(
    source: str, target: str, pair_of: PairOf
) -> None:
    program = "const said = `{0}: ${{at ? {1} : 3}}`;\nsay(said);"
    posts = (
        fenced(KOREAN, program.format("날짜", source), "js"),
        fenced(ENGLISH, program.format("Date", target), "js"),
    )
    assert list(code(pair_of(*posts))) == []


@pytest.mark.parametrize(
    ("info", "source", "target", "count"),
    [
        pytest.param("python", PYTHON, PYTHON.replace("    wait", "wait"), 1, id="moved out"),
        pytest.param("python", PYTHON, PYTHON.replace("    ", "  "), 0, id="narrower"),
        pytest.param("python", PYTHON, PYTHON.replace("    ", "\t"), 0, id="tabs"),
        pytest.param("python", "f(1,\n  2)", "f(1,\n    2)", 0, id="in brackets"),
        pytest.param("yaml", "a:\n  b: 1\n  c: 2", "a:\n  b: 1\nc: 2", 1, id="a key moved out"),
        pytest.param("yaml", "a:\n  - 1\n  - 2", "a:\n- 1\n- 2", 0, id="a list"),
        pytest.param("js", "if (a) {\n  b();\n}", "if (a) {\nb();\n}", 0, id="braces"),
    ],
)
def test_what_a_line_belongs_to_is_told_by_spaces(
    info: str, source: str, target: str, count: int, pair_of: PairOf
) -> None:
    posts = fenced(ENGLISH, source, info), fenced(KOREAN, target, info)
    found = list(code(pair_of(*posts, languages=("en", "ko"))))
    assert len(found) == count
    assert all("is indented otherwise here" in finding.message for finding in found)


@pytest.mark.parametrize(
    ("target", "is_sure"),
    [
        ("lit.map((name) => name)", False),
        ("lit.map(name => name)", False),
        ("lit.map(() => name)", True),
    ],
    ids=["a type less", "a type and its brackets less", "a parameter less"],
)
def test_a_type_that_one_side_leaves_out_is_no_error(
    target: str, is_sure: bool, pair_of: PairOf
) -> None:
    source = "lit.map((name: string) => name)"
    (found,) = code(pair_of(fenced(KOREAN, source, "ts"), fenced(ENGLISH, target, "ts")))
    assert (Confidence.of(found.score) is Confidence.HIGH) is is_sure


def test_what_a_function_returns_is_a_type_too(pair_of: PairOf) -> None:
    source, target = (f"def rise(kite){x}:\n    return kite.up()" for x in (" -> int", ""))
    (found,) = code(pair_of(fenced(KOREAN, source, "python"), fenced(ENGLISH, target, "python")))
    assert Confidence.of(found.score) is not Confidence.HIGH


@pytest.mark.parametrize(
    ("setting", "is_sure"),
    [(", desc = 'Open the file that was read last'", False), (", remap = true", True)],
    ids=["what people read", "what the program does"],
)
def test_a_label_that_one_side_leaves_out_is_no_error(
    setting: str, is_sure: bool, pair_of: PairOf
) -> None:
    source, target = (f"keys.set('<c-p>', {{nowait = true{more}}})" for more in (setting, ""))
    (found,) = code(pair_of(fenced(KOREAN, source, "lua"), fenced(ENGLISH, target, "lua")))
    assert (Confidence.of(found.score) is Confidence.HIGH) is is_sure
