"""Files of rule pages, read: one, or all of a folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from i18nlint.errors import RulePageError
from i18nlint.model.rule import Rule
from i18nlint.rulebook.page import Page, parse_page


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


def unique_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
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
