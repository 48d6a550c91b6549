"""The engine of forms: one pure function, whatever is said at whatever point."""

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.people import consenting, enrolment_form
from handlers.reading import personal
from handlers.talk import forms
from handlers.talk.forms import Answered, Change, Field, Filled, Pick, Picked, Step, Word, advance, hear, start

FORM = enrolment_form.form({1: "Kota", 2: "Batu"})
SMALL = (
    Field("colour", "ask-colour", (Pick("button-yes", True), Pick("button-not", False)), named=("warna",)),
    Field("name", "ask-name", read=lambda text: text if text.isalpha() else None, named=("nama",)),
    Field("note", "ask-note", read=str, optional=True, when=lambda answers: bool(answers.get("colour"))),
)


def after(*events: forms.Event, form: forms.Form = SMALL) -> tuple[Filled | None, Step]:
    filled: Filled | None = start(form)
    step = Step.ASK
    for event in events:
        assert filled is not None
        filled, step = advance(form, filled, event)
    return filled, step


def test_it_asks_one_after_the_other_and_reads_back() -> None:
    filled, step = after(Picked("colour", True), Answered("Sri"), Word.SKIP)
    assert step is Step.READ_BACK
    assert filled is not None
    assert dict(filled.answers) == {"colour": True, "name": "Sri", "note": None}
    assert after(Picked("colour", True), Answered("Sri"), Word.SKIP, Word.SEND) == (None, Step.DONE)


def test_what_is_not_asked_is_not_kept() -> None:
    filled, step = after(
        Picked("colour", True), Answered("Sri"), Answered("x"), Change("colour"), Picked("colour", False)
    )
    assert step is Step.READ_BACK
    assert filled is not None
    assert "note" not in filled.answers


def test_back_asks_the_one_before_and_keeps_the_rest() -> None:
    filled, step = after(Picked("colour", True), Answered("Sri"), Word.BACK)
    assert (step, filled and filled.at) == (Step.ASK, "name")
    filled, _ = after(Picked("colour", True), Answered("Sri"), Word.BACK, Word.BACK, Picked("colour", True))
    assert filled is not None
    assert (filled.at, filled.answers["name"]) == ("note", "Sri")


def test_back_at_the_beginning_stays() -> None:
    assert after(Word.BACK)[0] == start(SMALL)


def test_what_is_needed_cannot_be_skipped() -> None:
    assert after(Word.SKIP) == (start(SMALL), Step.NO_SKIP)


def test_an_old_button_changes_nothing() -> None:
    filled, step = after(Picked("colour", True), Picked("colour", False))
    assert step is Step.STALE
    assert filled is not None
    assert filled.answers == {"colour": True}


def test_after_two_misses_a_person_is_offered_and_an_answer_forgets_them() -> None:
    assert after(Picked("colour", True), Answered("1"))[1] is Step.AGAIN
    assert after(Picked("colour", True), Answered("1"), Answered("2"))[1] is Step.PERSON
    filled, _ = after(Picked("colour", True), Answered("1"), Answered("2"), Answered("Sri"))
    assert filled is not None
    assert filled.misses == 0


def test_waiting_loses_nothing() -> None:
    begun, _ = after(Picked("colour", True))
    assert after(Picked("colour", True), Word.PAUSE) == (begun, Step.PAUSED)


def test_words_are_heard_as_what_they_mean() -> None:
    at_name = Filled("name", {"colour": True})
    assert hear(SMALL, start(SMALL), "Ya bu") == Picked("colour", True)
    assert hear(SMALL, at_name, "lewati dulu") is Word.SKIP
    assert hear(SMALL, at_name, "ora sido") is Word.CANCEL
    assert hear(SMALL, at_name, "sebentar bu anak nangis") is Word.PAUSE
    assert hear(SMALL, at_name, "ganti warna") == Change("colour")
    assert hear(SMALL, at_name, "ganti nama jadi Sri Wahyuni") == Change("name", "Sri Wahyuni")
    assert hear(SMALL, at_name, "kirim") == Answered("kirim")
    assert hear(SMALL, Filled(None, {}), "ya kirim") is Word.SEND


