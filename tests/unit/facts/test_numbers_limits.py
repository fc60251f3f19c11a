"""Limits that are said by denying their opposite: no more than, 不小于, を超えない."""

from __future__ import annotations

import pytest

from i18nlint.facts.numbers import reader_for
from i18nlint.model.fact import Bound
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("en", "It must not exceed 5 MB.", Bound.AT_MOST),
        ("en", "It exceeds 5 MB.", Bound.MORE),
        ("fr", "Le fichier ne doit pas dépasser 5 Mo.", Bound.AT_MOST),
        ("fr", "pas moins de 5 fichiers", Bound.AT_LEAST),
        ("es", "masa no superior a 5 kg", Bound.AT_MOST),
        ("it", "non più di 5 file", Bound.AT_MOST),
        ("it", "non meno di 5 file", Bound.AT_LEAST),
        ("nl", "niet meer dan 5 bestanden", Bound.AT_MOST),
        ("pt", "não mais que 5 arquivos", Bound.AT_MOST),
        ("ru", "размер не превышает 5 МБ", Bound.AT_MOST),
        ("pl", "rozmiar nie przekracza 5 MB", Bound.AT_MOST),
        ("vi", "không quá 5 ngày", Bound.AT_MOST),
        ("vi", "không dưới 5 ngày", Bound.AT_LEAST),
        ("zh", "中心间距不小于24px", Bound.AT_LEAST),
        ("zh", "不会超过48分钟", Bound.AT_MOST),
        ("zh-Hant", "不得超過5次", Bound.AT_MOST),
        ("zh-Hant", "少於5個", Bound.LESS),
        ("ja", "5個を超えてはならない", Bound.AT_MOST),
        ("ja", "5個を超える", Bound.MORE),
        ("ko", "5개를 넘지 않는다", Bound.AT_MOST),
        ("ko", "5개를 넘는 파일", Bound.MORE),
    ],
)
def test_a_denied_limit_is_the_opposite_one(language: str, text: str, bound: Bound) -> None:
    (found,) = reader_for(LanguageTag.parse(language)).read(text)
    assert found.bound is bound
