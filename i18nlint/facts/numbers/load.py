"""The lexicon of a language: kept from when it was built, or built of the language files."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.generated import contents, fingerprint, generated_module
from i18nlint.model.language import LanguageTag

_FOLDER = Path(__file__).parents[2] / "languages"
_BUILDERS = (
    "centuries", "glued", "lexicon", "numerals", "phrases", "style", "sums", "tables", "terms",
)  # fmt: skip
"""Modules that decide what becomes of a language file, with those in ``building``."""
_SPOKEN_AS = {"no": "nb", "nn": "nb", "ms": "id"}
"""Languages that write numbers, months and units as another does."""


@lru_cache(maxsize=64)
def lexicon_for(language: LanguageTag) -> Lexicon:
    """The lexicon of the language; digits by CLDR separators where we have no file for it."""
    files = language_files(language)
    kept = generated_module(module_for(files), made_of(files))
    lexicon: Lexicon = kept.lexicon() if kept else build_from(files)
    return lexicon


def build_from(files: dict[str, bytes]) -> Lexicon:
    """The lexicon that the files spell, whatever is kept."""
    from i18nlint.facts.numbers.building.lexicon import build_lexicon  # here: few need it
    from i18nlint.facts.numbers.building.sections import read_sections

    return build_lexicon(read_sections(files))


def language_files(language: LanguageTag) -> dict[str, bytes]:
    """The files that speak for a language, by name, the most precise first.

    Its own, those of CLDR, and the one that all languages share.
    """
    spoken = _SPOKEN_AS.get(language.language)
    own = [*language.lookup(), *((spoken,) if spoken else ())]
    names = [*own, *(f"cldr/{name}" for name in own), "root"]
    return {name: content for name in names if (content := _content(name)) is not None}


def module_for(files: dict[str, bytes]) -> str:
    """Where a lexicon of these files is kept, if it is."""
    name = next(iter(files)).lower().replace("-", "_").replace("/", "_")
    return f"i18nlint.facts.numbers.lexicons.{name}"


def made_of(files: dict[str, bytes]) -> int:
    """The fingerprint of the files and of what reads them."""
    return fingerprint(files.values(), _made_by())


@cache
def _made_by() -> int:
    folder = Path(__file__).parent
    builders = (content for _, content in contents(folder / "building", ".py"))
    others = (folder.joinpath(f"{name}.py").read_bytes() for name in _BUILDERS)
    return fingerprint(others, fingerprint(builders))


@lru_cache(maxsize=256)
def _content(name: str) -> bytes | None:
    file = _FOLDER / f"{name}.toml"
    return file.read_bytes() if file.is_file() else None
