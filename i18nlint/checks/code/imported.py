"""Imports that code goes without on one side, and that no reader misses. Beside `told`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.imports import imported_name, without_imports
from i18nlint.checks._code.statements import Parted, Statement, Tokens
from i18nlint.checks._code.style import SCRIPTS
from i18nlint.facts.code import code_tokens
from i18nlint.facts.fences import code_language
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.document import Block, BlockKind

_NAMING = SCRIPTS | {"java", "kotlin", "php", "python"}
"""Languages in which nothing is used without its name: ``using System.Linq`` adds methods."""


def are_unmissed(pair: Pair, source: Block, target: Block) -> bool:
    """True if the code uses nothing of what it does not import, or its page imports it elsewhere.

    Where the target alone imports what it uses, it only says what the source's readers know.
    """
    ones, others = _parted(source), _parted(target)
    lost, added = Counter(ones[1]) - Counter(others[1]), Counter(others[1]) - Counter(ones[1])
    used = set(_used(others[0]))
    if not (lost or added) or not used or not all(map(_names_a_thing, (*lost, *added))):
        return False
    is_named = code_language(source.info) in _NAMING
    unknown = {one for one in lost if not is_named or imported_name(one) in used}
    idle = {one for one in added if imported_name(one) not in used}
    return (not unknown or unknown <= pair.once(_of_target)) and (
        not idle or idle <= pair.of_source(_of_page)
    )


def is_by_module(pair: Pair, source: Block, target: Block, found: Difference) -> bool:
    """True for ``sea.tide`` where the other page imports ``tide`` from there, above perhaps."""
    is_source = found.tag == "delete"
    part, at = found.part, found.source_line if is_source else found.target_line
    if found.others or len(part) != 2 or part[1] != "." or not part[0].isidentifier():
        return False
    written = (source if is_source else target).text.split("\n")[at]
    member = re.search(rf"\b{part[0]}\.(\w+)", written)
    pages = [pair.once(_of_target), pair.of_source(_of_page)]
    there, here = (
        {imported_name(one) for one in page} for page in pages[:: 1 if is_source else -1]
    )
    return member is not None and member[1] in there - here


def _parted(block: Block) -> Parted:
    language = code_language(block.info)
    return without_imports(code_tokens(block.text, language), language)


def _used(tokens: Tokens) -> Iterator[str]:
    """What the program calls by name, also within a text: no member, so not ``sea.tide``'s tide."""
    before = ""
    for token in tokens:
        yield from token.inner
        if not token.is_words and token.text.isidentifier() and before != ".":
            yield token.text
        before = token.text


def _names_a_thing(statement: Statement) -> bool:
    """False for ``import "./kites.css"`` and ``import *``: who loses one misses what it does."""
    return imported_name(statement).isidentifier()


def _of_target(bitext: Bitext) -> frozenset[Statement]:
    return _of_page(bitext.target)


def _of_page(version: Version) -> frozenset[Statement]:
    """Whatever the code of a page imports."""
    code = (block for block in version.document.walk() if block.kind is BlockKind.CODE)
    return frozenset(statement for block in code for statement in _parted(block)[1])