SAID = (  # noqa: SIM905 - many short ones
    "ya|tidak|tidak boleh|Sri Wahyuni|kota|0812-3456-7890|20|2 lusin|pagi|difabel|orang tua ABK|kembali|lewati|batal"
    "|ulangi|sebentar|kirim|ganti nama|ganti izin foto|ganti izin kelompok|anak saya Dimas autis|orang lain"
    "|saya sendiri|pembaca layar||?|💐"
).split("|")
TEXTS = st.one_of(st.sampled_from(SAID), st.text(max_size=30))


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS, max_size=40))
def test_whatever_is_said_the_form_stands_and_keeps_only_what_may_be_kept(texts: list[str]) -> None:
    filled: Filled | None = start(FORM)
    for text in texts:
        if filled is None:
            break
        was = filled
        filled, step = advance(FORM, was, hear(FORM, was, text))
        if filled is None:
            assert step in (Step.DONE, Step.CANCELLED)
            assert step is Step.CANCELLED or was.at is None
            break
        answers = filled.answers
        assert all(one.when(answers) for one in FORM if one.name in answers)
        assert (filled.at is None) == all(
            one.name in answers or not one.when(answers) for one in FORM
        ) or filled.changing
        if not consenting.given(answers, "needs"):
            assert not {"group", "away", "helps"} & set(answers)
        kept = [value for value in answers.values() if isinstance(value, str)]
        assert not any("autis" in value.lower() for value in kept)


def test_a_no_is_never_taken_for_a_yes() -> None:
    field = consenting.fields()[0]
    at = Filled(field.name)
    for text in ("tidak boleh", "jangan", "mboten", "ora oleh", "gak mau", "tidak setuju bu", "emoh"):
        assert hear(consenting.fields(), at, text) == Picked(field.name, value=False), text
    for text in ("boleh gak?", "tidak apa-apa", "ya tapi jangan foto anak", "terserah", "boleh tidak"):
        assert isinstance(hear(consenting.fields(), at, text), Answered), text
    for text in ("ya", "boleh", "iya bu silakan", "nggih purun", "setuju"):
        assert hear(consenting.fields(), at, text) == Picked(field.name, value=True), text


def test_names_telephones_and_numbers_in_ones_own_words() -> None:
    assert personal.full_name("nama saya sri wahyuni") == "Sri Wahyuni"
    assert personal.full_name("celuk mawon Mbah Yem") == "Mbah Yem"
    assert personal.full_name("Ni'mah Az-Zahra") == "Ni'mah Az-Zahra"
    for text in ("setor 20", "belum tahu", "apa ini?", "12345", "", "a b c d e f", "<b>Sri</b>"):
        assert personal.full_name(text) is None, text
    for text in ("0812-3456-7890", "+62 812 3456 7890", "62812 34567890", "hp saya 081234567890 bu"):
        assert personal.phone(text) == "081234567890", text
    assert personal.phone("20") is None
    assert [
        personal.pieces_a_day(text) for text in ("15", "2 lusin sehari", "selawe", "sak lusin", "0", "5000", "x")
    ] == [
        15,
        24,
        25,
        12,
        None,
        None,
        None,
    ]
    assert personal.helps("pembaca layar sama kata singkat") == ["reader", "few"]
    assert personal.helps("tidak perlu") == []
    assert personal.helps("saya buta, pakai talkback") == ["reader"]


def test_illness_and_childrens_names_are_found() -> None:
    for text in ("anak saya Dimas", "anakku autis", "anak saya namanya dimas", "saya tuna rungu", "kena stroke", "CP"):
        assert personal.holds_private(text), text
    for text in ("malam setelah anak tidur", "anak saya masih kecil", "pagi", "kadang ditinggal untuk anak"):
        assert not personal.holds_private(text), text


def picked(field: str, text: str) -> object:
    event = hear(FORM, Filled(field, {"consent-work": True, "consent-needs": True}), text)
    return event.value if isinstance(event, Picked) else event


