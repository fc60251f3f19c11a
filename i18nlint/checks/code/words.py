"""Words of code in a sentence: rule C003."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import in_order, ratio
from i18nlint.checks._code.slips import Strictness, bare, is_localised, is_respelled
from i18nlint.checks.code.literals import (
    are_rivals,
    is_any_of,
    is_end_of_path,
    rivals_within,
)
from i18nlint.checks.code.named import (
    all_words,
    blocks_of,
    changed,
    has_signs,
    is_command,
    simple,
    without_lawful,
    words_of,
)
from i18nlint.checks.code.options import are_one_call, option_score, options_changed
from i18nlint.checks.code.samples import is_called_otherwise, is_other_sample
from i18nlint.facts.addresses import link_key
from i18nlint.facts.same_page import is_turned
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding
from i18nlint.model.regex import lazy_regex

_NEAR_SIGNS, _NEAR_ALONE = 0.8, 0.5
_PART_OF_OTHER, _ALONE, _TRANSLATED, _RIVAL = 0.5, 0.65, 0.45, 0.8
_SAMPLE = 0.55
_COMMENT = lazy_regex(r"(?://|#|--|<!--|/\*)\s")
_NUMBER = lazy_regex(r"\d+")
_V = lazy_regex(r"^v(?=\d)")
_BETWEEN = lazy_regex(r"[\s()]+")
_PART = lazy_regex(r"[A-Za-z0-9]+")
_FILE_SIGNS = lazy_regex(r"[./]")
_LONG_PART = 4
_JOINED = lazy_regex(r"[a-z0-9]+(?:[-_][a-z0-9]+)+|[A-Z][a-z0-9]+(?:-[A-Z][a-z0-9]+)+")
"""``jwt-auth``, ``Retry-After``."""
_TAG = lazy_regex(r"</?([^\s<>/=]+)\s*/?>")
_LEADING = ".@$#-"
_JOINT = lazy_regex(r"[\s-]+")
_ENDING = lazy_regex(r"[a-z][a-z0-9]{0,4}")

_Words: TypeAlias = tuple[Sequence[Block], Counter[str]]


def compare_words(pair: Pair, bead: Bead) -> Iterator[Finding]:
    """A code word that is another one here."""
    ours, theirs = blocks_of(bead)
    ones, others = words_of(pair.source, *ours), words_of(pair.target, *theirs)
    for word, other in options_changed(ones - others, others - ones):
        score = option_score(pair, word, other)
        yield changed(pair, (ours, word), (theirs, other), score=score)
        ones, others = ones - Counter([word]), others - Counter([other])
    yield from _other_words(pair, (ours, ones), (theirs, others))


def _other_words(pair: Pair, source: _Words, target: _Words) -> Iterator[Finding]:
    (ours, ones), (theirs, others) = source, target
    missing, extra = without_lawful(ones - others, others - ones)
    if not missing or not extra:
        return
    known, strictness = pair.of_source(all_words), Strictness.of(pair)
    is_last = missing.total() == extra.total() == 1
    if is_last and are_rivals(word := next(iter(missing)), other := next(iter(extra))):
        yield changed(pair, (ours, word), (theirs, other), score=_RIVAL)
        return
    for word, other in rivals_within(missing, extra):
        yield changed(pair, (ours, word), (theirs, other), score=_RIVAL)
        missing, extra = missing - Counter([word]), extra - Counter([other])
    alone = is_last and ones & others
    shared = _share(missing, extra)
    for word in missing:
        best = max(extra, key=lambda other: ratio(word, other), default="")
        paired = (word, best) == shared or bool(alone)
        if best and _is_same_word(word, best, strictness, alone=paired):
            del extra[best]
            score = word_score(word, best, known, pair, strictness)
            if is_other_sample(pair, word, best) or is_called_otherwise(pair, word, best):
                score = min(score, _SAMPLE)
            if alone and score == _PART_OF_OTHER and _is_telling(word, best):
                score = _ALONE  # the sentence's other words of code all agree
            if best in ones or _is_in_parts(word, best, ones, others):
                # which the source says too, here it is said again; or told in two words
                score = min(score, _PART_OF_OTHER)
            if score:
                yield changed(pair, (ours, word), (theirs, best), score=score)


def _is_same_word(word: str, other: str, strictness: Strictness, *, alone: bool) -> bool:
    """True if one of them stands for the other: alike, or alone left over among equal ones."""
    if _is_translated_tag(word, other) or is_turned(word, other):
        return True
    if alone and _are_unions(word, other):
        return True
    alike = ratio(word, other)
    if alone and "=>" in word and "=>" in other:  # a type's signature
        return alike >= _NEAR_ALONE
    if alone and strictness.is_strict and has_signs(word) and has_signs(other):
        return alike >= _NEAR_ALONE
    signs = has_signs(word) or has_signs(other)
    return alike >= (min(strictness.near, _NEAR_SIGNS) if signs else strictness.near)


def _are_unions(word: str, other: str) -> bool:
    """True for a type and the same with an alternative more: ``boolean``, ``number | boolean``."""
    ones, others = (set(re.split(r"\s*\|\s*", one)) for one in (word, other))
    return ones != others and bool(ones & others) and len(ones | others) > 1


def _is_in_parts(word: str, other: str, ones: Counter[str], others: Counter[str]) -> bool:
    """True for ``public/map.txt`` where the other side has ``public/`` and ``map.txt``."""
    longer, shorter, beside = (
        (word, other, others) if len(word) > len(other) else (other, word, ones)
    )
    return longer.startswith(shorter) and longer[len(shorter) :].lstrip("/. ") in beside


def _share(missing: Counter[str], extra: Counter[str]) -> tuple[str, str] | None:
    """The only names left with a part in common, ``jwt-auth`` and ``basic-auth``, or types."""
    for is_kind in (_is_type, _is_joined):
        ones, others = (
            [word for word in left.elements() if is_kind(word)] for left in (missing, extra)
        )
        if len(ones) == len(others) == 1 and (
            is_kind is _is_type or _have_part(ones[0], others[0])
        ):
            return ones[0], others[0]
    return None


def _is_type(word: str) -> bool:
    return "=>" in word


def _is_joined(word: str) -> bool:
    return _JOINED.fullmatch(word) is not None


def _have_part(word: str, other: str) -> bool:
    return any(len(part) >= _LONG_PART for part in {*_PART.findall(word)} & {*_PART.findall(other)})


def _is_translated_tag(word: str, other: str) -> bool:
    """True for ``<slot />`` in letters that no browser knows; ``<folder>`` is for the reader."""
    one, two = _TAG.fullmatch(word), _TAG.fullmatch(other)
    if one is None or two is None or "/" not in word or "/" not in other:
        return False
    return one[1].isascii() and not two[1].isascii()


def word_score(
    word: str, other: str, known: frozenset[str], pair: Pair, strictness: Strictness
) -> float:
    """0 for a lawful change; less for a part of the other, or a word that the source has too."""
    if _is_translated_tag(word, other):
        return 0.75
    if _is_lawful(word, other, pair):
        return 0.0
    if word.lstrip(_LEADING) == other.lstrip(_LEADING):  # map and .map, but .env.testing is a file
        return 0.65 if _FILE_SIGNS.search(word.lstrip(_LEADING)) else 0.5
    shorter, longer = sorted((word, other), key=len)
    if is_end_of_path(word, other) or is_any_of(word, other):
        return _TRANSLATED
    if longer.endswith((f"/{shorter}", f".{shorter}")) or (
        shorter[0] == "." and longer.endswith(shorter)
    ):
        return _TRANSLATED  # index.astro in src/pages, the .js of Next.js, form.getValue
    if re.search(rf"(?<!\w){re.escape(shorter)}(?!\w)", longer):
        return _PART_OF_OTHER
    if not strictness.is_strict and (is_turned(word, other) or _is_translated_nowhere(word, other)):
        return _ALONE
    if not strictness.is_strict:
        signs = has_signs(word) or has_signs(other)
        is_type = _is_type(word) and _is_type(other) and _differ_in_one_part(word, other)
        is_slip = signs and is_one_slip(word, other) and not _is_renamed(word, other, pair)
        return 0.65 if is_type or is_slip else _TRANSLATED
    return 0.62 if other in known else 0.85


def _is_translated_nowhere(word: str, other: str) -> bool:
    """True for a command with a space or hyphen more, and for a file of another kind."""
    if is_command(word) and is_command(other):
        return _JOINT.sub("", word) == _JOINT.sub("", other)
    name, dot, ending = word.rpartition(".")
    is_file = bool(dot) and _ENDING.fullmatch(ending) is not None and name[-1:].isalnum()
    other_name, _, other_ending = other.rpartition(".")
    return is_file and name == other_name and _ENDING.fullmatch(other_ending) is not None


def _is_lawful(word: str, other: str, pair: Pair) -> bool:
    """True for a word in another script, other quotes, and the page in the reader's language."""
    if not (word.isascii() and other.isascii()) or simple(word) == simple(other):
        return True
    if " " in word + other and _as_words(word) == _as_words(other):
        return True  # list_comprehension is what the text calls a list comprehension
    if bare(word) == bare(other) or _is_comment(word, other) or are_one_call(word, other):
        return True
    if _V.sub("", word) == _V.sub("", other):  # v22.20.* and 22.20.*
        return True
    ones, others = pair.source.document.language, pair.target.document.language
    is_page = word[0] != "#" and link_key(word, ones) == link_key(other, others)
    return is_page or is_localised(word, other)  # #lastenrad is a channel, a tag or a colour


