from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.lines import code_line
from i18nlint.checks._code.pairs import code_pairs
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding, Scale
from i18nlint.model.text import Span

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def post(words: str, block: str, info: str) -> str:
    return f"# 3 steps\n\n{words}\n\n```{info}\n{block}\n```\n"


EN_KO = ("en", "ko")
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
        ("    return sum(items)", "", 'the code lacks "return sum(items)" here, which ko has'),
        (
            "len(items)",
            "len(items), 7",
            'the code has "7" in "print(\'a b 3\', len(items), 7)" here, which ko lacks',
        ),
        (
            "(items):",
            "():",
            'the code lacks "items" in "def total():" here, which ko has',
        ),
        (
            "print('a b 3', len(items))",
            "log(len(items.all))",
            'the code is "log(len(items.all))" here, "print(\'합계 가 3\', len(items))" in ko'
            " (and 1 more difference)",
        ),
    ],
    ids=["another name", "a line less", "an argument more", "a parameter less", "another line"],
)
def test_what_a_computer_reads_must_be_the_same(
    old: str, new: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    source = post(KOREAN, PROGRAM.format("합계를 낸다", "합계 가"), "python")
    changed = PROGRAM.format("Adds them up", "a b").replace(old, new)
    assert seen(code(pair_of(source, post(ENGLISH, changed, "python")))) == [
        ("code-differs", message)
    ]


def test_of_a_line_of_spaces_the_place_behind_them_is_meant(pair_of: PairOf) -> None:
    document = pair_of("```\n  \nx\n```\n", "```\nx\n```\n").source.document
    assert code_line(document, document.blocks[0], 0) == Span(6, 6)


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
    pair = pair_of(post(ENGLISH, source, info), post(KOREAN, target, info), languages=("en", "ko"))
    assert list(code(pair)) == []


SESSION = '$ curl -s https://a.dev/tide\n{\n  "height": 3\n}'


@pytest.mark.parametrize(
    ("target", "count"),
    [(SESSION[2:], 0), (SESSION.replace("tide", "tides"), 1), (SESSION[2:].replace("3", "4"), 1)],
    ids=["without a prompt", "another command", "another answer"],
)
def test_output_is_output_without_a_prompt_too(target: str, count: int, pair_of: PairOf) -> None:
    pair = pair_of(post(ENGLISH, SESSION, "bash"), post(KOREAN, target, "bash"))
    assert len(list(code(pair))) == count


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


@pytest.mark.parametrize(
    ("block", "is_note"),
    [
        pytest.param("HTTP/1.1 200 OK\nContent-Type: text/plain", True, id="what a server says"),
        pytest.param("curl -i http://localhost:9080/tides", False, id="a command"),
    ],
)
def test_output_needs_no_language_and_is_called_as_it_is_written(
    block: str, is_note: bool, pair_of: PairOf
) -> None:
    pair = pair_of(post(KOREAN, block, "shell"), post(ENGLISH, block, ""))
    (finding,) = code(pair)
    assert finding.message == "the code block has no language here, but is shell in ko"
    assert (finding.score < 0.6) is is_note


def test_a_code_word_with_a_slip(pair_of: PairOf, seen: Seen) -> None:
    source = "`useState`와 `fetchData`를 362번 부릅니다.\n"
    pair = pair_of(source, "Call `useState` and `fetchDatas_x` 362 times.\n")
    assert seen(code(pair)) == [("inline-code", '"fetchData" in ko is "fetchDatas_x" here')]


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


def test_only_the_surest_difference_of_a_block_is_told(pair_of: PairOf) -> None:
    lines = ["import os", "", "def total(items):", "    return sum(items)"]
    source = post(KOREAN, "\n".join(lines), "python")
    target = post(ENGLISH, "\n".join([*lines[1:3], "    return sum(itemsX)"]), "python")
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
    (finding,) = code(pair_of(post(KOREAN, lines, "yaml"), post(ENGLISH, changed, "yaml")))
    assert least <= finding.score < least + 0.3


def test_the_lines_shown_are_cut_where_they_are_equal(pair_of: PairOf, seen: Seen) -> None:
    line = 'curl --request POST --header "Accept: application/json" https://a.dev/v{0}/photos'
    pair = pair_of(post(KOREAN, line.format(2), "sh"), post(ENGLISH, line.format(3), "sh"))
    ((_, message),) = seen(code(pair))
    assert "https://a.dev/v3/photos" in message
    assert message.count("…") == 2  # in front of either line


def test_samples_in_another_order_are_no_fault(pair_of: PairOf) -> None:
    first, second = "```css\n.a { color: navy; }\n```\n", "```css\n.b { color: red; }\n```\n"
    source, target = (
        f"# 3\n\n{KOREAN}\n\n{first}\n{second}",
        f"# 3\n\n{ENGLISH}\n\n{second}\n{first}",
    )
    assert list(code(pair_of(source, target))) == []


@pytest.mark.parametrize(
    ("info", "count"),
    [("yaml {2}", 0), ("yaml {3}", 0), ("yaml {1}", 1)],
    ids=["", "moved", "other"],
)
def test_marks_follow_their_lines(info: str, count: int, pair_of: PairOf) -> None:
    target = "a: 1\n\nb: 2" if info == "yaml {3}" else "a: 1\nb: 2"
    pair = pair_of(post(KOREAN, "a: 1\nb: 2", "yaml {2}"), post(ENGLISH, target, info))
    assert len(list(code(pair))) == count


@pytest.mark.parametrize(
    ("source", "target", "is_fault"),
    [("false", "true", True), ("port", "puerto", False), ("verbose", "verboseX", True)],
    ids=["constant", "name", "slip"],
)
def test_names_are_translated_and_constants_are_not(
    source: str, target: str, *, is_fault: bool, pair_of: PairOf
) -> None:
    program = "setup({{\n  key = {0},\n  other = 3,\n}})"
    posts = (post(ENGLISH, program.format(word), "lua") for word in (source, target))
    found = list(code(pair_of(*posts, languages=("en", "es"))))
    assert any(finding.score >= 0.6 for finding in found) is is_fault


def test_a_diagram_shown_twice_is_held_against_itself(pair_of: PairOf) -> None:
    lines = "graph TD\n  A --> B\n  B --> C\n  C --> D"
    page = "# {0} 3\n\n```text\n{1}\n```\n\n```mermaid\n{2}\n```\n"
    source = page.format("가", lines, lines)
    target = page.format("A", lines, lines.replace("  A --> B\n", ""))
    pairs = [(one.info, other.info) for one, other in code_pairs(pair_of(source, target).bitext)]
    assert sorted(pairs) == [("mermaid", "mermaid"), ("text", "text")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`<slot />` 362", "`<स्लॉट />` 362"),
        ("`jwt-auth` 362", "`basic-auth` 362"),
        ("`(entry: Item) => Promise<Page>` 362", "`() => Promise<Page>` 362"),
        ("`() => ({ h: number, a: number })` 362", "`() => ({ h: number, a number })` 362"),
        ("`sky-logger` to `Sky OAP` 362", "`http-logger` `HTTP` `trace` 362"),
    ],
    ids=["tag in other letters", "one part of the name", "signature", "sign", "among others"],
)
def test_another_word_in_the_place_of_the_only_one(
    source: str, target: str, pair_of: PairOf
) -> None:
    (finding,) = code(pair_of(f"{source} times.\n", f"{target}번.\n", languages=("en", "ko")))
    assert finding.rule == "inline-code"
    assert finding.score >= 0.6


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`<folder>` 362", "`<폴더>` 362"),
        ("`https://a.de/x` 362", "`https://a.ko/x` 362"),
        ("`list_comprehension` 362", "`list comprehension` 362"),
        ("`kind=YourModel` 362", "`kind=Model` 362"),
        ('`<details class="faq">` 362', "`details.faq` 362"),
        ("`'Z' - alpha` 362", "`Z-alpha` 362"),
    ],
    ids=[
        "stand-in",
        "address in another language",
        "words",
        "the reader's own",
        "selector",
        "spaces",
    ],
)
def test_a_word_for_the_reader_may_be_another(source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(f"{source} times.\n", f"{target}번.\n", languages=("en", "ko"))
    assert list(code(pair)) == []


def test_one_finding_counts_the_other_differences_of_its_block(pair_of: PairOf) -> None:
    program = "def total(items):\n    first = {0}\n    check(items)\n    return {1}(items)"
    source = post(KOREAN, program.format(3, "sum"), "python")
    target = post(ENGLISH, program.format(4, "max"), "python")
    (finding,) = code(pair_of(source, target))
    assert finding.message.endswith(" (and 1 more difference)")
    assert finding.arguments["others"] == 1


@pytest.mark.parametrize(
    ("names", "is_heard"),
    [
        pytest.param(("functionA", "functionB"), False, id="throughout"),
        pytest.param(("functionA",), True, id="once"),
        pytest.param(("functionA", "functionA"), False, id="one name throughout"),
    ],
)
def test_names_renamed_throughout_are_translated(
    names: tuple[str, ...], *, is_heard: bool, pair_of: PairOf
) -> None:
    lines = [f"  {name}(3)" for name in names]
    source = "\n".join(["start() {", *lines, "  stop(1, 2, 3)", "}"])
    pair = pair_of(
        post(ENGLISH, source, "lua"),
        post(ENGLISH, source.replace("unction", "onction"), "lua"),
        languages=("en", "fr"),
    )
    (finding,) = code(pair)
    assert (finding.score >= 0.6) is is_heard


def test_a_path_that_stands_in_for_the_readers_own_may_differ(pair_of: PairOf) -> None:
    program = 'run(3, "/path/to/{0}")\nstop(4)'
    posts = (post(KOREAN, program.format(word), "python") for word in ("allowed/folder", "folder"))
    assert list(code(pair_of(*posts))) == []


def test_another_program_is_told_once_whatever_its_language(pair_of: PairOf) -> None:
    source = post(KOREAN, "import this\nfor one in range(3):\n    print(one)", "python")
    target = post(ENGLISH, "const all = [1, 2];\nall.map((one) => log(one));\nstart();", "js")
    found = {finding.rule: finding.score >= 0.6 for finding in code(pair_of(source, target))}
    assert found == {"code-language": False, "code-differs": True}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("`on (pc), off (others)` 362 times `key`.", "`on (pc), off (autres)` 362 fois `key`."),
        ("`src/categories/index.md` 362 `key`.", "`src/categorias/index.md` 362 `key`."),
        ("`src/pages/index.md` 362 `key`.", "`index.md` 362 `key`."),
        ("Next `.js` 362 `key`.", "`Next.js` 362 `key`."),
        ("`getValue` 362 `key`.", "`form.getValue` 362 `key`."),
        ("`kind='number'` 362 `key`.", '`kind="number"` 362 `key`.'),
        ("`// comment 2` 362 `key`.", "`// commentaire 2` 362 `key`."),
        ("`22.20.*` 362 `key`.", "`v22.20.*` 362 `key`."),
        ("`Select-like` 362 `key`.", "`Select` 362 `key`."),
        ("`checked=true` 362 `key`.", "`checked` 362 `key`."),
        ("`type=text/css` 362 `key`.", "`text/css` 362 `key`."),
        ("`site.config.*` 362 `key`.", "`site.config` 362 `key`."),
        ("`public/map.txt` 362 `key`.", "`public/` 362 `map.txt` `key`."),
        ("`@layer` 362 `key`.", "`layer` 362 `key`."),
        ("`/boats/[page]`, `/boats/1` 362 `key`.", "`/barcos/[page]`, `/barcos/1` 362 `key`."),
    ],
    ids=[
        "a word",
        "spelled otherwise",
        "without its folder",
        "with its name",
        "with its owner",
        "other quotes",
        "a comment",
        "a version",
        "of a kind",
        "a value that goes without saying",
        "a value alone",
        "any ending",
        "in two words",
        "a sign in front",
        "renamed throughout",
    ],
)
def test_code_written_for_readers_is_at_most_a_note(
    source: str, target: str, pair_of: PairOf
) -> None:
    found = code(pair_of(f"{source}\n", f"{target}\n", languages=("en", "fr")))
    assert all(finding.score < 0.6 for finding in found)


