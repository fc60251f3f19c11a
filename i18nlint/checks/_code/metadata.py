"""What a page of MDX exports as its metadata: frontmatter, written as a program.

Beside `compare`. Keys of which frontmatter says nothing are the translation's own here as well.
"""

from __future__ import annotations

import re

from i18nlint.facts.promises import is_ignored
from i18nlint.model.regex import lazy_regex

_EXPORTED = lazy_regex(
    r"^export\s+const\s+[\w$]+(?:\s*:[^=\n]*)?\s*=\s*\{(?P<body>.*?)^\}[^\n{}]*$",
    re.MULTILINE | re.DOTALL,
)
_STRING = r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`[^`$\\]*`"
_PLAIN = lazy_regex(
    rf"{_STRING}|[\w$]+\s*:|(?:true|false|null|undefined)\b|[+-]?\d[\d_.]*|[\[\]{{}},:\s]"
)
"""A key, a value without a name in it, and what is between them."""
_VALUE = lazy_regex(
    rf"(?P<key>[\w$]+|\"[\w$-]+\"|'[\w$-]+')(?P<sign>\s*:\s*)(?P<value>{_STRING}|[+-]?\d[\d_.]*)(?=\s*[,}}\n])"
)


def without_own_values(text: str) -> str:
    """The exports without values that each version has for itself: ``readingTime: 7``."""
    return _EXPORTED.sub(_without_own, text) if "export" in text else text


def _without_own(exported: re.Match[str]) -> str:
    if _PLAIN.sub("", exported["body"]):
        return exported[0]  # it calls or names something: a program
    start = exported.start("body") - exported.start()
    head, rest = exported[0][:start], exported[0][start:]
    return head + _VALUE.sub(_emptied, rest)


def _emptied(entry: re.Match[str]) -> str:
    key = entry["key"].strip("\"'")
    return f"{entry['key']}{entry['sign']}0" if is_ignored(key, {}) else entry[0]
