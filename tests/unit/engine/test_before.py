"""What a change of the source alone brings about waits for its translators, without git."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from i18nlint.config.schema import Config
from i18nlint.engine.plan import make_plan
from i18nlint.engine.run import check_group
from i18nlint.model.dataclass import replace
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.rulebook.load import builtin_rules

KO, EN = LanguageTag("ko"), LanguageTag("en")
NOW = {
    "ko.md": "부이 362대를 띄웠고 2026년 2월에 시작했다.\n",
    "en.md": "We launched 326 buoys and began in February 2026.\n",
}
FORMER = "부이 326대를 띄웠고 2026년 2월에 시작했다.\n"


def waiting(touched: set[str], before: Mapping[str, str]) -> list[bool]:
    """Of each finding: does it wait for its translator?"""
    group = TranslationGroup("post", KO, {KO: "ko.md", EN: "en.md"})
    plan = replace(make_plan(Config(), builtin_rules()), touched=frozenset(touched))

    def read(path: str) -> bytes:
        return NOW[path].encode()

    def read_before(path: str) -> bytes:
        if path in touched and path not in before:
            raise FileNotFoundError(path)
        return before.get(path, NOW[path]).encode()

    found = check_group(group, read, plan, before=read_before).diagnostics
    return [one.pending for one in found]


@pytest.mark.parametrize(
    ("touched", "before", "pending"),
    [
        pytest.param({"ko.md"}, {"ko.md": FORMER}, [True], id="source"),
        pytest.param(
            {"ko.md", "en.md"},
            {"ko.md": FORMER, "en.md": "We launched 3 buoys.\n"},
            [False],
            id="a translation too",
        ),
        pytest.param(
            {"ko.md", "en.md"},
            {"ko.md": FORMER, "en.md": NOW["en.md"]},
            [True],
            id="a translation that only moved",
        ),
        pytest.param({"ko.md", "en.md"}, {"ko.md": FORMER}, [False], id="a new translation"),
        pytest.param({"ko.md"}, {"ko.md": NOW["ko.md"]}, [False], id="it moved"),
        pytest.param({"en.md"}, {"en.md": "X.\n"}, [False], id="another"),
        pytest.param({"ko.md"}, {}, [True], id="a new source"),
        pytest.param(
            {"ko.md"},
            {"ko.md": NOW["ko.md"].replace("2월", "2월 말")},
            [False],
            id="it differed before",
        ),
    ],
)
def test_what_the_source_alone_changed_waits(
    touched: set[str], before: Mapping[str, str], pending: list[bool]
) -> None:
    assert waiting(touched, before) == pending
