"""How a language writes digits and builds numerals: the [style] section of its file as a value."""

from __future__ import annotations

from i18nlint.model.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """Settings of one language; the defaults are English digits and no numerals in words."""

    numerals: str = ""
    """``words`` (twenty-one), ``myriad`` (二十一) or nothing."""
    decimal: str = "."
    group_also: str = ""
    """Another separator of thousands: the space in Spanish and Portuguese."""
    mixed: bool = False
    """Point and comma change their roles within the language: Spanish of Spain and of Mexico."""
    group: str = ","
    date_order: str = "dmy"
    word_start: bool = False
    spaced_magnitudes: bool = False
    indian_grouping: bool = False
    year_pairs: bool = False
    buddhist_years: bool = False
    """Years may count from 543 before ours: Thai 2569 is 2026."""
    short_tens: bool = False
    """Vietnamese hai sáu: two digits in a row are tens and ones."""
    first_only: frozenset[str] = frozenset()
    """Numerals that begin a number or stand behind a hundred: Vietnamese năm is also the year."""
    ones_first: bool = False
    """Dreiundzwanzig: the ones in front of the tens, joined."""
    vigesimal: bool = False
    """Soixante et onze, quatre-vingt-dix."""
    ordinal_parts: bool = False
    """Ordinals, in the plural too, name parts: dos quintos, три десятых."""
    not_nouns: frozenset[str] = frozenset()
    """Behind a part or a unit that is an ordinal too: a second later, un terzo dei; any other word
    is what the ordinal counts, a second page, un terzo file."""
    glued: bool = False
    """Numerals are written as one word."""
    glued_join: tuple[str, ...] = ()
    """What joins the parts of such a word: und."""
    join_prefix: str = ""
    """An "and" glued to the numeral behind it: Arabic و."""
    unspaced: bool = False
    """Words follow each other without spaces: Thai."""
    of: tuple[str, ...] = ()
    """Between a magnitude and its unit: millions de dollars."""
    short_ends: bool = False
    """两千六 is 2,600, một triệu hai 1,200,000: a last digit stands for the place below."""
    article: tuple[str, ...] = ()
    """Front and back of an article of law, where the back is a magnitude elsewhere: 제6조."""
    only: str = ""
    """The particle that looks like a magnitude: 1만 is 10,000 or "only 1"."""
    digit_pairs: bool = False
    """五六 before a unit means five or six."""
    turned_pairs: frozenset[str] = frozenset()
    """The same, said the other way round: 三两个."""
    half_inside: frozenset[str] = frozenset()
    """Counters behind which a half stands in front of its unit: 两个半小时."""
    join: frozenset[str] = frozenset()
    before_multipliers: frozenset[str] = frozenset()
    """In front of thousands and millions: Romanian douăzeci de mii."""
    point: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    zero_letters: frozenset[str] = frozenset()
    """Nineteen oh five, point o two: zeros that are no numeral by themselves."""
    half_behind: tuple[str, ...] = ()
    """What adds a half of the unit in front of it: 한 시간 반, two hours and a half."""
    quarter_behind: tuple[str, ...] = ()
    quarter_off: tuple[str, ...] = ()
    """What takes a quarter off: dix heures moins le quart."""
    not_half: tuple[str, ...] = ()
    """Words that only begin so: 반복, 半ば."""
    half_to: tuple[str, ...] = ()
    """Half an hour before the hour that follows: half tien, wpół do dziesiątej."""
    added_parts: frozenset[str] = frozenset()
    """Parts that are added to the numeral in front, with no "and": Turkish üç buçuk is 3½."""
    ordinal_hours: bool = False
    """Hours are ordinals: Arabic العاشرة صباحًا, Polish dziesiąta rano; not Russian."""
    dotted_ordinals: bool = False
    """A full stop makes an ordinal where the sentence goes on: Czech 3. vydání."""
    ordinal_fronts: frozenset[str] = frozenset()
    """In front of such an ordinal where nouns have a capital, too: German der 3. Stock."""
    numeral_fronts: frozenset[str] = frozenset()
    """In front of a numeral that is also another word: Italian sei, "you are", in uno su sei."""
    dotted_times: bool = False
    """Hours and minutes with a point between them: alle 6.19, klockan 6.19."""
    dawn_hours: bool = False
    """Hours count from six: Swahili saa 2:40 usiku is 20:40."""
    minutes_before: tuple[str, ...] = ()
    """Behind minutes of an hour that may be those before it: Korean 6시 15분 전."""
    month_fronts: tuple[str, ...] = ()
    """In front of the name of a month that is another word as often: Romanian în mai."""
    units_in_front: tuple[str, ...] = ()
    """Between a unit and the number behind it, which is a guess then: лет через десять."""
    unit_joints: tuple[str, ...] = ()
    """The "and" behind one of a unit where there is no article: hodinu a deset minut."""
    before_units: frozenset[str] = frozenset()
    """Adjectives between a number and its time: les deux derniers mois, four more years."""
    unit_words: frozenset[str] = frozenset()
    """Units that are prepositions in front of a word: Russian 3 с половиной, "and a half"."""
    money_joints: tuple[str, ...] = ()
    """The "and" between euros and cents alone: cinco dólares con diez centavos; two hours with
    five minutes of rest are no two hours and five minutes."""
    bare_minutes: bool = False
    """A number behind an hour is its minutes: deux heures quarante."""
    yen: str = "JPY"
    digits: str = ""
