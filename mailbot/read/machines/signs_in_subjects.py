"""Subjects that machines write, in the languages they speak; not of forwards: people send those."""

from __future__ import annotations

from mailbot.domain import Kind
from mailbot.read.machines.signs import sign
from mailbot.read.machines.signs_of_mass_mail import MASS_SUBJECT_SIGNS

_B, _A, _R = Kind.BOUNCE, Kind.AUTO_REPLY, Kind.RECEIPT
_COLON = r"\s{0,3}[:\uff1a]"
# The decoded subject, without its own Re:/Fwd: prefixes (kind.py drops forwards: a person sent those).
SUBJECT_SIGNS = (
    sign(
        _A,
        100,
        r"^\W{0,2}(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|réponse automatique|"
        r"automatische antwort|automatische? (?:antwoord|reactie)|"
        r"respuesta automática|risposta automatica|resposta automática|autosvar|automatiskt svar|"
        r"automatisk svar|"
        r"automaattinen vastaus|automaatvastus|odpowiedź automatyczna|autoodpowiedź|automatyczna odpowiedź|"
        r"automatická odpověď|"
        r"automatické odpovědi|automatikus válasz|răspuns automat|автоматический ответ|автоответ|"
        r"автоматична відповідь|αυτόματη απάντηση|otomatik yanıt|自动答复|自動回覆|自动回复|自動応答|"
        r"自動返信|"
        r"(?:부재중 )?자동 ?(?:회신|응답)|automatski odgovor|samodejni odgovor|automatické odpovede|"
        r"automatinis atsakymas|"
        r"automātiska atbilde|автоматичен отговор|аутоматски одговор|رد تلقائي|الرد التلقائي|پاسخ خودکار|"
        r"מענה אוטומטי|תשובה אוטומטית|"
        r"trả lời tự động|ตอบกลับอัตโนมัติ|balasan otomatis|jawapan automatik|स्वचालित उत्तर|"
        r"erantzun automatikoa|autoreplica|last autoresponse notification.{0,40}|"
        r"automatický|sjálfvirkt svar|vacation reply|abwesenheitsnotiz)"
        + f"(?:{_COLON}|\\s*$|\\s*[-–—(\\])])|"
        r"[(\[](?:automatic|auto)[ -]?(?:reply|response)[)\]]\s*$|\(réponse automatique\)\s*$|"
        r"\((?:automatische antwort|respuesta automática|risposta automatica|resposta automática|"
        r"automatisch antwoord)\)\s*$",
        "subject of an automatic reply",
    ),
    sign(
        _A,
        60,
        r"^(?:re\s?:\s*)?(?:i(?:'| a)m )?(?:out[- ]of[- ](?:the[- ])?office|ooo|"
        r"away from (?:my )?(?:mail|desk|office)|"
        r"on (?:vacation|leave|holiday)|absence du bureau|absen(?:ce|t)e?\b|en congés?|abwesen(?:d|heit)|"
        r"(?:maternity|parental|annual|sick) leave|"
        r"nicht im büro|"
        r"außer haus|im urlaub|fuera de (?:la )?oficina|ausencia|fuori (?:sede|ufficio)|assen(?:za|te)|"
        r"ausência|"
        r"fora do escritório|afwezig(?:heid)?|niet aanwezig|frånvaro|fraværende|fravær|ikke på kontoret|"
        r"poissa|"
        r"nieobecność|poza biurem|mimo kancelář|nepřítomnost|нет на месте|отсутств|вне офиса|házon kívül|"
        r"ofis dışında|不在|休假|外出|부재중)",
        "subject of an absence",
    ),
    sign(
        _A,
        50,
        r"(?:we(?: have|'ve)? received your (?:request|e-?mail|message|inquiry|enquiry|ticket)|"
        r"(?:ticket|case|request|incident) (?:created|received|opened|logged)|(?:logged|"
        r"opened) on your behalf|"
        r"\b(?:inc|req|ritm|sctask|sr|cs|cas|tkt)[ #-]?\d{5,}\b|\[(?:ticket|case|request|"
        r"incident|demande)[ #:n°o]*[\w-]+\]|"
        r"^\W{0,2}\[?#?\w{0,12}[ #-]?\d{4,}\]|(?:accusé|avis) de réception|nous avons bien reçu votre|"
        r"votre (?:demande|message) (?:a (?:bien )?été|n[°o])|"
        r"eingangsbestätigung|ihre anfrage|hemos recibido su|abbiamo ricevuto|"
        r"recebemos (?:a )?sua|bedankt voor uw (?:bericht|mail)|^(?:thank(?:s| you) for your (?:e-?mail|"
        r"message|request|inquiry|enquiry)|merci (?:de|pour) votre (?:message|courriel|mail)|"
        r"vielen dank für ihre (?:nachricht|e-?mail|anfrage)|gracias por su (?:mensaje|correo)|"
        r"grazie per (?:il|la) (?:suo|sua))|acknowledg(?:e?ment)? of receipt|confirmation of receipt|"
        r"empfangsbestätigung)",
        "subject of an acknowledgement",
    ),
    sign(
        _A,
        60,
        r"(?:verification required|verify (?:your|that you)|confirm (?:your )?(?:e-?mail|message|delivery)|"
        r"your (?:e-?mail|message) (?:requires|is awaiting|was not delivered yet|is (?:held|on hold|"
        r"waiting))|"
        r"please (?:confirm|verify).{0,30}(?:e-?mail|message|human|person)|"
        r"(?:message|courriel|mail) (?:en attente|retenu|bloqué)|"
        r"(?:nachricht|mail) (?:wartet|zurückgehalten|in quarantäne)|"
        r"(?:mensaje|correo) (?:en espera|retenido)|messaggio (?:in attesa|trattenuto)|"
        r"mensagem (?:em espera|retida)|bericht (?:wacht|tegengehouden)|sender verification|"
        r"demande de validation|"
        r"vérification de l['’]expéditeur|bestätigen sie ihre (?:e-?mail|nachricht))",
        "subject of a challenge",
    ),
    sign(
        _B,
        60,
        r"^(?:undeliver(?:ed|able)|undelivered mail|(?:e-?)?mail (?:could not|"
        r"can ?not) be delivered|failed mail|mail error|mail failed|delivery warning|mail delivery warning|"
        r"automatically rejected|processing error|mail delivery (?:failed|failure|system|"
        r"subsystem|problem|status)|"
        r"delivery (?:status notification|failure|failed|has failed|report|notification|incomplete)|"
        r"failure notice|"
        r"returned mail|returned to sender|message (?:undeliverable|delivery failure|not delivered)|"
        r"nondeliverable|"
        r"non[- ]?delivery|non remis|échec (?:de (?:la )?(?:remise|livraison|distribution))|"
        r"message non (?:remis|distribué|délivré)|"
        r"courrier non (?:remis|distribué)|avis de non[- ](?:remise|distribution)|unzustellbar|"
        r"nicht zustellbar|"
        r"zustellung (?:fehlgeschlagen|nicht möglich)|fehlgeschlagene zustellung|rückläufer|"
        r"no se puede entregar|"
        r"no entregado|correo (?:devuelto|no entregado)|mensaje no entregado|non recapitabile|"
        r"mancata consegna|"
        r"messaggio non recapitato|não é possível entregar|não entregue|mensagem não entregue|onbestelbaar|"
        r"niet bezorgd|ej levererat|kan inte levereras|kan ikke leveres|ikke leveret|uleverbar|"
        r"toimittamaton|"
        r"viestiä ei voitu|niedostarczon|nie można dostarczyć|nedoručitelné|nedoručen|kézbesíthetetlen|"
        r"nelivrat|"
        r"недоставлен|не удается доставить|не доставлено|невозможно доставить|τεκμηρίωση|teslim edilemedi|"
        r"iletilemedi|无法投递|無法傳遞|未送达|退信|系统退信|配信不能|配信できません|배달되지 않음|"
        r"warning: (?:could not send|message .{0,40}delayed)|delayed mail|delivery delayed|rejected:|"
        r"postmaster notify|mail system error|e-?mail delivery failure|abuse report|\[?feedback loop)",
        "subject of a delivery failure",
    ),
    sign(
        _R,
        60,
        r"^(?:read|lu|gelesen|leído|letto|lida?|gelezen|läst|læst|lest|luettu|przeczytano|"
        r"přečteno|прочитано|"
        r"okundu|已读|已讀|開封済み|읽음|not read|non lu|ungelesen gelöscht)\s{0,2}[:\uff1a]|"
        r"^(?:return receipt|"
        r"read receipt|accusé de lecture|confirmation de lecture|lesebestätigung|confirmación de lectura|"
        r"conferma di lettura|confirmação de leitura|leesbevestiging|läskvitto|kvittering|"
        r"potwierdzenie odczytu|"
        r"уведомление о прочтении|disposition notification|message (?:read|displayed)|"
        r"empfangsbestätigung \(angezeigt\)|"
        r"accusé de réception \((?:affiché|lu))",
        "subject of a read receipt",
    ),
    sign(
        _R,
        50,
        r"^(?:accepted|declined|tentative(?:ly accepted)?|accepté|refusé|provisoire|zugesagt|abgelehnt|"
        r"mit vorbehalt|aceptada|rechazada|accettato|rifiutato|aceite|aceito|recusado|geaccepteerd|"
        r"geweigerd|accepterat|avböjt|accepteret|zaakceptowano|odrzucono|принято|отклонено|"
        r"new time proposed)\s{0,2}[:\uff1a]",
        "subject of a calendar answer",
    ),
    *MASS_SUBJECT_SIGNS,
)
