"""What is said where every translation contradicts the source."""

from __future__ import annotations

import pytest

from i18nlint.config.schema import Config
from i18nlint.engine.plan import make_plan
from i18nlint.engine.run import check_group
from i18nlint.model.finding import Diagnostic, Side
from i18nlint.model.group import TranslationGroup
from i18nlint.model.language import LanguageTag
from i18nlint.rulebook.load import builtin_rules


def _messages(texts: dict[str, str]) -> list[str]:
    return [diagnostic.message for diagnostic in _judged(texts)]


def _judged(texts: dict[str, str]) -> tuple[Diagnostic, ...]:
    paths = {LanguageTag.parse(tag): f"{tag}.mdx" for tag in texts}
    group = TranslationGroup("post", next(iter(paths)), paths)
    files = {f"{tag}.mdx": text.encode() for tag, text in texts.items()}
    return check_group(group, files.__getitem__, make_plan(Config(), builtin_rules())).diagnostics


def test_values_are_set_against_each_other() -> None:
    texts = {
        "ko": "부이 362대를 띄웠다.\n",
        "en": "We launched 326 buoys.\n",
        "ja": "浮標を326基。\n",
    }
    assert _messages(texts) == ['only ko says "362대"; en and ja say "326"']


def test_each_of_three_witnesses_halves_the_doubt() -> None:
    texts = {"ko": "부이 362대를 띄웠다.\n", "en": "We launched 326 buoys.\n"}
    agreeing = {
        "ja": "浮標を362基。\n",
        "zh": "投放了362个浮标。\n",
        "de": "Wir setzten 362 Bojen aus.\n",
        "fr": "Nous avons lancé 362 bouées.\n",
    }
    scores = [_judged(texts | dict([*agreeing.items()][:count]))[0].score for count in range(5)]
    doubts = [1 - score for score in scores]
    assert doubts == pytest.approx([doubts[0] / halves for halves in (1, 2, 4, 8, 8)], abs=0.006)
    assert doubts[0] > 0.04


def test_what_more_differs_in_code_is_counted_there_too() -> None:
    code = "```toml\nlamps = {}\ntide = 4\nquay = {}\n```\n"
    texts = {
        "en": "The harbour is lit like this:\n\n" + code.format(12, 3),
        "de": "So wird der Hafen beleuchtet:\n\n" + code.format(21, 5),
        "ko": "항구의 불은 이렇게 설정한다.\n\n" + code.format(21, 5),
    }
    assert _messages(texts) == [
        'only en says "lamps = 12"; de and ko say "lamps = 21" (and 1 more difference)'
    ]


def test_a_tag_that_is_shown_alike_is_told_by_its_setting() -> None:
    texts = {
        "en": 'We drew the harbour.\n\n<Map place="harbour" zoom={7} />\n',
        "ko": '항구를 그렸다.\n\n<Map place="harbour" zoom={9} />\n',
        "ja": '港を描いた。\n\n<Map place="harbour" zoom={9} />\n',
    }
    assert _messages(texts) == ["<Map> has zoom={9} in ja and ko, zoom={7} in en"]


def test_a_translation_without_the_place_does_not_keep_the_others_apart() -> None:
    texts = {
        "ko": "부이 362대를 띄웠다.\n\n끝.\n",
        "en": "We launched 326 buoys.\n\nThe end.\n",
        "ja": "浮標を326基。\n\n終わり。\n",
        "zh": "结束。\n",
    }
    assert 'only ko says "362대"; en and ja say "326"' in _messages(texts)


def test_the_lesser_part_of_the_translations_is_told_each_at_its_own_place() -> None:
    code = "\n\n```toml\nlamps = {}\ntide = 4\n```\n"
    texts = {
        "en": "The harbour is lit like this:" + code.format(12),
        "de": "So wird der Hafen beleuchtet:" + code.format(12),
        "fr": "Le port est éclairé comme ceci :" + code.format(21),
        "ja": "港の明かりはこう設定する。" + code.format(21),
        "ko": "항구의 불은 이렇게 설정한다." + code.format(12),
    }
    told = [diagnostic for diagnostic in _judged(texts) if diagnostic.rule == "code-differs"]
    assert [(found.primary, found.target.path) for found in told if found.target] == [
        (Side.TARGET, "fr.mdx"),
        (Side.TARGET, "ja.mdx"),
    ]
    assert {witness.language for found in told for witness in found.witnesses} == {
        LanguageTag.parse("fr"),
        LanguageTag.parse("ja"),
    }


