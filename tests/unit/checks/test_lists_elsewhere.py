"""Lists and items that seem to be missing, and what leads in to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Sure = Callable[[Iterator[Finding]], list[tuple[str, str]]]


def test_what_leads_in_to_a_list_is_said_in_the_paragraph_that_the_list_became(
    pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "The harbour keeps a boat for guests, which two firms look after in turns. For example:\n\n"
        "- Gale has [a desk](https://gale.dev/desk) at the north pier, open from 8 to 12.\n"
        "- Ebb has [a shed](https://ebb.dev/shed) at the south pier, open from 13 to 18.\n"
    )
    target = (
        "항구에는 손님용 배가 있는데, 예를 들어 Gale은 북쪽 부두에 8시부터 12시까지 여는 "
        "[창구](https://gale.dev/desk)가 있고, Ebb는 남쪽 부두에 13시부터 18시까지 여는 "
        "[헛간](https://ebb.dev/shed)이 있다.\n"
    )
    found = sure(check_blocks(pair_of(source, target, languages=("en", "ko"))))
    assert [rule for rule, _ in found if rule == "missing-block"] == []


def test_an_item_may_be_a_sentence_behind_the_list(pair_of: PairOf, sure: Sure) -> None:
    source = "# Limits 3\n\n- every call with a key, also `304`\n- each page of a list\n"
    target = "# Límites 3\n\n- cada llamada con clave, también `304`\n- cada página de una lista\n"
    texts = (
        f"{source}- nothing that comes from the panel\n\n## Panel 4\n\nThe panel has 4 pages.\n",
        f"{target}{{0}}\n## Panel 4\n\nEl panel tiene 4 páginas.\n",
    )
    told = texts[1].format("\nLo que haces desde el panel no cuenta.\n")
    lost = texts[1].format("")
    found = [
        sure(check_blocks(pair_of(texts[0], text, languages=("en", "es")))) for text in (told, lost)
    ]
    assert [[rule for rule, _ in one] for one in found] == [[], ["list-items"]]


def test_a_short_list_may_be_a_sentence_before_what_follows(pair_of: PairOf, sure: Sure) -> None:
    source = (
        "# Was nicht ging: 3\n\n* Möbel\n* Glatteis\n* der Bahnhofstunnel (zu eng)\n\n"
        "Wer eine Förderung sucht, findet sie bei der Stadt; in Niedersachsen zahlt inzwischen "
        "auch die Bank einen Zuschuss.\n"
    )
    target = (
        "# What did not work: 3\n\nFurniture, black ice and the tunnel at the station, which is "
        "too narrow.\n\nIf you are looking for a grant, ask your town hall.\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("de", "en")))) == []


def test_what_leads_in_to_a_list_over_code_is_said_in_the_paragraph_that_both_became(
    pair_of: PairOf, sure: Sure
) -> None:
    source = (
        "# Sharing 3\n\nPut them in a module of their own. The example does so; `reset` is "
        "exported too.\n\n```ts\nexport const count = signal(0)\n```\n\n"
        "- Components read them with `useSignal`.\n- Tests may replace them; see "
        "[Testing](./testing.md).\n- Servers must not share them between requests.\n"
    )
    target = (
        "# 共享 3\n\n把信号放进单独的模块（注意 `reset` 也要导出）。组件用 `useSignal` 读取；"
        "测试时可以替换，见[测试](./testing.md)；而服务器绝不能在请求之间共享信号。\n\n"
        "```ts\nexport const count = signal(0)\n```\n"
    )
    assert sure(check_blocks(pair_of(source, target, languages=("en", "zh")))) == []


STEPS = (
    "The captain of the ship tells the crew on the first morning how the ship leaves the port. "
    "He has done so for thirty years, and so did his mother before him on the same old ship. "
    "Who has heard it once may have breakfast, and who has not stays until the very end of it.\n\n"
    "1. Stand at the bow.\n\n2. Lift the anchor:\n\n   ```sh\n   anchor lift\n   ```\n\n"
)
SCHRITTE = (
    "Am ersten Morgen sagt der Kapitän der Mannschaft, wie das Schiff den Hafen verlassen soll. "
    "Er tut es seit dreißig Jahren, und so tat es vor ihm seine Mutter auf dem alten Schiff. "
    "Wer es schon einmal gehört hat, darf frühstücken, und wer nicht, bleibt bis zum Schluss.\n\n"
    "1. Am Bug stehen.\n\n2. Den Anker lichten:\n\n   ```sh\n   anchor lift\n   ```\n\n"
)
WARNED = "Nobody may stand below the crane while the anchor is on its way up to the deck.\n\n"
GEWARNT = "Niemand darf unter dem Kran stehen, während der Anker auf dem Weg nach oben ist.\n\n"


def test_a_paragraph_that_is_indented_into_an_item_is_not_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    pair = pair_of(STEPS + WARNED, f"{SCHRITTE}   {GEWARNT}", languages=("en", "de"))
    assert "missing-block" not in dict(sure(check_blocks(pair)))


def test_one_of_two_paragraphs_that_only_one_item_has_may_be_missing(
    pair_of: PairOf, sure: Sure
) -> None:
    more = "The crew waits at the bow until the captain has given the sign to go, and no sooner.\n"
    pair = pair_of(STEPS + WARNED + more, f"{SCHRITTE}   {GEWARNT}", languages=("en", "de"))
    assert ("missing-block", "2 paragraphs are missing here") in sure(check_blocks(pair))
