"""Numbers, dates, units and names of things: same place, another value.

Leftovers on both sides of a bead contradict each other; leftovers on one side are a matter of
coverage, and accuse only where a cell or a line leaves no room for another explanation.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Set

from i18nlint.align.matching import Matching
from i18nlint.align.numbers import match_bead, match_glosses
from i18nlint.align.predicates import digits_of
from i18nlint.checks._api import Check, Pair
from i18nlint.checks.numbers.agreeing import says_the_same
from i18nlint.checks.numbers.clocks import without_afternoons
from i18nlint.checks.numbers.coded import without_coded
from i18nlint.checks.numbers.dialled import dialled_alike
from i18nlint.checks.numbers.doubts import ceiling
from i18nlint.checks.numbers.downloads import without_downloads
from i18nlint.checks.numbers.elsewhere import Elsewhere
from i18nlint.checks.numbers.frontmatter import in_frontmatter
from i18nlint.checks.numbers.lasting import other_turns
from i18nlint.checks.numbers.leaning import without_leaning
from i18nlint.checks.numbers.leftovers import Leftovers
from i18nlint.checks.numbers.months import without_unread_months
from i18nlint.checks.numbers.moves import changed_places
from i18nlint.checks.numbers.points import percents_for_points
from i18nlint.checks.numbers.ranges import turned_ranges, turned_results
from i18nlint.checks.numbers.remarks import remarks
from i18nlint.checks.numbers.rows import (
    DOUBT,
    doubted,
    is_in_its_place,
    is_other_text,
    of_row,
    of_table,
    slips_of,
)
from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.spelled import spelled_contradictions
from i18nlint.checks.numbers.steps import slipped_steps
from i18nlint.checks.numbers.telling import changed, one_sided
from i18nlint.checks.numbers.weekdays import weekdays
from i18nlint.model.alignment import Bead, Verdict, Version
from i18nlint.model.document import BlockKind
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.finding import Finding
from i18nlint.model.regex import lazy_regex

_TABLE = BlockKind.TABLE  # a member asked of its class takes ten times as long in Python 3.11
_STRANGE = -3.0
"""Log-odds below which a bead's two sides were hardly written from each other."""
_FREE = 1.5
"""The same where each version is written freely: only beads with evidence are compared."""
_IN_WORDS = 0.7
_CROSSED = 0.85
"""Two values that changed places: a warning, as their sentences may have been turned round."""


def check_numbers(pair: Pair) -> Iterator[Finding]:
    """Findings about the facts of paired blocks."""
    elsewhere = Elsewhere(pair)
    least = _FREE if pair.facts_only else _STRANGE
    for section in pair.bitext.sections:
        found = [f for top in section.beads for f in _within(top, pair, elsewhere, least=least)]
        yield from doubted(found) if is_other_text(section.beads, found, pair) else found
    yield from slipped_steps(pair)
    yield from remarks(pair)
    yield from weekdays(pair, least=least)
    yield from in_frontmatter(pair)
    if pair.of_source(_has_attributes):
        from i18nlint.checks.numbers.attributes import attributes  # here: most posts have none

        yield from attributes(pair)


def _has_attributes(version: Version) -> bool:
    return any(block.attributes for block in version.document.walk())


def _within(bead: Bead, pair: Pair, elsewhere: Elsewhere, *, least: float) -> Iterator[Finding]:
    """Findings of the bead and those inside it; none where it is a pair of strangers."""
    if not bead.sources or not bead.targets or bead.score < least:
        return
    yield from _bead(bead, pair, elsewhere)
    inside = _inside(bead, pair, elsewhere, least=least)
    yield from of_table(bead, inside) if bead.sources[0].kind is _TABLE else inside


def _inside(bead: Bead, pair: Pair, elsewhere: Elsewhere, *, least: float) -> Iterator[Finding]:
    for child in bead.children:
        if not child.children and says_the_same(child, pair.bitext):
            continue
        if child.score < least and is_in_its_place(child, bead):
            yield from slips_of(_within(child, pair, elsewhere, least=child.score))
            continue
        found = list(_within(child, pair, elsewhere, least=least))
        yield from of_row(child, found, pair)


