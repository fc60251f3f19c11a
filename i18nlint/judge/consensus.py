"""More than two languages judged together.

"ko says 346; en, ja and zh say 392" is one finding, and it names the odd one out, even when
that is the source. A pair alone cannot know which side is wrong.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from i18nlint.judge.additions import place_of_addition
from i18nlint.judge.case import Ruling
from i18nlint.judge.rate import capped
from i18nlint.judge.witness import has_counterpart, said_in
from i18nlint.model.alignment import Bitext, Verdict
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Confidence, Label, Side, Witness
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span
from i18nlint.model.wording import listed, quoted, seen_from_source

_SOLID = 0.75
"""From here on witnesses can make a finding certain."""
_PLACES = ("here", "in its place here")
"""What a message says of a text of the target."""
_NOT_HIGH = 0.89
_UPDATED = frozenset(("link-target", "link-missing", "image-target", "image-missing"))
"""Rules of what lags, like an old address, where the others were brought up to date: a slip it is
not, whatever they say."""
_SILENT = (Verdict.INCOMPLETE, Verdict.RESTRUCTURED)
_Place = tuple[str, str, Span]


def agree(rulings: Iterable[Ruling], bitexts: tuple[Bitext, ...]) -> list[Ruling]:
    """The rulings, those about one place of the source merged or supported by witnesses."""
    alone: list[Ruling] = []
    places: dict[_Place, list[Ruling]] = {}
    for ruling in rulings:
        place = _place(ruling)
        if place is None:
            alone.append(ruling)
        else:
            places.setdefault(place, []).append(ruling)
    for there in places.values():
        for same in _one_of_each_language(there):
            alone += _settle(same, bitexts)
    return alone


def _one_of_each_language(there: Iterable[Ruling]) -> Iterable[list[Ruling]]:
    """Where a translation has "10" twice too often, it is no witness of itself."""
    rounds: list[dict[LanguageTag, Ruling]] = []
    for ruling in there:
        language = ruling.case.language
        fitting = next((known for known in rounds if language not in known), None)
        if fitting is None:
            rounds.append(fitting := {})
        fitting[language] = ruling
    return [list(known.values()) for known in rounds]


def _place(ruling: Ruling) -> _Place | None:
    source = ruling.finding.source
    if source is None:
        return _place_of_addition(ruling)
    if ruling.case.bitext is None:
        return None
    if not source.span.length and not _claim(ruling):  # an empty cell is a place too
        return None
    return (ruling.finding.rule, _sort(ruling), source.span)


def _sort(ruling: Ruling) -> str:
    """The variant, and what a list of sections or links names: other lists are other losses."""
    arguments = ruling.finding.arguments
    lists = (arguments.get("sections"), arguments.get("source_value"))
    names = (name for one in lists if isinstance(one, tuple) for name in one)
    return "\n".join((ruling.finding.variant or "", *map(str, names)))


def _place_of_addition(ruling: Ruling) -> _Place | None:
    """Of as many sections, or of a block of the same kind."""
    place = place_of_addition(ruling)
    if place is None:
        return None
    arguments = ruling.finding.arguments
    sections = arguments.get("sections")
    size = len(sections) if isinstance(sections, tuple) else arguments.get("kind")
    return ruling.finding.rule, str(size), place


def _settle(same: list[Ruling], bitexts: tuple[Bitext, ...]) -> list[Ruling]:
    """One ruling where the targets contradict the source alike; else each with its witnesses.

    A target that has nothing at that place speaks neither for nor against the source, if the
    others say in so many words what the source should.
    """
    if any(map(_is_garbled, same)):
        return same
    if len(same) > 1 and _is_of_one_voice(same, bitexts):
        sure = [ruling for ruling in same if not _is_guess(ruling)]
        guesses = [ruling for ruling in same if _is_guess(ruling)]
        return [_source_is_odd(sure or guesses), *(guesses if sure else ())]
    most = _most(same, bitexts)
    alone = [_with_witnesses(ruling, same, bitexts) for ruling in same if ruling not in most]
    return [_outvoted(most, same, bitexts), *alone] if most else alone


def _most(same: list[Ruling], bitexts: tuple[Bitext, ...]) -> list[Ruling]:
    """The rulings of those who say one thing in so many words, if they are more than the source
    and all who may side with it: ``punlic`` is ``public`` in de, en and ja."""
    claims: dict[str, list[Ruling]] = {}
    for ruling in same:
        if claim := _claim(ruling):
            claims.setdefault(claim, []).append(ruling)
    most = max(claims.values(), key=len, default=[])
    return most if len(most) > 1 + _bystanders(same, bitexts) else []


def _is_of_one_voice(same: list[Ruling], bitexts: tuple[Bitext, ...]) -> bool:
    return len({_claim(ruling) for ruling in same}) == 1 and not _bystanders(same, bitexts)


def _bystanders(same: list[Ruling], bitexts: tuple[Bitext, ...]) -> int:
    """Translations that say nothing against the source, and so may be on its side.

    Of one that lacks much, or is told freely, nobody asks what it has at this place; one that lacks
    the place is on no side where the others say in so many words what the source should.
    """
    accused = {ruling.case.language for ruling in same}
    source = same[0].finding.source
    said = source.span if source is not None and any(map(_claim, same)) else None
    return sum(
        bitext.target.document.language not in accused
        and bitext.verdict not in _SILENT
        and (said is None or has_counterpart(bitext, said))
        for bitext in bitexts
    )


def _is_guess(ruling: Ruling) -> bool:
    """True where a paragraph may be somewhere else: that others lack it does not make it missing.

    What is said in so many words is no guess if all say it.
    """
    return ruling.confidence is Confidence.LOW and not _claim(ruling)


def _claim(ruling: Ruling) -> str:
    """What the target says, or has more; comparable across languages, empty if it says nothing."""
    arguments = ruling.finding.arguments
    return str(arguments.get("target_value", arguments.get("extra") or ""))


def _is_garbled(ruling: Ruling) -> bool:
    """True of a claim with a control character: ``\\alpha`` went through a program that
    reads ``\\a``, and through it in every language."""
    return any(unicodedata.category(sign) == "Cc" and sign not in "\t\n" for sign in _claim(ruling))


def _source_is_odd(same: list[Ruling]) -> Ruling:
    """One ruling for all: the source stands alone against every translation."""
    if len(same) == 1:
        return same[0]
    score = _supported(max(ruling.score for ruling in same), len(same) - 1)
    return _one_of(same, (), score=score, who=f"only {_source_of(same)} says")


def _outvoted(most: list[Ruling], same: list[Ruling], bitexts: tuple[Bitext, ...]) -> Ruling:
    """One ruling for most of ``same``: some side with the source, or say a third thing."""
    against, source = _against(same, bitexts), _source_of(most)
    who = f"{source} says" if _bystanders(same, bitexts) else f"only {source} says"
    if against:
        who = f"{listed([source, *(str(witness.language) for witness in against)])} say"
    score = max(ruling.score for ruling in most)
    return _one_of(most, against, score=score, who=who)


def _source_of(same: list[Ruling]) -> str:
    return str(same[0].case.document_of(Side.SOURCE)[1])


def _one_of(same: list[Ruling], against: Iterable[Witness], *, score: float, who: str) -> Ruling:
    """The one ruling of those who say the same against the source, and ``against`` who do not."""
    first = same[0]
    if first.finding.source is None and (place := place_of_addition(first)):
        first = replace(first, finding=replace(first.finding, source=Label(place)))
    return replace(
        first,
        score=score,
        severity=capped(first.rule.severity_of(first.finding.variant), score),
        primary=Side.SOURCE,
        message=_message_of_all(first, [str(ruling.case.language) for ruling in same], who=who),
        witnesses=(*against, *(_witness(ruling, Side.TARGET) for ruling in same[1:])),
        pending=all(ruling.pending for ruling in same),
        suppressed_by=_suppressed_by(same),
    )


def _suppressed_by(same: list[Ruling]) -> str | None:
    """What one translation calls meant is still to be said of the others."""
    notes = [ruling.suppressed_by for ruling in same]
    return notes[0] if all(notes) else None


def _message_of_all(first: Ruling, names: list[str], *, who: str) -> str:
    """Who says what, where the finding sets two texts against each other; else its own words.

    A moved section, or one a level deeper, says "Prices" in each language's own words, which
    contradict nobody. ``who`` is the source and its like: ``only ko says``.
    """
    finding = first.finding
    one, other = finding.source, finding.target
    if one and other and other.text and finding.message.startswith(f"{quoted(one.text)} in "):
        _, _, behind = finding.message.rpartition(f" {quoted(other.text)} ")
        said = f"{who} {quoted(one.text)}; {listed(names)} say {quoted(other.text)}"
        where = next((where for where in _PLACES if behind.startswith(where)), None)
        return said if where is None else said + behind.removeprefix(where)
    return seen_from_source(finding.message, names)


def _witness(ruling: Ruling, agrees_with: Side) -> Witness:
    text = ruling.finding.target.text if ruling.finding.target else ""
    return Witness(ruling.case.language, ruling.case.text.path, text, agrees_with)


def _against(same: list[Ruling], bitexts: tuple[Bitext, ...]) -> list[Witness]:
    """Languages that say at this place what the source says."""
    accused = {ruling.case.language for ruling in same}
    source = same[0].finding.source
    return [
        Witness(document.language, document.path, text, Side.SOURCE)
        for bitext in bitexts
        if (document := bitext.target.document).language not in accused
        and source is not None
        and (text := said_in(bitext, source.span))
    ]


def _with_witnesses(ruling: Ruling, same: list[Ruling], bitexts: tuple[Bitext, ...]) -> Ruling:
    """The ruling with what the other languages say at this place."""
    others = [one for one in same if one is not ruling and _claim(one) == _claim(ruling)]
    allies = [_witness(one, Side.TARGET) for one in others]
    against = _against(same, bitexts)
    if not allies and not against:
        return ruling
    score = _heard(ruling, others, against)
    is_split = bool(allies) and ruling.case.of_siblings  # ja, pl, ru against pt-BR, zh, without en
    if ruling.finding.rule in _UPDATED or is_split:
        score = max(ruling.score, min(score, _NOT_HIGH))
    return replace(
        ruling,
        score=score,
        severity=capped(ruling.rule.severity_of(ruling.finding.variant), score),
        witnesses=(*against, *allies),
    )


def _heard(ruling: Ruling, allies: list[Ruling], against: list[Witness]) -> float:
    """The score with those who say the same against the source, or with those on its side.

    Two that say the same in so many words have not been misread, and the surest speaks for all; on
    whose side the truth is, nobody knows where there are witnesses for both.
    """
    if not allies:
        return _supported(ruling.score, len(against))
    if against or not _claim(ruling):
        return ruling.score
    return _supported(max(one.score for one in (ruling, *allies)), len(allies))


def _supported(score: float, witnesses: int) -> float:
    """The score after independent witnesses, each of which halves the doubt.

    A guess stays a guess: that others agree with the source does not make a bad pairing good.
    """
    if Confidence.of(score) is Confidence.LOW:
        return score
    lifted = 1.0 - (1.0 - score) * 0.5 ** min(witnesses, 3)
    return lifted if score >= _SOLID else min(lifted, _NOT_HIGH)
