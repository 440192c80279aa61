"""Who writes, who is spoken to, who belongs to whom: pronouns, possessives, colleagues, authors."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems

# Whose somebody or something is.
MY = (
    r"(?:my|mon|ma|mes|meine?[nmrs]?|mis?|(?:la )?mia|(?:il )?mio|(?:i )?miei|(?:le )?mie|(?:as? )?minhas?|"
    r"(?:os? )?meus?|mijn)"
)
OUR = (
    r"(?:our|notre|nos|unsere?[nmrs]?|nuestr[oa]s?|(?:il |la |i |le )?nostr[oaei]|(?:[oa]s? )?noss[oa]s?|"
    r"onze?|ons)"
)
MY_OR_OUR = rf"(?:{MY}|{OUR})"
_HIS_ALONE = r"(?:his|her|their|son|sa|leurs?|seine?[nmrs]?|zijn|haar)"
HIS = rf"(?:{_HIS_ALONE}|ihre?[nmrs]?|su|sua)"
# What the writer speaks of as of something known; without "ihr" and "su", by which the reader is addressed.
OWN = rf"(?:{MY_OR_OUR}|{_HIS_ALONE}|{stems('this cette ce dies* esta este questa questo dit deze')})"

I = stems("i i've i'm i'll i'd je j j'* ich yo io eu ik")  # noqa: E741
ME = stems("me myself moi mir mich mi mij")
WE = stems("we we've we're we'll we'd nous wir nosotr* noi wij")
US = stems("us uns nos ons")
# Without Italian "but" and a Spanish month: whole texts are searched for it.
I_OR_MINE = rf"(?:{I}|{ME}|(?!ma\b|mes\b){MY})"
WE_OR_OURS = rf"(?:{WE}|{US}|{OUR})"
ONESELF = (
    r"(?:i|me|myself|moi(?:[- ]meme)?|ich(?: selbst| selber)?|mich|mir|yo(?: mism[oa])?|mi|mim|"
    r"io(?: stess[oa])?|eu(?: mesm[oa]| propri[oa])?|ik(?:zelf)?|mij|jag(?: sjalv)?|jeg(?: selv)?)"
)
YOU = r"(?:you|yours?|vous|votre|vos|tu|te|toi|ton|tes)"
AN = r"(?:(?:an?|one|une?|eine[nmr]?|una?|uma?|een) (?:\w+ )?)"
AND = r"(?:and|et|und|y|e|en|&)"

# Who somebody is to the writer: at work, at home.
COLLEAGUE = (
    r"(?:(?:phd |master |doctoral |master's |graduate )?students?|phds?|colleagues?|co-?workers?|"
    r"co-?authors?|(?:co-?)?supervisors?|advis[eo]rs?|director|boss|post-?docs?|interns?|"
    r"assistants?|engineers?|technicians?|secretary|collaborators?|trainees?|professors?|heads?|teachers?|"
    r"partners?|wife|husband|friends?|guests?|sister|brother|son|daughter|collegues?|confreres?|consoeurs?|"
    r"etudiante?s?|doctorante?s?|stagiaires?|co-?auteure?s?|directeur|directrice|professeure?s?|"
    r"ingenieure?s?|encadrante?s?|post-?doctorante?s?|alternante?s?|technicien(?:ne)?s?|collaborat\w+|"
    r"gestionnaire|chercheu\w+|mari|femme|epouse|epoux|compagnon|compagne|amie?s?|responsable|chef\w*|"
    r"adjointe?|enseignante?s?|kolleg(?:e|en|in|innen)|doktorand\w*|techniker\w*|ingenieur(?:in)?|"
    r"praktikant\w*|mitarbeiter\w*|student(?:en|in|innen)?|studierende\w*|betreuer\w*|hiwi|mann|frau|"
    r"coleg[oa]s?|companer[oa]s?|alumn[oa]s?|estudiantes?|becari[oa]s?|doctorand[oa]s?|jef[ea]|"
    r"director[a]?|tutor[a]?|collegh?[aeio]|dottorand[oaie]|student(?:e|essa|i|esse)|relatore|"
    r"laureand[oaie]|tesist[ae]|tirocinant[ei]|stagiaire?s?|voisine?s?(?: de bureau)?|tesistas?|vicin[oa]|"
    r"professoressa|alun[oa]s?|orientand[oa]s?|orientador[a]?|bolseir[oa]s?|medewerker\w*|promovend\w+|"
    r"collega'?s?|begeleider)"
)
MY_COLLEAGUE = (
    rf"{MY_OR_OUR}\s+(?:(?:phd|ph\.d\.|doctoral|master'?s?|former|young|new|dear|jeune|ehemalige[rn]?) )?"
    rf"{COLLEAGUE}"
)
# Whoever stands above a work.
AUTHOR = (
    r"(?:(?:co-?|erst|zweit|dritt|mit|ko-?|haupt|mede-?)?(?:authors?|auteure?s?|autrices?|auteur[-./](?:e|"
    r"t?r?ice)[-./]?s?|autoren|autor(?:es|as?|s|(?:[*:_]|/-?)?in(?:nen)?)?|autor(?:es)?/-?as?|autor[ei]|"
    r"autrici|verfasser(?:(?:[*:_]|/-?)?in(?:nen)?)?|forfattere?))"
)
AUTHORSHIP = rf"(?:{AUTHOR}|authorship|author list|contributors?|(?:co-|second )speakers?)"
# Whoever stands in front of the others.
SPEAKER = stems("""
    speaker* presenter* orat* intervenant* conferencier* redner* vortragend* referent* ponente* relatore
    relatori
    relatric* orador* spreker*
""")

# Where several work, or one: "all three of us at the", "chez".
ALL = (
    r"(?P<all>(?:all|both|tou(?:s|tes)(?: (?:les )?(?:deux|trois))?|beiden?|alle|amb[oa]s|tod[oa]s|"
    r"entramb[ie]|tutt[ie]|allebei|allen)(?: (?:two|three))?(?P<us> of us| nous| von uns| nosotros| noi|"
    r" van ons)?,?\s+)"
)
AT = (
    r"(?:(?:of|from|at|chez|du|de la|de l'|de l|des|de|a l'|a la|au|aux|a|an der|am|im|bei der|beim|bei|vom|"
    r"von der|von|in der|del|en el|en la|en|de los|della|dell'|dello|dei|alla|all'|al|presso(?: il| la| l')?|"
    r"da|do|na|no|van het|van de|van|bij het|bij de|bij|aan de)(?: the)?)"
)
