"""Amounts that go on in a smaller unit become one: 4분 5초, 15 dollars 50, deux heures quarante.

Of `compose`, which asks for each pair of neighbours whether they are one fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.nouns import begins_noun
from i18nlint.facts.numbers.ranges import is_opened
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_CLAUSE_END = lazy_regex(r"$|[.,;:!?)](?:$|\s)")
_TIME = FactKind.TIME
_COMPOUND = frozenset({FactKind.DURATION, FactKind.MONEY})
_MINUTE = 60


def join_clock(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """6시 30분, 午後3時5分: minutes go on where an hour of the day stands in front of them."""
    between = text[left.end : right.start]
    hours = [reading for reading in left.readings if reading.kind is _TIME]
    if not hours or between.strip() or "\n" in between or right.amount is None:
        return False
    lasting = (reading for reading in right.readings if reading.kind is FactKind.DURATION)
    minutes = next((Fraction(reading.value) / _MINUTE for reading in lasting), Fraction(-1))
    whole = all(str(hour.value).endswith(":00") for hour in hours)
    if not between and right.is_bare and right.amount.values[0] in _MINUTES:
        minutes = right.amount.values[0]  # 晚上九点四十
    if not whole or not 0 <= minutes < _MINUTE or minutes.denominator != 1:
        return False
    spans = (reading for reading in left.readings if reading.kind is FactKind.DURATION)
    left.readings = [
        *(_at_minute(hour, int(minutes)) for hour in hours),
        *_minutes_before(hours, int(minutes), text[right.end :], lexicon),
        # Vietnamese 1 giờ 12 phút is a time of the day and lasts
        *(Reading(each.kind, each.value + minutes * _MINUTE, each.unit) for each in spans),  # type: ignore[operator]
    ]
    left.end, left.amount = right.end, None
    return True


def _minutes_before(
    hours: list[Reading], minutes: int, behind: str, lexicon: Lexicon
) -> Iterator[Reading]:
    """Korean 6시 15분 전 is before 6:15, and 5:45 as often."""
    if minutes <= _MINUTE // 2 and behind.lstrip(" ").startswith(lexicon.style.minutes_before):
        for each in hours:
            hour = (int(str(each.value).partition(":")[0]) - 1) % 24
            yield Reading(FactKind.TIME, f"{hour:02}:{_MINUTE - minutes:02}")


def join_minutes(left: Draft, right: Draft, between: str, text: str, lexicon: Lexicon) -> bool:
    """Deux heures quarante, 3 giờ 30 sáng, zwei Stunden vierzig: minutes that their hour tells.

    They may count by themselves as well: die Pause dauert 20 Minuten, eine Stunde 45.
    """
    joint, in_words = between.strip(), left.strength is right.strength is Strength.SOFT
    is_joined = between == " " or joint in lexicon.style.join  # duas horas e quinze
    if not is_joined or right.amount is None:
        return False
    ends = in_words and counts_nothing(text, right.end, lexicon)
    ends = ends or (right.amount.values[0] in _MINUTES and ends_clause(text, right.end))
    if not ((lexicon.style.bare_minutes and not joint) or ends):
        return False
    first, minutes = left.readings[0], right.amount.values[0]
    step = unit_step(left, first)
    is_minute = in_words and ends and step == _MINUTE * 1000  # zwei Minuten vierzig
    is_hour = first.kind is FactKind.DURATION and (is_minute or step == _HOUR * 1000)
    is_bare = any(each.kind is FactKind.COUNT and not each.unit for each in right.readings)
    has_unit = right.kind in _HOURS and right.end > right.amount.end
    is_bare = is_bare and not has_unit  # 1 giờ 12 giờ: "hour" for "minute", a slip
    if not (is_hour and is_bare) or minutes.denominator != 1 or not 1 <= minutes < _MINUTE:
        return False
    times = [reading for reading in left.readings if reading.kind is FactKind.TIME]
    added = minutes * Fraction(step, _MINUTE * 1000)
    lasting = Reading(first.kind, first.value + added, first.unit)  # type: ignore[operator]
    behind = text[right.amount.end : right.end].strip()
    if behind and times:  # sáng, chiều
        hour = int(str(times[0].value)[:2]) % 12 + (12 if lexicon.clock["pm"].at(behind, 0) else 0)
        times = [Reading(FactKind.TIME, f"{hour:02}:00")]
    bare = right.readings if not in_words and left.strength is not Strength.HARD else ()
    left.readings = [lasting, *(_at_minute(time, int(minutes)) for time in times), *bare]
    left.end, left.amount = right.end, None
    return True


def counts_nothing(text: str, end: int, lexicon: Lexicon) -> bool:
    """True at the end of a clause, and in front of a word that is no noun."""
    if ends_clause(text, end):
        return True
    return bool(lexicon.style.not_nouns) and not begins_noun(text, end, lexicon)


def ends_clause(text: str, end: int) -> bool:
    return _CLAUSE_END.match(text[end : end + 2]) is not None


def join_seconds(left: Draft, right: Draft, between: str, text: str) -> bool:
    """2 min 40 s: behind minutes an "s" apart is a unit."""
    first = left.readings[0]
    if first.kind is not FactKind.DURATION or between not in _SPACES or right.amount is None:
        return False
    seconds, behind = right.amount.values[0], _SECONDS.match(text, right.end)
    if unit_step(left, first) != _MINUTE * 1000 or not right.is_bare or behind is None:
        return False
    if not 0 <= seconds < _MINUTE:
        return False
    left.readings = [Reading(first.kind, first.value + seconds, first.unit)]  # type: ignore[operator]
    left.end, left.amount = behind.end(), None
    return True


_HOUR = 3600
_HOURS = (_TIME, FactKind.DURATION)
_MINUTES = frozenset(range(10, 60))
"""Of 1 hour 40, in two digits as a clock shows them."""
_SPACES = (" ", "\u00a0", "\u202f")
_SECONDS = lazy_regex(r"[ \u00a0\u202f]s(?![\w'’])")


def _at_minute(hour: Reading, minutes: int) -> Reading:
    return Reading(FactKind.TIME, f"{str(hour.value).partition(':')[0]}:{minutes:02}")


def join_compound(left: Draft, right: Draft, between: str, lexicon: Lexicon) -> bool:
    """4분 5초, 5 dollars and 69 cents: a smaller part of the same unit."""
    joint = between.strip()
    is_joint = not joint or joint in lexicon.style.join or joint in lexicon.style.unit_joints
    if joint in lexicon.style.money_joints:
        is_joint = left.kind is FactKind.MONEY
    if not is_joint or "\n" in between or left.is_prefixed or right.is_prefixed:
        return False
    if left.is_range_end:  # zwischen 40 und 50 Millionen
        return False
    pair = next(_continuations(left, right), None)
    if pair is None:
        return not between and _adds_nothing(left, right)
    one, two, step = pair
    if lexicon.is_myriad and unit_step(left, one) == _WEEK and not between:
        return False  # 一周四天, 주 4일: so many days of each week
    if lexicon.is_myriad and _is_daily(left, one):
        if left.amount is None:
            return False  # 하루 네 시간씩: so many hours of each day
        left.readings = [*_sums(one, two), *right.readings]  # 1日4時間
        left.end, left.step = right.end, step
        return True
    if _is_broken(right) and two.kind is FactKind.DURATION and unit_step(right, two) > _SECOND:
        return False  # in zesendertig uur 7,4 m: hours, then metres
    left.readings = _sums(one, two)
    left.end, left.step = right.end, step
    return True


def _adds_nothing(left: Draft, right: Draft) -> bool:
    """True of the 00秒 of 6分00秒, which the left one takes in; a 6分 alone may be points."""
    spans = [reading for reading in left.readings if reading.kind is FactKind.DURATION]
    if not spans or right.kind is not FactKind.DURATION or right.readings[0].value != 0:
        return False
    left.readings, left.end = spans, right.end
    return True


def _sums(one: Reading, two: Reading) -> list[Reading]:
    return [Reading(one.kind, one.value + two.value, one.unit)]  # type: ignore[operator]


def _is_daily(left: Draft, one: Reading) -> bool:
    """True of one day, of which so many hours may be told."""
    return one.kind is FactKind.DURATION and one.value == _DAY and one.unit == "s" and not left.step


def _is_few(value: Fraction | str, unit: int) -> bool:
    return not isinstance(value, str) and value % unit == 0 and 0 < value <= _FEW * unit


_FEW = 10
"""Of these, some languages have a word: Arabic يومان, Korean 열흘."""
_DAY = 86_400
_UNITS = (_DAY, 3600, 60)
_WEEK = 604_800_000
_SECOND = 1000
"""A step of `unit_step`."""


def _is_broken(draft: Draft) -> bool:
    return draft.amount is not None and draft.amount.values[0].denominator != 1


def join_cents(left: Draft, right: Draft, text: str, lexicon: Lexicon) -> bool:
    """15 dollars 50, cinque euro e cinquanta: two digits that count nothing, at the end of a
    clause."""
    paid = next((each for each in left.readings if each.kind is FactKind.MONEY), None)
    if not right.is_bare or left.is_prefixed or paid is None:
        return False
    if left.kind is not FactKind.MONEY and not _in_words(left, right):
        return False  # two pounds fifty; 2 pounds 50 may be anything
    cents = right.readings[0].value
    if isinstance(cents, str) or cents not in CENTS or right.bound:
        return False
    between = text[left.end : right.start]
    if between != " " and not (_in_words(left, right) and _may_join(left, between, text, lexicon)):
        return False
    is_whole = unit_step(left, paid) == _WHOLE and paid.value == int(paid.value)
    if not is_whole or not ends_clause(text, right.end):
        return False
    left.readings = [Reading(paid.kind, paid.value + cents / 100, paid.unit)]  # type: ignore[operator]
    left.end, left.amount = right.end, None
    return True


def join_minor(left: Draft, right: Draft, between: str, text: str, lexicon: Lexicon) -> bool:
    """4 zł 40 gr, 462원 50전: behind an amount of money these are its hundredths, and no grams."""
    paid, amount = left.readings[0], right.amount
    behind = lexicon.minor.get(paid.unit)
    if behind is None or between not in ("", *_SPACES) or amount is None or not right.is_bare:
        return False
    match, part = behind.match(text, right.end), amount.values[0]
    is_whole = unit_step(left, paid) == _WHOLE and part.denominator == 1
    if match is None or not is_whole or not 0 < part < _HUNDRED or left.is_prefixed:
        return False
    left.readings = [Reading(paid.kind, paid.value + part / 100, paid.unit)]  # type: ignore[operator]
    left.end, left.amount = match.end(), None
    return True


def join_tenths(left: Draft, right: Draft, between: str, text: str) -> bool:
    """Chinese 一米八, 1米75, 五块五: what stands behind the unit are tenths, or hundredths."""
    amount = right.amount
    if between or left.amount is None or amount is None or not right.is_bare:
        return False
    value, behind = amount.values[0], text[right.end : right.end + 1]
    if value.denominator != 1 or not 1 < value < _HUNDRED or behind not in _GOES_ON:
        return False
    for whole in left.readings:
        is_money = whole.kind is FactKind.MONEY and value < _TEN
        if (is_money or whole.unit == "m") and unit_step(left, whole) == _WHOLE:
            part = value / (_TEN if value < _TEN else _HUNDRED)
            left.readings = [Reading(whole.kind, whole.value + part, whole.unit)]  # type: ignore[operator]
            left.end, left.amount = right.end, None
            return True
    return False


_TEN, _HUNDRED = 10, 100
_GOES_ON = frozenset("，。、；：！？）)的高长長宽寬深左右以了多钱錢,.!? ") | {""}
"""Where nothing is counted by the digits behind the unit."""


def _in_words(left: Draft, right: Draft) -> bool:
    amounts = (left.amount, right.amount)
    return all(amount is not None and amount.strength is Strength.SOFT for amount in amounts)


def _may_join(left: Draft, between: str, text: str, lexicon: Lexicon) -> bool:
    """True of an "and" that adds, not of the one in "entre cinco euros y veinte"."""
    style, joint = lexicon.style, between.strip()
    if joint in style.money_joints:
        return True
    may_add = joint in style.join and joint in lexicon.range_openings
    return may_add and not left.is_range_end and not is_opened(left, joint, text, lexicon)


CENTS = frozenset(range(10, 100))
_WHOLE = 1000


def _continuations(left: Draft, right: Draft) -> Iterator[tuple[Reading, Reading, int]]:
    """Readings of the left fact that one of the right goes on with in a smaller unit."""
    for one in left.readings:
        for two in right.readings:
            if one.kind is not two.kind or one.kind not in _COMPOUND:
                continue
            step, above = unit_step(right, two), left.step or unit_step(left, one)
            is_minor = one.kind is FactKind.MONEY and (above, step) == (1000, 10)
            is_same = one.unit == two.unit or is_minor  # 12 dólares y 5 centavos
            if is_same and 0 < step < above:
                yield one, two, step


def unit_step(draft: Draft, reading: Reading) -> int:
    """How big the unit of the reading is, in thousandths of its base."""
    if draft.amount is None and reading.kind is FactKind.DURATION and reading.unit == "s":
        # un'ora, Korean 이틀
        return 1000 * next((size for size in _UNITS if _is_few(reading.value, size)), 0)
    if draft.amount is None or not draft.amount.values[0] or isinstance(reading.value, str):
        return 0
    return int(reading.value / draft.amount.values[0] * 1000)
