"""What the same tag says of itself on both sides: rule C006. Beside `components`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks._code.compare import difference
from i18nlint.checks._code.difference import HEARD
from i18nlint.checks._code.likeness import are_nearly_equal, ratio
from i18nlint.checks._code.slips import Strictness
from i18nlint.facts.markup import Tag
from i18nlint.facts.settings import editions
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import QUOTED, apart, cut, listed

_DIFFER = ("differs too", "differ too")
_EXPRESSION = 0.65
"""Score of a setting that is code: what of it a reader reads only its component knows."""
_COUNTED, _OF_EDITION = 0.5, 0.5
"""Of a number that a component counts itself, and of what belongs to the language's own edition."""
_POST = lazy_regex(r"((?:[^/]+/)*\d{4}-\d\d-\d\d)-[^/.]+")
"""How Jekyll names a post, in a folder or in none: not ``2024-02-03-flour.png``."""
_FROM_RIGHT = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo"})


def compare_attributes(
    pair: Pair, source: Tag, target: Tag, *, numbered: Callable[[str, str], bool]
) -> Iterator[Finding]:
    """Settings of a tag that say something else; one finding for a tag.

    ``numbered`` says whether an attribute of a tag is one that counts on in each version.
    """
    ones, others = _settings(source, pair.source), _settings(target, pair.target)
    unlike = [name for name in {**ones, **others} if not _is_same(ones.get(name), others.get(name))]
    if unlike:
        name = unlike[0]
        one, other = ones.get(name), others.get(name)
        score = 0.75 if None not in (one, other) else 0.62
        if one and other and one.isdecimal() and numbered(source.name, name):
            score = _COUNTED
        elif one and other and _is_of_own_edition(pair, (source, target), (one, other)):
            score = _OF_EDITION
        yield _and_others(
            _setting(pair, (source, target), name, (one, other), score=score), unlike[1:]
        )
        return
    if found := _other_word(pair, source, target) or _other_expression(pair, source, target):
        yield found


def _is_of_own_edition(pair: Pair, tags: tuple[Tag, Tag], values: tuple[str, str]) -> bool:
    """True of ``{% post_url fr/2024-02-03-farine %}`` for ``en/2024-02-03-flour``.

    Pages of another edition have names of their own; nearly the same name is a slip. Posts that
    were told apart by their names alone have the day in common.
    """
    texts = [
        version.document.source.slice(tag.span)
        for version, tag in zip((pair.source, pair.target), tags, strict=True)
    ]
    ours, theirs = map(editions, texts)
    ones, others = (re.split(r"[/._-]", value) for value in values)
    if are_nearly_equal(ones, others):
        return False
    if not ours and not theirs:
        days = [post[1] for value in values if (post := _POST.fullmatch(value))]
        return len(days) == len(values) and days[0] == days[1]
    is_page = any(f"{folder}/{values[1]}".casefold() in texts[1].casefold() for folder in theirs)
    return is_page and ours != theirs


def _is_same(one: str | None, other: str | None) -> bool:
    return one == other or bool(one and other and one.lstrip("./") == other.lstrip("./"))


def _and_others(finding: Finding, names: list[str]) -> Finding:
    """The finding of the first setting, naming the rest: a tag that lost all it was told."""
    if not names:
        return finding
    return replace(finding, message=f"{finding.message}; {listed(names)} {_DIFFER[len(names) > 1]}")


def _other_word(pair: Pair, source: Tag, target: Tag) -> Finding | None:
    """``value="linus"`` for ``value="linux"``: between languages of other letters all words count.

    A translation in Latin letters may have its own.
    """
    strictness, others = Strictness.of(pair), dict(target.settings.identifiers)
    for name, one in dict(source.settings.identifiers).items():
        other = others.get(name, one)
        if one == other or _is_mirrored(one, other, pair):
            continue
        if strictness.is_strict or ratio(one, other) >= strictness.near:
            return _setting(pair, (source, target), name, (one, other), score=0.65)
    return None


def _is_mirrored(one: str, other: str, pair: Pair) -> bool:
    """True for ``arrow-left`` where one of the languages is written from right to left."""
    languages = (version.document.language for version in (pair.source, pair.target))
    if len({tag.likely_script in _FROM_RIGHT for tag in languages}) == 1:
        return False
    return "right".join(part.replace("right", "left") for part in one.split("left")) == other


def _other_expression(pair: Pair, source: Tag, target: Tag) -> Finding | None:
    """Another program in braces: ``items={[{ name: "Bees", count: 3 }]}``."""
    others = dict(target.settings.expressions)
    for name, one in dict(source.settings.expressions).items():
        other = others.get(name, one)
        if one == other:
            continue
        found = difference(one, other, "tsx", strictness=Strictness.of(pair))
        if found is not None and found.score >= HEARD:
            return _setting(pair, (source, target), name, (one, other), score=_EXPRESSION)
    return None


def _settings(tag: Tag, version: Version) -> dict[str, str]:
    """What is set, under names that the versions share: ``{% assign ko = … %}`` is ``en`` there."""
    own = version.document.language.language
    return {"*" if name == own else name: value for name, value in tag.settings.exact}


def _setting(
    pair: Pair, tags: tuple[Tag, Tag], name: str, values: tuple[str | None, ...], *, score: float
) -> Finding:
    (source, target), (one, other) = tags, values
    shown: tuple[str | None, str | None] = one, other
    if one is not None and other is not None:
        shown = apart(" ".join(one.split()), " ".join(other.split()), QUOTED)
    language = pair.source.document.language
    return Finding(
        "component-differs",
        f"{target.shown} has {_said(name, shown[1])} here, {_said(name, shown[0])} in {language}",
        source=Label(source.span, source.shown),
        target=Label(target.span, target.shown),
        arguments={
            "component": target.shown,
            "attribute": name,
            "source_value": one or "",
            "target_value": other or "",
        },
        score=score,
        scale=Scale.PIECE,
    )


def _said(name: str, value: str | None) -> str:
    if value is None:
        return "nothing" if name.isdigit() else f"no {name}"
    text = " ".join(value.split())
    if name.isdigit():  # of a shortcode: {{< ref "a.md" >}}
        return f'"{_shown(text)}"'
    return f"{name}={_shown(text)}" if value.startswith("{") else f'{name}="{_shown(text)}"'


def _shown(text: str) -> str:
    return cut(text, QUOTED)
