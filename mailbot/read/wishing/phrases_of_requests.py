"""Expressions that make a request firm, void or somebody else's, on folded clauses and subjects."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.acts import ELSEWHERE, LIST, PUT, SEAT, TAKE_PART
from mailbot.read.naming.lexicon.expressions import NAMED
from mailbot.read.naming.lexicon.persons import AN
from mailbot.read.naming.lexicon.texts import SENT

SUBJECT = re.compile(
    r"\b(?:registrations?|register(?! (?:of|des|der))|registering|sign(?:ing)?[- ](?:(?:me|us|him|her|"
    r"them) )?up|enrol\w*|presence|zusage|teilnehmer\w*|inscriptions?|inscrire|anmeldung|anmelden|"
    r"inscripcion\w*|iscrizion\w+|participants?|participation|attendance|attendees|attending|joining|join|"
    r"teilnahme|asistencia|participacao|inscricao|deelname|aanmelding|inschrijving|anmalan|tilmelding|"
    r"pamelding|zgloszenie|rejestracja|participacion|partecipazione|count me in|inscrits|i will come|"
    r"two places|places?)\b"
)

NEGATED_REQUEST = re.compile(
    r"\b(?:pour (?:toi|vous)|for you)\b|"
    r"^\W*(?:(?:do|does) (?:i|we|one) need an?|is an? \w+|(?:and |et |y |und |e |en )?(?:faut-il|doit-on|"
    r"dois-je|devons-nous|muss (?:man|ich)|mussen (?:wir|sich)|"
    r"hay que|tengo que|bisogna|si deve|devo|dobbiamo|e preciso|preciso|tenho de|moet (?:men|ik|je)|moeten "
    r"we|"
    r"must (?:one|i|we)|(?:do|does) (?:i|we|one) (?:have|need) to)|braucht? (?:man|ich|wir|es)|"
    r"brauche[n]? (?:ich|wir)|hace falta|hay que|(?:ci )?(?:serve|occorre)|e (?:preciso|necessario)|(?:is er|"
    r"heb ik|hebben we))\b|"
    r"\b(?:est-il|is it|do (?:i|we|you|participants|speakers)|does one|faut-il|doit-on|dois-je|must (?:i|we|"
    r"speakers))\b"
    r"(?= (?:\w+ ){0,3}?(?:necess\w+|obligat\w+|required|mandatory|need|have to|utile|s'inscrire|m'inscrire|"
    r"register)\b)"
    r"(?!.{0,20}possib)|"
    r"\b(?:si|whether|if) (?:je|i|we|nous|on|one|il) (?:dois|doit|devons|faut|should|must|need|have to|ought|"
    r"has to)\b|"
    r"\b(?:(?:no need|not necessary|do not|don't|don't need|inutile|pas besoin|pas la peine|sans|"
    r"without)(?: \w+){0,3}? (?:to |de |d'|m'|me )?(?:register|inscri|add|count))"
)

CHANGE = re.compile(
    r"\b(?:change|switch|rectif\w+|modif\w+|correct\w*|corrig\w+|passer|bascul\w+|update|please|merci de)\b"
)

PLEASE = re.compile(
    r"\b(?:please|register me|kindly|merci de|veuillez|inscri\w+[- ]moi|bitte|por favor|"
    r"would like to register|anyway|in any case)\b"
)

NEAR_DAY = re.compile(
    r"\b(?:tomorrow|today|tonight|this (?:morning|afternoon|evening|week)|next week|(?:on )?(?:mon|tues|"
    r"wednes|thurs|fri)day|demain|aujourd'hui|cet apres-midi|ce (?:matin|soir)|cette semaine|"
    r"la semaine prochaine|lundi|mardi|mercredi|jeudi|vendredi|morgen|heute|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|manana|hoy|lunes|martes|miercoles|jueves|viernes|domani|oggi|lunedi|martedi|"
    r"mercoledi|giovedi|venerdi|(?:on )?(?:satur|sun)day|samedi|dimanche|samstag|sonntag|sabado|domingo|"
    r"sabato|domenica|zaterdag|zondag)\b"
    r"(?! (?:le )?\d| (?:\w+ )?(?:january|february|march|april|may|june|janvier|fevrier|mars|avril|mai|juin))"
)

# "Does your code for the registration of images run online?"
# "Must doctoral students register one by one?", "is there a date for registrations?": nobody's wish.
OF_THINGS = re.compile(
    r"^\W*(?:(?:and|also|et|und|y|e|en) )?(?:do|does|did|has|have|must|should|(?:is|are) there|"
    r"est-ce que (?:votre|ton|le|la|les)|y a-t-il|existe-t-il|faut-il|doit-on|hat|gibt es|muss man|mussen|"
    r"soll man|hay|existe|tienen|deben|hay que|c'e|ci sono|esiste|bisogna|devono|serve|ha|e preciso|tem de|"
    r"ha que|moet(?:en)?|is er|zijn er|bestaat er)\b"
)
FEW = 6  # words of a clause that only answers

# "Yes please" under a subject of registrations.
YES = re.compile(
    r"\W*(?:yes|yep|oui|ja|si|sim)(?:,? (?:please|gladly|of course|s'il vous plait|s'il te plait|svp|stp|"
    r"bitte|gerne|bien sur|volontiers|avec plaisir|por favor|claro|grazie|volentieri|graag|por favor))*\W*$"
)
COUNTS = re.compile(
    r"\b(?:how many|how much|idea of|number of|combien|nombre de|know who|savoir qui|wie viele|cuantas?|"
    r"quanti)\b"
)

PART = re.compile(rf"\b(?:{TAKE_PART}|follow|connect|listen|be with you|suivre|connecter|seguire)\b")

SPEAKS = re.compile(
    r"\b(?:present(?:er|e|ing|s|ation|ons)?|speak\w*|speaker|talk\w*|expos\w*|orat\w+|vortrag\w*|give|"
    r"recordings?|link|lien)\b"
)

# "Merci de me mettre en copie", "póngame en contacto", "notez-moi la date": put somewhere, and on no list.
_WHOM = r"(?:me|us|moi|nous|mi|ci|nos|m'|mich|uns|mij|ons)"
_IN_THE_PROGRAMME = (
    r"(?:(?:on|in|into) (?:the|your) programme?|(?:au|dans (?:le|votre)) programme|"
    r"(?:ins|in das|im|in ihr) programm|(?:en el|al) programa|(?:nel|in) programma|no programa|"
    r"in het programma)\b"
)
NO_SEAT = re.compile(
    rf"\b(?:{_WHOM} ?)?(?:{PUT}|mets|pon\w*|poe|met\w+|agreg\w+|inclu\w+)(?:[- ]?{_WHOM})?\b"
    rf"(?: [\w']+){{0,3}}? {ELSEWHERE}\b|"
    rf"\b(?:inscri\w+|eintrag\w*|iscriv\w+|{PUT})(?: [\w']+){{1,5}}? {_IN_THE_PROGRAMME}|"
    rf"\b(?:inscri\w+|eintrag\w*|iscriv\w+|{PUT})(?: [\w']+){{1,3}}? (?:for|pour|fur|para|per|voor) "
    rf"{AN}{SENT}\b|"
    rf"\b(?:(?:me|mi|nos|ci) (?:anot|apunt|segn)\w+|(?:notez|note|mettez|mets)-(?:moi|nous)) "
    rf"(?:el|los|las|il|lo|i|gli|le|la|les|l'|un\w*) ?(?!(?:{SEAT}|{LIST})\b)\w+"
)

# "She will write to you herself about her registration": not by this mail.
_DOES_IT_HIMSELF = (
    rf"(?:{NAMED}|she|he|they|elles?|ils?|er|sie|ella|el|ellos|lei|lui|loro|ela|ele|eles|zij|ze|hij)(?:'ll)?"
    r"(?: [\w']+){0,3}? (?:write|contact|register|enrol+|tell|inform|send|ecri\w+|s'inscri\w+|contact\w+|"
    r"inform\w+|sich|schreib\w+|meld\w+|escrib\w+|inscrib\w+|scriver\w+|iscriver\w+|escrev\w+|inscrev\w+|"
    r"schrijf\w*|meldt)(?: [\w']+){0,3}? (?:herself|himself|themselves|(?:elle|lui)-meme|(?:eux|elles)-memes|"
    r"selbst|selber|(?:ella|el) mism[ao]|(?:lei|lui) stess[ao]|(?:ela|ele) (?:propri|mesm)[ao]|zelf)"
)
# "Don't put me on the list yet", "merci pour mon inscription": words of registering that ask for none.
VOID_REGISTER = re.compile(
    r"\b(?:do not|don't) want to (?:take|block|occupy)\b|"
    r"^\W*(?:c'est |ist |esta |e )?(?:bien |duly |well )?(?:note[sd]?|notiert|anotado|annotato|genoteerd) "
    r"(?:about|for|pour|quant a|concernant|fur|zur|para|per|sobre|over) (?:[\w']+ )?(?:l')?"
    r"(?:registration|inscription|anmeldung|inscripcion|iscrizione|inscricao|aanmelding|inschrijving)\b|"
    r"\b(?:at|in|to|from|by|with) (?:the|your|our) registration (?:office|desk|counter|service|page|form)\b|"
    rf"\b{_DOES_IT_HIMSELF}\b|"
    r"\b(?:do not|don't|never|please not|not) (?:\w+ ){0,2}?(?:put|sign|enrol\w*|enlist|book|list|include|"
    r"note|reserve|save|keep|register|add|count)\b(?= (?:me|us|him|her|them|nn[\d_]+|my|our|a (?:seat|"
    r"place)))|"
    r"\bne (?:m'|nous |me |l'|les |le |la )?(?:inscri\w+|ajout\w+|compt\w+|not\w+|mett\w+|"
    r"enregistr\w+)(?:[- ]\w+)? "
    r"pas\b|\bne (?:pas|plus) (?:m'|nous |me |l[ae']|les )? ?(?:faire )?(?:figurer|inscrire|ajouter|compter|"
    r"noter|mettre|enregistrer)|"
    r"\b(?:meld\w*|trag\w*|setz\w*|nehm\w*|nimm) (?:sie )?(?:mich|uns|ihn)\b[^.;?!]{0,30}\bnicht\b|"
    r"\bno (?:me|nos|lo|la) (?:inscrib\w+|apunt\w+|anot\w+)|\bnon (?:mi|ci|lo|la) (?:iscriv\w+|mett\w+|"
    r"aggiung\w+)|"
    r"\bnon (?:iscriv\w+|mett\w+)(?:mi|ci)\b|\bnao (?:me|nos|o|a) (?:inscrev\w+|pon\w+)|"
    r"\b(?:schrijf|zet|meld) (?:me|mij|ons|hem|haar)\b[^.;?!]{0,20}\b(?:niet|nog niet)\b|"
    r"\b(?:merci(?: beaucoup| bien)?|thanks|thank you|danke|vielen dank|besten dank|gracias|grazie|"
    r"obrigad[oa]|bedankt|dank(?: u| je)?)(?: \w+)? (?:pour|for|fur|por|per|pela|voor)(?: \w+)? (?:l'|\w+ )?"
    r"(?:inscription|registration|anmeldung|inscripcion|iscrizione|inscricao|aanmelding|inschrijving|"
    r"registering|inscrite?)\b(?![^.;?!]{0,40}\b(?:for|pour|of|de) (?:my|our|mon|ma|notre|dr|mr|mrs|ms|m|"
    r"mme)\b)"
)
