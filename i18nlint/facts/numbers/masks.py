"""Stretches in which digits are no statement: addresses, issue numbers, template macros.

They are overwritten with U+FFFC, one for one, so that every offset stays what it was.
"""

from __future__ import annotations

import re

from i18nlint.model.regex import lazy_regex

_OPAQUE = "\ufffc"
_MASKED = lazy_regex(
    r"""(?x)
    https?://[^\s<>\ufffc\u3000-\u303f\uff00-\uffef)\]]+      # addresses end at CJK punctuation
    | \bwww\.[^\s<>\ufffc]+
    | [A-Za-z0-9_.+-]{1,64}@[\w-]+\.[\w.-]+                               # mail
    | \{[{%*#][^{}\n]*[}%*]\}?                                # {{ }}, {% %}, {* *}, {#id}
    | (?<![\w&])\#[0-9]+\b                                    # issue 123
    | &\#?\w+;                                                # character references
    | (?<![0-9])[(（][1-9][)）] (?!\w)     # list markers; (17) is an age, 14(1) part of a law
    | (?m:^)\s*[(（][0-9]{1,2}[)）] (?!\w)
    | (?<=\w)\[[0-9]{1,3}\]                                   # references
    | [0-9#*]\ufe0f?\u20e3                                    # keycaps
    """
)
_MASK_SIGNS = lazy_regex(r"://|www\.|[@#{&\[(（\u20e3]")


_PHONE = lazy_regex(r"(?<![\w+])\+[0-9]{1,3}(?:[ \u00a0]\(?[0-9]{1,5}\)?){2,6}(?![\w,.][0-9])")
_GAPS = lazy_regex(r"[ \u00a0()]")
_GROUP = 3


def mask(text: str) -> str:
    """The text with what must not be read as numbers made opaque; of the same length."""
    if "+" in text:
        text = _PHONE.sub(_apart, text)
    if _MASK_SIGNS.search(text) is None:
        return text
    return _MASKED.sub(lambda match: _OPAQUE * len(match.group()), text)


def _apart(match: re.Match[str]) -> str:
    """A telephone number with its groups kept apart: in +43 1 555 0198 nobody says 1,555.

    +1 214 300 is one number, with a sign.
    """
    groups = _GAPS.sub(" ", match.group()).split()[1:]
    is_number = all(len(group) == _GROUP for group in groups)
    return match.group() if is_number else _GAPS.sub(_OPAQUE, match.group())
