"""Whether an address was chosen for the readers of one language.

Between `addresses` and the check of links.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from i18nlint.config.plain_toml import read_toml
from i18nlint.facts.language import function_share, letters, parts_of, words
from i18nlint.model.fact import Link
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_SEPARATOR = lazy_regex(r"[-_+/]+")
_LEAST_WORDS = 3
_COMMON = 0.15
_DIGIT = lazy_regex(r"\d")


def is_for_readers(
    source: Link, target: Link, *, languages: tuple[LanguageTag, LanguageTag]
) -> bool:
    """True if the target's address says that its page is in the target's language.

    ``baike.baidu.com/item/…`` for Chinese readers, and ``dev.to/ada/como-empezar-con-el-editor``
    for Spanish ones, where the source's address says nothing of the kind.
    """
    if source.is_image or _says(source, languages[1], than=languages[0]):
        return False
    if _scripts(source) - _scripts(target):
        return True  # [[조석표]] is called [[Tide table]]
    is_translated = _share_id(source, target) or _share_word(source, target)
    return not is_translated and _says(target, languages[1], than=languages[0])


def _scripts(link: Link) -> set[str]:
    """Scripts other than Latin in the address of a page of our own."""
    is_ours = "." not in link.key.partition("/")[0]
    return set(letters(link.key)) - {"Latn"} if is_ours else set()


def _says(link: Link, language: LanguageTag, *, than: LanguageTag) -> bool:
    if _is_at_home(link.key.partition("/")[0], language):
        return True
    host, _, path = link.key.partition("/")
    name = path if "." in host else link.key  # of a page of our own
    scripts = set(letters(name)) - {"Latn"}
    if scripts:
        return bool(scripts & parts_of(language))
    found = words(_SEPARATOR.sub(" ", name.rpartition("/")[2]))
    if len(found) < _LEAST_WORDS or language.language == "en":
        return False
    share = function_share(found, language)
    return share >= _COMMON and share > function_share(found, than)


def _is_at_home(host: str, language: LanguageTag) -> bool:
    labels = host.split(".")
    homes = _homes().get(language.language, frozenset())
    return any(".".join(labels[at:]) in homes for at in range(len(labels)))


@lru_cache(maxsize=1)
def _homes() -> Mapping[str, frozenset[str]]:
    text = Path(__file__).with_name("hosts.toml").read_text("utf-8")
    return {language: frozenset(hosts.split()) for language, hosts in read_toml(text).items()}


def _share_id(source: Link, target: Link) -> bool:
    """True for one article under its number: only the words of the address were translated."""
    ones, others = (
        {part for part in _SEPARATOR.split(link.key) if len(part) > 3 and _DIGIT.search(part)}
        for link in (source, target)
    )
    return bool({one for one in ones & others if not one.isdigit() or len(one) > 4})


def _share_word(source: Link, target: Link) -> bool:
    """True for ``git.dev/ada/node-brew`` and ``git.dev/ada/узел-brew``, which is nowhere."""
    hosts, names = (
        tuple(link.key.partition("/")[at] for link in (source, target)) for at in (0, 2)
    )
    if hosts[0] != hosts[1] or names[1].isascii():
        return False
    ones, others = (
        {word for word in words(_SEPARATOR.sub(" ", name)) if word.isascii() and len(word) > 3}
        for name in names
    )
    return bool(ones & others)
