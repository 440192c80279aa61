"""What a clause asks for or announces: signs of registration, cancellation, proposal, withdrawal.

Tables of expressions on folded clauses, per language. A sign is what somebody says in one clause;
intents.py weighs the signs of a whole mail.
"""

from __future__ import annotations

import re
from enum import StrEnum

from mailbot.read.clauses import Clause


class Sign(StrEnum):
    REGISTER = "asks to be registered"
    ATTEND = "says that somebody takes part"
    MAYBE = "may take part, not firmly"
    LATER = "will register or propose later"
    REGISTERED = "tells of a registration that exists"
    CANNOT = "cannot take part"
    CANCEL = "asks to cancel"
    PROPOSE = "hands in a proposal"
    REVISE = "hands in a new version"
    WITHDRAW = "takes a proposal back"
    THANKS = "thanks"


def _any(*expressions: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<![\w-])|(?='))(?:{'|'.join(expressions)})(?![\w])")


# --- registration ---------------------------------------------------------------------

_WISH_EN = (
    r"(?:i|we|both of us|the two of us|he|she|they)(?:'d| would| will|'ll| do| shall| also| hereby| too| kindly| therefore| both| all|"
    r" (?:want|wish|need|intend|plan|like|love|ask|request|hope|be|am|are|have|happy|glad|pleased|delighted|to|very|much|"
    r"would|kindly|still|now|just|also|only|really|gladly))*"
)
_WHO_EN = r"(?:me|us|myself|ourselves|him|her|them|both of us|the two of us|the following|my \w+|our \w+|everyone|everybody|all of us)"
_MORE = r"(?:\s*\([^)]*\))?(?: \w+){0,3}?"

_REGISTER = _any(
    # English: the request to the organisers, then the first person who registers
    rf"(?:register|registering|enrol+|enlist|pre-?register|re-?register) {_WHO_EN}",
    r"(?:please|pls|plz|kindly|could you|can you|would you|will you|may i ask you to|to) (?:please |kindly |also |then )*(?:register|enrol+|sign up|enlist)(?! (?:at|on|via|here|through|by|before|using|online at)\b)",
    rf"{_WISH_EN} (?:also )?(?:register|registering|enrol+|sign up|signing up)(?! (?:later|soon|as soon|once|when|separately|another)\b)",
    r"let (?:me|us) (?:please )?(?:register|sign up)|sign (?:me|us|him|her|them|both of us|my \w+) up|sign up (?:me|us|my|the)",
    r"count (?:me|us|both of us|me and \w+) in|count (?:me|us) (?:among|as|for)|count on (?:me|us|my presence)",
    rf"(?:add|put|include|note|list|enter|inscribe|write|mark|take|place|have) {_WHO_EN}{_MORE} (?:down|on|to|in|among|as|for|into) (?:an? |the |your |my )?(?:\w+ ){{0,2}}?"
    r"(?:list|lists|participants?|attendees?|audience|registrations?|register|coming|remote|online|in person|on-?site|participation|attendance|members|present|virtual)",
    rf"(?:add|include) {_WHO_EN}(?:\s*\([^)]*\))",
    r"(?:put|add|include|place) (?:the following|these|those|our|my) (?:\w+ ){0,6}?(?:on|to|in|among) (?:your|the) (?:list|registrations?|participants|remote|online)|(?:add|register|list|enrol+|note|put|include|inscribe) (?:the following|these|those|our|all) (?:\w+ )?(?:people|colleagues|persons?|participants|students|members|names|researchers)|be (?:added|put|entered|included|registered) (?:to|on|in|among|as|for)",
    rf"put {_WHO_EN} down|(?:note|record|register|mark|log) (?:my|our|his|her|their) (?:attendance|participation|presence|coming)|(?:i|we) (?:\([^)]*\) )?(?:also |both |all |hereby )*(?:register|sign up)(?! (?:later|soon|once|when|as soon))",
    r"(?:book|reserve|save|keep|hold|secure|get|have|find|set aside) (?:me |us )?(?:a|an|one|two|three|four|five|\d+|my|our|some)? ?(?:remote |online |in-person )?(?:seats?|places?|spots?|chairs?|tickets?|slots? in the room)(?: for (?:me|us|my|two|the)| in the room|$|,| please)?",
    r"(?:grateful|glad|happy|thankful|thanks|obliged) for (?:a|one|two) (?:seat|place|spot)|(?:a|one|two) (?:seats?|places?|chairs?|spots?)\b[^.?!;]{0,30} for (?:me|us)\b|(?:book|enter|enlist) (?:me|us|him|her|them) (?:in|for|as|on|to)",
    r"(?:is|are|would) there (?:be )?(?:still )?(?:a|any) (?:seats?|places?|spots?|chairs?|room) (?:left )?(?:for me|for us|left for)",
    r"(?:consider|regard) (?:me|us|this (?:mail|email|message)) (?:as )?(?:registered|a registration|my registration)",
    r"(?:request|ask|wish|like|want|love|happy|glad|pleased|apply)(?:ing)?(?: to be| being) (?:registered|added|put|counted|included|enrolled|on the (?:list|participants))",
    r"(?:request|ask|apply)(?:ing)? (?:for )?(?:a |my |the |our )?registration|to be registered (?:as|for|to|in|please)",
    r"(?:here (?:is|are|comes|come)|this is|find|confirm|take|accept|make|complete|do|enclosed (?:is|are)|for|about|forgot|forgotten|about|attached (?:is|are)|below (?:is|are)) (?:\w+ ){0,3}?(?:my|our|the|his|her|their|\d+|one|two|three|four|five) (?:\w+ ){0,2}?registrations?(?! (?:fee|form|link|page|deadline|is confirmed))",
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:more |further |late )?(?:\w+ )?registrations?(?! fees?)|(?:count|register|add|inscrire|compter|ajouter) (?:two|three|four|five|deux|trois|quatre|cinq|\d+) (?:more |other |autres )?(?:persons?|people|participants?|personnes|attendees|of us)|as (?:an? )?(?:online|remote|virtual|in-person|on-?site) (?:participant|attendee)",
    r"(?:change|switch|modify|update|correct|amend|convert|move|turn|set) (?:\w+ ){0,3}?(?:registration|participation|attendance|status|mode|booking|reservation)(?: \w+){0,2}? (?:from|to|into|online|remote)",
    r"(?:switch|change|move|transfer|put) (?:me |us |myself |over )*(?:from \w+(?: \w+)? )?(?:to|over to) (?:\w+ )?(?:remote|online|in[- ]person|on-?site|virtual|the (?:remote|online|in-person))",
    r"(?:registration|register) (?:request|of|for) (?:my|our|me|us|myself|the following|dr|prof|mr|mrs|ms)",
    r"list of (?:our |the |all )?(?:\w+ )?(?:\d+ )?(?:participants|attendees|people (?:who|from|to)|colleagues who|registrations|persons to)|our (?:\w+ )?(?:\d+ )?(?:participants|attendees)",
    # French
    r"(?:m'|nous |l'|les |s'|vous )(?:re)?(?:inscrire|inscrit pas)|(?:je m'|nous nous |on s')(?:\w+ )?inscri(?:s|vons|t|rai|rais)\b(?! (?:plus tard|bientot|ulterieurement|des que|quand))",
    r"(?:inscri(?:s|vez|re)|enregistre[rz]?|noter?|notez|ajoute[rz]?|compte[rz]?|mets|mettre|mettez|rajoute[rz]?|inclure|incluez)[- ](?:moi|nous|le|la|les|y)\b(?: (?:sur|a|aux|parmi|dans|pour|dessus|comme|en|au|donc|stp|svp|s'il))?",
    r"(?:merci|pri\w*|veuillez|bien vouloir|pouvez-vous|pouvez vous|peux-tu|peux tu|pourriez-vous|pourrais-tu|pourriez vous|souhait\w+|voudrais|aimerais|desire\w*|tient a|besoin d|demande\w*|possible|permets|puis-je|je peux|peut-on|faut|reste a) (?:de |d'|encore |aussi |bien |egalement |donc |vous |a )*(?:m'|nous |l'|les |y |s')?(?:re)?inscrire(?! (?:a|sur) (?:votre|ta) (?:liste de diffusion|newsletter|lettre))",
    r"(?:m'|me |nous |l'|le |la |les )(?:ajouter|compter|compte|enregistrer|inclure|rajouter|noter|mettre|faire figurer|reserver|garder|faire passer|basculer|passer)(?: \w+){0,3}? (?:a|aux|parmi|dans|sur|comme|au|une?|en|du|pour)\b",
    r"compte(?:z|r)?[- ]moi|comptez sur (?:moi|nous|ma presence|notre presence)|compte sur (?:moi|nous)|vous pouvez (?:me |nous )?compter (?:sur )?(?:moi|nous)?",
    r"not(?:er|ez|e) (?:bien )?(?:mon nom|ma (?:participation|presence|venue)|notre (?:participation|presence|venue)|mon inscription|que je (?:viendrai|participerai|serai))",
    r"(?:reserv(?:er|ez|e)|gard(?:er|ez|e)|prend(?:re|s)|prenez)(?:-moi|-nous)? (?:donc |bien |aussi )?(?:une|deux|trois|quatre|ma|\d+|des) (?:places?|chaises?|sieges?)",
    r"(?:enregistrer|confirmer|prendre en compte|valider|communique|transmets|transmettre|adresse|voici|pour|effectuer|faire|demande d'|bulletin d'|objet|ajouter|rectifier|demander|solliciter?|procede a|maintenir|complete|oublie|oubliais|ci-joint\w*|ci-dessous|fiche d') (?:vous |ici |les elements pour |donc |ci-joint |la liste des |de |l'|les )?(?:mon |notre |nos |l'|leurs? |son |les |une |deux |\d+ )?inscriptions?(?! (?:est|sont|au service))",
    r"inscriptions? (?:de|du|d'|pour) (?:m\.|mme|mlle|mon|ma|notre|nos|dr|pr|professeur|plusieurs|deux|trois|l'equipe|l'ensemble)|(?:\d+|une?|deux|trois|quatre|cinq) inscriptions?",
    r"(?:une|ma|notre) (?:demande d')?inscription (?:a|pour|en|sur)\b|(?:2|ii|seconde?ment)\)? ?mon inscription",
    r"liste des? (?:\w+ ){0,2}?(?:inscrits|participants|inscriptions|agents|collegues|personnes|etudiants|membres de l'equipe)(?: \w+){0,5}?(?: (?:qui|a inscrire|souhaitant|desirant|interesses?))?",
    r"reste-t-il (?:encore )?(?:une|des|de la) (?:place|places|chaise|chaises)|il reste (?:une|des) places? pour|aurait-il (?:encore )?une place",
    r"(?:passer?|bascul\w+|changer?|modifier?|rectifier?|transformer?|convertir|mettre) (?:donc |aussi |\w+ ){0,4}?(?:inscription|participation|reservation|mode|statut|de (?:distanciel|presentiel)|en (?:distanciel|presentiel|visio|ligne)|du cote des membres|(?:au|a) (?:distanciel|presentiel))",
    r"je (?:passe|bascule|change) (?:donc |finalement |plutot )?(?:de|en|au|a)\b",
    # German, Spanish, Italian, Portuguese, Dutch
    r"(?:ich )?(?:melde|melden) (?:\w+ )?(?:mich|uns)\b[^.?!]{0,80}?\ban|(?:mich|uns|ihn|sie|folgende \w+|meine? \w+) (?:\w+ ){0,6}?(?:anmelden|anzumelden|einzutragen|registrieren)|(?:meine|unsere|hiermit die|zur|eine) anmeldung|anmelden (?:mochte|wurde)|merken sie (?:mich|uns)|tragen sie (?:mich|uns)|setzen sie (?:mich|uns)|trag mich|melde hiermit",
    r"(?:inscribirme|inscribirnos|apuntarme|apuntarnos|registrarme|registrarnos|inscribir a|me inscribo|me apunto|mi inscripcion|apunteme|inscribame|inscribanme|apuntame|inscribiros)",
    r"(?:iscrivermi|iscriverci|mi iscrivo|ci iscriviamo|registrarmi|la mia iscrizione|mia iscrizione|iscrivere|iscrivetemi|iscriveteci|segnatemi|aggiungermi|prenotare un posto|inscrever-me|inscrever|aanmelden|meld me aan|schrijf me in)",
)

