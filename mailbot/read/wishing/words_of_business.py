"""The words by which a mail is of other business than a meeting's: one subject a class, one language a line.

The lines are en fr de es it pt nl, on folded text; how they are put together is told in business.py.
"""

from __future__ import annotations

from mailbot.read.wishing.words_of_acts import stems

# What somebody is asked who is to do something for the writer.
WOULD_YOU = stems("""
    would_you could_you can_you will_you are_you we_invite you_were_kind_enough invites_you invites_experts
    pourriez-vous pouvez-vous peux-tu pourrais-tu accepteriez-vous accepterais-tu seriez-vous serais-tu
    auriez-vous aurais-tu voudriez-vous voudrais-tu
    konnten_sie konnen_sie konntest_du kannst_du wurden_sie wurdest_du waren_sie warst_du hatten_sie
    podria* puede puedes aceptaria* querria* estaria* podeis
    potrebbe potresti puoi puo accetterebbe accetteresti sarebbe saresti vorrebbe vorresti
    poderia* pode podes aceitaria* estaria*
    zou_u zou_je kunt_u kun_je wilt_u wil_je
""")
# What others want of a scientist.
JUDGE = stems("""
    review* referee evaluat* assess* examin* proofread* sit_on serve_on join_our vote* chair sign
    expertiser evaluer relire examiner rapporter sieger participer_au_jury etre_rapporteur* signer
    begutacht* beurteil* bewert* prufen gutachten korrekturlesen unterschreib*
    evaluar revisar formar_parte informar firmar
    valutare revisionare far_parte rivedere firmare
    avaliar rever fazer_parte integrar assinar
    beoordelen reviewen nakijken zitting_nemen ondertekenen
""")
TAKE_PART = stems("""
    attend come join participate be_there
    venir assister participer etre_la etre_present*
    kommen teilnehmen dabei_sein dabeisein
    asistir venir participar
    venire partecipare esserci assistere
    vir assistir participar
    komen deelnemen erbij_zijn
""")
ME = stems("""
    me us my our i we
    me moi nous mon notre ma m'* je j'*
    mich mir uns mein* unser* ich wir
    mi nos yo nuestr*
    mio mia io noi nostr*
    eu meu minha noss*
    mij mijn ons onze ik wij
""")
OURS = stems("our notre nos unser* nuestr* nostr* noss* ons onze")
SITE = stems("""
    portal platform* website web_site site system web_page
    plateforme plate-forme portail
    plattform* webseite
    plataforma sitio
    piattaforma sito portale
    plataforma sitio
    platform portaal
""")
EXPERT = stems(
    "reviewer* referee* expert* evaluator* evaluateur* gutachter* experto* evaluador* esperto perito*"
)
# The reader is registered by the writer.
I_DO = stems("""
    i i've i'll we we've we'll
    je j'* nous on
    ich wir
    yo he hemos
    ho abbiamo io noi
    eu nos
    ik wij we
""")
YOU = stems("you both_of_you the_two_of_you")
THEE = stems("te t' vous_deux dich euch ti je jou jullie")  # where the object stands before its verb
SIGN_UP = stems("""
    regist* enrol* signed_up sign_up booked put_down have_you_down
    inscri* noter note*
    anmeld* angemeldet eingetragen eintrag*
    apunt* inscrib* inscrit*
    iscri* segn*
    inscrev*
    ingeschreven aangemeld inschrijv* aanmeld*
""")
YOUR = stems("ton ta dein* tu la_tua tua a_tua jouw")
REGISTRATION = stems("inscription anmeldung inscripcion iscrizione inscricao inschrijving aanmelding")
SHALL_I = stems("""
    shall_i should_i do_you_want_me_to would_you_like_me_to
    veux-tu_que_je voulez-vous_que_je dois-je faut-il_que_je
    soll_ich sollen_wir
    quieres_que quiere_que
    vuoi_che vuole_che devo
    queres_que quer_que devo
    zal_ik moet_ik
""")
ORGANISE = stems("""
    organis* organiz* hosting chairing convening guest-editing guest_editing setting_up
    organis* coorganis* co-organis* anim* coordonn*
    organisier* veranstalt*
    organiza* organizamos
    organizz*
    organiz*
    organiseren organiseer
""")
WE_ARE = stems("""
    i_am i'm we_are we're
    j'* nous
    ich wir
    estoy estamos
    sto stiamo
    estou estamos
    ik wij
""")

