"""Things that people ask organisers about, on folded clauses; a question without them may be private."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.acts import SPEAK
from mailbot.read.naming.lexicon.asking import HAND_IN, WISH
from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.persons import AUTHOR, SPEAKER
from mailbot.read.naming.lexicon.texts import SENT

# One subject a paragraph, in all languages; a proposal's own words are in the lexicon.
_TOPICS = stems("""
    deadline* closing_date* due_date* date_limite date_de_cloture delai frist einsendeschluss abgabetermin
    anmeldeschluss plazo scadenza prazo* late retard extra
    midnight minuit report prolong* extension extended verlangert

    template* gabarit* modele modello vorlage plantilla format formato formate formats page pages page_limit
    one-page word_limit pagina* pagine seite seiten zeichen figure figures title titre author authors auteur
    auteurs pdf word latex file fichier submit* soumettre einreich*

    inscri* inscrever* anmeld* iscrizion* registrat* registrazion* aanmeld* inschrijv* teilnahme*
    participant* participat* deelnem* deelname attend* assister waiting_list list lists liste listes
    lista_de_espera lista_d'attesa warteliste wachtlijst place places seat seats platze plaza* posti vaga*
    plaatsen

    link links lien liens enlace zoom connexion connection internet wifi wi-fi record* replay enregistr*
    aufzeichn* aufgezeichnet mitschnitt ubertrag* grab* gravad* gravac* opname* opgenomen streamed diffuse*
    retransmi* in_person remote remotely online en_ligne a_distance distanciel presentiel

    programme program programm programma programa schedule timetable agenda horaire* zeitplan horario orari*
    hora horas ora uhr uhrzeit tijd quelle_heure what_time che_ora hoe_laat session keynote* length duree
    minutes start* begin* commence* debut* finish* anfang* endet empieza comienza termina inizia comincia
    finisce comeca acaba eindigt

    venue lift elevator* stairs step-free ascenseur* escaliers
    aufzug*
    treppe* stufenlos* ascensor* escaleras ascensore* scale elevador* escadas trap trappen room rooms salle
    amphi* saal raum horsaal sala aula auditorio zaal lokaal access* acces* zugang
    address adresse indirizzo direccion morada adres ort tagungsort veranstaltungsort sitio lugar luogo
    door doors porte portes entrance* entree eingang geoffnet offnet cloakroom vestiaire luggage bagage*
    waar_moeten wheelchair fauteuil rollstuhl barrierefrei childcare

    parking parken parkpl* parkeer* parkeren aparcamiento parcheggio estacionamento stationne* train bus
    tram* metro station gare voiture covoiturage shuttle navette bahnhof* zug bahn anreise* anfahrt
    haltestelle estacion tren autobus coche stazione treno estacao comboio autocarro trein auto travel voyage

    hotel* hoteis accommodation hebergement logement unterkunft ubernacht* alojamiento albergo alloggio
    pernott* overnacht* lunch dejeuner mittagessen pranzo almoco catering repas meal meals verpflegung comida
    comer coffee cafe dietary vegetarian

    fee fees frais payant* gratuit* free_of_charge gebuhr* teilnahmegebuhr* kosten* kostet kost pagar gratis
    cuota tasa* coste cuesta quota costa costo costi taxa* custa custos betalen reimburse* rembours* erstatt*
    reisekosten* fahrtkosten*
    reembols* gastos_de_viaje rimbors* spese_di_viaggio despesas_de_viagem vergoed* reiskosten* travel_costs
    travel_support travel_grant* travel_money travel_expenses frais_de_voyage frais_de_deplacement

    visa visas visum visado visto invitation_letter letter_of_invitation lettre_d'invitation
    courrier_d'invitation invitacion invito convite einladung* uitnodiging* certificate* certifica*
    attestation* attestat* bescheinigung* zertifikat* justificante bewijs rechnung factura fattura fatura
    factuur badge

    slide slides diapo diapos folien diapositiva* diapositive* dia's plakat* projector projecteur
    videoprojecteur
    micro* aspect_ratio 16:9 speaker* presenting to_present be_presented presenter presenting exposer
    vorzutragen vortragen prasentieren presentar presentare apresentar presenteren projector* contribut*
    contribue*
    beitragen contribuir* contribuire bijdragen

    notif* accepted acceptation accepte acceptes acceptee acceptees aceptad* accettat* aceite aceites
    decision decisions selection selected received recu bien_arrive* receipt reception proceedings actes
    publication published

    language langue sprache idioma lingua taal english anglais englisch ingles inglese engels french francais
    franzosisch frances francese frans deutsch espanol italiano portugues nederlands beginner* debutant*
    prerequisite* prerequis tutorial* tutoriel*

    meeting journee reunion reuniao riunione conference* conferencia* convegno congresso tagung* workshop
    organis* organiz* tagung jornada* giornata studiedag
    bijeenkomst student students doctorant* member* membre* call appel
