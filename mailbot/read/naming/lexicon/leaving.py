"""How somebody is taken off a list, and a seat given back: verbs with their pronouns before or "
"behind them."""

from __future__ import annotations

from mailbot.read.naming.lexicon.acts import LIST, OTHERS, SEAT
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.persons import MY, OWN

# What is done to somebody who shall stand on no list any longer; the pronoun tells that it is a person.
_OFF_EN = stems("remove strike cross scratch delete erase drop cancel withdraw unsubscribe release")
_OFF_FR = stems("ray* retir* enlev* effac* supprim* ot* biff* barr* annul* desinscri*")
_OFF_ROMANCE = (
    r"(?:borr|quit|tach|elimin|anul|saqu|sac|cancel+|togli|tolg|depenn|rimuov|disiscriv|annull|retir|tir|"
    r"apag|risc|remov|desinscrev|desinscrib)"
)
_OFF_DE = stems("streich* losch* entfern*")
_PARTED_DE = stems("streich* nimm nehm* hol* trag* meld*")
_OUT_DE = r"(?:aus|ab|weg|raus|heraus|von (?:der|ihrer) liste)"
_THEM_DE = r"(?:(?:sie|bitte|du|doch|also|ich|wir) )*?"
_OUT_DE_CLOSING = stems("""
    streichen losche* austragen auszutragen abmelden abzumelden herausnehmen rausnehmen entfernen
    herauszunehmen
""")
_OFF_NL = stems("schrap verwijder")
_PARTED_NL = stems("haal streep schrijf meld")
_OUT_NL = r"(?:af|eraf|uit|eruit|door|weg|van de lijst)"
TAKES_SOMEBODY_OFF = (
    rf"{_OFF_EN} (?:me|us|him|them|myself|(?:my|his|her|our) names?)(?! (?:back|out of the loop|through))|"
    rf"{_OFF_FR}-(?:moi|nous|la|les|lui)|(?:me |nous |m')(?:en )?{_OFF_FR}|"
    rf"{_OFF_ROMANCE}\w{{0,4}}?-?(?:me|nos|mi|ci)(?: (?:pure|a los dos|a tod[oa]s|por favor|tutti|"
    rf"entrambi))?|"
    rf"(?:me|nos|mi|ci) (?:\w+ )?{_OFF_ROMANCE}\w{{0,4}}|"
    rf"{_OFF_DE} {_THEM_DE}(?:mich|uns|ihn)|{_PARTED_DE} {_THEM_DE}(?:mich|uns|ihn)\b[^.;?!]{{0,30}}? "
    rf"{_OUT_DE}|"
    rf"(?:mich|uns|ihn|sie|meinen namen)\b[^.;?!]{{0,30}}? {_OUT_DE_CLOSING}|"
    rf"{_OFF_NL} (?:me|mij|ons|hem|haar|ze)|"
    rf"{_PARTED_NL} (?:me|mij|ons|hem|haar|ze)\b[^.;?!]{{0,25}}? {_OUT_NL}"
)
# Who registers or comes no longer, without a verb of cancelling.
_BAJA = (
    r"(?:tramit|curs|solicit|caus|gestion|ped|pid)\w* (?:\w+ )?(?:mi |nuestra |la |su )?baja(?! en)|"
    r"da(?:r|ndo)? baixa|(?:desist|renunci)\w* (?:de|da|do|a|ao|alla|al) "
    rf"(?:{OWN} )?(?:{SEAT}|asistir|venir|ir|vir|participar|partecipare|venire)"
)
_NEXT = (
    r"(?:laisse[zr]? (?:donc )?passer (?:le |la |les |au )?suivante?s?|"
    r"let the next (?:one|person|in line|on the list)|(?:move|pass) (?:on )?to the next (?:one|person|in)|"
    r"lass\w* (?:sie )?(?:den |die )?(?:nachst\w+|andere) (?:vor|nachrucken)|que pase el siguiente|"
    r"passate al prossimo|passem ao proximo|laat de volgende)"
)
# "Of the five I had named one drops out".
_ONE_LESS = (
    rf"(?:faut|faudra|vais|veuillez|merci d'|d') ?en {_OFF_FR}|(?:one|two)(?: of (?:them|us|these))? "
    rf"(?:drops? out|"
    r"(?:has|have|had) to (?:drop|pull) out|has (?:dropped|pulled) out)|(?:eine[rs]?|zwei) (?:davon )?"
    r"(?:fallt|fallen) (?:aus|weg)|(?:un[oa]) (?:de ellos |de ellas )?se (?:cae|da de baja)|"
    r"(?:un[oa]) (?:di loro )?(?:rinuncia|si ritira)|(?:een|eentje) (?:van hen )?valt (?:af|weg|uit)"
)
LEAVES_THE_LIST = f"{TAKES_SOMEBODY_OFF}|{_BAJA}|{_NEXT}|{_ONE_LESS}"
# The list that nobody means who registers.
OTHER_LIST = (
    r"(?:mailing[- ]?lists?|newsletter|distribution list|listes? de diffusion|mailingliste|verteiler|"
    r"lista de (?:correo|distribucion|email)|lista di distribuzione|mailinglijst|nieuwsbrief)"
)

