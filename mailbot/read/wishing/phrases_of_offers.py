"""Expressions by which the writer invites the reader, or asks what the reader does, on folded text."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.business import STAFF

# They offer, we would take part: every one of these turns the direction of the mail.
INVITES = re.compile(
    rf"\b(?:(?:our|notre|unsere\w*) (?!{STAFF} (?:\w+ )?(?:system|website|"
    r"platform)\b)(?:\w+ ){0,2}?(?:conference|webinar|congress|symposium|course|colloque|seminaire|system|"
    r"website|platform|session|workshop)|invit(?:e|ing) (?:you|all|everyone)|you are (?:\w+ )?invited|"
    r"invitation to (?:submit|attend|join|participate|review|register|serve|speak|contribute)|(?:organizo|"
    r"organizamos|organizzo|organizziamo)|(?:a |your )(?:paper|talk|abstract|chapter) (?:of yours|from you)|"
    r"honou?r to invite|pleasure to invite|join us|registration is (?:now )?(?:free|mandatory|required|open)|"
    r"regist(?:er|ration) (?:now|here|today|at https?|via|by clicking|using the|link|form is|"
    r"is (?:now )?open|deadline for our|fees?(?= ?:| (?:is|are|of|from|for|waived)\b(?!.*\?)))|early[- ]bird|"
    r"save the date|submit your|send (?:us )?your (?:abstract|manuscript|paper)|call for (?:papers|"
    r"participation|applications)|kindly submit|(?:proposal|offer|opportunity|position|role|vacancy) for you|"
    r"your (?:profile|background) (?:and|on|fits|matches|caught|looks)|came across your|une (?:offre|"
    r"opportunite|proposition) pour vous|votre profil|scopus|indexed|"
    r"unsubscribe(?! (?:me|us|him|her|them)\b(?! from (?:\w+ ){0,2}?(?:lists?|newsletters?|mailings?|"
    r"e?-?mails?))| \.|$)|click (?:here|below|on the)|confirm your|your (?:account|password|mailbox|"
    r"subscription|manuscript|paper (?:has|titled))|"
    r"verify your|(?:nous|j'ai|avons|vous) (?:\w+ ){0,5}?(?:invit(?:e|ons|er|es)|convi(?:e|ons|er|"
    r"es))(?: \w+){0,2} (?:a|au|par)|inscrivez-vous|inscription(?:s)? (?:gratuite|obligatoire|ouverte|"
    r"en ligne :|sur le lien|via le|par ici|avant le)|inscriptions ouvertes|venez nombreux|vos identifiants|"
    r"votre (?:boite|compte|mot de passe|messagerie|commande|colis|abonnement)|cliquez|soumettez vos|"
    r"merci de vous inscrire|pensez a vous inscrire|n'oubliez pas de vous inscrire|vous (?:pouvez|"
    r"devez) vous inscrire|jetzt anmelden|wir laden (?:sie|euch|dich)|melden sie sich|meldet euch|"
    r"les invitamos|le invitamos|te invitamos|inscribete|vi invitiamo|la invitiamo|iscriviti|iscrivetevi)\b"
)
READER_TAKES_PART = re.compile(
    r"\b(?:(?:whether|if|when|will|would|do|can|could|are) you (?:\w+ ){0,3}?(?:attend|join|come|participate|"
    r"be (?:there|present|able to (?:attend|join|come))|able to (?:attend|join|come|make)|take part|"
    r"available|free|coming|attending|planning|going to|be at)|would you (?:like to|be (?:interested|willing|"
    r"available|happy|able)(?: (?:in|to))?|consider) (?:present|speak|giv|review|join|attend|participat|"
    r"contribut|chair|serv|collaborat|regist|book|sign up|enrol|reserv|lead)\w*|are you interested|(?:shall|"
    r"can|may) i count on you|(?:puis-je|peut-on|je peux) compter sur (?:toi|vous)|(?:kann|darf) ich (?:mit|"
    r"auf) (?:dich|dir|sie|ihnen)(?: \w+)? (?:rechnen|zahlen)|puedo contar contigo|posso contare su di (?:te|"
    r"lei)|posso contar contigo|kan ik op (?:je|u|jou) rekenen|(?:can|could|shall) we (?:meet|talk|call|chat|"
    r"zoom|discuss|speak|have (?:a|lunch|coffee|dinner))|(?:peut-on|pouvons-nous|on peut) se (?:voir|parler|"
    r"appeler|retrouver)|on se (?:voit|fait|retrouve|parle|appelle)|(?:konnen|wollen|sollen) wir (?:uns |"
    r"mal |kurz )*(?:treffen|sprechen|telefonieren|zusammensetzen)|kunnen we (?:afspreken|bellen|elkaar)|"
    r"(?:kan|skal|ska|skulle) vi (?:tage|ta|ses|modes|mote|motes|snakke|prata|ringe)|shall we (?:talk|meet|"
    r"call|discuss|have)|(?:business|commercial) proposal|your (?:participation|attendance|availabilit\w+|"
    r"presence|vote|signature|support)|si (?:vous|tu) (?:\w+ ){0,2}?(?:serez|seras|viendrez|viens|venez|"
    r"participe\w*|assist\w+|(?:pouvez|peux)(?! (?:pas )?(?:l['ea]s? ?|m[e'] ?|nous )?(?:ouvr|lir|voir|trouv|"
    r"utilis|confirm|envoy|dire|acced|telecharg)))|(?:(?:etes|ser(?:ez|as)|viendr(?:ez|as)|viens|venez|"
    r"participe[zs]|assister(?:ez|as))-(?:vous|tu))|(?:vous|tu) (?:participe\w*|viens|venez|viendr\w+|serez|"
    r"seras)(?=(?: \w+){0,6} ?\?)|(?:votre|ta) (?:participation|presence|disponibilite|venue|vote|signature)|"
    r"(?:vos|tes) disponibilites|doodle|framadate|evento\.\w+|(?:kommst|willst|magst|fahrst|gehst|warst|bist|"
    r"hast|hattest) du\b(?: \w+){0,3}? (?:mit|dabei|zeit|lust|frei|da|zu uns|vorbei)|kommst du|(?:kommt|habt|"
    r"seid|wollt) ihr|hatten sie (?:zeit|lust|interesse)|haben sie (?:zeit|lust)|(?:vienes|te apuntas|"
    r"te vienes|tienes tiempo|estas libre|podemos (?:llamar\w*|quedar|vernos)|quedamos)|(?:vieni|venite|"
    r"hai tempo|ti va|sei libero|ci vediamo|possiamo (?:sentirci|vederci))|(?:vens|tens tempo|queres vir|"
    r"estas livre|podemos (?:falar|encontrar))|(?:kom|ga|heb|wil|ben) je\b(?: \w+){0,3}? (?:mee|ook|tijd|zin|"
    r"vrij|langs)|sondage|poll|petition|voter?|vote for|sign the|signez)\b"
)
