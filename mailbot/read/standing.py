"""Which of the proposals that were found stand: a review, a thesis or a paper under discussion is none."""

from __future__ import annotations

import re

from mailbot.domain import Problem, Proposal
from mailbot.read.asking import Sign
from mailbot.read.clauses import fold
from mailbot.read.intents import Sense

_FOR_US = re.compile(
    r"\b(?:proposals?|abstracts?|contributions?|submissions?|talks?|proposition\w*|resumes?|communications?|exposes?|vorschlag|beitrag|propuesta|proposta|presentations?|one-pager|attached|ci-joint\w*|joint\w*|enclosed|version)\b"
)
_NOT_A_PROPOSAL = re.compile(
    r"\b(?:review(?:s|ers?|ing)?|referees?|rapports? de (?:these|relecture)|manuscripts?|minutes of|compte[- ]rendu|invoice|facture|devis|cv only|contract|contrat|thes[ei]s chapter|chapter|chapitre|"
    r"camera[- ]ready|rebuttal|cover letter for|lecture notes|slides of|exam|job|poste|candidature|cfp)\b"
)


def standing_proposals(sense: Sense, proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """proposals as found; kept where the mail hands in a proposal to this meeting."""
    if not proposals:
        return ()
    about = sense.about
    if about.invites and about.ours < 3 and not sense.clauses_with(Sign.REVISE):
        return ()
    said = " . ".join([sense.subject, *(spoken.clause.folded for spoken in sense.spoken)])
    hands_in = bool(sense.clauses_with(Sign.PROPOSE, Sign.REVISE)) or bool(_FOR_US.search(sense.subject))
    if (
        _NOT_A_PROPOSAL.search(said)
        and about.ours < 2
        and not re.search(r"\b(?:proposal|proposition|submission|contribution)\b", sense.subject)
    ):
        return ()
    if about.private and about.ours < 2 and not hands_in:
        return ()
    if hands_in or about.answers == "proposal" or any(_is_whole(one) for one in proposals):
        return proposals
    return tuple(one for one in proposals if one.title and one.abstract) or (
        proposals if about.ours >= 2 else ()
    )


def _is_whole(proposal: Proposal) -> bool:
    return bool(proposal.title and proposal.abstract) and Problem.NO_ABSTRACT not in proposal.problems
