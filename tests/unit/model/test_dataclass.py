"""`i18nlint.model.dataclass` against the standard library's decorator."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from i18nlint.model import initializers
from i18nlint.model.dataclass import dataclass as ours
from i18nlint.model.dataclass import replace
from i18nlint.model.initializer_source import source

Decorator = Callable[..., Any]


def place(decorator: Decorator) -> Any:
    @decorator(frozen=True, slots=True, order=True)
    class Place:
        line: int
        column: int = 1
        notes: list[str] = dataclasses.field(default_factory=list)

    return Place


def counter(decorator: Decorator) -> Any:
    @decorator(slots=True)
    class Counter:
        """Can change."""

        count: int = 0

    return Counter


def checked(decorator: Decorator) -> Any:
    @decorator(frozen=True)
    class Checked:
        share: float

        def __post_init__(self) -> None:
            if self.share > 1:
                raise ValueError("too much")

    return Checked


def nested(decorator: Decorator) -> Any:
    @decorator(frozen=True, slots=True)
    class Outer:
        start: int

    @decorator(frozen=True, slots=True)
    class Inner(Outer):
        end: int = 9

    return Inner


@ours(frozen=True, slots=True)
class Sent:
    """At the top of the module, where pickle finds it."""

    name: str
    many: tuple[int, ...] = ()


@pytest.fixture(params=[dataclasses.dataclass, ours], ids=["standard", "ours"])
def decorator(request: pytest.FixtureRequest) -> Decorator:
    made: Decorator = request.param
    return made


def test_equal_fields_make_equal_values(decorator: Decorator) -> None:
    cls = place(decorator)
    assert cls(1, 2) == cls(line=1, column=2)
    assert cls(1, 2) != cls(1, 3)
    assert cls(1, 2) != (1, 2, [])


def test_values_are_ordered_by_their_fields(decorator: Decorator) -> None:
    cls = place(decorator)
    assert sorted([cls(2), cls(1, 5), cls(1, 2)]) == [cls(1, 2), cls(1, 5), cls(2)]
    assert cls(1) <= cls(1) >= cls(1)
    with pytest.raises(TypeError):
        cls(1) < (1, 1, [])  # noqa: B015


def test_a_factory_makes_a_default_for_each_value(decorator: Decorator) -> None:
    cls = place(decorator)
    assert cls(1).notes is not cls(1).notes


def test_a_frozen_value_hashes_by_its_fields(decorator: Decorator) -> None:
    cls = checked(decorator)
    assert len({cls(0.5), cls(0.5), cls(0.25)}) == 2


def test_a_value_that_can_change_has_no_hash(decorator: Decorator) -> None:
    cls = counter(decorator)
    one = cls()
    one.count += 2
    assert one == cls(2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_a_frozen_value_cannot_change(decorator: Decorator) -> None:
    value = place(decorator)(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.line = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del value.line
    assert value.line == 1


def test_a_value_with_slots_has_nothing_else(decorator: Decorator) -> None:
    assert not hasattr(place(decorator)(1), "__dict__")
    with pytest.raises(AttributeError):
        counter(decorator)().total = 1


def test_what_is_missing_or_too_much_is_a_type_error(decorator: Decorator) -> None:
    with pytest.raises(TypeError):
        place(decorator)()
    with pytest.raises(TypeError):
        place(decorator)(1, 2, [], 4)


def test_a_value_is_checked_after_it_was_made(decorator: Decorator) -> None:
    with pytest.raises(ValueError, match="too much"):
        dataclasses.replace(checked(decorator)(0.5), share=2.0)


def test_the_standard_functions_know_its_fields(decorator: Decorator) -> None:
    value = place(decorator)(1)
    assert dataclasses.asdict(dataclasses.replace(value, column=3)) == {
        "line": 1,
        "column": 3,
        "notes": [],
    }
    assert type(value).__match_args__ == ("line", "column", "notes")
    assert copy.deepcopy(value) == value


def test_it_looks_like_the_standard_one(decorator: Decorator) -> None:
    assert repr(place(decorator)(1)).endswith("Place(line=1, column=1, notes=[])")


def test_a_value_survives_the_way_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Sent("a", (1,)))) == Sent("a", (1,))  # noqa: S301


def test_a_class_has_the_fields_of_its_base(decorator: Decorator) -> None:
    cls = nested(decorator)
    assert [field.name for field in dataclasses.fields(cls)] == ["start", "end"]
    assert cls(1) == cls(start=1, end=9)
    assert dataclasses.replace(cls(1), end=2) == cls(1, 2)


def test_a_field_without_default_cannot_follow_one_with(decorator: Decorator) -> None:
    with pytest.raises(TypeError, match=r"without a default|non-default argument"):

        @decorator(frozen=True, slots=True)
        class Wrong:
            first: int = 1
            second: int


def test_a_field_has_no_other_options() -> None:
    with pytest.raises(TypeError, match="a default or a factory"):

        @ours(frozen=True, slots=True)
        class Wrong:
            hidden: int = dataclasses.field(default=1, compare=False)


def test_a_complaint_about_arguments_names_the_field(decorator: Decorator) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'line'"):
        place(decorator)(column=1)


def test_another_value_differs_in_what_was_given() -> None:
    before = place(ours)(1, 2, ["a"])
    after = replace(before, column=3)
    assert (after.line, after.column, after.notes) == (1, 3, ["a"])
    assert before.column == 2
    with pytest.raises(TypeError, match="unexpected keyword argument 'row'"):
        replace(before, row=1)


def test_classes_with_as_many_fields_keep_their_names_apart() -> None:
    @ours(slots=True)
    class Left:
        ours: int
        theirs: list[int] = dataclasses.field(default_factory=list)

    @ours(slots=True)
    class Right:
        first: int
        second: list[int] = dataclasses.field(default_factory=list)

    left, right = Left(1), Right(second=[2], first=3)
    assert (left.ours, left.theirs) == (1, [])
    assert (right.first, right.second) == (3, [2])


def test_kept_code_is_what_would_be_compiled() -> None:
    text = Path(initializers.__file__).read_text("utf-8")
    names = [name for name in vars(initializers) if name.startswith(("init_", "new_"))]
    assert names
    for name in names:
        assert f"\n\n\n{source(name)}" in text


@pytest.mark.parametrize("frozen", [True, False], ids=["frozen", "open"])
def test_a_class_with_fields_as_no_other_has_them_works(frozen: bool) -> None:
    names = [f"field_{number}" for number in range(41)]
    annotations = dict.fromkeys(names, "int")
    defaults: dict[str, Any] = {"field_40": dataclasses.field(default_factory=list)}
    wide = type("Wide", (), {"__annotations__": annotations, **defaults})
    decorator: Decorator = ours
    made = decorator(frozen=frozen)(wide)
    value = made(*range(40))
    assert (value.field_0, value.field_39, value.field_40) == (0, 39, [])