_TAKE_PART_EN = r"(?:attend|attending|participate|participating|take part|taking part|join|joining|come|coming|follow|following|be (?:there|present|with you|part of (?:it|the (?:audience|day|meeting|event|workshop))|in the (?:room|audience)|on-?site|attending|joining|coming|participating|online|remote)|being there|travel|listen|connect|sit in|assist|tune in|dial in|make it|see you there)"
_FIRM_EN = (
    r"(?:will|'ll|shall|(?:would|'d) (?:(?:also|very much|certainly|really|all|both|still|nevertheless|nonetheless|then|gladly|much) )*(?:like|love|wish|want|prefer|be (?:very )?(?:glad|happy|pleased|delighted|interested|keen|honou?red|grateful)) (?:to|in)|"
    r"want to|wish to|wishes to|wants to|would like to|plans? to|planning to|planned to|intends? to|intend|aim to|going to|decided to|(?:am|is|are|'m|'re) (?:\w+ )?(?:happy to|glad to|pleased to|delighted to|interested in|going to|keen to|planning to|able to|eager to)|"
    r"happy to|glad to|delighted to|pleased to|interested in|eager to|'d rather|can now|can finally|may i(?: still)?|could i(?: still)?|can i(?: still)?|(?:is|would|will) it (?:still )?(?:be )?possible(?: for (?:me|us))? to|may we|could we|can we|(?:could|can|may) (?:two|three|four|some|both) of us|allow me to|let me|i request to|"
    r"(?:i|we|both|us|who|he|she|they)(?: \([^)]*\))?(?: would| could)?(?: gladly| both| also| all)?)"
)
_ATTEND = _any(
    rf"{_FIRM_EN} (?:(?:also|both|all|then|gladly|only|certainly|definitely|indeed|of course|therefore|still|instead|rather|each|happily|just|simply|be able to|be|now|like to|in)\s)*{_TAKE_PART_EN}",
    r"(?:i|we) (?:take part|participate|attend|come|am in|are in|am coming|are coming|am attending|are attending|am joining|are joining|am participating|'m in)",
    r"(?:i'm|we're|i am|we are) (?:(?:also|definitely|both|all|still) )?(?:coming|attending|joining|participating|in|on board|taking part|travelling)",
    r"my (?:participation|attendance|presence) (?:will be|is|would be|in person|remotely|online)|(?:my|our) intention to (?:attend|participate|join|take part)|(?:confirm|announce|indicate) (?:my|our) (?:participation|attendance|presence|coming)",
    # French
    r"(?:je|nous|j'y|j'|on|il|elle|ils|elles|qui)(?: (?:y|vous|te|me|nous|se|s'))? ?(?:participer(?:ai|ons|a|ont|ais|ions)|assister(?:ai|ons|a|ont|ais|ions)|viendr(?:ai|ons|a|ont|ais|ions)|suivr(?:ai|ons|a|ont|ais|ions)|participe|participons|participent|assiste|assistons|assistent|connecter(?:ai|ons|a|ont))",
    r"(?:je|nous|j'y|y|ils|elles|il|elle|on|qui) ser(?:ai|ons|ont|a|ais|ions) (?:bien |donc |aussi |egalement |tous |toutes |\w+ )?(?:la|present\w*|sur place|des votres|de la partie|parmi vous|en (?:ligne|visio|distanciel|presentiel)|a distance|dans la salle|avec vous|connecte\w*)",
    r"nous serons (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\d+)|(?:suivr|viendr|assister|participer|connecter)(?:a|ont|ons|ai|ez)\b",
    r"(?:souhait\w+|voudr\w+|aimer(?:ais|ions|ait|aient)|desir\w+|compt(?:e|ons|ent)|prevoi\w*|prevoyons|pens(?:e|ons) |vais|allons|serais? (?:tres )?(?:ravie?|heureux|heureuse|interessee?|content\w*|partante?)|serions (?:ravis?|heureux|interesses)|suis (?:interesse\w*|partante?|ravie?)|interesse\w*|peux|puis-je|pouvons|peut-on|est-il possible|tiens|envisage|demande a|plaisir|volontiers|ai l'intention|avons l'intention)(?: (?:de|d'|a|par|bien|aussi|finalement|maintenant|desormais|enfin|egalement|encore|toujours|vivement|beaucoup|donc|y|en|pouvoir|faire|vous|tres|le plaisir|etre|que|qu'))* ?(?:(?:y|vous|me|nous|m'|te|s')\s?)?(?:participer|participation|assister|venir|suivre|etre (?:present\w*|la|sur place|des votres|parmi vous)|rejoindre|connecter|joindre a|ecouter|prendre part|me joindre|faire suivre)",
    r"(?:viendrais|assisterais|participerais|suivrais) (?:volontiers|bien|avec plaisir)|(?:confirme|confirmons|confirmer|annonce) (?:vous )?(?:ma|notre) (?:participation|presence|venue)|je prendrai part|(?:je|nous|j'y|y) (?:viens|venons)\b(?! de )|je suis (?:des votres|de la partie)|je me joindrai|prendrons part",
    # German, Spanish, Italian, Portuguese, Dutch
    r"(?:ich |wir )?(?:mochte|mochten|wurde|wurden|werde|werden|will|wollen|kann)(?: \w+){0,8}? (?:teilnehmen|kommen|dabei sein|dabeisein|teilzunehmen)|(?:nehme|nehmen) (?:\w+ ){0,6}?teil|(?:bin|sind) (?:gerne? |auch |naturlich )?dabei|ich komme|wir kommen",
    r"(?:quisiera|quisieramos|me gustaria|nos gustaria|quiero|queremos|deseo|deseamos|voy a|vamos a|pienso|podria|puedo)(?: \w+){0,3}? (?:asistir|participar|acudir|ir|venir)|asistire(?:mos)?|participare(?:mos)?|me gustaria estar",
    r"(?:vorrei|vorremmo|desidero|desideriamo|mi piacerebbe|intendo|ho intenzione di|posso|potrei)(?: \w+){0,3}? (?:partecipare|venire|assistere|seguire)|parteciper(?:o|emo)|saro (?:presente|in|li)|verro|seguiro|gostaria de (?:participar|assistir)|wil graag (?:deelnemen|komen)|ik kom|ik neem deel",
)

