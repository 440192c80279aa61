"""Expressions by which people cannot come, or give a registration up."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import any_of, stems

GONE = (
    r"(?:attend|come|make it|join|participate|take part|be there|be present|travel|be able to (?:attend|"
    r"come|make it|join|participate|take part|be there|travel)|follow)"
)

# "Neither Bob nor I can make it", "ni Bob ni yo vamos a poder ir".
_NEITHER = (
    r"(?:neither|ni|weder|ne|nem|noch|ni l'un)\b[^.;?!]{0,60}?\b(?:nor|ni|noch|ne|nem)\b[^.;?!]{0,40}?\b"
    rf"(?:(?:can|will|could|are able to) (?:\w+ )?{GONE}|(?:ne )?(?:pourr|viendr|ser)(?:ons|ont|a)|"
    rf"(?:vamos|va) a poder|"
    r"(?:podr|vendr|ir)(?:emos|a)|konnen|kommen|werden|potremo|possiamo|verremo|podemos|vamos|poderemos|kunnen|komen)"
)
# It does not come about, whoever may be meant.
_COMES_TO_NOTHING = stems("""
    won't_work_out doesn't_work_out not_going_to_work not_going_to_happen won't_happen
    ne_va_pas_etre_possible ne_va_pas_le_faire ne_sera_pas_possible ne_va_pas_marcher
    klappt_nicht klappt_leider_nicht klappt_doch_nicht klappt_es_nicht nicht_klappen
    no_va_a_ser_posible no_me_sera_posible no_va_a_poder_ser
    non_ce_la_faccio non_ce_la_facciamo non_mi_sara_possibile non_se_ne_fa_niente
    nao_vai_dar nao_vai_rolar nao_da_pra nao_vai_ser_possivel nao_me_sera_possivel
    lukt_niet lukt_helaas_niet lukt_toch_niet lukt_me_niet lukt_me_toch_niet lukt_mij_niet niet_lukken
