"""Expressions by which people hand in a proposal, a new version of it, or take it back."""

from __future__ import annotations

from mailbot.read.naming.lexicon.acts import END, FORGET, NOT, SPEAK
from mailbot.read.naming.lexicon.expressions import any_of
from mailbot.read.naming.lexicon.numbers import WHICH
from mailbot.read.naming.lexicon.texts import SENT

WORK_EN = rf"(?:{SENT}|papers?|summary|one-pager|titles?|pdf|one-page|page)"
WORK_FR = (
    rf"(?:{SENT}|titre|papiers?|articles?|interventions?|fiche|travaux|version|pdf|page|document|fichier)"
)

PROPOSE = any_of(
    rf"(?:attached|enclosed|attaching|enclosing|enclose|attach|below|herewith|here(?:'s| is| are| comes|"
    rf" come)|this is|(?:please )?find|see|submit|submitting|submitted|propose|proposing|offer|send|sending|"
    rf"sent you|hand in|consider|contribute|suggest|present|presenting|give|forward|forwarding|pasted?|"
    rf"paste|copy|include)\b[^.?!]{{0,70}}?\b{WORK_EN}",
    rf"(?:take|accept|count|treat) (?:it|this|that|them|the below) as (?:\w+ ){{1,2}}?{WORK_EN}",
    rf"\b{WORK_EN}\b[^.?!]{{0,60}}?\b(?:is|are|comes?|follows?|find|attached|enclosed|below|"
    rf"in the attachment|as (?:a )?pdf|herewith)",
    r"(?:would|'d|should) (?:like|love|be (?:happy|glad|delighted|pleased)) to (?:present|talk about|"
    r"speak about|give a talk|contribute|submit|propose|show|offer)",
    r"(?:ci-joint\w*|joint\w*|en (?:piece )?(?:jointe|attachee|annexe)|p\.?j\.?|voici|voila|trouver\w*|"
    r"trouvez|soumets?|soumettons|soumettre|propos(?:e|ons|er)|envoie|envoyons|envoyer|adresse|adressons|"
    r"transmets|transmettons|adresser|transmettre|depose|deposer|ci-dessous|ci-apres|colle|presenter|"
    rf"souhaite presenter|donner)\b[^.?!]{{0,70}}?\b{WORK_FR}",
    rf"\b{WORK_FR}\b[^.?!]{{0,70}}?\b(?:ci-joint\w*|joint\w*|en piece|en pj|attache\w*|ci-dessous|ci-apres|"
    rf"en clair|suit)",
    r"(?:souhait\w+|aimer\w+|voudr\w+|desir\w+) (?:vous |y |vivement )?(?:presenter|proposer|soumettre|"
    r"exposer|contribuer|communiquer)",
    r"(?:quisier|querri|gustari|dese|vorre|desider|piacereb|gostari)\w+ (?:\w+ )?(?:proponer|proporre|propor|"
    r"presentare?|apresentar|exponer|esporre|contribuire?)",
    rf"(?:wil|willen|zou|zouden) (?:\w+ ){{0,3}}?{SENT} (?:\w+ ){{0,3}}?(?:voorstellen|indienen|houden|"
    rf"geven|aanbieden)",
    r"(?:mein|unser|meinen|unseren|einen|den|die|das|der) (?:\w+ )?(?:vorschlag|beitrag|abstract|vortrag|"
    r"zusammenfassung|kurzfassung)\w*|vortragsvorschlag|beitragsvorschlag|(?:mi|nuestra|la|"
    r"una) (?:propuesta|comunicacion|contribucion|resumen)|(?:la mia|nostra|una|il mio) (?:proposta|"
    r"comunicazione|contributo|abstract|riassunto)",
)

