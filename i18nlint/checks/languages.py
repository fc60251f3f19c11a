"""Blocks that are not in the language of their file: rules U001, U002, U003.

Between alignment and judging. What is quoted, linked or code may be in any language; so may names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from i18nlint.checks._api import Check, Pair
from i18nlint.facts.language import (
    LEAST_WORDS,
    SIMPLIFIED,
    WIDE,
    function_share,
    is_surely,
    letters,
    likelier,
    parts_of,
    runs_of,
    weight,
    words,
)
from i18nlint.facts.prose import OPAQUE, Prose, prose_of
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_READ = {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TERM, BlockKind.DEFINITION}
_SEALED = {BlockKind.QUOTE, BlockKind.CODE, BlockKind.TABLE}
_QUOTED = lazy_regex(
    r"\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》|«[^»\n]*»|„[^“”\n]*[“”]"
    r"|\([^()\n]*\)|（[^（）\n]*）|\[[^\[\]\n]*\]|'[^'\n]{2,}'|【[^】\n]*】|〈[^〉\n]*〉"
)
_LEAST_WIDE, _LEAST_LETTERS, _LEAST_LATIN_WORDS = 8, 15, 6
_CAPTION_WORDS = 12
_SHARE = 0.5
_WHOLE = 0.6
"""From this share on it is the file that is untranslated, and one finding says so."""
_MANY = 5
_SURE = 0.95
_COMMON = 0.12
"""Function words make up a quarter to a half of running text, names and titles have few."""
_LATIN = LanguageTag("en")
_BY_SCRIPT = {"Hang": LanguageTag("ko"), "Kana": LanguageTag("ja"), "Hani": LanguageTag("zh")}
_FOREIGN = {"Jpan": ("Hang",), "Hans": ("Kana", "Hang"), "Hant": ("Kana", "Hang")}
_DECORATION = frozenset("のノシツ")
_MIXED_WORD = lazy_regex(r"[A-Za-z][а-яА-ЯёЁ]|[а-яА-ЯёЁ][A-Za-z]")
_SHOWN = 60


@dataclass(frozen=True)
class _Originals:
    """What the source says, looked at when first needed."""

    document: Document

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(_key(prose_of(block).text) for block in self.document.walk())


@dataclass(frozen=True, slots=True)
class _Passage:
    """A block of the target with its counterpart's text."""

    block: Block
    prose: Prose
    text: str
    """Without links, code and what stands in quotes or brackets."""
    source: Block | None
    originals: _Originals

    @property
    def is_copy(self) -> bool:
        """True if the source has the very same text."""
        return _key(self.prose.text) in self.originals.keys


def languages(pair: Pair) -> Iterator[Finding]:
    """Blocks of the target in the source language, in a third one, or with foreign letters."""
    source, target = pair.source.document, pair.target.document
    if source.language.language == target.language.language:
        if target.language.likely_script == "Hant":
            for passage in _passages(pair):
                yield from _simplified(passage, target)
        return
    passages = list(_passages(pair))
    foreign = [
        (passage, found)
        for passage in passages
        if (found := _language(passage, source.language, target.language)) is not None
    ]
    yield from _foreign_blocks(pair, foreign, passages)
    read = {id(passage) for passage, _ in foreign}
    for passage in passages:
        if id(passage) not in read and passage.source is not None:
            yield from _foreign_letters(passage, source, target)
            yield from _simplified(passage, target)


def _passages(pair: Pair) -> Iterator[_Passage]:
    counterparts = _counterparts(pair)
    originals = _Originals(pair.source.document)
    for block in _readable(pair.target.document.blocks):
        prose = prose_of(block)
        text = _own_words(prose)
        if text.strip() and not _is_reference(block, prose):
            yield _Passage(block, prose, text, counterparts.get(block.index), originals)


def _is_reference(block: Block, prose: Prose) -> bool:
    """True for an entry of a bibliography and for a caption that names its source."""
    linked = (prose.text[link.start : link.end] for link in prose.links)
    if any("://" in text for text in linked):
        return True
    html_link = any(piece.text.startswith("<a ") for piece in block.pieces())
    return html_link and len(words(prose.text)) < _CAPTION_WORDS


def _counterparts(pair: Pair) -> Mapping[int, Block]:
    return {
        target.index: bead.sources[0]
        for bead in pair.bitext.beads()
        if bead.sources
        for target in bead.targets
    }


