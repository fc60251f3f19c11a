"""Two programs compared token by token: what of their difference no translation explains.

Behind `compare`. Without a grammar, line is compared with line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from i18nlint.checks._code.answers import (
    other_answer,
    with_one_creator,
    with_one_host,
    with_one_quote,
)
from i18nlint.checks._code.apart import kept_lines
from i18nlint.checks._code.choice import chosen
from i18nlint.checks._code.currencies import are_in_own_currency
from i18nlint.checks._code.difference import EXAMPLE, HEARD, Difference
from i18nlint.checks._code.gaps import with_gaps
from i18nlint.checks._code.indentation import other_indentation
from i18nlint.checks._code.kept_facts import with_other_fact
from i18nlint.checks._code.letter_case import with_capitals_of
from i18nlint.checks._code.likeness import in_order
from i18nlint.checks._code.lines import without_lines
from i18nlint.checks._code.scores import (
    LIKE_A_SLIP,
    MILD,
    RENAMED,
    RENAMED_ALL,
    REORDERED,
    SLIP,
    TRIFLES,
    Side,
    is_key,
)
from i18nlint.checks._code.slips import Strictness
from i18nlint.checks._code.sorts import sorted_out
from i18nlint.checks._code.stretches import Opcode, Stretches
from i18nlint.checks._code.style import SCRIPTS
from i18nlint.checks._code.texts import (
    are_sentences,
    are_stand_ins,
    in_patch,
    in_text,
    other_numbers,
)
from i18nlint.facts.code import SHELLS, code_tokens, is_prose, lone_answers, without_lone_prompts
from i18nlint.facts.equal_code import INDENTED, without_comments
from i18nlint.model.dataclass import replace

_ANOTHER_CODE = 0.5
"""Share of equal tokens below which two programs are no longer compared piece by piece."""
_OTHER_PROGRAM = 0.62
"""Score of that, where they differ in more than their order."""
_THROUGHOUT = 2
"""Places in which a name must be gone, or names that look like slips, to have been renamed."""
_FEW_KEYS, _MOST_KEYS = 3, 0.6
"""Keys of an answer, and the share of them that the other side lacks, where all were translated."""
_LONG = 9_000_000
"""Pairs of tokens from which programs are compared by lines: three thousand on each side."""
_LABOUR = 60_000_000
"""Equal pairs of tokens, once for each token that differs, from which they are too: `difflib` may
look at all of them again behind each difference."""
_OF_WORDS = frozenset({"cypher", "graphql", "sql"})
"""Languages in which words without a sign are a program: ``SELECT tail FROM kites``."""


def compare_programs(
    source: str, target: str, language: str, strictness: Strictness
) -> Difference | None:
    """The surest fault among the places where the programs differ, or None."""
    answers: frozenset[int] = frozenset()
    if language in SHELLS or language == "diff":
        strictness = strictness.among_words()
        answers = lone_answers(source, target)
        source, target = without_lone_prompts(source, target)
        if answer := other_answer(source, target):
            return answer
        source, target = map(with_one_quote, (source, target))
        source, target = with_one_creator(*with_one_host(source, target))
    if is_prose(source, language) or is_prose(target, language):
        return _as_prose(source, target, language, strictness)
    if language not in SHELLS | _OF_WORDS and are_stand_ins(source, target):
        return None
    return _as_program(source, target, language, strictness, answers=answers)


def _as_program(
    source: str, target: str, language: str, strictness: Strictness, *, answers: frozenset[int]
) -> Difference | None:
    """The same of what is no prose; ``answers`` are the lines of a session that nobody types."""
    source, target = (with_gaps(text, language) for text in (source, target))
    target = with_capitals_of(source, target, language)
    programs = code_tokens(source, language), code_tokens(target, language)
    texts = without_comments(source, language), without_comments(target, language)
    strictness = replace(
        strictness,
        of_keys=_are_keys_translated(*programs),
        of_scripts=language in SCRIPTS,
    )

    def compare(ones: Side, others: Side) -> Difference | None:
        return _compare(ones, others, strictness, texts)

    found = compare(*programs)
    if found is not None and found.tag == "delete" and found.source_line in answers:
        asked = compare_programs(without_lines(source, answers), target, language, strictness)
        return asked if _is_worse(asked) else replace(found, score=min(found.score, MILD))
    if found is not None and found.tag == "another":
        is_said = language in SHELLS and are_sentences(source, target)
        return None if is_said else with_other_fact(found, texts)
    if found is None or found.score < HEARD:
        return _unheard(source, target, language) or found
    if are_in_own_currency(found, source, target):
        return replace(found, sorts=(EXAMPLE,))
    return sorted_out(found, programs, language, compare)


def _unheard(source: str, target: str, language: str) -> Difference | None:
    """What words and signs do not tell: another indentation, other figures of a session."""
    other = other_indentation(source, target) if language in INDENTED else None
    return other or other_numbers(source, target)


def _as_prose(source: str, target: str, language: str, strictness: Strictness) -> Difference | None:
    if language != "diff":
        return in_text(source, target, strictness, doubt=0.55)
    return in_patch(source, target) or in_text(source, target, strictness, doubt=0.65)


def _is_worse(asked: Difference | None) -> bool:
    """True if what is typed differs, not only what a program answers."""
    return asked is not None and asked.tag != "insert" and asked.score > MILD


def _are_keys_translated(sources: Side, targets: Side) -> bool:
    """True of a sample's answer of which the target has hardly a key; a setting that was renamed
    leaves the others."""
    ones, others = ({token.text for token in side if is_key(token)} for side in (sources, targets))
    return len(ones - others) >= _MOST_KEYS * max(len(ones), _FEW_KEYS)


def _compare(
    sources: Side, targets: Side, strictness: Strictness, texts: tuple[str, str]
) -> Difference | None:
    ones, others = _numbered(sources, targets)
    if ones == others:  # only words differ
        opcodes: Sequence[Opcode] = [("equal", 0, len(sources), 0, len(targets))]
    else:
        opcodes = _opcodes((sources, targets), ones, others)
        if not opcodes:
            score = REORDERED if _signs(sources) == _signs(targets) else _OTHER_PROGRAM
            kept, known = kept_lines(texts), kept_lines(texts[::-1])
            return Difference(0, 0, score, tag="another", kept=kept, known=known)
    most = REORDERED if _signs(sources) == _signs(targets) else 1.0
    stretches = Stretches(sources, targets, opcodes, strictness, most)
    found = _without_renamed(list(stretches.judged()), sources, targets)
    if ones == others and strictness.is_strict and not found:
        from i18nlint.checks._code.settings import other_setting  # here: few have other strings

        found += other_setting(sources, targets)
    if most == REORDERED and ones != others and not strictness.of_commands:
        from i18nlint.checks._code.exchanged import exchanged  # here: most code keeps its order

        found += exchanged(sources, targets)
    if not strictness.is_strict and ones != others:
        from i18nlint.checks._code.names import names_in_two  # here: most code keeps its names

        found += names_in_two(sources, targets, opcodes)
    return chosen(found, (sources, targets), texts)


def _opcodes(programs: tuple[Side, Side], ones: list[int], others: list[int]) -> Sequence[Opcode]:
    """What is the same in the two; nothing if it is less than makes them one program."""
    every, equal = len(ones) + len(others), 2 * in_order(ones, others)
    least = _ANOTHER_CODE * every
    if equal < least:
        return ()
    if len(ones) * len(others) > _LONG or _equal_pairs(ones, others) * (every - equal) > _LABOUR:
        from i18nlint.checks._code.long_programs import (  # here: hardly any post has any
            kept,
            opcodes_by_lines,
        )

        opcodes = opcodes_by_lines(programs, (ones, others))
        return opcodes if 2 * kept(opcodes) >= least else ()
    matcher = SequenceMatcher(None, ones, others, autojunk=False)
    return matcher.get_opcodes() if matcher.ratio() >= _ANOTHER_CODE else ()


def _equal_pairs(ones: list[int], others: list[int]) -> int:
    often = Counter(others)
    return sum(often[one] * times for one, times in Counter(ones).items())


def _numbered(sources: Side, targets: Side) -> tuple[list[int], list[int]]:
    """A number for each token, the same for those that correspond: quicker to compare."""
    known: dict[tuple[str, tuple[str, ...]], int] = {}
    ones, others = (
        [known.setdefault(one.key, len(known)) for one in side] for side in (sources, targets)
    )
    return ones, others


def _without_renamed(found: list[Difference], sources: Side, targets: Side) -> list[Difference]:
    """Slips in several names as what they are then: names that a translator renamed throughout.

    So is one name that stands in several places, none of which kept it; where one did, the program
    calls one thing by two names.
    """
    kept = {token.text for token in targets}
    found = [
        replace(one, score=RENAMED)
        if one.score == SLIP and _is_gone(one.name, sources, targets)
        else one
        for one in found
    ]
    found = [
        replace(one, score=SLIP) if one.score == LIKE_A_SLIP and one.name in kept else one
        for one in found
    ]
    slips = [one for one in found if one.score == LIKE_A_SLIP]
    others = any(one.score == RENAMED_ALL and one.name.isidentifier() for one in found)
    if len({one.name for one in slips}) >= _THROUGHOUT:
        renamed = {one.name for one in slips}
    else:
        renamed = {
            one.name
            for one in slips
            if _is_gone(one.name, sources, targets)
            or (others and not _is_drawn_out(*one.exchange))  # titulo for title, autor for author
        }
    return [
        replace(one, score=RENAMED_ALL) if one in slips and one.name in renamed else one
        for one in found
    ]


def _is_drawn_out(name: str, other: str) -> bool:
    """True for a name with something behind it, or in front: no word of another language."""
    return name in other or other in name


def _is_gone(name: str, sources: Side, targets: Side) -> bool:
    """True for a name that the source has in several places and the target in none."""
    often = sum(token.text == name for token in sources)
    return often >= _THROUGHOUT and not any(token.text == name for token in targets)


def _signs(tokens: Side) -> Counter[str]:
    """What is no text, in any order: ``{count} of {all}`` is turned round in other languages."""
    signs = Counter(one.text for one in tokens if not one.is_words and one.text not in TRIFLES)
    signs.update(inner for one in tokens for inner in one.inner)
    return signs
