"""The code that makes a value of a dataclass, written out: for `dataclass` and what it keeps."""

from __future__ import annotations


def source(name: str) -> str:
    """Python for the code of that name: see `init_name` and `new_name` of `dataclass`."""
    method, kind, values, *checked = name.split("_")
    parameters = "".join(f", f{n}" for n in range(len(values)))
    lines = [f"def {name}({'self' if method == 'init' else 'cls'}{parameters}):"]
    if method == "new":
        lines.append("self = new(twin)")
    for n, value in enumerate(values):
        given = f"make{n}() if f{n} is missing else f{n}" if value == "m" else f"f{n}"
        lines.append(f"set{n}(self, {given})" if kind == "frozen" else f"self.f{n} = {given}")
    if method == "new":
        lines.append("self.__class__ = cls")
    lines.append("self.__post_init__()" if checked else "pass")
    if method == "new":
        lines.append("return self")
    return "\n    ".join(lines) + "\n"