def _readable(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if block.kind in _READ:
            yield block
        elif block.kind not in _SEALED:
            yield from _readable(block.children)


def _normal(text: str) -> str:
    return " ".join(text.split())


def _key(text: str) -> str:
    """The words of the text: punctuation and spaces may have been adapted."""
    return " ".join(words(text))


def _own_words(prose: Prose) -> str:
    text = prose.text
    for link in prose.links:
        text = text[: link.start] + " " * link.length + text[link.end :]
    return _QUOTED.sub(lambda match: " " * len(match[0]), text.replace(OPAQUE, " "))


# --- which language ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Found:
    language: LanguageTag
    score: float


def _language(passage: _Passage, source: LanguageTag, target: LanguageTag) -> _Found | None:
    """The language of the passage if it is not the target's."""
    if is_surely(passage.text, target):
        return None
    counts = letters(passage.text)
    total = sum(weight(script, count) for script, count in counts.items())
    own = sum(weight(script, counts.get(script, 0)) for script in parts_of(target))
    script = _foreign_script(counts, target)
    if script is not None and weight(script, counts[script]) >= _SHARE * total:
        return _by_script(script, passage, source)
    if "Latn" in counts and (own <= 0.05 * total or "Latn" in parts_of(target)):
        return _by_words(passage, source, target)
    if parts_of(source) == parts_of(target):
        return _by_words(passage, source, target)
    return None


def _foreign_script(counts: Mapping[str, int], target: LanguageTag) -> str | None:
    """A script with enough letters to make the passage another language's."""
    mine = parts_of(target)
    kana, ideographs = counts.get("Kana", 0), counts.get("Hani", 0)
    if "Kana" not in mine and kana >= 5 and kana >= 0.25 * (kana + ideographs):
        return "Kana"
    if target.language == "ja" and ideographs >= 12 and not kana:
        return "Hani"
    if target.language == "ko" and ideographs >= 12 and not counts.get("Hang", 0):
        return "Hani"
    others = [
        script
        for script, count in counts.items()
        if script not in mine
        and script != "Latn"
        and count >= (_LEAST_WIDE if script in WIDE else _LEAST_LETTERS)
    ]
    return max(others, key=lambda script: weight(script, counts[script]), default=None)


def _by_script(script: str, passage: _Passage, source: LanguageTag) -> _Found:
    is_source = script in parts_of(source) and (script != "Hani" or source.language != "ja")
    language = source if is_source else _BY_SCRIPT.get(script, LanguageTag("und", script))
    return _Found(language, _score(passage))


def _score(passage: _Passage) -> float:
    if passage.block.kind is BlockKind.HEADING:
        return 0.9 if passage.is_copy else 0.65
    return 0.95 if passage.is_copy else 0.8


def _by_words(passage: _Passage, source: LanguageTag, target: LanguageTag) -> _Found | None:
    """Of languages that share a script: by their commonest words, then by langdetect."""
    found = words(passage.text)
    if len(found) < _LEAST_LATIN_WORDS:
        return None
    other = source if parts_of(source) & {"Latn", "Cyrl"} else _LATIN
    if other.language == target.language:
        return None
    common = function_share(found, other)
    if common < _COMMON or common < 2 * function_share(found, target):
        return None
    if passage.is_copy:
        # what a Korean post says in English, its Japanese version may say in English too
        return _Found(other, _score(passage)) if other.language == source.language else None
    if len(found) < LEAST_WORDS:
        return None
    if "Latn" in parts_of(target) and likelier(passage.text, target, other) < _SURE:
        return None
    return _Found(other, 0.75)


def _foreign_blocks(
    pair: Pair, foreign: list[tuple[_Passage, _Found]], passages: list[_Passage]
) -> Iterator[Finding]:
    """A finding for each run of blocks, or one for nearly all of them."""
    source, total = pair.source.document.language, len(passages)
    still = [passage for passage, found in foreign if found.language.language == source.language]
    if len(still) >= max(_MANY, _WHOLE * total):
        message = f"{len(still)} of {total} blocks are still in {source}"
        yield _foreign_run(pair, still, message, score=0.95, scale=Scale.SECTION)
        return
    for run in _runs(foreign, passages):
        if len(run) == 1 or run[0][1].language.language != source.language:
            yield from (_foreign_block(pair, passage, found) for passage, found in run)
        else:
            message = f"{len(run)} blocks on end are still in {source}"
            score = max(found.score for _, found in run)
            blocks = [passage for passage, _ in run]
            yield _foreign_run(pair, blocks, message, score=score, scale=Scale.BLOCK)


def _runs(
    foreign: list[tuple[_Passage, _Found]], passages: list[_Passage]
) -> Iterator[list[tuple[_Passage, _Found]]]:
    """Passages in a foreign language, those of one language that follow each other together."""
    places = {id(passage): at for at, passage in enumerate(passages)}
    run: list[tuple[_Passage, _Found]] = []
    for passage, found in foreign:
        follows = run and places[id(run[-1][0])] + 1 == places[id(passage)]
        if follows and run[-1][1].language == found.language:
            run.append((passage, found))
            continue
        if run:
            yield run
        run = [(passage, found)]
    if run:
        yield run


def _foreign_run(
    pair: Pair, passages: list[_Passage], message: str, *, score: float, scale: Scale
) -> Finding:
    first, last = passages[0], passages[-1]
    return Finding(
        "untranslated-block",
        message,
        source=_counterpart_label(pair.source.document, first),
        target=Label(
            first.block.span.cover(last.block.span),
            _label(pair.target.document, first.block).text,
        ),
        arguments={"language": str(pair.source.document.language), "blocks": len(passages)},
        score=score,
        scale=scale,
    )


def _foreign_block(pair: Pair, passage: _Passage, found: _Found) -> Finding:
    source, target = pair.source.document.language, pair.target.document.language
    is_source = found.language.language == source.language
    rule = "untranslated-block" if is_source else "wrong-language"
    named = str(found.language) if found.language.language != "und" else "another language"
    return Finding(
        rule,
        f"this block is still in {source}" if is_source else f"this is in {named}, not {target}",
        source=_counterpart_label(pair.source.document, passage),
        target=_label(pair.target.document, passage.block),
        arguments={"language": named},
        score=found.score,
        scale=Scale.BLOCK,
    )


def _counterpart_label(document: Document, passage: _Passage) -> Label | None:
    return _label(document, passage.source) if passage.source else None


def _label(document: Document, block: Block) -> Label:
    text = _normal(document.source.slice(block.span))
    return Label(block.span, f"{text[: _SHOWN - 1]}…" if len(text) > _SHOWN else text)


# --- mixed-script -----------------------------------------------------------------------------


def _foreign_letters(passage: _Passage, source: Document, target: Document) -> Iterator[Finding]:
    """Letters of a script that the target's language does not use; one finding a block."""
    for script in _FOREIGN.get(target.language.likely_script, ()):
        for match in runs_of(script, passage.text):
            if not set(match[0]) <= _DECORATION and not _is_in(match[0], passage, source):
                yield _mixed(passage, match.span(), text=match[0], language=target.language)
                return
    if target.language.likely_script in {"Latn", "Cyrl"}:
        yield from _look_alikes(passage, target)


def _is_in(text: str, passage: _Passage, source: Document) -> bool:
    """True if a source that does not write so itself has the very text: a word it speaks about."""
    if passage.source is None or not letters(text).keys() - parts_of(source.language):
        return False
    return text in source.source.slice(passage.source.span)


def _look_alikes(passage: _Passage, target: Document) -> Iterator[Finding]:
    """A Cyrillic letter within a Latin word, or the reverse: ``Соnfig``."""
    match = _MIXED_WORD.search(passage.text)
    if match is not None:
        start, end = match.span()
        while start > 0 and passage.text[start - 1].isalpha():
            start -= 1
        while end < len(passage.text) and passage.text[end].isalpha():
            end += 1
        word = passage.text[start:end]
        yield _mixed(passage, (start, end), text=word, language=target.language)


def _simplified(passage: _Passage, target: Document) -> Iterator[Finding]:
    if target.language.likely_script != "Hant":
        return
    for at, letter in enumerate(passage.text):
        if letter in SIMPLIFIED:
            yield _mixed(passage, (at, at + 1), text=letter, language=target.language)
            return


def _mixed(passage: _Passage, place: tuple[int, int], text: str, language: LanguageTag) -> Finding:
    return Finding(
        "mixed-script",
        f'"{text}" is not written in the script of {language}',
        target=Label(passage.prose.span(*place), text),
        arguments={"text": text},
        score=0.75,
        scale=Scale.FACT,
    )


CHECK = Check("languages", ("untranslated-block", "wrong-language", "mixed-script"), pair=languages)
