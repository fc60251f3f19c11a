"""What the opening line of a code block says: its language, the lines it marks.

Between parsing and whoever asks of code.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from i18nlint.model.document import Block
from i18nlint.model.regex import lazy_regex

_INFO = lazy_regex(r"\s*(?:\{\s*\.?)?([A-Za-z0-9_+#.-]+)")
_DIRECTIVE = lazy_regex(r"\s*\{(code-block|code-cell|code|sourcecode|math|eval-rst)\}\s*(\S*)")
"""Of MyST: ``{code-block} python``."""
_OF_DIRECTIVE = {"math": "latex", "eval-rst": "rst"}
_ENGINE = lazy_regex(
    r"\s*\{((?i:r|python|julia|bash|sh|zsh|sql|ojs|js|css|stan|rcpp|cpp))(?=[\s,}])"
)
"""Of knitr and Quarto, which run the code: ``{r load, message=FALSE}``, ``{python}``."""
_OF_ENGINE = {"rcpp": "cpp", "ojs": "js"}
_MARKED_LINES = lazy_regex(
    r"(?:\b[a-z]+=)?\{[\d,\s-]+\}|\b(?:hl_lines|mark|highlight|lines)\s*=\s*(?:\"[\d\s,-]+\"|\[[\d\s,\"'-]+\])"
    r"|\bhl_lines=\d[\d-]*(?:[ ]\d[\d-]*)*|(?<=!)#\d[\d,-]*"
)
"""``{2,4-5}``, ``ins={3}``, ``hl_lines="2 4"`` (MkDocs), ``hl_lines=[2,"4-5"]`` (Hugo),
``hl_lines=2 4-5`` (Zola), ``!#2,4-5`` (Retype)."""
_CODE_SIGN = lazy_regex(
    r"[{}\[\]<>=;|$\\`~^@#_\u2190-\u21ff\u2500-\u25ff]|\w\(|--|[A-Za-z0-9][/.][A-Za-z0-9]"
)
"""Brackets, operators, paths, names with dots or dashes, arrows and the lines of drawings."""
_SENTENCE = 4
_SETTING = lazy_regex(
    r"\b(?P<name>title|file_?name|file|path|name|start(?:From|LineNumber)?|linenostart)="
    r"(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s{}\"']+))"
    r"|\[(?P<label>[^\[\]]*)\]|(?<=\s)(?P<flag>showLineNumbers|twoslash)\b"
    r"|(?<=,)(?P<rustdoc>should_panic|no_run|ignore|compile_fail|editable|E\d{4})\b"
    r"|(?P<colon>:line-numbers)"
)
_TECHNICAL = lazy_regex(r"[\w@~./+-]*[./@][\w@~./+-]*[A-Za-z][\w@~./+-]*|\d+")
"""A file, a package, a line: ``src/pier.js``."""
_TOOL = lazy_regex(r"[a-z][a-z0-9-]*")
_BETWEEN = lazy_regex(r"[\s,]+")
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


def line_numbers(mark: str) -> Iterator[int]:
    """The lines of a mark like ``{2,4-5}``."""
    for first, last in _LINE_RANGE.findall(mark):
        yield from range(int(first), min(int(last or first), int(first) + _MANY_LINES) + 1)


@lru_cache(maxsize=1024)
def code_language(info: str) -> str:
    """The canonical name of a fence's language; empty without one.

    ``js {2,4}``, ``{.python}``, ``TS title="x"`` are ``js``, ``python`` and ``ts``; so is
    ``js-nolint``, which other tools are to leave alone (MDN).
    """
    name = written_language(info).removesuffix("-nolint")
    return _SAME_LANGUAGE.get(name, name)


def written_language(info: str) -> str:
    """The fence's language as it calls it, in small letters: ``shell``, which is ``bash``."""
    if directive := _DIRECTIVE.match(info):
        return _OF_DIRECTIVE.get(directive[1]) or directive[2].lower()
    if engine := _ENGINE.match(info):
        return _OF_ENGINE.get(engine[1].lower(), engine[1].lower())
    match = _INFO.match(info)
    if match is None or (info.lstrip().startswith(("{", "[")) and "." not in info[:3]):
        return ""
    return match[1].lower().rstrip(".")


def marked_lines(info: str) -> frozenset[str]:
    """What the fence highlights by line numbers, with single commas: ``{2,4-5}``, ``ins={3}``."""
    return frozenset(_BETWEEN.sub(",", mark) for mark in _MARKED_LINES.findall(info))


def is_text(block: Block) -> bool:
    """True for a fence that names no language around sentences: nothing of it is for a computer.

    In letters other than Latin by half, or in lines of several words that begin as sentences do.
    """
    if written_language(block.info) or _CODE_SIGN.search(block.text):
        return False
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    letters = [letter for letter in block.text if letter.isalpha()]
    if 2 * sum(not letter.isascii() for letter in letters) >= len(letters):
        return bool(letters)
    return bool(lines) and all(
        line[0].isupper() and len(line.split()) >= _SENTENCE for line in lines
    )


@lru_cache(maxsize=1024)
def fence_settings(info: str) -> dict[str, str]:
    """What else the line sets that no translation changes, by name.

    The file in ``title="pier.js"``, the tool in ``[pnpm]``, ``showLineNumbers``; a title in words
    is the translator's, and so is what Expressive Code marks: ``ins="/my-repo"``.
    """
    found: dict[str, str] = {}
    for match in _SETTING.finditer(_MARKED_LINES.sub(" ", info)):
        name = match["name"] or match["flag"] or match["rustdoc"] or match["colon"] or "label"
        values = (match[key] for key in ("double", "single", "bare", "label"))
        value = next((value for value in values if value), "")
        if not value or _is_technical(name, value):
            found[name] = value
    return found


def _is_technical(name: str, value: str) -> bool:
    found = _TECHNICAL.fullmatch(value) or (name == "label" and _TOOL.fullmatch(value))
    return found is not None and value.isascii()
