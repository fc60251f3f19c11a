"""Between pages and the engine: which examples there are, and which rule each one tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from i18nlint.errors import RulePageError
from i18nlint.model.dataclass import dataclass
from i18nlint.model.rule import Rule
from i18nlint.rulebook.examples import Example, read_examples
from i18nlint.rulebook.load import builtin_directory, builtin_rules
from i18nlint.rulebook.pages import read_page, read_text

MDTEST = "mdtest"


@dataclass(frozen=True, slots=True)
class Case:
    """An example with its page."""

    page: Path
    example: Example
    selected: tuple[str, ...]
    """The rules that may speak: the page's, or that of the folder in tests/mdtest."""
    rules: tuple[Rule, ...]
    """The whole catalogue, the page's own rule included."""

    @property
    def name(self) -> str:
        return f"{self.page.stem}:{self.example.name}"

    @property
    def place(self) -> str:
        return f"{self.page}:{self.example.line}"


def read_cases(path: Path) -> tuple[Case, ...]:
    """The examples of a rule page, or of a file below ``mdtest/RULE/``, in the order written.

    Raises:
        RulePageError: the page cannot be read, or names no rule.
    """
    if MDTEST in path.parts:
        return tuple(_mdtest_cases(path))
    page = read_page(path)
    examples = read_examples(str(path), page.body, first_line=page.first_line)
    rules = _with_rule(page.rule)
    return tuple(Case(path, example, (page.rule.name,), rules) for example in examples)


def find_pages(path: Path | None = None) -> tuple[Path, ...]:
    """Pages at ``path``, a file or a folder; ours if none is given."""
    path = path or builtin_directory()
    if not path.is_dir():
        return (path,)
    found = (file for file in sorted(path.rglob("*.md")) if file.name != "README.md")
    return tuple(found)


def _mdtest_cases(path: Path) -> Iterator[Case]:
    """A folder below mdtest names its rule; another name needs ``select`` in its settings."""
    rules = builtin_rules()
    folder = path.parent.name
    selected = (folder,) if folder in {rule.name for rule in rules} else ()
    for example in read_examples(str(path), read_text(path)):
        if not selected and "select" not in example.settings:
            message = f'no rule is called "{folder}": name the folder so, or select rules in toml'
            raise RulePageError(message, path=str(path), line=example.line)
        yield Case(path, example, selected, rules)


def _with_rule(rule: Rule) -> tuple[Rule, ...]:
    """The catalogue with a page of one's own; a built-in page gives way to the one tested."""
    others = (other for other in builtin_rules() if other.name != rule.name)
    return (*others, rule)
