"""How sure it is that a difference between two programs is a fault, and no translation's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from i18nlint.checks._code.opposites import are_opposed
from i18nlint.checks._code.siblings import are_siblings
from i18nlint.checks._code.slips import Strictness, is_slip
from i18nlint.facts.same_page import is_turned
from i18nlint.model.regex import lazy_regex

if TYPE_CHECKING:
    from i18nlint.facts.tokens import CodeToken  # a comparison of text alone needs none

TRIFLES = frozenset(
    {",", ";", ".", "...", "…", "", "(", ")", "'", '"', "`", *"。．、，；：？！؟،؛।॥（）"}
)
"""With what other scripts write for a full stop: ``{age} years.``, ``{age}岁。``"""
_ENDS = frozenset(";,")
_CONSTANTS = frozenset(
    {"true", "false", "True", "False", "null", "None", "nil", "undefined", "yes", "no", "on", "off"}
)
"""Names that no language translates."""
_RESERVED = frozenset({"true", "false", "True", "False", "null", "None", "nil", "undefined"})
"""Those of them that no command takes for a word: ``while Verdadero`` is no program."""
_JOINTS = str.maketrans("-./@~", "_____")
"""Signs within the name of a package or a file."""
_CODE = 2
"""Letters of a language code, and of a region's."""
_MANY_WORDS = 3
_NUMBER = lazy_regex(r"[0-9]+")
_KEY = lazy_regex(r"\"[^\W\d]\w*\"")
_TIME_ZONE = lazy_regex(
    r"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z]\w+(?:/\w+)?"
)
"""A sample's writer takes their own: ``Asia/Seoul``, ``Asia/Shanghai`` (IANA)."""
_CLOUD_REGION = lazy_regex(
    r"(?:af|ap|ca|cn|eu|il|me|mx|sa|us)-(?:gov-)?[a-z]+-\d[a-z]?"
    r"|(?:africa|asia|australia|europe|me|northamerica|southamerica|us)-[a-z]+\d(?:-[a-z])?"
)
"""So is a computer's that is near: ``ap-northeast-2``, ``europe-west3``."""
_STAND_IN_PATH = lazy_regex(
    r"(?i)\b(?:path/to|chemin/vers|pfad/z|ruta/(?:al?|de)|caminho/|percorso/|путь/|[^\x00-\x7f]+/)"
)
_STAND_IN_VALUE = lazy_regex(r"(?i)(?:[\w.-]*[_-])?your[_-][\w-]+")
_STAND_IN_HOST = lazy_regex(r"(?i)(?<=://)[^/\s]*\byour[_-][^/\s]*")

SLIP, SURE, RENAMED, ADDED = 0.97, 0.95, 0.94, 0.85
"""A slip of the pen is shown before other differences, a name that is another one throughout behind
them; what was added may wait for the source."""
LIKE_A_SLIP, RENAMED_ALL = 0.65, 0.55
"""Between languages that share words: ``heap`` and ``head`` once, ``functionA`` to ``functionC``
as ``fonctionA`` to ``fonctionC``."""
REORDERED = 0.55
MILD = 0.7
"""Of a warning, whoever agrees."""
_UNTYPED = 0.8
"""A sample that lost its types runs as before."""
_LABEL = 3
"""A key, a sign and words."""
_FOR_PEOPLE = frozenset(
    {"alt", "caption", "desc", "description", "help", "label", "placeholder", "summary", "title",
     "tooltip"}
)  # fmt: skip
_PLAIN_TYPES = frozenset({"any", "boolean", "const", "never", "number", "string", "unknown"})
_UNITS = frozenset({"ch", "deg", "em", "fr", "ms", "px", "rem", "vh", "vw"})
"""Of styles."""
_UNHEARD = frozenset({"?", "?.", "const", "let", "var"})
_TYPE_SIGNS = frozenset("<>[]|&.,?")
_SHAPE_SIGNS = frozenset("{}:;")
"""Of ``({ tail }: { tail: string })``."""
Side: TypeAlias = "Sequence[CodeToken]"


