"""Addresses normalised so that the versions of a post agree on them.

Between parsing and `links`. A page has an address per language; the key is what they share.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from i18nlint.config.tags import known_tag
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_CODES = {  # languages that sites are translated into, and the country codes used for them
    "ar", "be", "bg", "bn", "ca", "cn", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa",
    "fi", "fr", "gl", "gr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "jp", "ka", "kk",
    "ko", "kr", "ky", "lt", "lv", "mk", "mn", "ms", "my", "nb", "ne", "nl", "nn", "no", "pl",
    "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "tw",
    "uk", "ur", "uz", "vi", "zh", "cht", "chs", "br",
}  # fmt: skip
_COUNTRY_CODES = {"cn", "jp", "kr", "br"}
"""What people write for a language by mistake: ``/grid-cn`` (ant-design)."""
_REGIONAL = lazy_regex(
    r"([a-z]{2,3})[-_](?:(?:hans|hant|latn|cyrl)(?:[-_][a-z]{2})?|[a-z]{2}|\d{3})", re.IGNORECASE
)
_WEB = {"http", "https"}
_ADDRESS = lazy_regex(
    r"(?P<scheme>[a-z][a-z0-9+.-]*:)?(?P<slashes>//)?(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_SCHEME = lazy_regex(r"([A-Za-z][A-Za-z0-9+.-]+):(//)?")
_BROWSED = {"http", "https", "ftp", "pathname"}
_UNBROWSED = {"about", "blob", "data", "file", "javascript"}
_ENDING = lazy_regex(r"\.(?:mdx?|markdown|html?|rst|ipynb)$", re.IGNORECASE)
_INDEX = lazy_regex(r"(?:^|/)_?index$", re.IGNORECASE)
_DOTTED_LANGUAGE = lazy_regex(r"[._-](?=([A-Za-z]{2,}(?:[-_][A-Za-z]{2,})?)(?:\.[a-z]{2,5})?$)")
_FILE_LANGUAGE = lazy_regex(r"[._-](?=([A-Za-z]{2,}(?:[-_][A-Za-z]{2,})?)\.[A-Za-z0-9]{2,5}$)")
_BEHIND_HYPHEN = lazy_regex(r"-([a-z]{2,3}[-_](?:[a-z]{2}|han[st]))$", re.IGNORECASE)
SHORT = 3
"""Letters up to which a name is a code: ``kor``; ``french`` is a name in full."""
_IMAGE_FILE = lazy_regex(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|mp4|webm|mov)$", re.IGNORECASE)
_IGNORED_PARAMETER = lazy_regex(
    r"(?:utm_\w+|hl|gl|lang|language|locale|lng|lc|setlang|ref|ref_src|fbclid|gclid|wt\.mc_id|si)$",
    re.IGNORECASE,
)
REPOSITORY_HOSTS = {"github.com", "gitlab.com"}
_FRONT_PAGE = lazy_regex(r"(?<=[^/])/blob/[^/]+/readme$", re.IGNORECASE)
"""A repository shows its README: ``github.com/a/b/blob/main/README.ko.md#setup`` is the Korean
version of ``github.com/a/b#setup``."""
_VIEWS = {"tree", "blob"}
"""One answers for the other: ``github.com/a/b/tree/main/x.sh`` redirects to ``blob``."""
_RENAMED_HOSTS = {"twitter.com": "x.com"}
"""Sites that moved whole, every page under its old path."""
_LICENCES = "creativecommons.org"
_SHOPS = lazy_regex(r"^(?P<shop>amazon|google|ebay)\.(?:com?\.)?[a-z]{2,3}$")


def link_key(target: str, language: LanguageTag) -> str:
    """The address without what may lawfully differ between languages.

    Language prefixes and localised hosts, scheme, ``www.``, file endings, tracking parameters,
    steps upwards, slashes at the ends and the fragment are gone; a mere fragment is ``#``.
    Keys of different pages differ. Accepts anything that stands in a link.
    """
    address = unquote(target.strip())
    if address.startswith("#"):
        return "#"
    match = _ADDRESS.fullmatch(address)
    scheme = (match["scheme"] or "").lower() if match else ""
    is_web = scheme in {"", "http:", "https:"} or misspelt_scheme(address)
    if match is None or not is_web:
        return address.casefold() if "@" in address else address
    rest, _, place = match["rest"].partition("#")
    path, _, query = rest.partition("?")
    if place.startswith(("/", "!/")):  # a page of a site that is one file: a.dev/#/guide
        path = f"{path}/{place.lstrip('!/')}"
    host, path = _split_host(path) if match["slashes"] else ("", path)
    page = "/".join([part for part in (_host(host), _path(path, language, host=host)) if part])
    return f"{page}?{kept}" if (kept := _query(query)) else page or "/"


def misspelt_scheme(address: str) -> bool:
    """True of ``htps://``, ``httsp://``: letters of ``https``, but not in its order."""
    scheme, mark, _ = address.partition("://")
    name = scheme.strip().lower()
    return bool(mark) and name not in _WEB and {"h", "p", "t"} <= {*name} <= {*"https"}


