"""What filters that challenge a sender, help desks and calendars write; quotes do not count."""

from __future__ import annotations

from mailbot.domain import Kind
from mailbot.read.machines.signs import sign

_A, _R = Kind.AUTO_REPLY, Kind.RECEIPT

# A filter's mail says three things in few words: a mail is held, what is to be done, and what for.
_MAIL = r"(?:message|e-?mail|mail|courriel|nachricht|mensaje|correo|messaggio|mensagem|bericht)"
_HELD = (
    r"(?:held|on hold|waiting|quarantined|retenue?|en attente|bloquée?|zurückgehalten|wartet|warteschlange|"
    r"quarantäne|retenido|en espera|en cola|trattenut[oa]|in attesa|retid[oa]|em espera|tegengehouden|wacht)"
)
_DO = (
    r"(?:click|follow the link|reply to this|answer this|enter the|clique[zr]|recopiez|répondez|saisissez|"
    r"validez|klick\w*|bestätigen|antworten sie|haga clic|pulse|responda|clicc\w+|risponda|risponde\w*|"
    r"clique|klik\w*|beantwoord)"
)
_GUARD = (
    r"(?:spam|junk|filter|approved|unknown sender|first time|delivered|indésirables?|filtre|première fois|"
    r"parviendra|expéditeurs?|zugestellt|absender|erstmals|filtro|remitente|primera vez|mittente|prima volta|"
    r"recapitat[oa]|remetente|primeira vez|entregue|afzender|eerste keer|afgeleverd|bezorgd)"
)

SERVICE_TEXT_SIGNS = (
    sign(
        _A,
        100,
        rf"^(?=.{{0,900}}\Z)(?=.*\b{_MAIL}\b.{{0,90}}?\b{_HELD}\b)(?=.*\b{_DO}\b)(?=.*\b{_GUARD}\b)",
        "holds a mail until its sender does something",
    ),
    sign(
        _R,
        60,
        r"^\W{0,3}(?:[\w.'-]+ ){1,5}(?:has (?:\w+ )?(?:accepted|declined)|(?:a|n'a pas) (?:\w+ )?(?:accepté|"
        r"refusé|"
        r"décliné)|hat\b|ha (?:\w+ )?(?:aceptado|rechazado|accettato|rifiutato|declinato)|aceitou|recusou|"
        r"heeft\b)[^.!?\n]{0,30}\b(?:invitation|einladung|invitación|invito|convite|uitnodiging|"
        r"termineinladung)\b",
        "words of a calendar's answer",
    ),
    sign(
        _A,
        50,
        r"(?:a (?:new )?(?:support )?(?:ticket|case|request) (?:has been|was) (?:opened|created|logged|"
        r"registered)|your (?:ticket|case|request|reference) (?:number|id|no|has been (?:received|assigned|"
        r"logged))|(?:request|ticket|case|incident|enquiry|question)\b"
        r"[^.!?\n]{0,60}? (?:has been|was) (?:received|created|logged|opened|recorded|registered) (?:as|"
        r"under|"
        r"with|and assigned)\b|(?:request|ticket) \(?#?\d{3,}\)? (?:has been|was) (?:received|created)|"
        r"(?:keep|include|"
        r"leave) .{0,40}(?:in the subject|subject line)|(?:an agent|our team|a member of (?:our|"
        r"the) (?:team|staff)|we) will (?:get back|respond|reply|be in touch|review)|(?:ticket|"
        r"demande) (?:n°|numéro|no) ?\d|"
        r"votre (?:demande|message|courriel)\b[^.!?\n]{0,60}? (?:a (?:bien )?été (?:enregistré|"
        r"prise?|reçu)|nous est bien parvenu)|un (?:ticket|dossier) a été (?:ouvert|créé)|"
        r"ihre anfrage (?:wurde|ist)|ticket ?(?:nummer|#)|su (?:solicitud|consulta|"
        r"mensaje) ha sido (?:recibid|registrad)|la (?:sua|tua) richiesta è stata|(?:we have|"
        r"we've) received your (?:message|e-?mail|request|inquiry|enquiry)|thank(?:s|"
        r" you) for (?:contacting|reaching out to|your inquiry|your enquiry))",
        "acknowledges a request",
    ),
    sign(
        _A,
        100,
        r"(?:(?:click|follow|visit|use).{0,60}(?:to (?:have|get) (?:your|the) (?:message|e-?mail|"
        r"mail) delivered|(?:have|get) your (?:e-?mail )?address added|"
        r"verify (?:that )?you are (?:a )?(?:human|real|person|not))|to (?:prove|confirm|"
        r"verify) (?:that )?(?:you are|you're) (?:a )?(?:human|real|not a)|(?:your|this) (?:message|"
        r"e-?mail) (?:is|has been) (?:being )?(?:held|placed|put).{0,40}(?:until|pending|queue|"
        r"waiting list)|(?:add|added) to (?:the|my|the recipient's) (?:guest|approved|allowed|"
        r"white)[- ]?list|i(?:'m| am) (?:now )?(?:using|protect).{0,40}(?:spam arrest|boxbe|anti-?spam)|"
        r"pour que votre (?:message|courriel|mail) (?:me )?(?:soit|parvienne).{0,80}cliqu|"
        r"expéditeur(?:s)? (?:inconnu|autorisé)|mailinblack)",
        "challenges the sender",
    ),
)
