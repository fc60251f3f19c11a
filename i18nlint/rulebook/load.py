"""All rules of a run: ours, kept from when their pages were read, and those of ``rule-paths``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from i18nlint.config.schema import Config
from i18nlint.errors import RulePageError
from i18nlint.model.finding import Severity
from i18nlint.model.generated import contents, fingerprint, generated_module
from i18nlint.model.rule import Rule

Row = tuple[Any, ...]

USER_FAMILY = "X"
KEPT = "i18nlint.rulebook.catalogue"
_PACKAGE = Path(__file__).resolve().parent.parent
_READERS = ("load", "page", "pages", "plain_yaml")
"""Modules that decide what becomes of a page."""


def builtin_directory() -> Path:
    """The folder of our own pages: inside an installed package, else the repository's.

    Both exist never: a wheel carries a copy as ``i18nlint/_rules`` (pyproject.toml), a checkout
    has ``rules/`` beside the package, and an editable install is a checkout.
    """
    shipped = _PACKAGE / "_rules"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "rules"


@cache
def builtin_rules() -> tuple[Rule, ...]:
    """Our rules in the order of their codes.

    Raises:
        RulePageError: a page is wrong, or two claim a name or code.
    """
    directory = builtin_directory()
    if not directory.is_dir():
        raise RulePageError("the folder of rule pages is missing", path=str(directory))
    kept = generated_module(KEPT, made_of(directory))
    if kept is None:
        return rules_in(directory)
    return tuple([rule_of(row, str(directory)) for row in kept.RULES])


def rules_in(directory: Path) -> tuple[Rule, ...]:
    """The rules that the folder's pages spell, whatever is kept."""
    from i18nlint.rulebook.pages import read_pages, unique_rules  # here: most runs need no reader

    return unique_rules(page.rule for page in read_pages(directory))


def made_of(directory: Path) -> int:
    """The fingerprint of the pages' names and heads, and of what reads them."""
    readers = (Path(__file__).with_name(f"{name}.py").read_bytes() for name in _READERS)
    return fingerprint(_heads(directory), fingerprint(readers))


def _heads(directory: Path) -> Iterator[bytes]:
    for name, page in contents(directory, ".md"):
        yield os.fsencode(name)
        yield page.partition(b"\n---")[0]


def load_rules(config: Config) -> tuple[Rule, ...]:
    """Our rules, then those of the configuration's ``rule-paths``.

    Raises:
        ConfigError: a path of ``rule-paths`` does not exist.
        RulePageError: a page is wrong, or takes a name or code that is ours.
    """
    if not config.rule_paths:
        return builtin_rules()
    from i18nlint.rulebook.pages import unique_rules

    return unique_rules([*builtin_rules(), *_user_rules(config)])


def _user_rules(config: Config) -> Iterator[Rule]:
    from i18nlint.config.complain import config_error
    from i18nlint.rulebook.pages import read_pages

    base = Path(config.path).parent
    for index, name in enumerate(config.rule_paths):
        path = base / name
        if not path.exists():
            message = f"rule-paths: {name!r} does not exist"
            raise config_error(config, ("rule-paths", index), message)
        for page in read_pages(path):
            yield _checked_user_rule(page.rule)


def _checked_user_rule(rule: Rule) -> Rule:
    if rule.family != USER_FAMILY:
        message = f"the code of a rule of your own begins with {USER_FAMILY}, not {rule.code!r}"
        raise RulePageError(message, path=rule.path, line=1)
    return rule


def row_of(rule: Rule) -> Row:
    """What is kept of a rule: everything but where its page lies, as constants."""
    variants = tuple((name, str(level)) for name, level in rule.variants.items())
    return (
        rule.name, rule.code, rule.summary, rule.check, str(rule.severity), rule.both_contracts,
        variants, rule.since, rule.status, rule.its, rule.related,
    )  # fmt: skip


def rule_of(row: Row, directory: str) -> Rule:
    """The inverse of `row_of`, for a page in that folder."""
    (name, code, summary, check, severity, both, variants, *others) = row
    since, status, its, related = others
    return Rule(
        name=name, code=code, summary=summary, check=check, severity=Severity(severity),
        both_contracts=both, variants={name: Severity(level) for name, level in variants},
        since=since, status=status, its=its, related=related,
        path=f"{directory}{os.sep}{name}.md",
    )  # fmt: skip
