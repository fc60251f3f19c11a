"""The examples in a Markdown page: samples, settings and what is expected, with page lines.

The grammar, used by rule pages and by tests/mdtest:

- Headings are the test tree; a section with samples is an example, its titles are its name.
- ``md LANG [PATH]`` or ``mdx LANG [PATH]`` is a document; the first is the source. With a last
  word ``encoding=euc-kr`` it is saved so, with ``deleted`` the change at hand takes it away.
- ``toml`` is configuration for its section and those below.
- ``expect`` has a line per diagnostic, `Expectation` says how it reads. Nothing else may be
  reported, and without the block nothing at all.
- An example below "Reported" must expect something, one below "Not reported" must not.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from i18nlint.config.suggest import did_you_mean
from i18nlint.errors import RulePageError
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.language import LanguageTag
from i18nlint.rulebook.body import Fence, Heading, pieces
from i18nlint.rulebook.expectation import Expectation, parse_expectation

REPORTED = "Reported"
NOT_REPORTED = "Not reported"
_SAMPLES = {("md",), ("mdx",)}


@dataclass(frozen=True, slots=True)
class Sample:
    """A document of an example."""

    language: LanguageTag
    path: str
    text: str
    line: int
    """Line of the page on which the text begins, from 1."""
    encoding: str = "utf-8"
    deleted: bool = False

    @property
    def data(self) -> bytes:
        """The file."""
        return self.text.encode(self.encoding)


@dataclass(frozen=True, slots=True)
class Example:
    """One test of a page."""

    titles: tuple[str, ...]
    """Headings above it, the page's own title left out."""
    line: int
    """Of its heading."""
    samples: tuple[Sample, ...]
    expected: tuple[Expectation, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)
    expect_lines: tuple[int, int] | None = None
    """First and last line of the ``expect`` block, fences included."""
    end: int = 0
    """Last line of its last sample, fence included."""

    @property
    def name(self) -> str:
        return " - ".join(self.titles)

    @property
    def must_be_silent(self) -> bool:
        return NOT_REPORTED in self.titles

    @property
    def must_report(self) -> bool:
        return REPORTED in self.titles


@dataclass(slots=True)
class _Section:
    heading: Heading
    titles: tuple[str, ...]
    settings: Mapping[str, Any]
    fences: list[Fence] = field(default_factory=list)


def read_examples(path: str, body: str, *, first_line: int = 1) -> tuple[Example, ...]:
    """The examples of a page's body in the order written.

    Raises:
        RulePageError: with the line of the page that is wrong.
    """
    reader = _Reader(path)
    sections = reader.sections(pieces(body, first_line))
    found = (reader.example(section) for section in sections)
    return tuple(reader.checked(example) for example in found if example)


@dataclass(frozen=True, slots=True)
class _Reader:
    path: str

    def sections(self, pieces: Iterator[Heading | Fence]) -> Iterator[_Section]:
        """Each heading with its fences, and with the settings of the headings above it."""
        open_sections = [_Section(Heading(0, "", 1), (), {})]
        for piece in pieces:
            if isinstance(piece, Heading):
                yield open_sections[-1]
                while open_sections[-1].heading.level >= piece.level:
                    open_sections.pop()
                open_sections.append(_below(open_sections[-1], piece))
            elif piece.info[:1] == ("toml",):
                above = open_sections[-1]
                above.settings = merge(above.settings, self._toml(piece))
            else:
                open_sections[-1].fences.append(piece)
        yield open_sections[-1]

    def example(self, section: _Section) -> Example | None:
        """The section's test; None where it has no samples."""
        self._check_words(section.fences)
        samples = [fence for fence in section.fences if fence.info[:1] in _SAMPLES]
        expects = [fence for fence in section.fences if fence.info[:1] == ("expect",)]
        if len(expects) > (1 if samples else 0):
            raise self._error("an expect without samples of its own", expects[-1].first)
        if not samples:
            return None
        example = Example(
            section.titles,
            section.heading.line,
            tuple(self._sample(fence) for fence in samples),
            settings=section.settings,
            end=samples[-1].last,
        )
        return self._with_expect(example, expects[0]) if expects else example

    def checked(self, example: Example) -> Example:
        """The example, if its block suits the part of the page it stands in."""
        if example.must_be_silent and example.expect_lines:
            message = f'an example under "{NOT_REPORTED}" expects nothing'
            raise self._error(message, example.expect_lines[0])
        return example

    def _with_expect(self, example: Example, fence: Fence) -> Example:
        lines = enumerate(fence.text.split("\n"), fence.first + 1)
        expected = [parse_expectation(line, self.path, n) for n, line in lines if line.strip()]
        if not expected:
            raise self._error("an empty expect; leave it out to expect silence", fence.first)
        return replace(example, expected=tuple(expected), expect_lines=(fence.first, fence.last))

    def _sample(self, fence: Fence) -> Sample:
        suffix, *words = fence.info
        encoding = self._encoding(words, fence)
        deleted = words[-1:] == ["deleted"]
        words = words[:-1] if deleted else words
        if not 1 <= len(words) <= 2:
            raise self._error(f"a sample is fenced as `{suffix} LANG [PATH]`", fence.first)
        try:
            language = LanguageTag.parse(words[0])
        except ValueError as error:
            raise self._error(str(error), fence.first) from error
        path = words[1] if len(words) == 2 else f"{language}/post.{suffix}"
        return Sample(language, path, fence.text, fence.first + 1, encoding, deleted)

    def _encoding(self, words: list[str], fence: Fence) -> str:
        """The encoding that the last word names; the word is taken away."""
        if not words or not words[-1].startswith("encoding="):
            return "utf-8"
        encoding = words.pop().partition("=")[2]
        try:
            fence.text.encode(encoding)
        except (LookupError, UnicodeEncodeError) as error:
            raise self._error(str(error), fence.first) from error
        return encoding

    def _toml(self, fence: Fence) -> Mapping[str, Any]:
        try:
            return tomllib.loads(fence.text)
        except tomllib.TOMLDecodeError as error:
            raise self._error(f"not valid TOML: {error}", fence.first) from error

    def _check_words(self, fences: list[Fence]) -> None:
        """A mistyped ``expcet`` would otherwise be prose, and its example a silent one."""
        for fence in fences:
            word = fence.info[0] if fence.info else ""
            hint = did_you_mean(word, ("expect",))
            if hint and word != "expect":
                raise self._error(f"a block of {word!r}", fence.first, hint)

    def _error(self, message: str, line: int, hint: str = "") -> RulePageError:
        return RulePageError(message, path=self.path, line=line, hint=hint)


def _below(parent: _Section, heading: Heading) -> _Section:
    titles = parent.titles if heading.level == 1 else (*parent.titles, heading.title)
    return _Section(heading, titles, parent.settings)


def merge(above: Mapping[str, Any], below: Mapping[str, Any]) -> Mapping[str, Any]:
    """Both tables in one, ``below`` winning; tables inside are merged, lists replaced."""
    merged = dict(above)
    for key, value in below.items():
        old = merged.get(key)
        both = isinstance(old, Mapping) and isinstance(value, Mapping)
        merged[key] = merge(old, value) if both and isinstance(old, Mapping) else value
    return merged
