from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from i18nlint.config.schema import Config, Override
from i18nlint.errors import ConfigError
from i18nlint.model.finding import Severity
from i18nlint.model.rule import Rule
from i18nlint.rulebook.select import select_rules


def _rule(name: str, code: str, **keywords: Any) -> Rule:
    values: Mapping[str, Any] = {
        "summary": "",
        "check": "tea",
        "severity": Severity.ERROR,
        "both_contracts": True,
        **keywords,
    }
    return Rule(name, code, **values)


RULES = (
    _rule("tea-changed", "N001"),
    _rule("tea-missing", "N002", severity=Severity.INFO, variants={"cup": Severity.WARNING}),
    _rule("cup-broken", "T001"),
    _rule("tea-cold", "T006", severity=Severity.OFF),
    _rule("tea-bags", "T009", status="removed"),
)


def _selected(**settings: Any) -> list[str]:
    return [rule.code for rule in select_rules(RULES, Config(**settings))]


@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        ({}, ["N001", "N002", "T001"]),
        ({"select": ("N",)}, ["N001", "N002"]),
        ({"select": ("cup-broken",)}, ["T001"]),
        ({"select": ("T001", "tea-missing")}, ["N002", "T001"]),
        ({"select": ("T",), "extend_select": ("N001",)}, ["N001", "T001"]),
        ({"ignore": ("N",)}, ["T001"]),
        ({"ignore": ("N",), "extend_select": ("tea-changed",)}, ["N001", "T001"]),
        ({"select": ("N",), "ignore": ("tea-changed",)}, ["N002"]),
        ({"select": ("N001",), "ignore": ("N001",)}, []),
        ({"select": ("T",)}, ["T001"]),
        ({"extend_select": ("tea-cold",)}, ["N001", "N002", "T001", "T006"]),
        ({"severity": {"T006": Severity.INFO}}, ["N001", "N002", "T001", "T006"]),
        ({"severity": {"tea-changed": Severity.OFF}}, ["N002", "T001"]),
        ({"select": ("tea-bags",)}, []),
        ({"select": ()}, []),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_selectors_choose_rules(settings: dict[str, Any], codes: list[str]) -> None:
    assert _selected(**settings) == codes


def test_a_configured_severity_holds_for_the_variants_too() -> None:
    config = Config(severity={"tea-missing": Severity.ERROR})
    rule = next(rule for rule in select_rules(RULES, config) if rule.name == "tea-missing")
    assert rule.severity_of("cup") is rule.severity_of(None) is Severity.ERROR


def test_a_rule_that_is_off_warns_when_it_is_named() -> None:
    (rule,) = select_rules(RULES, Config(select=("tea-cold",)))
    assert rule.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        ({"select": ("tea-chnaged",)}, "select"),
        ({"extend_select": ("tea-chnaged",)}, "extend-select"),
        ({"ignore": ("tea-chnaged",)}, "ignore"),
        ({"severity": {"tea-chnaged": Severity.INFO}}, "severity"),
        ({"rules": {"tea-chnaged": {}}}, "rules"),
        ({"overrides": (Override(("a",), ignore=("tea-chnaged",)),)}, "overrides.ignore"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_rule_that_does_not_exist_is_an_error(settings: dict[str, Any], key: str) -> None:
    with pytest.raises(ConfigError) as raised:
        _selected(**settings, path="i18nlint.toml")
    assert str(raised.value) == (
        f'i18nlint.toml: {key}: there is no rule "tea-chnaged"\n  hint: did you mean "tea-changed"?'
    )
