from __future__ import annotations

import pytest

from i18nlint.facts.code import code_tokens, is_prose
from i18nlint.facts.equal_code import surely_equal
from i18nlint.facts.fences import code_language, line_numbers


@pytest.mark.parametrize(
    ("info", "language"),
    [
        ("", ""),
        ("js {2,4}", "js"),
        ("js{1}", "js"),
        ("JavaScript", "js"),
        ("TS title='x'", "ts"),
        ("{.python}", "python"),
        ("shell", "bash"),
        ("yml", "yaml"),
        ("vue-html", "vue"),
        ("js-nolint", "js"),
        ("{3}", ""),
        ("[file.js]", ""),
    ],
)
def test_a_fence_names_its_language_in_many_ways(info: str, language: str) -> None:
    assert code_language(info) == language


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("x = 1  # 하나\n", "x = 1  # one\n", "python"),
        ("f(a)  // 하나\n", "/* one */ f(a)\n", "js"),
        ('print("안녕 세상")', 'print("Hello, world")', "python"),
        ("select 1 -- 하나", "select 1  -- one", "sql"),
        ("<p>x</p> <!-- 하나 -->", "<p>x</p>", "html"),
    ],
)
def test_comments_and_readable_strings_make_no_difference(
    source: str, target: str, language: str
) -> None:
    assert surely_equal(source, target, language)


@pytest.mark.parametrize("language", ["vue", "jsx", "astro"])
def test_an_empty_element_may_close_itself(language: str) -> None:
    one, other = (f'<Deck>\n  <Card to="/attic"{end}\n</Deck>' for end in ("></Card>", " />"))
    assert code_tokens(one, language) == code_tokens(other, language)


def test_an_element_of_html_may_not_close_itself() -> None:
    assert code_tokens("<div></div>", "html") != code_tokens("<div />", "html")


def test_a_hash_inside_a_word_is_no_comment() -> None:
    assert not surely_equal("echo a#b", "echo a#c", "bash")


def texts(code: str, language: str) -> list[str]:
    return [token.text for token in code_tokens(code, language)]


def test_tokens_leave_out_comments_and_docstrings() -> None:
    code = 'def f(a):\n    """What it does."""\n    return a + 1  # add\n'
    assert texts(code, "python") == ["def", "f", "(", "a", ")", ":", "return", "a", "+", "1"]


def test_a_string_is_one_token_whatever_it_interpolates() -> None:
    one, other = code_tokens("`${a} of ${b}`", "js"), code_tokens("`${b} 中 ${a}`", "js")
    assert [token.key for token in one] == [token.key for token in other]
    assert one[0].inner == ("a", "b")


def test_text_between_tags_is_words() -> None:
    english = code_tokens("const a = <p>Hello, it's {name} again</p>;", "jsx")
    korean = code_tokens("const a = <p>안녕 {name} 또</p>;", "jsx")
    assert [token.key for token in english] == [token.key for token in korean]


def test_tokens_know_their_line() -> None:
    assert [(token.text, token.line) for token in code_tokens("a = 1\n\nb = 2", "python")][3] == (
        "b",
        2,
    )


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("한 줄", "text", True),
        ("a b", "unheard-of", True),
        ("├── src // source", "bash", True),
        ("npm install", "bash", False),
    ],
)
def test_what_has_no_grammar_is_prose(text: str, language: str, expected: bool) -> None:
    assert is_prose(text, language) is expected


def test_what_a_command_prints_is_words() -> None:
    english = code_tokens("$ docker images\nweb   latest   3 seconds ago", "bash")
    german = code_tokens("$ docker images\nweb   latest   vor 3 Sekunden", "bash")
    assert [token.key for token in english] == [token.key for token in german]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("RUN <command>", "RUN <Befehl>", "dockerfile"),
        ("U= ${your_key} P={YOUR-NAME}", "U=<your_key> P=<your_name>", "bash"),
        ("ARG [KEY]=[value]", "ARG [KEY]=[Wert]", "dockerfile"),
        ("tool -o a.yaml {path to save}", "tool -o a.yaml {저장할 경로}", "bash"),
        ("f(a);  # one of them", "f(a);  # l'un d'eux", "java"),
        ("tool -M key \\ # the mode\n  -x", "tool -M key \\ # 모드\n  -x", "bash"),
        ("tool [options] [...flags]", "tool [Optionen] [...Schalter]", "bash"),
        ("tool run\n// the older one:", "tool run\n// 예전 것:", "bash"),
        ("tool run # the last line", "tool run # 마지막 줄", "bash"),
        ("run: |\n  tool -M key # the mode", "run: |\n  tool -M key # 모드", "yaml"),
        ('CMD ["tool"] # the form', 'CMD ["tool"] # 형식', "dockerfile"),
    ],
    ids=[
        "angle brackets",
        "the reader's own",
        "brackets",
        "braces",
        "hash in Java",
        "hash behind a backslash",
        "dots in brackets",
        "slashes in a shell",
        "last line",
        "commands in YAML",
        "instruction",
    ],
)
def test_stand_ins_and_odd_comments_are_translated(one: str, other: str, language: str) -> None:
    keys = [[token.key for token in code_tokens(text, language)] for text in (one, other)]
    assert keys[0] == keys[1]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("$ npm i\n$ npm start", "npm install\nnpm start", "bash"),
        ("npm i -D", "npm install --save-dev", "bash"),
        ("f<'a' | 'b'>(x)", 'f<"a" | "b">(x)', "ts"),
        ("`${g({a: ['x']})}`", '`${g({a: ["x"]})}`', "astro"),
    ],
    ids=["prompts", "short names", "types", "template"],
)
def test_two_ways_to_write_the_same_are_one(one: str, other: str, language: str) -> None:
    keys = [[token.key for token in code_tokens(text, language)] for text in (one, other)]
    assert keys[0] == keys[1]


def test_a_shell_block_of_sentences_is_what_a_program_says() -> None:
    assert is_prose("Photo state: new\nPhoto state: saved", "bash")
    assert not is_prose("PORT=8400 ./orbit", "bash")


def test_yaml_with_keys_in_words_is_an_outline() -> None:
    assert is_prose("비용:\n  - 서버: $12", "yaml")
    assert not is_prose("name: 비용 확인\nrun: |\n  echo '합계: 3'", "yaml")
    assert not is_prose(f"tide: 3\n{' ' * 100_000}\n", "yaml")


def test_a_mark_names_lines() -> None:
    assert list(line_numbers("ins={2,4-6}")) == [2, 4, 5, 6]