def test_a_source_is_not_called_alone_where_a_translation_keeps_silent() -> None:
    rows = "".join(f"| `lamp-{row}` | ✅ |\n" for row in range(1, 6))
    table = "| {} | {} |\n|---|---|\n" + rows + "| `lamp-9` | {} |\n"
    texts = {
        "en": table.format("Lamp", "Light", "✅"),
        "de": table.format("Lampe", "Licht", "❌"),
        "fr": table.format("Lampe", "Lumière", "❌"),
        "it": table.format("Lampada", "Luce", "✅"),
        "ko": table.format("등", "빛", "❌"),
    }
    assert _messages(texts) == ['en says "✅"; de, fr and ko say "❌"']


def test_an_empty_cell_of_the_source_is_said_once() -> None:
    table = "| {} | `a` |\n|---|---|\n| {} | `b` |\n| {} | `c` |\n"
    texts = {
        "ko": table.format("별", "", "★★"),
        "en": table.format("Stars", "★★★", "★★"),
        "ja": table.format("星", "★★★", "★★"),
    }
    assert _messages(texts) == ['an empty cell in ko is "★★★" in en and ja']


def test_what_all_translations_lack_or_add_is_told_from_the_side_of_the_source() -> None:
    table = "| Sea | Ships |\n|---|---|\n| North | 12 |\n| Inner | 40 |\n"
    more = table + "| Outer | 362 |\n"
    assert _messages({"ko": more, "en": table, "ja": table}) == [
        'a row is missing in en and ja: "Outer"'
    ]
    assert _messages({"ko": table, "en": more, "ja": more}) == [
        'a row is in en and ja, but not in ko: "Outer"'
    ]


def test_a_guess_does_not_join_those_who_are_sure_that_something_is_missing() -> None:
    logs = "".join(f"- [Log {year}](https://a.dev/log/{year})\n" for year in range(2001, 2031))
    texts = {
        "en": f"{logs}\n## More\n\nDo you want to add a harbour? Then please add it to the list "
        "of harbours that we keep elsewhere:\n\n- [The list](https://a.dev/list)\n",
        "ko": f"{logs}\n## 더\n\n- [목록](https://a.dev/list)\n",
        "ja": f"{logs}\n## ほかに\n\n- [一覧](https://a.dev/list)\n\nここの一覧は短くしておき、"
        "港の一覧はほかの場所にまとめたいので、追加したい港はそちらに書いてください。\n",
    }
    told = [message for message in _messages(texts) if "missing" in message]
    assert told == ["a paragraph is missing here"]


def test_two_translations_that_lack_other_sections_lack_other_things() -> None:
    words = {
        "en": "It has {} berths, see the chart, and the water is deep.",
        "ko": "선석은 {}개이고 물이 깊다. 해도를 보라.",
        "ja": "船席は{}で、水は深い。海図を見よ。",
    }
    kept = {"en": [*range(1, 25)], "ko": [*range(1, 11)], "ja": [*range(1, 11), 23, 24]}
    texts = {
        tag: "".join(
            f"## `h{at}`\n\n{words[tag].format(at + 100)} [H{at}](https://a.dev/{at})\n\n"
            for at in numbers
        )
        for tag, numbers in kept.items()
    }
    told = [message for message in _messages(texts) if "not translated" in message]
    assert sorted(message[-11:] for message in told) == ["and 11 more", " and 9 more"][::-1]


def test_a_translation_is_no_witness_of_itself() -> None:
    texts = {
        "ko": "부이 362대를 띄우고 항구를 그렸다.\n",
        "en": "We launched 362 buoys, 10 of them red and 10 of them green, and drew the harbour.\n",
    }
    told = _messages(texts)
    assert len(told) == 2
    assert not [message for message in told if "en and en" in message]


PILOTS = "# Pilots\n\nWe have 12 pilots.\n\n## Hours\n\nCall 555-0142 from 6:00.\n"
DOSEONSA = "# 도선사\n\n도선사는 12명이다.\n"
LOTSEN = "# Lotsen\n\nWir haben 12 Lotsen.\n\n## Zeiten\n\nAb 6 Uhr: 555-0142.\n"


def _files(texts: dict[str, str]) -> list[tuple[str, str]]:
    """Where findings are shown, and what they say."""
    paths = {LanguageTag.parse(tag): f"{tag}.md" for tag in texts}
    group = TranslationGroup("post", next(iter(paths)), paths)
    files = {f"{tag}.md": text.encode() for tag, text in texts.items()}
    result = check_group(group, files.__getitem__, make_plan(Config(), builtin_rules()))
    return [
        (location.path, one.message)
        for one in result.diagnostics
        if (location := one.source if one.primary is Side.SOURCE else one.target)
    ]


