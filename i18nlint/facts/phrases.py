"""What a language says where it says nothing: words for none, and for more of the same.

Of the files in `i18nlint/languages`, sections ``[nothing]`` and ``[and-so-on]``. Read where a check
has found a short text that differs, so most runs read none.
"""

from __future__ import annotations

from functools import lru_cache

from i18nlint.facts.numbers.load import language_files
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_EDGES = lazy_regex(r"^[\s(（*_]+|[\s)）*_.。…]+$")
"""What stands around such words: ``(none)``, ``etc.``, ``など。``"""
_LONGEST = 24
"""Letters of the longest of them: nothing else is looked up."""


def says_nothing(text: str, language: LanguageTag) -> bool:
    """True of a cell that is empty, a dash, or the language's word for none."""
    return not text or (len(text) <= _LONGEST and _bare(text) in _words(language, "nothing"))


def says_and_so_on(text: str, language: LanguageTag) -> bool:
    """True of an item that only says that there are more: ``etc.``, ``など``, ``…``."""
    if len(text) > _LONGEST:
        return False
    bare = _bare(text)
    return not bare or bare in _words(language, "and-so-on")


def _bare(text: str) -> str:
    return _EDGES.sub("", text).casefold()


@lru_cache(maxsize=64)
def _words(language: LanguageTag, section: str) -> frozenset[str]:
    from i18nlint.facts.numbers.building.sections import read_sections  # here: few need it

    own = {name: file for name, file in language_files(language).items() if "/" not in name}
    return frozenset(map(_bare, read_sections(own).words(section)))
