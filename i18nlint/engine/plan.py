"""What a run will do: the selected rules and the checks that serve them."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatch

from i18nlint.checks import CHECKS, Check
from i18nlint.config.schema import Config
from i18nlint.model.dataclass import dataclass
from i18nlint.model.group import TranslationGroup
from i18nlint.model.rule import Contract, Rule
from i18nlint.rulebook.select import select_rules


@dataclass(frozen=True, slots=True)
class Plan:
    """The same for every group of a run; can be sent to a worker process."""

    config: Config
    rules: Mapping[str, Rule]
    """Selected rules by name, with the severities that the configuration gives them."""
    catalogue: tuple[Rule, ...]
    """All there are, for words that are to name one."""
    touched: frozenset[str] = frozenset()
    """Paths that the change at hand touched: findings point at their side."""

    @property
    def checks(self) -> tuple[Check, ...]:
        """Checks that can yield a selected rule, in the order of `CHECKS`."""
        return tuple(check for check in CHECKS if any(rule in self.rules for rule in check.rules))

    def contract(self, group: TranslationGroup) -> Contract:
        """What the versions of this group promise: the last override that matches wins."""
        contract = self.config.contract
        for override in self.config.overrides:
            if override.contract and _matches(group, override.paths):
                contract = override.contract
        return contract

    def rules_for(self, group: TranslationGroup) -> Mapping[str, Rule]:
        """The selected rules without those that an override ignores for this group."""
        ignored = {
            word
            for override in self.config.overrides
            if _matches(group, override.paths)
            for word in override.ignore
        }
        if not ignored:
            return self.rules
        return {
            name: rule
            for name, rule in self.rules.items()
            if not ignored & {name, rule.code, rule.family, "ALL"}
        }


def make_plan(config: Config, rules: tuple[Rule, ...]) -> Plan:
    """The plan that the configuration asks for.

    Raises:
        ConfigError: the configuration names a rule that does not exist.
    """
    return Plan(config, {rule.name: rule for rule in select_rules(rules, config)}, rules)


def _matches(group: TranslationGroup, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(path, pattern) for path in group.versions.values() for pattern in patterns)
