from __future__ import annotations

import pytest

from i18nlint.model.directive import Action, Settings
from i18nlint.model.document import Document
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract
from i18nlint.parse.document import parse_document

KO, EN = LanguageTag("ko"), LanguageTag("en")


def parsed(frontmatter: str) -> Document:
    return parse_document("en/post.md", f"{frontmatter}\nText.\n".encode(), EN)


@pytest.mark.parametrize(
    "frontmatter",
    [
        "---\ni18nlint: {contract: facts, ignore: [N001, link-target], only-in: [ko, en]}\n---\n",
        '+++\n[i18nlint]\ncontract = "facts"\nignore = ["N001", "link-target"]\n'
        'only-in = ["ko", "en"]\n+++\n',
        '{"i18nlint": {"contract": "facts", "ignore": ["N001", "link-target"],'
        ' "only-in": ["ko", "en"]}}\n',
    ],
    ids=["yaml", "toml", "json"],
)
def test_settings_are_read_in_every_format(frontmatter: str) -> None:
    document = parsed(frontmatter)
    assert document.settings == Settings(Contract.FACTS, (KO, EN))
    assert [d.rules for d in document.directives] == [("N001",), ("link-target",)]
    assert {d.action for d in document.directives} == {Action.IGNORE}
    assert all(d.scope.length == len(document.source.text) for d in document.directives)
    assert document.problems == ()


def test_one_word_stands_for_a_list() -> None:
    document = parsed("---\ni18nlint:\n  ignore: link-target\n  only-in: en\n---\n")
    assert document.settings.only_in == (EN,)
    assert [d.rules for d in document.directives] == [("link-target",)]


def test_without_settings_nothing_is_said() -> None:
    assert parsed("---\ntitle: a\nnested: {contract: x}\n---\n").settings == Settings()


@pytest.mark.parametrize(
    ("setting", "message", "at"),
    [
        ("{contract: fact}", '"fact" is no contract; there are mirror, facts, auto', "fact"),
        ("{ignored: [N001]}", 'there is no "i18nlint.ignored"; did you mean "ignore"?', "[N001]"),
        ("off", '"i18nlint" holds contract, ignore, only-in', "off"),
        ("{only-in: [ko]}", 'a post only in ko has a version in "en"', "ko"),
        (
            "{only-in: [xx, en]}",
            'unknown language tag "xx"; tags are written like ko, zh-TW or pt-BR',
            "xx",
        ),
    ],
    ids=["contract", "key", "no mapping", "not this language", "no language"],
)
def test_what_cannot_be_understood_is_said_at_its_place(
    setting: str, message: str, at: str
) -> None:
    document = parsed(f"---\ni18nlint: {setting}\n---\n")
    (problem,) = document.problems
    assert (problem.rule, problem.variant) == ("unused-suppression", "malformed")
    assert problem.message == message
    assert document.source.slice(problem.span) == at
