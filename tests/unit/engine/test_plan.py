"""What a run does with a group: the configuration's word, then that of the post itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from i18nlint.config.schema import Config, Override
from i18nlint.engine.collect import collect
from i18nlint.engine.plan import Plan, make_plan
from i18nlint.engine.settings import are_compared, contract_of, wanted_languages
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Version
from i18nlint.model.group import Layout, TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import Compared, GroupResult
from i18nlint.model.rule import Contract
from i18nlint.parse.document import parse_document
from i18nlint.rulebook.load import builtin_rules

KO, EN, JA = (LanguageTag(tag) for tag in ("ko", "en", "ja"))
GROUP = TranslationGroup("blog/tea", KO, {KO: "ko/blog/tea.md", EN: "en/blog/tea.md"})


def plan(*overrides: Override, **settings: object) -> Plan:
    config = Config(overrides=overrides, **settings)  # type: ignore[arg-type]
    return make_plan(config, builtin_rules())


def version(language: LanguageTag, settings: str = "") -> Version:
    head = f"---\ni18nlint: {{{settings}}}\n---\n" if settings else ""
    document = parse_document(f"{language}.md", f"{head}\n# Tea\n".encode(), language)
    return Version(document, extract(document))


def test_the_last_override_that_matches_names_the_contract() -> None:
    asked = plan(
        Override(("*/blog/*",), Contract.MIRROR),
        Override(("en/blog/*",), Contract.FACTS),
        Override(("*/news/*",), Contract.MIRROR),
        Override(("*/blog/*",), ignore=("link-extra",)),
    )
    assert asked.contract(GROUP) is Contract.FACTS
    assert plan(contract=Contract.MIRROR).contract(GROUP) is Contract.MIRROR


@pytest.mark.parametrize(
    ("ignored", "gone"),
    [
        (("number-changed",), {"number-changed"}),
        (("N001", "link-extra"), {"number-changed", "link-extra"}),
        (("L",), {rule.name for rule in builtin_rules() if rule.family == "L"}),
    ],
    ids=["name", "code", "family"],
)
def test_an_override_takes_rules_from_its_posts_alone(
    ignored: tuple[str, ...], gone: set[str]
) -> None:
    asked = plan(Override(("ko/blog/*",), ignore=ignored), Override(("*/news/*",), ignore=("ALL",)))
    assert asked.rules.keys() - asked.rules_for(GROUP).keys() == gone
    assert plan(Override(("*",), ignore=("ALL",))).rules_for(GROUP) == {}
    assert plan().rules_for(GROUP).keys() == asked.rules.keys()


def test_a_check_runs_if_one_of_its_rules_is_selected() -> None:
    (check,) = plan(select=("number-missing",)).checks
    assert len(check.rules) > 1


def test_the_source_has_the_last_word_about_its_contract() -> None:
    asked = plan(contract=Contract.MIRROR)
    assert contract_of(GROUP, version(KO, "contract: facts"), asked) is Contract.FACTS
    assert contract_of(GROUP, version(KO), asked) is Contract.MIRROR


@pytest.mark.parametrize(
    ("source", "target", "compared"),
    [
        ("", "", True),
        ("only-in: [ko, en]", "", True),
        ("only-in: [ko, ja]", "", False),
        ("", "only-in: [en]", False),
        ("only-in: [ko, en]", "only-in: [en]", False),
    ],
)
def test_a_post_for_other_languages_is_not_compared(
    source: str, target: str, compared: bool
) -> None:
    assert are_compared(version(KO, source), version(EN, target)) is compared


def test_languages_that_the_source_is_not_for_are_not_wanted() -> None:
    asked = plan(languages=(KO, EN, JA))
    assert wanted_languages(version(KO, "only-in: [ko, ja]"), asked) == (KO, JA)
    assert wanted_languages(version(KO), asked) == (KO, EN, JA)
    assert wanted_languages(None, asked) == (KO, EN, JA)


def test_what_groups_come_to_is_added_up() -> None:
    one = GroupResult("a", (), documents=2, pairs=1, compared=Compared(blocks=3))
    other = GroupResult("b", (), documents=3, pairs=2, compared=Compared(blocks=4))
    total = collect(Path(), Layout(()), iter([one, other]))
    assert (total.groups, total.documents, total.pairs) == (2, 5, 3)
    assert (total.compared.blocks, total.suppressed, total.crashes) == (7, 0, ())
