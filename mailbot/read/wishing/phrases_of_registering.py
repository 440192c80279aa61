"""Expressions by which people ask to be registered, on folded clauses: English, French, then the others."""

from __future__ import annotations

from mailbot.read.wishing.expressions import NAMED, any_of

WISH_EN = (
    rf"(?:i|we|both of us|the two of us|he|she|they|{NAMED})(?:'d| would| will|'ll| do| shall| also| hereby|"
    rf" too|"
    r" kindly| therefore| both| all|"
    r" (?:want|wish|need|intend|plan|like|love|ask|request|hope|be|am|are|have|happy|glad|pleased|delighted|"
    r"to|very|much|"
    r"would|kindly|still|now|just|also|only|really|gladly))*"
)

WHO_EN = (
    rf"(?:me|us|myself|ourselves|him|her|them|{NAMED}|both of us|the two of us|the following|my \w+|our \w+|"
    rf"everyone|us both|them both|"
    r"everybody|all of us)"
)

MORE = r"(?:\s*\([^)]*\))?(?: \w+){0,3}?"

_SEAT = (
    r"(?:an?|one|two|three|my|our|une?|deux|ma|notre|einen|un|una|dos|uno|um|uma|een|twee|the) (?:\w+ )?"
    r"(?:seats?|spots?|chairs?|places?|plaza|puesto|platz|posto|lugar|plaats(?:en)?|plek)"
)
_FOR = r"(?:for|pour|fur|para|per|voor)"
# Whoever is named is registered, by a verb of registering before or, in some languages, behind him.
_BETWEEN = r"(?: (?!(?:not|ne|nicht|of|by|with|from|at|de|du|par|von|bei|as|that|que|dass)\b)[\w'-]+)"
NAMED_REGISTERED = (
    rf"(?:(?:pre-?|re-?)?register(?:ing)?|enrol+(?:ing)?|sign(?:ing)? up|book(?:ing)? in|put down|enlist|"
    rf"squeeze in|(?:d')?(?:re)?inscri(?:re|vez|s)|inscrib\w+|apunt\w+|iscriv\w+|inscrev\w+|schrijf|zet|"
    rf"meld\w*|anmelden|aanmelden|inschrijven){_BETWEEN}{{0,9}}?,? {NAMED}(?!')|"
    rf"(?:add(?:ing)?|includ(?:e|ing)|not(?:e|ing)|list(?:ing)?|count|sign|put(?:ting)?|mark|ajoute[rz]?|"
    rf"note[rz]|compte[rz]?|rajoute[rz]?|anad\w+|"
    rf"anot\w+|"
    rf"aggiung\w+|segn\w+|adicion\w+){_BETWEEN}? {NAMED}(?!.*\b(?:co-?)?aut(?:h?or|eur|ric|ore))|"
    rf"{NAMED}\b[^.?!;]{{0,60}} (?:anmelden|eintragen|registrieren|aufnehmen|aanmelden|inschrijven|an|ein)"
    rf"(?=\W*$)|"
    rf"(?:book|reserve|save|keep|hold|get|find|reserve[rz]?|garde[rz]?|reserv\w+|prenotare) (?:for )?"
    rf"(?:him|her|them|{NAMED}) {_SEAT}|"
    rf"{NAMED}\b[^.?!;]{{0,60}}? be (?:registered|added|put|included|enrolled|signed up)|"
    rf"{NAMED}\b[^.?!;]{{0,60}}? (?:soit|soient|etre) (?:re)?(?:inscrit|ajoute)\w*|"
    rf"{_SEAT}\b[^.?!;]{{0,40}}? {_FOR} {NAMED}|{_FOR} {NAMED}\b[^.?!;]{{0,20}} {_SEAT}"
)
# "A seat in the room", asked for in whatever words; to be among those who come.
_A_SEAT = (
    rf"(?:'d like|'d love|would like|would love|need|want|take|book|please|aimerais|voudrais|souhait\w+|"
    rf"prends|"
    rf"prendrai|reserv\w+|mochte|hatte gerne?|quisiera|quiero|gustaria \w+|vorrei|prenot\w+|gostaria de \w+|"
    rf"graag|wil) {_SEAT}|"
    rf"(?:be|figure|figurer|etre|compter|stehen|estar|figurar|essere|staan|name|nom) (?:\w+ )?"
    rf"(?:among|amongst|parmi|unter|entre|tra|fra|onder|on|sur|auf) (?:the|your|les|vos|den|die|los|sus|i|"
    rf"os|de|la|"
    rf"votre) (?:participants?|attendees|teilnehmer\w*|participantes|partecipanti|deelnemers|list\w*|"
    rf"inscrits)"
)

