"""Expressions by which people cannot come, or give a registration up."""

from __future__ import annotations

from mailbot.read.wishing.phrases import any_of

GONE = (
    r"(?:attend|come|make it|join|participate|take part|be there|be present|travel|be able to (?:attend|"
    r"come|make it|join|participate|take part|be there|travel)|follow)"
)

CANNOT = any_of(
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
    r"ne (?:compte|souhaite) (?:pas|plus) (?:venir|participer|assister)|me desiste\w*|desister|desistement|"
    r"faire faux bond|suis (?:retenue?|empechee?)",
    r"(?:kann|konnen|werde)(?: \w+){0,6}? (?:nicht|leider) (?:\w+ ){0,3}?(?:kommen|teilnehmen|dabei)|"
    r"(?:muss|mussen) (?:\w+ )*(?:absagen|stornieren)|no (?:podre|podremos|puedo|"
    r"podemos) (?:\w+ )*(?:asistir|participar|ir|acudir)|non (?:posso|potro|potremo|"
    r"possiamo) (?:\w+ )*(?:venire|partecipare|essere)|purtroppo non|nao (?:vou |irei |me e )?(?:poder\w*|"
    r"posso|"
    r"podemos|possivel|conseg\w+)(?: \w+)? (?:ir|vir|assistir|participar|estar|comparecer)|"
    r"kan (?:ik |helaas |toch |\w+ )*niet (?:\w+ )?(?:komen|deelnemen|aanwezig)|"
    r"kan (?:jag |jeg |tyvarr |desverre |desvaerre )*(?:inte|ikke) (?:\w+ )?(?:komma|komme|delta\w*)",
)

CANCEL = any_of(
    r"(?:cancel|undo|revoke|delete|drop) (?:it|this|that|mine)|(?:l'|la |le |lo |l')?annul(?:er|ez|arl[ao]|"
    r"are)|"
    r"stornieren|bitte stornier\w*|anularl[ao]|cancelarl[ao]|annullarl[ao]|cancellarl[ao]|annuleer\w*",
    r"(?:cancel|cancelling|canceling|delete|deleting|revoke|annul|undo|drop|withdraw|withdrawing|remove|"
    r"removing|void|retract|take back|give back|release|free up)(?: \w+){0,3}? (?:registrations?|"
    r"participation|"
    r"attendance|seats?|bookings?|reservations?|place|places|inscription|coming|presence|spot)",
    r"(?:take|strike|scratch|cross|get) (?:me|us|him|her|them|my name|his name|her name|our names|"
    r"my colleague|the name of \w+ \w+) (?:off|from|out)|(?:cancel|delete|remove|drop|withdraw|unsubscribe|"
    r"release) (?:me|us|him|her|them|myself|my name|his name|her name|our names|the name of|my colleague|"
    r"our colleague)(?! (?:back|out of the loop|through))(?: \w+)?(?: (?:off|from|out))?|(?:have|need|must|"
    r"forced|obliged|like|want|wish|going) to cancel|please cancel|i cancel|de-?register|unregister|"
    r"sign me out|pull out of the (?:meeting|day)|giv(?:e|ing) up (?:my|our|the|this|her|"
    r"his) (?:\w+ )?(?:seat|place|spot|chair|registration|reservation)|(?:won't|will not|don't|do not|"
    r"no longer)(?: be)? need(?:ing)? (?:my|the|our|this) (?:\w+ )?(?:seat|place|spot|chair|registration)|"
    r"withdraw from the (?:meeting|participants|list|waiting list|day|event)|count (?:me|us) out",
    r"(?:leave|off|no need to keep me on|take me off|remove me from|out of|drop me from|"
    r"give up my place on) (?:the |your )?(?:waiting list|list of (?:\w+ )?participants|wait-?list|"
    r"participants'? list)|(?:give|offer|free|pass) (?:my|our|the|this|her|his) (?:seat|place|spot|"
    r"chair)(?: \w+){0,2}? (?:to|for|on)|my (?:seat|place) (?:can|may|is free)|free (?:up )?(?:my|"
    r"our) (?:seat|place|spot)|(?:remove|delete|take|drop|strike|cross)\b[^?!;]{0,90}? (?:from|off|"
    r"out of) (?:the|your) (?:list|registrations?|participants|waiting list)|(?:who|he|she|they) (?:has |"
    r"have )?cancel(?:s|led|ed)?\b|strike (?:me|us) off",
    r"(?:annuler?|annulez|annule|supprimer?|supprimez|retirer|retirez|effacer|resilier|renoncer a|"
    r"enlever) (?:\w+ |l'){0,3}?(?:inscriptions?|participation|venue|reservations?|place|presence)|"
    r"desinscri\w+|annul(?:er|ation)|(?:me|nous|le|la|l'|les) (?:retirer|rayer|enlever|supprimer|effacer|"
    r"oter|desinscrire) (?:de|des|du)|rayez-moi|retirez-moi|(?:retirer|enlever|rayer|oter|effacer|"
    r"supprimer) (?:mon|son|leur|notre) nom",
    r"(?:inutile|pas la peine|plus besoin|n'est plus necessaire) (?:de |d')(?:me|nous|m'|le|la) ?(?:garder|"
    r"maintenir|attendre|conserver|laisser)|(?:quitter|sortir de|retirer de) la liste d'attente|(?:retirer|"
    r"enlever|rayer|supprimer|oter)\b[^?!;]{0,90}? (?:de la liste|des (?:inscrits|participants|listes))|"
    r"(?:liberer|libere|rends|rendre|ceder|cede|donner|donnez|laisse) (?:donc )?(?:ma|notre|sa) place|"
    r"ne (?:comptez|compte) (?:plus|pas) sur (?:moi|nous|ma)|ne m'attendez (?:pas|plus)",
    r"(?:abmelden|stornier\w+|absagen|abmeldung|melde mich ab|streich\w* (?:sie |du |bitte )?(?:mich|uns|"
    r"ihn)|anmeldung zuruck\w*|cancel\w* (?:\w+ )?(?:mi|la|nuestra|su) (?:inscripcion|reserva|plaza)|"
    r"cancelar|anular|darme de baja|darse de baja|cancellare|annullare|disdire|disiscriver\w+|cancellarmi|"
    r"afmelden|annuleren|uitschrijven|afzeggen|cancelem|"
    r"cancele\w* (?:\w+ )?(?:minha|a|mi|nuestra)|anule\w*|avanmala\w*|avregistrera\w*|afmelde|"
    r"melde (?:meg|mig|oss|os) "
    r"av|framelde\w*|stryk(?:e|a)? (?:meg|mig))",
)