def test_a_word_lost_between_merged_paragraphs_is_found(pair_of: PairOf) -> None:
    source = "# 사용 3\n\n`confirm` 창보다 가볍습니다.\n\n정원은 아침에 열고 저녁에 닫습니다.\n"
    merged = "The garden opens in the morning. It is lighter than the `confirm_x` dialog."
    found = list(code(pair_of(source, f"# Use 3\n\n{merged}\n")))
    assert [(one.rule, one.arguments["target_value"]) for one in found] == [
        ("inline-code", "confirm_x")
    ]


def test_a_slip_is_told_of_a_paragraph_that_has_no_counterpart(pair_of: PairOf) -> None:
    source = "# 사용 3\n\n362번 여는 `confirm` 창보다 가볍습니다.\n"
    target = "# Use 3\n\nIt opens 362 times.\n\nIt is lighter than the `confirm_x` dialog.\n"
    assert [one.scale for one in code(pair_of(source, target))] == [Scale.BLOCK]


def test_a_sentence_turned_round_its_expressions_is_a_note(pair_of: PairOf) -> None:
    page = "<p>{0}</p>\n<p>{1}</p>\n<b>{{total(3)}}</b>"
    source = page.format('We sent {item.name} to "{item.place}".', "Thanks:")
    target = page.format('"{item.place}"로 {item.name}을 보냈습니다.', "감사합니다:")
    found = list(
        code(pair_of(post(ENGLISH, source, "jsx"), post(KOREAN, target, "jsx"), languages=EN_KO))
    )
    assert all(finding.score < 0.6 for finding in found)
    other = target.replace("item.place", "item.pace")
    (finding,) = code(
        pair_of(post(ENGLISH, source, "jsx"), post(KOREAN, other, "jsx"), languages=EN_KO)
    )
    assert finding.score >= 0.6


