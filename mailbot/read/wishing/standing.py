"""Which of the proposals that were found stand: a review, a thesis or a paper under discussion is none."""

from __future__ import annotations

import re

from mailbot.domain import Proposal
from mailbot.read.letter import Paper
from mailbot.read.naming.folding import fold_line
from mailbot.read.naming.lexicon.business import CONTRACTS
from mailbot.read.naming.lexicon.texts import SENT
from mailbot.read.naming.scholarly import is_scholarly
from mailbot.read.wishing.asking import Sign
from mailbot.read.wishing.clauses import words
from mailbot.read.wishing.sense import Sense
from mailbot.read.wishing.trading import sells

# A "communication" is a talk where it is somebody's or one of several; else an exchange of words or bytes.
_A_TALK = (
    r"(?<!communication)(?<!communications)|"
    r"(?:^|\b(?:une|la|ma|notre|nos|mes|cette|les|de|an?|my|our|oral) )communications?\b"
)
_ITS_TITLE = r"(?:title|titre|titel|titulo|titolo)"  # "the titles listed below are due" is of a library
_FOR_US = re.compile(rf"\b(?:{SENT}|\w*vorschlag|\w*vortrag|intervento|one-pager|{_ITS_TITLE})\b{_A_TALK}")
# Who applies for a talk proposes one, and who applies for a post does not.
_TO_SPEAK = (
    r" (?:(?:a|pour|de|d'|comme|as|for|un|une|la|le|l'|an|the|your|votre|vos|notre|mon) ?){0,3}"
    r"(?:(?:oral|short|contributed|breve?|courte?) )?(?:expose|presentation|communication|contribution|oral|"
    r"intervention|talk|slot|poster|orateur|oratrice|speaker|intervenante?)"
)
_NOT_A_PROPOSAL = re.compile(
    r"\b(?:registration receipt|your receipt|tickets?|booking|mission order|ordre de mission|certificate|"
    r"drafts? of|our paper|notre article|agreement|relire|relecture|proofread\w*|review(?:s|ers?|ing)?|"
    r"referees?|rapports? de (?:these|relecture)|manuscripts?|minutes of|compte[- ]rendu|invoice|facture|"
    rf"devis|cv only|{CONTRACTS}|thes[ei]s chapter|chapter|chapitre|(?:resume|abstract|summary|proposition|"
    r"proposal|proposta|propuesta) (?:of |de |d'|du |della |de la )(?:the |la |l'|le |my |his |her |our |"
    r"their |sa |ma |son |mon |notre |leur |ta |ton )?(?:\w+ )?(?:these|thesis|phd|dissertation|memoire|"
    r"paper|article|manuscript|patent|research statement|application|chapter|chapitre|book|livre|tesis|tesi|"
    r"stage|internship)|(?:resume|abstract|summary|zusammenfassung|resumen|riassunto) (?:for|pour|fur|para|"
    r"per) (?:the |our |a |la |le |die |das |el |il )?(?:journal|revue|special issue|book|zeitschrift|"
    r"revista|rivista|panel|funder|jury|faculty|school|fakultat)|(?:our|my|the|his|her|notre|mon|le) (?:book|"
    r"livre|ouvrage)(?! (?:of|des?) (?:abstracts|resumes))|back cover|quatrieme de couverture|(?:phd|thesis|"
    r"doctoral|project|grant|budget|business|book|marriage) proposal|sujet de these|your signature|"
    r"votre signature|camera[- ]ready|rebuttal|cover letter for|lecture notes|slides of|exam|job|"
    rf"candidature(?!{_TO_SPEAK})|cfp|anr|erc|apply for(?!{_TO_SPEAK})|position|internship|stage)\b"
)

