"""The only place that wires rooms together; nothing happens at import."""

from mailbot.app.bot import App, Clock, Worked, limits, open_app, system_clock
from mailbot.app.checking import check_lines
from mailbot.app.explainer import Explainer

__all__ = ["App", "Clock", "Explainer", "Worked", "check_lines", "limits", "open_app", "system_clock"]
