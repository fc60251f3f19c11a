"""``@dataclass`` for this package: the standard one, made in a tenth of the time.

The standard library compiles six methods for every frozen class, 0.6 ms each time a process
starts; with 150 classes that was a fifth of what checking one post took. Here what makes a value
alone is compiled, once for all classes of as many fields, and the other methods are closures over
`operator.attrgetter`, which are as fast to call. Type checkers see the standard decorator;
`fields`, `asdict`, ``match`` and `copy.replace` work as ever.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from operator import attrgetter, ge, gt, le, lt
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NoReturn

from i18nlint.model import initializers

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def dataclass(cls=None, /, **options):
        """The class with the methods of a dataclass: ``frozen``, ``slots`` and ``order`` only."""
        return _made(cls) if cls else lambda cls: _made(cls, **options)

    def replace(value, /, **changes):
        """A value of the same class with other values in some fields."""
        cls = value.__class__
        return cls(**{name: getattr(value, name) for name in cls.__match_args__} | changes)


__all__ = ["dataclass", "replace"]

_MISSING = dataclasses.MISSING
_MANY = 4
"""Fields from which on `_new` is faster than `_init`."""

Fields = Mapping[str, Any]
"""The defaults by name: a value, a `_Factory`, or ``MISSING`` where there is none."""
Values = Callable[[object], object]
"""From an instance to what it is compared by."""


class _Factory:
    """What makes the default of a field, anew for each value."""

    def __init__(self, make: Callable[[], object]) -> None:
        self.make = make


def _made(cls: Any, *, frozen: bool = False, slots: bool = False, order: bool = False) -> Any:
    """The class once more, for slots cannot be added to one that exists."""
    given = cls.__dict__
    own = {name: _default(cls, name, given) for name in cls.__annotations__}
    fields = own if cls.__base__ is object else {**_inherited(cls), **own}
    _check_order(cls, fields)
    namespace = {
        **_SHARED,
        **_compared(fields, frozen=frozen, order=order),
        **(_CLOSED if frozen else {}),
        **{name: value for name, value in given.items() if name not in own},
        "__qualname__": cls.__qualname__,
        "__match_args__": tuple(fields),
        "__own_fields__": own,
        "__undecorated__": cls,
    }
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    if slots:
        namespace["__slots__"] = tuple(own) if fields is own else _slots(cls, own)
        if frozen:
            namespace.setdefault("__reduce__", _reduce)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if frozen and slots and len(fields) >= _MANY:
        made.__new__ = _new_when_called(made, fields)
    else:
        made.__init__ = _init_when_called(made, fields, frozen=frozen, slots=slots)
    return made


def _default(cls: Any, name: str, values: Mapping[str, Any]) -> Any:
    given = values.get(name, _MISSING)
    if not isinstance(given, dataclasses.Field):
        return given
    if not (given.init and given.repr and given.compare):
        raise TypeError(f"{cls.__qualname__}.{name}: a field has a default or a factory, no more")
    factory: Any = given.default_factory
    return given.default if factory is _MISSING else _Factory(factory)


def _inherited(cls: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__[1:]):
        found |= base.__dict__.get("__own_fields__", {})
    return found


def _check_order(cls: Any, fields: Fields) -> None:
    has_default = False
    for default in fields.values():
        if default is not _MISSING:
            has_default = True
        elif has_default:
            raise TypeError(f"{cls.__qualname__}: a field without a default follows one with")


def _slots(cls: Any, own: Fields) -> tuple[str, ...]:
    inherited = {name for base in cls.__mro__[1:] for name in getattr(base, "__slots__", ())}
    return tuple(name for name in own if name not in inherited)


class _Asked:
    """An attribute of a class that its standard counterpart knows the value of."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: Any) -> Any:
        return getattr(_standard(owner.__undecorated__), self._name)


@cache
def _standard(cls: Any) -> Any:
    """The class as the standard library has it, made when somebody asks: that takes 0.1 ms."""
    return dataclasses.dataclass(init=False, repr=False, eq=False)(cls)


def _compared(fields: Fields, *, frozen: bool, order: bool) -> dict[str, Any]:
    """The methods that ask for all values of a class, as fast as they can be asked."""
    values = _values(fields)
    methods = {
        "__eq__": _eq(values),
        "__hash__": (lambda self: hash(values(self))) if frozen else None,
    }
    if order:
        methods |= {f"__{ask.__name__}__": _ordering(values, ask) for ask in (lt, le, gt, ge)}
    return methods


def _values(names: Iterable[str]) -> Values:
    names = tuple(names)
    return attrgetter(*names) if names else lambda _: ()


def _eq(values: Values) -> Callable[[Any, Any], bool]:
    def __eq__(self: Any, other: Any) -> bool:  # noqa: N807
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(values(self) == values(other))

    return __eq__