def opens_in_a_browser(address: str) -> bool:
    """False for what a program or a disk opens: ``vscode://settings``, ``file:///C:/a.md``.

    True for paths, for macros, and for a scheme that is a slip of the pen.
    """
    scheme = _SCHEME.match(address.strip())
    if scheme is None or misspelt_scheme(address):
        return True
    name = scheme[1].lower()
    return name in _BROWSED or not (scheme[2] or name in _UNBROWSED)


def image_key(target: str, language: LanguageTag) -> str:
    """The image's file name without its language, or its address if it is no file.

    ``/img/ko/chart.ko.png`` and ``../assets/chart.png`` are both ``chart.png``: translations
    move images about, and a screenshot may have a version per language.
    """
    name = re.split(r"[?#]", unquote(target.strip()))[0].rsplit("/", 1)[-1]
    if not _IMAGE_FILE.search(name):
        return link_key(target, language)
    return _without_language(name, _FILE_LANGUAGE, language)


def names_language(target: str, *, beside: str) -> bool:
    """True if the address names a language that the other does not: ``/ko/``, ``/i18n/ja/``."""
    found = languages_in(target)
    return bool(found) and found != languages_in(beside)


def page_of(path: str, language: LanguageTag) -> str:
    """The key that a link to the file at ``path`` would have, folders of the project included."""
    return link_key(f"/{path}", language)


def languages_in(target: str) -> list[str]:
    """What names a language in an address or a path, in order: ``["ko"]`` of ``/ko/guide``."""
    address = target.partition("://")[2] or target
    return [part.lower() for part in re.split(r"[./]", address) if _names(part)]


def _names(part: str) -> bool:
    """True for a code, a name in full, and a region behind a hyphen: ``docs-zh-cn``."""
    behind = _BEHIND_HYPHEN.search(part)
    return (
        is_language_code(part)
        or is_language_name(part)
        or bool(behind and is_language_code(behind[1]))
    )


def is_language_name(part: str) -> bool:
    """True for a name in full: ``korean``."""
    return len(part) > SHORT and part.isalpha() and known_tag(part) is not None


def fragment(target: str) -> str:
    """What stands behind ``#``, decoded; empty without one."""
    return unquote(target.partition("#")[2])


def _split_host(path: str) -> tuple[str, str]:
    host, _, rest = path.partition("/")
    return host.lower(), rest


def _host(host: str) -> str:
    """The host without ``www.`` and without a language: ``ko.wikipedia.org``, ``cn.vuejs.org``."""
    labels = host.removeprefix("www.").split(".")
    kept = [label for label in labels[:-2] if not is_language_code(label)] + labels[-2:]
    name = ".".join(kept)
    shop = _SHOPS.match(name)
    return f"{shop['shop']}.com" if shop else _RENAMED_HOSTS.get(name, name)


def _path(path: str, language: LanguageTag, *, host: str) -> str:
    parts = [part for part in path.split("/") if part not in {"", ".", ".."}]
    if parts and host == "apps.apple.com" and len(parts[0]) == 2:
        parts = parts[1:]
    kept = [part for part in parts if not is_language_code(part)]
    if not kept:
        return ""
    if host in REPOSITORY_HOSTS:
        kept = ["blob" if part in _VIEWS else part for part in kept]
    kept[-1] = _without_language(kept[-1], _DOTTED_LANGUAGE, language)
    if kept[-1] == "deed" and host.endswith(_LICENCES):
        kept.pop()  # licenses/by/4.0/deed.vi says to people what licenses/by/4.0/ says
    page = _ENDING.sub("", "/".join(kept))
    if host in REPOSITORY_HOSTS:
        page = _FRONT_PAGE.sub("", page)
    return _INDEX.sub("", page)


def _without_language(name: str, pattern: re.Pattern[str], language: LanguageTag) -> str:
    """``README.ko.md`` and ``README.korean.md`` as ``README.md``.

    ``what-is-it`` stays: a hyphen needs certainty.
    """
    for match in pattern.finditer(name):  # design-md-cn: neither "md-cn" nor a name, but "cn" is
        if _names_file_language(match[0], match[1].replace("_", "-").lower(), language):
            return name[: match.start()] + name[match.end(1) :]
    return name


def _names_file_language(mark: str, name: str, language: LanguageTag) -> bool:
    """True if ``name``, behind ``mark`` at the end of a file's name, says its language."""
    if len(name.partition("-")[0]) > SHORT:  # README.french.md, README.brazilian-portuguese.md
        tag = known_tag(name)
        own = tag is not None and tag.language in {language.language, "en"}
        return tag is not None and (mark == "." or own)
    own = name in {language.language, "en", *_COUNTRY_CODES}
    return is_language_code(name) and (mark == "." or "-" in name or own)


def is_language_code(part: str) -> bool:
    """True for a code that sites are translated into, or a country's that is used for one."""
    part = part.lower()
    regional = _REGIONAL.fullmatch(part)
    return (regional[1] if regional else part) in _CODES


def _query(query: str) -> str:
    kept = [p for p in query.split("&") if p and not _IGNORED_PARAMETER.match(p.split("=")[0])]
    return "&".join(sorted(kept))
