"""Code as what a translator must not touch: its tokens without comments and readable strings.

Between parsing and the code check. The door of Pygments, which is loaded for the first pair of
code blocks that a quick look cannot prove equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_INFO = lazy_regex(r"\s*(?:\{\s*\.?)?([A-Za-z0-9_+#.-]+)")
_MARKED_LINES = lazy_regex(r"(?:\b[a-z]+=)?\{[\d,\s-]+\}")
_LINE_RANGE = lazy_regex(r"(\d+)(?:-(\d+))?")
_MANY_LINES = 1000
_SAME_LANGUAGE = {
    "shell": "bash", "sh": "bash", "zsh": "bash", "console": "bash", "terminal": "bash",
    "shellscript": "bash", "shell-session": "bash", "shellsession": "bash", "cmd": "bash",
    "javascript": "js", "mjs": "js", "cjs": "js", "node": "js", "typescript": "ts", "py": "python",
    "python3": "python", "pycon": "python", "yml": "yaml", "md": "markdown", "txt": "text",
    "plaintext": "text", "plain": "text", "none": "text", "docker": "dockerfile", "golang": "go",
    "rs": "rust", "rb": "ruby", "kt": "kotlin", "htm": "html", "jsonc": "json5", "cs": "csharp",
    "c#": "csharp", "c++": "cpp", "ps1": "powershell", "proto": "protobuf", "tf": "terraform",
    "hcl": "terraform", "make": "makefile", "gql": "graphql", "vue-html": "vue",
}  # fmt: skip
SHELLS = frozenset({"bash", "dockerfile", "powershell"})
_ONLY_WHOLE_LINES = frozenset({"dockerfile", "yaml"})
"""Grammars without comments behind an instruction, or within a text; writers put them there."""
_HASH_SIGNS = frozenset({"c", "cpp", "csharp", "objective-c", "haml", "pug"})
_LEXERS = {
    "astro": "tsx", "svelte": "vue", "js": "jsx", "ts": "tsx", "mdx": "", "session": "console",
}  # fmt: skip
_PROSE = frozenset({"", "text", "markdown", "mdx", "log", "diff", "tree", "output", "csv"})
"""Languages without a grammar that tells words from code."""
_MARKUP = frozenset({"html", "vue", "xml", "svelte", "astro", "liquid", "handlebars", "php"})
_WITH_TAGS = frozenset({"js", "ts", "jsx", "tsx", "astro", "svelte"})
_TAG_CONTENT = lazy_regex(r"(?<![=\-])>([^<>;]*)(?=</|<[A-Za-z])")
_TAG_TEXT = lazy_regex(r"(?:^|(?<=\}))([^{}=]*[^\W\d_][^{}=]*)(?=\{|$)")
_TREE = lazy_regex("[├└│]")
_STAND_IN = lazy_regex(
    r"<[^<>\n|&;=]+>|\[(?:\.\.\.)?[^\W\d][\w -]*(?:\.\.\.)?\](?!\])"
    r"|\{[^{}\n;$]*(?:[^\x00-\x7f]|\w \w)[^{}\n;$]*\}"
)
"""What a reader puts a value in for: ``<command>``, ``[KEY]``, ``{path to save}``."""
_PROMPT = lazy_regex(r"^\s*[$%] (?=\S)", re.MULTILINE)
_COMMAND = lazy_regex(
    r"^\s*(?:[$%#>] )?(?:[A-Z_]+=|(?:[a-z][\w.+-]*|[~.@]?/[\w./@+-]+)(?=\s|$)|[\w./-]+\()",
    re.MULTILINE,
)
_KEY_SIGN = r"[^\n:#\"'$|=]"
_WORDED_KEY = lazy_regex(
    rf"^[ \t]*(?:- )?{_KEY_SIGN}*[^\W\d_a-zA-Z]{_KEY_SIGN}*:(?=\s|$)", re.MULTILINE
)
"""``비용:`` is no key of a program's settings: somebody wrote an outline as YAML."""
_SLASH_COMMENT = lazy_regex(r"^[ \t]*//\s[^\n]*", re.MULTILINE)
_SHORT_INSTALL = lazy_regex(r"\b(npm|pnpm|bun) i(?=\s|$)")
_SHORT_DEV = lazy_regex(r"(\b(?:npm|pnpm|bun) (?:install|add)\b[^\n]*) -D(?=\s|$)")
"""``npm i -D`` and ``npm install --save-dev`` are one command."""
_HASH_COMMENT = lazy_regex(r"(?:^|(?<=\s))#+\s[^\n]*", re.MULTILINE)
_HASH_BEHIND_BACKSLASH = lazy_regex(r"(?<=\\)[ \t]+#[^\n]*")
_HTML_COMMENT = lazy_regex(r"<!--.*?-->|\{/\*.*?\*/\}", re.DOTALL)
_EMPTY_TAG = lazy_regex(r"<([A-Za-z][\w.:-]*)((?:\s[^<>]*[^<>/=])?)></\1>")
"""``<Card to="/a"></Card>`` is ``<Card to="/a" />`` to what reads it."""
_LINE_COMMENT = {
    **dict.fromkeys(
        ("python", "bash", "yaml", "ruby", "toml", "dockerfile", "makefile", "ini"), "#"
    ),
    **dict.fromkeys(("sql", "lua", "haskell"), "--"),
}
_STRING = (
    r"\"\"\".*?\"\"\"|'''.*?'''|"
    r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|"
)
_QUICK = {
    mark: lazy_regex(_STRING + comment, re.DOTALL)
    for mark, comment in {
        "#": r"(?:^|(?<=\s))#[^\n]*",
        "--": r"--[^\n]*",
        "//": r"(?<!:)//[^\n]*|/\*.*?\*/|<!--.*?-->",
    }.items()
}
_HOLE = lazy_regex(r"\$?\{[^{}\n]*\}|%[sdif]")
_FOREIGN = lazy_regex(r"[^\W\d_a-zA-Z]")


