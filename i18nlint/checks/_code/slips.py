"""How far two words may be apart to be one word with a slip of the pen."""

from __future__ import annotations

from itertools import takewhile

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.facts.addresses import is_language_code
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.regex import lazy_regex

_PLACEHOLDER = lazy_regex(r"<[^<>/]*>")
_LONG = 6
"""Letters from which a word is not another one by one letter: ``opt`` and ``out``."""
_NO_QUOTES = str.maketrans("", "", "\"'`")
_NO_LETTER = lazy_regex(r"[^A-Za-z0-9_]")
_SAMPLE_NAME = lazy_regex(r"[\w.+-]+(?=@example\.(?:com|net|org)\b)")
_MODE = lazy_regex(r"(?<=\S:)r[ow](?=$|[\s\"',])")
"""``./data:/srv/data:ro``, which is no Romanian."""
_QUOTED_CODE = lazy_regex(r"([\"'])([a-z]{2}(?:-[A-Za-z]{2,4})?)\1")
"""``fallback: { fr: "es" }``"""
_LANGUAGE = lazy_regex(r"(?:^|[/_.=:>-])[a-z]{2}(?:-[A-Za-z]{2,4})?(?:$|[/_.<>,;)-])")


@dataclass(frozen=True, slots=True)
class Strictness:
    """What counts as a slip and what as a translation, by pair of languages."""

    near: float
    """Ratio of equal letters from which two words are one."""
    renamed: float
    """Score of a name that is another one here."""
    technical: float
    """Score of an address, path or key in a string that is another one here."""
    language: str = ""
    """Subtag of the target's language."""
    of_commands: bool = False
    """True where a word may stand for a value without any sign: ``CMD commande param``."""
    of_keys: bool = False
    """True where the keys of a sample were translated with its values: ``"fehler": []``."""

    of_scripts: bool = False
    """True where ``kite?.rise()`` asks for a kite; in Rust the sign hands on an error."""

    @classmethod
    def of(cls, pair: Pair) -> Strictness:
        """Latin languages have names like ours: ``Valor`` is ``Value``, ``Serveur`` a server."""
        languages = {version.document.language for version in (pair.source, pair.target)}
        latin = {tag for tag in languages if tag.likely_script == "Latn" and tag.language != "en"}
        scores = (0.88, 0.55, 0.55) if latin else (0.7, 0.95, 0.65)
        return cls(*scores, pair.target.document.language.language)

    def among_words(self) -> Strictness:
        """For a shell, and for a diff of programs whose names are translated."""
        return replace(self, of_commands=True)

    @property
    def is_strict(self) -> bool:
        return self.renamed >= 0.9


def bare(text: str) -> str:
    """Without quotes and what stands in for a value: ``<path>/biome.json``."""
    return _PLACEHOLDER.sub("<>", text.translate(_NO_QUOTES))


def is_slip(one: str, other: str, strictness: Strictness) -> bool:
    """True if two ASCII texts are equal but for one word, and these two are nearly equal."""
    if not (one.isascii() and other.isascii()) or one.split() == other.split():
        return False
    lefts, rights = bare(one).split(), bare(other).split()
    if len(lefts) != len(rights):
        return False
    pairs = [(left, right) for left, right in zip(lefts, rights, strict=True) if left != right]
    return len(pairs) == 1 and _is_near(*pairs[0], strictness)


def slipped_lines(source: str, target: str, strictness: Strictness) -> list[int]:
    """Lines, from 0, of two texts of as many that differ by a slip; case alone is none."""
    sources, targets = source.split("\n"), target.split("\n")
    if len(sources) != len(targets):
        return []
    return [
        at
        for at, (one, other) in enumerate(zip(sources, targets, strict=True))
        if is_slip(one, other, strictness) and one.casefold() != other.casefold()
    ]


def _is_near(one: str, other: str, strictness: Strictness) -> bool:
    letters = [_NO_LETTER.sub("", word) for word in (one, other)]
    if letters[0] == letters[1] or is_localised(one, other):
        return False
    if strictness.of_commands and not strictness.is_strict and _is_cognate(*letters):
        return False
    shorter, longer = sorted((one, other), key=len)
    if longer.endswith(f"_{shorter}") or longer.startswith(f"{shorter}_"):  # PUBLIC_KEY and KEY
        return True
    return ratio(one, other) >= strictness.near


def is_respelled(one: str, other: str) -> bool:
    """True for words of one length with other letters: ``functionA`` and ``fonctionA``.

    Related languages spell a word so; a pen drops a letter, doubles one or turns two round.
    """
    are_words = one.isalpha() and other.isalpha() and len(one) == len(other) >= _LONG
    return are_words and sorted(one.casefold()) != sorted(other.casefold())


def _is_cognate(one: str, other: str) -> bool:
    """True for words of two languages that only end otherwise: ``command`` and ``commande``."""
    alike = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    )
    are_plain = all(word.isalpha() and word.islower() for word in (one, other))
    return are_plain and alike >= min(len(one), len(other)) - 2


def is_localised(one: str, other: str) -> bool:
    """True if the two differ only in the language they name: ``/en/a``, ``a.ru``, ``lang=ko``.

    Nor does the name in a sample address matter: ``jane@example.com`` (RFC 2606).
    """
    return unlocalised(one) == unlocalised(other) and _MODE.findall(one) == _MODE.findall(other)


def unlocalised(text: str) -> str:
    """The text without the languages that it names, and the name in a sample address."""
    text = _LANGUAGE.sub("/", _SAMPLE_NAME.sub("", text))
    return _QUOTED_CODE.sub(lambda match: "" if is_language_code(match[2]) else match[0], text)
