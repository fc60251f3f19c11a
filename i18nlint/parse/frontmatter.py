"""Frontmatter with positions, and where the body begins. Between `source` and `document`.

python-frontmatter's formats, recognised as it does: it is asked where three signs do not tell. It
also strips the body and turns scalars into Python values, so splitting and reading are done here:
offsets stay exact, ``1.10`` stays ``1.10``.
"""

from __future__ import annotations

import re

from i18nlint.model.document import Problem
from i18nlint.model.frontmatter import Frontmatter, ValueKind
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.parse.notation import TOO_DEEP, NotationError, Value, duplicates, fields_of
from i18nlint.parse.plain_yaml import read_plain_yaml

_Result = tuple[Frontmatter, tuple[Problem, ...]]

_NONE: _Result = (Frontmatter(), ())
_EOL = r"[ \t]*(?:\r\n|\n|\r|\Z)"
_LEAD = lazy_regex(r"(?:[ \t]*(?:\r\n|\n|\r))*")
_OPEN = {"yaml": lazy_regex(rf"---{_EOL}"), "toml": lazy_regex(rf"\+\+\+{_EOL}")}
_CLOSE = {
    "yaml": lazy_regex(rf"(?:(?<=\n)|(?<=\r))(?:---|\.\.\.){_EOL}"),
    "toml": lazy_regex(rf"(?:(?<=\n)|(?<=\r))\+\+\+{_EOL}"),
}
_PAIR = lazy_regex(r"[ \t]*[\"']?[\w.@ -]+[\"']?[ \t]*[:=](?:[ \t\r\n]|\Z)")
_END_OF_BLOCK = lazy_regex(r"(?:(?<=\n)|(?<=\r)(?!\n))(?:[ \t]*(?:\r\n|\n|\r)|#{1,6} )")
_KEY = lazy_regex(r"[A-Za-z][\w-]*:")
_JSON = lazy_regex(r"\{\s*(?:\"|\})")
"""For python-frontmatter, whose own patterns miss CRs and take ``----`` and a lone ``{`` for
frontmatter; it reads TOML only with a package that Python has made superfluous."""


def read_frontmatter(text: str) -> _Result:
    """The frontmatter at the head of a document, and what is wrong with it."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    head = text[start : start + 200]
    for form, opening in _OPEN.items():
        if opening.match(head):
            return _delimited(text, start, form)
    if head.startswith("{"):
        return _json(text, start) if _is_json(head) else _NONE
    return _metadata(text, start) if _KEY.match(head) else _NONE


def _is_json(head: str) -> bool:
    from frontmatter.default_handlers import JSONHandler  # 2 ms to import, and few write JSON

    return bool(JSONHandler(_JSON).detect(head))


def _metadata(text: str, start: int) -> _Result:
    from i18nlint.parse.metadata_values import read_metadata  # here: few write it

    if (found := read_metadata(text, start)) is None:
        return _NONE
    value, end = found
    return _made(value, start, Span(start, end), "metadata")


def _delimited(text: str, start: int, form: str) -> _Result:
    opening = _OPEN[form].match(text, start)
    if opening is None:  # ``----`` is a thematic break
        return _NONE
    closing = _CLOSE[form].search(text, opening.end() - 1)
    if closing is None or closing.start() < opening.end():
        return _unclosed(text, opening, form)
    inner = text[opening.end() : closing.start()]
    whole = Span(start, closing.end())
    try:
        value = _read(inner, form)
    except NotationError as error:
        if not _looks_like_pairs(inner):
            return _NONE
        return Frontmatter((), whole, form), (
            _problem(error.message, opening.end() + error.at, text),
        )
    if value is not None and value.kind is not ValueKind.MAPPING:
        return _NONE  # prose between two thematic breaks
    return _made(value, opening.end(), whole, form)


def _read(inner: str, form: str) -> Value | None:
    """The value that the text spells; what reads the form is imported with its first post.

    Raises:
        NotationError: it spells none.
    """
    try:
        if form == "yaml":
            return read_plain_yaml(inner) or _read_yaml(inner)
        from i18nlint.parse.toml_values import read_toml

        return read_toml(inner)
    except RecursionError as error:
        raise NotationError(TOO_DEEP, 0) from error


def _read_yaml(inner: str) -> Value | None:
    from i18nlint.parse.yaml_values import read_yaml  # 20 ms to import, and few need it

    return read_yaml(inner)


def _made(value: Value | None, offset: int, whole: Span, form: str) -> _Result:
    if value is None:
        return Frontmatter((), whole, form), ()
    problems = tuple(
        Problem(
            "invalid-frontmatter",
            entry.key_span.shift(offset),
            _TWICE if entry.key == "i18nlint" else f'the key "{entry.key}" occurs twice',
        )
        for entry in duplicates(value)
    )
    return Frontmatter(fields_of(value, offset), whole, form), problems


_TWICE = 'the key "i18nlint" occurs twice; one list names several rules: {ignore: [one, other]}'
"""Two findings of one frontmatter each end with such an entry, ready to copy."""


def _unclosed(text: str, opening: re.Match[str], form: str) -> _Result:
    """A problem if a key stands right below; else the line is a thematic break."""
    if not _PAIR.match(text, opening.end()):
        return _NONE
    end = _END_OF_BLOCK.search(text, opening.end())
    whole = Span(opening.start(), end.start() if end else len(text))
    marker = opening[0].strip()
    problem = _problem(f"frontmatter is never closed with {marker}", opening.start(), text)
    return Frontmatter((), whole, form), (problem,)


def _looks_like_pairs(inner: str) -> bool:
    return any(_PAIR.match(line) for line in re.split(r"\r\n|\n|\r", inner))


def _json(text: str, start: int) -> _Result:
    from i18nlint.parse.json_values import read_json

    try:
        value, length = read_json(text[start:])
    except NotationError as error:
        end = _END_OF_BLOCK.search(text, start)
        whole = Span(start, end.start() if end else len(text))
        return Frontmatter((), whole, "json"), (_problem(error.message, start + error.at, text),)
    tail = lazy_regex(_EOL).match(text, start + length)
    if tail is None:  # ``{}`` and more on the same line is text
        return _NONE
    return _made(value, start, Span(start, tail.end()), "json")


def _problem(message: str, at: int, text: str) -> Problem:
    return Problem("invalid-frontmatter", Span(at, min(at + 1, len(text))), message)
