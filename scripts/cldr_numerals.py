"""Numerals in words from the spell-out rules of CLDR (RBNF): for languages without a file of ours.

Of `generate_cldr`. The rules write every number; what is kept are the words that they make them of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from babel import Locale
from unicode_rbnf import RbnfEngine

SPELLED = {
    "af": ("af",), "az": ("az",), "be": ("be",), "bs": ("hr",), "et": ("et",), "hr": ("hr",),
    "ka": ("ka",), "kk": ("kk",), "ky": ("ky",), "lt": ("lt",), "lv": ("lv",),
    "mk": ("mk",), "sl": ("sl",), "sq": ("sq",), "sr": ("sr", "sr_Latn"),
}  # fmt: skip
"""Languages whose rules were read, and the rules: Serbian has two scripts, Bosnian as Croatian.

Not those that write otherwise than people do (Filipino with accents, Irish without nouns), that
leave out many (Tamil), nor those that put the hundred first: Swahili mia mbili.
"""

OTHER_WORDS = {
    "az": ("altı", "on"), "et": ("viis", "kuus", "null"), "kk": ("жүз", "он"), "ky": ("жүз", "он"),
}  # fmt: skip
"""Numerals that are other words as often: Estonian viis, "a way"."""
NOT_WRITTEN = {
    "bs": ("drugi", "drugo", "druga"), "hr": ("drugi", "drugo", "druga"),
    "sr": ("други", "drugi"), "mk": ("еднасто",), "sl": ("nič",),
}  # fmt: skip
"""What people do not write, or as another word: Slovene nič, nothing, Croatian drugi, other."""

_ONES = (*range(21), *range(30, 100, 10))
_HUNDREDS = range(100, 1000, 100)
_POWERS = {10**2: "100", 10**3: "1e3", 10**6: "1e6", 10**9: "1e9"}
"""Not 10**12: Latvian has biljons and triljons for it, and both are other numbers elsewhere."""
_SEVERAL = (1, 2, 3, 5, 21)
_Row = tuple[str, str]


def numerals(locale: Locale) -> Iterator[tuple[str, list[_Row]]]:
    """The sections of the language's numerals, with their rows."""
    tag = str(locale)
    if tag not in SPELLED:
        return
    speller = _Speller(tag, "cardinal")
    yield "cardinals", list(speller.rows())
    yield "multipliers", list(speller.multipliers())
    ordinals = _Speller(tag, "ordinal")
    yield "ordinals", [(str(n), _row(ordinals.forms(n))) for n in _ONES if n]
    yield "weak", [("words", _row((*speller.forms(1), *OTHER_WORDS.get(tag, ()))))]


def joints(locale: Locale) -> str:
    """What may stand between tens and ones."""
    tag = str(locale)
    return _row(sorted(_Speller(tag, "cardinal").joints)) if tag in SPELLED else ""


class _Speller:
    """What the rules of one kind write."""

    def __init__(self, tag: str, kind: str) -> None:
        self._engines = [RbnfEngine.for_language(name) for name in SPELLED[tag]]
        self._prefix = f"spellout-{kind}"
        self._others = NOT_WRITTEN.get(tag, ())

    def forms(self, number: int) -> list[str]:
        """All forms of the number that people write."""
        texts = (text for engine in self._engines for text in self._texts(engine, number))
        return [text for text in dict.fromkeys(texts) if text not in self._others]

    def _texts(self, engine: RbnfEngine, number: int) -> Iterator[str]:
        names = [
            name
            for name, rules in engine.rulesets.items()
            if name.startswith(self._prefix) and not rules.is_private
        ]
        if names:
            found = engine.format_number(number, ruleset_names=names).text_by_ruleset
            yield from map(_in_one_script, found.values())

    @cached_property
    def _known(self) -> set[str]:
        return {word for number in _ONES for word in self.forms(number)}

    @cached_property
    def joints(self) -> set[str]:
        """The "and" between tens and ones: dvadeset i jedan."""
        words = [form.split(" ") for number in range(21, 100) for form in self.forms(number)]
        return {each[1] for each in words if len(each) == 3 and {each[0], each[2]} <= self._known}

    def rows(self) -> Iterator[_Row]:
        """Numerals to twenty, tens and hundreds, and what is not made of them."""
        multiplied = {key for key, _ in self.multipliers()}
        for number in (*range(100), *(() if "100" in multiplied else _HUNDREDS)):
            forms = [form for form in self.forms(number) if " " not in form]
            if forms:
                yield str(number), _row(_with_spaces(forms))

    def multipliers(self) -> Iterator[_Row]:
        """What hundred, thousand and the like are called behind a number."""
        for power, key in _POWERS.items():
            words = [
                word
                for number in _SEVERAL
                for word in self._behind(number, power)
                if " " not in word and word not in self._others
            ]
            if any(" " in form for form in self.forms(2 * power)):
                yield key, _row(words)

    def _behind(self, number: int, power: int) -> Iterator[str]:
        for text in self.forms(number * power):
            count = next((c for c in self.forms(number) if text.startswith(f"{c} ")), "")
            if count or number == 1:
                yield text.removeprefix(f"{count} ")


def _in_one_script(text: str) -> str:
    """Belarusian адзін, which CLDR writes with a Latin i."""
    return text.replace("i", "і") if re.search("[а-я]", text) else text


def _with_spaces(forms: Iterable[str]) -> Iterator[str]:
    """Afrikaans een-en-twintig is een en twintig as well."""
    for form in forms:
        yield form
        if "-" in form:
            yield form.replace("-", " ")


def _row(forms: Iterable[str]) -> str:
    plain = (form for form in forms if not re.search(r"[0-9=%]", form))
    return ", ".join(dict.fromkeys(plain))
