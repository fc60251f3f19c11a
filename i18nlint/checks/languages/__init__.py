"""Blocks that are not in the language of their file: rules U001, U002, U003.

Between alignment and judging. What is quoted, linked or code may be in any language; so may names.
"""

from __future__ import annotations

from collections.abc import Iterator

from i18nlint.checks._api import Check, Pair
from i18nlint.checks.languages.alternatives import untranslated_alternatives
from i18nlint.checks.languages.attributes import untranslated_attributes
from i18nlint.checks.languages.foreign import foreign_language
from i18nlint.checks.languages.mixed import foreign_letters, simplified
from i18nlint.checks.languages.passages import passages_of
from i18nlint.checks.languages.remarks import left_remarks
from i18nlint.checks.languages.sentences import left_sentence
from i18nlint.checks.languages.untranslated import foreign_blocks
from i18nlint.model.finding import Finding


def languages(pair: Pair) -> Iterator[Finding]:
    """Blocks of the target in the source language, in a third one, or with foreign letters."""
    source, target = pair.source.document, pair.target.document
    is_traditional = target.language.likely_script == "Hant"
    if source.language.language == target.language.language:
        if is_traditional:
            for passage in passages_of(pair):
                yield from simplified(passage, target)
        return
    passages = list(passages_of(pair))
    foreign = [
        (passage, found)
        for passage in passages
        if (found := foreign_language(passage, source.language, target.language)) is not None
    ]
    read = {id(passage) for passage, _ in foreign}
    foreign = [(passage, found) for passage, found in foreign if not passage.is_quoted]
    others = [one for one in passages if id(one) not in read and one.source is not None]
    partly = {id(one): left for one in others if (left := left_sentence(one, source, target))}
    yield from foreign_blocks(pair, foreign, passages, partly=partly)
    yield from partly.values()
    yield from untranslated_attributes(pair)
    yield from untranslated_alternatives(pair)
    yield from left_remarks(pair)
    for passage in others:
        yield from foreign_letters(passage, source, target)
        if is_traditional:
            yield from simplified(passage, target)


CHECK = Check("languages", ("untranslated-block", "wrong-language", "mixed-script"), pair=languages)
