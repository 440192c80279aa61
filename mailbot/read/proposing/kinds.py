"""What kind of document a text is by its own signs: a bill, a printed paper, a review, a thesis, minutes.

A title and an abstract stand in many of them, so none of these is known by a label alone: each has several
signs of its own, of which a proposal may show one by chance and hardly ever as many as make the kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.read.letter import Paper
from mailbot.read.proposing.authors.names import fold

_LOOKED_AT = 20_000  # characters of a document
_HEAD = 300  # characters in which a journal, a publisher or a book of abstracts names itself

_NUMBER = re.compile(r"\d[\d .,]*")
_DATED = r"[^\n]{0,12}\b(?:\d{1,2}[. /-]|\w+ \d{1,2},? )[^\n]{0,14}\d{4}"


@dataclass(frozen=True, slots=True)
class _Kind:
    """signs: alternatives of a pattern, over folded text; many: how many different ones make the kind.

    head: signs that count only in the document's first lines.
    """

    paper: Paper
    many: int
    signs: re.Pattern[str]
    head: re.Pattern[str] | None = None


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})", re.MULTILINE)


_KINDS = (
    _Kind(
        Paper.BILL,
        3,
        _any(
            r"^(?=(?:[^\n]*\d[.,]\d\d(?: ?(?:eur|euros?|gbp|usd|chf|[£$€]))?\n){2})|"  # rows with prices
            r"(?:sub|sous-?)?-?total\b(?: due| h\.?t\b| ttc)?|h\.?t\b|ttc\b|vat\b|tva\b|mwst|ust\b|iva\b|"
            r"btw\b|"
            r"tax\b \d|invoice|facture|"
            r"rechnung|fattura|factura|fatura|factuur|quotation|quote\b|devis\b|angebot\b|offerte\b|"
            r"presupuesto|"
            r"preventivo|orcamento|iban\b|amount (?:due)?|montant|betrag|gesamtbetrag|summe\b|zwischensumme|"
            r"importe\b|imponibile|prix (?:unitaire|ht)|unit price|price\b|einzelpreis|precio|prezzo|"
            r"quantit[ey]|"
            r"quantity|menge\b|net a payer|proposition commerciale|commercial (?:proposal|offer)|"
            r"\d[.,]\d\d$|premium\b|purchase order|bon de commande|valid until|valable|gultig bis|"
            r"\d[\d .]{0,12}[.,]\d\d(?= ?(?:eur|euros?|gbp|usd|chf|£|\$)\b)|\d{1,6} x \d{1,6}[.,]\d\d\b"
        ),
    ),
    _Kind(
        Paper.JOURNAL,
        2,
        _any(
            rf"(?:received|recu|eingegangen|recibido|ricevuto)\b{_DATED}|"
            rf"(?:accepted|accepte|angenommen|aceptado|accettato)\b{_DATED}|"
            r"(?:available|published) online|author queries|autorenkorrektur|"
            r"^1\.? +(?:introduction|einleitung|introduccion|introduzione|introducao|inleiding)$|"
            r"manuscript (?:number|no\.?|id)[ :]+[a-z]+[ -]?\d|issn\b"
        ),
        _any(
            r"(?:https?://)?(?:dx\.)?doi\b|journal of|volume \d+|vol\. ?\d+|issue \d+|heft \d+|pp?\. ?\d+|"
            r"\d+ ?\((?:19|20)\d\d\)|galley|uncorrected|preprint\b"
        ),
    ),
    _Kind(
        Paper.REVIEW,
        2,
        _any(
            r"reviewer|referee|major (?:revision|comments?)|minor (?:revision|comments?)|"
            r"manuscript (?:number |id )?[a-z]+-\d|recommendation|comments to the (?:author|editor)|"
            r"rapporteur|"
            r"evaluation (?:of|d[ue]) (?:the |la |l')?(?:dissertation|thesis|these|manuscrit)|(?:the|"
            r"this) dissertation|(?:the|this) candidate|gutachten|"
            r"gutachter|the authors (?:claim|should|must)|dictamen|recensore|revisor"
        ),
    ),
    _Kind(
        Paper.THESIS,
        2,
        _any(
            r"these de doctorat|(?:phd|doctoral|master'?s?) thesis|dissertation\b|doktorarbeit|"
            r"masterarbeit|bachelorarbeit|diplomarbeit|(?:erst|zweit)gutachter\w*|scriptie|"
            r"trabajo (?:de )?fin de|"
            r"tesis (?:doctoral|de master)|tesi di|tese de|proefschrift|rapport de stage|memoire de master|"
            r"directeurs? de these|directrice de these|supervis(?:ors?|ed by)|encadre?e? par|"
            r"encadrante?s?\b|jury\b|"
            r"betreuer|soutenance|viva\b|chapters? \d|chapitres? \d|kapitel \d|table of contents|"
            r"table des matieres|"
            r"inhaltsverzeichnis|indice general|^remerciements|^acknowledge?ments|^danksagung"
        ),
    ),
    _Kind(
        Paper.LIFE,
        3,
        _any(
            r"curriculum vitae|^education\b|(?:work|professional) experience|^employment|^formation\b|"
            r"experience professionnelle|^langues|^languages|^skills|^competences|^awards|^hobbies|"
            r"^centres d'interet|academic positions?|list of publications|^publications|^ausbildung|"
            r"^berufserfahrung|^sprachen|^formacion|^experiencia|^idiomas|^istruzione|^lingue"
        ),
    ),
    _Kind(
        Paper.PROJECT,
        3,
        _any(
            r"work ?packages?|wp ?\d|deliverables?|livrables?|lots? (?:de travail|\d)|arbeitspakete?|"
            r"paquetes? (?:de trabajo|\d)|(?:lead|head) of (?:task|work)|(?:joint|bilateral) call|"
            r"appel (?:a projets|bilateral|conjoint)|(?:gemeinsame|bilaterale) ausschreibung|"
            r"convocatoria (?:conjunta|bilateral)|bando (?:congiunto|bilaterale)|dossier de candidature|"
            r"full application|vollantrag|memoria de solicitud|"
            r"coordinat(?:or|rice|eur)\b|koordinator(?:in)?\b|coordinadora?\b|"
            r"^port(?:eur|euse) ?:|principal investigator|"
            r"^(?:partners?|partenaires|(?:projekt)?partner|socios|partner di progetto|parceiros) ?(?::|$)|"
            r"consortium|(?:requested )?(?:budget|funding)\b|budget demande|^kostenplan$|^presupuesto$|"
            r"^orcamento$|^begroting$|"
            r"^(?:duration|duree|laufzeit|duracion|durata)\b|milestones|jalons|funding agency|impact\b"
        ),
    ),
    _Kind(
        Paper.MINUTES,
        2,
        _any(
            r"^presente?s? ?:|^apologies|^excusee?s? ?:|^absente?s? ?:|agenda\b|ordre du jour|minutes of|"
            r"any other business|^action ?:|action : |action: |compte[- ]rendu|tagesordnung|^anwesend|"
            r"^entschuldigt|protokoll der|orden del dia|^asistentes|ordine del giorno|^presenti ?:|"
            r"^aanwezig|(?:the board|le bureau|le comite|der vorstand) (?:agreed|decided|a vote|a decide|"
            r"beschloss)"
        ),
    ),
    _Kind(
        Paper.ANNOUNCEMENT,
        2,
        _any(
            r"call for (?:papers|contributions|abstracts|participation)|appel a (?:communications?|"
            r"contributions?|participation)|important dates|dates importantes|submission guidelines|"
            r"programme committee|communique de presse|press (?:release|contact)|contact presse|"
            r"pressemitteilung|"
            r"(?:inscriptions?|registration) (?:avant|before|until|se font|is open|au )|tarif\b|"
            r"entrance free|"
            r"entree libre|eintritt|open daily|opening on|accueil a \d|"
            r"intervenants? ?:|(?:summer|winter) school|ecole d'(?:ete|hiver)|"
            r"(?:du|from) \d+ (?:au|to) \d+ \w+|lundi|samedi \d+|saturday \d+|samstag"
        ),
    ),
    _Kind(
        Paper.CERTIFICATE,
        2,
        _any(
            r"je soussigne|hereby (?:certif|confirm)|(?:certifie|atteste) que|attestation\b|certificate of|"
            r"to whom it may concern|fait a \w+|hiermit wird bescheinigt|bescheinigung|certifica que|"
            r"si (?:certifica|attesta)|por la presente"
        ),
    ),
    _Kind(
        Paper.PATENT,
        2,
        _any(
            r"inventors?\b ?:|application (?:number|no\b)|prior art|^claims$|patent|revendications|"
            r"patentanspruche"
        ),
    ),
    _Kind(
        Paper.DRAFT,
        2,
        _any(
            r"todo\b|tbd\b|xxx\b|draft\b|brouillon|entwurf|borrador|bozza|a completer\b|"
            r"^1\.? +(?:introduction|einleitung|introduccion|introduzione|introducao|inleiding)\b"
        ),
    ),
)


def kind_of_text(text: str) -> Paper | None:
    """What else than a proposal the text of a document is; None where it may be one."""
    looked_at = fold(text[:_LOOKED_AT])
    for kind in _KINDS:
        seen = kind.signs.findall(looked_at)
        if kind.head:
            seen += kind.head.findall(looked_at[:_HEAD])
        if len({_NUMBER.sub("0", one) for one in seen}) >= kind.many:  # two prices are one sign
            return kind.paper
    return None
