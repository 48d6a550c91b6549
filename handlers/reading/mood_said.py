"""What a coordinator says to the bot as to a colleague, asking for nothing: tired, glad, "have you eaten?"."""

import re
from enum import StrEnum

from handlers.reading.families import one_of, pattern
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern


class Mood(StrEnum):
    """How she is, or what she wishes."""

    TIRED = "tired"
    GLAD = "glad"
    EATEN = "eaten"
    CALLS = "calls"
    WELL = "well"
    BYE = "bye"


ASKS_AFTER = Pattern(
    r"(?:(?:hai|halo|eh|pagi|siang|sore|mbak|mas|bot|min)[ ,]*)*"
    r"(?:apa kabar\w*|piye kabar\w*|gimana kabar\w*|kabare piye|kabarmu (?:piye|gimana))"
    r"[ ,]*(?:(?:bot|hari ini|sehat|waras|baik|apik|to|ya|yo|kan|sih)[ ,?!.]*)*[ ?!.]*"
)
SAID = (
    (Mood.CALLS, pattern(r"^(?:(?:hai|halo|hei|eh|min|mbak|mas|pak|bu)[ ,]*)?bot[ .!?]*$")),
    (Mood.BYE, pattern(one_of("pamit pulang_dulu mulih_sik sampai_besok sampai_jumpa dadah daa bye"))),
    (Mood.EATEN, pattern(one_of("makan mangan maem dahar ngopi sarapan"))),
    (
        Mood.TIRED,
        pattern(
            one_of(r"capek\w* cape kesel\w* lelah lemes ngantuk pusing hujan udan deres panas mumet pegel sumuk boyok")
        ),
    ),
    (
        Mood.GLAD,
        pattern(
            one_of(
                "semangat hebat mantap mantul keren lancar alhamdulillah syukur seneng senang hore asik asyik bangga",
                "selamat top sip jos joss gasik tembus",
            )
        ),
    ),
)
# What may stand beside, so that nothing else is asked for or told of.
BESIDE = pattern(
    one_of(
        r"met pagi siang sore malam bot ya yaa yo yuk iya wah wow haha hehe wkwk hihi banget sekali hari ini dino iki",
        r"terus lagi terus-terusan semua semuanya kabeh kita kami buat untuk sudah wis wes durung belum kamu sampeyan",
        r"apa opo tadi aku saya dulu sik dhisik sore besok sesuk rasane rasanya rek ribu sepuluh puluh juta",
        r"masker target akhirnya juga dan tapi",
        r"kok deh kepala\w* ya_allah ya_ampun gusti badan\w* badanku awak awakku rame ramai grup kene kono",
        r"to sih lho dong bu pak mbak mas ibu-ibu teman-teman penjahit kerja kerjanya min selamat ikut jadi jaga",
        r"kesehatan minggu sakit_kepala ampun duh aduh waduh alhamdulilah alkhamdulillah makasih terima kasih suwun",
    )
    + r"|\d+|[ ,.!?:)(;-]+"
)


def mood_in(text: str) -> Mood | None:
    """What she says of herself or to the bot; None where she says anything else as well."""
    plain = normal(text)
    if ASKS_AFTER.fullmatch(plain):
        return Mood.WELL
    mood = next((mood for mood, said in SAID if said.search(plain)), None)
    if mood is None or mood is Mood.CALLS:
        return mood
    left = BESIDE.sub(" ", re.sub("|".join(said.pattern for _, said in SAID[1:]), " ", plain))
    return mood if not left.strip() else None


def passing_mood(text: str) -> Mood | None:
    """How she is, where what else she says is neither asked for nor of work: "pusing, ibu-ibu rame di grup"."""
    plain = normal(text)
    found = next((mood for mood, said in SAID if mood in (Mood.TIRED, Mood.GLAD) and said.search(plain)), None)
    return found if "?" not in text and len(plain.split()) <= MOST_OF_MOOD else None


# So many words say no more than how she is.
MOST_OF_MOOD = 12
