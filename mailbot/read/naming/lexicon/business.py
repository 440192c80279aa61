"""The words by which a mail is of other business than a meeting's: one class of words, one idea.

On folded text, in en fr de es it pt nl; how they are put together is told in business.py.
"""

from __future__ import annotations

from mailbot.read.naming.lexicon.asking import CAN_YOU
from mailbot.read.naming.lexicon.expressions import stems

# What somebody is asked who is to do something for the writer.
_INVITING = stems("""
    are_you we_invite you_were_kind_enough invites_you invites_experts
    accepteriez-vous accepterais-tu seriez-vous serais-tu auriez-vous aurais-tu voudriez-vous voudrais-tu
    waren_sie warst_du hatten_sie aceptaria* querria* estaria* accetterebbe accetteresti sarebbe saresti
    vorrebbe vorresti aceitaria*
""")
WOULD_YOU = f"(?:{CAN_YOU}|{_INVITING})"
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
STAFF = r"(?:staff|hr|personnel|internal|in-house)"  # a tool of theirs where nobody from outside signs up
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

REMARKS = stems("""
    comment* remark* feedback opinion view* thoughts verdict
    remarque* commentaire* avis retour*
    anmerkung* kommentar* meinung
    comentario* opinion observacion*
    comment* osservazion* parere
    opiniao
    opmerking* mening
""")
MINUTES = stems("""
    min minutes quarter_of_an_hour half_an_hour moment slot time
    quart_d'heure demi-heure creneau temps
    minuten viertelstunde termin zeit
    minutos rato momento hueco tiempo
    minuti tempo quarto_d'ora
    kwartier tijd
""")
CALL = stems("""
    call chat demo demonstration appel echange entretien coup_de_fil visio rendez-vous anruf telefonat
    gesprach vorfuhrung
    llamada videollamada reunion chiamata telefonata chamada ligacao belletje telefoontje gesprek afspraak
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
# Subjects of mail that has nothing to do with any meeting's call, each with all its languages.
CONTRACTS = stems("""
    contract contracts lease leases tenancy contrat contrats bail baux vertrag* mietvertrag* pachtvertrag*
    arbeitsvertrag* kaufvertrag* werkvertrag* contrato contratos alquiler contratto contratti affitto aluguel
    arrendamento contracten huurovereenkomst huurcontract
""")
_SUBJECTS = stems("""
    review* referee* rebuttal panel relire relecture relis expertiser gutachten begutacht* evaluar_un*
    revision_de valutare_un* revisione avaliar_um* parecer beoordelen beoordeling*

    article* manuscript* camera-ready camera_ready special_issue editor editorial proofread* numero_special
    manuskript* zeitschrift sonderheft manuscrito* revista manoscritto rivista tijdschrift

    thesis theses jury defence defense doctoral dissertation* soutenance* ma_these sa_these ta_these la_these
    une_these votre_these notre_these leur_these cette_these de_these en_these these_de these_du these_en
    these_sur doktorarbeit verteidigung disputation tesis tribunal tesi commissione_di_laurea tese juri
    proefschrift promotie masterproef* bachelorproef* masterarbeit* bachelorarbeit* scriptie* afstudeer*
    trabajo_de_fin_de* tesina

    exam exams examen* copies cours course lecture teaching prufung* vorlesung* unterricht nachhilfe
    asignatura clases lezioni lezion* esame esami aulas exame college tentamen lesson* lecon*

    grant anr erc consortium work_package tender petition fund appel_a_projets dossier_de_financement
    drittmittel* forderantrag subvencion bando bolsa subsidie

    invoice facture devis quota rechnung tagungsgebuhr factura fattura fatura factuur timesheet* time_sheet*
    purchase_order* order_number mission_order* feuille*_de_temps bon*_de_commande livraison*
    ordre*_de_mission stundenzettel bestellung* lieferung* dienstreise* hoja*_de_horas foglio_ore
    ordine_d'acquisto urenstaat bestelling* levering* keys cles schlussel llaves chiavi chaves sleutels

    an_appointment our_appointment your_appointment appointment_with appointment_at
    votre_rendez-vous appuntamento afspraak lab_meeting staff_meeting faculty_meeting our_committee
    committee_meeting* thesis_committee phd_committee hiring_committee steering_committee ethics_committee
    the_committee_of on_the_committee
    board_meeting department_meeting council_meeting progress_meeting group_meeting team_meeting minutes_of
    comite conseil_de_* reunion_d'equipe assemblee_generale assemblee procuration sitzung gremium junta
    comitato consiglio comissao commissie vergadering

    internship position positions fellowship* vacancy vacancies recruitment job stage recrutement offre stelle
    praktikum puesto beca tirocinio estagio vacature reference_letter* recommendation_letter*
    letter*_of_recommendation letter*_of_reference letter*_of_support lettre*_de_recommandation
    lettre*_de_soutien empfehlungsschreiben carta*_de_recomendacion letter*_di_referenze
    letter*_di_raccomandazione

    birthday dinner lunch_on lunch_tomorrow barbecue canteen cafe weekend week-end holiday kids anniversaire
    diner repas apero vacances enfants cantine abendessen geburtstag cena cumpleanos compleanno jantar
    aniversario avondeten verjaardag

    kindergarten nursery creche kita guarderia asilo elternabend dentist* zahnarzt tandarts plumber plombier
    klempner fontanero idraulico canalizador loodgieter landlord mortgage insurance assurances versicherung*
    assicurazion* verzekering* carpool* covoiturage fahrgemeinschaft choir chorale chor coro koor rehearsal*
    recital club clube verein adherent*
""")
OTHER_SUBJECTS = f"(?:{_SUBJECTS}|{CONTRACTS})"
# Other things than a meeting that one can be registered for or absent from.
OTHER_EVENT = stems("""
    congres congress webinar* webinaire* hackathon challenge competition concours mooc
    summer_school winter_school ecole_d'ete ecole_d'hiver training formation course cours class tutorial
    soutenance defence defense exam examen jury your_office your_bureau ton_bureau votre_bureau
    lab_meeting group_meeting team_meeting faculty_meeting staff_meeting board_meeting department*_meeting
    council_meeting progress_meeting editorial_meeting committee_meeting project_meeting kick-off kickoff
    steering lab_seminar team_seminar group_seminar department*_seminar institute_seminar journal_club
    reading_group seminaire_d'equipe* seminaire_de_l'equipe seminaire_du_labo* seminaire_interne
    arbeitsgruppenseminar teamsitzung seminario_de_grupo seminario_del_grupo seminario_di_gruppo
    groepsoverleg conseil assemblee
    newsletter mailing_list liste_de_diffusion lettre_d'information
    dinner diner gala repas pot barbecue apero cantine salon party fete marathon tournament tournoi gym
    trip excursion sortie absent absents absence absences

    wedding christening baptism funeral burial communion mariage bapteme enterrement obseques hochzeit taufe
    beerdigung konfirmation boda bautizo entierro matrimonio battesimo nozze funerale casamento batizado
    enterro bruiloft huwelijk begrafenis doopsel turnier* torneo toernooi torneio feier fiesta festa feest
    graduation remise_des_diplomes
""")
# What goes to a funder, by its own name.
_FUNDER = r"(?:anr|erc|dfg|nsf|nwo|horizon|h2020|msca|prin|fct|fwf|snsf|fns|fnrs|ukri|epsrc)"
_ITS_PROPOSAL = r"(?:proposal|proposition|application|dossier|\w*antrag|propuesta|proposta|voorstel)"
TO_A_FUNDER = (
    rf"(?:{_ITS_PROPOSAL} (?:[\w'-]+ ){{0,2}}?{_FUNDER}|{_FUNDER}[ -](?:\w+ )?{_ITS_PROPOSAL}|"
    r"(?:project|grant|funding) (?:proposal|application)|proposition de projet)"
)