def test_a_value_to_fill_in_may_have_more_words(pair_of: PairOf) -> None:
    command = "run --keep --count {0}"
    posts = (
        post(KOREAN, command.format("원하는 개수"), "bash"),
        post(ENGLISH, command.format("nombre de tâches"), "bash"),
    )
    assert list(code(pair_of(*posts, languages=("ko", "fr")))) == []


def test_a_word_that_the_source_says_too_is_said_again(pair_of: PairOf) -> None:
    source = "`ref()` 362, `reactive()` 9, `ref()`.\n"
    target = "`reactive()` 362, `reactive()` 9, `ref()`.\n"
    assert all(finding.score < 0.6 for finding in code(pair_of(source, target)))


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
        post(KOREAN, program.format("날짜", source), "js"),
        post(ENGLISH, program.format("Date", target), "js"),
    )
    assert list(code(pair_of(*posts))) == []


TREE = "kites/\n├── frame.txt   {0}\n└── tail.txt    {1}"


@pytest.mark.parametrize(
    ("gone", "message"),
    [
        ("├── frame.txt   a frame\n", 'the code lacks "├── frame.txt 뼈대" here'),
        ("", None),
    ],
    ids=["a line", "none"],
)
def test_a_line_that_a_text_lost_is_told(gone: str, message: str | None, pair_of: PairOf) -> None:
    target = TREE.format("a frame", "a tail").replace(gone, "") if gone else TREE
    pair = pair_of(post(KOREAN, TREE.format("뼈대", "꼬리"), "text"), post(ENGLISH, target, "text"))
    found = [one.message.partition(",")[0].partition(" in ")[0] for one in code(pair)]
    assert found == ([message] if message else [])