""")
# To register an image, or "registration of scans", is no matter of a meeting.
_REGISTERING = r"regist(?!rations? of (?:\w+ ){0,2}(?:images?|scans?|clouds?|scenes?|data|points?|maps?))\w+"
# The one that somebody works in is no venue.
_BUILDING = (
    r"(?<!your )(?<!our )(?<!my )(?<!votre )(?<!notre )(?<!ton )(?<!mon )(?:building|batiment|gebaude|"
    r"edificio|"
    r"gebouw)\w*"
)
TOPIC = re.compile(rf"\b(?:{_TOPICS}|{_BUILDING}|{SPEAKER}|{SENT}|{_REGISTERING})\b")
# Of these any conversation speaks: they tie none to a meeting.
COMMON = re.compile(
    stems("""
    late retard report extra midnight minuit list lists liste listes lista file fichier format formats page
    pages pagina* seite seiten word pdf latex figure figures title titre author authors auteur auteurs
    link links lien liens enlace internet wifi record* access acces* address adresse indirizzo direccion
    morada adres ort sitio lugar luogo place posti time schedule timetable agenda hora horas ora uhr tijd
    what_time length minutes start* begin* convite invito einladung* travel voyage train bus zug bahn tren
    treno trem received recu receipt student students member* membre* call appel english anglais
    meeting reunion reuniao riunione conference* conferencia* convegno congresso tagung* bijeenkomst workshop
    journee jornada* giornata organis*
    organiz* published communication* presentation*
    """)
)

# Only a meeting's organisers are asked about these: other business elsewhere in the mail is no veto.
_OF_A_CALL = stems("""
    notification* notified acceptance abstract abstracts waiting_list liste_d'attente warteliste
    lista_de_espera lista_d'attesa wachtlijst call_for_contributions call_for_abstracts call_for_proposals
    appel_a_contribution* appel_a_communication* nos_resumes mes_resumes les_resumes inscrire inscription*
    anmeldung* anmelden* anmeldeschluss* inscripcion* inscribirse iscrizion* iscriversi inscric* aanmeld*
    inschrijv* certificate*_of_attendance certificate*_of_participation attendance_certificate*
    attestation*_de_presence attestation*_de_participation teilnahmebe* certificado*_de_asistencia
    certificado*_de_participacion attestat*_di_partecipazione certificado*_de_presenca
    certificado*_de_participacao bewijs_van_deelname invitation_letter* letter*_of_invitation
    lettre*_d'invitation einladungsschreiben carta*_de_invitacion letter*_d'invito uitnodigingsbrie*
    be_recorded been_recorded recording*_of aufgezeichnet
""")
FOR_ORGANISERS = re.compile(
    rf"\b(?:{_OF_A_CALL}|regist(?:ration|er)(?! of)|"
    r"decisions? (?:about|on|for|regarding) (?:\w+ )?(?:talks?|proposals?|abstracts?|contributions?)|"
    r"(?:know|hear) (?:\w+ ){0,4}?(?:accepted|selected)|"
    rf"{SENT} (?:\w+ ){{0,3}}?(?:accept|reten|select|choos|chos|choisi|angenommen|ausgewahlt|"
    r"aceptad|seleccionad|accettat|selezionat|scelt|aceite|selecionad|gekozen|geselecteerd)\w*|"
    rf"{AUTHOR} (?:be |get |going to |to |\w+ )?(?:hear|notified|informed|told|know)\b|"
    r"(?:sera|seront|est|sont)(?:-t?-?(?:il|elle|ils|elles))? (?:\w+ )?enregistre\w*)\b"
)
# What makes a bare "did it arrive?" a question to organisers.
OWN_MATTER = re.compile(
    r"\b(?:my|our|mon|ma|notre) (?:\w+ )?(?:abstract|proposal|contribution|submission|registration|talk|"
    r"resume|proposition|inscription|expose|communication)\b|\b(?:m'inscrire|i register\w*|inscrite?)\b"
)
OFFERS = re.compile(
    rf"\b(?:submitted|handed in|proposed|soumis|depose|eingereicht|enviado|presentado|inviato|presentato|"
    rf"submeti|"
    rf"ingediend|ingestuurd)\b[^.?!;]{{0,40}} {SENT}\b|\b{SENT}\b[^.?!;]{{0,40}} (?:eingereicht|ingediend|"
    rf"ingestuurd)\b|\b{WISH}\b[^.?!;]{{0,25}} (?:{HAND_IN}|contribut\w*|contribuer|contribuir\w*|beitragen|"
    rf"bijdragen|{SPEAK})\b"
)
