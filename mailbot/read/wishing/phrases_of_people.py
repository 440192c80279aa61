"""Expressions around the names of persons, on folded clauses: who they are, and who takes them up again."""

from __future__ import annotations

import re

ROLE = re.compile(
    r"\b(?:my|our|mon|ma|mes|notre|nos|meine?n?|unsere?n?|mi|mia|il mio|la mia|nuestr[oa]|(?:a )?minha|"
    r"(?:o )?meu|mijn|onze?|le|la|the|with|avec)? ?"
    r"(?:phd |master |former |dear |young |joint |new |nouve\w+ |neue\w* |nuev[oa] |nuov[oa] |nov[oa] |"
    r"nieuwe )?"
    r"(?:colleagues?|students?|co-?authors?|coauthors?|supervisors?|director|boss|postdoc|intern|assistant|"
    r"engineer|collaborator|doctoral student|phd|wife|husband|friend|"
    r"collegues?|etudiante?s?|doctorante?s?|stagiaires?|co-?auteure?s?|directeur|directrice|professeure?|"
    r"ingenieure?|encadrante?|post-?doctorante?|collaborat\w+|"
    r"mari|femme|epouse|epoux|compagnon|compagne|ami|amie|sister|brother|son|daughter|partner|head|chef\w*|"
    r"kolleg\w+|doktorand\w*|mitarbeiter\w*|student\w*|studier\w+|mann|frau|chef\w*|coleg\w+|companer\w+|"
    r"alumn\w+|"
    r"estudiante|becari[oa]|jefe|jefa|collega|dottorand\w+|studente\w*|alun[oa]|orientand[oa]|medewerker|"
    r"promovend\w+|man|vrouw|dr|prof|"
    r"professor|pr|mr|mrs|ms|mme|mlle)\.?,? $"
)
AND_ME = re.compile(
    r"^,?\s*(?:\([^)]*\)|<[^>]*>)?,?\s*(?:and|et|und|y|e|&|as well as|ainsi que)\s+(?:i|me|myself|moi|"
    r"moi-meme|ich|mich|yo|io)\b"
)
ME_AND = re.compile(
    r"\b(?:i|me|myself|moi|moi-meme|ich|mich|yo|io)(?: \([^)]*\))?,? (?:and|et|und|y|e|&|as well as|"
    r"ainsi que|with|avec) (?:\w+ ){0,4}$"
)
OBJECT = re.compile(
    r"\b(?:register|registering|enrol+|sign up|add|inscrire|on behalf of|au nom de|pour le compte de|"
    r"im namen von|registration (?:of|for)|inscriptions? (?:de|d'|pour|:)|noter mon nom :|anmelden|"
    r"inscribir a|iscrivere|include|registrations?:) ?(?:dr|prof|pr|mr|mrs|ms|m|mme|mlle)?\.? ?$"
)
INSTEAD = re.compile(
    r"\b(?:instead of|in place of|replac\w+|a la place de|au lieu de|remplac\w+|statt|anstelle von)\s*(?:mr|"
    r"mrs|ms|dr|prof|m|mme|mlle)?\.? ?$"
)
# "Bob Cole as well": added to whoever was registered just before.
TOO = re.compile(
    r"^\W*(?:\([^)]*\)|<[^>]*>)?\W*(?:too|as well|also|aussi|egalement|auch|ebenfalls|ebenso|tambien|anche|"
    r"pure|"
    r"tambem|ook)\b"
)
# "Same for Bob Cole", "idem pour Paul".
_LIKEWISE = (
    r"\b(?:(?:the |la |le |lo |o |das |het )?(?:same|meme chose|pareil|idem|ditto|gleiche|selbe|mismo|"
    r"stesso|mesmo|"
    r"hetzelfde)|dasselbe|igualmente|likewise|de meme|ainsi que|altrettanto|genauso)"
    r"(?: goes| holds| applies| gilt| vale| geldt| thing| please)?,? "
    r"(?:for|pour|que|fur|para|per|voor|with|avec|mit)(?: \w+){0,2}? ?"
)
LIKEWISE = re.compile(_LIKEWISE + "$")
LIKEWISE_NAMED = re.compile(_LIKEWISE + r"(?=\w)")
THIRD = re.compile(
    r"\b(?:put|register|sign|add|count|note|book|enrol+) (?:us both|both of us|us all|us two|all of us)\b|"
    r"\b(?:nous|vous) (?:inscrire|ajouter|compter|enregistrer) (?:tous|toutes|les deux)|"
    r"\b(?:inscri\w+|ajout\w+|compt\w+|not\w+|enregistr\w+)-(?:le|la|les)\b|\b(?:ihn|sie|beide|uns beide) "
    r"(?:\w+ )?(?:an|ein)\b|\b(?:inscrib\w+|apunt\w+|anot\w+|anad\w+|iscriver|iscriv\w+|inscrev\w+|"
    r"registrar)-?"
    r"(?:l[aoei]s?)\b|\binscrev\w+ (?:a|o|as|os)\b|\b(?:hem|haar|hen) (?:\w+ ){0,2}?(?:aan|in)\b|"
    r"\b(?:l'|le |la |les |lui )(?:\w+ )?(?:inscrire|ajouter|compter|enregistrer)\b|\b(?:register|add|put|"
    r"enrol+|sign|include|note) (?:him|her|them)\b|\b(?:ihn|sie) (?:\w+ )?anmelden\b"
)
ADDRESS_AND_BRACKET = re.compile(r"([\w.+'-]+@[\w.-]+\.\w{2,})\s*\(\s*$")
GROUP = re.compile(
    r"\b(?:we|us|nous|colleagues|students|people|persons|collegues|etudiants|doctorants|participants|both|"
    r"deux|trois|two|three|members|equipe|team)\s*$"
)
OF_PLACE = re.compile(
    r"\b(?:at|from|of|for|with the|the|de l'|du|de la|d'|a l'|au|in|chez|am|beim|von|des|to|dear|as|by|par|"
    r"mr\.? and|told|bonjour|hi|hello|thanks|merci)\s*$"
)

# Words with a capital that may stand right before a name and are no part of it ("Please register Ann": cut).
SOFT = frozenset(
    re.findall(
        r"\S+",
        """dear please could would can may will hello hi bonjour bonsoir merci thanks and et i we je nous cher
        chere chers professor professeur dr pr prof mr mrs ms m mme mlle both my our mon ma notre name nom
        registration inscription registrations inscriptions also for as yes oui participants participant
        with avec to herr frau register inscrire neither tous toutes le la both doctor monsieur madame
        hiermit bitte mi mia mio por per favor peco vi prego wilt u""",
    )
)
