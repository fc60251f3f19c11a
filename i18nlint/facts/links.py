"""Addresses normalised so that the versions of a post agree on them.

Between parsing and `document`. A page has an address per language; the key is what they share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from i18nlint.config.tags import known_tag
from i18nlint.facts.html import TagLink, tag_links
from i18nlint.model.document import Block, BlockKind, Inline, InlineKind
from i18nlint.model.fact import Link
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

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
_ADDRESS = lazy_regex(
    r"(?P<scheme>[a-z][a-z0-9+.-]*:)?(?P<slashes>//)?(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_ENDING = lazy_regex(r"\.(?:mdx?|markdown|html?|rst|ipynb)$", re.IGNORECASE)
_INDEX = lazy_regex(r"(?:^|/)_?index$", re.IGNORECASE)
_DOTTED_LANGUAGE = lazy_regex(r"[._-](?=([A-Za-z]{2,}(?:[-_][A-Za-z]{2,})?)(?:\.[a-z]{2,5})?$)")
_FILE_LANGUAGE = lazy_regex(r"[._-](?=([A-Za-z]{2,}(?:[-_][A-Za-z]{2,})?)\.[A-Za-z0-9]{2,5}$)")
_BEHIND_HYPHEN = lazy_regex(r"-([a-z]{2,3}[-_](?:[a-z]{2}|han[st]))$", re.IGNORECASE)
_SHORT = 3
"""Letters up to which a name is a code: ``kor``; ``french`` is a name in full."""
_IMAGE_FILE = lazy_regex(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|mp4|webm|mov)$", re.IGNORECASE)
_BADGE = lazy_regex(r"badge|shields\.io|[?&](?:text|title|label)=", re.IGNORECASE)
_IGNORED_PARAMETER = lazy_regex(
    r"(?:utm_\w+|hl|gl|lang|language|locale|lng|lc|setlang|ref|ref_src|fbclid|gclid|wt\.mc_id|si)$",
    re.IGNORECASE,
)
_BEHIND_BARE = lazy_regex(r"(?<=[!-~])[)(]?[\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef].*$")
"""Particles that a bare address swallows: ``http://127.0.0.1:4000/에서``."""
_DIGIT = lazy_regex(r"\d")
_REPOSITORY_HOSTS = {"github.com", "gitlab.com"}
_FRONT_PAGE = lazy_regex(r"(?<=[^/])/blob/[^/]+/readme$", re.IGNORECASE)
"""A repository shows its README: ``github.com/a/b/blob/main/README.ko.md#setup`` is the Korean
version of ``github.com/a/b#setup``."""
_VIEWS = {"tree", "blob"}
"""One answers for the other: ``github.com/a/b/tree/main/x.sh`` redirects to ``blob``."""
_COMMON_LABELS = {
    "api", "blog", "community", "dev", "developer", "developers", "docs", "download", "forum",
    "get", "guide", "guides", "help", "learn", "news", "support", "wiki",
}  # fmt: skip
"""What stands in front of many sites' names."""
_RENAMED_HOSTS = {"twitter.com": "x.com"}
"""Sites that moved whole, every page under its old path."""
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
    if match is None or (scheme and scheme not in {"http:", "https:"}):
        return address.casefold() if "@" in address else address
    rest, _, place = match["rest"].partition("#")
    path, _, query = rest.partition("?")
    if place.startswith(("/", "!/")):  # a page of a site that is one file: a.dev/#/guide
        path = f"{path}/{place.lstrip('!/')}"
    host, path = _split_host(path) if match["slashes"] else ("", path)
    page = "/".join([part for part in (_host(host), _path(path, language, host=host)) if part])
    return f"{page}?{kept}" if (kept := _query(query)) else page or "/"


def image_key(target: str, language: LanguageTag) -> str:
    """The image's file name without its language, or its address if it is no file.

    ``/img/ko/chart.ko.png`` and ``../assets/chart.png`` are both ``chart.png``: translations
    move images about, and a screenshot may have a version per language.
    """
    name = re.split(r"[?#]", unquote(target.strip()))[0].rsplit("/", 1)[-1]
    if not _IMAGE_FILE.search(name):
        return link_key(target, language)
    return _without_language(name, _FILE_LANGUAGE, language)


def is_badge(image: Link) -> bool:
    """True for an image that is drawn from its address, where its words stand."""
    return _BADGE.search(image.target) is not None


