"""What a YAML scalar is by its form: the core schema of YAML 1.2.2, section 10.3, and dates."""

from __future__ import annotations

from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.regex import lazy_regex

_NULL = lazy_regex(r"~|null|Null|NULL|")
_BOOLEAN = lazy_regex(r"true|True|TRUE|false|False|FALSE")
_NUMBER = lazy_regex(
    r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_DATE = lazy_regex(
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
    r"(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?"
    r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?"
)
_BY_FORM = (
    (_NULL, ValueKind.NULL),
    (_BOOLEAN, ValueKind.BOOLEAN),
    (_NUMBER, ValueKind.NUMBER),
    (_DATE, ValueKind.DATE),
)


def scalar_kind(raw: str) -> ValueKind:
    """The kind of a scalar without quotes."""
    return next((kind for form, kind in _BY_FORM if form.fullmatch(raw)), ValueKind.STRING)
