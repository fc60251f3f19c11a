"""Grammars of Pygments, made in a twentieth of the time where their expressions are known.

A grammar compiles all its expressions before it reads the first word: 20 ms for TypeScript, 24 for
Python, 35 for CSS, where the check of a whole post takes 200. So the numbers of the common ones
are kept as those of our own expressions are (``model.regex``); what is not known is compiled.
"""

from __future__ import annotations

from typing import Any

from pygments.lexer import Lexer, RegexLexer
from pygments.lexers import find_lexer_class_by_name, get_lexer_by_name

from i18nlint.model.regex import regex

KEPT = (
    "bash", "c", "cpp", "css", "docker", "go", "html", "ini", "java", "json", "js", "jsx", "php",
    "python", "ruby", "rust", "sql", "toml", "ts", "tsx", "vue", "xml", "yaml",
)  # fmt: skip
"""What most posts show."""
_WITHIN = {
    "console": ("bash",), "html": ("js", "css"), "php": ("html", "js", "css"), "vue": ("js", "css"),
}  # fmt: skip
"""Grammars that these ask, for a script or a style."""


def grammar(name: str, **options: bool) -> Lexer:
    """As Pygments gives it; the name is one that Pygments itself knows."""
    for asked in (name, *_WITHIN.get(name, ())):
        found = find_lexer_class_by_name(asked)
        if issubclass(found, RegexLexer):
            found._process_regex = _match  # type: ignore[attr-defined]  # noqa: SLF001
    return get_lexer_by_name(name, **options)


def _match(expression: Any, flags: int, _state: str) -> Any:
    """What a grammar makes of an expression, or of a list of words: see ``RegexLexerMeta``."""
    pattern = expression if isinstance(expression, str) else expression.get()
    return regex(pattern, flags, kept="grammars").match
