"""Code as what a translator must not touch: its tokens without comments and readable strings.

Between parsing and the code check. The door of Pygments, which is loaded for the first pair of
code blocks that a quick look cannot prove equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from i18nlint.facts.equal_code import LINE_COMMENT, QUICK
from i18nlint.facts.tokens import CodeToken, read_tokens
from i18nlint.model.dataclass import replace
from i18nlint.model.regex import lazy_regex

if TYPE_CHECKING:
    from pygments.lexer import Lexer

SHELLS = frozenset({"bash", "dockerfile", "powershell"})
_ONLY_WHOLE_LINES = frozenset({"dockerfile", "yaml"})
"""Grammars without comments behind an instruction, or within a text; writers put them there."""
_HASH_SIGNS = frozenset({"c", "cpp", "csharp", "objective-c", "haml", "pug"})
_LEXERS = {
    "astro": "tsx", "svelte": "vue", "js": "jsx", "ts": "tsx", "mdx": "", "session": "console",
}  # fmt: skip
_UNQUOTED = frozenset({"dockerfile", "nginx"})
"""Grammars that take bare words for texts: ``USER node``, ``listen 443 ssl``."""
_IN_RUNS = frozenset({"json", "json5", "lua"})
"""Grammars that take ``}],`` for one sign, and ``:{`` for another one than ``: {``."""
_QUOTED_KEY = lazy_regex(r"\"([A-Za-z_$][\w$]*)\"(?=\s*:)")
"""In JSON5 a key may go without quotes."""
_RUN = lazy_regex(r"[\[\]{}():,]{2,}")
_PROSE = frozenset(
    {"", "text", "markdown", "mdx", "log", "diff", "tree", "output", "csv", "cucumber", "gherkin"}
)
"""Languages without a grammar that tells words from code; Gherkin's words are translated."""
_MARKUP = frozenset({"html", "vue", "xml", "svelte", "astro", "liquid", "handlebars", "php"})
_WITH_TAGS = frozenset({"js", "ts", "jsx", "tsx", "astro", "svelte"})
_TAG_CONTENT = lazy_regex(r"(?<![=\-])>([^<>;]*)(?=</|<[A-Za-z])")
_TAG_TEXT = lazy_regex(r"(?:^|(?<=\}))([^{}=]*[^\W\d_][^{}=]*)(?=\{|$)")
_LONE_QUOTE = lazy_regex(r"(?:^|(?<=\}))[^{}=`\w]*[\"'][^{}=`\w]*(?=\{|$)")
_BARE_PHP = "php without a tag"
_QUOTES = str.maketrans("", "", "\"'")
"""Around an expression in a text: ``<p>"{url}" was asked for</p>``."""
_TREE = lazy_regex("[├└│]")
_STAND_IN = lazy_regex(
    r"(?<!<)<[^<>\n|&;=]+>|\[(?:\.\.\.)?[^\W\d][\w -]*(?:\.\.\.)?\](?!\])"
    r"|\{[^{}\n;$]*(?:[^\x00-\x7f]|\w \w)[^{}\n;$]*\}|\$?\{(?i:your)[_-][\w-]+\}"
)
"""What a reader puts a value in for: ``<command>``, ``[KEY]``, ``{path to save}``,
``${your_key}``."""
_PROMPT = lazy_regex(r"^\s*[$%] (?=\S)", re.MULTILINE)
_PYTHON_PROMPT = lazy_regex(r"^[ \t]*>>>(?= |$)", re.MULTILINE)
_ASKED = lazy_regex(r"[ \t]*(?:[$%#] |(?:>>>|\.\.\.)(?: |$))")
"""What a person types in a session stands behind this."""
_FIGURES = lazy_regex(r"\d+(?:[.,]\d+)*")
_NAME = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b"
)
_MONTH = lazy_regex(rf"\b{_NAME}\.?(?=,? \d)|(?<=\d[ -]){_NAME}")
Figures = tuple[str, ...]
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""``Mon May 6 2024``, as programs say it, is ``2024년 5월 6일`` on a reader's own machine."""
_COMMAND = lazy_regex(
    r"^\s*(?:[$%#>] )?(?:[A-Z_]+=|(?:[a-z][\w.+-]*|[~.@]?/[\w./@+-]+)(?=\s|$)|[\w./-]+\()",
    re.MULTILINE,
)
_KEY_SIGN = r"[^\n:#\"'$|=]"
_WORDED_KEY = lazy_regex(rf"^(?={_KEY_SIGN}*[^\W\d_a-zA-Z]){_KEY_SIGN}*:(?=\s|$)", re.MULTILINE)
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
_VOID_TAG = lazy_regex(
    r"(<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b(?:[^<>{}]|\{[^{}]*\})*?)\s*/>"
)
"""``<br />`` is ``<br>``: what has no content is not closed (HTML, void elements)."""
_SVELTE, _SVELTE_END = (
    lazy_regex(r"\{[#:@](\w+)([^{}<>\n]*)\}"),
    lazy_regex(r"\{/(\w+)\}"),
)
"""``{#if kite}`` and ``{/if}``, which a grammar of HTML takes for text."""
_FOR_LETTERS = lazy_regex(
    r",\s*(?:ensure_ascii\s*=\s*False|allow_unicode\s*=\s*True|JSON_UNESCAPED_UNICODE)\b"
)
"""What only texts in other letters than ours need; ``ensure_ascii=True`` they do without."""
_BRACED_STRING = lazy_regex(r"(?<=[\w-]=)\{\s*(\"[^\"{}\n]*\"|'[^'{}\n]*')\s*\}")
"""``<Header title={"Tides"} />`` is ``<Header title="Tides" />``."""


@lru_cache(maxsize=256)
def is_prose(text: str, language: str) -> bool:
    """True if the block may be translated like any text: no grammar, files, output, an outline.

    ``Product state: sold out`` is what a program says, though its fence says ``shell``.
    """
    if language in _PROSE or _TREE.search(text) is not None:
        return True
    if language == "yaml" and _WORDED_KEY.search(text):
        return True
    return (language == "bash" and not _COMMAND.search(text)) or not _has_grammar(language)


@lru_cache(maxsize=128)
def code_tokens(text: str, language: str) -> tuple[CodeToken, ...]:
    """The tokens of a program, comments and spaces left out, neighbouring words joined."""
    if language == "python" and _PYTHON_PROMPT.search(text):
        language = "pycon"
    if language == "php" and "<?" not in text:  # an excerpt: all of it is HTML to the grammar
        language = "html" if text.lstrip().startswith("<") else _BARE_PHP
    if language in SHELLS:
        language, text = _prompted(language, _SLASH_COMMENT.sub("", text))
        text = _SHORT_INSTALL.sub(r"\1 install", _STAND_IN.sub("STAND_IN", text))
        text = _SHORT_DEV.sub(r"\1 --save-dev", text)
    lexer = _lexer(language)
    if lexer is None:
        return ()
    text = _HASH_BEHIND_BACKSLASH.sub("", text)
    if language in _ONLY_WHOLE_LINES:
        text = QUICK["#"].sub(_unless_a_string, text)
    elif language not in _HASH_SIGNS and LINE_COMMENT.get(language) != "#":
        text = _HASH_COMMENT.sub("", text)
    text = _evened(text, language)
    text += "\n"  # a lexer ends a comment there
    found = lexer.get_tokens_unprocessed(text)
    if language in _UNQUOTED:
        found = _with_bare_words(found)
    tokens = read_tokens(found, text, text_is_words=language in _MARKUP)
    return tuple(_one_by_one(tokens) if language in _IN_RUNS else tokens)


def _evened(text: str, language: str) -> str:
    """The text in one notation, where there are several for the same."""
    text = _FOR_LETTERS.sub(_only_newlines, text)
    if language == "json5":
        text = _QUOTED_KEY.sub(r"\1", text)
    if language in _WITH_TAGS | _MARKUP:
        text = _HTML_COMMENT.sub(_only_newlines, text)
    if language in (_WITH_TAGS | _MARKUP) - {"html"}:  # a browser takes <div /> for <div>
        text = _EMPTY_TAG.sub(r"<\1\2 />", text)
    if language in _WITH_TAGS | _MARKUP:
        text = _VOID_TAG.sub(r"\1>", text)
    if language == "svelte":
        text = _SVELTE_END.sub(r"</svelte:\1>", _SVELTE.sub(r"<svelte:\1\2>", text))
    if language in _WITH_TAGS:
        text = _BRACED_STRING.sub(r"\1", text)
        text = _TAG_CONTENT.sub(_with_strings, text)
    return text


def _with_bare_words(found: Iterable[tuple[int, Any, str]]) -> Iterator[tuple[int, Any, str]]:
    """The tokens of a grammar, what stands without quotes as names."""
    from pygments.token import Token

    for at, kind, value in found:
        is_bare = kind is Token.Literal.String and value[0] not in "\"'"
        yield at, Token.Name if is_bare else kind, value


def _one_by_one(tokens: Iterable[CodeToken]) -> Iterator[CodeToken]:
    for token in tokens:
        signs = token.text if _RUN.fullmatch(token.text) and not token.is_words else (token.text,)
        yield from [token] if len(signs) == 1 else [replace(token, text=sign) for sign in signs]


def without_lone_prompts(source: str, target: str) -> tuple[str, str]:
    """Two shell texts, both without prompts where one has none: its output cannot be told apart."""
    if (_PROMPT.search(source) is None) is (_PROMPT.search(target) is None):
        return source, target
    return _PROMPT.sub("", source), _PROMPT.sub("", target)


def lone_answers(source: str, target: str) -> frozenset[int]:
    """The source's lines, from 0, that a program says, where the target shows commands alone."""
    if _PROMPT.search(source) is None or _PROMPT.search(target) is not None:
        return frozenset()
    lines = source.split("\n")
    typed = {at for at, line in enumerate(lines) if _ASKED.match(line)}
    for at, line in enumerate(lines[:-1]):
        if at in typed and line.rstrip().endswith("\\"):
            typed.add(at + 1)
    return frozenset(range(len(lines))) - typed


def said_numbers(text: str) -> list[tuple[int, Figures, Figures]]:
    """Of a session, the lines that a program says, by number, and the figures of each, sorted: as
    they are written, and with those of months.

    Nothing where nobody asks: output in which all else may be told in the reader's language is
    known by the prompts around it. Marks within a figure are left out: ``1.5`` and ``1,5``.
    """
    if not (_PROMPT.search(text) or _PYTHON_PROMPT.search(text)):
        return []
    return [
        (at, _figures(line), _figures(_MONTH.sub(_numbered, line)))
        for at, line in enumerate(text.split("\n"))
        if line.strip() and not _ASKED.match(line)
    ]


def _figures(line: str) -> Figures:
    return tuple(sorted(map(_plain, _FIGURES.findall(line))))


def _plain(figure: str) -> str:
    """Without marks, and without noughts in front: ``05`` of ``2024-05-06``."""
    return re.sub(r"\D", "", figure).lstrip("0")


def _numbered(month: re.Match[str]) -> str:
    return str(_MONTHS.index(month[0][:3]) + 1)


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
    return f">{_LONE_QUOTE.sub(_without_quotes, _TAG_TEXT.sub(_as_string, match[1]))}"


def _without_quotes(match: re.Match[str]) -> str:
    return match[0].translate(_QUOTES)


def _as_string(match: re.Match[str]) -> str:
    words = match[1].replace("\\", "/").replace("`", "'").replace("$", "S")
    return f"`{words}`"


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    if language != _BARE_PHP and not _has_grammar(language):
        return None
    from i18nlint.facts.grammars import grammar

    if language == _BARE_PHP:
        return grammar("php", startinline=True)
    return grammar(_LEXERS.get(language, language))


def _has_grammar(language: str) -> bool:
    name = _LEXERS.get(language, language)
    return name not in _PROSE and name.lower() in _grammars()


@lru_cache(maxsize=1)
def _grammars() -> frozenset[str]:
    """Names that Pygments itself knows.

    Asked for another one, it looks for plugins among all that is installed: 50 ms, and findings
    that depend on it.
    """
    from pygments.lexers import get_all_lexers

    return frozenset(alias for _, names, _, _ in get_all_lexers(plugins=False) for alias in names)
