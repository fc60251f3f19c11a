"""What the tag of a template is set to by words without names: ``{% note warning %}``.

Between `markup` and `settings`. A word may be an option, or one of a title that readers see:
``{% details Before and after %}`` (Forem), ``{% tabs Two ways, 1 %}`` (Hexo).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.facts.settings import Attributes, Settings, settings_of
from i18nlint.model.dataclass import replace
from i18nlint.model.regex import lazy_regex

_PROGRAMS = frozenset(
    ("if", "unless", "elsif", "else", "case", "when", "for", "tablerow", "assign", "capture",
     "cycle", "increment", "decrement", "include", "include_relative", "render", "layout", "set",
     "macro", "block", "extends", "import", "from", "call", "filter", "switch")
)  # fmt: skip
"""Tags whose words are a program: ``{% for pier in piers %}``."""
_OPTION = lazy_regex(r"[a-z][a-z0-9_-]*")
_SIGN = lazy_regex(r"[\d/:@$#=.|&<>!*+]")
_ADDRESS = lazy_regex(r"[!-~]*[/:@$#=][!-~]+")
"""Not the ``7`` of a title, which is ``第7条`` elsewhere."""
_SEVERAL = 2
_END = ",.;:!?…"


def template_settings(name: str, given: Attributes) -> Settings:
    """The tag's settings; words that may be a title are none, but for the option before them."""
    bare = [word for word, value in given if word and not value]
    if not bare or name in _PROGRAMS:
        return settings_of(given)
    named = tuple(pair for pair in given if pair[1] or not pair[0])
    words = [word for word in bare if not _SIGN.search(word.rstrip(_END))]
    settings = settings_of((*named, *_counted(bare, words)))
    if len(words) < _SEVERAL or not _OPTION.fullmatch(words[0]):
        return settings
    return replace(settings, identifiers=(*settings.identifiers, ("0", words[0])))


def _counted(bare: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What stands there without a name and is no title, by its place."""
    if not words or (len(words) == 1 and _OPTION.fullmatch(words[0])):
        kept = [word.rstrip(_END) for word in bare]
    else:
        kept = [word for word in bare if _ADDRESS.fullmatch(word)]
    yield from ((str(at), word) for at, word in enumerate(kept))
