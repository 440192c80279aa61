"""What lists and mass mail say in subjects and texts. Quotes do not count."""

from __future__ import annotations

from mailbot.domain import Kind
from mailbot.read.machines.signs import sign

_L = Kind.LIST

MASS_SUBJECT_SIGNS = (
    sign(
        _L,
        50,
        r"(?:newsletter|infolettre|lettre d['’]information|bulletin (?:n°|no\.?|#)?\s?\d|"
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
        r"unsubscribe (?:here|from|at|:|link|https?)|(?:update|manage) (?:your )?(?:subscription|e-?mail|"
        r"preferences)|(?:to |no longer (?:wish|want) to |stop |discontinue |cease )(?:stop |discontinue )?"
        r"receiv(?:e|ing) (?:this|these|our|any more|further|future) (?:\w+ )?(?:e-?mails?|e-?letters?|"
        r"messages?|mailings?|newsletters?|offers?|updates)|"
        r"(?:se|vous) désabonner|désinscri(?:re|ption|vez)[^.]{0,40}(?:newsletter|lettre|liste|cliqu|lien|"
        r"https?)|(?:ne (?:plus|souhaitez plus|désirez plus) recevoir|pour ne plus recevoir) "
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
        r"la version en ligne)|im browser (?:ansehen|anzeigen|öffnen)|ver en (?:el|tu|su) navegador|"
        r"visualizza(?:re|la)? (?:\w+ )?nel browser|ver no (?:seu )?navegador|"
        r"bekijk (?:deze )?(?:e-?mail )?in)",
        "offers itself to be read in a browser",
    ),
    sign(
        _L,
        60,
        r"(?:you(?:'re| are) (?:receiving|getting) this (?:\w+ ){0,3}(?:because|"
        r"as an? (?:\w+ )?(?:subscriber|member|customer))|you (?:have )?received this (?:e-?mail|message|"
        r"mailing|offer) (?:because|as an? \w+)|this (?:e-?mail|message|mailing|offer|advertisement) (?:was|"
        r"is being|has been) sent to you by|you (?:have )?(?:subscribed|opted[ -]in) to (?:receive|our|"
        r"this)|vous recevez ce(?:tte|t)? (?:message|courriel|mail|courrier|e-?mail|lettre|"
        r"newsletter) (?:car|parce)|sie erhalten diese (?:nachricht|e-?mail|mail|newsletter),? (?:weil|da)|"
        r"(?:has recibido|recibe|recibes|ha recibido) este (?:mensaje|correo|boletín) porque|(?:ricevi|"
        r"riceve|hai ricevuto|ha ricevuto) quest[ao] (?:e-?mail|messaggio|newsletter) perch|(?:recebe|"
        r"recebeu|está a receber) este (?:e-?mail|boletim) porque|u ontvangt deze (?:e-?mail|"
        r"nieuwsbrief) omdat)",
        "says why it is received",
    ),
)
