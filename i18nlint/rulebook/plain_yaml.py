"""The plain YAML that the heads of rule pages are written in, read in a tenth of PyYAML's time.

Every run reads the heads of all pages: 12 ms for fifty with PyYAML's loader in C. They are keys
with a word, a sentence, a list of words or a mapping of words; anything else is left to PyYAML.
"""

from __future__ import annotations

import re

from i18nlint.model.regex import lazy_regex

_WORD = r"[A-Za-z][A-Za-z0-9_-]*"
_TEXT = rf"{_WORD}(?:[ ,;]+[A-Za-z0-9_-]+)*|\d+\.\d+\.\d+"
_WORDS = rf"\[{_WORD}(?:, {_WORD})*\]"
_PAIRS = rf"\{{{_WORD}: {_WORD}(?:, {_WORD}: {_WORD})*\}}"
_PLAIN = lazy_regex(rf'(?:[a-z]+: (?:{_TEXT}|"{_WORD}"|{_WORDS}|{_PAIRS})\n)+')
_NO_TEXT = lazy_regex(
    r"(?:^|[:,] |[\[{])(?:y|n|yes|no|true|false|on|off|null)(?:[,:\]}]|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""Words that are a truth value in YAML 1.1, or nothing, wherever a value or key may stand."""


def read_plain(text: str) -> dict[object, object] | None:
    """The mapping that the text spells; None if it takes more YAML than a line can tell."""
    text = text if text.endswith("\n") else f"{text}\n"
    if _PLAIN.fullmatch(text) is None or _NO_TEXT.search(text) is not None:
        return None
    found: dict[object, object] = {}
    for line in text[:-1].split("\n"):
        key, _, value = line.partition(": ")
        if key in found:
            return None
        found[key] = _value(value)
    return found


def _value(text: str) -> object:
    if text[0] == '"':
        return text[1:-1]
    if text[0] == "[":
        return text[1:-1].split(", ")
    if text[0] == "{":
        return dict(pair.split(": ") for pair in text[1:-1].split(", "))
    return text
