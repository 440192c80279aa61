"""What is done to a text, a seat or a person, and what is denied; a language a line."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.texts import SENT

# What somebody has who is registered.
SEAT = stems("""
    registration* participation attendance seat seats place places spot spots chair booking* reservation*
    inscription* venue presence chaise siege
    anmeldung* teilnahme platz stuhl reservierung*
    inscripcion* plaza* reserva* asistencia presencia participacion asiento silla
    iscrizion* posto partecipazione presenza prenotazione sedia
    inscricao inscricoes lugar vaga participacao presenca cadeira
    aanmelding* inschrijving* deelname plek plaats stoel
""")
# Deny the words behind them; French "pas" and "plus" stand behind what they deny, "mai" is also a month.
NOT = stems("""
    not no_longer cannot never unable neither nor
    ne n'
    nicht kein* nie niemals
    no non nao nunca
    niet geen nooit
""")
# What is done to a text, or to what stands in it.
ADD = stems("""
    add adding include* including insert*
    ajout* rajout* inclu*
    hinzu* erganz* aufnehm* aufzunehm*
    anad* agreg*
    aggiung* inser* acrescent* adicion*
    toevoeg* toe_te_voegen voeg*
""")
CHANGE = stems("""
    chang* replac* exchange* swap* correct* fix* updat* amend* adjust* revis* edit*
    tweak* overwrit* revers* repair* retouch* invers* repar*
    remplac* modif* corrig* rectifi* actualis* mettre_a_jour
    andern andert geandert ersetz* korrigier* berichtig* anderung* korrektur* tausch* vertausch*
    cambi* reemplaz* sustitu* correg* corrij* retoc*
    sostitu* corregg* correzion* scambi*
    substitu* troca* alterar alterem alterac*
    vervang* verbeter* wijzig* aanpas*
""")
REMOVE = stems("""
    remov* delet* drop dropping strike leave_out
    retir* enlev* supprim* oter otez
    streich* entfern* losch*
    quit* elimin* borr*
    togli* rimuov*
    tirar tirem
    verwijder* schrap*
""")
PUT_BACK = stems("""
    put_back put_it_back put_this_back put_them_back put_in restor*
    remett* retabl*
    wieder_ein* wiederherstell*
    repon* volver_a_poner
    rimett* ripristin* repor
    terugzet*
""")
MEND = rf"(?:{ADD}|{CHANGE}|{REMOVE}|{PUT_BACK})"
# Verbs that make a thing end.
_END = stems("""
    withdraw* retract* retire* scrap* pull pulling cancel* rescind* revok* void undo annul release free
    free_up give_up giving_up gave_up give_back take_back take_out take_off
    annul* effac* resili* renonc*_a renonc*_au libere* rend* abandonn*
    zuruckzieh* zuruckzuzieh* zurucknehm* stornier* freigeb* absag* verzicht*_auf
    anul* cancel* renunci*_a liber* dar_de_baja den_de_baja de_de_baja da_de_baja doy_de_baja
    ritir* annull* cancell* rinunci*_a rinunci*_al rinunci*_alla disdi*
    desist*_de
    intrek* annuleer* annuleren vrijgeven
""")
END = rf"(?:{_END}|{REMOVE})"
# The same where they close a German or Dutch clause, behind what ends.
ENDED = stems("""
    withdrawn retracted cancelled canceled
    retiree* retire retires annulee* annule annules caduque*
    zuruckziehen zuruckzuziehen zuruckgezogen zurucknehmen zuruckgenommen
    streichen zu_streichen stornieren zu_stornieren
    absagen abzusagen
    loschen freigeben freizugeben zuruckgeben zuruckzugeben herausnehmen herauszunehmen
    retirada* retirado* anulada* anulado*
    ritirata ritirato annullata annullato
    intrekken in_te_trekken ingetrokken schrappen te_schrappen annuleren te_annuleren verwijderen
    vrijgeven terugtrekken