# Subjects of mail that has nothing to do with any meeting's call.
REVIEWS = stems("""
    review* reviewer* reviewing referee* rebuttal panel
    relire relecture relis expertiser
    gutachten begutacht*
    evaluar_un* revision_de
    valutare_un* revisione
    avaliar_um* parecer
    beoordelen beoordeling*
""")
PAPERS = stems("""
    article* manuscript* camera-ready camera_ready special_issue editor editorial proofread*
    numero_special
    manuskript* zeitschrift sonderheft
    manuscrito* revista
    manoscritto rivista
    manuscrito* revista
    manuscript* tijdschrift
""")
THESES = stems("""
    thesis theses jury defence defense doctoral dissertation*
    soutenance* ma_these sa_these ta_these la_these une_these votre_these notre_these leur_these cette_these
    de_these en_these these_de these_du these_en these_sur
    doktorarbeit verteidigung disputation
    tesis tribunal
    tesi commissione_di_laurea
    tese juri
    proefschrift promotie
""")
TEACHING = stems("""
    exam exams examen* copies cours course lecture teaching teaching_load
    prufung* vorlesung*
    asignatura clases
    lezioni esame esami
    aulas exame
    college tentamen
""")
FUNDING = stems("""
    grant anr erc consortium work_package tender petition fund
    appel_a_projets dossier_de_financement
    drittmittel* forderantrag
    subvencion
    bando
    bolsa
    subsidie
""")
MONEY = stems("invoice facture devis quota rechnung tagungsgebuhr factura fattura fatura factuur")
CONTRACTS = stems("""
    contract contracts lease leases tenancy
    contrat contrats bail baux
    vertrag* mietvertrag* pachtvertrag* arbeitsvertrag* kaufvertrag* werkvertrag*
    contrato contratos alquiler
    contratto contratti affitto
    contrato aluguel arrendamento
    contracten huurovereenkomst huurcontract
""")
OFFICE = stems("""
    appointment committee lab_meeting staff_meeting faculty_meeting board_meeting department_meeting
    council_meeting progress_meeting minutes_of group_meeting team_meeting
    comite conseil_de_* reunion_d'equipe assemblee_generale assemblee procuration
    sitzung gremium
    comite junta
    comitato consiglio
    comissao
    commissie vergadering
""")
# Life outside the institute, and the papers of an institute's offices.
LIFE = stems("""
    kindergarten nursery dentist plumber landlord mortgage insurance carpool* lesson* choir club rehearsal*
    recital
    creche dentiste plombier covoiturage lecon* chorale club judo au_foot escalade tennis piscine yoga
    adherent* syndica* pret_immobilier assurance_voiture
    kita zahnarzt klempner versicherung* fahrgemeinschaft unterricht chor verein elternabend nachhilfe
    guarderia dentista fontanero coro club
    asilo dentista idraulico assicurazion* lezion* coro
    creche dentista canalizador coro clube
    creche tandarts loodgieter verzekering* zwemles koor club
""")
PAPERWORK = stems("""
    timesheet* time_sheet* purchase_order* order_number mission_order* keys
    feuille*_de_temps bon*_de_commande livraison* ordre*_de_mission votre_rendez-vous cles carte_grise
    stundenzettel bestellung* lieferung* dienstreise* schlussel
    hoja*_de_horas llaves
    foglio_ore ordine_d'acquisto appuntamento chiavi
    chaves
    urenstaat bestelling* levering* afspraak sleutels
""")
# What a reader is asked who is meant himself, and none of the meeting's: his wishes, his doings, his things.
WISHES = stems("""
    need want wish prefer bring drive booked take show
    souhaitez preferez desirez voulez veux preferes emmenes apportes prends geres amenes
    mochten brauchst brauchen nimmst bringst fahrst
    quieres prefieres necesitas traes llevas
    vuoi preferisci porti prendi hai_bisogno
    queres preferes precisas trazes levas
    wil neem breng rijd
""")
TABLE = stems("""
    birthday dinner lunch_on lunch_tomorrow barbecue canteen cafe weekend week-end holiday kids
    anniversaire diner repas apero vacances enfants cantine
    abendessen geburtstag
    cena cumpleanos
    cena compleanno
    jantar aniversario
    avondeten verjaardag
""")
POSTS = stems("""
    internship position positions fellowship* vacancy vacancies recruitment job
    stage recrutement offre
    stelle praktikum
    puesto beca
    tirocinio
    estagio
    vacature
""")
