"""What hangs on the organisers' choice: "if it is accepted I shall come" is no announcement yet."""

from __future__ import annotations

import re

from mailbot.read.naming.lexicon.expressions import stems

# What makes a condition of it, and what the organisers do to a proposal: en fr de es it pt nl.
_IF_ACCEPTED = (
    (
        stems("if once when as_soon_as provided in_case assuming should"),
        stems("accept accepted selected retained chosen approved successful taken works_out"),
    ),
    (
        stems("si s'il s'ils s'elle* des_qu* quand lorsqu* au_cas_ou a_condition_qu* pourvu_qu*"),
        stems("accept* reten* retien* selectionn* choisi* valide* vous_convient vous_plait vous_interesse"),
    ),
    (
        stems("falls wenn sofern sobald sollte* vorausgesetzt"),
        stems("angenommen akzeptiert ausgewahlt genommen annehmen annehmt akzeptieren auswahlen klappt"),
    ),
    (
        stems("si cuando siempre_que en_caso_de_que en_cuanto"),
        stems("acepta* aceptad* acepte* seleccion* elegid* aprobad* escogid* aprueb*"),
    ),
    (
        stems("se quando qualora nel_caso_in_cui purche appena"),
        stems("accetta* selezion* scelt* scegliet* approvat* accolt*"),
    ),
    (stems("se quando caso desde_que assim_que"), stems("aceit* selecionad* escolhid* aprovad*")),
    (
        stems("als indien mits zodra wanneer ingeval"),
        stems("geaccepteerd aanvaard gekozen geselecteerd aangenomen goedgekeurd"),
    ),
)
_UPON = stems("""
    in_case_of in_the_case_of in_the_event_of subject_to upon pending on_condition_of
    en_cas_d' en_cas_de sous_reserve_d' sous_reserve_de a_condition_d'
    bei im_fall*_der im_fall*_einer vorbehaltlich_der vorbehaltlich
    en_caso_de sujeto_a in_caso_di salvo em_caso_de sob_reserva_de
    bij in_geval_van onder_voorbehoud_van
""")
_ACCEPTANCE = stems("""
    acceptance selection acceptation annahme auswahl aceptacion seleccion accettazione selezione
    aceitacao selecao acceptatie aanvaarding selectie
""")
# "Even if it is not", "whether or not": it hangs on nothing; what was accepted already is no condition.
_ANYHOW = stems("""
    even whether regardless meme quand_bien auch selbst egal incluso aunque anche pure mesmo ook zelfs
    ongeacht was were wurde fue e_stata e_stato foi werd heard learned appris erfahren
""")
_REACH = rf"(?:(?!\b{_ANYHOW}\b)[^.;?!]){{0,60}}?"
_CONDITION = re.compile(
    "|".join(rf"\b{when}(?!\w){_REACH}\b{chosen}(?!\w)" for when, chosen in _IF_ACCEPTED)
    + rf"|\b{_UPON} ?(?:\w+ ){{0,2}}?{_ACCEPTANCE}\b"
)
_BEFORE = re.compile(rf"\b{_ANYHOW}\W*$")


def hangs_on_acceptance(folded: str) -> bool:
    """ "Si c'est retenu", "sollte der Vortrag angenommen werden", "upon acceptance"."""
    found = _CONDITION.search(folded)
    return found is not None and not _BEFORE.search(folded[: found.start()])