""")
# Verbs in two parts, each with what closes its clause.
PARTED = (
    (stems("tak* pull*"), stems("back out off from")),
    (stems("giv* free"), stems("up back")),
    (stems("zieh* tret*"), stems("zuruck")),
    (stems("nehm* nimm"), stems("heraus raus zuruck weg")),
    (stems("geb* gib"), stems("frei zuruck")),
    (stems("sag*"), stems("ab")),
    (stems("trek* haal*"), stems("in terug weg uit")),
)
# Verbs that leave a thing standing: denied, they end it.
KEEP = stems("""
    consider* take*_into_account take*_into_consideration count include* reviewed
    considerer considerez prendre_en_compte prendre_en_consideration tenir_compte tenez_compte tienne* figurer
    presenter exposer tenir donner assurer faire examine* evalue* retenu*
    berucksichtig* beachte* betracht* vorstellen vortragen prasentieren halten zeigen
    tener_en_cuenta tenga*_en_cuenta considere* considerar presentar dar
    considerar* considerat* tenere_conto tener_conto teng*_conto presentare tenere
    considerem ter_em_conta tenham_em_conta apresentar
    overweeg* overwegen meenemen mee_te_nemen rekening beschouw*
    present presenting give giving show
    forget_about
""")
SPEAK = stems("""
    present presenting speak show give presenter exposer vorstellen vortragen prasentieren sprechen
    presentar presentare apresentar presenteren spreken
""")
MUST = stems("""
    must should has_to have_to needs_to need_to ought_to
    doit devrait doivent
    muss mussen soll sollte sollen
    debe deberia tiene_que
    deve dovrebbe
    deveria tem_de tem_que
    moet moeten
""")
# Said to be let out of sight: of one's own work it is a withdrawal.
FORGET = stems("""
    disregard* forget ignore
    oublie* ignore*
    vergessen_sie ignorier*
    olvid* ignor*
    dimentic* ignor*
    esque* ignor*
    vergeet negeer*
""")
TAKE_PART = stems("""
    attend come join participate take_part be_there be_present
    venir viendr* assister participer* etre_la etre_present*
    kommen komme teilnehm* dabei_sein dabeisein
    asistir venir vendre ire participar
    venire verro partecip* esserci assistere
    vir assistir participar* irei
    komen kom deelnemen erbij_zijn
""")
# What is done for somebody to take part, and what he says who does.
REGISTER = stems("""
    register sign_up enrol* m'inscri* s'inscri* nous_inscri* inscriv* anmeld* melde* inscrib* apunt* iscriv*
    inscrev* aanmeld* inschrijv*
""")
REGISTERING = f"(?:{TAKE_PART}|{REGISTER})"
THEIR_ANSWER = stems("""
    depend*_on depending_on according_to in_the_light_of
    selon en_fonction_de suivant depend*_de
    je_nach hangt_von abhangig_von
    segun depend*_de en_funcion_de
    a_seconda_della a_seconda_di secondo dipend*_da
    consoante conforme depend*_de depend*_da
    afhankelijk_van hangt_af_van naargelang
""")
ANSWER = stems("""
    answer* reply
    reponse*
    antwort*
    respuesta*
    risposta*
    resposta*
    antwoord*
""")
AS_IT_MAY_BE = stems("""
    selon_le_cas je_nachdem segun_el_caso a_seconda_dei_casi consoante_o_caso al_naargelang
""")
OR_NOT = stems("or_not ou_non ou_pas oder_nicht oder_auch_nicht o_no oppure_no o_meno ou_nao of_niet")
# Not now; and what somebody is put on by whoever registers him.
YET = stems("""
    yet for_now for_the_moment for_the_time_being
    encore pour_l'instant pour_le_moment tout_de_suite
    noch vorerst vorlaufig
    todavia aun por_ahora de_momento
    ancora per_ora per_il_momento
    ainda por_enquanto
    nog voorlopig
""")
PUT = stems("""
    put add register sign enrol* include list count note
    inscri* ajout* compt* mett* not*
    trag* setz* meld* anmeld* eintrag* nehmen
    inscrib* apunt* pong* anot* anad*
    iscriv* mett* aggiung* segn* inser*
    inscrev* inclu* ponh* coloqu*
    zet schrijf* meld* inschrijv* aanmeld*
