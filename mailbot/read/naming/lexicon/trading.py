"""The words of who sells something to organisers: one class of words, one idea.

On folded text, in en fr de es it pt nl; how they are weighed is told in wishing/trading.py.
"""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems

WE = stems("we i we'll i'll they nous on je j'* wir ich noi vi le nos wij ik")
# What a firm does for those who pay: after "we", or between "can" and what is offered.
SERVE = stems("""
    provide offer supply deliver print film stream broadcast rent lease insure arrange cater serve translate
    interpret proofread design sell equip manufacture distribute install brand engrave transcribe subtitle
    photograph transport host accommodate hold specialise specialize rank boost promote cover build clean
    label annotate record produce handle prepare charge recruit manage* take_care_of do_lunch* do_coffee*
    do_the_* put_you put_your help_organis* help_organiz* bring_the_* bring_you have_a_verified
    have_a_database have_a_list run_campaigns run_ads
    livr* film* diffus* imprim* couvr* lou* assur* tradui* reli* corrig* mont* fourni* equip* install*
    interven* accueill* fabriqu* heberg* nettoy* transport* sonoris* retransmet* sous-titr* capt*
    photographi* personnalis* vend* commercialis* distribu* realis* concev* mett* dispos* occup* prepar*
    apport* chiffr* annot* enregistrons restaur* gravons recrut* gerons
    druck* bau* liefer* vermiet* film* ubersetz* versicher* biet* bind* streamen dolmetsch* gestalt*
    fotografier* reinig* bewirt* verpfleg* verkauf* vertreib* ubernehm* betreu* beraten statten stellen
    erstell* halten* ubernachten kummern rufe_ich annotier* produzier* servier* installier* bereiten
    proporle proporvi
    lever* bezorg* verhur* drukk* bied* verzorg* vertal* filmen bouw* regel* graver* verkop* maken ontwerpen
""")
# Where the verb's ending alone says "we".
WE_SERVE = stems("""
    ofrecemos disponemos traducimos corregimos imprimimos alquilamos grabamos suministramos vendemos
    realizamos montamos disenamos fabricamos alojamos proponemos transportamos nos_encargamos ponemos_a_su
    le_enviamos les_enviamos enviamos_un* servimos etiquetamos anotamos organizamos_su offriamo forniamo
    noleggiamo stampiamo traduciamo realizziamo allestiamo proponiamo disponiamo curiamo vendiamo produciamo
    filmiamo mettiamo_a_disposizione ci_occupiamo riprendiamo trasmettiamo serviamo consegniamo annotiamo
    ospitiamo farle_un* farvi_un* inviarle* fornirle oferecemos propomos alugamos fornecemos traduzimos
    dispomos gravamos filmamos tratamos_d* propor-lhe propomos-lhe
""")
MAY_SERVE = stems("""
    can could will also gladly now happily would_be_happy_to would_be_glad_to are_pleased_to are_happy_to
    vous te peux pouvons pourrons aussi en y konnen gerne gern auch ihnen fur_sie kunnen ook graag
""")
# Whose wares they are.
GOODS = stems("""
    package packages price_list prices rates catalogue* brochure* product products products_and_services
    service services solution* clients customers offer offers range rooms booths headsets menu menus
    equipment portfolio annotators interpreters translators linguists caterers drivers photographers
    technicians offre* tarif* produit* prestation* gamme plaquette code_promo* chambres salle salles formule
    formules interpretes traducteurs materiel
    angebot* produkt* preisliste preise dienstleistung* katalog* losung* kunden zimmer dolmetscher gerate
    oferta* producto* servicio* tarifa* precios catalogo soluciones linguistas traductores habitaciones
    offerta offerte prodott* serviz* listino soluzion* camere interpreti traduttori proposta_comercial
    produto* servico* precos solucoes quartos tradutores aanbod producten diensten prijslijst oplossing*
    kamers tolken vertalers flessen
""")
# What it costs, and that it costs less or nothing: no visitor offers that.
PRICED = stems("""
    quote quotation pricing with_price our_prices our_rates room_rate* special_rate* group_rate* commission
    no_extra_cost free_sample* samples_free no_deposit free_trial free_demo* no_obligation
    without_obligation discount* promo_code voucher fixed_price flat_fee per_person per_head per_tile
    the_counts_and reduced_price* reduced_rate* delivery_cost* shipping_cost* only_pay_for pay_only_for
    tiles_on_us price_list
    devis mes_tarifs nos_tarifs remise_de remises_de est_offert* sont_offert* offerts prix_fixe
    sans_engagement essai_gratuit demonstration_gratuite code_promo* par_personne la_piece forfait_journee
    tarif_reduit_pour_vos tarif_degressif frais_de_port frais_de_livraison
    angebot* kostenvoranschlag unverbindlich* preisliste rabatt* sonderpreis* mengenrabatt festpreis*
    versandkosten lieferkosten pro_person pro_kopf pro_stuck zum_pauschalpreis
    presupuesto descuento* sin_compromiso le_paso_precio precio_cerrado gastos_de_envio cuento_precios
    por_persona por_cabeza preventivo sconto senza_impegno sopralluogo_gratuito listino_prezzi
    compreso_nel_prezzo spese_di_spedizione a_persona orcamento desconto sem_compromisso por_pessoa
    preco_fixo een_offerte offerte_op_maat verzendkosten vrijblijvend* korting* gratis_geleverd
    gratis_proef* per_persoon vaste_prijs
""")
# How big the meeting is: who wants to know that will feed, seat or badge its guests.
SIZE = stems("""
    how_many_participants* how_many_people* how_many_attendees* how_many_guests how_many_delegates
    number_of_participants number_of_attendees number_of_guests number_of_delegates expected_headcount
    combien_vous_serez combien_serez-vous combien_de_personnes combien_de_participants combien_de_convives
    combien_d'invites combien_attendez-vous nombre_de_convives nombre_de_participants nombre_de_couverts
    nombre_d'invites wie_viele_teilnehm* wie_viele_personen wie_viele_gaste wie_viele_leute teilnehmerzahl*
    personenzahl anzahl_der_teilnehm* anzahl_teilnehm* cuantas_personas cuantos_asistentes
    cuantos_participantes cuantos_vienen cuantos_seran numero_de_asistentes numero_de_participantes
    quante_persone quanti_partecipanti quanti_ospiti quanti_sarete numero_di_partecipanti
    numero_dei_partecipanti quantas_pessoas quantos_participantes hoeveel_deelnemers hoeveel_personen
    hoeveel_mensen hoeveel_gasten aantal_deelnemers aantal_personen
""")
# Whom a firm speaks of to an organiser: his guests.
GUESTS = stems("""
    speakers delegates attendees guests audience participants presenters exhibitors visitors sponsors
    organisers authors needs requirements intervenants orateurs conferenciers invites convives exposants
    communicants auteurs congressistes besoins visiteurs aussteller gaste* teilnehmer* referenten
    vortragende* redner besucher ponentes asistentes invitados participantes expositores autores necesidades
    relatori ospiti partecipanti espositori invitati oradores convidados sprekers gasten deelnemers
    bezoekers exposanten
""")
# Under which others' addresses are sold.
LISTS = stems("""
    list lists database* contacts leads directory email_list* fichier* base_de_donnees liste listes annuaire
    datenbank* verteiler adressliste* lista listado base_de_datos elenco banca_dati lijst bestand adressen
""")
INTERESTED_IN = stems("""
    interested_in interesse*_par interesse*_a interessiert_an interesse_an interesad*_en le_interesa
    interessat*_a le_interessa interessad*_em geinteresseerd_in
""")
# What organisers buy.
WARES = stems("""
    catering caterer* lunch_box* buffet* coffee_break* badges lanyard* name_tag* booth* roll-up* banner*
    poster_printing live_stream* streaming video_coverage interpretation interpreters translation* allotment
    group_booking* booking_code shuttle* minibus* coaches gift* giveaway* goodies attendee*_list
    attendee*_database registrants_database contact_list verified_list attendees_list registrant*_list
    list_of_attendees list_of_registrants leads seo first_page_of_google search_ranking* insurance cleaning
    photographer* photography annotators labelling live_polling audio-visual av_equipment sound_system
    live_demonstration demo event_app event_platform ticketing
    traiteur plateaux cocktail* dinatoire* cafe*_d'accueil pauses_cafe captation regie regisseur
    interprete*_de_conference interpretation_simultanee traduction* hebergement nuitee* chambres
    reservation*_groupee* navette* autocar* minibus cadeau* kakemono* impression_* assurance* nettoyage
    photographe* photo*_de_groupe sonorisation mobilier stands
    verpflegung tagungsband abstract-heft messebau systemstand* messestand* posterwande druck dolmetsch*
    ubersetzung* zimmerkontingent* hotelkontingent* werbegeschenk* shuttlebus* versicherung* reinigung
    veranstaltungstechnik buhnentechnik fotograf* videoaufzeichnung*
    microbus* autocares traslado* traduccion* interpretacion alojamiento regalo* azafatas megafonia
    equipo_audiovisual imprenta fotografo* seguro limpieza
    navetta traduzion* interpretariato alloggio pulizia sanificazione allestiment* noleggio gadget stampa
    fotografo
    aluguer som traducao interpretacao alojamento brindes equipamento_audiovisual limpeza fotografo
    relatiegeschenk* attentie cadeau* tolken vertaling* drukwerk broodjes koffiepauze* schoonmaak fotograaf
    geluidsinstallatie busvervoer
""")
# Who writes: below the letter, or as its sender.
SALES = stems("""
    sales_executive sales_manager client_relations key_accounts sales_representative sales_director
    sales_team sales_consultant account_manager account_executive business_development business_developer
    partnerships_coordinator partnership_manager event_sales lead_generation marketing_manager
    marketing_executive group_desk groups_department commercial_manager customer_success inside_sales
    attache_commercial* technico-commercial* charge_d'affaires chargee_d'affaires ingenieur_commercial
    responsable_commercial* artisan_traiteur service_commercial service_seminaires service_groupes
    photographe_evenementiel* photographe_professionnel* interprete_de_conference
    vertriebsleit* aussendienst* key_account vertriebsmitarbeiter* vertriebsteam comercial
    responsable_de_ventas departamento_comercial direttore_commerciale responsabile_vendite
    ufficio_commerciale gestor_comercial accountmanager verkoopleider verkoopafdeling
""")
FIRMS = stems("""
    hotel* residence* salle* studio tonstudio party_hire hire traiteur* catering caterer* imprimerie*
    printing prints druckerei* imprenta tipografia drukkerij travel tours voyages reisen autocar* taxi*
    photography photographie* photo fotografie traduccion* traduction* translations uebersetzung* messebau
    eventtechnik pulizie nettoyage cleaning rental* insurance assurance* reservations sales event_cover
""")
SALES_ADDRESSES = stems("""
    sales commercial* comercial* bankett* banquet* ventes vente devis quote quotes presupuesto* orcamento*
    preventiv* angebot* offerte* reserva* reservation* group groups groupes booking* marketing verkauf
    vertrieb verkoop ventas vendas vendite partnership* partenariats events promo promotion* leads seo
    bestellung* orders
""")
# What the reader is to do next.
NEXT = stems("""
    call_me call_us give_me_a_call give_us_a_call worth_a_chat worth_a_call worth_a_quick_* book_a_demo
    see_a_demo a_quick_demo on_a_call phone_no phone_number reply_yes which_day_suits_you what_day_suits_you
    did_you_get_a_chance just_following_up floating_this bumping_this circling_back tried_you
    sounds_familiar share_the_list send_us_the_* forward_the_* confirm_the_dates tell_us_the_*
    at_your_disposal know_your_interest share_counts any_thoughts_on_my who_is_in_charge_of
    not_the_right_person walk_you_through stay_with_us add_us_to about_us
    appelez-moi appelez-nous on_en_parle parlons-en ca_vous_parle ca_vous_dit echange_telephonique
    entretien_telephonique precisez-nous indiquez-nous transmettez_notre a_votre_disposition
    souhaitez-vous_la_visiter souhaitez-vous_un* souhaitez-vous_recevoir il_suffit_de_nous nous_contacter
    contactez-nous contactez-moi
    rufen_sie_mich rufen_sie_uns nennen_sie_mir nennen_sie_uns zu_ihrer_verfugung haben_wir_ihr_interesse
    rufe_ich_sie sprechen_sie_uns_an kontaktieren_sie_uns bestatigen_sie_uns schicken_sie_uns
    llameme llamenos a_su_disposicion si_nos_dice quedamos_a_* contacte_con_nosotros diganos mi_chiami
    ci_chiami a_disposizione restiamo_a_disposizione ci_contatti aguardamos_o_seu ao_seu_dispor
    a_sua_disposicao diga-nos contacte-nos bel_mij bel_ons zal_ik_een* mogen_wij laat_ons_weten
""")
# What the reader may lack.
NEED = stems("""
    do_you_need are_you_looking_for do_you_still_need still_looking_for in_need_of avez-vous_besoin
    cherchez-vous recherchez-vous avez-vous_deja_un* avez-vous_prevu un_besoin brauchen_sie suchen_sie
    benotigen_sie fehlt_ihnen busca_un* buscan_un* necesita_un* necesitan_un* cercate_un* cerca_un*
    avete_bisogno ha_bisogno_di procura_um* precisa_de_um* zoekt_u nodig_voor_uw
""")
# What the reader is to do for it: pay.
BUY = stems("""
    purchase buy acquire purchasing buying acquiring order_now subscribe_to_our upgrade_to acheter acquerir
    commander vous_abonner kaufen erwerben bestellen comprar adquirir encargar acquistare comprare ordinare
    encomendar kopen aanschaffen
""")
IF_YOU = stems("if_you si_vous wenn_sie si_usted* si se se_o als_u")
WOULD_YOU = stems("""
    would_you_like_to are_you_interested_in would_you_be_interested_in interested_in do_you_wish_to
    if_you_want_to if_you_wish_to if_you_would_like_to souhaitez-vous souhaiteriez-vous voulez-vous
    aimeriez-vous seriez-vous_interesse*_pour mochten_sie wollen_sie desea quiere le_gustaria le_interesa
    desidera vuole le_interessa deseja gostaria_de wilt_u wenst_u
""")
SEND = stems("send enviar envoyer adresser schicken zusenden inviare enviarle inviarle opsturen sturen")
SAMPLE = stems("""
    proposal offer quote invoice counts sample* brochure* catalogue* details pricing proposition offre devis
    echantillon* plaquette angebot muster* katalog oferta presupuesto muestra* offerta preventivo campion*
    orcamento amostra* offerte proefpakket*
""")