def code_score(ones: Side, others: Side, strictness: Strictness) -> float:
    """How sure it is that the parts, which differ, are a fault; 0 if they lawfully differ."""
    parts = (ones, others)
    if (
        _is_lawful(*parts)
        or _are_stand_in_hosts(*parts)
        or any(all(map(one, parts)) for one in (is_stand_in_path, is_near_reader))
    ):
        return 0.0
    lone = () if parts[0] and parts[1] else (*ones, *others)
    if lone and _is_label(lone):
        return MILD
    if lone and (is_annotation(lone) or _runs_the_same(lone)):
        return _UNTYPED
    if not parts[0]:
        return ADDED
    left, right = ([token for token in part if token.text not in _ENDS] for part in parts)
    if left and len(left) == len(right):
        if all(map(_are_names, left, right)):
            return _score_of_names(left, right, strictness)
        if strictness.of_keys and all(map(_are_keys, left, right)):
            return MILD
    return 0.5 if not strictness.is_strict and all(map(_is_sentence, parts)) else SURE


def _score_of_names(ones: Side, others: Side, strictness: Strictness) -> float:
    """Of names any of which may be a translation of the other."""
    pairs = list(zip(ones, others, strict=True))
    if any(_is_of_no_language(*pair) for pair in pairs):
        return SURE
    if any(is_slip(one.text, other.text, strictness) for one, other in pairs):
        return SLIP if strictness.is_strict else LIKE_A_SLIP
    if strictness.of_commands and all(_are_readers_own(*pair) for pair in pairs):
        return RENAMED_ALL
    return strictness.renamed


def _is_of_no_language(source: CodeToken, target: CodeToken) -> bool:
    """True where one of two names that differ is no translation of the other, in any language."""
    one, other = source.text, target.text
    if _is_of_the_language(source) and _is_of_the_language(target):
        return one.casefold() != other.casefold()  # unless and if
    return is_turned(one, other) or _are_numbered(source, target) or are_rivals(one, other)


def are_rivals(one: str, other: str) -> bool:
    """True for words of which none stands for the other in any language."""
    return are_opposed(one, other) or are_siblings(one, other)


def _is_of_the_language(token: CodeToken) -> bool:
    return token.is_reserved or token.text in _PLAIN_TYPES or token.text in _UNITS


def _are_numbered(source: CodeToken, target: CodeToken) -> bool:
    """True for ``log2`` and ``log10``, which no translator makes of each other."""
    texts = (source.text, target.text)
    if not all(map(_NUMBER.search, texts)) or source.text == target.text:
        return False
    return _NUMBER.sub("0", source.text) == _NUMBER.sub("0", target.text)


def _are_keys(source: CodeToken, target: CodeToken) -> bool:
    return all(map(is_key, (source, target)))


def is_key(token: CodeToken) -> bool:
    """True for ``"tailLength"``, as JSON has it."""
    return _KEY.fullmatch(token.text) is not None


def is_annotation(tokens: Side) -> bool:
    """True for the ``: string`` of ``(tag: string) => …``, which one side wrote without types.

    So for the ``-> str`` of Python, for what is left of ``(tag: string) =>`` beside ``tag =>``, for
    the ``as Tag`` of a value and the ``type`` of ``import type { Tag }``.
    """
    texts = [token.text for token in tokens if token.text not in TRIFLES] or [""]
    named = texts[1:] if texts[0] == ":" else texts[2:] if texts[:2] == ["-", ">"] else []
    if texts == ["type"] or _is_cast(texts):
        named = texts[1:] or texts
    if texts[:2] == ["<", "{"] and texts[-2:] == ["}", ">"]:  # json<{ tail: string }>()
        named = texts[1:-1]
    if not named or any(token.is_words for token in tokens):
        return False
    is_shape = named[0] == "{" and named[-1] == "}"
    return all(
        text.isidentifier() or text in _TYPE_SIGNS or (is_shape and text in _SHAPE_SIGNS)
        for text in named
    )


def _runs_the_same(tokens: Side) -> bool:
    """True for the ``?`` of ``node?.focus()`` and the ``const`` of a first assignment."""
    texts = [token.text for token in tokens]
    return len(texts) == 1 and texts[0] in _UNHEARD


