"""YAML frontmatter with positions; scalars keep the form in which they are written.

``yaml.compose`` gives nodes, not Python values: a loader would make ``no`` False, ``1.10`` 1.1
and ``on`` a key named True.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from i18nlint.model.frontmatter import ValueKind
from i18nlint.model.text import Span
from i18nlint.parse.notation import TOO_DEEP, Entry, NotationError, Value
from i18nlint.parse.scalars import scalar_kind

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NESTING = ("[", "{", "- ", "? ")
"""What can open many nodes on one line; by indentation alone a thousand levels take a megabyte."""
_DEEPEST = 2000


class _Composer(_Loader):  # type: ignore[misc]
    """Resolves nothing: what a scalar is shall be seen from its form.

    PyYAML asks three methods for each node, and they look in tables that are empty here.
    """

    def descend_resolver(self, *_: object) -> None:
        """There are no paths that tell a type."""

    def ascend_resolver(self) -> None:
        """As little as on the way down."""

    def resolve(self, kind: type[yaml.Node], *_: object) -> str:
        return _TAGS[kind]


_TAGS: dict[type[yaml.Node], str] = {
    yaml.ScalarNode: _Loader.DEFAULT_SCALAR_TAG,
    yaml.SequenceNode: _Loader.DEFAULT_SEQUENCE_TAG,
    yaml.MappingNode: _Loader.DEFAULT_MAPPING_TAG,
}


def read_yaml(text: str) -> Value | None:
    """The value that the text writes; none if it writes nothing.

    Raises:
        NotationError: the text is not YAML.
    """
    try:
        if _is_deep(text):
            raise NotationError(TOO_DEEP, 0)
        node = yaml.compose(text, Loader=_Composer)
    except yaml.YAMLError as error:
        raise NotationError(*_explain(error, text)) from error
    return None if node is None else _Reader(text).value(node, None)


def _is_deep(text: str) -> bool:
    """True if nodes nest so deeply that libyaml, which recurses in C, would end the process."""
    if sum(map(text.count, _NESTING)) <= _DEEPEST:
        return False
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            return True
    return False


def _explain(error: yaml.YAMLError, text: str) -> tuple[str, int]:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        at = min(error.problem_mark.index, len(text))
        return _in_plain_words(error.problem or "not YAML", text[at : at + 1]), at
    character = getattr(error, "character", None)  # of a ReaderError; its position counts bytes
    if isinstance(character, int):
        return f"character U+{character:04X} is not allowed", max(0, text.find(chr(character)))
    return str(error), 0


def _in_plain_words(problem: str, found: str) -> str:
    """What to do about it, for who writes posts and no YAML; libyaml's words for who asks others.

    ``found`` is the character at which libyaml stopped.
    """
    meant = _TAB if found == "\t" else _PLAIN_WORDS.get(problem)
    return f"{meant} ({problem})" if meant else problem


_TAB = "a tab: YAML is indented with spaces"
_PLAIN_WORDS = {
    "mapping values are not allowed in this context": 'a value with ": " in it needs quotes, or a'
    " line is indented too far",
    "found undefined alias": "a value that begins so needs quotes",
    "found character that cannot start any token": "a value that begins so needs quotes",
    "did not find expected alphabetic or numeric character": "a value that begins so needs quotes",
    "found unexpected end of stream": "a quote above is never closed",
    "did not find expected key": "a key with a colon was expected here; is a quote closed too early"
    " above, or a line indented otherwise than those around it?",
    "could not find expected ':'": "a line above is no key with a colon and a space behind it",
    "did not find expected ',' or ']'": "a list in brackets is never closed, or lacks a comma",
    "did not find expected ',' or '}'": "a mapping in braces is never closed, or lacks a comma",
}
"""By libyaml's words for them, the mistakes that posts have."""


class _Reader:
    """Turns nodes into values.

    An alias is the very node of its anchor; ``place`` is where the alias stands.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: set[int] = set()
        self._count = 0

    def value(self, node: yaml.Node, place: Span | None) -> Value:
        """The node's value; inside an alias everything stands where the alias stands."""
        span = place or self._trimmed(node.start_mark.index, node.end_mark.index)
        if isinstance(node, yaml.ScalarNode):
            return Value(_kind(node), span, node.value)
        kind = ValueKind.MAPPING if isinstance(node, yaml.MappingNode) else ValueKind.LIST
        if id(node) in self._open or self._count > 10_000:  # ``&a [*a]``, a billion laughs
            return Value(kind, span)
        self._open.add(id(node))
        entries = (
            self._pairs(node, place) if kind is ValueKind.MAPPING else self._members(node, place)
        )
        self._open.discard(id(node))
        return Value(kind, span, entries=entries)

    def _pairs(self, node: yaml.Node, place: Span | None) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        for key, node_value in node.value:
            self._count += 1
            key_span = place or self._trimmed(key.start_mark.index, key.end_mark.index)
            inner = place or self._alias_place(key_span, node_value)
            name = (
                key.value
                if isinstance(key, yaml.ScalarNode)
                else self._text[slice(*_ends(key_span))]
            )
            entries.append(Entry(name, key_span, self.value(node_value, inner)))
        return tuple(entries)

    def _members(self, node: yaml.Node, place: Span | None) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        last = node.start_mark.index
        for member in node.value:
            self._count += 1
            inner = place
            if inner is None and member.start_mark.index < last:
                inner = Span(last, last)  # an alias: behind the member before it
            value = self.value(member, inner)
            entries.append(Entry("", value.span, value))
            last = value.span.end
        return tuple(entries)

    def _alias_place(self, key: Span, node: yaml.Node) -> Span | None:
        """The alias written behind a key; none if the node stands where it is used."""
        if node.start_mark.index >= key.end:
            return None
        match = re.compile(r"\s*:\s*(\*[^\s,\]}]+)?").match(self._text, key.end)
        if match is None or match[1] is None:
            return Span(key.end, key.end)
        return Span(*match.span(1))

    def _trimmed(self, start: int, end: int) -> Span:
        """Without the blank lines that a block value ends with."""
        return Span(start, start + len(self._text[start:end].rstrip()))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _kind(node: yaml.ScalarNode) -> ValueKind:
    if node.style:  # quoted or a block
        return ValueKind.STRING
    return ValueKind.STRING if node.tag == "!" else scalar_kind(node.value)
