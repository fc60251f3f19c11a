"""One pass over a text: find where a number may begin, read what stands there, go on behind it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import field
from functools import lru_cache

from i18nlint.facts.numbers.compose import compose
from i18nlint.facts.numbers.digits import read_at_digit
from i18nlint.facts.numbers.draft import Draft, TextFact
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.load import lexicon_for
from i18nlint.facts.numbers.masks import mask
from i18nlint.facts.numbers.parts import described, over_of
from i18nlint.facts.numbers.tables import VULGAR
from i18nlint.facts.numbers.vulgar import read_vulgar
from i18nlint.facts.numbers.words import read_at_word
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.fact import FactKind
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_OTHER_ZEROS = "٠۰०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐０"
"""The digits of other scripts and the wide ones: nine more stand behind each."""
_OTHER_DIGITS = str.maketrans(
    {chr(ord(zero) + digit): str(digit) for zero in _OTHER_ZEROS for digit in range(10)}
    | {"．": "."}
)
_HAS_OTHER_DIGITS = lazy_regex("[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯෦-෯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９]")
_DIGITS = frozenset("0123456789")
_DATE = FactKind.DATE
_NONE: frozenset[str] = frozenset()
_NUMERIC = _DIGITS | VULGAR
_SHORT = 40
"""Characters up to which a text may be one of many alike."""
_MOST = 4096
"""Short texts remembered for each language."""


def extract_numbers(text: str, language: LanguageTag) -> tuple[TextFact, ...]:
    """Every number, date, amount and name with digits that the text says, in order.

    Offsets are those of ``text``; facts do not overlap and do not cross U+FFFC.
    """
    return reader_for(language).read(text)


@lru_cache(maxsize=64)
def reader_for(language: LanguageTag) -> Reader:
    """What extracts the numbers of one language; quicker than asking by language each time."""
    return Reader(lexicon_for(language))


@dataclass(slots=True)
class Reader:
    """Extracts numbers, and remembers what short texts said: cells of tables repeat themselves.

    In the API tables of a component library that spares a quarter of the time.
    """

    lexicon: Lexicon
    known: dict[str, tuple[TextFact, ...]] = field(default_factory=dict)

    def read(self, text: str) -> tuple[TextFact, ...]:
        """As `extract_numbers`."""
        if len(text) > _SHORT:
            return _read(text, self.lexicon)
        found = self.known.get(text)
        if found is None:
            found = _read(text, self.lexicon)
            if len(self.known) < _MOST:
                self.known[text] = found
        return found


def _read(text: str, lexicon: Lexicon) -> tuple[TextFact, ...]:
    return _read_spaced(text, lexicon) if "  " in text else _read_plain(text, lexicon)


def _read_spaced(text: str, lexicon: Lexicon) -> tuple[TextFact, ...]:
    """The facts of a text with runs of spaces, which say no more than one: 3.1  billion."""
    gaps, taken = [], [0]  # where the spaces that are kept stand, and how many are gone by then
    for run in _SPACES.finditer(text):
        gaps.append(run.start() - taken[-1])
        taken.append(taken[-1] + len(run.group()) - 1)
    found = []
    for fact in _read_plain(_SPACES.sub(" ", text), lexicon):
        start = fact.start + taken[bisect_left(gaps, fact.start)]
        end = fact.end + taken[bisect_left(gaps, fact.end - 1)]
        found.append(replace(fact, start=start, end=end, text=text[start:end]))
    return tuple(found)


_SPACES = lazy_regex("  +")


def _read_plain(text: str, lexicon: Lexicon) -> tuple[TextFact, ...]:
    western = text if text.isascii() else _western_digits(text, lexicon)
    first = _next_trigger(western, 0, lexicon)
    if first is None:
        return ()
    masked = mask(western)
    if masked is not western:
        first = _next_trigger(masked, 0, lexicon)
    drafts = compose(_drafts(masked, first, lexicon), masked, lexicon)
    return tuple(
        [
            TextFact(
                tuple(draft.readings),
                draft.start,
                draft.end,
                text[draft.start : draft.end],
                draft.strength,
                draft.bound,
                draft.is_gloss,
            )
            for draft in drafts
        ]
    )


def _western_digits(text: str, lexicon: Lexicon) -> str:
    if lexicon.native is not None and lexicon.native.search.search(text):
        text = _SIGN_BEHIND.sub(r"−\1", text).translate(lexicon.native.table)
    if _HAS_OTHER_DIGITS.search(text):
        text = text.translate(_OTHER_DIGITS)
    return text.replace(_LETTER_APOSTROPHE, "’") if _LETTER_APOSTROPHE in text else text


_LETTER_APOSTROPHE = "\u02bc"
"""Of Ukrainian пʼять, which nearly all write with another one."""
_SIGN_BEHIND = lazy_regex(r"(?<![\d٫٬.,−-])(\d[\d٫٬.,]*)−(?!\S|\s*\d)")
"""Written from the right, ۲٫۵− ends in its sign; a hyphen there numbers a list: ۱- چای."""


def _drafts(text: str, match: re.Match[str] | None, lexicon: Lexicon) -> Iterator[Draft]:
    """What stands at the match and at those behind it."""
    floor, may_glue = 0, lexicon.style.word_start
    while match is not None:
        start, at = match.span()
        first = text[start]
        if first in _DIGITS:
            drafts, at = _digits(text, start, floor, lexicon)
        elif first in VULGAR:
            drafts, at = _vulgar(text, start, floor, lexicon)
        else:
            drafts, at = read_at_word(text, match.group(), start, floor, lexicon)
        while drafts:
            yield from drafts
            floor = at = max(at, drafts[-1].end)
            drafts = _glued_date(text, at, drafts[-1], lexicon) if may_glue else []
        match = _next_trigger(text, at, lexicon)


def _next_trigger(text: str, at: int, lexicon: Lexicon) -> re.Match[str] | None:
    """The next place where a fact may begin: most words are passed over here."""
    if lexicon.is_myriad or lexicon.style.unspaced:
        return lexicon.triggers.search(text, at)
    starts = lexicon.glued.starts if lexicon.glued is not None else _NONE
    has_prefix = bool(lexicon.style.join_prefix)
    words = lexicon.trigger_words
    for match in lexicon.triggers.finditer(text, at):
        word = match.group()
        if (
            word in words
            or word[0] in _NUMERIC
            or (word[:2] in starts and lexicon.may_begin(word))
            or (has_prefix and lexicon.may_begin(word))
        ):
            return match
    return None


def _digits(text: str, start: int, floor: int, lexicon: Lexicon) -> tuple[list[Draft], int]:
    draft = read_at_digit(text, start, floor, lexicon)
    if draft is not None:
        return [draft], draft.end
    at = start + 1
    while at < len(text) and text[at] in _DIGITS:
        at += 1
    return [], at


def _vulgar(text: str, start: int, floor: int, lexicon: Lexicon) -> tuple[list[Draft], int]:
    """½, ½ hour, ½ million."""
    amount = over_of(text, read_vulgar(text, start), lexicon)
    draft = described(text, amount, floor, lexicon)
    return ([draft], draft.end) if draft is not None else ([], start + 1)


def _glued_date(text: str, at: int, draft: Draft, lexicon: Lexicon) -> list[Draft]:
    """이천십팔년사월삼십일: the month begins inside the word."""
    if draft.readings[0].kind is not _DATE:
        return []
    character = text[at : at + 1]
    if character not in lexicon.numerals and lexicon.months.at(text, at) is None:
        return []
    return read_at_word(text, character, at, at, lexicon)[0]
