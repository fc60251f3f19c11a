"""What posts set for themselves in their frontmatter, next to what the configuration says."""

from __future__ import annotations

from i18nlint.config.tags import same_language
from i18nlint.engine.plan import Plan
from i18nlint.model.alignment import Version
from i18nlint.model.directive import Settings
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.model.rule import Contract


def contract_of(group: TranslationGroup, source: Version, plan: Plan) -> Contract:
    """The contract that the source names, else the configured one."""
    return source.document.settings.contract or plan.contract(group)


def are_compared(source: Version, target: Version) -> bool:
    """False if one of the two is a post for other languages only, or in no known encoding."""
    one, other = source.document, target.document
    if not (one.is_legible and other.is_legible):
        return False
    return _is_for(one.settings, other.language) and _is_for(other.settings, one.language)


def wanted_languages(source: Version | None, plan: Plan) -> tuple[LanguageTag, ...]:
    """The configured languages, without those that the source is not for."""
    settings = source.document.settings if source else Settings()
    return tuple(tag for tag in plan.config.languages if _is_for(settings, tag))


def _is_for(settings: Settings, language: LanguageTag) -> bool:
    named = settings.only_in
    return not named or any(same_language(tag, language) for tag in named)
