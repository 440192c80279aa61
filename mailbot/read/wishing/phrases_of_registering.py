"""Expressions by which people ask to be registered, on folded clauses: English, French, then the others."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import NAMED, any_of
from mailbot.read.naming.lexicon.numbers import NUMBER

WISH_EN = (
    rf"(?:i|we|both of us|the two of us|he|she|they|{NAMED})(?:'d| would| will|'ll| do| shall| also| hereby|"
    r" too| kindly| therefore| both| all| (?:want|wish|need|intend|plan|like|love|ask|request|hope|be|am|are|"
    r"have|happy|glad|pleased|delighted|to|very|much|would|kindly|still|now|just|also|only|really|gladly))*"
)

WHO_EN = (
    rf"(?:me|us|myself|ourselves|him|her|them|{NAMED}|both of us|the two of us|the following|my \w+|our \w+|"
    r"everyone|us both|them both|everybody|all of us)"
)

MORE = r"(?:\s*\([^)]*\))?(?: \w+){0,3}?"

_SEAT = (
    rf"(?:an?|my|our|some|ma|notre|des|{NUMBER}) (?:\w+ )?"
    r"(?:seats?|spots?|chairs?|stools?|places?(?: assises?)?|chaises?|sieges?|strapontins?|plazas?|puestos?|"
    r"asientos?|sitios?|sillas?|posti|sedie|lugares|cadeiras?|stoelen|platze|(?:sitz|steh)?platz|stuhl|posto|posticino|sedia|lugar|cadeira|plaats(?:en)?|plek|stoel)"
)
_GET = (
    r"(?:'d like|'d love|would like|would love|need|want|take|book|reserve|save|keep|hold|secure|get|have|"
    r"find|set aside|please|(?:grateful|glad|happy|thankful|thanks|obliged) for|aimerais|voudrais|"
    r"souhait\w+|prend(?:s|re|rai)|prenez|garde[rz]?|reserv\w+|mochte|hatte gerne?|quisiera|quiero|"
    r"gustaria \w+|vorrei|prenot\w+|teng\w+|tien\w+|trov\w+|guard\w+|gostaria de \w+|graag|wil)"
)
_FOR = r"(?:for|pour|fur|para|per|voor)"
# Whoever is named is registered, by a verb of registering before or, in some languages, behind him.
_BETWEEN = r"(?: (?!(?:not|ne|nicht|of|by|with|from|at|de|du|par|von|bei|as|that|que|dass)\b)[\w'-]+)"
NAMED_REGISTERED = (
    rf"(?:(?:pre-?|re-?)?register(?:ing)?|enrol+(?:ing)?|sign(?:ing)? up|book(?:ing)? in|put down|enlist|"
    rf"squeeze in|(?:d')?(?:re)?inscri(?:re|vez|s)|inscrib\w+|apunt\w+|iscriv\w+|inscrev\w+|schrijf|zet|"
    rf"meld\w*|anmelden|aanmelden|inschrijven){_BETWEEN}{{0,9}}?,? {NAMED}(?!')|"
    rf"(?<!\ba )(?<!the )"
    rf"(?:add(?:ing)?|includ(?:e|ing)|not(?:e|ing)|list(?:ing)?|count|sign|put(?:ting)?|mark|r?ajoute[rz]?|"
    rf"note[rz]|compte[rz]?|anad\w+|anot\w+|aggiung\w+|segn\w+|adicion\w+){_BETWEEN}? {NAMED}|"
    rf"{NAMED}\b[^.?!;]{{0,60}} (?:anmelden|eintragen|registrieren|aufnehmen|aanmelden|inschrijven|an|ein)"
    rf"(?=\W*$)|{NAMED}\b[^.?!;]{{0,30}}? (?:noteren|vormerken|inplannen|einplanen)\b|"
    rf"{NAMED}\b[^.?!;]{{0,60}}? (?:be (?:registered|added|put|included|enrolled|signed up)|"
    rf"(?:soit|soient|etre) (?:re)?(?:inscrit|ajoute)\w*)|"
    rf"{_SEAT}\b[^.?!;]{{0,40}}? {_FOR} {NAMED}|{_FOR} {NAMED}\b[^.?!;]{{0,20}} {_SEAT}"
)
# "A seat in the room", asked for in whatever words; to be among those who come.
_A_SEAT = (
    rf"{_GET}(?:[ -](?:for )?(?:me|us|him|her|them|moi|nous|{NAMED}))?(?: donc| bien| aussi)? {_SEAT}|"
    rf"{_SEAT}\b[^.?!;]{{0,30}} (?:left )?{_FOR} (?:me|us|moi|nous|mich|uns|mi|mim|nos|noi|mij|ons)(?!\w)|"
    rf"expect (?:me|us) (?:there|in person|online|remotely|on-?site|(?:in|at) the (?:\w+ )?(?:room|hall|row|"
    rf"venue))|here(?:'s| is| are) (?:mine|ours|my name|our names)|(?:reste-t-il|aurait-il) (?:encore "
    rf")?{_SEAT}|"
    rf"(?:be|figure|figurer|etre|compter|stehen|estar|figurar|essere|staan|name|nom) (?:\w+ )?"
    rf"(?:among|amongst|parmi|unter|entre|tra|fra|onder|on|sur|auf) (?:the|your|les|vos|den|die|los|sus|i|os|"
    rf"de|la|votre) (?:(?!waiting|mailing)\w+ )?(?:participants?|attendees|teilnehmer\w*|participantes|"
    r"partecipanti|deelnemers|list\w*|"
    rf"inscrits)"
)
# Whoever is not to be taken off; "on the waiting list" neither.
_STAYS = (
    r"(?:leave|keep|laisse[rz]?|garde[rz]?|maintene[rz]|lass\w*|behalt\w*|dej\w*|manten\w*?|lasci\w*|tenete|tieni|"
    r"deix\w*|laat|houd)(?: sie| bitte)*[- ]?(?:me|us|moi|nous|mich|uns|mi|ci|nos|mij|ons) "
    r"(?:please |bitte |por favor )?(?:registered|signed up|inscrite?s?|angemeldet|inscrit[oa]s?|"
    r"iscritt[oaie]|"
    r"ingeschreven|aangemeld|(?:on|sur|auf|en|in|nella|na|op) (?:the|your|la|votre|der|ihrer|de|sua|"
    r"vostra)? ?"
    r"(?:lists?|liste|lista|lijst))"
)
_OTHER_DAY = r"(?! (?:later|soon|as soon|once|when|separately|another)\b)"
_REMOTE = r"(?:remote|online|virtual|in[- ]person|on-?site)"

_ENGLISH = (
    # the request to the organisers, then the first person who registers
    rf"(?:(?:pre-?|re-?)?register(?:ing)?|enrol+|enlist) {WHO_EN}",
    r"(?:please|pls|plz|kindly|could you|can you|would you|will you|may i ask you to|to) (?:please |kindly |"
    r"also |then )*(?:register|enrol+|sign up|enlist)(?! (?:at|on|via|here|through|by|before|using|"
    r"online at)\b)",
    rf"(?:{WISH_EN}|(?:i|we) \([^)]*\)|let (?:me|us)(?: please)?) (?:also )?(?:register|"
    rf"sign up)(?:ing)?{_OTHER_DAY}",
    rf"{WISH_EN} signing up{_OTHER_DAY}|sign up (?:me|us|my|the)|(?:sign|put|note|write|jot|mark) {WHO_EN} "
    r"(?:up|down)",
    r"count (?:me|us|both of us|me and \w+) (?:in|among|as|for)|count on (?:me|us|my presence)",
    rf"(?:add|put|include|note|list|enter|inscribe|write|mark|take|place|have) {WHO_EN}{MORE} (?:down|on|to|"
    rf"in|among|as|for|into) (?:an? |the |your |my )?(?:\w+ ){{0,2}}?(?:lists?|participants?|attendees?|"
    rf"audience|registrations?|register|coming|participation|attendance|members|present|{_REMOTE})",
    rf"(?:add|include) {WHO_EN}\s*\([^)]*\)|(?:please|can you|could you|would you|will you) (?:also |"
    rf"kindly )?(?:add|include|count|note) {WHO_EN}(?=\W*$)|(?:book|enter|enlist) (?:me|us|him|her|"
    rf"them) (?:in|for|as|on|to)",
    r"(?:add|register|list|enrol+|note|put|include|inscribe|place) (?:the following|these|those|our|my|all) "
    r"(?:\w+ ){0,6}?(?:people|colleagues|persons?|participants|students|members|names|researchers|"
    rf"(?:on|to|in|among) (?:your|the) (?:list|registrations?|participants|{_REMOTE}))",
    r"be (?:added|put|entered|included|registered|counted|enrolled|on) (?:to|on|in|among|as|for|please|"
    r"the list)",
    r"(?:note|record|register|mark|log) (?:my|our|his|her|their) (?:attendance|participation|presence|"
    r"coming)",
    r"(?:consider|regard) (?:me|us|this (?:mail|email|message)) (?:as )?(?:registered|a registration|"
    r"my registration)|(?:request|ask|apply)(?:ing)? (?:for )?(?:a |my |the |our )?registration",
    r"(?:here (?:is|are|comes|come)|this is|find|confirm|take|accept|make|complete|do|(?:enclosed|attached|"
    r"below) (?:is|are)|for|about|forgot|forgotten) (?:\w+ ){0,3}?(?:my|our|the|his|her|their|"
    rf"{NUMBER}) (?:\w+ ){{0,2}}?registrations?(?! (?:fee|form|link|page|deadline|is confirmed))",
    rf"{NUMBER} (?:more |further |late )?(?:\w+ )?(?:registrations?|inscriptions?)(?! fees?)|(?:count|"
    rf"register|add|inscrire|compter|ajouter) {NUMBER} (?:more |other |autres )?(?:persons?|people|"
    rf"participants?|personnes|attendees|of us)|as (?:an? )?{_REMOTE} (?:participant|attendee)",
    # a registration is changed
    r"(?:change|switch|modify|update|correct|amend|convert|move|turn|set) (?:\w+ ){0,3}?(?:registration|"
    r"participation|attendance|status|mode|booking|reservation)(?: \w+){0,2}? (?:from|to|into|online|remote)",
    r"(?:update|correct|change|amend|modify|adjust|adapt|fix|mettre a jour|mettez a jour|corrig\w+|"
    r"rectifi\w+|modifi\w+|aktualisier\w+|actualiz\w+|aggiorna\w*) (?:\w+ )?(?:my|our|his|her|their|mon|"
    r"notre|son|leur|meine|unsere|mi|nuestra|la mia|la nostra) (?:\w+ )?(?:registrations?|inscriptions?|"
    r"anmeldung|inscripcion|iscrizione)",
    rf"(?:switch|change|move|transfer|put) (?:me |us |myself |over )*(?:from \w+(?: \w+)? )?(?:over )?to "
    rf"(?:\w+ )?{_REMOTE}",
    rf"(?:make|turn) {WHO_EN} (?:into )?an? (?:\w+ )?(?:{_REMOTE}|registered) \w+|"
    r"(?:faites|fais) de (?:moi|nous) (?:une?|des) (?:participante?s?|auditeurs?|auditrices?)|"
    r"mach\w* (?:sie )?(?:bitte )?(?:mich|uns|aus mir|aus uns) (?:zu[mr]? )?(?:\w+ )?(?:\w*teilnehmer\w*|"
    r"zuhorer\w*)|"
    r"regist(?:er|ration) (?:request|of|for) (?:my|our|me|us|myself|the following|dr|prof|mr|mrs|ms)",
    r"list of (?:our |the |all )?(?:\w+ )?(?:\d+ )?(?:participants|attendees|people (?:who|from|to)|"
    r"colleagues who|registrations|persons to)|our (?:\w+ )?(?:\d+ )?(?:participants|attendees)",
    r"^(?:then |instead )?register (?!(?:for|with|now|here|at|on|by|as|to)\b)\w+ \w+|"
    r"^(?:d')?inscri(?:re|vez) (?!(?:a|au|sur|aux)\b)\w+ \w+",
)
_FRENCH = (
    r"(?:m'|nous |l'|les |s'|vous )(?:re)?(?:inscrire|inscrit pas)|(?:je m'|nous nous |m'(?=inscri(?:s|"
    r"rai)\b)|on s')(?:(?!et|suis|somm)\w+ )?inscri(?:s|vons|t|rai|rais)\b"
    r"(?! (?:plus tard|bientot|ulterieurement|des que|quand))",
    r"(?:inscri(?:s|vez|re)|enregistre[rz]?|note[rz]?|r?ajoute[rz]?|compte[rz]?|mets|mettre|mettez|"
    r"inclure|incluez|bascule[rz]?|passe[rz]?)(?:[- ](?:moi|nous)|-(?:le|la|les|y))\b",
    r"(?:merci|pri\w*|veuillez|bien vouloir|pouvez[- ]vous|peux[- ]tu|pourriez[- ]vous|pourrais-tu|"
    r"souhait\w+|voudrais|aimerais|desire\w*|tient a|besoin d|demande\w*|possible|permets|puis-je|je peux|"
    r"peut-on|faut|reste a) (?:de |d'|encore |aussi |bien |egalement |donc |vous |a )*(?:m'|nous |l'|les |"
    r"y |s')?(?:re)?inscrire(?! (?:a|sur) (?:votre|ta) (?:liste de diffusion|newsletter|lettre))",
    r"(?:m'|me |nous |l'|le |la |les )(?:r?ajouter|compter?|enregistrer|inclure|noter|mettre(?! en ligne)|"
    r"faire figurer|reserver|garder|faire passer|basculer|passer)(?: \w+){0,3}? (?:a|aux|parmi|dans|sur|"
    r"comme|au|une?|en|du|pour)\b",
    r"(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|merci de|veuillez|tu (?:peux|pourrais)|vous (?:pouvez|"
    r"pourriez)) (?:l'|les |le |la |nous |m'|me )(?:r?ajouter|noter|compter|inclure|enregistrer)(?=\W*$)|"
    r"compte[rz]? sur (?:moi|nous|ma presence|"
    r"notre presence)|(?:vous pouvez|tu peux|tu pourras|vous pourrez) (?:me |nous )?compter",
    r"note[rz]? (?:bien )?(?:mon nom|mon inscription|(?:ma|notre) (?:participation|presence|venue)|"
    r"que je (?:viendrai|participerai|serai))",
    r"(?:enregistrer|confirmer|prendre en compte|valider|communique|transmets|transmettre|adresse|voici|"
    r"pour|effectuer|faire|demande d'|bulletin d'|objet|ajouter|rectifier|demander|solliciter?|procede a|"
    r"maintenir|complete|oublie|oubliais|ci-joint\w*|ci-dessous|fiche d') (?:vous |ici |les elements pour |"
    r"donc |ci-joint |la liste des |de |l'|les )?(?:mon |notre |nos |l'|leurs? |son |les |une |deux |"
    r"\d+ )?inscriptions?(?! (?:est|sont|au service))",
    r"inscriptions? (?:de|du|d'|pour) (?:m\.|mme|mlle|mon|ma|notre|nos|dr|pr|professeur|plusieurs|deux|"
    r"trois|l'equipe|l'ensemble)|(?:ma|notre) (?:demande d')?inscription (?:a|pour|en|sur)\b|"
    r"(?:2|ii|seconde?ment)\)? ?mon inscription",
    r"liste des? (?:\w+ ){0,2}?(?:inscrits|participants|inscriptions|agents|collegues|personnes|etudiants|"
    r"membres de l'equipe)",
    r"(?:passer?|bascul\w+|changer?|modifier?|rectifier?|transformer?|convertir|"
    r"mettre(?! en ligne)) (?:\w+ ){0,4}?(?:inscription|participation|reservation|mode|statut|"
    r"de (?:distanciel|presentiel)|en (?:distanciel|presentiel|visio|ligne)|du cote des membres|(?:au|"
    r"a) (?:distanciel|presentiel))|je (?:passe|bascule|change) (?:donc |finalement |plutot )?(?:de|en|au|"
    r"a)\b",
)
# Verbs of registering and of putting on a list; Romance ones carry their pronoun before or behind them.
_ROMANCE = (
    r"(?:apunt|inscrib|anot|anad|agreg|registr|inclu[iy]|iscriv|segn|aggiung|inser|mett|inscrev|coloc|"
    r"adicion|acrescent|pon)"
)
_GERMANIC = (
    r"(?:anmelden|anzumelden|einzutragen|registrieren|vormerken|einplanen|vorsehen|noteren|inschrijven|"
    r"aanmelden)"
)
# Said of authors as well: no name stands between.
_GERMANIC_ADD = r"(?:hinzufugen|aufnehmen|eintragen|notieren|toevoegen)"
_ME_GERMANIC = r"(?:mich|uns|ihn|sie|beide|folgende \w+|meine? \w+|mij|me|ons|hem|haar)"
_OTHERS = (
    rf"(?:(?:me|nos|mi|ci)|l[aoe]s? (?:pueden?|podrian?|podeis)) {_ROMANCE}\w+|"
    rf"{_ROMANCE}\w{{0,4}}?-?(?:me|nos|mi|ci|ti|l[aoei]s?)\b|por-(?:me|nos)\b|"
    r"inscribir a|inscribiros|inscrit[oa]s? (?:\w+ )?(?:quier\w+|quisiera\w*|dese\w+) (?:estar|quedar)|"
    r"(?:quier\w+|quisiera\w*|dese\w+) (?:estar|quedar|figurar) inscrit[oa]s?|iscrivere|prenotare un posto|"
    r"inscrev(?:am|a|er)\b|inscric(?:ao|oes) (?:de|do|"
    r"da)",
    r"(?:mi inscripcion|mia iscrizione|minha inscricao|mijn (?:aanmelding|inschrijving)|"
    r"(?:meine|unsere|hiermit die|zur|eine) anmeldung|min (?:anmalan|tilmelding|pamelding))",
    rf"{_ME_GERMANIC} (?:(?:\w+ ){{0,5}}?{_GERMANIC}|(?:\w+ ){{0,2}}?{_GERMANIC_ADD})|"
    r"(?:mich|uns|ihn|sie|beide)\b(?: \w+){0,6}? (?:auf die|in die|zur)\b(?: \w+){0,3}? (?:setzen|schreiben)|"
    r"(?:mij|me|ons|hem|haar) (?:\w+ ){0,5}?op de lijst (?:te )?zetten|"
    r"(?:kolleg\w+|student\w*|doktorand\w*|mitarbeiter\w*)\b[^.?!]{0,60} anmelden|anmelden (?:mochte|wurde)|"
    r"aanmelden|inschrijven",
    r"(?:meld|trag|nehm|nimm|setz|merk|schreib|pack|buch)\w* (?:sie |bitte |du |ich |wir )*(?:\w+ )?(?:mich|"
    r"uns|ihn|sie|"
    r"beide)\b[^.?!]{0,80}? (?:an(?! de[rmn]\b)|ein|auf|vor)\b|"
    r"melden? (?:hiermit|(?:ich|wir) (?:\w+ ){0,2}an)\b|"
    r"(?:schrijf\w*|meld\w*|zet) (?:ik )?(?:me|mij|ons|hem|haar|hen)\b[^.?!]{0,60}? (?:aan|in|op)\b",
    r"(?:me|nos|mi|ci) (?:(?:puede[ns]?|podrian?|podeis|potete|podem?|pode) )?(?:cambi|pas|mud|spost|"
    r"trasfer|transfi)\w* "
    r"(?:al?|en|alla|ao?|para|nella?|in) (?:(?:la|el|o|a) )?(?:modalidad|modo|lista|modalita|"
    r"modalidade|online|on-line|"
    r"en linea|distancia|presencial\w*|presenza|remoto|distanza)|"
    r"(?:cuent\w+|contad|contar) con(?:migo| nosotros)|cont\w+ (?:comigo|connosco|conosco)|"
    r"cont\w+ (?:pure )?su di (?:me|noi)|reken\w* (?:maar )?op (?:mij|ons)|(?:rechnen|planen|rechne|"
    r"plant) (?:sie |bitte )*(?:mit )?(?:mir|uns|mich)",
    r"(?:anmal|tilmeld|avanmal)\w* (?:jag |jeg )?(?:mig|oss|os)|melder? (?:jeg )?(?:meg|mig|oss|os) pa|"
    r"zglaszam (?:swoj|udzial)\w*|zapisac sie|prosze o (?:rejestracje|zapisanie)|prihlas\w+ se|"
    r"ilmoittaudu\w*|ilmoittautua|jelentkez\w+",
)
REGISTER = any_of(NAMED_REGISTERED, _A_SEAT, _STAYS, *_ENGLISH, *_FRENCH, *_OTHERS)