def same_link(source: Link, target: Link) -> bool:
    """True if the two may lead to one page although their keys differ.

    One may be relative where the other is absolute (``./start``, ``/guide/start``,
    ``https://a.dev/guide/start``), or the target a page that its site has in this language only
    under another address (see `is_localised`).
    """
    return (
        (source.key == target.key and not is_other_place(source.target, target.target))
        or source.target == target.target
        or _is_tail(source, target)
        or _is_tail(target, source)
        or _is_moved_site(source, target)
        or is_localised(source, target)
    )


def _is_moved_site(source: Link, target: Link) -> bool:
    """True for ``/`` and ``https://a.dev``, and for a project whose site changed its domain.

    ``reactjs.org`` is ``react.dev`` now, and ``bun.sh/docs`` is ``bun.com/docs``. A domain that
    does not end in letters is a slip of the pen.
    """
    host, _, path = source.key.partition("/")
    other_host, _, other_path = target.key.partition("/")
    if source.is_image or path != other_path or host == other_host:
        return False
    hosts = [one for one in (host, other_host) if one]
    are_sites = ("." in one and one.rpartition(".")[2].isalpha() for one in hosts)
    if not hosts or not all(are_sites):
        return False
    name = _site_name(hosts[0])
    return len(hosts) == 1 or (len(name) > _SHORT and name == _site_name(hosts[1]))


def _site_name(host: str) -> str:
    """The label that is a name: ``brew`` of ``docs.brew.dev``, ``react`` of ``reactjs.org``."""
    labels = host.split(".")[:-1]
    return next((one for one in labels if one not in _COMMON_LABELS), "").removesuffix("js")


def is_localised(source: Link, target: Link) -> bool:
    """True if the target names a language and the site, or the page, is the source's.

    ``ja.wikipedia.org/wiki/状態``; MDN moves its pages at another time in each language, but
    keeps their names; ``v2.nuxt.com/fr/docs/features`` for ``nuxtjs.org/docs/features``.
    """
    host, _, path = target.key.partition("/")
    wanted_host, _, wanted_path = source.key.partition("/")
    if host == wanted_host == "developer.mozilla.org":
        same_name = path.rpartition("/")[2] == wanted_path.rpartition("/")[2]
        return same_name and not is_other_place(source.target, target.target)
    named = names_language(target.target, beside=source.target)
    if source.is_image or not named or "." not in host:
        return False
    if host == wanted_host == "wikipedia.org":
        return True
    if not path and not wanted_path:
        return _are_namesakes(host, wanted_host)
    if host == wanted_host and _without_name(path) == wanted_path:
        return True
    name, wanted = path.rpartition("/")[2], wanted_path.rpartition("/")[2]
    return (host == wanted_host and name == wanted) or path == wanted_path != ""


def _without_name(path: str) -> str:
    """The path without a language's name in full: ``a.org/portuguese/``."""
    return "/".join(part for part in path.split("/") if not _is_language_name(part))


def _is_language_name(part: str) -> bool:
    return len(part) > _SHORT and part.isalpha() and known_tag(part) is not None


def _are_namesakes(host: str, other: str) -> bool:
    """``cn.vitejs.dev`` for ``vite.dev``: a translated site keeps its name, not its domain."""
    short, long = sorted((host.split(".")[0], other.split(".")[0]), key=len)
    return len(short) > _SHORT and long.startswith(short)


def is_moved_page(source: Link, target: Link) -> bool:
    """True if both are on one site and end alike: ``/docs/basics/start``, ``/docs/core/start``.

    Sites move their pages and redirect. What differs in a number is another version of the page,
    and repositories of one name are different repositories.
    """
    host, _, path = source.key.partition("/")
    other_host, _, other_path = target.key.partition("/")
    if host != other_host or "." not in host or host in _REPOSITORY_HOSTS:
        return False
    parts, others = path.split("/"), other_path.split("/")
    numbered = any(_DIGIT.search(part) for part in set(parts) ^ set(others))
    return parts[-1] == others[-1] and len(parts[-1]) > _SHORT and not numbered


def names_language(target: str, *, beside: str) -> bool:
    """True if the address names a language that the other does not: ``/ko/``, ``/i18n/ja/``."""
    found = _languages_in(target)
    return bool(found) and found != _languages_in(beside)


def page_of(path: str, language: LanguageTag) -> str:
    """The key that a link to the file at ``path`` would have, folders of the project included."""
    return link_key(f"/{path}", language)


def is_other_place(source: str, target: str) -> bool:
    """True for two places on one page of another site, which no translation of ours renames."""
    places = fragment(source).casefold(), fragment(target).casefold()
    same_edition = "://" in source and not names_language(target, beside=source)
    return same_edition and places[0] != places[1] and all(p and p.isascii() for p in places)