# Conditions on the sender's own side: such an announcement is not firm. A free seat is our side.
_OWN_DOUBT = _any(
    r"might|maybe|perhaps|possibly|probably|(?:i|we) may (?!i)|not (?:yet )?(?:sure|certain|decided)|unsure|undecided|tentatively|don't (?:yet )?know|do not (?:yet )?know|not know yet|hope to|hoping to|hopefully|considering|would consider|"
    r"thinking (?:of|about)|trying to|will try|depend(?:s|ing)? on|(?:if|once|provided|as soon as|when|unless|whether|in case) (?:that )?(?:my|our|i (?:get|can|find|obtain|manage|am able)|we (?:get|can|find|obtain)|the (?:funding|mission|budget|visa|trip|talk|proposal|paper)|it is accepted|(?:he|she) (?:can|gets)|accepted)|subject to (?:my|our|funding)|still waiting for",
    r"peut-etre|eventuellement|probablement|sans doute|pas (?:encore )?(?:sur|sure|certaine?|decide\w*)|ne sais pas (?:encore)?|sais pas encore|j'espere (?:pouvoir)?|esperons|j'hesite|j'envisage|sous reserve (?:de (?:mon|ma|mes|l'accord|financement|validation)|d'(?:obtention|acceptation))|"
    r"(?:si|des que|quand|lorsque|a condition que) (?:mon|ma|mes|notre|nos|j'obtiens|j'ai|je (?:peux|trouve|recois)|nous (?:obtenons|avons)|le (?:financement|budget)|la mission)|je vais essayer|j'essaierai|je tacherai|en fonction de|selon (?:mon|mes)|dependra",
    r"vielleicht|eventuell|wahrscheinlich|falls (?:mein|meine|ich)|wenn (?:mein|meine)|noch nicht sicher|hoffe|quizas?|tal vez|a lo mejor|si (?:mi|me)|forse|magari|se (?:il mio|la mia|riesco)|non so ancora|espero|spero",
)
_LATER = _any(
    r"(?:will|shall|'ll|going to) (?:\w+ ){0,2}?(?:register|sign up|submit|send|follow|reach|come)(?: \w+){0,6}? (?:later|soon|next week|tomorrow|separately|herself|himself|themselves|in due course|another|separate)",
    r"(?:register|decide|confirm|tell you|let you know) (?:\w+ ){0,3}?(?:later|soon|as soon as|once|when|next week)|(?:will|'ll|shall) (?:\w+ )?(?:let|tell) you(?: know)?|(?:before|once|when|until) (?:i|we|he|she) (?:register|sign up|submit|send|propose)",
    r"s'inscri(?:ra|ront) (?:\w+ ){0,2}?(?:elle-meme|lui-meme|plus tard|eux-memes|separement|de son cote)|(?:plus tard|ulterieurement|prochainement|bientot|des que (?:possible|je))|avant de (?:m'inscrire|vous envoyer|soumettre|deposer|proposer)|je (?:vous|te) (?:dirai|confirmerai|tiendrai)",
    r"spater|demnachst|mas tarde|mas adelante|piu tardi|in seguito",
)
_REGISTERED = _any(
    r"(?:am|is|are|'m|'re|was|were|been|being|got|already|yet|have|has|had|'ve) (?:\w+ ){0,2}?(?:registered|enrolled|signed up|on (?:the|your) list)|(?:i|we|who|has|have) (?:\w+ )?registered|registered (?:me|us|by|with|on|in|last|for|as|via|through)|my (?:earlier|previous|existing) registration|registered participants?|as registered|(?:has|have) already (?:put|added)",
    r"(?:suis|est|sommes|sont|etais|ai ete|avons ete|etant|me suis|nous sommes|deja|bien) (?:\w+ ){0,2}?inscri(?:te?s?|ts?)\b|^(?:deja )?inscrite? (?:a|en|via|par|depuis|sur)|m'a (?:\w+ )?inscrite?|nous a (?:\w+ )?inscri|inscrite? (?:par|via|depuis|grace)",
    r"(?:bin|sind|habe mich|ist) (?:\w+ ){0,4}?(?:angemeldet|registriert)|(?:estoy|estamos|esta|me he) inscrit\w*|(?:sono|siamo|mi sono) (?:gia )?iscritt\w",
)

