"""The language of short texts, among neighbours that share words and letters."""

from __future__ import annotations

import pytest

from mailbot.read.mail.language import language_of

TEXTS = (
    ("pt", "Estarei ausente do escritório até 10 de março. Respondo assim que possível."),
    ("pt", "Boa tarde, gostaria de participar à distância. Obrigado."),
    ("es", "El mensaje\n\n  Para: Ann\n  Asunto: Your registration\n\nfue leído el lunes."),
    ("es", "Hola, ¿puedo asistir en línea?"),
    ("it", "Buongiorno, parteciperò da remoto."),
    ("hu", "Szabadságon vagyok március közepéig, utána válaszolok."),
    ("hr", "Na godišnjem sam odmoru, odgovorit ću nakon povratka."),
    ("sl", "Trenutno sem na dopustu, odgovoril bom po vrnitvi."),
    ("cs", "Jsem na dovolené, odpovím po návratu."),
    ("sk", "Som na dovolenke, odpoviem po návrate."),
    ("pl", "Jestem na urlopie, odpowiem po powrocie."),
    ("nl", "Ik kom graag, fysiek. Groet, Jan"),
    ("da", "Tak, jeg deltager gerne på afstand."),
    ("no", "Takk, jeg deltar gjerne, men ikke fysisk."),
    ("sv", "Tack, jag kommer gärna, men på distans."),
    ("fi", "Kiitos, osallistun etänä."),
    ("et", "Olen puhkusel, vastan hiljem."),
    ("ro", "Bună ziua, aș dori să particip la distanță."),
    ("tr", "Merhaba, toplantıya uzaktan katılmak istiyorum."),
    ("ca", "Bon dia, voldria assistir-hi presencialment, gràcies."),
    ("vi", "Tôi đang nghỉ phép, sẽ trả lời sau."),
    ("id", "Selamat pagi, saya ingin mendaftar dan hadir secara daring."),
    ("bg", "Здравейте, ще присъствам онлайн."),
    ("sr", "Здраво, пријављујем се за учешће."),
    ("ru", "Здравствуйте, я хотел бы зарегистрироваться."),
    ("uk", "Добрий день, я хочу зареєструватися."),
    ("en", "In person please."),
    ("fr", "Sur place, merci."),
    ("de", "Vor Ort, danke."),
)


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_language_of_a_short_text(language: str, text: str) -> None:
    assert language_of(text) == language