def test_a_line_more_in_a_text_is_told(pair_of: PairOf) -> None:
    source, target = "kite start\nkite stop 7", "kite start\nkite wait 3\nkite stop 7"
    (finding,) = code(pair_of(post(KOREAN, source, ""), post(ENGLISH, target, "")))
    assert finding.arguments["extra"] == ("kite wait 3",)


def test_output_told_in_other_words_is_no_fault(pair_of: PairOf) -> None:
    source, target = "출력: 실\n완료\n끝", "Output: a line of the kite\nDone"
    assert list(code(pair_of(post(KOREAN, source, ""), post(ENGLISH, target, "")))) == []


SCRIPT = "<script setup>\nimport Map from '{0}/Map.vue'\nconst cups = {1}\n</script>\n\n# 3\n"
EXPORTS = "import Map from '{0}/Map.astro';\n\nexport const cups = {1};\n\n# 3\n"


@pytest.mark.parametrize(
    ("page", "name"), [(SCRIPT, "a.md"), (EXPORTS, "a.mdx")], ids=["vue", "mdx"]
)
@pytest.mark.parametrize(("cups", "count"), [("2", 0), ("3", 1)], ids=["same", "other"])
def test_a_pages_own_program_is_compared_but_for_where_it_imports_from(
    page: str, name: str, cups: str, count: int, pair_of: PairOf
) -> None:
    pair = pair_of(page.format("..", "2"), page.format("../..", cups), path=name)
    assert len(list(code(pair))) == count


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ('py hl_lines="2 3"', 'py hl_lines="2 3"', 0),
        ('py hl_lines="1 2"', 'py hl_lines="1 3"', 1),
        ("py {linenos=inline hl_lines=[1]}", "py {linenos=inline hl_lines=[2]}", 1),
        ("{code-block} python", "{code-block} python", 0),
        ("{code-block} python", "{code-block} yaml", 1),
    ],
)
def test_fences_of_other_generators_are_read(
    source: str, target: str, count: int, pair_of: PairOf
) -> None:
    block = "a = first()\nb = second()\nc = third()"
    pair = pair_of(post(KOREAN, block, source), post(ENGLISH, block, target))
    assert len(list(code(pair))) == count