@dataclass(frozen=True, slots=True)
class CodeToken:
    """A word or sign of a program."""

    text: str
    """Of a string: what it says, without quotes and interpolations."""
    line: int
    """From 0, in the block's text."""
    is_words: bool = False
    """Something a person reads: a string, text between tags, a name in another script."""
    inner: tuple[str, ...] = ()
    """Expressions that the string interpolates, sorted: a translation may reorder them."""

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """Equal for tokens that correspond, whatever their words say."""
        return ("\0" if self.is_words else _one_quote(self.text), self.inner)


def line_numbers(mark: str) -> Iterator[int]:
    """The lines of a mark like ``{2,4-5}``."""
    for first, last in _LINE_RANGE.findall(mark):
        yield from range(int(first), min(int(last or first), int(first) + _MANY_LINES) + 1)


def _one_quote(text: str) -> str:
    """``'`` and ``"`` are one sign to readers and formatters."""
    return text.replace("'", '"')


@lru_cache(maxsize=1024)
def code_language(info: str) -> str:
    """The canonical name of a fence's language; empty without one.

    ``js {2,4}``, ``{.python}``, ``TS title="x"`` are ``js``, ``python`` and ``ts``.
    """
    match = _INFO.match(info)
    if match is None or (info.lstrip().startswith(("{", "[")) and "." not in info[:3]):
        return ""
    name = match[1].lower().rstrip(".")
    return _SAME_LANGUAGE.get(name, name)


def marked_lines(info: str) -> frozenset[str]:
    """What the fence highlights by line numbers: ``{2,4-5}``, ``ins={3}``; spaces left out."""
    return frozenset("".join(mark.split()) for mark in _MARKED_LINES.findall(info))


def is_prose(text: str, language: str) -> bool:
    """True if the block may be translated like any text: no grammar, files, output, an outline.

    ``Product state: sold out`` is what a program says, though its fence says ``shell``.
    """
    if language in _PROSE or _TREE.search(text) is not None:
        return True
    if language == "yaml" and _WORDED_KEY.search(text):
        return True
    return (language == "bash" and not _COMMAND.search(text)) or _lexer(language) is None


def surely_equal(source: str, target: str, language: str) -> bool:
    """True if the two agree apart from spaces, comments and strings that people read."""
    if source == target:
        return True
    quick = _QUICK[_LINE_COMMENT.get(language, "//")]
    ones, others = list(_pieces(source, quick)), list(_pieces(target, quick))
    return len(ones) == len(others) and all(map(_agree, ones, others))


