"""What lists and mass mail say in subjects and texts. Quotes do not count."""

from __future__ import annotations

from mailbot.domain import Kind
from mailbot.read.machines.signs import sign

_L = Kind.LIST

_LETTER = r"(?:e-?mail|message|mailing|offer|advertisement|letter|newsletter|bulletin|digest)"
_LETTRE = (
    r"(?:message|courriel|mail|courrier|e-?mail|lettre(?: d['’]\w+)?|infolettre|newsletter|bulletin|avis)"
)
_BRIEF = r"(?:nachricht|e-?mail|mail|newsletter|rundbrief|brief|mitteilung)"

MASS_SUBJECT_SIGNS = (
    sign(
        _L,
        50,
        r"(?:newsletter|infolettre|lettre d['’]information|nieuwsbrief|rundbrief|bollettino|boletín|boletim|"
        r"(?:lettre|letter|brief|gazette|journal|carta|lettera)\b.{0,30}\bn[°ºo]\.? ?\d|"
        r"\d+ (?:new|nouvelles|neue|nuevas|nuove|novas|nieuwe) (?:jobs?|positions|vacancies|offers|results|"
        r"matches|offres|annonces|stellen\w*|treffer|angebote|ofertas|empleos|offerte|annunci|vagas|"
        r"vacatures)|(?:job|search) alert|suchauftrag|bulletin (?:n°|no\.?|#)?\s?\d|"
        r"issue #?\d+|weekly (?:digest|update|news)|% off\b|unsubscribe|no\.? ?\d+ ?[-–|"
        r"] ?20\d\d)",
        "subject of a newsletter",
    ),
    sign(
        _L,
        60,
        r"\bdigest\W{1,3}(?:vol(?:ume)?\b|#|no\b|n°|issue|\d)|\[\w[\w -]{1,30}\] digest|^\S+ digest\W{0,3}$",
        "subject of a digest",
    ),
)

