"""Parts of two programs that differ and do the same, or name what only the sample knows.

Behind `stretches`. Nobody mends most of it: a reader is told as of a doubt, or by a note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import product

from i18nlint.checks._code.difference import EXAMPLE, STYLE
from i18nlint.checks._code.likeness import ratio
from i18nlint.checks._code.opposites import are_opposed
from i18nlint.checks._code.scores import Side
from i18nlint.checks._code.strings import are_national
from i18nlint.model.regex import lazy_regex

_EQUALITIES = frozenset({frozenset({"==", "==="}), frozenset({"!=", "!=="})})
_RUNNERS = frozenset({"npx", "npm run", "npm exec"})
_LATEST = "@latest"
_ELLIPSES = frozenset({"...", "…"})
_FEW_LINES = 5
_SCRIPT = lazy_regex(r"(\.{1,2}/.*|[@~]/.*?)\.(?:[cm]?[jt]s|[jt]sx)")
_NUMBERED = lazy_regex(r"((?:https?://)?(?:127\.0\.0\.1|localhost)(?::[0-9]+)?/\S*/)([\w-]+)")
"""``http://127.0.0.1:9180/routes/5``: what stands on the reader's own machine."""
_SAMPLE_MAIL = lazy_regex(r"[\w.+-]+@((?:[\w-]+\.)?(?:acme|company|domain|example|test)\.\w+)")
"""``ann@company.com``: a person of the sample's."""
_WORD = lazy_regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_LEAST, _LIKE = 3, 0.6
"""Letters of a word that is another one by no slip, and likeness from which it may be one."""
_BEHIND_PARAMETERS = frozenset({"=>", "{"})


def sorts_alike(ones: Side, others: Side) -> tuple[str, ...]:
    r"""The sort of ``==`` and ``===``, ``npx`` and ``npm run``, a package and its latest version.

    So of the number of a thing on the reader's own machine, and of a country's own ``\d{3}-\d{4}``.
    """
    said = [
        " ".join(token.text for token in part if token.text != "\\").removesuffix(" \\")
        for part in (ones, others)
    ]
    if frozenset(said) in _EQUALITIES or all(one in _RUNNERS for one in said):
        return (STYLE,)
    return (EXAMPLE,) if _are_alike(*said) or are_national(*said) else ()


def are_left_out(ones: Side, others: Side) -> bool:
    """True for ``<meta charset="utf-8" />`` where the other side has ``...``: no more than a few
    lines, which readers have."""
    said = ["".join(token.text for token in side) for side in (ones, others)]
    lines = max(len({token.line for token in side}) for side in (ones, others))
    return not _ELLIPSES.isdisjoint(said) and lines <= _FEW_LINES


def _are_alike(one: str, other: str) -> bool:
    """True for ``kites`` and ``kites@latest``, ``localhost/kites/1`` and ``localhost/kites/a``."""
    shorter, longer = sorted((one, other), key=len)
    if longer == shorter + _LATEST:
        return True
    mails = [_SAMPLE_MAIL.fullmatch(text) for text in (one, other)]
    if all(mails):
        return len({match[1] for match in mails if match}) == 1
    ids = [_NUMBERED.fullmatch(text) for text in (one, other)]
    return (
        all(ids)
        and len({match[1] for match in ids if match}) == 1
        and any(match[2].isdecimal() for match in ids if match)
    )


def is_idle(tokens: Side, start: int, end: int) -> bool:
    """True for what one side does without: ``kite &&`` before another ``kite``, a parameter that
    nothing asks for."""
    part = [token.text for token in tokens[start:end]]
    if len(part) == 2 and part[1] == "&&" and part[0].isidentifier():
        line = tokens[start].line
        behind = (token for token in tokens[end : end + 20] if token.line == line)
        return any(token.text == part[0] for token in behind)
    return _is_unused(tokens, start, end)


def _is_unused(tokens: Side, start: int, end: int) -> bool:
    """True for the ``index`` of ``(kite, index) => rise(kite)``."""
    names = [token.text for token in tokens[start:end] if token.text != ","]
    at = end
    while at < len(tokens) and (tokens[at].text == "," or tokens[at].text.isidentifier()):
        at += 1
    is_closed = [token.text for token in tokens[at : at + 1]] == [")"]
    if not names or not is_closed or not all(map(str.isidentifier, names)):
        return False
    if not any(token.text in _BEHIND_PARAMETERS for token in tokens[at + 1 : at + 2]):
        return False
    elsewhere = (one.text for part in (tokens[end:], tokens[:start]) for one in part)
    return len({*names}) == len(names) and not any(text in names for text in elsewhere)


def sorts_of_exchange(ones: Side, others: Side) -> tuple[str, ...]:
    """The sort of ``!kite || !kite.flies`` and ``!kite?.flies``."""
    shorter, longer = sorted(([token.text for token in part] for part in (ones, others)), key=len)
    is_asked = shorter in (["?"], ["?."]) and longer[:2] == ["||", "!"] and len(longer) == 3
    return (STYLE,) if is_asked else ()


def sorts_of_part(tokens: Side, start: int, end: int) -> tuple[str, ...]:
    """The sort of the ``?`` in ``kite?.rise()``, which one side does without."""
    behind = tokens[end].text[:1] if end < len(tokens) else ""
    texts = [token.text for token in tokens[start:end]]
    is_asked = texts == ["?."] or (texts == ["?"] and behind == ".")
    return (STYLE,) if is_asked or _is_needless(texts, tokens, start) else ()


def _is_needless(part: Sequence[str], tokens: Side, start: int) -> bool:
    """True for the end of ``kite !== undefined ? kite : undefined``."""
    ends = (part[:3] == ["!==", "undefined", "?"], part[-2:] == [":", "undefined"])
    again = part[3:-2]
    before = tokens[max(start - len(again), 0) : start]
    return all(ends) and again == [token.text for token in before]


def sorts_of_text(tokens: Side, at: int, other: str) -> tuple[str, ...]:
    """The sort of a string: a module with and without its ending, a name that a sample gave."""
    one = tokens[at].text
    if _is_of_one_module(one, other) or _is_of_one_module(other, one):
        return (STYLE,)
    before = [token.text for token in tokens[max(at - 2, 0) : at]]
    is_name = before == ["name", ":"] and not (" " in one or are_opposed(one, other))
    return (EXAMPLE,) if is_name and are_worded_apart(one, other) else ()


def _is_of_one_module(path: str, other: str) -> bool:
    """True for ``./Kite.jsx`` and ``./Kite``, which bundlers take for one."""
    match = _SCRIPT.fullmatch(path)
    return match is not None and match[1] == other


def are_worded_apart(one: str, other: str) -> bool:
    """True for ``get_kite`` and ``get_old_kite``: another word, and no slip of the pen."""
    words, others = (Counter(map(str.lower, _WORD.findall(name))) for name in (one, other))
    lost, added = list(words - others), list(others - words)
    return (
        bool(lost or added)
        and bool(words & others or min(map(len, (one, other))) >= _LEAST)
        and all(len(word) >= _LEAST and word.isalpha() for word in (*lost, *added))
        and not any(ratio(*pair) >= _LIKE for pair in product(lost, added))
    )
