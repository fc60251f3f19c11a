"""The plain YAML that the heads of rule pages are written in, read in a tenth of PyYAML's time.

Every run reads the heads of all pages: 12 ms for fifty with PyYAML's loader in C. They are keys
with a word, a sentence, a list of words or a mapping of words; anything else is left to PyYAML.
"""

from __future__ import annotations

from i18nlint.model.regex import lazy_regex

_WORD = r"[A-Za-z][A-Za-z0-9_-]*"
_LINE = lazy_regex(
    rf"(?P<key>[a-z]+): (?:(?P<text>{_WORD}(?:[ ,;]+[A-Za-z0-9_-]+)*|\d+\.\d+\.\d+)"
    r"|\"(?P<quoted>off)\""  # the level, which YAML 1.1 takes for a truth value without quotes
    rf"|\[(?P<words>{_WORD}(?:, {_WORD})*)\]"
    rf"|\{{(?P<pairs>{_WORD}: {_WORD}(?:, {_WORD}: {_WORD})*)\}})"
)
_NO_TEXT = frozenset(("y", "n", "yes", "no", "true", "false", "on", "off", "null"))
"""Words that are a truth value in YAML 1.1, or nothing."""


def read_plain(text: str) -> dict[object, object] | None:
    """The mapping that the text spells; None if it takes more YAML than a line can tell."""
    found: dict[object, object] = {}
    for line in text.rstrip("\n").split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        key, value, quoted, words, pairs = match.groups()
        listed = words.split(", ") if words else []
        mapped = dict(pair.split(": ") for pair in pairs.split(", ")) if pairs else {}
        said = (key, value, *listed, *mapped, *mapped.values())
        if key in found or not _NO_TEXT.isdisjoint(map(str.lower, filter(None, said))):
            return None
        found[key] = value or quoted or listed or mapped
    return found