# --- cancellation ---------------------------------------------------------------------

_GONE = r"(?:attend|come|make it|join|participate|take part|be there|be present|travel|be able to (?:attend|come|make it|join|participate|take part|be there|travel)|follow)"
_CANNOT = _any(
    rf"(?:cannot|can't|can not|can no longer|won't|will not|will no longer|not be able to|unable to|no longer(?: be)? able to|(?:am|are) not able to|am prevented from|(?:am|are) not going to|not|couldn't|could not|impossible (?:for me |for us )?to|shall not|have to miss|must miss|will miss|won't manage to)(?: \w+){{0,3}}? {_GONE}(?:ing)?",
    r"(?:have to|must|need to) (?:\w+ )?(?:miss|skip|decline|give up|pull out|drop out|bow out)|(?:prefer|rather|decided|choose) (?:\w+ )?not (?:to )?(?:come|attend|participate|be there|join|travel)|no longer (?:coming|attending|participating|possible|available|interested)|(?:not|n't) (?:be )?(?:coming|attending|participating|joining|taking part)",
    r"(?:ne|n')(?: \w+)? ?(?:pourr(?:ai|ons|a|ont)|peux|pouvons|peut|puis|serai|serons|sera|viendr\w+|viens|participer\w*|assister\w*|suivr\w*)(?: (?:\w+ )?(?:pas|plus|point|ni|malheureusement|finalement))+",
    r"(?:pourr(?:ai|ons|a|ont)|peux|serai|viendrai|viens|participerai|assisterai) (?:\w+ )?(?:pas|plus)|(?:dans l'(?:impossibilite|incapacite)|empeche\w*|contraint\w*|oblig\w+|doi[st]|devons|prefere|preferons|prefererais)(?: \w+){0,4}? (?:venir|participer|assister|renoncer|annuler|decliner|ne pas (?:venir|participer|assister)|deplacer)|renonce\w* a (?:venir|ma|participer|assister|notre)|ne (?:compte|souhaite) (?:pas|plus) (?:venir|participer|assister)|me desiste\w*|desister|desistement|faire faux bond|suis (?:retenue?|empechee?)",
    r"(?:kann|konnen|werde)(?: \w+){0,6}? (?:nicht|leider) (?:\w+ ){0,3}?(?:kommen|teilnehmen|dabei)|(?:muss|mussen) (?:\w+ )*(?:absagen|stornieren)|no (?:podre|podremos|puedo|podemos) (?:\w+ )*(?:asistir|participar|ir|acudir)|non (?:posso|potro|potremo|possiamo) (?:\w+ )*(?:venire|partecipare|essere)|purtroppo non",
)
_CANCEL = _any(
    r"(?:cancel|cancelling|canceling|delete|deleting|revoke|annul|undo|drop|withdraw|withdrawing|remove|removing|void|retract|give back|release|free up)(?: \w+){0,3}? (?:registrations?|participation|attendance|seats?|bookings?|reservations?|place|places|inscription|coming|presence|spot)",
    r"(?:take|strike|scratch|cross|get) (?:me|us|him|her|them|my name|his name|her name|our names|my colleague|the name of \w+ \w+) (?:off|from|out)|(?:cancel|delete|remove|drop|withdraw|unsubscribe|release) (?:me|us|him|her|them|myself|my name|his name|her name|our names|the name of|my colleague|our colleague)(?! (?:back|out of the loop|through))(?: \w+)?(?: (?:off|from|out))?|(?:have|need|must|forced|obliged|like|want|wish|going) to cancel|please cancel|i cancel|de-?register|unregister|sign me out|pull out of the (?:meeting|day)|giv(?:e|ing) up (?:my|our|the|this|her|his) (?:\w+ )?(?:seat|place|spot|chair|registration|reservation)|(?:won't|will not|don't|do not|no longer)(?: be)? need(?:ing)? (?:my|the|our|this) (?:\w+ )?(?:seat|place|spot|chair|registration)|withdraw from the (?:meeting|participants|list|waiting list|day|event)|count (?:me|us) out",
    r"(?:leave|off|no need to keep me on|take me off|remove me from|out of|drop me from|give up my place on) (?:the |your )?(?:waiting list|list of (?:\w+ )?participants|wait-?list|participants'? list)|(?:give|offer|free|pass) (?:my|our|the|this|her|his) (?:seat|place|spot|chair)(?: \w+){0,2}? (?:to|for|on)|my (?:seat|place) (?:can|may|is free)|free (?:up )?(?:my|our) (?:seat|place|spot)|(?:remove|delete|take|drop|strike|cross)\b[^?!;]{0,90}? (?:from|off|out of) (?:the|your) (?:list|registrations?|participants|waiting list)|(?:who|he|she|they) (?:has |have )?cancel(?:s|led|ed)?\b|strike (?:me|us) off",
    r"(?:annuler?|annulez|annule|supprimer?|supprimez|retirer|retirez|effacer|resilier|renoncer a|enlever) (?:\w+ |l'){0,3}?(?:inscriptions?|participation|venue|reservations?|place|presence)|desinscri\w+|annul(?:er|ation)|(?:me|nous|le|la|l'|les) (?:retirer|rayer|enlever|supprimer|effacer|oter|desinscrire) (?:de|des|du)|rayez-moi|retirez-moi|(?:retirer|enlever|rayer|oter|effacer|supprimer) (?:mon|son|leur|notre) nom",
    r"(?:inutile|pas la peine|plus besoin|n'est plus necessaire) (?:de |d')(?:me|nous|m'|le|la) ?(?:garder|maintenir|attendre|conserver|laisser)|(?:quitter|sortir de|retirer de) la liste d'attente|(?:retirer|enlever|rayer|supprimer|oter)\b[^?!;]{0,90}? (?:de la liste|des (?:inscrits|participants|listes))|(?:liberer|libere|rends|rendre|ceder|cede|donner|donnez|laisse) (?:donc )?(?:ma|notre|sa) place|ne (?:comptez|compte) (?:plus|pas) sur (?:moi|nous|ma)|ne m'attendez (?:pas|plus)",
    r"(?:abmelden|stornier\w+|absagen|abmeldung|melde mich ab|streich\w* (?:sie |du |bitte )?(?:mich|uns|ihn)|anmeldung zuruck\w*|cancel\w* (?:\w+ )?(?:mi|la|nuestra|su) (?:inscripcion|reserva|plaza)|cancelar|anular|darme de baja|darse de baja|cancellare|annullare|disdire|disiscriver\w+|cancellarmi|afmelden|annuleren)",
)

