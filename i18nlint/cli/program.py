"""The group of commands: imports one when it is called, and turns its end into an exit code."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Mapping
from typing import Any

import click

from i18nlint.errors import I18nLintError

FINDINGS = 1
USAGE = 2
INTERNAL = 3
INTERRUPTED = 130


class Program(click.Group):
    """A group whose commands are named by ``module:attribute``, and said what they are for."""

    def __init__(
        self, *args: Any, commands_at: Mapping[str, tuple[str, str]] | None = None, **kwargs: Any
    ):
        super().__init__(*args, **kwargs)
        self._commands_at = dict(commands_at or {})

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Names in the order in which they were given."""
        return list(self._commands_at)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported; None if there is none of that name."""
        if cmd_name not in self._commands_at:
            return super().get_command(ctx, cmd_name)
        module, attribute = self._commands_at[cmd_name][0].split(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """As click does, which would import all commands to ask each what it is for."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in self._commands_at.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but an unknown name gets a suggestion."""
        name = args[0] if args else ""
        if name and not name.startswith("-") and name not in self._commands_at:
            ctx.fail(_unknown(name, self._commands_at))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; every way it can end has its exit code."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except I18nLintError as error:
            error.path = _from_here(error.path)
            click.echo(f"error: {error}", err=True)
            ctx.exit(USAGE)
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(INTERRUPTED)
        except Exception:  # noqa: BLE001 (a bug of ours must not look like findings: exit code 1)
            _report_bug()
            ctx.exit(INTERNAL)


def _from_here(path: str) -> str:
    """The path as the reader can open it, shorter where it lies below the working directory."""
    below = os.path.join(os.getcwd(), "")  # noqa: PTH109, PTH118 (pathlib is not imported for this)
    return path.removeprefix(below)


def _unknown(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    if os.path.exists(name):  # noqa: PTH110 (pathlib is not imported for this)
        return f"No such command '{name}'. To check it: i18nlint check {name}"
    close = get_close_matches(name, known, n=1)
    suggestion = f" Did you mean '{close[0]}'?" if close else ""
    return f"No such command '{name}'.{suggestion}"


def _report_bug() -> None:
    import traceback

    click.echo(traceback.format_exc(), err=True)
    click.echo("error: this is a bug in i18nlint; please report it with the lines above", err=True)
