"""Where rule pages lie, and all of them read: ours, and those of ``rule-paths``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from i18nlint.config.schema import Config
from i18nlint.errors import ConfigError, RulePageError
from i18nlint.model.rule import Rule
from i18nlint.rulebook.page import Page, parse_page

USER_FAMILY = "X"
_PACKAGE = Path(__file__).resolve().parent.parent


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
    return _unique(page.rule for page in read_pages(directory))


def load_rules(config: Config) -> tuple[Rule, ...]:
    """Our rules, then those of the configuration's ``rule-paths``.

    Raises:
        ConfigError: a path of ``rule-paths`` does not exist.
        RulePageError: a page is wrong, or takes a name or code that is ours.
    """
    return _unique([*builtin_rules(), *_user_rules(config)])


def read_pages(path: Path) -> Iterator[Page]:
    """The page at ``path``, or all pages of that folder by name; its README is none."""
    files = sorted(path.glob("*.md")) if path.is_dir() else [path]
    for file in files:
        if file.name != "README.md":
            yield read_page(file)


def read_page(file: Path) -> Page:
    """The page in ``file``; its name must be the rule's."""
    page = parse_page(str(file), read_text(file))
    if page.rule.name != file.stem:
        message = f"the file's name must be the rule's: {page.rule.name}.md"
        raise RulePageError(message, path=str(file), line=1)
    return page


def read_text(file: Path) -> str:
    """The file's text; `RulePageError` where there is none."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise RulePageError(f"cannot be read: {error.strerror}", path=str(file)) from error
    except UnicodeDecodeError as error:
        raise RulePageError("not valid UTF-8", path=str(file)) from error


def _user_rules(config: Config) -> Iterator[Rule]:
    base = Path(config.path).parent
    for name in config.rule_paths:
        path = base / name
        if not path.exists():
            raise ConfigError(f"rule-paths: {name!r} does not exist", path=config.path)
        for page in read_pages(path):
            yield _checked_user_rule(page.rule)


def _checked_user_rule(rule: Rule) -> Rule:
    if rule.family != USER_FAMILY:
        message = f"the code of a rule of your own begins with {USER_FAMILY}, not {rule.code!r}"
        raise RulePageError(message, path=rule.path, line=1)
    return rule


def _unique(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules by code; `RulePageError` at the second that claims a name or a code."""
    taken: dict[str, Rule] = {}
    for rule in rules:
        for claim in (rule.name, rule.code):
            if other := taken.get(claim):
                message = f"{claim} is already the rule in {other.path}"
                hint = "to change a built-in rule, configure it; a page of your own is a new rule"
                raise RulePageError(message, path=rule.path, line=1, hint=hint)
            taken[claim] = rule
    return tuple(rule for claim, rule in sorted(taken.items()) if claim == rule.code)