# --- proposals ------------------------------------------------------------------------

_WORK_EN = r"(?:proposals?|abstracts?|contributions?|submissions?|talks?|papers?|summary|presentations?|one-pager|extended abstract|communication|posters?|title and abstract|titles?|pdf|one-page|page)"
_WORK_FR = r"(?:propositions?|resumes?|contributions?|soumissions?|exposes?|presentations?|communications?|abstracts?|titre|papiers?|articles?|posters?|interventions?|fiche|travaux|version|pdf|page|document|fichier)"
_PROPOSE = _any(
    rf"(?:attached|enclosed|attaching|enclosing|enclose|attach|below|herewith|here(?:'s| is| are| comes| come)|this is|(?:please )?find|see|submit|submitting|submitted|propose|proposing|offer|send|sending|sent you|hand in|consider|contribute|suggest|present|presenting|give|forward|forwarding|pasted?|paste|copy|include)\b[^.?!]{{0,70}}?\b{_WORK_EN}",
    rf"\b{_WORK_EN}\b[^.?!]{{0,60}}?\b(?:is|are|comes?|follows?|find|attached|enclosed|below|in the attachment|as (?:a )?pdf|herewith)",
    r"(?:would|'d|should) (?:like|love|be (?:happy|glad|delighted|pleased)) to (?:present|talk about|speak about|give a talk|contribute|submit|propose|show|offer)",
    rf"(?:ci-joint\w*|joint\w*|en (?:piece )?(?:jointe|attachee|annexe)|p\.?j\.?|voici|voila|trouver\w*|trouvez|soumets?|soumettons|soumettre|propos(?:e|ons|er)|envoie|envoyons|envoyer|adresse|adressons|transmets|transmettons|depose|ci-dessous|ci-apres|colle|presenter|souhaite presenter|donner)\b[^.?!]{{0,70}}?\b{_WORK_FR}",
    rf"\b{_WORK_FR}\b[^.?!]{{0,70}}?\b(?:ci-joint\w*|joint\w*|en piece|en pj|attache\w*|ci-dessous|ci-apres|en clair|suit)",
    r"(?:souhait\w+|aimer\w+|voudr\w+|desir\w+) (?:vous |y |vivement )?(?:presenter|proposer|soumettre|exposer|contribuer|communiquer)",
    r"(?:mein|unser|meinen|unseren|einen|den|die|das|der) (?:\w+ )?(?:vorschlag|beitrag|abstract|vortrag|zusammenfassung|kurzfassung)\w*|vortragsvorschlag|beitragsvorschlag|(?:mi|nuestra|la|una) (?:propuesta|comunicacion|contribucion|resumen)|(?:la mia|nostra|una|il mio) (?:proposta|comunicazione|contributo|abstract|riassunto)",
)
_REVISE = _any(
    r"(?:replace|replaces|replacing|supersedes?|instead of the|in place of|updated?|revised|corrected|newer?|final|latest|shortened|amended|improved) (?:\w+ ){0,2}?(?:version|abstract|title|text|page|file|pdf|document|one|proposal|draft|authors?|summary)|(?:better|second|longer|shorter|last|other|third) (?:version|abstract|title|text|proposal|draft|summary)|really the last one|replace what|forgot (?:the )?(?:attachment|file|pdf)|(?:here|now) (?:it is|with the (?:attachment|file))|(?:title|abstract|author|authors|summary|text) (?:\w+ ){0,3}?(?:is now|changed|should (?:read|be)|has changed|is the following|to be)",
    r"(?:change|correct|update|modify|make|shorten|replace|amend|edit|fix) (?:\w+ ){0,2}?(?:title|abstract|authors?|author list|affiliations?|name|text|summary|proposal|keywords)|use this|please use|forgot (?:the|a|to mention|to add|to attach) (?:\w+ ){0,2}?(?:co-?authors?|attachment|file|author)|now (?:it is |with )?(?:the )?(?:attached|attachment|file)|add (?:\w+ ){0,4}?(?:as )?(?:a )?(?:co-?author|author)|ignore (?:the|my) (?:\w+ ){0,2}?(?:version|versions|mail|one|draft|file)",
    r"(?:remplace|remplacer|annule et remplace|nouvelle|nouveau|corrigee?|definitive|derniere|version (?:corrigee|definitive|finale|ramenee|reduite|raccourcie|a jour)|modifier?|changer?|corriger?|rectifier?|ajouter?) (?:\w+ |l'){0,4}?(?:version|resume|titre|texte|fichier|proposition|document|auteurs?|co-?auteure?s?|affiliation|page|precedente?)|le titre (?:est|devient|serait)|version (?:ramenee|corrigee|definitive|finale|revue|revisee)|(?:voici|voila) (?:cette fois )?(?:le fichier|la piece jointe|le texte|la bonne version)|oublie (?:la piece|le fichier|le pdf|de joindre)",
)
_WITHDRAW = _any(
    rf"(?:withdraw|withdrawing|retract|retracting|retire|pull|pulling|take back|cancel|remove|scrap|rescind|drop)(?: \w+){{0,3}}? (?:{_WORK_EN}|submission|aipr-\d+|\[?[a-z]+-\d+\]?)|(?:withdraw|pull|retract) (?:it|them|this|\[?[a-z]{{2,}}-\d+)|(?:no longer|not|cannot|can't|unable to|won't)(?: \w+){{0,4}}? (?:present|give) (?:\w+ ){{0,3}}?(?:{_WORK_EN}|work|results)|(?:disregard|ignore|forget|do not consider|don't consider|no longer consider) (?:\w+ ){{0,2}}?(?:{_WORK_EN})|(?:remove|take) (?:\w+ ){{0,3}}?(?:from|off|out of) the (?:programme|program|selection|review|submissions|list of (?:talks|proposals))|(?:proposal|abstract|talk|contribution|submission|presentation|paper)\b[^.?!;]{{0,120}}\bwithdrawn",
    rf"(?:retir(?:er|e|ons|ez)|annul(?:er|e|ons|ez)|supprim(?:er|e|ez)|renonc(?:er|e|ons) a|abandonn(?:er|e|ons)) (?:\w+ |l'){{0,3}}?(?:{_WORK_FR}|soumission)(?! (?:precedente|et remplace))|ne plus (?:en )?tenir compte|ne plus (?:etre )?en mesure de presenter|(?:ne|n')(?: \w+)? ?(?:serai|serons|pourr\w+|sommes|suis|peux|pouvons)(?: \w+){{0,4}}? (?:plus|pas)(?: \w+){{0,4}}? presenter|retrait de (?:\w+ ){{0,2}}?{_WORK_FR}|ne (?:prenez|tenez) (?:plus|pas) (?:en )?compte|la retirer|le retirer",
    r"(?:zuruckziehen|ziehe (?:\w+ ){0,4}?zuruck|ziehen (?:\w+ ){0,4}?zuruck|retirar (?:\w+ ){0,2}?(?:propuesta|comunicacion|contribucion)|ritirare (?:\w+ ){0,2}?(?:proposta|contributo|comunicazione)|ritiro (?:la|il) (?:\w+ )?(?:proposta|contributo)|terugtrekken)",
)
_THANKS = _any(
    r"thanks?|thank you|thx|many thanks|cheers|perfect|great|wonderful|excellent|noted|well received|received|got it|merci|parfait|super|genial|bien recu|bien note|c'est note|entendu|danke|vielen dank|gracias|grazie|perfetto|ok|okay|obrigad[oa]|bedankt|dank",
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:(?:don't|do not) forget to|remember to|make sure (?:to|you)|be sure to|n'oubliez pas|n'oublie pas|pensez a|pense a|vergessen sie nicht)\b|"
    r"\b(?:you|your colleagues?|vous|tu|votre)\b (?:\w+ ){0,2}?(?:can |will |would like to |want to |wish to |may |are |pouvez |souhaitez |serez |voulez |etes )"
    r"(?:\w+ ){0,3}?(?:attend\w*|register\w*(?! (?:me|us|my|our|him|her|them|the following|both))|join\w*|come|participate|submit|vous inscrire|t'inscrire|participer|assister|venir|present\w*|invited?|invites?)"
)

_TABLE: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    (Sign.REGISTER, _REGISTER),
    (Sign.ATTEND, _ATTEND),
    (Sign.CANCEL, _CANCEL),
    (Sign.CANNOT, _CANNOT),
    (Sign.WITHDRAW, _WITHDRAW),
    (Sign.REVISE, _REVISE),
    (Sign.PROPOSE, _PROPOSE),
    (Sign.REGISTERED, _REGISTERED),
    (Sign.LATER, _LATER),
    (Sign.MAYBE, _OWN_DOUBT),
    (Sign.THANKS, _THANKS),
)