# A seat that somebody else may have.
PASS_ON = stems("""
    give give_away offer pass_on hand_on reassign reuse free free_up release let_go go have
    disposer donner ceder liberer reattribuer offrir attribuer
    weitergeben weiterzugeben vergeben freigeben abgeben weiterreichen anderweitig
    dar darle darlo cederl* ceder ofrecer* liberar ocupar reasignar
    dare darlo datelo cedere cederlo offrire liberare riassegnare assegnare
    libertar oferecer ocupar reatribuir
    weggeven doorgeven afstaan vergeven
""")
POSSIBLE = stems("""
    can may could pouvez peux peut pourrez konnen kannst kann darf durfen puede* podeis potete puo puoi
    possono pode podem kan kunt kunnen mag mogen
""")
_ANYBODY = rf"(?:{OTHERS}|qualcun altro|outra pessoa)"
_THE = r"(?:the|le|la|l'|de[rnm]|das|die|el|il|o|a|de|het)"
_BETWEEN = r"(?:(?! (?:and|et|und|y|e|en) )[^.?!;]){0,45}?"
SEAT_PASSED_ON = (
    rf"(?:{OWN}|les|both our|the) (?:[\w'-]+ ){{0,3}}?{SEAT}\b(?=.*\b{POSSIBLE}\b){_BETWEEN}\b{PASS_ON}|"
    rf"{POSSIBLE}\b{_BETWEEN} {PASS_ON} (?:de |d')?{OWN} (?:[\w'-]+ ){{0,2}}?{SEAT}|"
    rf"{OWN} (?:[\w'-]+ )?{SEAT}\b{_BETWEEN}\b{_ANYBODY}|"
    rf"{_THE} {SEAT}\b{_BETWEEN}\b(?:{PASS_ON}|datelo|dallo) (?:\w+ )?{_ANYBODY}"
)
ASKS_WHETHER = (
    r"(?:can|could|may|might) (?:i|we)|puis-je|pouvons-nous|est-il possible|peut-on|is it possible|"
    r"(?:kann|konnte|darf|durfte) (?:ich|man)|puedo|podria|es posible|posso|potrei|e possibile|"
    r"(?:kan|mag) ik|is het mogelijk"
)
# "No need to keep my place", "brauchen meinen Platz nicht freizuhalten".
_NEEDLESS = (
    r"(?:no need|need not|needn't|no longer|don't|do not|not necessary|never mind|inutile|"
    r"(?:plus|pas) (?:besoin|la peine|necessaire)|(?:ne|n')|nicht(?: mehr)?|kein\w*|no hace falta|no "
    r"(?:me|nos)|ya no|"
    r"non (?:serve|occorre|mi|ci|c'e bisogno)|inutile|nao (?:e preciso|precisa\w*|e necessario|me|"
    r"nos)|escusa\w*|"
    r"niet(?: meer)?|hoef\w*)"
)
_HOLD = stems("""
    keep keeping hold holding save saving reserve reserving
    garder reserver maintenir conserver gardez reservez garde reserve
    freihalten freizuhalten reservieren aufheben halten
    guard* reserv* mantener manteng*
    tenere tener* teng* riserv* conserv* mant*
    manter
    vrijhouden bewaren reserveren vasthouden houden
""")
_A_SEAT = rf"(?:{SEAT}|sitio|queue|file|{LIST}|cola|coda|fila)"
_DOUBT = stems("sure certain know whether if sur si sicher ob yet encore noch seguro sicuro zeker")
_NO_DOUBT = rf"(?:(?!{_DOUBT}\b)[\w'-]+ ){{0,5}}?"
SEAT_NOT_KEPT = (
    rf"{_NEEDLESS} {_NO_DOUBT}(?:m'|de |d')?{_HOLD}(?:-(?:moi|nous))? (?:[\w'-]+ ){{0,4}}?{_A_SEAT}|"
    rf"{OWN} (?:[\w'-]+ )?{SEAT} {_NO_DOUBT}{_NEEDLESS} (?:\w+ )?{_HOLD}"
)