def _bead(bead: Bead, pair: Pair, elsewhere: Elsewhere) -> Iterator[Finding]:
    """Findings about the numbers of a bead itself, not about those inside it."""
    if says_the_same(bead, pair.bitext):
        return
    matching = _without_own_ways(match_bead(bead, pair.bitext), bead, pair)
    if not (matching.matches or matching.sources or matching.targets):
        return
    yield from _conversions(matching, bead, pair)
    yield from percents_for_points(matching, language=pair.source.document.language)
    yield from other_turns(matching, language=pair.source.document.language)
    turned = [
        *turned_ranges(matching, pair.source, pair.target),
        *turned_results(matching, pair.source, pair.target),
    ]
    yield from turned
    crossed = [] if turned else changed_places(matching, pair.source, pair.target)
    score = DOUBT if pair.bitext.verdict is Verdict.RESTRUCTURED else _CROSSED
    language = pair.source.document.language
    yield from (changed(source, target, score, language=language) for source, target in crossed)
    if not (matching.sources or matching.targets):
        return  # like most that have: they agree
    left = Leftovers.of(matching, bead)
    told = _told(turned, left) | _ids(crossed)
    told |= dialled_alike(bead, pair.bitext, left.sources, left.targets)
    yield from _left_over(left, told, Scene(pair, bead, matching), elsewhere)


def _without_own_ways(matching: Matching, bead: Bead, pair: Pair) -> Matching:
    """The matching without what each version may have, or write, in a way of its own."""
    matching = without_coded(matching, bead, pair.bitext)
    matching = without_afternoons(matching, pair.bitext)
    matching = without_unread_months(matching, pair.bitext)
    matching = without_downloads(matching, bead, pair.bitext)
    matching = without_leaning(matching, bead, pair.bitext)
    matching = _without_other_zones(matching, bead, pair)
    return _without_otherwise(matching, pair)


def _left_over(
    left: Leftovers, told: Set[int], scene: Scene, elsewhere: Elsewhere
) -> Iterator[Finding]:
    """What contradicts, and what one side alone says, of leftovers but those with these ids."""
    left = left.without(told)
    in_digits = list(left.contradictions())
    yield from _contradictions(in_digits, scene)
    told = told | _ids((source, target) for source, target, _ in in_digits)
    in_words = list(spelled_contradictions(scene.matching, told)) if scene.bead.is_pair else []
    yield from _contradictions_in_words(in_words, scene)
    yield from _on_one_side(left, told | _ids(in_words), scene, elsewhere)


def _ids(pairs: Iterable[tuple[Fact, Fact]]) -> set[int]:
    return {id(fact) for pair in pairs for fact in pair}


def _contradictions(pairs: Iterable[tuple[Fact, Fact, float]], scene: Scene) -> Iterator[Finding]:
    language = scene.pair.source.document.language
    found = [
        changed(source, target, min(score, ceiling(source, target, scene)), language=language)
        for source, target, score in pairs
    ]
    if found:
        from i18nlint.checks.numbers.whole import whole_ranges  # here: few posts need it

        yield from whole_ranges(found, scene.matching, scene.pair)


def _contradictions_in_words(pairs: Iterable[tuple[Fact, Fact]], scene: Scene) -> Iterator[Finding]:
    for source, target in pairs:
        from i18nlint.checks.numbers.in_words import in_words  # here: few posts need it

        score = min(_IN_WORDS, in_words(source, target, scene))
        yield changed(source, target, score, language=scene.pair.source.document.language)


def _without_other_zones(matching: Matching, bead: Bead, pair: Pair) -> Matching:
    if not any(fact.kind is FactKind.TIME for fact in matching.sources):
        return matching  # like most
    from i18nlint.checks.numbers.zones import without_other_zones  # here: few posts name a zone

    return without_other_zones(matching, Scene(pair, bead, matching).texts)


