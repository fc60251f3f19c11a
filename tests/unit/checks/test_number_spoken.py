"""Numbers as people say them in one language and write them in another; slips in them are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=tuple(languages.split())))
    return [finding for finding in found if finding.rule not in ("number-extra", "number-missing")]


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        pytest.param(
            "zh en",
            "新增装机3.4亿千瓦，单价0.5元。",
            "New capacity came to 340 GW at 0.5 yuan.",
            "New capacity came to 34 GW at 0.5 yuan.",
            id="hundred millions of kilowatts",
        ),
        pytest.param(
            "ja en",
            "毎日6万キロリットルを送る。",
            "It sends 60 million litres every day.",
            "It sends 6 million litres every day.",
            id="kilolitres",
        ),
        pytest.param(
            "pt de",
            "O gás viaja a –162 ºC durante 9 dias.",
            "Das Gas reist 9 Tage lang bei −162 °C.",
            "Das Gas reist 9 Tage lang bei −126 °C.",
            id="an ordinal sign for degrees",
        ),
        pytest.param(
            "zh-Hant fr",
            "月租兩萬元，水電另計1,300元。",
            "Le loyer est de 20 000 dollars taïwanais, plus 1 300 dollars d'eau et d'électricité.",
            "Le loyer est de 20 000 dollars taïwanais, plus 3 100 dollars d'eau et d'électricité.",
            id="dollars of the country named before",
        ),
        pytest.param(
            "ro ko",
            "Am plecat la cinci fără un sfert cu 40 de colegi.",
            "동료 40명과 함께 5시 15분 전에 떠났다.",
            "동료 40명과 함께 6시 15분 전에 떠났다.",
            id="minutes before the hour",
        ),
        pytest.param(
            "sv zh",
            "Festen slutar halv elva på kvällen, för 90 gäster.",
            "晚会22点半结束，共90位客人。",
            "晚会21点半结束，共90位客人。",
            id="half past ten in 24 hours",
        ),
        pytest.param(
            "it zh",
            "La medaglia d'oro a 18 carati pesa 175 grammi.",
            "奖章由18K金制成，重175克。",
            "奖章由14K金制成，重175克。",
            id="carats of gold",
        ),
        pytest.param(
            "en zh",
            "The ring holds a stone of 3 carats and weighs 8 grams.",
            "戒指镶有3克拉的宝石，重8克。",
            "戒指镶有5克拉的宝石，重8克。",
            id="carats are no grams",
        ),
        pytest.param(
            "he tr",
            "טבעת זהב של 18 קראט, משקלה 8 גרם.",
            "18 ayar altın yüzük 8 gramdır.",
            "14 ayar altın yüzük 8 gramdır.",
            id="carats by two other words",
        ),
        pytest.param(
            "th en",
            "ค่าเช่าเดือนละสามหมื่นห้า มี 12 ห้อง",
            "The rent is 35,000 a month for 12 rooms.",
            "The rent is 53,000 a month for 12 rooms.",
            id="a last digit for the place below",
        ),
        pytest.param(
            "th en",
            "งบ 4.5 หมื่นล้านบาท ใช้ได้ 6 ปี",
            "A budget of 45 billion baht lasts 6 years.",
            "A budget of 4.5 billion baht lasts 6 years.",
            id="ten thousand millions",
        ),
        pytest.param(
            "bn de",
            "টিকিট ৩ হাজার ২০০ টাকা, পথ ৪৫ কিলোমিটার।",
            "Die Karte kostet 3.200 Taka, die Strecke ist 45 Kilometer lang.",
            "Die Karte kostet 2.300 Taka, die Strecke ist 45 Kilometer lang.",
            id="hundreds apart from their thousands",
        ),
        pytest.param(
            "ar en",
            "يستمر المعرض واحدًا وأربعين يومًا في 3 مدن.",
            "The fair runs for forty-one days in 3 cities.",
            "The fair runs for forty-four days in 3 cities.",
            id="accusative",
        ),
        pytest.param(
            "zh-Hant de",
            "搶修花了一天又七個鐘頭，動員80人。",
            "Die Reparatur mit 80 Leuten dauerte einen Tag und sieben Stunden.",
            "Die Reparatur mit 80 Leuten dauerte einen Tag und neun Stunden.",
            id="a day and hours",
        ),
        pytest.param(
            "es pl",
            "La eficacia es del 60 %. En mayores de 80 años, baja a un tercio.",
            "Skuteczność wynosi 60%. U osób powyżej 80 lat spada do jednej trzeciej.",
            "Skuteczność wynosi 60%. U osób powyżej 80 lat spada do jednej czwartej.",
            id="a share that is a limit on one side",
        ),
        pytest.param(
            "it zh-Hant",
            "Una sessantina di ospiti dormiva. La funivia costa 50 euro per 2.504 metri.",
            "約有六十名客人在睡覺。纜車到2,504公尺處，票價50歐元。",
            "約有十六名客人在睡覺。纜車到2,504公尺處，票價50歐元。",
            id="scores of guests",
        ),
        pytest.param(
            "nb ko",
            "På femtitallet var vi nærmere to hundre. Butikken har tre ansatte fra kl. 11.",
            "1950년대에는 200명 가까이 살았다. 가게는 열한 시부터 둘, 아니 세 사람이 지킨다.",
            "1960년대에는 200명 가까이 살았다. 가게는 열한 시부터 둘, 아니 세 사람이 지킨다.",
            id="decades beside other words",
        ),
        pytest.param(
            "ko de",
            "계단만 3분 20초를 오르며, 90명이 탄다.",
            "Allein die Treppe dauert drei Minuten zwanzig, für 90 Leute.",
            "Allein die Treppe dauert drei Minuten dreißig, für 90 Leute.",
            id="seconds that their minutes tell",
        ),
        pytest.param(
            "id nl",
            "Dua pertiganya datang naik 14 bus.",
            "Twee derde kwam met 14 bussen.",
            "Drie vierde kwam met 14 bussen.",
            id="a part with its ending",
        ),
        pytest.param(
            "fi zh",
            "Talo valmistui puolessatoista vuodessa, ja siellä on 9 huonetta.",
            "房子用了一年半建成，共有9个房间。",
            "房子用了两年半建成，共有9个房间。",
            id="one and a half in a case",
        ),
    ],
)
def test_what_is_said_agrees_with_what_is_written_and_its_slip_is_told(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


@pytest.mark.parametrize(
    ("languages", "source", "right"),
    [
        pytest.param(
            "th en", "# สรุปตลาดรถยนต์ 2567", "# The car market of 2024 in review", id="year alone"
        ),
        pytest.param(
            "en ja",
            "Between 1910 and 1954 over thirty thousand were caught.",
            "1910年から1954年までに3万頭以上が捕られた。",
            id="over is no fraction bar",
        ),
        pytest.param(
            "ja it",
            "昭和40年代に姿を消したが、今は1日300人が訪れる。",
            "Sparite fra il 1965 e il 1974, oggi attirano 300 persone al giorno.",
            id="a day is no year",
        ),
        pytest.param(
            "zh de",
            "女鞋有36至42码半，共9种颜色。",
            "Damenschuhe gibt es von 36 bis 42½ in 9 Farben.",
            id="half sizes",
        ),
        pytest.param(
            "en zh",
            "Those are quite different matters.",
            "那完全是两码事。",
            id="matters, not two sizes",
        ),
        pytest.param(
            "en he",
            "A third of the 90 clubs reached the quarterfinal.",
            "שליש מ-90 המועדונים הגיעו לשלב רבע הגמר.",
            id="no quarter",
        ),
        pytest.param(
            "pt-BR es",
            "O jogo é na sexta-feira, dia 14, às 21h30.",
            "El partido es el viernes 14 a las nueve y media de la noche.",
            id="a day in front of a time",
        ),
    ],
)
def test_what_is_said_is_no_slip(pair_of: PairOf, languages: str, source: str, right: str) -> None:
    found = check_numbers(pair_of(source, right, languages=tuple(languages.split())))
    assert not [each for each in found if each.rule not in ("number-extra", "number-missing")]
