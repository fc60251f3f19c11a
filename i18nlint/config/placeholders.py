"""What a path pattern may hold: ``docs/{lang}/{path}.{ext}``. For configuration and discovery."""

from __future__ import annotations

from i18nlint.config.schema import PLACEHOLDERS
from i18nlint.model.regex import lazy_regex

_PLACEHOLDER = lazy_regex(r"\{([^{}]*)\}?|\}")
_HINT = (
    f"placeholders are {', '.join(f'{{{name}}}' for name in PLACEHOLDERS)}, each once; "
    "{lang} may stand twice"
)
_SIGNS = {
    "*": (
        "a wildcard",
        "{path} stands for any path below {lang}; each folder above takes a pattern",
    ),
    "\\": ("a backslash", "folders are separated by /"),
}


def flaw_of(pattern: str) -> tuple[str, str]:
    """What the pattern has and must not have, and what to write instead; empty for a good one."""
    names: list[str] = []
    for match in _PLACEHOLDER.finditer(pattern):
        names.append(match[1])
        is_known = match[1] in PLACEHOLDERS and match[0].endswith("}")
        if not is_known or names.count(match[1]) > 1 + (match[1] == "lang"):
            return f'pattern "{pattern}" has {match[0]}', _HINT
    for sign, (name, hint) in _SIGNS.items():
        if sign in pattern:
            return f'pattern "{pattern}" has {name}', hint
    return "", ""