def test_two_letters_of_a_word_that_changed_places_are_a_slip_in_all_languages(
    pair_of: PairOf,
) -> None:
    texts = ("A file in `EPUB` has 362 pages.\n", "Ein `EUPB` hat 362 Seiten.\n")
    (finding,) = code(pair_of(*texts, languages=("en", "de")))
    assert finding.score >= 0.6


@pytest.mark.parametrize(
    ("target", "is_heard"),
    [("curlx -X POST https://a.dev/3", True), ("curl -X POST https://a.dev/3", False)],
)
def test_a_command_is_translated_nowhere(target: str, *, is_heard: bool, pair_of: PairOf) -> None:
    source = "curl -X POST https://a.dev/3"
    posts = (post(ENGLISH, text, "sh") for text in (source, target))
    found = code(pair_of(*posts, languages=("en", "de")))
    assert any(one.score >= 0.6 for one in found) is is_heard


@pytest.mark.parametrize(
    ("target", "is_heard"),
    [("a: 1\n- b: 2\n+ b: 3", False), ("a: 1\nb: 2", True)],
    ids=["signs for colour", "no signs"],
)
def test_a_diff_may_stand_for_marked_lines(target: str, *, is_heard: bool, pair_of: PairOf) -> None:
    pair = pair_of(post(KOREAN, "a: 1\nb: 2", "yaml {2}"), post(ENGLISH, target, "diff"))
    found = [one.score >= 0.6 for one in code(pair) if one.rule == "code-language"]
    assert found == [is_heard]


