"""Expressions by which people say that they take part, may do so, will register later or are registered."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import NAMED, any_of, stems
from mailbot.read.naming.lexicon.persons import COLLEAGUE, MY_OR_OUR
from mailbot.read.naming.lexicon.texts import SENT

TAKE_PART_EN = (
    r"(?:attend|attending|participate|participating|take part|taking part|join|joining|come(?! back| home|"
    r" up)|coming|follow(?:ing)?(?! (?:all (?:of )?)?(?:\d+|the|a|an|our|your|these|those|this|how|up|in|"
    r"from) (?!meeting|day|event|workshop|talks?|sessions?|stream|discussion|presentations?|seminar|"
    r"conference|programme)\w+)|be (?:there|present|with you|part of (?:it|the (?:audience|day|meeting|"
    r"event|workshop))|in the (?:room|audience)|on-?site|attending|joining|coming|participating|online|"
    r"remote)|being there|(?:be )?travel(?:l?ing)?|listen|hear (?:the|your|all)|watch|connect|sit in|assist|"
    r"tune in|dial in|"
    r"make it|see you there)"
)

FIRM_EN = (
    r"(?:will|'ll|shall|(?:would|'d) (?:(?:also|very much|certainly|really|all|both|still|nevertheless|"
    r"nonetheless|then|gladly|much) )*(?:like|love|wish|want|prefer|be (?:very )?(?:glad|happy|pleased|"
    r"delighted|interested|keen|honou?red|grateful)) (?:to|in)|want to|wish to|wishes to|wants to|"
    r"would like to|plans? to|planning to|planned to|intends? to|intend|aim to|going to|decided to|(?:am|"
    r"is|are|'m|'re) (?:\w+ )?(?:happy to|glad to|pleased to|delighted to|interested in|going to|keen to|"
    r"planning to|able to|eager to)|happy to|glad to|delighted to|pleased to|interested in|eager to|"
    r"'d rather|can now|can finally|may i(?: still)?|could i(?: still)?|can i(?: still)?|(?:is|would|"
    r"will) it (?:still )?(?:be )?possible(?: for (?:me|us))? to|may we|could we|can we|(?:could|can|"
    r"may) (?:two|three|four|some|both) of us|allow me to|let me|i request to|(?:i|we|both|us|who|he|she|"
    r"they)(?: \([^)]*\))?(?: would| could)?(?: gladly| both| also| all)?)"
)

# What others do who take part: infinitives and third persons, in any of the languages.
_NOT = r"(?:not|no|never|cannot|ne|n|pas|plus|nicht|kein\w*|non|nao|niet|geen|register\w*|inscri\w*)"
_TAKES_PART = (
    r"(?:attend(?:s|ing)?|participat(?:es?|ing)|tak(?:es?|ing) part|join(?:s|ing)?|com(?:es|ing|e(?= (?:to|"
    r"in|on|by|for|as well|too|along|with|over|and)\b|\W*$))(?! (?:back|home|up|from|to the conclusion))|"
    r"travel\w*|(?:follow|watch|listen|connect|tune|dial)(?:s|es|ing)?(?= (?:\w+ )?(?:in|on|from|by|"
    r"the (?:meeting|day|event|stream|talks?|workshop|video)|remote\w*|virtually|via|to the (?:meeting|"
    r"stream|talks?))\b)|be(?:ing)? (?:there|present|with you|on-?site|in the room|remote|online)|(?:is|"
    r"are|will be|'ll be) (?:there|present|on-?site|in the room|remote|online|in person)|participe\w*|"
    r"participant a|assist(?:e|ent|er|era|eront|erait)|viendr\w+|se rend(?:ra|ront|rait)|vient|viennent|"
    r"venir|suivr\w+|ser(?:a|ont) (?:\w+ )?(?:la|present\w*|sur place|des notres|des votres|en (?:visio|"
    r"ligne|salle|distanciel|presentiel)|a distance)|(?:se )?connecter\w*|kommt?|kommen|"
    r"nimmt\b.{0,40} teil|nehmen\b.{0,40} teil|teilnehmen|dabei ?sein|ist dabei|sind dabei|zuschauen|"
    r"asisti\w+|acudir\w*|iran?|vendran?|ven(?:ir|go|gono)|verra\w*|parteciper\w*|partecipa(?:no|re)?|"
    r"participar\w*|segui(?:r|ra|ran|re|ranno|remos|rebber?o?|ria|rian|riam)|"
    r"(?:partecipe|ver|assiste)rebber?o?|accompan\w+|accompag\w+|begleit\w+|acompan\w+|bijwo\w+|langskom\w*|"
    r"vergezel\w*|estar[aã]o?|sara(?:nno)?|assistir\w*|acompanhar\w*|"
    r"komt|neemt\b.{0,40} deel|nemen\b.{0,40} deel|deelnemen|(?:kijk\w*|volg\w*)(?: \w+){0,2} mee|"
    r"aanwezig)"
)
NAMED_TAKES_PART = (
    rf"(?:nimmt|nehmen|neemt|nemen) (?:\w+ )?{NAMED}\b[^.?!;]{{0,40}} (?:teil|deel)|"
    rf"(?<!is )(?<!are )(?<!will )(?<!does )(?<!do )(?<!est-ce que )(?<!wird ){NAMED}(?:\s*(?:\([^)]*\)|"
    rf"<[^>]*>))?(?:,? (?!{_NOT}\b)[\w'-]+){{0,5}}?,? {_TAKES_PART}|(?:participants?|attendees|"
    rf"teilnehmer\w*|participantes|partecipanti|deelnemers?)\b[^.?!;]{{0,30}} {NAMED}|(?:ira|iran|verra|"
    rf"verranno|partecipera\w*|participarao?|komt|komen|kommt|kommen) (?:\w+ )?{NAMED}"
)

# "The title will follow", "dès que l'inspiration viendra": a thing takes no part.
_THING = stems("""
    title* text texts version* details rest file files figure* answer decision money inspiration idea*
    titre* texte* reste suite fichier* detail* reponse idee* titel* text* rest datei* antwort titulo texto
    resto archivo respuesta titolo testo risposta bestand tekst ficheiro resposta
