"""Versions and bitexts for tests of the judge."""

from __future__ import annotations

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document


def version(text: str, language: str) -> Version:
    document = parse_document(f"{language}.md", text.encode(), LanguageTag(language))
    return Version(document, extract(document))


def bitext(source: str, target: str) -> Bitext:
    """An English source and a German translation."""
    return align_versions(version(source, "en"), version(target, "de"))
