"""What machines say in the text that they write, and what only people say. Quotes do not count."""

from __future__ import annotations

from mailbot.domain import Kind
from mailbot.read.machines.signs import sign
from mailbot.read.machines.signs_of_mass_mail import MASS_TEXT_SIGNS
from mailbot.read.machines.signs_of_services import SERVICE_TEXT_SIGNS

_B, _A, _R = Kind.BOUNCE, Kind.AUTO_REPLY, Kind.RECEIPT

# What says of itself that it is automatic; without the noun an abstract would ("an automatic method").
_MESSAGE = r"(?:replies|reply|response|answer|e-?mail|mail|message|notification|notice|acknowledge?ment)"
_MESSAGE_FR = r"(?:réponse|message|courriel|mail|e-mail|courrier|notification|accusé de réception)"
_MESSAGE_DE = r"(?:nachricht|e-?mail|mail|antwort|benachrichtigung|mitteilung|eingangsbestätigung)"
_MESSAGE_ES = (
    r"(?:mensaje|respuesta|correo(?: electrónico)?|aviso|notificación|messaggio|risposta|notifica|"
    r"mensagem|resposta|notificação|e-?mail)"
)

# The person's own text (quotes and attached mails do not count).
TEXT_SIGNS = (
    sign(
        _A,
        100,
        r"\b(?:this|the following) (?:is|(?:message|mail|e-?mail|reply) (?:is|was)) an? "
        rf"(?:automat(?:ic|ed|ically)(?:[ -]generated)?|auto(?:-?generated)?)[ -]?{_MESSAGE}\b|"
        rf"(?:this|your) {_MESSAGE} (?:is|was|has been|is being) "
        r"(?:automatically (?:generated|sent|created)|auto-?generated|"
        r"(?:generated|sent|created) automatically)|"
        r"(?:will not be sending you|you will not receive) any (?:further|more) (?:responses|replies)|"
        rf"requesting an automated response|(?:automatically|auto-?)[ -]?generated {_MESSAGE}\b|"
        rf"(?:ceci est |il s'agit d')(?:une? )?{_MESSAGE_FR} "
        r"(?:automatique|générée? automatiquement)|"
        rf"{_MESSAGE_FR}(?: est| a été| vous (?:est|a été))? (?:générée?|envoyée?|adressée?) automatiquement|"
        rf"dies(?:e|es|er|em)? (?:ist eine? )?(?:automati\w+ (?:\w+ )?)?{_MESSAGE_DE} "
        r"(?:wurde|wird) automatisch|"
        rf"automatisch(?:e|er|es)? (?:(?:erstellte|generierte|erzeugte|versandte)[nrs]? )?{_MESSAGE_DE}\b|"
        rf"dies ist eine automatisch (?:erstellte|generierte|erzeugte|versandte) {_MESSAGE_DE}|"
        rf"{_MESSAGE_ES} (?:generad[oa] |enviad[oa] )?automátic(?:[oa]|amente)(?= *(?:[.,;:!)\n-]|$|por|de "
        r"(?:nuestr|confirm|ausencia)|y no|e não|e non|no respond|non rispond|não respond))|"
        r"(?:dit is een automatisch(?:e)?|detta är ett automatiskt|dette er (?:et|en) automatisk|"
        r"tämä on automaattinen|to jest (?:wiadomość )?automatyczna|toto je automatick\w+|"
        r"это автоматическ\w+) (?:gegenereerd |genererat |genereret |wygenerowana |vygenerovan\w+ )?"
        r"(?:bericht|e-?mail|mail|antwoord|meddelande|svar|besked|melding|viesti|vastaus|wiadomość|odpowiedź|"
        r"zpráv\w+|odpověď|сообщени\w+|ответ|письмо)|"
        r"(?:detta är ett|dette er et) autosvar|wiadomość (?:automatyczna|wygenerowan[ay] automatycznie)|"
        r"(?:zpráv\w+|e-?mail) (?:byl\w* )?automaticky vygenerov|автоматический ответ|"
        r"此邮件(?:为|由|是).{0,12}自动|自动(?:回复|发送)|自動(?:返信|送信|配信)|자동으로 (?:발송|생성)",
        "says that it is automatic",
    ),
    sign(
        _A,
        60,
        r"\b(?:i(?:'m| am| will be|'ll be)(?: currently)? (?:out of (?:the )?office|out of town|"
        r"away (?:from|on|until)|on "
        r"(?:vacation|holidays?|annual leave|leave|parental leave|sabbatical|maternity leave|sick leave)|"
        r"travell?ing (?:until|and)|"
        r"not in the office|absent)|(?:the|our) office (?:is|will be) closed|"
        r"out of (?:the )?office (?:until|from|with)|"
        r"je (?:suis|serai)(?: actuellement)? (?:absente?|en (?:congés?|vacances|déplacement|mission|"
        r"arrêt)|indisponible|hors)|"
        r"(?:absente?|en congés?) (?:du \d|jusqu)|(?:le|notre) (?:service|bureau|secrétariat) est ferm|"
        r"ich bin (?:bis|vom|ab|derzeit|zur ?zeit|momentan|aktuell|am|heute|leider|"
        r"in der zeit)?.{0,50}(?:nicht (?:im (?:büro|haus|dienst)|erreichbar|da)|"
        r"im urlaub|abwesend|außer haus|auf dienstreise|in elternzeit)|"
        r"(?:estoy|estaré|me encuentro|me encontraré) (?:fuera|ausente|de (?:vacaciones|viaje|baja|permiso|"
        r"licencia))|"
        r"(?:sono|sarò) (?:fuori|assente|in (?:ferie|vacanza|viaggio|missione|congedo|malattia|maternità|"
        r"aspettativa|trasferta))|"
        r"(?:estou|estarei|encontro-me|encontrar-me-ei) (?:fora|ausente|de (?:férias|licença|baixa)|"
        r"em viagem)|"
        r"ik ben (?:.{0,30})(?:afwezig|niet (?:aanwezig|bereikbaar|op kantoor)|op vakantie|met verlof)|"
        r"jag är (?:.{0,30})(?:på semester|ledig|bortrest|inte på|tjänstledig|borta|frånvarande|"
        r"på tjänsteresa)|"
        r"jeg (?:er|har|holder) (?:.{0,30})(?:ferie|fraværende|ikke på kontoret|bortreist|på reise|"
        r"permisjon|orlov)|"
        r"olen (?:.{0,30})(?:lomalla|poissa|matkoilla|virkamatkalla)|"
        r"jestem (?:.{0,30})(?:na urlopie|nieobecn|poza biurem)|przebywam na urlopie|"
        r"jsem (?:.{0,30})(?:mimo kancelář|na dovolené|nepřítomn)|jsem mimo|"
        r"(?:я )?(?:нахожусь|буду)? ?(?:.{0,20})(?:в отпуске|в командировке|отсутству|вне офиса)|"
        r"szabadságon|házon kívül vagyok|sunt (?:în concediu|plecat)|izinde(?:yim)?|ofis dışında|"
        r"(?:不在办公室|正在休假|休假中|外出|出差)|(?:不在に|休暇|出張)(?:して|を|中)|"
        r"부재중|휴가 ?중|출장 ?중|في إجازة|خارج المكتب|nghỉ phép|vắng mặt|בחופשה|מחוץ למשרד|ลาพักร้อน|"
        r"(?:sedang )?cuti|di luar kantor|در مرخصی|у відпустці|в отпуска|na odmoru|na dopustu|puhkusel|"
        r"atvaļinājumā|"
        r"atostog)",
        "says that its writer is away",
    ),
    sign(
        _A,
        40,
        r"(?:(?:will|shall|'ll) (?:reply|respond|answer|get back|read|be back|return|process|"
        r"attend)(?: to)?.{0,60}(?:return|back|when i|after|as soon as|upon)|"
        r"(?:répondrai|reviendrai|traiterai|prendrai connaissance|lirai).{0,60}(?:retour|dès|rentrée)|"
        r"à mon retour|dès mon retour|de retour le|"
        r"(?:will|shall) not (?:be )?(?:read|check|see)(?:ing)? (?:my|any)\s+(?:e-?mails?|messages|mail)|"
        r"ne (?:lirai|consulterai|relèverai|verrai) (?:pas|plus) (?:mes|les|vos|ma|de)\s+"
        r"(?:messages?|mails?|e-mails?|courriels?|messagerie)|"
        r"(?:lese|sehe) .{0,40}keine (?:e-?mails|mails|nachrichten)|"
        r"no (?:leeré|veré|revisaré) (?:mis|el|los) (?:mensajes|correos?)|"
        r"non (?:leggerò|vedrò|leggo|vedo|consulto) (?:i miei |la |questa )?(?:messaggi|mail|posta|casella)|"
        r"não (?:lerei|verei) (?:as minhas |os meus )?(?:mensagens|e-?mails)|"
        r"lees (?:ik )?(?:mijn|geen) (?:berichten|mails?)|"
        r"nach meiner rückkehr|(?:lese|beantworte|bearbeite).{0,60}(?:unregelmäßig|rückkehr|wieder)|"
        r"wieder (?:erreichbar|im büro|für sie da)|ab dem .{0,20}wieder|"
        r"a mi (?:regreso|vuelta)|al mio (?:ritorno|rientro)|no meu regresso|quando (?:voltar|regressar)|"
        r"na (?:mijn )?terugkeer|"
        r"(?:weer|terug) (?:aanwezig|op kantoor|bereikbaar)|är tillbaka|er tilbage|er tilbake|palaan|"
        r"po powrocie|wracam|po návratu|vrátím se|"
        r"по возвращении|вернусь|回来后|返回后|帰社後|戻り次第|복귀|이후에 (?:답변|회신|연락)|"
        r"عند (?:عودتي|العودة)|"
        r"(?:sẽ )?trả lời sau|כשאחזור|po povratku|"
        r"ob vrnitvi|після повернення|"
        r"när jag är tillbaka|visszatérés\w* után|după revenire|dönüşümde)",
        "will answer on return",
    ),
    sign(
        _A,
        40,
        r"(?:(?:urgent|emergency|urgence|urgences|dringend|urgencia|urgenza|urgente|dringende|"
        r"brådskande|haster|pilne|naléhav|срочн|紧急|緊急|급한).{0,120}"
        r"(?:contact|contacter|adress|wenden|kontakt|contacta|contattare|contatar|call|appel|joindre|"
        r"write to|osoit|связ|联系|連絡|@)|"
        r"(?:limited|no|intermittent|irregular|sporadic) access to (?:my )?(?:e-?mail|internet|mail)|"
        r"(?:accès (?:limité|restreint|irrégulier)|pas accès) à (?:ma|mes|la|mon)|(?:e-?mails?|mails?|"
        r"nachrichten) (?:nur|werden nicht|werden während)|"
        r"(?:not|won't) be (?:reading|checking|forwarded|read|monitor)|ne (?:sera|seront) (?:pas|"
        r"ni) (?:lu|relu|transmis|traité)|"
        r"(?:contact|contacter|wenden sie sich|write to).{0,80}(?:urgent|urgence|dringend)|"
        r"aucun courriel|(?:acceso|accesso|acesso)\b.{0,30}\b(?:limitad|limitat|esporadic|sporadic|irregular|"
        r"saltuari)\w*|beperkt(?:e)? toegang)",
        "names a stand-in or no access",
    ),
    sign(
        _A,
        40,
        r"within (?:\d+|one|two|three|a few) (?:working |business )?(?:days|hours)|dans les meilleurs délais|"
        r"dans un délai de|sous \d+ (?:h\b|heures|jours)|innerhalb von .{1,12} (?:stunden|(?:werk)?tagen)|"
        r"lo antes posible|il prima possibile|o mais breve possível|zo spoedig mogelijk",
        "promises an answer in time",
    ),
    sign(
        _A,
        60,
        r"\b(?:i have left|has left (?:the|our)|(?:is|am) no longer (?:with|working|employed|at)|"
        r"retired (?:from|on|in|as of)|(?:ne (?:travaille|fait|fais) plus|j'ai quitté|a quitté (?:le|la|l'|"
        r"notre))|(?:arbeite|bin|ist) nicht mehr (?:bei|am|an|im|für)|ya no (?:trabajo|trabaja)|"
        r"non lavor[oa] più|não trabalh[oa] mais|werk(?:t)? niet (?:meer|langer))",
        "says that its writer has left",
    ),
    sign(
        _A,
        60,
        r"(?:mailbox|mail account|inbox|address|account)\b.{0,40}(?:no longer|not|isn't|is being) (?:in use|"
        r"used|valid|active|monitored|read|checked|attended|closed)|(?:adresse|boîte|"
        r"messagerie)\b.{0,40}(?:n'est plus|ne (?:sera|fonctionne) plus)|"
        r"(?:adresse|postfach|konto)\b.{0,40}nicht mehr|(?:dirección|correo|cuenta)\b.{0,40}ya no",
        "says that nobody reads there",
    ),
    sign(
        _A,
        40,
        r"(?:(?:please )?do not (?:reply|respond|answer) to this|replies to this (?:e-?mail|message|address)|"
        r"(?:merci de )?ne pas (?:y répondre|répondre à (?:ce|cette))|veuillez ne pas répondre|"
        r"bitte (?:nicht auf diese|antworten sie nicht)|no responda a este|por favor,? no responda|"
        r"non rispondere a quest|não responda a est|niet (?:te )?(?:antwoorden|beantwoorden))",
        "asks not to be answered",
    ),
    sign(
        _B,
        60,
        r"(?:this is the (?:mail (?:system|delivery)|qmail-send|postfix|exim|sendmail)|"
        r"this message was created automatically by mail delivery software|"
        r"(?:could|can)(?: ?not|n't) be delivered to (?:one or more|the following|<|\S+@)|"
        r"delivery (?:to the following|has failed|failed|attempt)|your message (?:to \S+ )?(?:couldn't|"
        r"could not|wasn't|was not|can't|cannot) be delivered|"
        r"(?:wasn't able|unable) to deliver (?:your|the) message|permanent(?: fatal)? (?:error|errors|"
        r"failure)|the following addresses? (?:had|failed)|"
        r"undeliverable|address(?: was)? (?:not found|couldn't be found|rejected)|"
        r"recipient (?:address )?rejected|user unknown|mailbox (?:is )?(?:full|unavailable|not found)|"
        r"no such user|over quota|"
        r"échec de la remise|n['’]a pas pu être (?:remis|délivré|distribué|envoyé)|"
        r"impossible de (?:remettre|distribuer)|boîte aux lettres .{0,40}(?:pleine|introuvable)|"
        r"konnte nicht (?:zugestellt|übermittelt)|zustellung .{0,60}(?:fehlgeschlagen|nicht möglich)|"
        r"unzustellbar|"
        r"no se (?:ha )?(?:pudo|podido) entregar|error (?:al|en la) entreg|"
        r"non è stato possibile (?:recapitare|consegnare)|não (?:pôde|foi possível) (?:ser )?entreg|"
        r"kon(?: niet| .{0,40}niet)? worden (?:afgeleverd|bezorgd)|kunde inte levereras|"
        r"kunne ikke leveres|ei voitu toimittaa|"
        r"nie (?:można|udało się|została) (?:było )?dostarcz|nelze doručit|не удалось доставить|"
        r"не может быть доставлено|无法(?:投递|送达|传递)|配信できません|お届けできません)",
        "words of a delivery failure",
    ),
    sign(
        _B,
        40,
        r"\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b|\(#[45]\.\d\.\d\)|\b550[ -]|smtp(?: error|;|"
        r" server)|remote (?:server|host) (?:said|returned)|\bmta\b|diagnostic[ -](?:code|information)",
        "an SMTP code",
    ),
    sign(
        _B,
        60,
        r"^\W*(?:(?:your|the) (?:message|e-?mail|mail) (?:could|can|was) ?not (?:be )?(?:delivered|sent) to|"
        r"(?:votre|le) (?:message|courriel|mail|courrier) (?:n['’]a pas pu être|n['’]a pas été) "
        r"(?:remis|délivré|distribué|livré|envoyé) à|"
        r"(?:ihre|die) (?:nachricht|e-?mail|mail) (?:an|für)|"
        r"(?:su|el) (?:mensaje|correo) no (?:se )?(?:ha podido|pudo|ha sido) (?:ser )?entrega(?:r|do) a|"
        r"il (?:suo |tuo )?messaggio non (?:è stato|ha potuto essere) (?:consegnato|recapitato) a|"
        r"(?:a sua|sua|a) mensagem não (?:pôde ser|foi) entregue a|uw bericht (?:aan|kon niet))"
        r"[\s:<\"'(*-]{1,12}[\w.+-]+@[\w.-]+",
        "opens with an address that could not be reached",
    ),
    sign(
        _R,
        60,
        r"(?:this is a (?:return|read) receipt|this (?:return )?receipt only acknowledges|"
        r"ceci est un accusé de (?:lecture|réception) (?:pour|du|de)|"
        r"dies ist eine (?:empfangs|lese)bestätigung|"
        r"le message que vous avez envoyé.{0,120}(?:a été )?(?:lu|affiché)|"
        r"(?:your message|votre message|ihre nachricht|su mensaje|"
        r"il (?:tuo|suo) messaggio|(?:a )?sua mensagem|uw bericht|ditt meddelande|din meddelelse|"
        r"meldingen din|viestisi|(?:twoja )?wiadomość|(?:to|subject|sent):)\s.{0,300}"
        r"(?:(?:was|were) (?:read|displayed|opened) on|(?:a été )?(?:lu|affiché|ouvert)e? le|"
        r"wurde (?:am .{0,160})?gelesen|(?:fue|ha sido) leído|è stato letto|foi lid[ao]|is gelezen|"
        r"(?:har )?lästs|blev læst|ble lest|on luettu|została? przeczytan[ay]))",
        "words of a read receipt",
    ),
    *SERVICE_TEXT_SIGNS,
    *MASS_TEXT_SIGNS,
)

