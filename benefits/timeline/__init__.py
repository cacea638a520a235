"""The money timeline: `build` puts income, costs and the gap between them on the same months."""

from benefits.timeline.build import build

__all__ = ["build"]