PYTHON = "while True:\n    print(3)\n    wait(4)"


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
    posts = post(ENGLISH, source, info), post(KOREAN, target, info)
    found = list(code(pair_of(*posts, languages=("en", "ko"))))
    assert len(found) == count
    assert all("is indented otherwise here" in finding.message for finding in found)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("while True:\n    read_kg()", "while Verdad:\n    read_kg()", id="a constant"),
        pytest.param("a = read_kg()\nb = 3", "a = read_gk()\nb = 3", id="letters turned round"),
    ],
)
def test_some_words_of_programs_are_translated_nowhere(
    source: str, target: str, pair_of: PairOf
) -> None:
    posts = post(ENGLISH, source, "python"), post("# 3\n\nDos.\n", target, "python")
    found = list(code(pair_of(*posts, languages=("en", "es"))))
    assert [finding.score >= 0.9 for finding in found] == [True]


@pytest.mark.parametrize(
    ("word", "other", "is_heard"),
    [
        pytest.param("pip install hivekit", "pip install hive-kit", True, id="a hyphen"),
        pytest.param("npm run dev", "npm rundev", True, id="a space"),
        pytest.param("config/hive.toml", "config/hive.yaml", True, id="another kind of file"),
        pytest.param("list item", "list-item", False, id="no command"),
        pytest.param("Content-Type", "content-type", False, id="a header"),
        pytest.param("npm install <name>", "npm install <nom>", False, id="a stand-in"),
    ],
)
def test_a_command_is_one_to_the_letter_in_every_language(
    word: str, other: str, is_heard: bool, pair_of: PairOf
) -> None:
    english = f"# 3\n\nFirst run `{word}` and then open `a.md`, 4 times.\n"
    french = f"# 3\n\nLancez d'abord `{other}`, puis ouvrez `a.md`, 4 fois.\n"
    found = list(code(pair_of(english, french, languages=("en", "fr"))))
    assert any(finding.score >= 0.6 for finding in found) is is_heard


ASKED = ">>> kite = Kite({0})\n>>> kite.rise()\n{1}\n{2}: {3}\n>>> kite.land()\n{4}"


def test_what_a_session_says_is_told_in_the_readers_language(pair_of: PairOf) -> None:
    source = ASKED.format(3, "연이 높이 떴다!", "높이", 120, "내려왔다.")
    target = ASKED.format(3, "The kite rose high!", "Now at a height of", 120, "It is down.")
    pair = pair_of(post(KOREAN, source, "python"), post(ENGLISH, target, "python"))
    assert list(code(pair)) == []


@pytest.mark.parametrize(
    ("typed", "said", "line"),
    [(3, 102, "Now at a height of: 102"), (4, 120, ">>> kite = Kite(4)")],
    ids=["said", "typed"],
)
def test_a_sessions_figures_are_the_same(typed: int, said: int, line: str, pair_of: PairOf) -> None:
    source = ASKED.format(3, "연이 높이 떴다!", "높이", 120, "내려왔다.")
    target = ASKED.format(typed, "The kite rose high!", "Now at a height of", said, "It is down.")
    (finding,) = code(pair_of(post(KOREAN, source, "python"), post(ENGLISH, target, "python")))
    assert finding.target
    assert finding.target.text == line


RENAMED = "const {0} = load();\nif ({1}.isOld) drop({2});\nkeep({3});"


@pytest.mark.parametrize(
    ("names", "messages"),
    [
        (["cometa"] * 4, []),
        (
            ["cometa", "cometa", "comteta", "cometa"],
            ['"kites" in en is "comteta" here, but "cometa" in other lines'],
        ),
    ],
    ids=["throughout", "in two ways"],
)
def test_a_name_is_renamed_to_one_name(
    names: list[str], messages: list[str], pair_of: PairOf, seen: Seen
) -> None:
    source, target = RENAMED.format(*["kites"] * 4), RENAMED.format(*names)
    pair = pair_of(post(ENGLISH, source, "js"), post(ENGLISH, target, "js"), languages=("en", "es"))
    heard = [one for one in code(pair) if one.score >= 0.6]
    assert [message for _, message in seen(iter(heard))] == messages