def test_what_is_not_understood_is_no_refusal() -> None:
    for text in (
        "nggak ngerti bu",
        "belum paham",
        "tidak bayar kan bu",
        "gak bisa jahit",
        "tidak ada",
        "belum jadi bu",
    ):
        assert isinstance(picked("consent-work", text), Answered), text
    for text in (
        "jangan lupa ingatkan saya ya",
        "tidak usah sungkan, ingatkan saja",
        "tidak, eh boleh deh",
        "ga pa pa",
    ):
        assert picked("consent-reminders", text) is not False, text
    for text in ("tidak", "gak mau", "jangan ya", "mboten kersa", "moh", "tidak usah"):
        assert picked("consent-reminders", text) is False, text


def test_a_consent_is_taken_back_at_any_point() -> None:
    at_hours = Filled("hours", {"consent-work": True, "consent-photos": True, "consent-reminders": True})
    for text in ("foto jangan bu malu", "eh foto jangan ya", "cabut izin foto", "fotonya gak boleh dipakai"):
        filled, _ = advance(FORM, at_hours, hear(FORM, at_hours, text))
        assert filled is not None
        assert filled.answers["consent-photos"] is False, text
        assert filled.at == "whom" or "hours" not in filled.answers, text
    filled, _ = advance(FORM, at_hours, hear(FORM, at_hours, "gak usah diingatkan ya"))
    assert filled is not None
    assert filled.answers["consent-reminders"] is False


def test_who_enrols() -> None:
    for text in (
        "saya bu, tapi anak saya autis",
        "saya ibu rumah tangga anak 2",
        "buat saya",
        "ya saya",
        "kulo piyambak",
    ):
        assert picked("whom", text) == "me", text
    for text in ("adik saya", "orang lain", "saya mau daftarkan adik saya", "tetangga", "bojoku"):
        assert picked("whom", text) == "other", text


def test_a_no_beside_a_choice_is_no_choice() -> None:
    for field, text in (
        ("group", "saya bukan difabel, warga biasa"),
        ("group", "abk itu apa?"),
        ("workshop", "bukan batu"),
        ("experience", "belum lama"),
    ):
        assert not isinstance(hear(FORM, Filled(field, {"consent-work": True, "consent-needs": True}), text), Picked), (
            text
        )
    assert personal.helps("jangan ditelpon, saya tuli") is None
    assert personal.helps("tidak perlu pembaca layar") is None
    assert personal.helps("jangan buru-buru") == ["slow"]


def test_asides_are_no_names() -> None:
    for text in (
        "foto jangan bu malu",
        "dibayar berapa",
        "halo",
        "terima kasih",
        "lagi masak bu",
        "besok lagi ya",
        "hapus data saya",
        "terserah",
        "adik saya tuli namanya Ratna",
        "saya tuli",
        "iya boleh",
        "besok saya libur ya bu",
    ):
        assert personal.full_name(text) is None, text
    assert personal.full_name("perkenalkan saya Ani Lestari") == "Ani Lestari"
    assert personal.full_name("Sri Wahyuni, panggil saja Yuni") == "Sri Wahyuni"


def test_of_hours_only_the_time_is_kept() -> None:
    assert personal.hours("malam setelah Rafa tidur") == "malam setelah"
    assert personal.hours("jam 8 sampai jam 12") == "jam 8 sampai jam 12"
    assert personal.hours("gak mesti bu") == "tidak tentu"
    for text in ("hapus data saya", "siapa itu", "halo", "anak nangis"):
        assert personal.hours(text) is None, text


def test_pieces_of_a_week_or_between_two_are_asked_again() -> None:
    for text in ("seminggu 100", "antara 10 dan 15", "2 hari 10", "20-30"):
        assert personal.pieces_a_day(text) is None, text
    for text in ("sebisanya", "semampunya", "gak mesti", "terserah", "tergantung anak"):
        assert hear(FORM, Filled("pieces", {"consent-work": True}), text) is Word.SKIP, text
    assert hear(FORM, Filled("phone", {"consent-work": True}), "gak punya bu") is Word.SKIP
    assert personal.phone("3573011234567890") is None
