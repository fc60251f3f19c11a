"""Numbers as they are read in a text, and texts as alignment gets them."""

from __future__ import annotations

from i18nlint.facts.document import extract
from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Fact
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.parse.document import parse_document


def said(text: str) -> Fact:
    """The only number of a text that begins with its language: ``de 66 km``."""
    language, _, words = text.partition(" ")
    (found,) = extract_numbers(words, LanguageTag.parse(language))
    span = Span(found.start, found.end)
    return Fact(found.readings, span, found.text, found.strength, found.bound)


def version(language: str, text: str) -> Version:
    """The text, parsed, with its facts."""
    document = parse_document(f"{language}.md", text.encode(), LanguageTag.parse(language))
    return Version(document, extract(document))
