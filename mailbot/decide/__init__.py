"""What a mail says + what we know + the rules -> what happens. Pure: no clock, log, network, SQL."""

from mailbot.decide.mail import decide
from mailbot.decide.templates import FACTS, TRANSCRIPT_CODES, Template

__all__ = ["FACTS", "TRANSCRIPT_CODES", "Template", "decide"]