""")
THING_COMES = any_of(
    r"(?<!\bof )(?<!\bde )(?<!\bdi )(?<!\bvon )(?<!\bvan )(?<!\bwith )(?<!\bfor )"  # "the author of the talk"
    rf"(?:the|an?|my|our|l[ae]s?|l'|une?|mon|ma|mes|notre|nos|der|die|das|ein|eine|mein|unser|el|los|una?|mi|"
    rf"il|lo|i|gli|o|os|as|um|uma|het|de|een|mijn|ons) ?(?:[\w'-]+ )?(?:{SENT}|{_THING})"
    r"(?: (?!(?:and|et|und|y|e|en|i|we|je|nous|ich|wir|yo|io|eu|ik)\b)[\w'-]+){0,4}? "
    r"(?:follow\w*|com(?:es?|ing)|suivr\w+|viendr\w+|vien(?:t|nent|e|en)|ven(?:dra\w*|gono)|verra\w*|"
    r"segu\w+|folgt?|folgen|kommt|kommen|komt|volgt|volgen)",
)

ATTEND = any_of(
    NAMED_TAKES_PART,
    rf"(?:would|likes to) (?:also |both |all |then )?{TAKE_PART_EN}(?= (?:\w+ )?(?:online|remotely|"
    r"in person|on-?site|virtually|from home|the (?:day|meeting|workshop|event)))",
    rf"{FIRM_EN} (?:(?:also|both|all|then|gladly|only|certainly|definitely|indeed|of course|therefore|still|"
    rf"instead|rather|each|happily|just|simply|be able to|be|now|like to|in)\s)*{TAKE_PART_EN}",
    r"(?:i'm|we're|i am|we are) (?:(?:also|definitely|both|all|still) )?(?:coming|attending|joining|"
    r"participating|in(?! \w)|on board|taking part|travelling)",
    r"there (?:will|would|shall) be (?:\w+ )?(?:two|three|four|five|six|\d+) of us|(?:two|three|four|five|"
    r"six|\d+) of us (?:will|would|shall|are|want|wish|plan)|(?:shall|will|'ll) be (?:sitting|seated|"
    r"watching|listening)|my (?:participation|attendance|presence) (?:will be|is|would be|in person|"
    r"remotely|online)|(?:my|our) intention to (?:attend|participate|join|take part)|(?:confirm|announce|"
    r"indicate) (?:my|our) (?:participation|attendance|presence|coming)",
    # "May I bring my two students?"; whoever takes another's place; whoever wants to listen
    rf"(?:can|could|may|will|'ll|would|shall) (?:i|we) (?:also )?bring (?:along )?(?:{NAMED}|(?:{MY_OR_OUR}|"
    rf"two|three|some|an?) (?:of my |\w+ ){{0,2}}?{COLLEAGUE})|(?:bring|bringing) {NAMED}|"
    r"(?:will|would|shall|'ll|'d|can|could|may|want to|like to) (?:take|have|fill|use) (?:his|her|their) "
    r"(?:place|"
    r"seat|spot)|(?:prend(?:s|rai|rais|re)|occuperai?) sa place|(?:ubernehme|nehme) (?:gerne? )?(?:seinen|"
    r"ihren) "
    r"platz|(?:ocupar?e?|tomar?e?) su (?:plaza|lugar)|prend(?:o|ero) il suo posto|neem (?:graag )?(?:zijn|"
    r"haar) "
    r"plaats|(?:be|come|attend|join|etre|venir|assister|participer) (?:as |comme |en tant qu[e'] ?)?(?:an? |"
    r"un )?"
    r"(?:simple |free )?(?:audit(?:eur|rice)s?|listener)(?: libre)?|als (?:zuhorer\w*|gast)|como oyente|"
    r"come uditore|uditrice|como ouvinte|als toehoorder",
    # French
    r"(?:suivr|viendr|assister|participer|connecter)(?:ai|a|ons|ez|ont)|(?:je|nous|j'y|j'|on|il|elle|ils|"
    r"elles|qui)(?: (?:y|vous|te|me|nous|se|s'))? ?(?:(?:participer|assister|viendr|suivr)(?:ais|ions)|"
    r"(?:particip|assist)(?:e|ons|ent))",
    r"(?:je|nous|j'y|y|ils|elles|il|elle|on|qui) ser(?:ai|ons|ont|a|ais|ions) (?:bien |donc |aussi |"
    r"egalement |tous |toutes |\w+ )?(?:la|present\w*|sur place|des votres|de la partie|parmi vous|"
    r"en (?:ligne|visio|distanciel|presentiel)|a distance|dans la salle|avec vous|connecte\w*)",
    r"nous serons (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\d+)",
    r"(?:souhait\w+|voudr\w+|aimer(?:ais|ions|ait|aient)|desir\w+|compt(?:e|ons|ent)|prevoi\w*|prevoyons|"
    r"pens(?:e|ons) |vais|allons|serais? (?:tres )?(?:ravie?|heureux|heureuse|interessee?|content\w*|"
    r"partante?)|serions (?:ravis?|heureux|interesses)|suis (?:interesse\w*|partante?|ravie?)|interesse\w*|"
    r"peux|puis-je|pouvons|peut-on|est-il possible|tiens|envisage|demande a|plaisir|volontiers|"
    r"ai l'intention|avons l'intention)(?: (?:de|d'|a|par|bien|aussi|finalement|maintenant|desormais|enfin|"
    r"egalement|encore|toujours|vivement|beaucoup|donc|y|en|pouvoir|faire|vous|tres|le plaisir|etre|que|"
    r"qu'))* ?(?:(?:y|vous|me|nous|m'|te|s')\s?)?(?:participer|participation|assister|venir|suivre|"
    r"etre (?:present\w*|la|sur place|des votres|parmi vous)|rejoindre|connecter|joindre a|ecouter|"
    r"prendre part|me joindre|faire suivre)",
    r"(?:viendrais|assisterais|participerais|suivrais) (?:volontiers|bien|avec plaisir)|(?:confirme|"
    r"confirmons|confirmer|annonce) (?:vous )?(?:ma|notre) (?:participation|presence|venue)|"
    r"je prendrai part|(?:je|nous|j'y|y) (?:viens|venons)\b(?! de )|je suis (?:des votres|de la partie)|"
    r"je me joindrai|prendrons part",
    # German, Spanish, Italian, Portuguese, Dutch
    r"(?:wurde|wurden|mochte|mochten|will|wollen) (?:\w+ ){0,6}?(?:anhoren|zuhoren|reinhoren|mithoren|"
    r"zuschauen|"
    r"zusehen)|(?:fahre|fahren|fahrt|gehe|gehen|geht) (?:\w+ )?hin|kijk\w* (?:ik |dus |\w+ ){0,5}?mee|"
    r"(?:ir|venir|vir|venire)(?: \w+){0,3}? (?:a |ad )?(?:escuchar\w*|oir\w*|ouvir\w*|ascoltar\w*)|"
    r"(?:sage|sagen) (?:\w+ ){0,3}?zu\b|(?:reise|reisen) (?:\w+ ){0,5}?an\b",
    r"(?:ich |wir )?(?:mochte|mochten|wurde|wurden|werde|werden|will|wollen|"
    r"kann)(?: \w+){0,8}? (?:teilnehmen|kommen|dabei sein|dabeisein|teilzunehmen)|(?:nehme|"
    r"nehmen) (?:\w+ ){0,6}?teil|(?:bin|sind) (?:gerne? |auch |naturlich )?dabei|ich komme|wir kommen",
    r"(?:quisiera|quisieramos|me gustaria|nos gustaria|quiero|queremos|deseo|deseamos|voy a|vamos a|pienso|"
    r"podria|puedo)(?: \w+){0,3}? (?:asistir|participar|acudir|ir|venir|seguir)|asistire(?:mos)?|"
    r"participare(?:mos)?|me gustaria estar|quieren?|desean?|vendran?|asistira\w*|participara\w*",
    r"(?:pretendo|pretendemos|tenciono|gostava de|queria|quero|irei|vou|"
    r"vamos)(?: \w+){0,2}? (?:participar|assistir|estar presente|ir)|participarei|assistirei|"
    r"estarei (?:presente|ai)|(?:je |nous )?(?:ferai|ferons) le (?:deplacement|voyage)|(?:je )?(?:resterai|"
    r"serai) (?:derriere|devant) (?:mon|l'|un) ?ecran|(?:jag|jeg) (?:kommer|deltar|deltager)|(?:jag|"
    r"jeg) vil(?:l)? (?:gjerne |garna |gerne )?(?:delta|deltage|komma|komme)|wezme udzial|zglaszam udzial",
    rf"{NAMED}\b[^.?!;]{{0,60}}? (?:(?:will )?(?:accompan(?:y|ies)|comes? with|joins?) (?:me|us)|"
    r"(?:m'|nous )accompagn\w+|(?:vient|viendra) avec (?:moi|nous)|begleite[tn]? (?:mich|uns)|(?:me|"
    r"nos) acompan\w+|"
    r"(?:mi|ci) accompagn\w+|(?:gaat|komt) met (?:me|mij|ons) mee)|(?:ik|wij|we) (?:haak|haken|"
    r"sluit\w*|schui\w+) "
    r"(?:\w+ ){0,3}?aan|"
    r"ci sar(?:o|emo)|(?:ik|wij|we) (?:doe|doen) (?:\w+ ){0,2}mee|(?:ik|wij|we) (?:kom|komen)\b|(?:hij|"
    r"zij|ze) (?:neemt|nemen|komt|komen)\b|(?:vou|vamos|voy|vengo|ire|iremos|vendre|verro|partecipo|"
    r"participo|asisto) (?:\w+ )?(?:presencial\w*|online|em pessoa|en persona|in presenza|da remoto|"
    r"a distancia|en linea)|(?:vorrei|vorrebbe|vorrebbero|vorremmo|desidero|desideriamo|mi piacerebbe|"
    r"intendo|ho intenzione di|posso|potrei)(?: \w+){0,3}? (?:partecipare|venire|assistere|seguire)|"
    r"parteciper(?:o|emo)|saro (?:presente|in|li)|verro|seguiro|gostaria de (?:participar|assistir)|"
    r"wil graag (?:deelnemen|komen)|ik neem deel|(?:mag|kan|wil) ik (?:\w+ ){0,3}?(?:(?:er)?bij zijn|"
    r"meekijken|meedoen|komen)|vengo (?:anch'io|anche io|li|volentieri|da voi|di sicuro)|moi,? si",
)

# Conditions on the sender's own side: such an announcement is not firm. A free seat is our side.
OWN_DOUBT = any_of(
    r"i could (?:come|travel|join|drop by)|je pourrais (?:venir|passer)|might|maybe|perhaps|possibly|"
    r"probably|(?:i|we) may (?!i)|not (?:yet )?(?:sure|certain|decided)|unsure|undecided|tentatively|"
    r"don't (?:yet )?know|do not (?:yet )?know|not know yet|hope to|hoping to|hopefully|considering|"
    r"would consider|thinking (?:of|about)|trying to|will try|depend(?:s|ing)? on|(?:if|once|provided|"
    r"as soon as|when|unless|whether|in case) (?:that )?(?:my|our|i (?:get|can|find|obtain|manage|am able)|"
    r"we (?:get|can|find|obtain)|the (?:funding|mission|budget|visa|trip|talk|proposal|paper)|"
    r"(?:he|she) (?:can|gets))|subject to (?:my|our|funding)|still waiting for",
    r"peut-etre|eventuellement|probablement|sans doute|pas (?:encore )?(?:sur|sure|certaine?|decide\w*)|"
    r"ne sais pas (?:encore)?|sais pas encore|j'espere (?:pouvoir)?|esperons|j'hesite|j'envisage|"
    r"sous reserve (?:de (?:mon|ma|mes|l'accord|financement|validation)|d'obtention)|(?:si|"
    r"des que|quand|lorsque|a condition que) (?:mon|ma|mes|notre|nos|j'obtiens|j'ai|je (?:peux|trouve|"
    r"recois)|nous (?:obtenons|avons)|le (?:financement|budget)|la mission)|je vais essayer|j'essaierai|"
    r"je tacherai|en fonction de|selon (?:mon|mes)|dependra",
    r"vielleicht|eventuell|wahrscheinlich|falls (?:mein|meine|ich)|wenn (?:mein|meine)|noch nicht sicher|"
    r"hoffe|quizas?|tal vez|a lo mejor|si (?:mi|me)|forse|magari|se (?:il mio|la mia|riesco)|non so ancora|"
    r"espero|spero",
)

# Nothing is asked for yet: a verb of registering beside these registers nobody, in whatever mood it stands.
_TO_DECIDE = r"(?:decid\w+|made up (?:my|our) minds?|settled|chosen|know|sure|certain|clear)"
UNDECIDED = any_of(
    rf"(?:not|n't|cannot|never|yet to|still to)(?: \w+){{0,2}}? {_TO_DECIDE}\b[^.;?!]{{0,30}}? (?:whether|"
    r"if)|(?:not|n't|cannot|yet to|still to|have to|must|need to) (?:yet )?decide|undecided|in two minds|"
    r"torn between|wonder(?:ing)?(?: \w+)? (?:whether|if) (?:i|we|to) (?:should |ought to |"
    r"shall )?(?:register|sign up|come|attend|join|take part)|whether (?:or not )?(?:(?:i|we|one|he|she|"
    r"they) (?:should |can |shall |will |could |must |have to |need to |want to |would )*|to )(?:register|"
    r"sign up|enrol+|come|attend|join|take part|participate)|before (?:i|we) (?:register|sign up|enrol+|"
    r"decide)|before (?:registering|signing up|enrolling|deciding)|(?:i|we) (?:might|may|could) (?:well |"
    r"also |still )?(?:register|sign up|enrol+)",
    r"hesit\w+|(?:dois|faut|devons)-(?:je|il|nous) (?:me |se |nous )?decider|indecise?s?|(?:ne |"
    r"n')?(?:sais|savons|ai|avons|suis|sommes)(?: \w+){0,2}? (?:pas|point)(?: \w+){0,3}? (?:si (?:je|"
    r"j'|nous|on)\b|decide\w*|sure?s? de)|avant de (?:me |nous |m'|s')?(?:inscrire|decider)|(?:m'|"
    r"nous )inscri(?:rai|rons) peut-etre|peut-etre (?:m'|nous )inscri",
    r"(?:weiss?|wissen|entschieden|entscheiden|sicher|klar)\b[^.;?!]{0,30}? ob (?:ich|wir|man)|"
    r"(?:noch )?(?:nicht|un)(?: \w+)? ?(?:entschieden|entschlossen|schlussig)|uberlege[n]?(?: \w+)?,? ob|"
    r"bevor (?:ich|wir)\b[^.;?!]{0,20} anmeld|vielleicht (?:melde|melden) (?:ich|wir)|(?:melde|"
    r"melden) (?:mich|uns|ich mich|wir uns) (?:vielleicht|eventuell)",
    r"no (?:se|sabemos|he decidido|hemos decidido|estoy segur[oa])(?: \w+){0,3}? si\b|"
    r"antes de inscribir\w*|dud[oa] (?:si|entre)|quiza me (?:inscriba|apunte)|non (?:so|sappiamo|ho|"
    r"abbiamo|sono sicur[oa])(?: \w+){0,3}? se\b|prima di iscriver\w*|indecis[oa]|nao (?:sei|sabemos|"
    r"decidi|decidimos|tenho a certeza)(?: \w+){0,3}? se\b|antes de me inscrever|ainda nao (?:sei|"
    r"decidi)|twijfel\w* (?:nog )?of\b|(?:weet|weten)(?: \w+){0,3}? (?:niet|nog) of\b|nog niet (?:zeker|"
    r"besloten) of\b|voordat? (?:ik|wij|we)\b[^.;?!]{0,20} (?:aanmeld|inschrijf)",
)

LATER = any_of(
    r"(?:will|shall|'ll|going to) (?:\w+ ){0,2}?(?:register|sign up|submit|send|follow|reach|"
    r"come)(?: \w+){0,6}? (?:later|soon|next week|tomorrow|separately|herself|himself|themselves|"
    r"in due course|another|separate)",
    r"(?:register|decide|confirm|tell you|let you know) (?:\w+ ){0,3}?(?:later|soon|as soon as|once|when|"
    r"next week)|(?:will|'ll|shall) (?:\w+ )?(?:let|tell) you(?: know)?|(?:before|once|when|until) (?:i|we|"
    r"he|she) (?:register|sign up|submit|send|propose)",
    r"s'inscri(?:ra|ront) (?:\w+ ){0,2}?(?:elle-meme|lui-meme|plus tard|eux-memes|separement|"
    r"de son cote)|(?:plus tard|ulterieurement|prochainement|bientot|des que (?:possible|je))|"
    r"avant de (?:m'inscrire|vous envoyer|soumettre|deposer|proposer)|(?:me )?decider(?:ai|ons)|(?:shall|"
    r"will|'ll) decide|je (?:vous|te) (?:dirai|confirmerai|tiendrai)",
    r"spater|demnachst|mas tarde|mas adelante|piu tardi|in seguito",
)

REGISTERED = any_of(
    r"(?:am|is|are|'m|'re|was|were|been|being|got|already|yet|have|has|had|"
    r"'ve) (?:\w+ ){0,2}?(?:registered(?! members?)|enrolled|signed up|on (?:the|your) list)|(?:i|we|who|has|"
    r"have) (?:\w+ )?registered(?! members?)|registered (?:me|us|by|with|on|in|last|for|as|via|through)|my "
    r"(?:earlier|"
    r"previous|existing) registration|registered participants?|as registered|(?:has|have) already (?:put|"
    r"added)",
    r"(?:suis|est|sommes|sont|etais|ai ete|avons ete|etant|me suis|nous sommes|deja|"
    r"bien) (?:\w+ ){0,2}?inscri(?:te?s?|ts?)\b|^(?:deja )?inscrite? (?:a|en|via|par|depuis|sur)|(?:have|"
    r"has|avez|as|a) (?:\w+ ){0,2}?(?:recu|received|got|had) (?:l'inscription|(?:the|his|her|their|sa|"
    r"son|leur) (?:registration|inscription))|m'a (?:\w+ )?inscrite?|nous a (?:\w+ )?inscri|"
    r"inscrite? (?:par|via|depuis|grace)",
    r"(?:bin|sind|habe mich|ist) (?:\w+ ){0,4}?(?:angemeldet|registriert)|(?:estoy|estamos|esta|"
    r"me he) inscrit\w*|(?:sono|siamo|mi sono) (?:gia )?iscritt\w",
)
