"""Attributes of tags as they are written, and where braces end. For whoever reads tags.

HTML's, JSX's with programs in braces, Vue's, and the short forms of Pandoc and of directives.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.model.regex import lazy_regex
from i18nlint.parse.parts import Attributes

_BETWEEN = lazy_regex(r"\s*")
_TOKEN = lazy_regex(r"[A-Za-z_:@#$*.(\[|?][\w:.@$()\[\]|-]*(?:\s*=\s*(?:[^\s\"'{}=<>`]+)?)?")
_ATTRIBUTE = lazy_regex(r"(?P<name>[^\s=\"'{}<>]+)(?P<equals>\s*=\s*)?")
_BARE = lazy_regex(r"[^\s\"'<>`]*")
_BRACE = lazy_regex(r"[{}\"'`]|/\*")


def attributes_of(written: str) -> Iterator[tuple[str, str]]:
    """Names with values as written, without quotes; a value without a name has an empty one."""
    at = skip_blanks(written, 0, len(written))
    while at < len(written):
        start, name = at, _ATTRIBUTE.match(written, at)
        at = name.end() if name else at
        value = ""
        if name is None or name["equals"]:
            value, at = _attribute_value(written, at)
        yield (name["name"] if name else ""), value
        at = skip_blanks(written, max(at, start + 1), len(written))


def _attribute_value(written: str, at: int) -> tuple[str, int]:
    """A string without its quotes, braces with what they hold, or a bare word; and its end."""
    end = attribute_end(written, at, len(written)) if written[at : at + 1] in set("\"'{") else -1
    if end >= 0:
        return written[at:end] if written[at] == "{" else written[at + 1 : end - 1], end
    bare = _BARE.match(written, at)
    return (bare[0], bare.end()) if bare else ("", at + 1)


def braced_attributes(written: str) -> Attributes:
    """Those of ``{#gate .wide icon="star"}``, names of classes as one value."""
    given = _with_whole_values(written)
    ids = [("id", name[1:]) for name, _ in given if name.startswith("#")]
    classes = " ".join(name[1:] for name, _ in given if name.startswith("."))
    named = [one for one in given if not one[0].startswith(("#", "."))]
    return (*ids[:1], *((("class", classes),) if classes else ()), *named)


def _with_whole_values(written: str) -> list[tuple[str, str]]:
    """The words behind a bare value belong to it: ``{title=Deprecated notice}``."""
    found: list[tuple[str, str]] = []
    for name, value in attributes_of(written.strip()[1:-1]):
        before, said = found[-1] if found else ("", "")
        if not value and name[:1] not in "#." and said and f"{before}={said}" in written:
            found[-1] = (before, f"{said} {name}")
        elif name:
            found.append((name, value))
    return found


def skip_blanks(text: str, at: int, limit: int) -> int:
    """Behind blanks and line ends."""
    match = _BETWEEN.match(text, at, limit)
    return match.end() if match else at


def attribute_end(text: str, at: int, limit: int) -> int:
    """Behind a name with ``=``, a bare value, a string or braces; -1 if nothing of it is there."""
    if at >= limit:
        return -1
    if text[at] in "\"'":
        end = text.find(text[at], at + 1, limit)
        return end + 1 if end >= 0 else -1
    if text[at] == "{":
        return braces_end(text, at, limit)
    token = _TOKEN.match(text, at, limit)
    return token.end() if token else -1


_DEEPEST = 50
"""Braces inside each other; of thousands that are never closed each would look to the end."""


def braces_end(text: str, start: int, limit: int) -> int:
    """Behind the brace that closes the one at ``start``; -1 if none does.

    A quote begins a string only if it ends on its line: ``{ok && <p>Don't</p>}``.
    """
    depth, at, has_comments = 0, start, True
    while (match := _BRACE.search(text, at, limit)) is not None:
        at, mark = match.end(), match[0]
        if mark == "{":
            depth += 1
            if depth > _DEEPEST:
                return -1
        elif mark == "}":
            depth -= 1
            if depth == 0:
                return at
        elif mark == "/*":
            end = text.find("*/", at, limit) if has_comments else -1
            at, has_comments = (end + 2, True) if end >= 0 else (at, False)
        else:
            at = _behind_string(text, at, limit, mark)
    return -1


def _behind_string(text: str, at: int, limit: int, mark: str) -> int:
    line_end = text.find("\n", at, limit) if mark != "`" else limit
    end = text.find(mark, at, line_end if line_end >= 0 else limit)
    return end + 1 if end >= 0 else at
