"""Whether the page that a link names is there in the reader's language too.

An address is no path: sites put words in front of it and leave the extension out. Where a file of
the source's language is found that fits it, the two versions at hand tell what the same page is
called in the other language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import takewhile
from posixpath import dirname, join, normpath, splitext

from i18nlint.checks._api import Pair
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Link

_EXTENSIONS = (".md", ".mdx")
_PAGES = ("index", "_index", "README")


def has_counterpart(pair: Pair, link: Link, *, folders: Set[str]) -> bool:
    """False if the page is found in the source's language and in that of the target it is not.

    ``folders`` are the names of the source's language. True also where nothing is known.
    """
    if pair.has_file is None:
        return True
    source, target = pair.source.document.path, pair.target.document.path
    for page in _pages(pair.target, link, source, folders):
        if pair.has_file(page):
            others = tuple(_in_other_language(page, source, target))
            return not others or any(map(pair.has_file, others))
    return True


def is_only_edition(pair: Pair, source: Link, target: Link) -> bool:
    """True if the source's page is not there in the target's language, and the target's own is.

    Of ``hashing.md`` and ``salting.md`` only the second has a Polish version: ``salting.pl.md``.
    """
    if pair.has_file is None:
        return False
    paths = pair.source.document.path, pair.target.document.path
    page, other = (_beside(*of) for of in zip(paths, (source, target), strict=True))
    wanted = tuple(_in_other_language(page, *paths))
    if not wanted or any(map(pair.has_file, wanted)):
        return False
    return pair.has_file(page) and pair.has_file(other)


def is_own_edition(pair: Pair, source: Link, target: Link) -> bool:
    """True for ``git.dev/ada/docs-de`` and ``prices-de.pdf`` in German, behind a hyphen."""
    own = pair.target.document.language
    names = "|".join(re.escape(name) for name in {str(own), own.language})
    return re.sub(rf"(?i)[-_](?:{names})(?=[./]|$)", "", target.key) == source.key


def _beside(path: str, link: Link) -> str:
    """The path from the root of a file that the link names from its own place."""
    return normpath(join(dirname(path), re.split(r"[?#]", link.target)[0]))


def _pages(target: Version, link: Link, source: str, folders: Set[str]) -> Iterator[str]:
    """Files that the address may mean: below each folder that the source lies in, nearest first."""
    path = re.split(r"[?#]", link.target)[0]
    if not path.startswith("/"):
        yield from _files(normpath(join(dirname(target.document.path), path)), source)
        return
    parts = path.strip("/").split("/")
    last = max(at for at, part in enumerate(parts) if part.casefold() in folders)
    rest = "/".join(parts[last + 1 :])
    folder = dirname(source)
    while rest:
        yield from _files(join(folder, rest), source)
        if not folder:
            return
        folder = dirname(folder)


def _files(page: str, source: str) -> Iterator[str]:
    """``guide`` as ``guide.md`` and ``guide/index.md``, or ``guide.ko.md`` where posts end so."""
    name = source.rpartition("/")[2]
    stem, own = splitext(name)
    marked = f".{stem.rpartition('.')[2]}" if "." in stem else ""
    if splitext(page)[1] in (own, *_EXTENSIONS):
        yield page
        return
    for extension in dict.fromkeys((own, *_EXTENSIONS)):
        for mark in dict.fromkeys((marked, "")):
            yield f"{page}{mark}{extension}"
    yield from (f"{page}/{index}{marked}{own}" for index in _PAGES)


def _in_other_language(page: str, source: str, target: str) -> Iterator[str]:
    """The page's path changed as ``source`` is to be ``target``; either extension will do.

    None where that cannot be said: nothing that differs between the two stands in its path.
    """
    start, old, new, end = _difference(source, target)
    if start.endswith(".") and page.endswith(old + end):  # guide.ko.md
        found = f"{page[: len(page) - len(old + end)]}{new}{end}"
    elif not start.endswith(".") and page.startswith(start + old):  # docs/ko/guide.md
        found = f"{start}{new}{page[len(start + old) :]}"
    else:
        return
    stem, extension = splitext(found)
    yield found
    yield from (f"{stem}{other}" for other in _EXTENSIONS if other != extension)


def _difference(source: str, target: str) -> tuple[str, str, str, str]:
    """Two paths as what they have in common, what differs, and what they have in common again.

    Only whole folders and parts of a name differ: ``docs/``, ``ko/``, ``en/``, ``tides.md``.
    """
    ones, others = (re.split(r"(?<=[/.])", path) for path in (source, target))
    start = _alike(ones, others)
    end = _alike(ones[start:][::-1], others[start:][::-1])
    old, new = ("".join(parts[start : len(parts) - end]) for parts in (ones, others))
    return "".join(ones[:start]), old, new, "".join(ones[len(ones) - end :])


def _alike(ones: list[str], others: list[str]) -> int:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(ones, others, strict=False))
    return sum(1 for _ in pairs)
