"""Keys of frontmatter that the original alone needs: who reviews it, what its templates ask.

Between frontmatter and its check. A translation is built with the original's values.
"""

from __future__ import annotations

from collections.abc import Collection

from i18nlint.facts.frontmatter import key_name

_OF_EDITORS = frozenset({"reviewers", "approvers", "owner", "owners", "codeowners"})
_OF_REFERENCE = frozenset(
    {"pagetype", "browsercompat", "specurls", "status", "sidebar", "shorttitle"}
)
"""Of a page with a ``page-type`` (MDN), whose translations have ``title`` and ``slug`` alone."""
_PAGE_TYPE = "page-type"


def is_of_original(path: str, paths: Collection[str]) -> bool:
    """True of a key that translations leave to the original, among the keys that it has."""
    name = key_name(path)
    return name in _OF_EDITORS or (_PAGE_TYPE in paths and name in _OF_REFERENCE)