REGISTER = any_of(
    NAMED_REGISTERED,
    _A_SEAT,
    # English: the request to the organisers, then the first person who registers
    rf"(?:register|registering|enrol+|enlist|pre-?register|re-?register) {WHO_EN}",
    r"(?:please|pls|plz|kindly|could you|can you|would you|will you|may i ask you to|to) (?:please |kindly |"
    r"also |then )*(?:register|enrol+|sign up|enlist)(?! (?:at|on|via|here|through|by|before|using|"
    r"online at)\b)",
    rf"{WISH_EN} (?:also )?(?:register|registering|enrol+|sign up|signing up)(?! (?:later|soon|as soon|"
    rf"once|when|separately|another)\b)",
    r"let (?:me|us) (?:please )?(?:register|sign up)|sign (?:me|us|him|her|them|both of us|my \w+) up|"
    r"sign up (?:me|us|my|the)",
    r"count (?:me|us|both of us|me and \w+) in|count (?:me|us) (?:among|as|for)|count on (?:me|us|"
    r"my presence)",
    rf"(?:add|put|include|note|list|enter|inscribe|write|mark|take|place|have) {WHO_EN}{MORE} (?:down|on|"
    rf"to|in|among|as|for|into) (?:an? |the |your |my )?(?:\w+ ){{0,2}}?"
    r"(?:list|lists|participants?|attendees?|audience|registrations?|register|coming|remote|online|"
    r"in person|on-?site|participation|attendance|members|present|virtual)",
    rf"(?:add|include) {WHO_EN}(?:\s*\([^)]*\))",
    r"(?:put|add|include|place) (?:the following|these|those|our|my) (?:\w+ ){0,6}?(?:on|to|in|"
    r"among) (?:your|the) (?:list|registrations?|participants|remote|online)|(?:add|register|list|enrol+|"
    r"note|put|include|inscribe) (?:the following|these|those|our|all) (?:\w+ )?(?:people|colleagues|"
    r"persons?|participants|students|members|names|researchers)|be (?:added|put|entered|included|"
    r"registered) (?:to|on|in|among|as|for)",
    rf"(?:please|can you|could you|would you|will you) (?:also |kindly )?(?:add|include|count|"
    rf"note) {WHO_EN}(?=\W*$)|"
    rf"put {WHO_EN} down|(?:note|record|register|mark|log) (?:my|our|his|her|their) (?:attendance|"
    rf"participation|presence|coming)|(?:i|we) (?:\([^)]*\) )?(?:also |both |all |hereby )*(?:register|"
    rf"sign up)(?! (?:later|soon|once|when|as soon))",
    r"(?:book|reserve|save|keep|hold|secure|get|have|find|set aside) (?:me |us )?(?:a|an|one|two|three|four|"
    r"five|\d+|my|our|some)? ?(?:remote |online |in-person )?(?:seats?|places?|spots?|chairs?|tickets?|"
    r"slots? in the room)(?: for (?:me|us|my|two|the)| in the room|$|,| please)?",
    r"(?:grateful|glad|happy|thankful|thanks|obliged) for (?:a|one|two) (?:seat|place|spot)|(?:a|one|"
    r"two) (?:seats?|places?|chairs?|spots?)\b[^.?!;]{0,30} for (?:me|us)\b|(?:book|enter|enlist) (?:me|us|"
    r"him|her|them) (?:in|for|as|on|to)",
    r"(?:is|are|would) there (?:be )?(?:still )?(?:a|any) (?:seats?|places?|spots?|chairs?|"
    r"room) (?:left )?(?:for me|for us|left for)",
    r"(?:consider|regard) (?:me|us|this (?:mail|email|message)) (?:as )?(?:registered|a registration|"
    r"my registration)",
    r"(?:request|ask|wish|like|want|love|happy|glad|pleased|apply)(?:ing)?(?: to be| being) (?:registered|"
    r"added|put|counted|included|enrolled|on the (?:list|participants))",
    r"(?:request|ask|apply)(?:ing)? (?:for )?(?:a |my |the |our )?registration|to be registered (?:as|for|"
    r"to|in|please)",
    r"(?:here (?:is|are|comes|come)|this is|find|confirm|take|accept|make|complete|do|enclosed (?:is|are)|"
    r"for|about|forgot|forgotten|about|attached (?:is|are)|below (?:is|are)) (?:\w+ ){0,3}?(?:my|our|the|"
    r"his|her|their|\d+|one|two|three|four|five) (?:\w+ ){0,2}?registrations?(?! (?:fee|form|link|page|"
    r"deadline|is confirmed))",
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:more |further |"
    r"late )?(?:\w+ )?registrations?(?! fees?)|(?:count|register|add|inscrire|compter|ajouter) (?:two|three|"
    r"four|five|deux|trois|quatre|cinq|\d+) (?:more |other |autres )?(?:persons?|people|participants?|"
    r"personnes|attendees|of us)|as (?:an? )?(?:online|remote|virtual|in-person|on-?site) (?:participant|"
    r"attendee)",
    r"(?:change|switch|modify|update|correct|amend|convert|move|turn|set) (?:\w+ ){0,3}?(?:registration|"
    r"participation|attendance|status|mode|booking|reservation)(?: \w+){0,2}? (?:from|to|into|online|remote)",
    r"(?:update|correct|change|amend|modify|adjust|adapt|fix|mettre a jour|mettez a jour|corrig\w+|"
    r"rectifi\w+|"
    r"modifi\w+|aktualisier\w+|actualiz\w+|aggiorna\w*) (?:\w+ )?(?:my|our|his|her|their|mon|notre|son|leur|"
    r"meine|unsere|mi|nuestra|la mia|la nostra) (?:\w+ )?(?:registrations?|inscriptions?|anmeldung|"
    r"inscripcion|"
    r"iscrizione)",
    r"(?:switch|change|move|transfer|put) (?:me |us |myself |over )*(?:from \w+(?: \w+)? )?(?:to|"
    r"over to) (?:\w+ )?(?:remote|online|in[- ]person|on-?site|virtual|the (?:remote|online|in-person))",
    r"(?:registration|register) (?:request|of|for) (?:my|our|me|us|myself|the following|dr|prof|mr|mrs|ms)",
    r"list of (?:our |the |all )?(?:\w+ )?(?:\d+ )?(?:participants|attendees|people (?:who|from|to)|"
    r"colleagues who|registrations|persons to)|our (?:\w+ )?(?:\d+ )?(?:participants|attendees)",
    r"^(?:then |instead )?register (?!(?:for|with|now|here|at|on|by|as|to)\b)\w+ \w+|"
    r"^(?:d')?inscri(?:re|vez) (?!(?:a|au|sur|aux)\b)\w+ \w+",
    # French
    r"(?:m'|nous |l'|les |s'|vous )(?:re)?(?:inscrire|inscrit pas)|(?:je m'|nous nous |m'(?=inscri(?:s|"
    r"rai)\b)|"
    r"on s')(?:\w+ )?inscri(?:s|vons|t|rai|rais)\b(?! (?:plus tard|bientot|ulterieurement|des que|quand))",
    r"(?:inscri(?:s|vez|re)|enregistre[rz]?|noter?|notez|ajoute[rz]?|compte[rz]?|mets|mettre|mettez|"
    r"rajoute[rz]?|inclure|incluez)(?:[- ](?:moi|nous)|-(?:le|la|les|y))\b(?: (?:sur|a|aux|parmi|dans|"
    r"pour|dessus|"
    r"comme|en|au|donc|stp|svp|s'il))?",
    r"(?:merci|pri\w*|veuillez|bien vouloir|pouvez-vous|pouvez vous|peux-tu|peux tu|pourriez-vous|"
    r"pourrais-tu|pourriez vous|souhait\w+|voudrais|aimerais|desire\w*|tient a|besoin d|demande\w*|possible|"
    r"permets|puis-je|je peux|peut-on|faut|reste a) (?:de |d'|encore |aussi |bien |egalement |donc |vous |"
    r"a )*(?:m'|nous |l'|les |y |s')?(?:re)?inscrire(?! (?:a|sur) (?:votre|ta) (?:liste de diffusion|"
    r"newsletter|lettre))",
    r"(?:m'|me |nous |l'|le |la |les )(?:ajouter|compter|compte|enregistrer|inclure|rajouter|noter|"
    r"mettre(?! (?:en (?:ligne|page|forme|copie)|a (?:jour|disposition)|au propre))|"
    r"faire figurer|reserver|garder|faire passer|basculer|passer)(?: \w+){0,3}? (?:a|aux|parmi|dans|sur|"
    r"comme|au|une?|en|du|pour)\b",
    r"(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|merci de|veuillez) (?:l'|les |le |la |nous |m'|"
    r"me )(?:ajouter|noter|"
    r"compter|rajouter|inclure|enregistrer)(?=\W*$)|compte(?:z|r)?[- ]moi|comptez sur (?:moi|nous|"
    r"ma presence|notre presence)|compte sur (?:moi|nous)|"
    r"(?:vous pouvez|tu peux|tu pourras|vous pourrez) (?:me |nous )?compter(?: sur)?(?: moi| nous)?",
    r"not(?:er|ez|e) (?:bien )?(?:mon nom|ma (?:participation|presence|venue)|notre (?:participation|"
    r"presence|venue)|mon inscription|que je (?:viendrai|participerai|serai))",
    r"(?:reserv(?:er|ez|e)|gard(?:er|ez|e)|prend(?:re|s)|prenez)(?:-moi|-nous)? (?:donc |bien |"
    r"aussi )?(?:une|deux|trois|quatre|ma|\d+|des) (?:places?|chaises?|sieges?)",
    r"(?:enregistrer|confirmer|prendre en compte|valider|communique|transmets|transmettre|adresse|voici|"
    r"pour|effectuer|faire|demande d'|bulletin d'|objet|ajouter|rectifier|demander|solliciter?|procede a|"
    r"maintenir|complete|oublie|oubliais|ci-joint\w*|ci-dessous|fiche d') (?:vous |ici |les elements pour |"
    r"donc |ci-joint |la liste des |de |l'|les )?(?:mon |notre |nos |l'|leurs? |son |les |une |deux |"
    r"\d+ )?inscriptions?(?! (?:est|sont|au service))",
    r"inscriptions? (?:de|du|d'|pour) (?:m\.|mme|mlle|mon|ma|notre|nos|dr|pr|professeur|plusieurs|deux|"
    r"trois|l'equipe|l'ensemble)|(?:\d+|une?|deux|trois|quatre|cinq) inscriptions?",
    r"(?:une|ma|notre) (?:demande d')?inscription (?:a|pour|en|sur)\b|(?:2|ii|"
    r"seconde?ment)\)? ?mon inscription",
    r"liste des? (?:\w+ ){0,2}?(?:inscrits|participants|inscriptions|agents|collegues|personnes|etudiants|"
    r"membres de l'equipe)(?: \w+){0,5}?(?: (?:qui|a inscrire|souhaitant|desirant|interesses?))?",
    r"reste-t-il (?:encore )?(?:une|des|de la) (?:place|places|chaise|chaises)|il reste (?:une|"
    r"des) places? pour|aurait-il (?:encore )?une place",
    r"(?:passer?|bascul\w+|changer?|modifier?|rectifier?|transformer?|convertir|"
    r"mettre(?! en ligne)) (?:donc |aussi |"
    r"\w+ ){0,4}?(?:inscription|participation|reservation|mode|statut|de (?:distanciel|presentiel)|"
    r"en (?:distanciel|presentiel|visio|ligne)|du cote des membres|(?:au|a) (?:distanciel|presentiel))",
    r"je (?:passe|bascule|change) (?:donc |finalement |plutot )?(?:de|en|au|a)\b",
    # German, Spanish, Italian, Portuguese, Dutch
    r"(?:ich )?(?:melde|melden) (?:\w+ )?(?:mich|uns)\b[^.?!]{0,80}?\ban|(?:mich|uns|ihn|sie|folgende \w+|"
    r"meine? \w+) (?:\w+ ){0,6}?(?:anmelden|anzumelden|einzutragen|registrieren)|(?:meine|unsere|"
    r"hiermit die|zur|eine) anmeldung|anmelden (?:mochte|wurde)|merken sie (?:mich|uns)|tragen sie (?:mich|"
    r"uns)|setzen sie (?:mich|uns)|trag mich|melde hiermit",
    r"(?:cuent\w+|contad|contar) (?:con(?:migo| nosotros))|cont\w+ (?:comigo|connosco|conosco)|"
    r"cont\w+ (?:pure )?"
    r"su di (?:me|noi)|reken\w* (?:maar )?op (?:mij|ons)|(?:rechnen|planen|rechne|plant) (?:sie |"
    r"bitte )*(?:mit )?"
    r"(?:mir|uns|mich)(?: ein)?",
    r"(?:mich|uns|ihn|sie|beide) (?:\w+ ){0,2}?(?:hinzufugen|aufnehmen|eintragen|notieren)|"
    r"(?:mi|ci) (?:segn|iscriv|aggiung|mett|inser)\w+|(?:me|nos) (?:apunt|inscrib|anot|anad)\w+|(?:me|"
    r"nos) (?:inscrev|"
    r"coloc|adicion|anot)\w+|(?:apunt|inscrib|anot|anad|registr)\w{1,4}(?:me|nos)\b|"
    r"(?:mich|uns|ihn|sie|beide)\b(?: \w+){0,6}? (?:auf die|in die|zur)\b(?: \w+){0,3}? (?:setzen|"
    r"eintragen|aufnehmen|"
    r"schreiben|hinzufugen)|(?:mich|uns|ihn|beide) (?:\w+ ){0,4}?(?:vormerken|einplanen|vorsehen)|"
    r"(?:poner|anadir|incluir|anotar|agregar)(?:me|nos|l[aoe]s?)\b|(?:metter|inserir|aggiunger|segnar|"
    r"includer)(?:mi|ci|l[oaie])"
    r"\b|(?:por|incluir|colocar|adicionar|acrescentar)-(?:me|nos)\b|zet (?:mij|me|ons|hem|"
    r"haar) (?:\w+ ){0,2}?op|"
    r"(?:mij|me|ons|hem|haar) (?:\w+ ){0,5}?(?:op de lijst (?:te )?zetten|toevoegen|noteren|inschrijven|"
    r"aanmelden)|"
    r"(?:melden|melde|tragen|trage|nehmen|nimm|setzen) (?:sie |bitte |du )*(?:ihn|sie|uns|mich|beide)\b"
    r"[^.?!]{0,40}? (?:an|ein|auf)|(?:kolleg\w+|student\w*|doktorand\w*|"
    r"mitarbeiter\w*)\b[^.?!]{0,60} anmelden|"
    r"melde(?:n)? (?:ich|wir) (?:\w+ ){0,2}(?:an)\b",
    r"l[aoe]s? (?:pueden?|podrian?|podeis) (?:apuntar|inscribir|anotar|anadir|registrar)|"
    r"inscrib(?:an?|id|ir)(?:l[aoe]s?)\b|apunt(?:en?|ad|ar)(?:l[aoe]s?|me|nos)\b|iscriver(?:l[aoie]|ti)\b|"
    r"iscriv(?:ete|a)l[aoie]\b|inscrev(?:am|a|er)(?: a| o|-[ao])?\b|inscreve-l[ao]s?|"
    r"schrijf\w* (?:hem|haar|hen|ons|mij)\b|meld\w* (?:hem|haar|hen)\b[^.?!]{0,30} aan",
    r"(?:inscribirme|inscribirnos|apuntarme|apuntarnos|registrarme|registrarnos|inscribir a|me inscribo|"
    r"me apunto|mi inscripcion|apunteme|inscribame|inscribanme|apuntame|inscribiros)",
    r"(?:iscrivermi|iscriverci|mi iscrivo|ci iscriviamo|registrarmi|la mia iscrizione|mia iscrizione|"
    r"iscrivere|iscrivetemi|iscriveteci|segnatemi|aggiungermi|prenotare un posto|inscrever-me|inscrever|"
    r"aanmelden|meld (?:ik )?(?:me|mij|ons)\b[^.?!]{0,60}? aan|schrijf (?:ik )?(?:me|mij|"
    r"ons)\b[^.?!]{0,60}? in|"
    r"inschrijven|mijn (?:aanmelding|inschrijving)|(?:a )?minha inscricao|inscrever-nos|inscreva-me|"
    r"inscric(?:ao|oes) (?:de|do|da)|anmala (?:mig|oss)|min anmalan|anmaler (?:jag )?(?:mig|oss)|"
    r"tilmelde (?:mig|os)|"
    r"tilmelder (?:jeg )?(?:mig|os)|min tilmelding|melde (?:meg|oss) pa|melder (?:jeg )?(?:meg|oss) pa|"
    r"min pamelding|zglaszam (?:swoj|udzial)\w*|zapisac sie|prosze o (?:rejestracje|zapisanie)|"
    r"prihlas\w+ se|ilmoittaudu\w*|ilmoittautua|jelentkez\w+)",
)