_NOT_YET = re.compile(
    r"\b(?:not|n't|never|pas|jamais|noch nicht|no estoy|non sono) (?:yet |encore |ancora |been |have |me )*(?:registered|inscri\w+|enrolled|angemeldet|iscritt\w)"
)


def signs(clause: Clause) -> frozenset[Sign]:
    """Every sign that the clause shows, before they are weighed against each other."""
    found = {sign for sign, expression in _TABLE if expression.search(clause.folded)}
    if Sign.REGISTERED in found and _NOT_YET.search(clause.folded):
        found.discard(Sign.REGISTERED)
    if {Sign.WITHDRAW, Sign.CANCEL} <= found and not _OF_REGISTRATION.search(clause.folded):
        found.discard(Sign.CANCEL)
    if Sign.CANCEL not in found and _ADDS.search(clause.folded) and _ADDRESS.search(clause.text):
        found.add(Sign.REGISTER)
    return frozenset(found)


# "Could you add Ann Bell (ann@…)": who is added is told by the address.
_ADDS = re.compile(
    r"\b(?:please|pls|kindly|could you|can you|would you|pourriez-vous|pouvez-vous|peux-tu|pourrais-tu|merci d[e']|veuillez|bitte)\b[^.?!;]{0,25}"
    r"\b(?:add|include|put|list|enter|note|book|count|register|compter|inscrire|ajouter|noter|rajouter|inclure|anmelden|eintragen)\b"
)
_OF_REGISTRATION = re.compile(
    r"\b(?:registrations?|inscriptions?|participation|venue|seats?|place|attendance|anmeldung|inscripcion|iscrizione|waiting|attente|participants?|desinscri\w+)\b"
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


def speaks_to_the_reader(clause: Clause) -> bool:
    """It is the reader who may attend, register or submit: an invitation, not a wish."""
    return bool(_SOMEBODY_ELSE.search(clause.folded))