# Somebody else comes in the writer's stead.
_MY_SEAT = rf"(?:{MY}|this) (?:[\w'-]+ ){{0,2}}?(?:{SEAT}|slot)"
_PLACE = stems("""
    place seat spot chair slot siege platz stuhl plaza asiento silla posto sedia lugar vaga cadeira plek
    plaats stoel
""")
_MY_PLACE = rf"(?:{MY}|this) (?:[\w'-]+ ){{0,2}}?{_PLACE}"
_NOT_I = (
    r"(?<!\bi )(?<!\bje )(?<!\bich )(?<!\bik )(?<!\byo )(?<!\bio )(?<!\beu )(?<!\bwe )(?<!\bto )(?<!\bpour )"
)
_TAKES_OVER = stems("""
    take takes taking take_over has will_have can_have may_have gets get fill fills occup* inherit*
    prend* prenne reprend* occup* herite* recupere*
    ubern* bekomm* einnehm* nimmt nutzt nutzen besetzt
    tomar* ocup* asum* qued* toma
    prend* occup* rilev*
    ocup* fic* assum* tom*
    overnem* neem* krijg* inneem*
""")
_IN_MY_STEAD = (
    r"(?:instead of (?:me|myself)|in my (?:place|stead)|(?:a|en) (?:ma|mon) (?:place|lieu)|an meiner "
    r"(?:stelle|statt)|"
    r"statt meiner|anstelle von mir|en mi lugar|en lugar mio|al (?:mio posto|posto mio)|"
    r"(?:em|no) meu lugar|in mijn plaats)"
)
_REPLACES_ME = (
    r"(?:(?:replac|substitut|swap|exchang)\w* (?:for )?me(?! back)|(?:stands?|fills?|steps?) in for me|"
    r"me rempla\w+|remplace[rz]?-moi|vertritt mich|vertreten mich|ersetz\w* (?:sie )?mich|springt fur mich|"
    r""
    r"me (?:sustitu\w+|reemplaz\w+)|(?:sustitu|reemplac)\w+me|mi sostitu\w+|sostitu\w+mi|me substitu\w+|"
    r"substitu\w+-me|(?:vervang\w*|valt voor) (?:mij|me)(?: in)?)"
)
_THE_PLACE_OF = (
    r"(?:instead of|in (?:the )?place of|a la place de|au lieu de|anstelle von|statt|en lugar de|al posto di|"
    r"invece di|em vez de|no lugar de|in plaats van)"
)
_INSTEAD = stems("""
    instead a_la_place stattdessen dafur en_su_lugar en_cambio al_suo_posto invece em_vez_disso
    in_plaats_daarvan
""")
_OFF_THEN_ON = (
    r"(?:take|strike|cross|cancel|remove|delete|swap|ray\w*|retir\w*|enlev\w*|annul\w*|streich\w*|losch\w*|nehm\w*|"
    r"borr\w*|quit\w*|cancel\w*|togli\w*|tir\w*|schrap\w*|haal)\b[^.;?!]{0,30}\b(?:me|my|mich|mein\w*|moi|mon|mi|"
    rf"mio|meu|mij|mijn)\b(?:[^.;?!]|\.(?=\w)){{0,90}} {_INSTEAD}"
)
_HANDS_IT_ON = stems("""
    give gives pass transfer* hand reassign* offer donn* ced* laiss* transf* transmet* attribu* report*
    ubertrag* geb* uberlass* pas* dar transfer* ced* dare lasci* pass* dou deix* doorgeven
    geef geven overdragen
""")
HANDS_OVER = (
    rf"{_IN_MY_STEAD}|{_REPLACES_ME}|{_THE_PLACE_OF} [^.;?!]{{0,40}}?\b(?:me|moi|mich|mir|mi|mim|mij)\b|"
    rf"{_NOT_I}{_TAKES_OVER} (?!back|off|out|away|up)(?:\w+ ){{0,2}}?{_MY_PLACE}|"
    rf"{_MY_SEAT}\b[^.;?!,]{{0,30}}? "
    rf"{_TAKES_OVER}|"
    rf"{_HANDS_IT_ON} (?:over |on |donc |bien |ich )*{_MY_SEAT}(?: on| over)? (?:to|a|auf|an|al|ao|aan|para)|"
    r"(?:meinen platz|meine anmeldung) (?:auf|an)|mi plaza a|il mio posto a|o meu lugar (?:a|ao|para)|"
    r"mijn plaats aan|"
    rf"{_OFF_THEN_ON}"
)
