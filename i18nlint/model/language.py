"""Language tags (BCP 47) as far as file names and configuration use them."""

from __future__ import annotations

import re

from i18nlint.model.dataclass import dataclass
from i18nlint.model.regex import lazy_regex

_TAG = lazy_regex(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?",
    re.IGNORECASE,
)
_LIKELY_SCRIPT = {  # CLDR likelySubtags, for the languages whose script decides a comparison
    "zh": "Hans", "ja": "Jpan", "ko": "Kore", "ru": "Cyrl", "uk": "Cyrl", "bg": "Cyrl",
    "sr": "Cyrl", "be": "Cyrl", "mk": "Cyrl", "kk": "Cyrl", "ar": "Arab", "fa": "Arab",
    "ur": "Arab", "he": "Hebr", "hi": "Deva", "mr": "Deva", "ne": "Deva", "bn": "Beng",
    "ta": "Taml", "te": "Telu", "th": "Thai", "el": "Grek", "ka": "Geor", "hy": "Armn",
    "my": "Mymr", "km": "Khmr", "lo": "Laoo", "am": "Ethi",
}  # fmt: skip
_TRADITIONAL = {"TW", "HK", "MO"}


@dataclass(frozen=True, slots=True, order=True)
class LanguageTag:
    """A language, perhaps with script and region, in BCP 47's usual letter case."""

    language: str
    script: str = ""
    region: str = ""

    @classmethod
    def parse(cls, text: str) -> LanguageTag:
        """The tag that ``text`` spells, whatever its letter case and with ``_`` for ``-``.

        Raises:
            ValueError: the text is not a tag of language, script and region.
        """
        match = _TAG.fullmatch(text.replace("_", "-"))
        if match is None:
            raise ValueError(f"not a language tag: {text!r}")
        return cls(
            match["language"].lower(),
            (match["script"] or "").title(),
            (match["region"] or "").upper(),
        )

    @property
    def likely_script(self) -> str:
        """The script, said or expected (ISO 15924); Latin when nothing better is known."""
        if self.script:
            return self.script
        if self.language == "zh" and self.region in _TRADITIONAL:
            return "Hant"
        return _LIKELY_SCRIPT.get(self.language, "Latn")

    def lookup(self) -> tuple[str, ...]:
        """Names under which data may lie, most precise first (RFC 4647 lookup).

        The likely script takes part, so that zh-TW finds zh-Hant before zh.
        """
        script = self.script or ("Hant" if self.likely_script == "Hant" else "")
        with_script = f"{self.language}-{script}" if script else self.language
        candidates = [str(self)]
        if self.region:
            candidates += [f"{with_script}-{self.region}", f"{self.language}-{self.region}"]
        return tuple(dict.fromkeys([*candidates, with_script, self.language]))

    def __str__(self) -> str:
        return "-".join(part for part in (self.language, self.script, self.region) if part)
