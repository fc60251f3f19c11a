"""Fenced blocks by their marks, and those without a program: output, commands, texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.texts import has_more
from i18nlint.checks.code import code
from i18nlint.model.finding import Finding

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


SESSION = '$ curl -s https://a.dev/tide\n{\n  "height": 3\n}'


@pytest.mark.parametrize(
    ("target", "count"),
    [(SESSION[2:], 0), (SESSION.replace("tide", "tides"), 1), (SESSION[2:].replace("3", "4"), 1)],
    ids=["without a prompt", "another command", "another answer"],
)
def test_output_is_output_without_a_prompt_too(target: str, count: int, pair_of: PairOf) -> None:
    pair = pair_of(fenced(ENGLISH, SESSION, "bash"), fenced(KOREAN, target, "bash"))
    assert len(list(code(pair))) == count


def test_text_without_a_grammar_may_be_translated_but_a_slip_is_seen(
    pair_of: PairOf, seen: Seen
) -> None:
    source = fenced(KOREAN, "질문: 왜?\nGET /v1/users 200", "")
    assert (
        list(code(pair_of(source, fenced(ENGLISH, "Question: why?\nGET /v1/users 200", "")))) == []
    )
    pair = pair_of(source, fenced(ENGLISH, "Question: why?\nGET /v1/usersX 200", ""))
    assert [rule for rule, _ in seen(code(pair))] == ["code-differs"]


def test_another_language_of_the_fence(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(fenced(KOREAN, "a: 1", "yaml"), fenced(ENGLISH, "a: 1", "json"))
    assert seen(code(pair)) == [("code-language", "the code block is json here, yaml in ko")]


@pytest.mark.parametrize(
    ("block", "language", "is_note"),
    [
        pytest.param("curl -i http://localhost:9080/tides", "shell", True, id="a command"),
        pytest.param("- a: 1\n+ a: 2", "diff", False, id="what has nothing but its colours"),
    ],
)
def test_code_without_a_language_says_what_it_says(
    block: str, language: str, is_note: bool, pair_of: PairOf
) -> None:
    pair = pair_of(fenced(KOREAN, block, language), fenced(ENGLISH, block, ""))
    (finding,) = code(pair)
    assert finding.message == f"the code block has no language here, but is {language} in ko"
    assert (finding.score < 0.6) is is_note


@pytest.mark.parametrize("language", ["js", "json"])
def test_settings_with_comments_are_coloured_as_settings_are(
    language: str, pair_of: PairOf
) -> None:
    block = '{ "tails": 2 }'
    (found,) = code(pair_of(fenced(KOREAN, block, "json5"), fenced(ENGLISH, block, language)))
    assert found.score < 0.6


@pytest.mark.parametrize(
    ("block", "is_note"),
    [("rise(kite);", True), ("rise(<Kite />);", False), ("rise(<>2</>);", False)],
    ids=["without tags", "a tag", "a fragment"],
)
def test_scripts_with_and_without_tags_are_coloured_alike_where_there_are_none(
    block: str, is_note: bool, pair_of: PairOf
) -> None:
    (finding,) = code(pair_of(fenced(KOREAN, block, "jsx"), fenced(ENGLISH, block, "js")))
    assert finding.message == "the code block is js here, jsx in ko"
    assert (finding.score < 0.6) is is_note


@pytest.mark.parametrize(
    ("target", "count"),
    [
        ("demande du mât\nréponse du mât", 0),
        ("demande d'un mast\nreponse d'un mast", 0),
        ("mast ask\nmast tell", 1),
        ("réponse du mât", 1),
    ],
    ids=["other letters", "an apostrophe", "commands", "a line less"],
)
def test_what_a_program_says_is_translated_though_it_is_called_a_shells(
    target: str, count: int, pair_of: PairOf
) -> None:
    source = fenced("The kite says 3 things.", "tail request\ntail response", "sh")
    pair = pair_of(source, fenced("Il dit 3 choses.", target, "sh"), languages=("en", "fr"))
    assert len(list(code(pair))) == count


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [("after/*.vim", "afterX/*.vim", 1), ("commande", "command", 0)],
    ids=["a path", "a word"],
)
def test_a_path_in_a_program_within_a_program_is_no_translation(
    old: str, new: str, count: int, pair_of: PairOf
) -> None:
    program = "vim.cmd [[\n  packadd tails\n  runtime after/*.vim\n  echo a commande\n]]"
    source = fenced("Put 3 lines there.", program, "lua")
    target = fenced("Pon allí 3 líneas.", program.replace(old, new), "lua")
    found = code(pair_of(source, target, languages=("en", "es")))
    assert sum(one.score >= 0.6 for one in found) == count


def test_a_slip_in_the_body_of_a_request_is_seen_among_translated_lines(
    pair_of: PairOf, seen: Seen
) -> None:
    body = 'curl https://a.dev -d \'{{\n  "prompt": "{0}",\n  "stream": {1}\n}}\''
    source = fenced(KOREAN, body.format("안녕하세요", "false"), "bash")
    target = fenced(ENGLISH, body.format("Hello there", "falseX"), "bash")
    assert [rule for rule, _ in seen(code(pair_of(source, target)))] == ["code-differs"]
    same = fenced(ENGLISH, body.format("Hello there", "false"), "bash")
    assert list(code(pair_of(source, same))) == []


@pytest.mark.parametrize(
    ("info", "count"),
    [("yaml {2}", 0), ("yaml {3}", 0), ("yaml {1}", 1)],
    ids=["", "moved", "other"],
)
def test_marks_follow_their_lines(info: str, count: int, pair_of: PairOf) -> None:
    target = "a: 1\n\nb: 2" if info == "yaml {3}" else "a: 1\nb: 2"
    pair = pair_of(fenced(KOREAN, "a: 1\nb: 2", "yaml {2}"), fenced(ENGLISH, target, info))
    assert len(list(code(pair))) == count


def test_marked_lines_belong_to_the_fence(pair_of: PairOf, seen: Seen) -> None:
    pair = pair_of(
        fenced(KOREAN, "a: 1\nb: 2", "yaml {1-2}"), fenced(ENGLISH, "a: 1\nb: 2", "yaml {1}")
    )
    assert seen(code(pair)) == [
        ("code-language", "the marked lines of the code block are {1} here, {1-2} in ko")
    ]


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
    pair = pair_of(fenced(KOREAN, block, source), fenced(ENGLISH, block, target))
    assert len(list(code(pair))) == count


@pytest.mark.parametrize(
    ("target", "is_heard"),
    [("curlx -X POST https://a.dev/3", True), ("curl -X POST https://a.dev/3", False)],
)
def test_a_command_is_translated_nowhere(target: str, *, is_heard: bool, pair_of: PairOf) -> None:
    source = "curl -X POST https://a.dev/3"
    posts = (fenced(ENGLISH, text, "sh") for text in (source, target))
    found = code(pair_of(*posts, languages=("en", "de")))
    assert any(one.score >= 0.6 for one in found) is is_heard


@pytest.mark.parametrize(
    ("target", "is_heard"),
    [("a: 1\n- b: 2\n+ b: 3", False), ("a: 1\nb: 2", True)],
    ids=["signs for colour", "no signs"],
)
def test_a_diff_may_stand_for_marked_lines(target: str, *, is_heard: bool, pair_of: PairOf) -> None:
    pair = pair_of(fenced(KOREAN, "a: 1\nb: 2", "yaml {2}"), fenced(ENGLISH, target, "diff"))
    found = [one.score >= 0.6 for one in code(pair) if one.rule == "code-language"]
    assert found == [is_heard]


TREE = "kites/\n├── frame.txt   {0}\n└── tail.txt    {1}"


@pytest.mark.parametrize(
    ("gone", "message"),
    [
        ("├── frame.txt   a frame\n", 'the line "├── frame.txt 뼈대" in ko is missing here'),
        ("", None),
    ],
    ids=["a line", "none"],
)
def test_a_line_that_a_text_lost_is_told(gone: str, message: str | None, pair_of: PairOf) -> None:
    target = TREE.format("a frame", "a tail").replace(gone, "") if gone else TREE
    pair = pair_of(
        fenced(KOREAN, TREE.format("뼈대", "꼬리"), "text"), fenced(ENGLISH, target, "text")
    )
    found = [one.message.partition(",")[0] for one in code(pair)]
    assert found == ([message] if message else [])


@pytest.mark.parametrize(
    ("said", "lost"),
    [("✓ red 2ms\n✓ blue 3ms\n...", "✓ blue 3ms\n"), ("3 kites up\nat 15:26:44", "\nat 15:26:44")],
    ids=["of more lines", "a run's own time"],
)
def test_a_line_of_no_weight_is_not_missed(said: str, lost: str, pair_of: PairOf) -> None:
    pair = pair_of(fenced(KOREAN, said, ""), fenced(ENGLISH, said.replace(lost, ""), ""))
    assert list(code(pair)) == []


def test_a_line_more_in_a_text_is_told(pair_of: PairOf) -> None:
    source, target = "kite start\nkite stop 7", "kite start\nkite wait 3\nkite stop 7"
    (finding,) = code(pair_of(fenced(KOREAN, source, ""), fenced(ENGLISH, target, "")))
    assert finding.arguments["extra"] == ("kite wait 3",)


def test_output_told_in_other_words_is_no_fault(pair_of: PairOf) -> None:
    source, target = "출력: 실\n완료\n끝", "Output: a line of the kite\nDone"
    assert list(code(pair_of(fenced(KOREAN, source, ""), fenced(ENGLISH, target, "")))) == []


ASKED = ">>> kite = Kite({0})\n>>> kite.rise()\n{1}\n{2}: {3}\n>>> kite.land()\n{4}"


def test_what_a_session_says_is_told_in_the_readers_language(pair_of: PairOf) -> None:
    source = ASKED.format(3, "연이 높이 떴다!", "높이", 120, "내려왔다.")
    target = ASKED.format(3, "The kite rose high!", "Now at a height of", 120, "It is down.")
    pair = pair_of(fenced(KOREAN, source, "python"), fenced(ENGLISH, target, "python"))
    assert list(code(pair)) == []


@pytest.mark.parametrize(
    ("typed", "said", "line"),
    [(3, 102, "Now at a height of: 102"), (4, 120, ">>> kite = Kite(4)")],
    ids=["said", "typed"],
)
def test_a_sessions_figures_are_the_same(typed: int, said: int, line: str, pair_of: PairOf) -> None:
    source = ASKED.format(3, "연이 높이 떴다!", "높이", 120, "내려왔다.")
    target = ASKED.format(typed, "The kite rose high!", "Now at a height of", said, "It is down.")
    (finding,) = code(pair_of(fenced(KOREAN, source, "python"), fenced(ENGLISH, target, "python")))
    assert finding.target
    assert finding.target.text == line


def test_two_lines_that_became_one_are_both_there(pair_of: PairOf) -> None:
    source = "Orbit was blocked by 'https://a.dev'\nbefore it had started"
    target = "Orbit was blocked by '...' before it had started"
    pair = pair_of(fenced(KOREAN, source, ""), fenced(ENGLISH, target, ""))
    assert [finding for finding in code(pair) if finding.score >= 0.6] == []


def test_of_a_note_and_a_line_the_one_that_is_gone_is_told(pair_of: PairOf) -> None:
    source = "# Leave out the old tails, we tie our own\ntails_dir\n\n# Masts are long\nmasts"
    target = "# Alte Schwänze wie in tails_dir weglassen\n\n# Masten sind lang\nmasts"
    pair = pair_of(
        fenced("The 3 kites.", source, ""),
        fenced("Die 3 Drachen.", target, ""),
        languages=("en", "de"),
    )
    (found,) = code(pair)
    assert found.message == 'the line "tails_dir" in en is missing here'


@pytest.mark.parametrize(
    ("line", "stands_for_more"),
    [
        ("...", True), ("  - ...", True), ("# \u2026 ", True), ("//....", True), ("tail...", False),
        ("", False), (" " * 100_000, False), ("#" * 100_000, False),
    ],
)  # fmt: skip
def test_dots_alone_stand_for_more_lines(line: str, stands_for_more: bool) -> None:
    assert has_more(line) is stands_for_more


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("spool.txt", 'the line "└── tail.txt 꼬리" in ko is missing here'),
        ("tail.txt", '"kites/" in ko is "kites-all/" here'),
    ],
    ids=["another file", "the folder alone"],
)
def test_a_lost_file_is_told_before_the_name_of_the_folder(
    entry: str, message: str, pair_of: PairOf
) -> None:
    target = TREE.format("a frame", "a tail").replace("kites/", "kites-all/")
    target = target.replace("tail.txt", entry)
    pair = pair_of(
        fenced(KOREAN, TREE.format("뼈대", "꼬리"), "text"), fenced(ENGLISH, target, "text")
    )
    assert [one.message for one in code(pair)] == [message]
