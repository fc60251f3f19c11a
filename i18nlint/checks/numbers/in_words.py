"""How sure a contradiction can be at most where a number is written in words."""

from __future__ import annotations

from i18nlint.checks.numbers.scene import Scene
from i18nlint.checks.numbers.sureness import GUESSED, LIKELY, are_far
from i18nlint.model.alignment import Verdict
from i18nlint.model.fact import Fact, FactKind

_SURPLUS = 2
_FAR_ALONE, _FAR_IN_WORDS = 2, 3
_MEASURED = (FactKind.DURATION, FactKind.SIZE)


def in_words(source: Fact, target: Fact, scene: Scene) -> float:
    """How sure a contradiction can be at most where a number is written in words.

    Words count loosely ("two of them", 一つ): they say something only within one sentence, or of
    one counter. Names of files (post1.md, article1.md) are translated as often as not.
    """
    if FactKind.IDENTIFIER in (source.kind, target.kind):
        return GUESSED
    free = scene.pair.bitext.verdict is Verdict.RESTRUCTURED
    is_count = source.kind is target.kind is FactKind.COUNT
    if is_count and not scene.is_tidy and are_far(source, target, _FAR_IN_WORDS):
        return GUESSED
    if free or scene.is_lone or scene.surplus > _SURPLUS:
        return GUESSED
    return LIKELY if scene.is_sentence or _belong_together(source, target, scene) else GUESSED


def _belong_together(source: Fact, target: Fact, scene: Scene) -> bool:
    """True of what stands for each other in however many sentences.

    三代 and 四代, the only ones of their counter; "two years" and 2か月, the same number of
    something else; "two" and "trzech" where all other numbers of the block agree.
    """
    if source.kind is target.kind and source.kind in _MEASURED:
        supported = scene.is_tidy or bool(scene.matching.matches)
        return supported and (source.unit == target.unit or source.value == target.value)
    if source.kind is target.kind is FactKind.ORDINAL and scene.is_sure_pair:
        return True  # the second problem, 第三个问题
    if not scene.is_tidy or source.unit == target.unit != "":
        return scene.is_tidy
    is_new = not any(_is_said(fact, scene) for fact in (source, target))
    is_near = not are_far(source, target, _FAR_ALONE)
    supported = bool(scene.matching.matches) or scene.is_sure_pair
    return is_new and is_near and supported and all(map(_is_several, (source, target)))


def _is_several(fact: Fact) -> bool:
    """Not one or none of something, which words say in passing."""
    return not isinstance(fact.value, str) and fact.value > 1


def _is_said(fact: Fact, scene: Scene) -> bool:
    """True of the second "six" of a side whose first one the other side has too."""
    pairs = ((match.source, match.target) for match in scene.matching.matches)
    return any(fact.value == said.value for pair in pairs for said in pair)
