"""What letters say around what they hand in: mistakes, other matters, thanks, what a journey costs."""

from __future__ import annotations

from mailbot.read.naming.lexicon.acts import NOT

# Why a text on record is changed.
WRONG = (
    r"(?:err(?:or|eur|ore|o|atum|ata)s?|mistakes?|wrong(?:ly)?|typos?|mis-?typed|misprint|mis-?spel\w+|"
    r"coquilles?|fautes?|faux|fausse|falsch\w*|(?:schreib|tipp)?fehler|equivocad\w*|errat[ao]|sbagliat\w*|"
    r"refuso|gralha|errad\w*|(?:tik)?fout\w*|verkeerd\w*)"
)
INSTEAD = (
    r"(?:instead of|rather than|in place of|au lieu de|plutot que|statt|anstatt|anstelle von|en lugar de|"
    r"en vez de|invece di|al posto di|anziche|em vez de|in plaats van)"
)

# What opens another matter in a letter: "Une question par ailleurs :", "As for my registration,".
_ONE = (
    r"(?:one|an?|another|two|just|deux|une?|autre|encore|eine?|zwei|noch|und|una?|otr[oa]|dos|altr[oa]|due|"
    r"uma?|outr[oa]|een|nog|twee)"
)
_LAST = (
    r"(?:(?:more|last|final|other|practical|derniere?|autre|pratique|petite?|noch|letzte|weitere|praktische|"
    r"ultim[oa]|otra|mas|practica|altra|pratica|outra|laatste|andere|praktische) )"
)
_ASKED = (
    r"(?:questions?|requests?|favou?rs?|demandes?|faveurs?|fragen?|bitten?|anliegen|preguntas?|peticion|"
    r"favore?|domand[ae]|richiest[ae]|perguntas?|pedidos?|vra(?:ag|gen)|verzoek)"
)
OF_THE_DAY = (
    r"(?:(?:self-)?registrations?|attendance|inscriptions?|presence|participation|anmeldung|teilnahme|"
    r"inscripcion|asistencia|iscrizion[ei]|partecipazione|inscricao|participacao|aanmelding|inschrijving|"
    r"deelname|travel|deplacements?|voyage|reise|anreise|viaje|viaggio|viagem|reis|lunch|dejeuner|dinner|"
    r"diner|mittagessen|comida|pranzo|almoco)"
)
OTHER_MATTER = (
    r"(?:p\.?\s?s\.?\W|(?:btw|by the way|au fait|autre chose|hors sujet|nebenbei|por cierto|ja agora|"
    r"trouwens)\b|(?:sinon|a proposito|ansonsten|separately|apart from that|a part cela)\s?[,:]|"
    rf"{_ONE} (?:\w+ ){{0,2}}?{_ASKED}\b(?! (?:\w+ )?(?:remain|demeur|rest|bleib|qued|perman|blijf|aris|pos|"
    rf"fol))[^.?!:;]{{0,40}}:|(?:{_ONE} )?{_LAST}(?:points?|things?|chose|detail|sache|punkt|cosa|coisa|ding|"
    r"punt)\s?[:,]|(?:as (?:for|to)|regarding|concerning|about|pour|quant a|concernant|pour ce qui est de|zu|"
    r"zur|was|bezuglich|en cuanto a|sobre|per|quanto a|riguardo a|wat|voor)\s?(?:(?:the|my|our|l'|la|le|mon|"
    rf"ma|notre|der|die|meine?r?|unsere?r?|el|mi|il|mia|a|minha|de|mijn)\s?)*{OF_THE_DAY}\b(?: (?:angeht|"
    r"betrifft|betreft))?\s?[:,])"
)
# What a journey costs and who pays, in which an abstract takes no interest.
EXPENSES = (
    r"(?:(?:travel|conference|registration|participation) (?:costs?|fees?|expenses|grants?|support|fund\w*)|"
    r"reimburs\w+|frais (?:de (?:deplacement|voyage|transport|mission|participation|sejour)|"
    r"d'(?:inscription|hebergement))|rembours\w+|(?:reise|teilnahme|tagungs|fahrt)\w*(?:gebuhr|kosten|"
    r"zuschuss)\w*|erstatt\w+|gastos de viaje|cuota de inscripcion|re(?:e|i)mbols\w+|spese di viaggio|"
    r"rimbors\w+|despesas de viagem|reiskosten\w*|vergoed\w+)"
)

# What is said to people only, and what becomes of a text.
THANKS = (
    r"(?:please(?! the\b)|kindly|thank|thanks(?! to)|merci|veuillez|sorry|apolog\w+|desolee?s?|bitte|danke|"
    r"gracias|grazie|obrigad[oa]|bedankt|organi[sz]ers?|organisateurs|s'il (?:vous|te)|por favor|per favore|"
    r"alstublieft)"
)
# "I ask for confirmation", "je demande un accusé de réception".
ASKS_FOR_A_WORD = (
    r"(?:(?:(?:i|we|je|nous|ich|wir|ik|wij) (?:\w+ )?(?:ask|request|wait|demand\w+|attend\w+|bitten?|warten?|"
    r"vra(?:ag|gen))|j'attends|pido|pedimos|espero|esperamos|chiedo|chiediamo|peco|aguardo) (?:\w+ ){0,4}?"
    r"(?:confirmation|acknowledge?ment|receipt|reply|accuse|reponse|(?:empfangs)?bestatigung|ruckmeldung|"
    r"antwort|confirmacion|acuse|respuesta|conferma|risposta|confirmacao|resposta|bevestiging|antwoord))"
)
PRESENTED = (
    r"(?:presented|published|submitted|shown|presente|publie|soumis|vorgestellt|veroffentlicht|presentado|"
    r"publicado|presentato|pubblicato|apresentad\w)"
)
NEVER = rf"(?:{NOT}|jamais|pas|mai)"
TOGETHER_WITH = (
    r"(?:joint work with|in collaboration with|en collaboration avec|travail (?:commun|joint|en commun) avec|"
    r"gemeinsame arbeit mit|trabajo (?:conjunto|en comun) con|lavoro (?:congiunto|comune) con|"
    r"trabalho (?:conjunto|em comum) com|gezamenlijk werk met)"
)
