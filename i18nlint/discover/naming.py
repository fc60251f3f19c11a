"""In which language the posts of a site were named: ``ruta-del-rio.md`` begins in Spanish.

Translations keep the name of the file, so that it stays in the language that the post was written
in first. English names say nothing: they are given to posts in any language.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from i18nlint.discover.samples import Samples, spread
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_SAMPLED = 4
_MOST = 2 / 3
_FEW = 2
_TITLE = lazy_regex(r"^(?:title\s*[:=]|#)\s*[\"']?(?P<title>\S.*)$")
_HEAD = 40
"""Lines in which a title may stand."""
_WORD = lazy_regex(r"[^\W\d_]{3,}")
_NAMELESS = frozenset({"index", "_index", "readme", "page", "post"})
_UNMARKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})


def naming_language(
    samples: Samples, paths: Mapping[LanguageTag, Sequence[str]]
) -> LanguageTag | None:
    """The language whose titles most names of posts are taken from; None if no language's are."""
    votes: Counter[LanguageTag | None] = Counter()
    for versions in _posts(paths):
        votes[_named_in({tag: samples.read(path) for tag, path in versions.items()}, versions)] += 1
    best = max(votes, key=lambda tag: (votes[tag], str(tag)), default=None)
    return best if best is not None and votes[best] >= _MOST * votes.total() else None


def _posts(paths: Mapping[LanguageTag, Sequence[str]]) -> Iterator[dict[LanguageTag, str]]:
    """A few posts, each with its version in every language that calls it the same."""
    found: dict[str, dict[LanguageTag, str]] = {}
    for tag, own in paths.items():
        for path in own:
            found.setdefault(" ".join(_name(path)), {}).setdefault(tag, path)
    shared = [name for name, versions in found.items() if name and len(versions) > 1]
    for name in spread(sorted(shared), _SAMPLED):
        yield found[name]


def _name(path: str) -> list[str]:
    """The words of the post's own name; of its folder where the file is called by its language."""
    *folders, file = path.split("/")
    name = _words(file.partition(".")[0])
    return name if name and not _NAMELESS & set(name) else _words(folders[-1] if folders else "")


def _words(text: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_UNMARKED))
    plain = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return _WORD.findall(plain.replace("_", " "))


def _named_in(
    texts: Mapping[LanguageTag, str], versions: Mapping[LanguageTag, str]
) -> LanguageTag | None:
    """The one language whose title holds more of the name than any other's, and half of it.

    Two words at least: ``docker.md`` is called so in every language.
    """
    name = set(_name(next(iter(versions.values()))))
    held = {tag: len(name & set(_words(_title(text)))) for tag, text in texts.items()}
    best, second = sorted(held.values(), reverse=True)[:_FEW]
    if best == second or best < max(_FEW, len(name) / _FEW):
        return None
    return next(tag for tag, count in held.items() if count == best)


def _title(text: str) -> str:
    lines = text.split("\n")[:_HEAD]
    return next((match["title"] for line in lines if (match := _TITLE.match(line))), "")
