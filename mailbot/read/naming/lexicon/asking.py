"""The words of requests and questions: classes of stems, folded (en fr de es it pt nl)."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems

WISH = stems("""
    would_like 'd_like want wanted prefer need_to wondering
    voudr* souhait* aimer* prefer* desir* permets
    mochte* wollte* wurde* wusste* gern
    quisiera* quiero gustaria prefier* querria
    vorrei vorremmo preferi* desider*
    gostaria gostava queria prefir*
    wil wilde zou graag
""")
# A polite request, and what is asked for by whoever wants to be told or sent something.
CAN_YOU = stems("""
    could_you can_you will_you would_you pourriez-vous pouvez-vous pouviez-vous pourrez-vous peux-tu
    pourrais-tu pourras-tu pourriez_vous pouvez_vous konnten_sie konnen_sie konntest_du kannst_du konnt_ihr
    wurden_sie wurdest_du podria* puede puedes pueden podeis potrebbe potreste potresti puoi puo potete
    poderia* pode podem podes zou_u zou_je kunt_u kun_je kan_je wilt_u wil_je kunnen_jullie
""")
TELL = stems("""
    tell let_me_know let_us_know send_me send_us provide confirm clarify indicate explain inform advise
    remind issue dire preciser indiquer confirmer informer renseigner eclairer envoyer fournir transmettre
    faire_savoir faire_parvenir sagen schicken senden mitteilen nennen bestatigen erklaren decir* enviar*
    mandar* indicar* confirmar* facilitar* recomendar* expedir* dirmi dirci inviar* mandar* confermar*
    indicar* dizer enviar* indicar* confirmar* mandar* zeggen sturen laten_weten vertellen bevestigen
""")
KNOW = stems("""
    know understand find_out
    savoir connaitre comprendre
    wissen erfahren verstehen fragen
    saber entender preguntar
    sapere capire chiedere
    saber perceber perguntar
    weten begrijpen vragen
""")
# What an abstract is for: asked for beside one, it is the abstract's own matter.
HAND_IN = stems("""
    submit* send* consider* accept* tak* includ* replac* updat* chang* correct* hand
    soumet* envoy* prendre tenir considerer accepter inclure remplacer modifier corriger
    einzureichen nachzureichen anzunehmen zu_berucksichtigen berucksichtigen aufzunehmen zu_ersetzen zu_andern
    enviar* presentarl* aceptar* considerar* incluir* cambiar*
    inviar* accettar* considerar* includer* cambiar*
    submeter aceitar* incluir
    in_te_dienen op_te_sturen mee_te_nemen te_vervangen
""")
WHEN_IN_THE_DAY = stems("""
    morning afternoon evening early earlier later matin apres-midi soir vormittag* nachmittag* abend fruh*
    manana tarde mattina mattino pomeriggio sera manha ochtend middag avond
""")
# A receipt: who asks for one wants to know that what he sent has come and was taken.
CONFIRM = stems("""
    confirm* acknowledg* accus* bestatig* quittier* rassur* conferm* bevestig*
""")
# Why something is as it is: told with a question mark, it is a remark.
BECAUSE = stems("""
    because apparently allegedly supposedly parce car puisqu* apparemment soi-disant weil denn angeblich
    anscheinend porque ya_que al_parecer por_lo_visto perche poiche a_quanto_pare pois ja_que pelos_vistos
    omdat want aangezien blijkbaar kennelijk
""")
# What somebody waits for who has handed something in, and by when he wants to know is no question.
OUTCOME = stems("""
    result* outcome decision* verdict resultat* ergebnis* entscheid* bescheid respuesta* decision* resultado*
    esito risultat* decisione decisao resposta* uitslag beslissing besluit resultaat reponse* answer
""")
MAY_ONE = stems("""
    is_it_possible can_one would_it_be_possible est-il_possible serait-il_possible est-ce_possible peut-on
    ist_es_moglich ware_es_moglich kann_man geht_das es_posible seria_posible se_puede e_possibile
    sarebbe_possibile si_puo e_possivel seria_possivel pode-se is_het_mogelijk kan_men zou_het_mogelijk_zijn
""")
WHETHER = stems("whether if si ob se of")
TAKEN = stems("""
    reach* receiv* receipt* reception arriv* registr* regist* enter* taken_into_account gone_through in_order
    complete all_right ok well
    recu* recep* bien_arrive* parvenu* prise*_en_compte pris*_en_compte inscri* enregistre* complet*
    erhalt* angekommen eingegangen eingang angemeldet registrier* aufgenommen berucksichtig* vollstandig
    recib* recepcion llegad* llego inscrit* registrad* completo
    ricev* ricezione arrivat* iscritt* registrat* completa
    recebid* recebeu receb* rececao recepcao chegou inscrit* registad*
    ontvang* aangekomen aangemeld ingeschreven geregistreerd compleet
    list lists liste lista lijst participant* accept*_it
""")
# What was said elsewhere: told again, it is nobody's wish.
HEARD = stems("""
    i_hear i_heard we_hear we_heard i_see i_saw i_read i_was_told i_am_told i_understand i_gather
    j'entends j'ai_entendu j'apprends j'ai_appris j'ai_lu j'ai_vu je_vois nous_avons_appris on_m'a_dit
    ich_hore ich_habe_gehort ich_sehe man_sagte_mir habe_erfahren habe_gelesen
    he_oido oigo he_visto he_leido veo me_dicen
    ho_sentito sento ho_visto ho_letto ho_saputo vedo mi_dicono
    ouvi soube vi li disseram-me
    ik_hoor ik_hoorde ik_zie ik_zag ik_las ik_lees
""")
# What somebody says who will do a thing himself; SOME_DAY of acts.py tells that it is not now.
SEND = stems("""
    send sending submit fill_in enverrai* enverrons envoie envoyons adresserai* adresse ferai remplirai
    schicke schicken sende senden enviare* envio mandare* mando inviero invieremo mandero invio
    enviarei enviaremos envio stuur sturen
""")
SEE_TO_IT = stems("""
    take_care_of_it take_care_of_that see_to_it see_to_that deal_with_it deal_with_that get_to_it do_it do_so
    do_that
    m'en_occupe m'en_occuperai m'en_charge m'en_chargerai le_ferai le_fais m'y_mets m'y_mettrai
    kummere_mich_darum mache_das mache_es erledige_das erledige_es
    me_encargo me_encargare lo_hare lo_hago
    me_ne_occupo me_ne_occupero lo_faccio lo_faro ci_penso
    trato_disso tratarei_disso faco_isso farei_isso
    regel_het regel_dat doe_het doe_dat
""")
# "I wonder whether …": a question without its mark.
WONDER = stems("""
    i_wonder i_was_wondering i'm_wondering i_am_wondering we_wonder we_were_wondering i_would_like_to_know
    i'd_like_to_know
    je_me_demande je_me_demandais nous_nous_demandons j'aimerais_savoir je_voudrais_savoir
    ich_frage_mich wir_fragen_uns ich_wusste_gern*
    me_pregunto me_preguntaba quisiera_saber me_gustaria_saber
    mi_chiedo mi_chiedevo vorrei_sapere
    pergunto-me gostaria_de_saber queria_saber
    ik_vraag_me_af ik_vroeg_me_af
""")