def _without_otherwise(matching: Matching, pair: Pair) -> Matching:
    if not matching.sources or not matching.targets:
        return matching  # like most
    from i18nlint.checks.numbers.otherwise import without_otherwise  # here: few posts need it

    return without_otherwise(matching, pair.bitext)


def _on_one_side(
    left: Leftovers, accused: Collection[int], scene: Scene, elsewhere: Elsewhere
) -> Iterator[Finding]:
    """Numbers that the other side names nowhere, but for those with these ids."""
    bead, language = scene.bead, scene.pair.source.document.language
    blank = _is_blank(bead)
    for fact in left.sources:
        if id(fact) not in accused and (fact.value not in elsewhere.target or blank):
            telling = blank or (not left.targets and _is_telling(fact, scene))
            yield one_sided("number-missing", fact, bead, is_telling=telling, language=language)
    for fact in left.targets:
        if id(fact) not in accused and (fact.value not in elsewhere.source or blank):
            telling = blank or (not left.sources and _is_telling(fact, scene))
            yield one_sided("number-extra", fact, bead, is_telling=telling, language=language)


def _told(turned: Iterable[Finding], left: Leftovers) -> set[int]:
    """Ids of the leftovers that are ends of a turned range."""
    facts = (*left.sources, *left.targets)
    spans = [label.span for f in turned for label in (f.source, f.target) if label]
    return {id(fact) for fact in facts if any(map(fact.span.overlaps, spans))}


def _is_telling(fact: Fact, scene: Scene) -> bool:
    """True if what a cell alone says is surely missing in the other one.

    Digits are; a month (or a first name) may be worded otherwise, and so may a name in a text:
    L7. A name that is all of its cell is none, but for what only stands for words: i18n, a11y.
    """
    if not (scene.bead.is_pair and scene.is_cell) or scene.is_lone:
        return False
    if not any(character.isdecimal() for character in fact.text) or _is_each(fact):
        return False
    is_name = fact.kind is FactKind.IDENTIFIER
    if is_name and (_NUMERONYM.fullmatch(fact.text) or not scene.is_all(fact)):
        return False
    from i18nlint.checks.numbers.bracketed import restates  # here: few cells lack a number

    return not (restates(fact, scene) or _has_a_name(fact, scene))


_NUMERONYM = lazy_regex(r"[A-Za-z][0-9]{1,2}[A-Za-z]")


def _is_each(fact: Fact) -> bool:
    """True of the 1 of "1日の実験回数", experiments per day."""
    return fact.kind in (FactKind.DURATION, FactKind.DATE) and digits_of(fact.text) == "1"


def _has_a_name(fact: Fact, scene: Scene) -> bool:
    """True of 최근 7일, the past week, in a cell that says more than that."""
    if scene.is_all(fact):
        return False
    from i18nlint.checks.numbers.rhythms import PERIODS  # here: few cells lack a number

    spans = (each for each in fact.readings if each.kind is FactKind.DURATION)
    return any((span.value, span.unit) in PERIODS for span in spans)


def _conversions(matching: Matching, bead: Bead, pair: Pair) -> Iterator[Finding]:
    """What is converted in brackets: held against the other side's, else against the measure."""
    glosses = match_glosses(bead, pair.bitext)
    if glosses.sources or glosses.targets:
        from i18nlint.checks.numbers.glosses import other_conversions  # here: few posts convert

        yield from other_conversions(glosses, matching, bead, pair)


def _is_blank(bead: Bead) -> bool:
    """True for a cell against an empty one: what is elsewhere in the post does not fill it."""
    cells = (*bead.sources, *bead.targets)
    return cells[0].kind is BlockKind.CELL and any(not cell.inlines for cell in cells)


CHECK = Check(
    name="numbers",
    rules=(
        "number-changed",
        "number-missing",
        "number-extra",
        "unit-changed",
        "date-changed",
        "identifier-changed",
    ),
    pair=check_numbers,
)