# What speaks against a machine: a person who writes about the meeting. Taken off weak sums only.
HUMAN_TEXT = sign(
    Kind.HUMAN,
    50,
    r"\b(?:register me|sign me up|count me in|please register|(?:my|our) (?:proposal|abstract|talk|"
    r"submission|registration)|(?:i|we) (?:would like|wish|want|hope|'d like) to|could you|can you|"
    r"would it be|is it possible|will there be|please (?:find|cancel|withdraw|replace|note that i)|"
    r"(?:inscri(?:vez|re|s)[- ](?:moi|nous)|m['’]inscri|(?:ma|notre|ci-joint) (?:proposition|résumé|"
    r"communication|contribution|présentation|inscription)|(?:je|nous) (?:souhait|voudr|désir|propos|"
    r"participer|confirm|(?:vous|t[\'e]) ?(?:envoie|enverr|envoy|transm|adress))|(?:mon|notre|le) résumé|"
    r"i(?: will|'ll)? (?:send|submit|attach)|pourriez-vous|pouvez-vous|serait-il|est-il possible|"
    r"y aura-t-il)|(?:melden sie mich|anmelden|(?:mein|unser)(?:e|en)? (?:beitrag|vorschlag|vortrag|"
    r"anmeldung)|(?:ich|wir) (?:möchte|würde|melde)|könnten sie|können sie)|(?:inscribi|inscríb|quisiera|"
    r"(?:mi|nuestra) (?:propuesta|inscripción|resumen)|vorrei|(?:la mia|nostra) (?:proposta|iscrizione)|"
    r"gostaria|(?:ik wil|graag) |jag vill|jeg vil(?:le)? ))|\?",
    "speaks for itself",
)