def _is_cast(texts: Sequence[str]) -> bool:
    """True for ``as Tag`` and ``as string``; not for the ``as np`` of an import."""
    named = texts[1] if len(texts) > 1 and texts[0] == "as" else ""
    return named[:1].isupper() or named in _PLAIN_TYPES


def _is_label(tokens: Side) -> bool:
    """True for ``desc = 'Open a file'``, which is for people to read, key and all."""
    telling = [token for token in tokens if token.text not in TRIFLES]
    if len(telling) != _LABEL or telling[0].text.casefold() not in _FOR_PEOPLE:
        return False
    return telling[1].text in ("=", ":") and telling[2].is_words


def is_locale(tokens: Side, start: int, part: Side, language: str = "") -> bool:
    """True if the part is a language code or the rest of one: ``us`` of ``en-us``."""
    if len(part) != 1:
        return False
    is_rest = start > 1 and tokens[start - 1].text == "-"
    code = tokens[start - 2].text if is_rest else part[0].text
    texts = (code, part[0].text)
    is_code = all(len(text) == _CODE and text.isalpha() for text in texts)
    return is_code and language in ("", code)


def _is_sentence(tokens: Side) -> bool:
    """True for words in a row: what a program prints, what a comment says that no sign marks."""
    return len(tokens) >= _MANY_WORDS and all(
        token.is_words or token.text.isalpha() for token in tokens
    )


def _are_names(source: CodeToken, target: CodeToken) -> bool:
    """True if one may be a translation of the other: ``port`` and ``Hafen``, not true and false.

    ``@orbit/my-part`` and ``@orbit/mi-parte`` are names too, ``-p`` and ``v2`` for ``v3`` are not.
    """
    texts = tuple(token.text.removeprefix(":") for token in (source, target))
    if all(text in _CONSTANTS for text in texts) or any(text.startswith("-") for text in texts):
        return False
    if source.text in _RESERVED:
        return False
    numbers = [_NUMBER.findall(text) for text in texts]
    is_one_kind = numbers[0] == numbers[1] or all(map(str.isidentifier, texts))
    return is_one_kind and all(text.translate(_JOINTS).isidentifier() for text in texts)


def _are_readers_own(source: CodeToken, target: CodeToken) -> bool:
    """True for what a sample's writer takes from home: ``--station Yaizu``, ``cd ~/kiroku``."""
    texts = (source.text, target.text)
    return all(text.istitle() and text.isalpha() for text in texts) or all(
        text.startswith("~/") for text in texts
    )


def _is_lawful(sources: Side, targets: Side) -> bool:
    """True if only words or trifles were added, dropped or exchanged."""
    left = [token for token in sources if token.text not in TRIFLES]
    right = [token for token in targets if token.text not in TRIFLES]
    if any(token.inner for token in (*left, *right)):
        return False
    if all(token.is_words for token in right) and (right or not left):
        return _may_be_words(left)
    return bool(left) and all(token.is_words for token in left) and _may_be_words(right)


def is_stand_in_path(tokens: Side) -> bool:
    """True for ``./path/to/file``, which readers replace, and for its translation."""
    return len(tokens) == 1 and _STAND_IN_PATH.search(tokens[0].text) is not None


def is_stand_in_value(tokens: Side) -> bool:
    """True for ``your-token`` and ``kite_your-token``, which readers replace."""
    return len(tokens) == 1 and _STAND_IN_VALUE.fullmatch(tokens[0].text) is not None


def _are_stand_in_hosts(ones: Side, others: Side) -> bool:
    """True for ``https://api-your-kites.com/up`` and ``https://your-kites.com/up``, of which
    readers replace the host."""
    if not len(ones) == len(others) == 1:
        return False
    texts = ones[0].text, others[0].text
    paths = {_STAND_IN_HOST.sub("", text) for text in texts}
    return len(paths) == 1 and all(map(_STAND_IN_HOST.search, texts))


def is_near_reader(tokens: Side) -> bool:
    """True for a time zone, and for a region of a cloud."""
    return len(tokens) == 1 and any(
        place.fullmatch(tokens[0].text.strip("\"'")) for place in (_TIME_ZONE, _CLOUD_REGION)
    )


def _may_be_words(tokens: Side) -> bool:
    return len(tokens) <= 2 or _is_sentence(tokens)