def _as_words(word: str) -> str:
    return word.replace("_", " ").casefold()


def _is_comment(word: str, other: str) -> bool:
    """True for ``// comment 2`` and ``// commentaire 2``."""
    marks = (_COMMENT.match(word), _COMMENT.match(other))
    return all(marks) and _NUMBER.findall(word) == _NUMBER.findall(other)


def _is_telling(word: str, other: str) -> bool:
    """True for a part that makes another name; ``@layer`` is a layer in a sentence."""
    if word.lstrip(_LEADING) == other.lstrip(_LEADING) and word.lstrip(_LEADING).isalpha():
        return False
    is_name = has_signs(word) or "|" in other
    return is_name and not _is_within(word, other)


def _is_within(word: str, other: str) -> bool:
    """True for ``no-store`` and ``Cache-Control: no-store``: one says more of the same.

    A type that lacks one of its alternatives says less: ``boolean``, ``number | boolean``.
    """
    shorter, longer = sorted((word, other), key=len)
    if " | " in longer:
        return False
    if longer == f"{shorter}.*" or longer.endswith(f"={shorter}"):  # astro.config, astro.config.*
        return True
    parts = [part.strip("()\"'`") for part in _BETWEEN.split(longer)]
    if longer.startswith(f"{shorter}="):  # checkable and checkable=true
        return True
    if shorter[0].isupper() and longer.startswith(f"{shorter}-"):  # Select and Select-like
        return True
    return len(parts) > 1 and (shorter in parts or f" {shorter} " in f" {longer} ")