def _ordering(values: Values, compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def method(self: Any, other: Any) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compare(values(self), values(other))

    return method


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({shown})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return type(self), tuple([getattr(self, name) for name in self.__match_args__])


def _refuse(self: object, name: str, _value: object = None) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change {name!r} of a {type(self).__name__}")


_SHARED = {
    "__repr__": _repr,
    "__replace__": replace,
    "__dataclass_fields__": _Asked("__dataclass_fields__"),
    "__dataclass_params__": _Asked("__dataclass_params__"),
}
_CLOSED = {"__setattr__": _refuse, "__delattr__": _refuse}


def _init_when_called(made: Any, fields: Fields, *, frozen: bool, slots: bool) -> Any:
    """An ``__init__`` that puts the real one in its place: some classes never have a value."""

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N807
        made.__init__ = _init(made, fields, frozen=frozen, slots=slots)
        made.__init__(self, *args, **kwargs)

    return __init__


def _new_when_called(made: Any, fields: Fields) -> Any:
    """The same for a ``__new__``."""

    def __new__(cls: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N807
        made.__new__ = staticmethod(_new(made, fields))
        return made.__new__(cls, *args, **kwargs)

    return staticmethod(__new__)


def _init(cls: Any, fields: Fields, *, frozen: bool, slots: bool) -> Any:
    """``__init__``, as fast as one that is written out: it is called for every value.

    Compiling one takes 0.1 ms, and its code depends on little more than the number of fields. So
    it is written for fields named ``f0``, ``f1`` and so on, and each class puts its names in;
    those that our classes need are kept in `initializers` (``make generated``).
    """
    checked = hasattr(cls, "__post_init__")
    code = _code(init_name(_factories(fields), frozen=frozen, checked=checked))
    setters = (_setter(cls, name, slots=slots) for name in fields) if frozen else ()
    known = {f"set{number}": setter for number, setter in enumerate(setters)}
    return _function("__init__", code, fields, known)


def _new(cls: Any, fields: Fields) -> Any:
    """``__new__`` of a class that refuses changes: its values are filled first, and closed then.

    Each begins as one of a twin that takes changes: asking the slots of a class to be set in spite
    of its ``__setattr__`` takes twice as long.
    """
    code = _code(new_name(_factories(fields), checked=hasattr(cls, "__post_init__")))
    return _function("__new__", code, fields, {"new": object.__new__, "twin": _twin(cls)})


def _twin(cls: Any) -> Any:
    """A class whose values have the same place in memory, and can change."""
    kept = {"__slots__", "__orig_bases__"} & cls.__dict__.keys()
    namespace = {name: cls.__dict__[name] for name in kept} | {"__setattr__": object.__setattr__}
    return type(cls)(cls.__name__, cls.__bases__, namespace)


def _factories(fields: Fields) -> tuple[bool, ...]:
    """Which of the fields have one."""
    return tuple([isinstance(default, _Factory) for default in fields.values()])


def _function(name: str, code: CodeType, fields: Fields, known: dict[str, Any]) -> FunctionType:
    """The function of the code, with the names and defaults of the fields."""
    known["missing"] = _MISSING
    for number, default in enumerate(fields.values()):
        if isinstance(default, _Factory):
            known[f"make{number}"] = default.make
    defaults = (default for default in fields.values() if default is not _MISSING)
    absent = tuple(_MISSING if isinstance(value, _Factory) else value for value in defaults)
    return FunctionType(_renamed(code, name, fields), known, name, absent)


def init_name(made: Iterable[bool], *, frozen: bool, checked: bool) -> str:
    """What the code of an ``__init__`` depends on: ``init_frozen_vvm`` makes the last of three."""
    return f"init_{'frozen' if frozen else 'open'}_{_values_name(made)}" + "_checked" * checked


def new_name(made: Iterable[bool], *, checked: bool) -> str:
    """The same of a ``__new__``."""
    return f"new_twin_{_values_name(made)}" + "_checked" * checked


def _values_name(made: Iterable[bool]) -> str:
    return "".join("m" if has_factory else "v" for has_factory in made)


@cache
def _code(name: str) -> CodeType:
    """The code of that name, kept or compiled."""
    function = getattr(initializers, name, None)
    if function is None:
        from i18nlint.model.initializer_source import source  # here: those of our own are kept

        known: dict[str, Any] = {}
        exec(source(name), known)  # noqa: S102 (as the standard library does)
        function = known[name]
    code: CodeType = function.__code__
    return code


def _renamed(code: CodeType, name: str, fields: Iterable[str]) -> CodeType:
    given = {f"f{number}": field for number, field in enumerate(fields)}
    return code.replace(
        co_name=name,
        co_qualname=name,
        co_varnames=tuple(given.get(name, name) for name in code.co_varnames),
        co_names=tuple(given.get(name, name) for name in code.co_names),
    )


def _setter(cls: Any, name: str, *, slots: bool) -> Callable[[Any, Any], None]:
    """What sets the field of a class whose ``__setattr__`` refuses."""
    if slots:
        setter: Callable[[Any, Any], None] = getattr(cls, name).__set__
        return setter
    return lambda self, value: object.__setattr__(self, name, value)