REVISE = any_of(
    r"(?:replace|replaces|replacing|supersedes?|instead of the|in place of|updated?|revised|corrected|"
    r"newer?|final|latest|shortened|amended|improved) (?:\w+ ){0,2}?(?:version|abstract|title|text|page|"
    r"file|pdf|document|one|proposal|draft|authors?|summary)|(?:better|second|longer|shorter|last|other|"
    r"third) (?:version|abstract|title|text|proposal|draft|summary)|really the last one|replace what|"
    r"forgot (?:the )?(?:attachment|file|pdf)|(?:here|now) (?:it is|with the (?:attachment|file))|(?:title|"
    r"abstract|author|authors|summary|text) (?:\w+ ){0,3}?(?:is now|changed|should (?:read|be)|has changed|"
    r"is the following|to be)",
    r"(?:change|correct|update|modify|make|shorten|replace|amend|edit|fix) (?:\w+ ){0,2}?(?:title|abstract|"
    r"authors?|author list|affiliations?|name|text|summary|proposal|keywords)|use this|please use|"
    r"forgot (?:the|a|my|our|one|to mention|to add|to attach) (?:\w+ ){0,2}?"
    r"(?:co-?authors?|attachment|file|author)|"
    r"now (?:it is |with )?(?:the )?(?:attached|attachment|file)|"
    r"ignore (?:the|my) (?:\w+ ){0,2}?(?:version|"
    r"versions|mail|one|draft|file)",
    r"(?:remplace|remplacer|annule et remplace|nouvelle|nouveau|corrigee?|definitive|derniere|"
    r"version (?:corrigee|definitive|finale|ramenee|reduite|raccourcie|a jour)|modifier?|changer?|corriger?|"
    r"rectifier?|ajouter?) (?:\w+ |l'){0,4}?(?:version|resume|titre|texte|fichier|proposition|document|"
    r"auteurs?|co-?auteure?s?|affiliation|page|precedente?)|(?:le titre|l'intitule) (?:\w+ ){0,3}?"
    r"(?:est|devient|serait)|"
    r"version (?:ramenee|corrigee|definitive|finale|revue|revisee)|(?:voici|"
    r"voila) (?:cette fois )?(?:le fichier|la piece jointe|le texte|la bonne version)|oublie (?:la piece|"
    r"le fichier|le pdf|de joindre)",
)

# One of several talks by its place: what was spoken of before must be talks.
TALKS = any_of(
    r"proposals|abstracts|talks|submissions|contributions|papers|presentations|posters|propositions|resumes|"
    r"communications|exposes|interventions|vorschlage|vortrage|beitrage|einreichungen|propuestas|resumenes|"
    r"ponencias|comunicaciones|proposte|riassunti|interventi|contributi|propostas|resumos|comunicacoes|"
    r"voorstellen|lezingen|bijdragen"
)
OF_SEVERAL = any_of(
    rf"(?:{END}|{FORGET})(?: (?:just|only|donc|sie|bitte|u))* (?:the|l[aeo]|el|il|o|a|den|die|das|de|het|"
    rf"l') ?{WHICH}(?: one)?"
    r"(?! (?:one )?(?:author|sentence|word|line|paragraph|name|figure|version|file|draft|title))"
)

# What acts.py does not put together: a talk told by its number or a pronoun, and talks that are not given.
WITHDRAW = any_of(
    r"(?:withdraw|withdrawing|retract|pull|cancel|remove|drop)(?: \w+){0,3}? \[?[a-z]{2,}-\d+\]?|"
    r"(?:withdraw|pull|retract) (?:it|them|this)(?! (?:in|up)\b)|(?:la|le|les) retirer|"
    rf"(?:no longer|not|cannot|can't|unable to|won't)(?: \w+){{0,4}}? (?:present|give) (?:\w+ ){{0,3}}?"
    rf"(?:{WORK_EN}|work|results)|"
    r"(?:remove|take) (?:\w+ ){0,3}?(?:from|off|out of) the (?:programme|program|selection|review|"
    r"submissions|list of (?:talks|proposals))",
    r"ne plus (?:en )?tenir compte|ne plus (?:etre )?en mesure de presenter|ne (?:prenez|tenez) (?:plus|pas) "
    r"(?:en )?compte|(?:ne|n')(?: \w+)? ?(?:serai|serons|pourr\w+|sommes|suis|peux|pouvons)(?: \w+){0,4}? "
    rf"(?:plus|pas)(?: \w+){{0,4}}? presenter|retrait de (?:\w+ ){{0,2}}?{WORK_FR}",
    r"(?:consider|regard|treat|count|mark|tenir|tenez|den por|dar por|doy por)\w*\b[^.?!;]{0,80}? "
    r"(?:as |comme |como |come |als )?(?:withdrawn|void|retiree?s?|annulee?s?|caduque?|nulle?|retirad[oa]s?|"
    r"ritirat[aeio]|ingetrokken)|(?:als zuruckgezogen|zuruckgezogen|als ingetrokken|ingetrokken te) "
    r"(?:betrachten|ansehen|beschouwen)",
    r"zuruckziehen|zieh\w*\b[^.?!;]{0,160} zuruck|terugtrekken|trek\w* (?:\w+ ){0,6}?in(?=\W*$)|"
    r"verzichte\w* (?:\w+ ){0,3}?auf (?:den|meinen|unseren) (?:vortrag|beitrag)",
    # "I would rather not speak", "je préfère ne pas le présenter", "wir möchten es nicht vorstellen"
    rf"(?:prefer\w*|prefier\w+|prefir\w+|rather|decided?|choose|chosen|would like|souhaite|aim\w+ mieux|"
    rf"mochten?|ich will|wir wollen|liever)(?: \w+){{0,7}}? {NOT}(?: (?:to|pas|plus|le|la|"
    rf"mehr))* ?(?:l')?{SPEAK}",
)