# With a document beside it, a mere "as promised, the abstract" hands it in.
_WORK = (
    r"(?:abstract|proposal|contribution|submission|resume|proposition|communication|beitrag|vorschlag|"
    r"vortragsvorschlag|kurzfassung|zusammenfassung|propuesta|resumen|resumo|riassunto|contributo|"
    r"comunicacion|comunicazione|proposta|samenvatting|voorstel)"
)
_THE_ABSTRACT = re.compile(
    r"(?:\b(?:my|our|the|an|a|mon|notre|le|un|une|la|ma|el|mi|nuestr[oa]|il|mi[oa]|nostr[oa]|meu|minha|nosso|"
    rf"mein|meinen|unser|unseren|unsere|meine|das|den|die|het|mijn|ons) (?:\w+ )?{_WORK}\b(?! (?:of (?:the|"
    r"our|my|your)|de (?:la|notre|mon|votre|ton)|du|must|should|still|is still|promises|reste|est a|"
    r"a reprendre|deadline|book|submission|format|template|length)))|"
    rf"^\W*{_WORK} (?:attached|enclosed|inside|herewith|in the|as|ci-joint\w*|en (?:pj|annexe|piece)|"
    r"joint\w*|im anhang|anbei|adjunt\w+|(?:in )?allegat\w+|em anexo|in bijlage|bijgevoegd)\b"
)
_SUBJECT_PROPOSES = re.compile(
    r"(?<!phd )(?<!thesis )(?<!project )(?<!research )(?<!grant )(?<!budget )(?<!business )(?<!book )"
    r"\b(?:proposals?|propositions?(?! (?:anr|de these|d'embauche|commerciale|de prix))|submission|"
    r"contribution|abstract|resume)\b"
)
# A short complete document, and words that point at it and at nothing else.
_POINTS_AT_IT = re.compile(
    r"\b(?:attached|enclosed|attachment|inside|herewith|joint\w*|ci-joint\w*|jointe|pj|p\.j|formulaire|form|"
    r"template|latex|tex|zip|docx?|odt|source|adjunt\w+|anbei|anhang|angehangt|beigefugt|allegat\w+|anexo|"
    r"anexa|bijlage|bijgevoegd|vedlagt|vedhaeftet|bifogat|bilaga|liitteena|zalaczniku|priloze)\b"
)
_HANDS_OVER = re.compile(
    rf"{_POINTS_AT_IT.pattern}|\b(?:submit|submitting|hereby|here (?:is|it is|comes?|you (?:go|are))|"
    r"see (?:the )?(?:file|pdf|doc\w*)|(?:completed|filled|requested) (?:\w+ )?(?:form|file|document|"
    r"template|sheet)|voici|voila|voir|veuillez trouver|je (?:vous )?(?:envoie|transmets|soumets|depose)|"
    r"(?:fiche|formulaire|document|fichier|modele) (?:\w+ )?(?:complete|rempli|demande|renseigne)e?|fichier|"
    r"siehe|hiermit|reiche|ausgefullte\w*|ecco|allego|allegat\w*|invio|scheda compilata|modulo compilato|"
    r"adjunto|envio|ficha (?:rellenada|cumplimentada|preenchida)|formulario|segue|ingevulde|hierbij)\b"
)
_OTHER_PAPERS = re.compile(
    r"(?<!\bno )(?<!\bsans )(?<!without )(?<!\bpas de )(?<!\bkeine )(?<!\bsin )(?<!senza )(?<!\bgeen )"
    r"\b(?:letters?|lettres?|cv|photos?|pictures?|images?|slides?|diapos?|logos?|bills?|reference|rapports?|"
    r"reports?|minutes|notes|timetable|planning|budget|mission|ticket|billets?|ordre|flyers?|leaflets?|"
    r"posters?|(?<!')affiches?|(?<!your )announcements?|(?<!votre )annonces?|programmes?|programs?|agenda|"
    r"contracts?|contrats?|convention|sign(?:ed|er|ature)?|press|communique|devis|invoice|facture|guide|"
    r"manual|manuel|notice|procedure|reglement|schedule|survey|questionnaire|enquete|consent|certificates?|"
    r"attestations?|formation|courses?|cours|thes[ei]s|(?:ma|sa|ta|la|une|votre|notre|leur|cette|de|"
    r"en) these|these (?:de|du|en|sur)|deliverables?|livrables?|articles?|papers?|manuscripts?|drafts?|"
    r"brouillon|chapters?|chapitre|offre|offer|job|newsletter|spam|virus|code|dataset|donnees)\b"
)
# The labels of a proposal; "Contents", "Body" or "Description" stand in any text.
_OWN_LABEL = re.compile(
    rf"^(?:page \d+, )?(?:field title|label |after \W{{0,3}}(?:\w+ ){{0,3}}?"
    rf"(?:titl\w*|titre|titel|titulo|titolo|summary|{_WORK}))"
)
# Shown at the meeting, and printed nowhere.
_SHOWN = re.compile(
    r"\b(?:slides?|diapos?|diapositives|transparents|posters?|affiches?|folien|plakat\w*|diapositivas|"
    r"carteles?|diapositive|locandina|cartazes|dia's)\b(?! (?:abstract|proposal|title))"
)
# The writer wants to speak: of "a report from practice" as of anything else.
_WANTS_TO_SPEAK = re.compile(
    r"\b(?:like|love|happy|glad|delighted|pleased|heureu\w+|ravie?s?|volontiers|gerne?|freue\w*|encantad\w+|"
    r"gustaria|piacere|liet[aio]|felic[ei]s?|graag|gostari\w+)\b[^.?!]{0,60}\b(?:present\w*|speak\w*|slot|"
    r"tell|show|expos\w+|raconter\w*|intervenir|vorstell\w*|vortrag\w*|sprechen|berichten|hablar|contar|"
    r"exponer|parlare|raccontare|esporre|spreken|vertellen|falar|contribute)\b|"
    r"\b(?:raconter\w*|exposer\w*|presenter\w*|erzahle\w*|contari\w+|racconter\w+) (?:\w+ )?"
    r"(?:volontiers|gerne?|con gusto|volentieri)\b"
)
# The reader is to work on the text: it is not handed in, it is shared.
_FOR_THE_READERS_HAND = re.compile(
    r"\b(?:(?:your|ton|ta|tes|vos|votre|deine?n?|eure?n?|ihre?n?|tus?|sus?|tuo[i]?|"
    r"i tuoi) (?:\w+ )?(?:comments?|remarks|corrections?|edits|changes|part|half|share|ok|approval|opinion|"
    r"feedback|note|remarques|commentaires|retours|avis|partie|accord|kommentare?|anmerkungen|anderungen|"
    r"teil|meinung|comentarios|correcciones|commenti|correzioni|parere)|(?:have|take|would you|could you|"
    r"can you|please) (?:\w+ ){0,4}?(?:look|glance) (?:over|at|through)|(?:can|could|would|"
    r"will) you (?:\w+ ){0,2}?(?:check|shorten|choose|try|correct|complete|sign|review|edit|judge)|(?:please|"
    r"to) (?:correct|complete|sign|proofread)|sign and|(?:peux|peut|pouvez|pourrais|pourriez)[- ](?:tu|"
    r"vous) (?:\w+ )?(?:relire|corriger|completer|signer|verifier|regarder)|a relire|(?:kannst|konntest|"
    r"konnten) (?:du|sie) (?:\w+ ){0,4}?(?:lesen|ansehen|prufen|korrigieren|unterschreiben|anschauen)|"
    r"(?:puedes|podrias) (?:\w+ )?(?:revisar|mirar|firmar|corregir)|(?:thoughts|too long|what do you think|"
    r"qu'en penses[- ]tu|was meinst du|que te parece|che ne pensi)(?= ?\?)|(?:puoi|"
    r"potresti) (?:\w+ )?(?:rileggere|guardare|firmare|correggere))\b"
)
IN_A_SENTENCE = "in the sentence"  # where the finder of proposals read a title (proposing/typed/titled.py)
_TERSE = 40  # words of a cover that leaves the document to speak
_FEW_WORDS = 5  # a mail that says next to nothing leaves the attached document to speak