def _is_tail(shorter: Link, longer: Link) -> bool:
    """True if the first is the end of the second and may be written from nearer by."""
    relative = not re.match(r"/|[a-z]+:", shorter.target, re.IGNORECASE)
    on_site = "." in longer.key.split("/")[0] and "." not in shorter.key.split("/")[0]
    tail = len(shorter.key) > 1 and longer.key.endswith(f"/{shorter.key}")
    return tail and (relative or on_site)


def _languages_in(target: str) -> list[str]:
    address = target.partition("://")[2] or target
    return [part.lower() for part in re.split(r"[./]", address) if _names(part)]


def _names(part: str) -> bool:
    """True for a code, a name in full, and a region behind a hyphen: ``docs-zh-cn``."""
    behind = _BEHIND_HYPHEN.search(part)
    return _is_language(part) or _is_language_name(part) or bool(behind and _is_language(behind[1]))


def fragment(target: str) -> str:
    """What stands behind ``#``, decoded; empty without one."""
    return unquote(target.partition("#")[2])


def block_links(block: Block, language: LanguageTag) -> Iterator[Link]:
    """Links and images of the block itself: Markdown's, and those of HTML and components."""
    for piece in block.pieces():
        if piece.kind in {InlineKind.LINK, InlineKind.IMAGE}:
            yield _inline_link(piece, language)
        elif piece.kind is InlineKind.HTML:
            for tag in tag_links(piece.text):
                yield _tag_link(tag, piece.span, language)
    if block.kind in {BlockKind.HTML, BlockKind.RAW}:
        start = (block.text_span or block.span).start
        for tag in tag_links(block.text):
            yield _tag_link(tag, tag.span.shift(start), language)
    elif block.kind in {BlockKind.COMPONENT, BlockKind.CONTAINER}:
        for name, value in block.attributes:
            if name in {"href", "src"} and not value.startswith("{"):
                yield _tag_link(TagLink(value, block.span, name == "src"), block.span, language)


def _inline_link(piece: Inline, language: LanguageTag) -> Link:
    is_image = piece.kind is InlineKind.IMAGE
    key = image_key if is_image else link_key
    text = piece.text if is_image else "".join(leaf.text for leaf in piece.walk())
    target = _BEHIND_BARE.sub("", piece.target) if text == piece.target else piece.target
    return Link(target, key(target, language), text, piece.span, is_image)


def _tag_link(tag: TagLink, span: Span, language: LanguageTag) -> Link:
    key = image_key if tag.is_image else link_key
    return Link(tag.target, key(tag.target, language), "", span, tag.is_image)


def _split_host(path: str) -> tuple[str, str]:
    host, _, rest = path.partition("/")
    return host.lower(), rest


def _host(host: str) -> str:
    """The host without ``www.`` and without a language: ``ko.wikipedia.org``, ``cn.vuejs.org``."""
    labels = host.removeprefix("www.").split(".")
    kept = [label for label in labels[:-2] if not _is_language(label)] + labels[-2:]
    name = ".".join(kept)
    shop = _SHOPS.match(name)
    return f"{shop['shop']}.com" if shop else _RENAMED_HOSTS.get(name, name)


def _path(path: str, language: LanguageTag, *, host: str) -> str:
    parts = [part for part in path.split("/") if part not in {"", ".", ".."}]
    if parts and host == "apps.apple.com" and len(parts[0]) == 2:
        parts = parts[1:]
    kept = [part for part in parts if not _is_language(part)]
    if not kept:
        return ""
    if host in _REPOSITORY_HOSTS:
        kept = ["blob" if part in _VIEWS else part for part in kept]
    kept[-1] = _without_language(kept[-1], _DOTTED_LANGUAGE, language)
    page = _ENDING.sub("", "/".join(kept))
    if host in _REPOSITORY_HOSTS:
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
    if len(name.partition("-")[0]) > _SHORT:  # README.french.md, README.brazilian-portuguese.md
        tag = known_tag(name)
        own = tag is not None and tag.language in {language.language, "en"}
        return tag is not None and (mark == "." or own)
    own = name in {language.language, "en", *_COUNTRY_CODES}
    return _is_language(name) and (mark == "." or "-" in name or own)


def _is_language(part: str) -> bool:
    part = part.lower()
    regional = _REGIONAL.fullmatch(part)
    return (regional[1] if regional else part) in _CODES


def _query(query: str) -> str:
    kept = [p for p in query.split("&") if p and not _IGNORED_PARAMETER.match(p.split("=")[0])]
    return "&".join(sorted(kept))