def _differ_in_one_part(word: str, other: str) -> bool:
    """True for a type with one name changed or some added; where more are, they are translated."""
    ones, others = Counter(_PART.findall(word)), Counter(_PART.findall(other))
    return min(len(ones - others), len(others - ones)) <= 1


def is_one_slip(word: str, other: str) -> bool:
    """True if one part differs, by a letter or by a piece: ``is:line`` and ``is:inline``."""
    ones, others = _PART.findall(word), _PART.findall(other)
    if len(ones) != len(others):
        shorter, longer = sorted((ones, others), key=len)
        return longer[:-1] == shorter  # layout and layout_x
    if ones != others and sorted(ones) == sorted(others):  # astro-data-reload for data-astro-reload
        return True
    pairs = [(one, two) for one, two in zip(ones, others, strict=True) if one != two]
    return (
        len(pairs) == 1
        and not is_respelled(*pairs[0])  # categories, categorias
        and _is_slip_of(*sorted(pairs[0], key=len))
    )


def _is_renamed(word: str, other: str, pair: Pair) -> bool:
    """True for a part that the translation has in several words and its original in none.

    ``/barcos/1`` beside ``/barcos/[page]``, where no ``boats`` is left; ``syntaxHighlight`` is no
    word of any language.
    """
    old, new = set(_PART.findall(word)), set(_PART.findall(other))
    beside = [set(_PART.findall(one)) for one in all_words(pair.target) - {other}]
    are_left = any((old - new) & parts for parts in beside)
    return not are_left and any(
        part[1:].islower() and part in parts for part in new - old for parts in beside
    )


def _is_slip_of(shorter: str, longer: str) -> bool:
    if shorter.casefold() in longer.casefold():
        return True
    return len(longer) <= len(shorter) + 1 and in_order(shorter, longer) >= len(longer) - 1