""")
# Where somebody is put who is put on no list.
ELSEWHERE = stems("""
    in_copy in_cc cc in_touch in_contact in_the_loop up_to_date in_the_picture
    en_copie en_relation en_contact en_rapport au_courant a_jour a_disposition d'accord au_travail en_ordre
    en_page en_forme au_propre
    in_kopie in_den_verteiler auf_den_verteiler in_verbindung in_kontakt ins_bild
    en_copia en_cc en_contacto al_corriente al_dia de_acuerdo
    in_copia in_contatto al_corrente al_lavoro
    em_copia em_cc em_contacto em_contato ao_corrente a_par de_acordo
    in_de_cc op_de_hoogte
""")
# What moves somebody from one way of taking part to the other.
MOVE = stems("""
    move switch change transfer put
    basculer bascule* passer passez mettre mettez
    umbuch* wechsel* umstell* umtrag* schalt*
    cambi* pas* muda* sposta* passa* cambia*
    overzetten omzetten zet
""")
# How a forgotten author is put above a work.
_LIST = stems("list put mett* mentionn* eintrag* einzutrag* nenn* fuhr* setz* pong* coloc* zet")
LIST_AS = rf"(?:{ADD}|{_LIST})"
AS_ONE_OF = stems("""
    as among to comme en_tant_que parmi als zu unter como entre come tra fra onder
""")
LACK = stems("""
    forgot* left_out omit* missing lack* lost oubli* manqu* omis* fehl* verges* olvid* falt* omit* dimentic*
    manca* manco esquec* verget* ontbre* perdu* verloren perdido perso
""")
PLACE = stems("position rang stelle position* posicion puesto posizione posto posicao lugar plaats")
# What is left as it is.
STAY = stems("""
    stays stay stands stand remains remain unchanged not_change not_changed not_affected still_stands
    reste* ne_change_pas inchange* maintenu* demeure*
    bleibt bleiben unverandert
    no_cambia sigue_* se_mantiene queda_igual
    non_cambia resta rimane
    nao_muda mantem-se mantem continua_valida
    blijft blijven ongewijzigd
""")
# A paper or a part of it comes, and nobody with it.
_PART_OF_A_PAPER = stems("""
    title rest text version inspiration details titre reste suite texte titel rest folge titulo resto texto
    titolo testo tekst
""")
THING = f"(?:{SENT}|{_PART_OF_A_PAPER})"
ARRIVE = stems("""
    come comes follow follows viendra viendront suivra suivront vient suit kommt kommen folgt folgen vendra
    viene seguira sigue verra seguira segue vira komt volgt
""")
# Whoever is taken off a list is registered no longer.
_TAKE = stems("take cross scratch get ray* nehm* nimm saqu* sacar* cancell* depenn* tir* risc* haal*")
TAKE_OFF = rf"(?:{_TAKE}|{REMOVE})"
TAKEN_OFF = stems("streichen nehmen loschen halen schrappen verwijderen")
LIST = stems("""
    list lists waiting_list registrations participants
    liste liste_d'attente inscrits participants
    liste teilnehmerliste warteliste anmeldeliste
    lista lista_de_espera inscritos
    elenco lista_d'attesa iscritti
    lista inscritos
    lijst deelnemerslijst wachtlijst
""")
OFF = stems("""
    off from out_of de des du de_la de_l' von_der von_ihrer aus_der de_su de_vuestra
    dalla dall' da_lista da_vossa da_sua van_de
""")
GIVE = stems("""
    let give hand offer pass leave
    donne* laiss* ced* offr*
    geben gebt geb_sie gib uberlass* lass*
    dar den de ced*
    lasci* cede*
    dar ced* deix*
    geef geven laat
""")
OTHERS = stems("""
    somebody someone another the_next anybody anyone whoever
    quelqu'un un_autre une_autre
    jemand* einem_anderen einer_anderen
    otra_persona alguien otro
    altra_persona qualcuno un_altro
    outra_pessoa alguem
    iemand
""")
TO = stems("to on_to a an au para ad aan")
TAKE = stems("have take prendre avoir haben nehmen tomar prendere hebben nemen else d'autre anders_have")