def _pieces(text: str, quick: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Each string with the code in front of it, spaces and comments taken out."""
    code, at = "", 0
    for match in quick.finditer(text):
        code, at = code + text[at : match.start()], match.end()
        if match[0][0] in "\"'`":
            yield " ".join(code.split()), match[0]
            code = ""
    yield " ".join((code + text[at:]).split()), ""


def _agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if one[0] != other[0]:
        return False
    if one[1] == other[1]:
        return True
    lines = one[1].split("\n"), other[1].split("\n")
    return len(lines[0]) == len(lines[1]) and all(map(_say_the_same, *lines))


def _say_the_same(one: str, other: str) -> bool:
    """True if one line of a string may translate the other, whatever it says."""
    if one == other:
        return True
    if one.isascii() and other.isascii():
        return False  # perhaps one letter of a request's body differs: that needs a closer look
    holes = (sorted(_HOLE.findall(line)) for line in (one, other))
    return len(set(map(tuple, holes))) == 1


@lru_cache(maxsize=128)
def code_tokens(text: str, language: str) -> tuple[CodeToken, ...]:
    """The tokens of a program, comments and spaces left out, neighbouring words joined."""
    if language in SHELLS:
        language, text = _prompted(language, _SLASH_COMMENT.sub("", text))
        text = _SHORT_INSTALL.sub(r"\1 install", _STAND_IN.sub("STAND_IN", text))
        text = _SHORT_DEV.sub(r"\1 --save-dev", text)
    lexer = _lexer(language)
    if lexer is None:
        return ()
    text = _HASH_BEHIND_BACKSLASH.sub("", text)
    if language in _ONLY_WHOLE_LINES:
        text = _QUICK["#"].sub(_unless_a_string, text)
    elif language not in _HASH_SIGNS and _LINE_COMMENT.get(language) != "#":
        text = _HASH_COMMENT.sub("", text)
    if language in _WITH_TAGS | _MARKUP:
        text = _HTML_COMMENT.sub(_only_newlines, text)
    if language in (_WITH_TAGS | _MARKUP) - {"html"}:  # a browser takes <div /> for <div>
        text = _EMPTY_TAG.sub(r"<\1\2 />", text)
    if language in _WITH_TAGS:
        text = _TAG_CONTENT.sub(_with_strings, text)
    text += "\n"  # a lexer ends a comment there
    return tuple(_joined(_Reader(language).read(lexer.get_tokens_unprocessed(text), text)))


def _prompted(language: str, text: str) -> tuple[str, str]:
    """Language and text without prompts, or of a session: what has none is a program's output."""
    if language != "bash" or not _PROMPT.search(text):
        return language, text
    lines = [
        line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")
    ]
    if all(map(_PROMPT.match, lines)):
        return language, _PROMPT.sub("", text)
    return "session", text


def _unless_a_string(match: re.Match[str]) -> str:
    return match[0] if match[0][0] in "\"'`" else ""


def _only_newlines(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _with_strings(match: re.Match[str]) -> str:
    """Text between tags as strings: a lexer would take its words for names.

    Within a template, behind an odd backtick, it is part of a string already.
    """
    if match.string.count("`", 0, match.start()) % 2:
        return match[0]
    return f">{_TAG_TEXT.sub(_as_string, match[1])}"


def _as_string(match: re.Match[str]) -> str:
    words = match[1].replace("\\", "/").replace("`", "'").replace("$", "S")
    return f"`{words}`"


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    name = _LEXERS.get(language, language)
    if name in _PROSE:
        return None
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(name)
    except ClassNotFound:
        return None


class _Sort(NamedTuple):
    """What a kind of Pygments' tokens means to us."""

    is_hole: bool
    """An interpolation, or its brackets."""
    is_string: bool
    is_code: bool
    is_words: bool
    is_text: bool
    """Of markup, between tags."""


@cache
def _sort_of(kind: Any) -> _Sort:
    """Worked out once for each kind: Pygments' own ``in`` took a tenth of the check of code."""
    from pygments.token import Token

    strings, comments = Token.Literal.String, Token.Comment
    if kind in comments:
        is_code = kind in comments.Preproc or kind in comments.PreprocFile
    else:
        is_code = kind not in strings.Doc and kind not in Token.Generic.Prompt
    return _Sort(
        is_hole=kind in strings.Interpol,
        is_string=kind in strings and kind not in strings.Doc,
        is_code=is_code,
        is_words=kind in Token.Generic or kind in Token.Literal.Scalar,
        is_text=kind in Token.Text,
    )


class _Reader:
    """Turns Pygments' tokens into ours; a string with its interpolations becomes one token."""

    def __init__(self, language: str) -> None:
        self._text_is_words = language in _MARKUP
        self._words: list[str] = []
        self._inner: list[str] = []
        self._depth = 0

    def read(self, found: Iterable[tuple[int, Any, str]], text: str) -> Iterator[CodeToken]:
        line = at = start = 0
        for offset, kind, value in found:
            line, at = line + text.count("\n", at, offset), offset
            sort = _sort_of(kind)
            if self._takes(sort, value):
                start = start if len(self._words) > 1 else line
                continue
            if self._words:
                yield from self._flush(start)
            bare = value.strip()
            if bare and sort.is_code:
                yield CodeToken(bare, line, is_words=self._is_words(sort, value))
        yield from self._flush(start)

    def _takes(self, sort: _Sort, value: str) -> bool:
        """Collect what belongs to a string; true if the token was one's."""
        if sort.is_hole:
            self._depth += value.count("{") - value.count("}")
            self._depth = max(self._depth, 0)
            self._words.append("")
            return True
        if self._depth:
            self._inner.append(_one_quote(value.strip()))
            return True
        if sort.is_string:
            self._words.append(value)
            return True
        return False

    def _flush(self, line: int) -> Iterator[CodeToken]:
        if self._words:
            words = "".join(self._words).strip("\"'`").strip()
            inner = tuple(sorted(filter(None, self._inner)))
            yield CodeToken(words, line, is_words=True, inner=inner)
        self._words, self._inner, self._depth = [], [], 0

    def _is_words(self, sort: _Sort, value: str) -> bool:
        if sort.is_words or (self._text_is_words and sort.is_text):
            return True
        return _FOREIGN.search(value) is not None


def _joined(tokens: Iterable[CodeToken]) -> Iterator[CodeToken]:
    """Neighbouring words without interpolations as one token."""
    held: CodeToken | None = None
    for token in tokens:
        if token.is_words and held and not token.inner and not held.inner:
            held = CodeToken(f"{held.text} {token.text}".strip(), held.line, is_words=True)
            continue
        if held:
            yield held
        held = token if token.is_words else None
        if held is None:
            yield token
    if held:
        yield held
