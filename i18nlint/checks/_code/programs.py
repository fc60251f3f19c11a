"""Two programs compared token by token: what of their difference no translation explains.

Behind `compare`. Without a grammar, line is compared with line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from i18nlint.checks._code.apart import kept_lines
from i18nlint.checks._code.choice import chosen
from i18nlint.checks._code.compare import HEARD, INDENTED, TYPES, Difference
from i18nlint.checks._code.indentation import other_indentation
from i18nlint.checks._code.kept_facts import with_other_fact
from i18nlint.checks._code.likeness import in_order
from i18nlint.checks._code.parts import one_sided, telling
from i18nlint.checks._code.scores import (
    LIKE_A_SLIP,
    RENAMED_ALL,
    REORDERED,
    TRIFLES,
    Side,
    code_score,
    is_annotation,
    is_locale,
    words_score,
)
from i18nlint.checks._code.slips import Strictness, slipped_lines
from i18nlint.checks._code.sorts import sorted_out
from i18nlint.checks._code.texts import in_text, other_numbers
from i18nlint.facts.code import SHELLS, code_tokens, is_prose, without_lone_prompts
from i18nlint.facts.equal_code import without_comments
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.dataclass import replace

_ANOTHER_CODE = 0.5
_THROUGHOUT = 2
_OTHER_PROGRAM = 0.62
_Opcode = tuple[str, int, int, int, int]
"""As `difflib` has them: what to do with ``sources[i:i_end]`` and ``targets[j:j_end]``."""


def compare_programs(
    source: str, target: str, language: str, strictness: Strictness
) -> Difference | None:
    """The surest fault among the places where the programs differ, or None."""
    if language in SHELLS or language == "diff":
        strictness = strictness.among_words()
        source, target = without_lone_prompts(source, target)
    if is_prose(source, language) or is_prose(target, language):
        doubt = 0.65 if language == "diff" else 0.55
        return in_text(source, target, strictness, doubt=doubt)
    programs = code_tokens(source, language), code_tokens(target, language)
    texts = without_comments(source, language), without_comments(target, language)

    def compare(ones: Side, others: Side) -> Difference | None:
        return _compare(ones, others, strictness, texts)

    found = compare(*programs)
    if found is not None and found.tag == "another":
        return with_other_fact(found, texts)
    if found is not None and found.score >= HEARD:
        return sorted_out(found, programs, language, compare)
    other = other_indentation(source, target) if language in INDENTED else None
    return other or other_numbers(source, target) or found


def _compare(
    sources: Side, targets: Side, strictness: Strictness, texts: tuple[str, str]
) -> Difference | None:
    ones, others = _numbered(sources, targets)
    if ones == others:  # only words differ
        opcodes: Sequence[_Opcode] = [("equal", 0, len(sources), 0, len(targets))]
    else:
        matcher = _matcher(ones, others)
        if matcher is None:
            score = REORDERED if _signs(sources) == _signs(targets) else _OTHER_PROGRAM
            kept = kept_lines(texts)
            return Difference(0, 0, score, tag="another", kept=kept)
        opcodes = matcher.get_opcodes()
    most = REORDERED if _signs(sources) == _signs(targets) else 1.0
    found = list(_judged(sources, targets, opcodes, strictness, most=most))
    found = _without_renamed(found, sources, targets)
    if not strictness.is_strict and ones != others:
        from i18nlint.checks._code.renamed import names_in_two  # here: most code keeps its names

        found += names_in_two(sources, targets, opcodes)
    return chosen(found, (sources, targets), texts)


def _matcher(ones: list[int], others: list[int]) -> SequenceMatcher[int] | None:
    """What is the same in the two; None if it is less than makes them one program."""
    if 2 * in_order(ones, others) < _ANOTHER_CODE * (len(ones) + len(others)):
        return None
    matcher = SequenceMatcher(None, ones, others, autojunk=False)
    return matcher if matcher.ratio() >= _ANOTHER_CODE else None


def _numbered(sources: Side, targets: Side) -> tuple[list[int], list[int]]:
    """A number for each token, the same for those that correspond: quicker to compare."""
    known: dict[tuple[str, tuple[str, ...]], int] = {}
    ones, others = (
        [known.setdefault(one.key, len(known)) for one in side] for side in (sources, targets)
    )
    return ones, others


def _without_renamed(found: list[Difference], sources: Side, targets: Side) -> list[Difference]:
    """Slips in several names as what they are then: names that a translator renamed throughout.

    So is one name that stands in several places, none of which kept it.
    """
    slips = [one for one in found if one.score == LIKE_A_SLIP]
    if len({one.name for one in slips}) >= _THROUGHOUT:
        renamed = {one.name for one in slips}
    else:
        renamed = {one.name for one in slips if _is_gone(one.name, sources, targets)}
    return [
        replace(one, score=RENAMED_ALL) if one in slips and one.name in renamed else one
        for one in found
    ]


def _is_gone(name: str, sources: Side, targets: Side) -> bool:
    """True for a name that the source has in several places and the target in none."""
    often = sum(token.text == name for token in sources)
    return often >= _THROUGHOUT and not any(token.text == name for token in targets)


def _signs(tokens: Side) -> Counter[str]:
    """What is no text, in any order: ``{count} of {all}`` is turned round in other languages."""
    signs = Counter(one.text for one in tokens if not one.is_words and one.text not in TRIFLES)
    signs.update(inner for one in tokens for inner in one.inner)
    return signs


def _judged(
    sources: Side,
    targets: Side,
    opcodes: Sequence[_Opcode],
    strictness: Strictness,
    *,
    most: float,
) -> Iterator[Difference]:
    """What the stretches of the two programs, equal or not, give to complain about.

    ``most`` is what a difference in code, not in its texts, may score.
    """
    for tag, i, i_end, j, j_end in opcodes:
        ones, others = sources[i:i_end], targets[j:j_end]
        if tag == "equal":
            yield from _other_words(ones, others, strictness)
            continue
        are_commands = _is_command(sources, i, ones) and _is_command(targets, j, others)
        both_go_on = _goes_on(sources, i, ones) and _goes_on(targets, j, others)
        if strictness.of_commands and both_go_on and not are_commands:
            continue
        if is_locale(sources, i, ones) and is_locale(targets, j, others, strictness.language):
            continue
        as_said = replace(strictness, of_commands=False) if are_commands else strictness
        score = min(most, code_score(ones, others, as_said))
        if score and any(one.inner for one in ones):
            score = _interpolated(score, (sources, targets, opcodes), ones, others, strictness)
        if not score:
            continue
        exchange = (_said(ones), _said(others))
        edit = frozenset({exchange})
        sort = TYPES if tag != "replace" and is_annotation((*ones, *others)) else ""
        if tag == "delete":
            found = one_sided(sources, (i, i_end), (targets, j), score)
            yield replace(found, edits=edit, sort=sort)
        elif tag == "insert":
            found = one_sided(targets, (j, j_end), (sources, i), score)
            yield replace(
                found,
                tag=tag,
                source_line=found.target_line,
                target_line=found.source_line,
                edits=edit,
                sort=sort,
            )
        else:
            ones, others = telling(ones), telling(others)
            place = (ones[0].line, others[0].line)
            yield Difference(*place, score, name=_said(ones), exchange=exchange, edits=edit)


def _interpolated(
    score: float,
    programs: tuple[Side, Side, Sequence[_Opcode]],
    ones: Side,
    others: Side,
    strictness: Strictness,
) -> float:
    """The score, that of a new name where a text interpolates what is called so elsewhere."""
    from i18nlint.checks._code.renamed import name_alike, new_names  # here: most keep their names

    is_named_so = name_alike(ones, others, new_names(*programs))
    return min(score, strictness.renamed) if is_named_so else score


def _said(tokens: Side) -> str:
    return " ".join(token.text for token in tokens)


def _is_command(tokens: Side, start: int, part: Side) -> bool:
    """True for a word that its line begins with: ``curl``, which no translator puts in words."""
    is_first = start == 0 or tokens[start - 1].line < part[0].line if part else False
    return is_first and len(part) == 1 and part[0].text.isalpha()


def _goes_on(tokens: Side, start: int, part: Side) -> bool:
    """True if the part is plain words beside words: ``gewünschte`` ``Zahl``."""
    beside = (
        *tokens[max(start - 1, 0) : start],
        *tokens[start + len(part) : start + len(part) + 1],
    )
    is_beside_words = any(token.is_words for token in beside)
    return is_beside_words and all(token.is_words or token.text.isalpha() for token in part)


def _other_words(ones: Side, others: Side, strictness: Strictness) -> Iterator[Difference]:
    """Strings that say something else than a translation would."""
    for one, other in zip(ones, others, strict=True):
        if score := words_score(one, other, strictness):
            at = _slipped_line(one, other, strictness)
            exchange = (one.text, other.text)
            yield Difference(one.line + at, other.line + at, score, exchange=exchange)


def _slipped_line(source: CodeToken, target: CodeToken, strictness: Strictness) -> int:
    """The line of a long string that has the slip, from 0."""
    return next(iter(slipped_lines(source.text, target.text, strictness)), 0)