MASS_TEXT_SIGNS = (
    sign(
        _L,
        60,
        r"mailman/listinfo/|/sympa/|\bmailing list\s*\n\S+@\S+|groups\.google\.com/|listserv\S*@|"
        r"you received this message because you are subscribed to the",
        "footer of a mailing list",
    ),
    sign(
        _L,
        60,
        r"(?:(?:^|\n)\W{0,4}(?:unsubscribe|se desabonner|se désinscrire|abmelden|darse de baja|"
        r"cancelar suscripción|disiscriviti|afmelden)\W{0,4}(?:\n|$)|to unsubscribe|"
        r"unsubscribe (?:here|from|at|:|link|https?|with|in one|any ?time)|"
        r"(?:unsubscribe|désabonn\w*|désinscri\w*|abbestell\w*|abmeld\w*|abonnement beenden|"
        r"cancelar (?:la|a)? ?suscripción|disiscri\w*|annulla\w* l['’]iscrizione|afmeld\w*|uitschrijv\w*|"
        r"meld (?:u|je) (?:hier )?af)\b[^\n]{0,40}https?://|(?:update|manage) (?:your )?(?:subscription|"
        r"e-?mail|"
        r"preferences)|(?:to |no longer (?:wish|want) to |stop |discontinue |cease )(?:stop |discontinue )?"
        r"receiv(?:e|ing) (?:this|these|our|any more|further|future) (?:\w+ )?(?:e-?mails?|e-?letters?|"
        r"messages?|mailings?|newsletters?|offers?|updates)|"
        r"(?:se|vous) désabonner|désinscri(?:re|ption|vez)[^.]{0,40}(?:newsletter|lettre|liste|cliqu|lien|"
        r"https?)|pour ne plus (?:la|le|les) recevoir|"
        r"(?:ne (?:plus|souhaitez plus|désirez plus) recevoir|pour ne plus recevoir) "
        r"(?:ces|nos|cette|d['’]autres) (?:\w+ )?(?:e-?mails?|messages?|courriels?|lettres?|"
        r"newsletters?|offres?)|"
        r"(?:newsletter|vom newsletter) (?:abbestellen|abmelden)|abmelden:? ?https?|"
        r"keine weiteren (?:e-?mails?|newsletter|nachrichten) (?:mehr )?(?:erhalten|empfangen|wünschen)|"
        r"darse de baja|cancelar (?:la )?suscripción|dejar de recibir est|"
        r"(?:annullare|cancella(?:re)?) (?:l['’])?iscrizione (?:alla newsletter|clicca)|"
        r"non (?:desidera|vuole|vuoi|desideri) più ricevere|deixar de receber est|"
        r"cancelar (?:a )?(?:subscrição|inscrição na newsletter)|afmelden voor|uitschrijven|"
        r"avsluta prenumeration|avprenumerera|afmeld (?:nyhed|dig)|peruuta tilaus|wypisz się|"
        r"anuluj subskrypcję|odhlásit|отписаться|отказаться от рассылки|退订|取消订阅|配信停止|配信解除)",
        "says how to be taken off",
    ),
    sign(
        _L,
        60,
        r"(?:problemas para visualizar|ver on-?line|(?:trouble|problems?) (?:viewing|reading) this|"
        r"(?:can't|cannot) (?:see|read|view) this (?:e-?mail|message)|"
        r"ne s['’]affiche pas (?:correctement|bien)|"
        r"view (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your |a )?(?:web ?)?browser|"
        r"(?:voir|afficher|consulter) (?:ce (?:message|courriel|mail)|cette (?:lettre|newsletter)|"
        r"la version en ligne|(?:\w+ )?(?:dans|sur) (?:le|votre|un|mon) navigateur)|"
        r"im browser (?:ansehen|anzeigen|öffnen)|ver en (?:el|tu|su) navegador|"
        r"visualizza(?:re|la)? (?:\w+ )?nel browser|ver no (?:seu )?navegador|"
        r"bekijk (?:deze )?(?:e-?mail )?in)",
        "offers itself to be read in a browser",
    ),
    sign(
        _L,
        60,
        r"(?:(?:you(?:'re| are)? (?:receiv(?:e|ing)|getting|got|get)|you(?: have|'ve)? received) "
        r"(?:this|these|our) (?:\w+ ){0,3}(?:because|since|as an? \w+)|"
        rf"(?:this|our) (?:\w+ )?{_LETTER} (?:is|was|goes|has been|is being) (?:sent |out )*(?:to (?:all|"
        rf"every)\b|"
        r"to you by)|you (?:have )?(?:subscribed|opted[ -]in|signed up) to (?:receive|our|this)|"
        rf"vous recevez (?:ce(?:tte|t)?|notre) {_LETTRE} (?:car|parce|suite|en tant)|"
        rf"(?:ce(?:tte|t)?|notre) {_LETTRE} (?:est|a été|vous (?:est|a été)) (?:envoyée?|adressée?) "
        r"(?:à (?:tou(?:s|tes)|tout|l['’]ensemble|nos)|car|parce)|"
        rf"sie (?:erhalten|bekommen) (?:diesen?|unseren?) {_BRIEF},? (?:weil|da)|"
        rf"(?:diese[rs]?|unser) {_BRIEF} (?:geht|wird|wurde) an alle|"
        r"(?:has recibido|recibe|recibes|ha recibido) est[ae] (?:mensaje|correo|boletín|carta) porque|"
        r"(?:ricevi|"
        r"riceve|hai ricevuto|ha ricevuto) quest[ao] (?:e-?mail|messaggio|newsletter) perch|(?:recebe|"
        r"recebeu|está a receber) este (?:e-?mail|boletim) porque|(?:u ontvangt|je ontvangt) deze (?:e-?mail|"
        r"nieuwsbrief) omdat)",
        "says why it is received",
    ),
)
