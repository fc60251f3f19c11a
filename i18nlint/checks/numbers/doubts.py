"""How sure a contradiction can be at most: what speaks for another explanation.

Leftovers are paired because nothing else is left, so that a reworded sentence yields a pair that
contradicts nobody. Each doubt knows one way in which that happens; the strongest one counts.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from i18nlint.align.conversions import same_dimension
from i18nlint.align.predicates import digits_of
from i18nlint.align.rounding import rounds_to
from i18nlint.checks.numbers.classes import classes_of
from i18nlint.checks.numbers.colours import are_colours
from i18nlint.checks.numbers.measured import are_one_line, are_rests, in_other_measure, in_shares
from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.slips import figures, is_slip
from i18nlint.checks.numbers.sureness import GUESSED, LIKELY, SURE, are_far
from i18nlint.model.alignment import Verdict
from i18nlint.model.fact import Bound, Fact, FactKind
from i18nlint.model.regex import lazy_regex

_SURPLUS = 2
_CROWD = 6
"""Leftovers among which any number finds one that is a digit away."""
_LONGER = 1.7
_LONG = 5
"""Digits."""
_FAR = 5
"""Numbers further apart than this factor are no slip of the pen."""
_MEASURED = (FactKind.DURATION, FactKind.SIZE)
_MOMENTS = (FactKind.DATE, FactKind.TIME)
_TENTH = 10
"""Points of a hundred."""
_SHORT = 4
"""Characters of a share in tenths: 八成, 약 九割."""
_IN_NAME = lazy_regex(r"(?<=[A-Za-z_])[0-9]+(?=[A-Za-z_])")
_NUMBER = lazy_regex(r"[0-9]+(?:\.[0-9]+)*")


_Doubt = Callable[[Fact, Fact, Scene], float]


def ceiling(source: Fact, target: Fact, scene: Scene) -> float:
    """How sure it can be at most that the two contradict each other."""
    seen = scene.about(source, target)
    return min(doubt(source, target, seen) for doubt in _DOUBTS)


def _rewritten(source: Fact, target: Fact, scene: Scene) -> float:
    """A post written freely from the same facts: other figures are other examples."""
    if scene.pair.bitext.verdict is not Verdict.RESTRUCTURED:
        return SURE
    alike = scene.is_tidy and source.unit == target.unit and is_slip(source, target)
    supported = scene.matching.matches and scene.is_sentence
    return LIKELY if alike and supported else GUESSED


def _elsewhere(source: Fact, target: Fact, scene: Scene) -> float:
    """One of the numbers is on the other side too: in a name (``gemini-2.0-flash``), or said
    twice there."""
    are_moments = source.kind is target.kind and source.kind in _MOMENTS
    if are_moments or figures(source) == figures(target):
        return SURE
    ours, theirs = scene.texts
    ours, theirs = ours.replace(source.text, " ", 1), theirs.replace(target.text, " ", 1)
    if not (_stands_in(source, theirs) or _stands_in(target, ours)):
        return SURE
    if _is_repeated(source, target, scene):
        return GUESSED
    alike = scene.is_tidy and _length(source) == _length(target)
    if alike and _length(source) == 1:  # as long as any other
        alike = not (_is_in_name(source, theirs) or _is_in_name(target, ours))
    return LIKELY if alike or is_slip(source, target) else GUESSED


def _is_repeated(source: Fact, target: Fact, scene: Scene) -> bool:
    """True if each of the two was said before on its own side: one says 4 twice, one says 1."""
    matches = scene.matching.matches
    said = any(match.source.value == source.value for match in matches)
    return said and any(match.target.value == target.value for match in matches)


def _length(fact: Fact) -> int:
    return len(digits_of(fact.text).replace(".", ""))


def _stands_in(fact: Fact, text: str) -> bool:
    digits = digits_of(fact.text)
    if not digits or digits not in text.replace(",", ""):
        return False
    return any(match[0].rstrip(".") == digits for match in _NUMBER.finditer(text.replace(",", "")))


def _is_in_name(fact: Fact, text: str) -> bool:
    """True of the 1 of IQ1_K."""
    return any(match[0] == digits_of(fact.text) for match in _IN_NAME.finditer(text))


def _untidy(source: Fact, target: Fact, scene: Scene) -> float:
    """More is left over than the two: which belongs to which is a guess.

    Among many leftovers some two are always a digit apart.
    """
    if scene.is_tidy or scene.is_cell:
        return SURE
    if is_slip(source, target):
        is_one_unit = source.unit == target.unit != ""
        if scene.matching.matches and (scene.surplus < _CROWD or is_one_unit):
            return SURE
        if _length(source) >= _LONG:
            return LIKELY  # no telephone number is a slip away from another one by chance
        if scene.matching.matches:
            return GUESSED
        is_alike = source.kind is target.kind or "" in (source.unit, target.unit)
        is_sure = is_alike and (figures(source) == figures(target) or scene.is_updated)
        return LIKELY if scene.surplus < _SURPLUS or is_sure else GUESSED
    if source.unit == target.unit != "" and figures(source) == figures(target) != "":
        return LIKELY if scene.matching.matches else GUESSED  # 1만 토큰, 1億トークン
    return LIKELY if scene.surplus <= _SURPLUS else GUESSED


def _of_other_unit(source: Fact, target: Fact, scene: Scene) -> float:
    """``200시간`` and ``3ヶ月``, ``0.16초`` and ``67ms``: two facts rather than a changed one."""
    if source.kind is not target.kind or figures(source) == figures(target):
        return SURE
    if same_dimension(source, target):  # 550 pounds and 520 kg: a conversion that is wrong
        return LIKELY
    if _is_each(source, target) and scene.is_tidy and is_slip(source, target):
        return LIKELY
    if source.unit and target.unit and _units(source).isdisjoint(_units(target)):
        supported = scene.matching.matches or are_one_line(source, target, scene)
        return LIKELY if scene.is_tidy and supported else GUESSED
    if _written_unit(source) == _written_unit(target):
        return SURE
    return LIKELY if scene.is_tidy else GUESSED


def _is_each(source: Fact, target: Fact) -> bool:
    """True of 1,500 mm a year and 1.500 mm, of which the sentence may say jährlich."""
    units = {source.unit, target.unit}
    return any(units == {unit, unit + each} for unit in units for each in _EACH)


_EACH = ("/day", "/week", "/month", "/year")


def _units(fact: Fact) -> set[str]:
    """All that the unit may be: ¥ is the yuan as well as the yen."""
    return {reading.unit for reading in fact.readings}


def _written_unit(fact: Fact) -> Fraction | None:
    """How many base units one of the written unit is: 60 for a minute."""
    digits = digits_of(fact.text)
    if fact.kind is not FactKind.DURATION or digits.count(".") > 1 or isinstance(fact.value, str):
        return None
    return fact.value / Fraction(digits) if digits and Fraction(digits) else None


def _far_apart(source: Fact, target: Fact, scene: Scene) -> float:
    """16 pages and one place: no slip of the pen leads from one to the other."""
    if scene.is_cell or is_slip(source, target) or not are_far(source, target, _FAR):
        return SURE
    if figures(source) == figures(target) or _length(source) == _length(target) == 1:
        return SURE
    if _is_end(source, target) or _is_end(target, source):
        return SURE
    supported = scene.matching.matches or (scene.is_sentence and scene.is_pair)
    is_one = 1 in (source.value, target.value)  # one of them, 1つ
    return LIKELY if scene.is_tidy and supported and not is_one else GUESSED


def _is_end(part: Fact, whole: Fact) -> bool:
    """True of the 37 hours of "4 hours and 37 hours", and of 4시간 37분."""
    are_spans = part.kind is whole.kind is FactKind.DURATION
    return are_spans and figures(whole).endswith(figures(part)) and bool(figures(part))


def _of_other_length(source: Fact, target: Fact, scene: Scene) -> float:
    """Two parts with no number in common, one of which says twice as much: hardly a pair."""
    if scene.matching.matches or scene.is_cell or is_slip(source, target):
        return SURE
    pair, bead = scene.pair, scene.bead
    expected = pair.source.length(bead.sources) * pair.length_ratio
    found = pair.target.length(bead.targets)
    if max(expected, found) <= _LONGER * min(expected, found):
        return SURE
    return LIKELY if scene.is_sentence else GUESSED


def _unsupported(source: Fact, target: Fact, scene: Scene) -> float:
    """Two lines of a post that is no mirror may be two lines of their own."""
    if not scene.is_lone:
        return SURE
    is_near = is_slip(source, target) or not are_far(source, target, _FAR)
    return LIKELY if scene.is_tidy and is_near else GUESSED


def _of_other_class(source: Fact, target: Fact, scene: Scene) -> float:
    """A week and phase 2: nothing but being left over speaks for the two."""
    if classes_of(source) & classes_of(target) or figures(source) == figures(target):
        return SURE
    supported = scene.is_cell or scene.is_sure_pair or bool(scene.matching.matches)
    return SURE if supported or is_slip(source, target) else GUESSED


def _restated(source: Fact, target: Fact, scene: Scene) -> float:
    """Said once more, rounded or in another unit: 157 ms on both sides, then 0.16초 on one."""
    ours = [match.target for match in scene.matching.matches]
    theirs = [match.source for match in scene.matching.matches]
    said = [*(f for f in ours if _rounds(source, f)), *(f for f in theirs if _rounds(target, f))]
    return GUESSED if said else SURE


def _rounds(fact: Fact, exact: Fact) -> bool:
    """True if the fact is the exact one with fewer digits, and no bare number."""
    if fact.kind is not exact.kind or fact.unit != exact.unit or not fact.unit:
        return False
    is_told_exactly = len(figures(fact)) > 1  # 20 years are no rounder word for 16
    return is_told_exactly and fact.kind in _MEASURED and rounds_to(exact.value, fact.value)


def _hedged(source: Fact, target: Fact, scene: Scene) -> float:
    """Some 120 and 122: whoever says "about" may have rounded."""
    del scene
    is_about = Bound.ABOUT in (source.bound, target.bound)
    is_rounded = rounds_to(source.value, target.value) or rounds_to(target.value, source.value)
    return LIKELY if is_about and is_rounded else SURE


def _negated(source: Fact, target: Fact, scene: Scene) -> float:
    """-40 % and "40 % less": words may say what the sign says."""
    del scene
    return SURE if _is_negative(source) == _is_negative(target) else LIKELY


def _open_ended(source: Fact, target: Fact, scene: Scene) -> float:
    """v0.x is all versions of a kind: "not yet v1.0" says the same; v5.x does not."""
    del scene
    ours, theirs = (str(fact.value).endswith(".x") for fact in (source, target))
    return SURE if ours is theirs else GUESSED


def _in_tenths(source: Fact, target: Fact, scene: Scene) -> float:
    """86 % and 八成: whoever counts in tenths rounds."""
    del scene
    ours, theirs = source.value, target.value
    are_shares = source.kind is target.kind is FactKind.PERCENT
    if not are_shares or isinstance(ours, str) or isinstance(theirs, str):
        return SURE
    is_rough = _are_tenths(source, ours) or _are_tenths(target, theirs)
    return GUESSED if is_rough and abs(ours - theirs) < _TENTH else SURE


def _are_tenths(fact: Fact, value: Fraction) -> bool:
    """True of 八成 and 8割, which write another number than their value, 80; not of "twenty per
    cent", nor of 0.0 %, nor of 八折, which is a price."""
    text, digits = fact.text, digits_of(fact.text)
    if not value or value % _TENTH or digits.count(".") > 1 or len(fact.readings) > 1:
        return False
    return len(text) <= _SHORT if not digits else Fraction(digits) * _TENTH == value


def _is_negative(fact: Fact) -> bool:
    return not isinstance(fact.value, str) and fact.value < 0


def _by_another_floor(source: Fact, target: Fact, scene: Scene) -> float:
    """The second floor and 1. Stock."""
    if FactKind.ORDINAL not in (source.kind, target.kind):
        return SURE
    from i18nlint.checks.numbers.floors import by_another_floor  # here: few posts need it

    return by_another_floor(source, target, scene)


def _in_local_dollars(source: Fact, target: Fact, scene: Scene) -> float:
    """120 dollars and 120 元."""
    if not source.kind is target.kind is FactKind.MONEY or source.value != target.value:
        return SURE
    from i18nlint.checks.numbers.dollars import in_local_dollars  # here: few posts need it

    return in_local_dollars(source, target, scene)


_DOUBTS: tuple[_Doubt, ...] = (
    _rewritten, _elsewhere, _untidy, _of_other_unit, _far_apart, _unsupported,
    _negated, _open_ended, _in_tenths, _of_other_length, _of_other_class, _restated,
    are_colours, _hedged, in_other_measure, are_rests,
    _by_another_floor, in_shares, _in_local_dollars,
)  # fmt: skip
