"""What the stretches of two programs, equal or not, give to complain about. Beside `programs`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from i18nlint.checks._code.difference import EXAMPLE, STYLE, TYPES, Difference
from i18nlint.checks._code.equivalents import (
    are_left_out,
    is_idle,
    sorts_alike,
    sorts_of_exchange,
    sorts_of_part,
    sorts_of_text,
)
from i18nlint.checks._code.parts import one_sided, shift, telling
from i18nlint.checks._code.samples import is_member_anew
from i18nlint.checks._code.scores import (
    REORDERED,
    SURE,
    Side,
    code_score,
    is_annotation,
    is_locale,
    is_near_reader,
)
from i18nlint.checks._code.slips import Strictness, is_localised, slipped_lines
from i18nlint.checks._code.strings import quoted_score, words_score
from i18nlint.checks._code.typed_words import are_typed
from i18nlint.checks._code.unmistaken import score_anywhere, score_of_attribute
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import dataclass, replace

_LEADS_TO_COMMAND = frozenset({"$(", "|", "||", "&&", ";"})
_CODE_SIGNS = frozenset("=(){};<>:")
_LINE = 4
"""Tokens of what may be called a line."""
_Content = tuple[str, ...]
Opcode = tuple[str, int, int, int, int]
"""As `difflib` has them: what to do with ``sources[i:i_end]`` and ``targets[j:j_end]``."""


@dataclass(frozen=True, slots=True)
class Stretches:
    """Two programs, and which stretch of one stands against which of the other."""

    sources: Side
    targets: Side
    opcodes: Sequence[Opcode]
    strictness: Strictness
    most: float
    """What a difference in code, not in its texts, may score."""

    def judged(self) -> Iterator[Difference]:
        """A difference for each stretch that no translation explains."""
        names: Mapping[str, str] | None = None
        moved = self._moved()
        for opcode in map(self._shifted, self.opcodes):
            tag, i, i_end, j, j_end = opcode
            ones, others = self.sources[i:i_end], self.targets[j:j_end]
            if tag == "equal":
                yield from map(self._unless_kept, _other_words(ones, others, self.strictness))
            elif score := self._score(i, ones, j, others):
                if moved and tag != "replace" and _content(ones or others) in moved:
                    score = min(score, REORDERED)
                sorts = self._sorts_of_trifle(opcode)
                if any(one.inner for one in ones):
                    names = self._new_names() if names is None else names
                    score = self._interpolated(score, ones, others, names)
                found = self._difference(opcode, score)
                yield self._unless_kept(replace(found, sorts=found.sorts or sorts))

    def _unless_kept(self, found: Difference) -> Difference:
        """The difference; a name is no example's own that other lines still say: ``needs: kite``
        below ``name: old-kite``."""
        if EXAMPLE not in found.sorts:
            return found
        sides = zip(found.exchange, (self.targets, self.sources), strict=True)
        is_kept = any(token.text == name for name, side in sides for token in side)
        return replace(found, sorts=()) if is_kept else found

    def _moved(self) -> frozenset[_Content]:
        """What one stretch lacks and another one has more: lines that changed places."""
        lost = {
            _content(self.sources[i:end]) for tag, i, end, *_ in self.opcodes if tag == "delete"
        }
        added = {
            _content(self.targets[j:end]) for tag, *_, j, end in self.opcodes if tag == "insert"
        }
        return frozenset(one for one in lost & added if len(one) >= _LINE)

    def _shifted(self, opcode: Opcode) -> Opcode:
        """The stretch where a reader finds it, if one side alone has it."""
        tag, i, i_end, j, j_end = opcode
        if tag == "delete":
            by = shift(self.sources, (i, i_end), (self.targets, j))
        elif tag == "insert":
            by = shift(self.targets, (j, j_end), (self.sources, i))
        else:
            return opcode
        return tag, i + by, i_end + by, j + by, j_end + by

    def _score(self, i: int, ones: Side, j: int, others: Side) -> float:
        """How sure it is that these parts, at these places, are a fault."""
        sources, targets, strictness = self.sources, self.targets, self.strictness
        if strictness.of_commands and _are_typed(ones, others):
            return min(self.most, SURE)
        if self._is_elsewhere_in_part(ones, others):
            return min(self.most, SURE)
        if score := score_anywhere((sources, i, ones), (targets, j, others), self.most):
            return score
        are_commands = _is_command(sources, i, ones) and _is_command(targets, j, others)
        both_go_on = _goes_on(sources, i, ones) and _goes_on(targets, j, others)
        if strictness.of_commands and both_go_on and not are_commands:
            return 0.0
        if is_locale(sources, i, ones) and is_locale(targets, j, others, strictness.language):
            return 0.0
        as_said = replace(strictness, of_commands=False) if are_commands else strictness
        if self._is_in_prose(i, ones, j, others):
            return 0.0
        if len(ones) == len(others) == 1:
            texts = ones[0].text, others[0].text
            if "/" in texts[0] and is_localised(*texts):
                return 0.0  # docs/en/guide.md
            quoted = quoted_score(ones[0], others[0], strictness)
            if quoted is not None:
                return min(self.most, quoted)
        return min(self.most, code_score(ones, others, as_said))

    def _is_elsewhere_in_part(self, ones: Side, others: Side) -> bool:
        """True for another region or time zone where other lines keep the source's: who takes their
        own takes it throughout."""
        are_places = is_near_reader(ones) and is_near_reader(others)
        return are_places and any(token.text == ones[0].text for token in self.targets)

    def _sorts_of_trifle(self, opcode: Opcode) -> tuple[str, ...]:
        """The sort of what readers shrug at: ``==`` for ``===``, a parameter without a use."""
        tag, i, i_end, j, j_end = opcode
        if tag == "replace":
            ones, others = self.sources[i:i_end], self.targets[j:j_end]
            lines = _line_around(self.sources, i), _line_around(self.targets, j)
            is_anew = self.strictness.is_strict and is_member_anew(ones, others, lines)
            if not self.strictness.of_commands and are_left_out(ones, others):
                return (STYLE,)  # readers type commands one by one
            return (EXAMPLE,) if is_anew else sorts_alike(ones, others)
        if self.strictness.of_commands:
            return ()  # of make && make install a step is missing
        is_source = tag == "delete"
        side, part = (self.sources, (i, i_end)) if is_source else (self.targets, (j, j_end))
        return (STYLE,) if is_idle(side, *part) else ()

    def _is_in_prose(self, i: int, ones: Side, j: int, others: Side) -> bool:
        """True for words more in a line that is told in words: ``2. [open] 돛 수리`` beside ``2.
        [open] Mend the sail``."""
        lone, sides = ones or others, (self.sources, self.targets)
        if (ones and others) or self.strictness.of_commands or not _are_plain_words(lone):
            return False
        lines = [_line_around(side, at) for side, at in zip(sides, (i, j), strict=True)]
        are_words = any(not token.text.isascii() for line in lines for token in line)
        return are_words and not any(token.text in _CODE_SIGNS for line in lines for token in line)

    def _new_names(self) -> Mapping[str, str]:
        from i18nlint.checks._code.names import new_names  # here: most keep their names

        return new_names(self.sources, self.targets, self.opcodes)

    def _interpolated(
        self, score: float, ones: Side, others: Side, names: Mapping[str, str]
    ) -> float:
        """The score, that of a new name where a text interpolates what is called so elsewhere."""
        from i18nlint.checks._code.names import name_alike  # here: most keep their names

        is_named_so = name_alike(ones, others, names)
        return min(score, self.strictness.renamed) if is_named_so else score

    def _difference(self, opcode: Opcode, score: float) -> Difference:
        tag, i, i_end, j, j_end = opcode
        ones, others = self.sources[i:i_end], self.targets[j:j_end]
        exchange = (_said(ones), _said(others))
        edits = frozenset({exchange})
        if tag == "replace":
            sorts = sorts_of_exchange(ones, others) if self.strictness.of_scripts else ()
            ones, others = telling(ones), telling(others)
            place = (ones[0].line, others[0].line)
            name = _said(ones)
            return Difference(*place, score, name=name, exchange=exchange, edits=edits, sorts=sorts)
        sorts = (TYPES,) if is_annotation((*ones, *others)) else ()
        if tag == "delete":
            sorts = sorts or self._sorts_of_part(
                self.sources, (i, i_end), self.targets[j - 1 : j + 1]
            )
            found = one_sided(self.sources, (i, i_end), (self.targets, j), score)
            return replace(found, edits=edits, sorts=sorts)
        sorts = sorts or self._sorts_of_part(self.targets, (j, j_end), self.sources[i - 1 : i + 1])
        found = one_sided(self.targets, (j, j_end), (self.sources, i), score)
        return replace(
            found,
            tag=tag,
            source_line=found.target_line,
            target_line=found.source_line,
            edits=edits,
            sorts=sorts,
        )

    def _sorts_of_part(self, tokens: Side, part: tuple[int, int], around: Side) -> tuple[str, ...]:
        """The sorts of what one side alone has; ``around`` its place on the other side."""
        are_lines = len({token.line for token in around}) > 1
        if self.strictness.of_commands and [one.text for one in tokens[slice(*part)]] == ["&&"]:
            return (STYLE,) if are_lines else ()  # each command on a line of its own
        return sorts_of_part(tokens, *part) if self.strictness.of_scripts else ()


def _are_typed(ones: Side, others: Side) -> bool:
    return len(ones) == len(others) == 1 and are_typed(ones[0].text, others[0].text)


def _are_plain_words(tokens: Side) -> bool:
    return all(token.text.isalpha() and token.text.isascii() for token in tokens)


def _line_around(tokens: Side, at: int) -> Side:
    """The tokens on the line of the one at a place, or of the one before it at the end."""
    line = tokens[min(at, len(tokens) - 1)].line if tokens else 0
    first = bisect_left(tokens, line, key=_line_of)
    return tokens[first : bisect_right(tokens, line, lo=first, key=_line_of)]


def _line_of(token: CodeToken) -> int:
    return token.line


def _said(tokens: Side) -> str:
    return " ".join(token.text for token in tokens)


def _is_command(tokens: Side, start: int, part: Side) -> bool:
    """True for a word that its line begins with, or a pipe leads to: ``curl``, which no translator
    puts in words."""
    if len(part) != 1 or not part[0].text.isalpha():
        return False
    before = tokens[start - 1] if start else None
    return before is None or before.line < part[0].line or before.text in _LEADS_TO_COMMAND


def _goes_on(tokens: Side, start: int, part: Side) -> bool:
    """True if the part is plain words beside words: ``gewünschte`` ``Zahl``."""
    beside = (
        *tokens[max(start - 1, 0) : start],
        *tokens[start + len(part) : start + len(part) + 1],
    )
    is_beside_words = any(token.is_words for token in beside)
    return is_beside_words and all(token.is_words or token.text.isalpha() for token in part)


def _content(tokens: Side) -> _Content:
    """What stands there, wherever the stretch is cut: ``a > b <`` and ``< a > b``."""
    return tuple(sorted(token.text for token in tokens))


def _other_words(ones: Side, others: Side, strictness: Strictness) -> Iterator[Difference]:
    """Strings that say something else than a translation would."""
    for place, (one, other) in enumerate(zip(ones, others, strict=True)):
        if one.text.casefold() == other.text.casefold() and _is_shown(ones, place):
            continue  # <a href="/wind">Wind</a> with a small letter
        score = score_of_attribute(ones, place, other, strictness)
        if score := score or words_score(one, other, strictness):
            at = _slipped_line(one, other, strictness)
            exchange = (one.text, other.text)
            yield Difference(
                one.line + at,
                other.line + at,
                score,
                exchange=exchange,
                edits=frozenset({exchange}),
                sorts=sorts_of_text(ones, place, other.text) or sorts_alike([one], [other]),
            )


def _is_shown(tokens: Side, at: int) -> bool:
    """True for what stands between two tags."""
    around = [token.text for token in (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 2])]
    return tokens[at].is_words and around in ([">", "<"], [">", "</"])


def _slipped_line(source: CodeToken, target: CodeToken, strictness: Strictness) -> int:
    """The line of a long string that has the slip, from 0."""
    return next(iter(slipped_lines(source.text, target.text, strictness)), 0)
