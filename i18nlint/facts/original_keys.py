"""Keys of frontmatter that a version need not have: who reviews the original, what its templates
ask, when a version was saved and where else it may be found.

Between frontmatter and its check. A translation is built with the original's values.
"""

from __future__ import annotations

from collections.abc import Collection

from i18nlint.facts.promises import key_name

_OF_EDITORS = frozenset({"reviewers", "approvers", "owner", "owners", "codeowners"})
_OF_REFERENCE = frozenset(
    {"pagetype", "browsercompat", "specurls", "status", "sidebar", "shorttitle"}
)
"""Of a page with a ``page-type`` (MDN), whose translations have ``title`` and ``slug`` alone."""
_OF_STATE = frozenset({"incomplete", "skip", "stub", "unfinished", "wip"})
"""How far a version is, whatever became of the others: ``stub: true``."""
_OF_ONE_VERSION = frozenset(
    {"lastmod", "lastmodified", "lastmodifiedat", "modified", "modifiedat", "modifieddate",
     "updated", "updatedat", "lastupdated", "lastupdate", "url", "urls", "permalink", "alias",
     "aliases", "redirectfrom", "redirects", "canonical", "canonicalurl"}
)  # fmt: skip
"""A post that was never saved again, or lies where its file does, does without."""
_PAGE_TYPE = "page-type"


def is_of_original(path: str, paths: Collection[str]) -> bool:
    """True of a key that translations do without, among the keys that the original has."""
    name = key_name(path)
    if name in _OF_EDITORS or name in _OF_ONE_VERSION or name in _OF_STATE:
        return True
    return _PAGE_TYPE in paths and name in _OF_REFERENCE