def test_a_section_that_all_translations_have_beyond_the_source_is_one_finding() -> None:
    texts = {
        "en": PILOTS,
        "de": f"{LOTSEN}\n## Preise\n\nEine Fahrt kostet 90 Euro.\n",
        "ko": f"{DOSEONSA}\n## 시간\n\n6:00부터 555-0142.\n\n## 요금\n\n한 번에 90유로다.\n",
    }
    assert _files(texts) == [("en.md", 'the section "Preise" is in de and ko, but not in en')]


def test_sections_at_different_places_are_two_findings() -> None:
    texts = {
        "en": PILOTS,
        "de": f"{LOTSEN}\n## Preise\n\nEine Fahrt kostet 90 Euro.\n",
        "ko": f"{DOSEONSA}\n## 요금\n\n한 번에 90유로다.\n\n## 시간\n\n6:00부터 555-0142.\n",
    }
    assert [path for path, _ in _files(texts)] == ["de.md", "ko.md"]


def test_a_paragraph_that_all_translations_have_beyond_the_source_is_one_finding() -> None:
    more = {"de": "Hunde bleiben an Land, Katzen auch.", "ko": "개는 뭍에 남고 고양이도 남는다."}
    texts = {
        "en": PILOTS,
        "de": f"{LOTSEN}\n{more['de']}\n",
        "ko": f"{DOSEONSA}\n## 시간\n\n6:00부터 555-0142.\n\n{more['ko']}\n",
    }
    assert _files(texts) == [("en.md", "a paragraph is in de and ko, but not in en")]


def test_each_of_two_paragraphs_that_all_have_beyond_the_source_is_one_finding() -> None:
    more = {"de": "Hunde bleiben an Land, Katzen auch.", "ko": "개는 뭍에 남고 고양이도 남는다."}
    last = {"de": "Gruß aus dem Hafen 7, Tür 12.", "ko": "7번 항구 12번 문에서 인사를 전한다."}
    both = {
        "en": f"{PILOTS}\nSee `orbit.toml`.\n",
        "de": f"{LOTSEN}\n{more['de']}\n\nSiehe `orbit.toml`.\n\n{last['de']}\n",
        "ko": f"{DOSEONSA}\n## 시간\n\n6:00부터 555-0142.\n\n{more['ko']}\n\n"
        f"`orbit.toml`을 보라.\n\n{last['ko']}\n",
    }
    told = "a paragraph is in de and ko, but not in en"
    assert _files(both) == [("en.md", told), ("en.md", told)]


def test_what_all_lack_that_are_whole_is_one_finding() -> None:
    """A translation that lacks much is not asked whether it lacks this too."""
    said = "Whoever needs a pilot at night writes to [the desk](https://a.dev/desk) before noon.\n"
    rest = "".join(f"\n## Pier {n}\n\nPier {n} has {n} cranes.\n" for n in range(11, 19))
    ours = rest.replace("has", "hat").replace("cranes", "Kräne")
    texts = {
        "en": f"{PILOTS}\n{said}{rest}",
        "de": LOTSEN + ours,
        "nl": LOTSEN.replace("Wir haben", "Wij hebben") + ours,
        "ko": f"{DOSEONSA}\n## 시간\n\n6:00부터 555-0142.\n",
    }
    told = [message for message in _messages(texts) if "paragraph" in message]
    assert told == ["a paragraph is missing in de and nl"]


def test_most_translations_outvote_the_source_and_those_who_side_with_it() -> None:
    texts = {
        "ko": "부이 362대를 띄웠다.\n",
        "de": "Wir setzten 326 Bojen aus.\n",
        "en": "We launched 326 buoys.\n",
        "fr": "Nous avons lancé 326 bouées.\n",
        "ja": "浮標を362基。\n",
    }
    assert _messages(texts) == ['ko and ja say "362대"; de, en and fr say "326"']
    del texts["de"]
    assert len(_messages(texts)) == 2


def test_a_translation_that_lost_more_links_is_told_all_of_them() -> None:
    both = "[Ada](https://a.dev) and [Bo](https://b.dev) know 7 knots.\n"
    texts = {
        "en": both,
        "ko": "[Bo](https://b.dev)와 Ada는 매듭 7개를 안다.\n",
        "ja": "結び目7つ。\n",
    }
    assert sorted(_messages(texts)) == [
        "2 links in en are missing here: https://a.dev and https://b.dev",
        "the link to https://a.dev in en is missing here",
    ]


def test_a_control_character_is_wrong_however_many_have_it() -> None:
    texts = {
        "ko": "높이는 $\\alpha + h$이다.\n",
        "en": "The height is $\alpha + h$.\n",
        "ja": "高さは$\alpha + h$である。\n",
    }
    found = _judged(texts)
    assert [one.primary for one in found] == [Side.TARGET] * 2
