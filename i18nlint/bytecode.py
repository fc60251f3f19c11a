"""The bytecode of our modules, kept in one file beside Python's own.

The check of one post loads some four hundred small modules. Python looks for each in its folder,
opens its file, reads and checks it: a tenth of what the whole command costs. Here they are read at
once. As with ``__pycache__``, nothing but time depends on the file: a module whose source has
changed since is loaded as ever, and so are all where the file is missing, broken or of another
Python. It is written at the end of a run that loaded a module which was not in it.

Only in a process that is ours (``__main__``); in the library Python goes its own way.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from itertools import accumulate, pairwise
from mmap import ACCESS_READ, mmap
from types import CodeType, ModuleType
from typing import BinaryIO, TypeAlias

from i18nlint import __version__

_PREFIX = "i18nlint."
_LARGE = 25_000
"""Bytes of source from which a module is a part alone: of forty lexicons a run needs four."""
_HEAD = 8
"""Bytes that say how long the index is."""

Stamp: TypeAlias = tuple[int, int]
"""When a source was changed, and its size: Python's own bytecode carries the same."""
Source: TypeAlias = tuple[str, str | None, Stamp]
"""Where it is, where Python keeps its bytecode, and how it was when ours was kept."""
Entry: TypeAlias = tuple[Source, int]
"""A module's source, and the number of the part that has its bytecode."""


class Finder:
    """Finds modules whose bytecode is kept.

    A part of the file holds what one run loaded, and is made at once: four hundred modules have
    many names in common, so that it takes 11 ms instead of 14.
    """

    def __init__(self, index: dict[str, Entry], parts: Sequence[memoryview]) -> None:
        self.index = index
        self.parts = parts
        self.missed: list[str] = []
        self._codes: dict[int, dict[str, CodeType]] = {}

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,  # noqa: ARG002 (Python asks so)
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        if not name.startswith(_PREFIX):
            return None
        if name in self.index:
            source, part = self.index[name]
            code = self._part(part).pop(name, None)
            if code and source[-1] == _stamp(source[0]):
                return _spec(name, source, code)
        self.missed.append(name)
        return None

    def _part(self, number: int) -> dict[str, CodeType]:
        if number not in self._codes:
            try:
                self._codes[number] = marshal.loads(self.parts[number])  # noqa: S302 (ours)
            except (EOFError, TypeError, ValueError):
                self._codes[number] = {}
        return self._codes[number]


class _Loader(SourceFileLoader):
    """Loads a source file as ever, but has its bytecode at hand."""

    def __init__(self, name: str, source: str, code: CodeType) -> None:
        super().__init__(name, source)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002 (Python asks so)
        return self._code


def _spec(name: str, source: Source, code: CodeType) -> ModuleSpec:
    """What Python's own finder says of the module, but for the loader."""
    path, cached, _ = source
    folder, _, file = path.rpartition(os.sep)
    is_package = file == "__init__.py"
    spec = ModuleSpec(name, _Loader(name, path, code), origin=path, is_package=is_package)
    spec.has_location = True
    spec.cached = cached  # would be put together again for every module
    if is_package:
        spec.submodule_search_locations = [folder]
    return spec


def _stamp(source: str) -> Stamp | None:
    try:
        found = os.stat(source)  # noqa: PTH116 (pathlib takes 4 ms, and --version does without)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


_WRITER = (sys.version, __version__, __file__, _stamp(__file__))
"""Who may read what it wrote: this module as it stands, too, for what it writes may change
between two releases, and then an older file would end every run of a clone.
"""


def use() -> Finder | None:
    """The finder that is asked first from now on; none where Python keeps no bytecode of ours."""
    file = _file()
    if file is None:
        return None
    finder = Finder(*_read(file))
    sys.meta_path.insert(0, finder)
    return finder


def _file() -> str | None:
    """Beside the bytecode of this module; a zipped package has none."""
    spec = sys.modules[__name__].__spec__
    return spec.cached.removesuffix("pyc") + "all" if spec and spec.cached else None


def _read(file: str) -> tuple[dict[str, Entry], list[memoryview]]:
    """What a run of ours wrote there, its parts not yet touched; nothing where it is not whole."""
    try:
        with open(file, "rb") as stream:  # noqa: PTH123 (as above)
            content = memoryview(mmap(stream.fileno(), 0, access=ACCESS_READ))
        start = _HEAD + int.from_bytes(content[:_HEAD], "big")
        writer, index, lengths = marshal.loads(content[_HEAD:start])  # noqa: S302 (ours)
    except (OSError, EOFError, TypeError, ValueError):
        return {}, []
    if writer != _WRITER:  # and the rest may be anything
        return {}, []
    ends = [*accumulate(lengths, initial=start)]
    if ends[-1] != len(content):
        return {}, []
    return index, [content[a:b] for a, b in pairwise(ends)]


def keep(finder: Finder) -> None:
    """Writes down what this run loaded and had not found kept; anew, if a source has changed."""
    file = _file()
    is_stale = not finder.index.keys().isdisjoint(finder.missed)
    sources = dict(_sources([*sys.modules] if is_stale else finder.missed))
    if sys.dont_write_bytecode or not file or not sources:
        return
    index = {} if is_stale else dict(finder.index)
    parts = [] if is_stale else [bytes(part) for part in finder.parts]
    finder.index, finder.parts = {}, []  # nothing more is found: Windows replaces no open file
    with contextlib.suppress(OSError, SyntaxError, ValueError), _replacing(file) as stream:
        for names in _partition(sources):
            index |= {name: (sources[name], len(parts)) for name in names}
            codes = {
                name: SourceFileLoader(name, sources[name][0]).get_code(name) for name in names
            }
            parts.append(marshal.dumps(codes))
        head = marshal.dumps((_WRITER, index, [len(part) for part in parts]))
        stream.write(len(head).to_bytes(_HEAD, "big") + head + b"".join(parts))


def _sources(names: Iterable[str]) -> Iterator[tuple[str, Source]]:
    """Those of our modules that were loaded from a file."""
    for name in names:
        spec = getattr(sys.modules.get(name), "__spec__", None)
        if spec and spec.origin and name.startswith(_PREFIX) and (stamp := _stamp(spec.origin)):
            yield name, (spec.origin, spec.cached, stamp)


def _partition(sources: Mapping[str, Source]) -> Iterator[list[str]]:
    """What is made at once: all that is small, and each that is not."""
    is_large = {name: size >= _LARGE for name, (_, _, (_, size)) in sources.items()}
    yield [name for name in sources if not is_large[name]]
    yield from ([name] for name in sources if is_large[name])


@contextlib.contextmanager
def _replacing(file: str) -> Iterator[BinaryIO]:
    """What is written stands in the file when all of it is: others may be reading, or writing."""
    unfinished = f"{file}.{os.getpid()}"
    stream = open(unfinished, "xb")  # noqa: PTH123, SIM115 (as above; one that is not ours stays)
    try:
        with stream:
            yield stream
        os.replace(unfinished, file)  # noqa: PTH105
    finally:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)  # noqa: PTH108
