"""The configuration: TOML + environment -> one frozen Config, or one error that lists every mistake."""

from mailbot.config.load import ConfigError, load
from mailbot.config.sections import Config, InboxSection, OutgoingSection
from mailbot.config.urls import ServerUrl

__all__ = ["Config", "ConfigError", "InboxSection", "OutgoingSection", "ServerUrl", "load"]
