"""What a component or shortcode is set to, as far as no translation changes it.

Between `markup` and its check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from i18nlint.facts.addresses import is_language_code
from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

Attributes = tuple[tuple[str, str], ...]

READ = frozenset(
    ("title", "subtitle", "description", "label", "caption", "text", "summary", "tagline",
     "heading", "placeholder", "header", "content", "question", "answer", "tooltip", "message")
)  # fmt: skip
"""Attributes that readers read; what they only hear, as ``alt``, has a rule of its own."""
_LED = r"href|src|link|url|to$|require|lang|client"
_DRESS = r"class|style|width|height|align|size"
_SAID = (
    r"title|alt|label|description|placeholder|caption|content|aria-|summary|text|tagline|heading|"
    r"subtitle|name|message|tooltip|header|question|answer|body|id$|value"
)
_WORDED = lazy_regex(f"{_SAID}|{_LED}|{_DRESS}", re.IGNORECASE)
"""Attributes that say something to a person, lead to a page or only dress the tag."""
_SPOKEN = lazy_regex(_SAID, re.IGNORECASE)
_DRESSING = lazy_regex(f"{_DRESS}|lang|client", re.IGNORECASE)
_LANGUAGE_FOLDER = lazy_regex(r"(?<![\w.-])[a-z]{2}(?:-[A-Za-z]{2,4})?/")
"""``slugs={["ko/recipes/start"]}``"""
_NUMBER = lazy_regex(r"\{?\s*-?\d+(?:\.\d+)?\s*\}?")
_OPAQUE = lazy_regex(r"(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{6,}")
"""A name that a store made up: ``dQ4mK2``."""
_IDENTIFIER = lazy_regex(r"[a-z][a-z0-9]*(?:[-_.:/][a-z0-9]+)*")
_LABELS = lazy_regex(r"[A-Z][a-z]+(?:,[A-Z][a-z]+)+")
"""``items="Summer,Winter"``, which readers see (Hextra)."""
_EXPRESSION = lazy_regex(r"\{.*[\s\"'`(\[].*\}", re.DOTALL)
_ARGUMENT = lazy_regex(
    r"(?P<name>[A-Za-z_][\w.-]*)\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|`[^`]*`|[^\s\"'=]+)"
    r"|(?P<quoted>\"[^\"]*\"|'[^']*'|`[^`]*`)|(?P<bare>[^\s\"'`=]+)"
)
_FILE = lazy_regex(r"[\w@~./-]*[\w-]*[A-Za-z_-][\w-]*[./][\w./-]*[A-Za-z][\w./-]*(?:#\S*)?")
"""``/posts/tram.md#fares``, ``site.summer``; no number and no sentence."""


@dataclass(frozen=True, slots=True)
class Settings:
    exact: Attributes = ()
    """Equal in every language."""
    identifiers: Attributes = ()
    """Words of attributes that may be translated: ``value="linux"``."""
    expressions: Attributes = ()
    """Programs in braces: ``items={[{ count: 3 }]}``."""


@lru_cache(maxsize=1024)
def settings_of(attributes: Attributes) -> Settings:
    """Attributes by what may differ in them; those that only dress the tag are left out."""
    if not attributes:
        return NO_SETTINGS
    exact = [(_plain(name), _plain(value)) for name, value in attributes if _is_exact(name, value)]
    return Settings(
        tuple(sorted(exact)),
        tuple(pair for pair in attributes if _SPOKEN.search(pair[0]) and _is_word(pair[1])),
        tuple(pair for pair in attributes if _is_expression(*pair)),
    )


NO_SETTINGS = Settings()


def _plain(value: str) -> str:
    return _LANGUAGE_FOLDER.sub("", " ".join(value.replace("'", '"').split()))


def _is_exact(name: str, value: str) -> bool:
    if not name:  # a quoted word of a Liquid tag: {% img /a.png "Loom" %}
        return bool(_FILE.fullmatch(value) or _OPAQUE.fullmatch(value))
    if not _WORDED.search(name):
        return value.isascii() and " " not in value.strip() and not _LABELS.fullmatch(value)
    if _DRESSING.search(name):  # {% hint style="warning" %} is no CSS
        return name == "style" and _IDENTIFIER.fullmatch(value) is not None and ":" not in value
    return bool(_NUMBER.fullmatch(value) or (name.endswith("id") and _OPAQUE.fullmatch(value)))


def is_stored(name: str, value: str) -> bool:
    """True of what names a film in a store: ``{{< youtube dQ4mK2 >}}``, ``id="dQ4mK2"``."""
    written = value if name.endswith("id") else name if not value else ""
    return _OPAQUE.fullmatch(written) is not None


def _is_word(value: str) -> bool:
    return _IDENTIFIER.fullmatch(value) is not None and not is_language_code(value)


def _is_expression(name: str, value: str) -> bool:
    return not _DRESSING.search(name) and _EXPRESSION.fullmatch(value.strip()) is not None


def shortcode_settings(text: str) -> Settings:
    """Of what stands between a shortcode's name and its end: ``"/posts/tram.md" icon="lamp"``.

    A file that it names is a setting, without its language and the place in it; a lone word may
    be one.
    """
    given = list(_arguments(text))
    return Settings(
        tuple(sorted(pair for pair in given if _names_file(*pair))),
        tuple(pair for pair in given if not _names_file(*pair) and _is_name(*pair)),
    )


def editions(text: str) -> list[str]:
    """Languages whose folders a tag's addresses name: ``{% post_url fr/2024-02-03-farine %}``."""
    return [folder.rstrip("/").lower() for folder in _LANGUAGE_FOLDER.findall(text)]


def _arguments(text: str) -> Iterator[tuple[str, str]]:
    """Names and values; those without a name are counted."""
    for at, match in enumerate(_ARGUMENT.finditer(text)):
        value = (match["value"] or match["quoted"] or match["bare"]).strip("\"'`")
        place = value.find("#", 1)
        yield (
            match["name"] or str(at),
            _LANGUAGE_FOLDER.sub("", value[: place if place > 0 else None]),
        )


def _names_file(name: str, value: str) -> bool:
    if not value.isascii():
        return False
    is_name = _FILE.fullmatch(value) or _OPAQUE.fullmatch(value)
    return bool(is_name) or (not name.isdigit() and _is_exact(name, value))


def _is_name(name: str, value: str) -> bool:
    may_be = name.isdigit() or _SPOKEN.search(name) is not None
    return may_be and _is_word(value)
