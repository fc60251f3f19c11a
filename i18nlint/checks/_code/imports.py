"""What a program imports, name by name: a plain form of it. Beside `forms`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from i18nlint.checks._code.statements import Parted, Statement, Tokens, parted, statement_end
from i18nlint.checks._code.style import SCRIPTS

_WITH_FROM = SCRIPTS | {"python"}
_IMPORTING = {
    **dict.fromkeys(("java", "kotlin", "scala", "swift", "go", "dart", "haskell"), "import"),
    **dict.fromkeys(("rust", "php"), "use"),
    "csharp": "using",
}
_BRACKETS = frozenset("{}();")


def without_imports(tokens: Tokens, language: str) -> Parted:
    """Without the lines that import something; the statements name one thing each."""
    if word := _IMPORTING.get(language):
        return parted(
            tokens, lambda at, start: statement_end(at, start) if at[start].text == word else start
        )
    if language not in _WITH_FROM:
        return tokens, []
    return parted(tokens, _import_end, said=_one_by_one)


def imported_name(statement: Statement) -> str:
    """What the program calls what the statement imports: ``sea`` of ``import tide as sea``."""
    return statement[_behind_names(statement) - 1]


def module_of(statement: Statement) -> Statement:
    """From where it imports: ``from kites`` of ``import Tail from kites``; empty if not said."""
    return statement[_behind_names(statement) :]


def _behind_names(words: Sequence[str]) -> int:
    """Where the module is named, else the end: RxJS has ``import { from, of } from "rxjs"``."""
    places = (at for at in range(len(words) - 2, 0, -1) if words[at] == "from")
    return next(places, len(words))


def unqualified(tokens: Tokens, names: Set[str]) -> Tokens:
    """The program with ``kites.Tail`` as ``Tail``, for the names that the other one imports."""
    members = {at for at in range(len(tokens)) if _names_member(tokens, at, names)}
    return tuple(
        token for at, token in enumerate(tokens) if at not in members and at - 1 not in members
    )


def _names_member(tokens: Tokens, at: int, names: Set[str]) -> bool:
    """True for the first two of ``kites . Tail``."""
    if at + 2 >= len(tokens):
        return False
    is_member = tokens[at + 1].text == "." and tokens[at + 2].text in names
    return is_member and tokens[at].text.isidentifier()


def _import_end(tokens: Tokens, start: int) -> int:
    """Behind the import at ``start``, brackets over several lines and all; else ``start``."""
    line = [token.text for token in tokens[start : start + 60] if token.line == tokens[start].line]
    word = line[0]
    if word not in ("import", "from") or (word == "from" and "import" not in line):
        return start
    if line[1:2] in (["("], ["."]):  # import("./kite.js"), import.meta
        return start
    return statement_end(tokens, start)


def _one_by_one(tokens: Tokens) -> Iterator[Statement]:
    """``import tide, wind as sail`` is ``import tide`` and ``import wind as sail``.

    ``import { Tail } from "kites"`` and Python's ``from kites import Tail`` read alike.
    """
    words = [token.text for token in tokens if token.text not in _BRACKETS]
    module: list[str] = []
    if words[0] == "from":
        at = words.index("import")
        module, words = words[1:at], words[at:]
    else:
        at = _behind_names(words)
        module, words = words[at + 1 :], words[:at]
    for name in _split(words[1:]):
        yield ("import", *name, *(("from", *module) if module else ()))


def _split(words: Sequence[str]) -> Iterator[Sequence[str]]:
    start = 0
    for at, word in enumerate((*words, ",")):
        if word == ",":
            if at > start:
                yield words[start:at]
            start = at + 1
