"""Centuries: the 21st century, siglo XV, XVe siècle."""

from __future__ import annotations

from fractions import Fraction

from i18nlint.model.fact import FactKind, Reading


def century(number: Fraction | int) -> Reading:
    """The century of that number."""
    return Reading(FactKind.ORDINAL, Fraction(number), "century")