""")

CANNOT = any_of(
    _NEITHER,
    rf"{_COMES_TO_NOTHING}(?! (?:to (?:connect|log|upload|open|register)|de (?:me )?(?:connect|charg|ouvr)))|"
    r"wird (?:das |es |daraus |\w+ )?(?:bei (?:mir|uns) )?(?:leider |doch )?nichts|"
    r"(?:m'|nous )empeche\w*(?: \w+)? (?:d'|de )(?:etre|venir|assister|participer|me joindre)|"
    r"no (?:voy|vamos|va) a (?:poder )?(?:ir|asistir|participar|acudir|estar)",
    rf"(?:cannot|can't|can not|can no longer|won't|will not|will no longer|not be able to|unable to|"
    rf"no longer(?: be)? able to|(?:am|are) not able to|am prevented from|(?:am|are) not going to|not|"
    rf"couldn't|could not|impossible (?:for me |for us )?to|shall not|have to miss|must miss|will miss|"
    rf"won't manage to)(?: \w+){{0,3}}? {GONE}(?:ing)?",
    r"(?:have to|must|need to) (?:\w+ )?(?:miss|skip|decline|give up|pull out|drop out|bow out)|(?:prefer|"
    r"rather|decided|choose) (?:\w+ )?not (?:to )?(?:come|attend|participate|be there|join|travel)|"
    r"no longer (?:coming|attending|participating|possible|available|interested)|(?:not|"
    r"n't) (?:be )?(?:coming|attending|participating|joining|taking part)",
    r"(?:ne|n')(?: \w+)? ?(?:pourr(?:ai|ons|a|ont)|peux|pouvons|peut|puis|serai|serons|sera|viendr\w+|viens|"
    r"participer\w*|assister\w*|suivr\w*)(?: (?:\w+ )?(?:pas|plus|point|ni|malheureusement|finalement))+",
    r"(?:pourr(?:ai|ons|a|ont)|peux|serai|viendrai|viens|participerai|assisterai) (?:\w+ )?(?:pas|plus)|"
    r"(?:dans l'(?:impossibilite|incapacite)|empeche\w*|contraint\w*|oblig\w+|doi[st]|devons|prefere|"
    r"preferons|prefererais)(?: \w+){0,4}? (?:venir|participer|assister|renoncer|annuler|decliner|"
    r"ne pas (?:venir|participer|assister)|deplacer)|renonce\w* a (?:venir|ma|participer|assister|notre)|"
    r"ne (?:compte|souhaite) (?:pas|plus) (?:venir|participer|assister)|(?:me|se|nous) desist\w+|desister|"
    r"desistement|"
    r"faire faux bond|suis (?:retenue?|empechee?)",
    r"(?:kann|konnen|werde)(?: \w+){0,6}? (?:nicht|leider) (?:\w+ ){0,3}?(?:kommen|teilnehmen|dabei)|"
    r"(?:muss|mussen) (?:\w+ )*(?:absagen|stornieren)|no (?:podre|podremos|puedo|"
    r"podemos) (?:\w+ )*(?:asistir|participar|ir|acudir)|non (?:posso|potro|potremo|"
    r"possiamo) (?:\w+ )*(?:venire|partecipare|essere)|purtroppo non|nao (?:vou |irei |me e )?(?:poder\w*|"
    r"posso|podemos|possivel|conseg\w+)(?: \w+)? (?:ir|vir|assistir|participar|estar|comparecer)|"
    r"kan (?:ik |helaas |toch |\w+ )*niet (?:\w+ )?(?:komen|deelnemen|aanwezig)|"
    r"kan (?:jag |jeg |tyvarr |desverre |desvaerre )*(?:inte|ikke) (?:\w+ )?(?:komma|komme|delta\w*)",
)

# What acts.py does not put together: the verb alone or with a pronoun, a person taken off a list.
_ONE = (
    r"(?:me|us|him|her|them|myself|(?:my|his|her|our) names?|(?:my|our) colleague|"
    r"the name of \w+ \w+)"
)
CANCEL = any_of(
    r"(?:cancel|undo|revoke|delete|drop) (?:it|this|that|mine)|(?:have|need|must|forced|obliged|like|want|"
    r"wish|going) to cancel|(?:please|i|must) cancel|(?:who|he|she|they) (?:has |have )?cancel(?:s|led|ed)?|"
    r"de-?register|unregister|sign me out|pull out of the (?:meeting|day)|count (?:me|us) out|(?:cancel\w*|"
    r"void|withdraw|remov\w+) (?:my|our|his|her|their) (?:\w+ )?(?:coming|inscription)",
    rf"(?:take|strike|scratch|cross|get) {_ONE} (?:off|from|out)|"
    rf"(?:cancel|delete|remove|drop|withdraw|unsubscribe|release) {_ONE}"
    r"(?! (?:back|out of the loop|through))|withdraw from the (?:meeting|participants|list|waiting list|day|"
    r"event)",
    r"(?:leave|off|no need to keep me on|out of) (?:the |your )?(?:wait(?:ing )?-?list|"
    r"list of (?:\w+ )?participants|participants'? list)|(?:won't|will not|don't|do not|"
    r"no longer)(?: be)? need(?:ing)? (?:my|the|our|this) (?:\w+ )?(?:seat|place|spot|chair|registration)|"
    r"(?:give|offer|pass) (?:my|our|the|this|her|his) (?:seat|place|spot|chair)(?: \w+){0,2}? (?:to|for|on)|"
    r"my (?:seat|place) (?:can|may|is) free",
    r"desinscri\w+|annul(?:er|ation|ez|arl[ao])|(?:me|nous|le|la|l'|les) (?:retirer|rayer|enlever|supprimer|"
    r"effacer|oter) (?:de|des|du)|(?:retirer|enlever|rayer|oter|effacer|supprimer) "
    r"(?:mon|son|leur|notre) nom|(?:quitter|sortir de|retirer de) la liste d'attente",
    r"(?:inutile|pas la peine|plus besoin|n'est plus necessaire) (?:de |d')(?:me|nous|m'|le|la) ?(?:garder|"
    r"maintenir|attendre|conserver|laisser)|(?:ceder|cede|donner|donnez|laisse) (?:donc )?(?:ma|notre|"
    r"sa) place|ne (?:comptez|compte) (?:plus|pas) sur (?:moi|nous|ma)|ne m'attendez (?:pas|plus)",
    r"ab(?:zu)?melden|abmeldung|absagen|stornier\w+|melden? (?:mich|uns|ich mich) (?:\w+ )?ab|"
    r"(?:cancel|anul)ar(?:l[ao])?|dar[ms]e de baja|"
    r"(?:cancell|annull)ar(?:e|mi|l[ao])|disdire|disiscriver\w+|cancelem|af(?:te )?melden|afzeggen|annuleren|"
    r"annuleer\w*|uitschrijven|avanmala\w*|avregistrera\w*|afmelde|framelde\w*|"
    r"melde (?:meg|mig|oss|os) av|stryk(?:e|a)? (?:meg|mig)",
)
