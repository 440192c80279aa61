"""Expressions by which people say that they take part in person or from afar, on folded clauses."""

from __future__ import annotations

from mailbot.read.naming.lexicon.expressions import stems
from mailbot.read.naming.lexicon.numbers import NUMBER

# Expressions on folded text, remote first, since "en ligne" is never in person. What needs more than words
# stands before the words, which are one language a line.
_CHANNEL = stems("""
    video* zoom teams webex skype jitsi stream streams streaming livestream live_stream webcast internet
    online web link lien flux connection webinaire screen ecran bildschirm pantalla schermo scherm
    webcam* computer laptop ordinateur rechner ordenador computadora computador portatil
""")
# Where somebody sits who takes part from afar; a "colleague from our lab" only belongs there.
_HOME = stems("desk office kitchen sofa couch living_room balcony bed home hotel armchair study garden")
# What people sit in who are there.
_HALL = (
    r"(?:(?:conference |audience |meeting |seminar |lecture )?(?:room|hall|theat(?:re|er))|venue|auditorium|"
    r"amphitheat\w+)"
)
REMOTE = (
    r"(?:by|via|over|through|per|par|por|pela|pelo|uber|mittels|am|ubers|tramite|vor dem|depuis|da|dal) "
    r"(?:(?:the|a|an|your|my|la|le|l'|un|une|den|das|dem|einen?|mon|el|il|lo|het|de) ?)?(?:live |online |"
    r"remote |video |"
    rf"internet )?{_CHANNEL}(?! (?:form|page|site|app|to (?:the )?(?:form|page)|vers))",
    r"(?:modali\w+|forma|participa\w+) (?:remota|virtual\w*|online|on-line|en linea|a distancia)|"
    r"(?:compt\w+|inscri\w+|not\w+)[- ](?:moi|nous) (?:\w+ )?de loin|"
    rf"{_CHANNEL} only|(?:only|just|nur|seulement|solo|alleen) (?:(?:by|the|per|la|le|l'|il|de|het|"
    rf"via) ?)*{_CHANNEL}|"
    r"(?:internet|video|zoom|online|remote) (?:connection|link|feed|access)|connexion (?:internet|video|"
    r"zoom|a distance)|dial(?:l?ing|led|s)?[- ]in|log(?:ging)? in (?:from|remotely)|from (?:a|the) distance",
    # "remote sensing" is the subject of half of the meetings that use this
    r"remote(?:ly)?(?! sens| imag)|on-?line|virtual(?:ly)?|video ?conferenc\w+|video[- ]?link|"
    r"over the (?:inter)?net(?:work)?|on (?:zoom|teams|webex|skype|video|stream|internet|the (?:link|"
    r"stream|web))|(?:on|through|behind|in front of|around|round|before|at) (?:(?:the|my|our|his|her|their|"
    r"an?|one|one's) )?(?:big |same |single |computer |zoom )?screens?|(?:on|to|in|"
    r"for) the (?:video|remote|online|zoom|stream\w*|virtual) (?:list|audience|side|group|crowd)|"
    rf"from (?:my|our|his|her|their|the) {_HOME}|(?:the )?(?:live ?)?stream(?:ing)?|(?:will|would|to|can|"
    r"shall|could|'ll|and|i|we|they|he|she|who) (?:both |all |only |then )?connects?(?! with| the\b| it\b)|"
    r"(?:me|nous|se) connect\w+|(?:me|nos|mi|ci) (?:conect|"
    r"colleg)\w+",
    r"(?:listen|follow|watch|connect|tun(?:e|ing) in|suivr(?:ai|ais|a|e|ons|ont)|ecouter(?:ai|"
    r"a|ons|ont)?)(?:s|es|ing)?(?: \w+){0,3}? (?:from|depuis)(?! (?:the (?:room|audience|back|start|"
    r"beginning)|la salle|le debut|now|then|there|\d))|(?:particip\w+|assist\w+|seguir\w*|sigo|sigue) "
    r"(?:\w+ ){0,2}?(?:depuis|desde)(?! (?:hace|\d|que|ahora|plusieurs|des|un|longtemps|(?:l[ae]s?|el|l') ?"
    r"(?:\w+ )?(?:semaine|rentree|debut|creation|premiere|derniere|annee|edition|fin|primer\w*|ultim\w+|"
    r"inicio|principio|comienzo|ano|salle|sala)))|(?:suivr\w+|participer\w*|assister\w*|"
    r"ecouter\w*) (?:\w+ )?de loin",
    r"(?<!un peu )a distance|(?:en|par) visio\w*|(?:la |une )?visio(?:conference)?|(?:de|"
    r"depuis) (?:chez (?:moi|nous|lui|elle|eux)|la maison|mon bureau|chez-moi)|"
    r"(?:par )?ecrans? interposes?|(?:derriere|devant) (?:mon|l'|un|son) ?ecran|sur (?:mon |l'|un )ecran|"
    r"en direct (?:sur|par) (?:internet|le web)|(?:desde|a partir de|de) (?:mi )?casa|(?:von zu|"
    r"van(?:uit)?) (?:hause|huis)|schalte[nt]? (?:ich |wir |er |sie )?(?:mich|sich|uns)|van(?:uit|af) "
    r"(?:de bank|huis|mijn \w+)|"
    rf"the {_CHANNEL} (?:it is|will (?:have to )?do)|(?:content\w*|conform\w*|settle|begnug\w*|"
    rf"accontent\w*|tevreden|"
    rf"make do|satisf\w*|vorlieb)\b(?: \w+)? ?(?:with|for|de|du|con|mit|met|com|di|dello|dem|den|da) "
    rf"?(?:the|la|le|l'|el|il|lo|den|dem|o|a|het|de)? ?{_CHANNEL}|"
    r"digital(?:e[rn]?)? (?:teilnahme|"
    r"teilnehmen)|(?:haak|haken|sluit\w*|doe|kijk|luister) (?:\w+ )?digitaal",
    stems("""
        from_home from_afar at_a_distance distance_participation video_attendance video_participation webcast
        tune_in zoom_in zoom webinar_mode
        distanciel* en_ligne en_remote en_virtuel* en_video virtuellement a_l'ecran diffusion_en_direct
        retransmission
        aus_der_ferne virtuell fernteilnahme zuschalten zugeschaltet
        en_linea a_distancia en_remoto virtualmente remotamente telematica* conectado conectada conectados
        conectadas
        a_distanza da_remoto in_remoto in_video* in_streaming in_collegamento collegat* da_casa da_lontano
        op_afstand
        pa_distans pa_avstand pa_afstand digitalt virtuelt via_lank fjerndeltag* etana etayhtey*
        zdalnie vzdalene na_dalku udaljeno
    """),
)
IN_PERSON = (
    rf"(?:at|to|in|into|at the back of|at the front of) (?:the|your) {_HALL}|(?:for|of) the room|"
    rf"in[- ]person|on[- "
    r"]?site|"
    r"physical(?:ly)?|face[- ]to[- ]face|in[- ]presence|on[- ]campus|(?:en |le |du )?presentiel(?:le|s|"
    r"les)?|(?:dans|de|pour|au fond de) (?:la salle|l'amphi\w*)|prasenz(?:teilnahme|teilnehm\w+)?|"
    r"presence effective|presencial(?:mente|"
    r"es)?|in carne ed? ossa",
    stems("""
        une_place_assise un_strapontin einen_sitzplatz ein_sitzplatz un_asiento
        in_the_flesh in_body bodily on_the_spot in_real_life irl in_situ on_the_premises among_you
        on_the_place at_the_place in_the_place_of_the_meeting
        sur_place sur_site en_personne en_salle en_vrai en_presence en_chair_et_en_os de_visu physiquement
        presence_physique participation_physique parmi_vous avec_vous_dans
        vor_ort in_prasenz im_saal in_den_saal im_horsaal in_den_horsaal im_raum im_publikum personlich
        leibhaftig
        en_persona en_la_sala a_la_sala en_el_aula en_el_auditorio en_carne_y_hueso
        in_persona di_persona in_presenza in_sede in_sala in_aula alla_sala
        em_pessoa em_carne_e_osso de_presenca na_sala no_auditorio ao_vivo_e_a_cores
        in_persoon voor_de_zaal ter_plaatse ter_plekke fysiek lijfelijk in_levenden_lijve in_de_zaal
        naar_de_zaal in_de_collegezaal
        fysisk* pa_plats pa_platsen pa_stedet oppmote fremmode paikan_paalla
        stacjonarnie osobiscie osobne uzivo szemelyesen
    """),
)
# Weaker: who comes, comes in person, when nothing else is said.
_AN_OR_SEVERAL = rf"{NUMBER}|an?|une?|ein|una?|uma?|een"
_TICKET = r"(?:trains?|tgv|flights?|plane|ferry|coach|ice|bus|eurostar|journey|tickets?|hotel)"
_BILLET = r"(?:trains?|tgv|vols?|avion|ferry|car|bus|billets?|hotel|chambre|trajet|voyage|deplacement)"
COMING = (
    # whoever asks for something to sit on, or goes there, comes
    rf"(?:{_AN_OR_SEVERAL}) (?:chairs?|stools?|chaises?|sieges?|fauteuils?|stuhle?|asientos?|sillas?|"
    rf"sedi[ae]|"
    r"posticin[oi]|cadeiras?|stoel(?:en)?)(?! (?:roulante|rouler))|fahr\w* (?:\w+ )?hin|kom\w* (?:\w+ "
    r")?(?:langs|vorbei)|"
    r"(?:ir|vou|vamos|iremos|voy|vengo|irao|van|vao) (?:(?!al?\b)\w+ ){0,2}?(?:ai|ahi|alli|por ai)(?= "
    r"|\W*$)|debarqu\w+|"
    r"pour(?:ra|rai|ront|rons) (?:\w+ )?(?:se|me|nous) deplacer|"
    # whoever has arranged the journey comes
    r"(?:take|taking|took|catch|catching|booked|bought|have|got|reserved|found|"
    rf"paid for)(?: \w+){{0,3}}? {_TICKET}|{_TICKET}(?: \w+){{0,2}}? (?:is|are|have been|"
    r"has been) (?:already )?(?:booked|bought|paid|reserved)|(?:by|on the) (?:\w+ )?(?:train|plane|car|"
    r"coach|ferry)(?! (?:station|data|images|stop))|(?:come|get|make it|be|squeeze)(?: \w+)? (?:to|in|into|"
    r"at) the (?:room|venue|hall|auditorium|amphitheatre)|(?:sit|sitting|be|"
    r"stand) (?:\w+ )?in the (?:first|front|last|back|second) row|(?:for|book|reserve|save|"
    r"keep)(?: me)? a chair",
    r"(?:prend\w*|pris|reserve\w*|achete\w*|j'ai|avons)(?: \w+| (?:mes|mon|nos|le|l'|un|une|"
    rf"deja))*? ?(?<=[ ']){_BILLET}|{_BILLET} (?:est|sont) (?:deja )?(?:reserve\w*|pris\w*|achete\w*)|"
    r"en (?:train|avion|voiture|tgv|covoiturage)|(?:fai[st]|fera\w*|ferons|faisons|feront|faire) la "
    r"route|(?:je|nous) (?:monte(?:rai)?|descend(?:s|rai)|mont(?:ons|erons)|descend(?:ons|rons))\b|"
    r"(?:prends|prendrai|reserve\w*|"
    r"garde\w*)(?: \w+)? une chaise|des votres|compter present\w*",
    r"(?:zug|bahn|flug|hotel|fahr)\w*(?: \w+){0,3}? (?:gebucht|reserviert|gekauft)|mit (?:dem|"
    r"der) (?:zug|bahn|auto|flugzeug)|(?:tengo|he comprado|he reservado|cojo|"
    r"tomo)(?: \w+){0,3}? (?:billetes?|trenes|tren|vuelos?|hotel)|en (?:tren|avion|coche)|(?:ho|abbiamo|"
    r"prendo|prendero)(?: \w+){0,3}? (?:treno|volo|bigliett[oi]|albergo|hotel)|in (?:treno|aereo|"
    r"macchina)|(?:tenho|comprei|reservei)(?: \w+){0,3}? (?:bilhetes?|comboio|voo|hotel)|de (?:comboio|"
    r"aviao|carro)|(?:heb|neem)(?: \w+){0,4}? (?:trein\w*|vlucht|hotel)(?: geboekt)?|met de (?:trein|"
    r"auto)",
    r"(?:i|we|he|she|they|everyone|everybody|all|'ll|'m|'re|'s|will|shall|to|am|are|is|both) "
    r"(?:\w+ )?(?:come|coming|comes|driv(?:ing|es)|drive (?:over|up|down)|fl(?:y|ies|ying) in|"
    r"travel(?:ling|s)?)(?: over| down| up)?(?! back| up with| across| from| out| to (?:an end|"
    r"the conclusion))|(?:make|do) the (?:trip|journey)|be there(?! (?:online|remotely|virtually))|"
    r"ser(?:ai|a|ons|ont) (?:\w+ ){0,3}?presente?s?|(?:me|se|nous|y) rend(?:rai|ra|rons|ront)(?! compte)|"
    r"(?:j'y )?viendr(?:ai|ais|a|ont|ons)|(?:je|nous|j'y|y) (?:viens|venons|vais venir)|de venir|(?:peux|"
    r"pourrai|pourrais|compte|comptons|souhaite|souhaitons|pense|prevois|voudrais|aimerais|"
    r"vais) (?:\w+ )?(?:y )?venir|(?:fais|fera[is]?|ferai|ferons|faire) le (?:deplacement|voyage)|(?:me|"
    r"nous) deplacer(?:ai|ons|ais)?|se deplacer(?:a|ont)|ma venue|notre venue|"
    r"ich komme|wir kommen|komme (?:gerne|ich)|anreisen|"
    r"anzureisen|reisen? (?:\w+ ){0,5}?an(?=\W|$)|"
    r"(?:ik|wij|we) (?:kom|komen)(?: \w+)?(?: naar)?|komt? (?:zelf|ook|graag|persoonlijk)|(?:ich|"
    r"wir) (?:komm\w+|fahr\w+|reise\w*)(?: \w+)? nach|und komme nach|voy a ir|ire a|vendre(?:mos)?|vengo|"
    r"verro|verremo",
)
