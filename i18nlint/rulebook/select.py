"""Which rules speak in a run, and how loudly: the configuration applied to the catalogue."""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.config.schema import Config
from i18nlint.errors import ConfigError
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Severity
from i18nlint.model.rule import Rule

ALL = "ALL"


def select_rules(rules: tuple[Rule, ...], config: Config) -> tuple[Rule, ...]:
    """The selected rules with the severities that the configuration gives them.

    A selector is ``ALL``, a family's letter, a code or a name; the more precise one wins
    (``ignore = ["N"]`` with ``extend-select = ["N001"]`` leaves N001). A rule that is off by
    default needs its name, its code or a severity.

    Raises:
        ConfigError: a selector or a key names no rule.
    """
    _check_names(rules, config)
    spoken = (_with_severity(rule, config) for rule in rules if _is_selected(rule, config))
    return tuple(rule for rule in spoken if rule.severity is not Severity.OFF)


def _is_selected(rule: Rule, config: Config) -> bool:
    if rule.status == "removed":
        return False
    asked = _precision(rule, (*config.select, *config.extend_select))
    if rule.severity is Severity.OFF and asked < 2 and not _level(rule, config):
        return False
    return asked > _precision(rule, config.ignore)


def _precision(rule: Rule, selectors: Iterable[str]) -> int:
    """How precisely the selectors mean the rule: 2 by name, 1 by family, 0 by ALL, else -1."""
    ranks = {ALL: 0, rule.family: 1, rule.code: 2, rule.name: 2}
    return max((ranks.get(selector, -1) for selector in selectors), default=-1)


def _with_severity(rule: Rule, config: Config) -> Rule:
    """The rule at its configured level, variants included; one that was off and is named warns."""
    level = _level(rule, config)
    if level is not None:
        return replace(rule, severity=level, variants={})
    if rule.severity is Severity.OFF:
        return replace(rule, severity=Severity.WARNING)
    return rule


def _level(rule: Rule, config: Config) -> Severity | None:
    return config.severity.get(rule.name, config.severity.get(rule.code))


def _check_names(rules: tuple[Rule, ...], config: Config) -> None:
    names = {rule.name for rule in rules} | {rule.code for rule in rules}
    selectors = names | {rule.family for rule in rules} | {ALL}
    for key, words in (
        (("select",), config.select),
        (("extend-select",), config.extend_select),
        (("ignore",), config.ignore),
        *(
            (("overrides", number, "ignore"), override.ignore)
            for number, override in enumerate(config.overrides)
        ),
    ):
        for index, word in enumerate(words):
            if word not in selectors:
                raise _unknown(word, (*key, index), selectors, config)
    for table, levels in (("severity", config.severity), ("rules", config.rules)):
        for word in levels:
            if word not in names:
                raise _unknown(word, (table, word), names, config)


def _unknown(word: str, key: tuple[str | int, ...], known: set[str], config: Config) -> ConfigError:
    from i18nlint.config.complain import config_error  # here: only mistakes need these
    from i18nlint.config.suggest import begun_or_near

    named = ".".join(part for part in key if isinstance(part, str) and part != word)
    message = f'{named}: there is no rule "{word}"'
    hint = begun_or_near(word, sorted(known)) or "`i18nlint rules` lists them all"
    return config_error(config, key, message, hint=hint)