# What the signs must weigh together: a whole text by its sender, and no word against it.
_STANDS = 4


def standing_proposals(sense: Sense, proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """proposals as found; kept where the words and the text together weigh enough for one to this meeting."""
    if not _says_proposing(sense):  # prose without a title may be the letter itself
        proposals = tuple(one for one in proposals if one.title or one.fields_said or one.source != "body")
    if not proposals:
        return ()
    words_weigh = sum(_signs_of_words(sense, tuple(one.title for one in proposals if one.title)))
    return tuple(one for one in proposals if words_weigh + sum(_signs_of_text(one, sense)) >= _STANDS)


def _signs_of_words(sense: Sense, titles: tuple[str, ...]) -> tuple[int, ...]:
    """What the covering words weigh, for and against; a title may speak of images and reports."""
    about, said = sense.about, _said(sense)
    for title in titles:
        said = said.replace(" ".join(fold_line(title).split()), "")
    tells, revises = _tells(sense), bool(sense.clauses_with(Sign.REVISE))
    speaks, otherwise = bool(_WANTS_TO_SPEAK.search(said)), bool(_NOT_A_PROPOSAL.search(said))
    return (
        5 * (tells or about.answers == "proposal"),
        3 * (about.ours >= 2),
        2 * speaks,
        2 * revises,
        1 * bool(sense.clauses_with(Sign.PROPOSE)),
        1 * bool(_HANDS_OVER.search(said)),
        1 * (len(words(said)) <= _TERSE) + 1 * (len(words(said)) <= _FEW_WORDS),
        -10
        * (otherwise and not (tells and (about.ours >= 2 or bool(_SUBJECT_PROPOSES.search(sense.subject))))),
        -3 * (bool(_OTHER_PAPERS.search(said)) and not tells and not speaks),
        -4 * (bool(_FOR_THE_READERS_HAND.search(said)) and about.ours < 2),
        -2 * about.other_business - 2 * about.private - 3 * about.elsewhere - about.asks_reader,
        -9 * about.named_elsewhere,
        -8 * (about.invites and about.ours < 3 and not revises),
        -2 * sense.letter.is_reply,
    )


def _signs_of_text(one: Proposal, sense: Sense) -> tuple[int, ...]:
    """What a text weighs that is attached or written out in the letter."""
    whole, attached = bool(one.title and one.abstract), one.source != "body"
    long = (one.pages or 1) > sense.letter.meeting.max_pages + 1
    return (
        (2 if attached else 4) * whole,
        1 * (attached and not one.title and not one.abstract),
        2 * bool(one.fields_said),
        4 * bool(one.edits and not sense.letter.is_reply),  # an erratum, read in one's own talk only
        -2 * (long and not _tells(sense)),
        2 * _is_by_sender(one, sense) or 1 * _is_signed(one, sense),
        -4 * (whole and not _is_called_one(one, sense) and not is_scholarly(one.abstract or "")),
        -2 * (attached and _is_plain_text(one) and not _is_signed(one, sense)),
        -9 * (one.source in dict(sense.papers)),
        -9 * _is_an_offer(one, sense),
        -7 * _is_by_organiser(one, sense),
        -9 * (attached and sense.letter.is_reply and speaks_of_slides(sense)),
    )


def _is_an_offer(one: Proposal, sense: Sense) -> bool:
    """The letter itself, which sells something."""
    handed_in = _is_labelled(one) or sense.clauses_with(Sign.PROPOSE, Sign.REVISE)
    return one.source == "body" and not handed_in and sells(sense.letter, sense.letter.text, own=0)


def _is_called_one(one: Proposal, sense: Sense) -> bool:
    """The words around a text, its title or the sender call it what is handed in."""
    said = any(_THE_ABSTRACT.search(spoken.clause.folded) for spoken in sense.spoken)
    return said or _tells(sense) or _is_titled(one, sense) or _is_by_sender(one, sense)


def _is_titled(one: Proposal, sense: Sense) -> bool:
    """By a label, or in a sentence where a word speaks of the meeting: games have titles too."""
    told = dict(one.evidence).get("title")
    return _is_labelled(one) or bool(sense.about.ours and told and told.where == IN_A_SENTENCE)


def _says_proposing(sense: Sense) -> bool:
    if _FOR_US.search(sense.subject) or sense.about.answers == "proposal":
        return True
    return any(_FOR_US.search(one.clause.folded) for one in sense.clauses_with(Sign.PROPOSE, Sign.REVISE))


def _tells(sense: Sense) -> bool:
    """The subject or a clause says that a proposal is handed in, or speaks of "our abstract" by a file."""
    clauses = [one.clause.folded for one in sense.clauses_with(Sign.PROPOSE, Sign.REVISE)]
    if any(_FOR_US.search(one) for one in (sense.subject, *clauses)):
        return True
    return bool(sense.letter.files) and any(_THE_ABSTRACT.search(one.clause.folded) for one in sense.spoken)


def _said(sense: Sense) -> str:
    """The subject, where it is no earlier mail's, and the clauses."""
    subject = "" if sense.letter.has_earlier_subject else sense.subject
    return " . ".join([subject, *(spoken.clause.folded for spoken in sense.spoken)])


def is_about_its_papers(sense: Sense) -> bool:
    """A mail about the paper, the review or the bill that it brings asks this meeting's organisers nothing.

    An offer of a trader speaks of "your meeting" too.
    """
    offers = _tells(sense) and Paper.BILL in dict(sense.papers).values()
    return bool(sense.papers) and not sense.about.answers and (offers or sense.about.ours < 2)


def _is_plain_text(proposal: Proposal) -> bool:
    """The letter itself, a web page or a text file: the first words of any of them look like a title."""
    return proposal.source.lower().endswith(("body", ".txt", ".html", ".htm", ".md"))


def _is_signed(proposal: Proposal, sense: Sense) -> bool:
    """Where nothing says that a text is a proposal, its labels do, or authors who say where they work,
    or the sender's own name beside the title."""
    return _is_labelled(proposal) or (
        _names_authors(proposal)
        and (_is_by_sender(proposal, sense) or any(one.affiliation for one in proposal.authors))
    )


def _is_labelled(proposal: Proposal) -> bool:
    where = dict(proposal.evidence)
    labels = (where[name].where for name in ("title", "abstract") if name in where)
    return any(_OWN_LABEL.search(fold_line(label)) for label in labels)


def _names_authors(one: Proposal) -> bool:
    where = dict(one.evidence)
    return "authors" in where and where["authors"].source != "header"


def _is_by_sender(one: Proposal, sense: Sense) -> bool:
    sender = sense.letter.sender
    if sender is None or not _names_authors(one):
        return False
    known = set(words(fold_line(f"{sender.name or ''} {sender.email.partition('@')[0]}")))
    return any(known & set(words(fold_line(author.name))) for author in one.authors)


def _is_by_organiser(one: Proposal, sense: Sense) -> bool:
    """What the reader wrote himself is rarely handed in to him by another: a common paper, its proofs."""
    if sense.letter.from_organiser:
        return False
    organisers = {fold_line(each.name) for each in sense.letter.meeting.organisers if each.name}
    return any(fold_line(author.name) in organisers for author in one.authors)


def speaks_of_slides(sense: Sense) -> bool:
    """Slides and posters have the proposal's title and are no version of it."""
    return any(_SHOWN.search(spoken.clause.folded) for spoken in sense.spoken)


def names_otherwise(sense: Sense) -> bool:
    """Whether the words call what is attached something else than a proposal to this meeting."""
    about = sense.about
    said = " . ".join(spoken.clause.folded for spoken in sense.spoken)
    if _NOT_A_PROPOSAL.search(said) or _OTHER_PAPERS.search(said):
        return True
    if sense.letter.is_reply:  # "cut down over the weekend" is said in any thread
        return False
    return about.ours < 2 and (about.private or about.other_business or about.invites)
