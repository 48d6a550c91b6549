"""A document by which masks are handed over, given back or missed, the delivery note beside it, and a sample sheet."""

from collections.abc import Sequence
from datetime import date

from handlers import words
from handlers.papers.blocks import (
    Block,
    Facts,
    Letterhead,
    NewPage,
    Paper,
    Photo,
    Photos,
    Signature,
    Signatures,
    Style,
    Table,
    Text,
)
from handlers.words import label
from storage.handovers import HANDOVER, RETURN
from storage.parties import Party
from storage.values import dataclass

DOTS = "." * 40
# Of the photos: so many beside each other, none higher than that, in mm.
BESIDE, PHOTO_HIGH = 2, 76
# Somewhat smaller letters read better than signatures on a page of their own.
LEAST = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """A line of a document: so many masks of a size of a phase."""

    size: str | None
    phase: int | None
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a phase (None: what is in none) is: ordered, handed over before, by this document, and still to come."""

    phase: int | None
    ordered: int
    before: int
    now: int

    @property
    def left(self) -> int:
        """What is still to be handed over."""
        return max(0, self.ordered - self.before - self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """A batch of which the hospital tested a sample."""

    number: int
    lot: int
    tested: int
    failed: int | None
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Bast:
    """All that a document says."""

    kind: str
    number: str
    dated: date
    ours: Party
    theirs: Party
    order: str
    spk: str
    spk_on: date | None
    fund: str
    product: str
    goods: Sequence[Goods]
    standing: Sequence[Standing]
    pack_of: int | None
    filters: int | None
    tested: Sequence[Tested]
    tester: str
    about: str
    why: str
    # The photos that are attached; `scanned`: the signed paper came as something that can't be shown here.
    photos: Sequence[Photo] = ()
    scanned: bool = False

    @property
    def pieces(self) -> int:
        """All masks of it."""
        return sum(one.pieces for one in self.goods)


def number_in_words(number: int) -> str:
    """ "dua ribu"."""
    from num2words import num2words

    return str(num2words(number, lang="id"))


def figure(number: int) -> str:
    """ "2.000"."""
    return f"{number:,}".replace(",", ".")


def day_in_words(day: date) -> str:
    """ "Kamis, tanggal dua puluh delapan, bulan Mei, tahun dua ribu dua puluh (28-05-2020)"."""
    return label(
        "bast-day",
        {
            "weekday": words.DAYS[day.weekday()],
            "day": number_in_words(day.day),
            "month": words.MONTHS[day.month - 1],
            "year": number_in_words(day.year),
            "digits": f"{day:%d-%m-%Y}",
        },
    )


def day_short(day: date) -> str:
    """ "28 Mei 2020"."""
    return f"{day.day} {words.MONTHS[day.month - 1]} {day.year}"


def bast(data: Bast) -> Paper:
    """The document, with its attachments on a page of their own."""
    title = label(f"bast-title-{data.kind}")
    blocks: list[Block] = [
        letterhead(data.ours),
        Text(title, Style.TITLE),
        Text(label("bast-number", {"number": data.number}), Style.NUMBER),
        Text(label("bast-opening", {"day": day_in_words(data.dated), "place": data.ours.place or DOTS})),
        *_party(data.ours, "bast-first"),
        *_party(data.theirs, "bast-second"),
        Text(_basis(data)),
        _table(data),
        _sums(data),
        Text(_condition(data)),
        Text(label(f"bast-clause-{data.kind}")),
        Text(label("bast-closing")),
        _signatures(data),
        NewPage(),
        Text(label("bast-attachments"), Style.HEADING),
        *_attachments(data),
    ]
    return Paper(f"{title} {data.number}", data.number, blocks, least=LEAST)


def letterhead(ours: Party) -> Letterhead:
    """Who we are, at the head of a paper."""
    return Letterhead(
        ours.institution or label("bast-institution"), [one for one in (ours.address, ours.contact) if one]
    )


def _party(party: Party, role: str) -> list[Block]:
    rows = [
        (label("bast-name"), party.name or DOTS),
        (label("bast-position"), party.position or DOTS),
        *([(label("bast-nip"), party.nip)] if party.nip else []),
        (label("bast-institution-name"), party.institution or DOTS),
        (label("bast-address"), party.address or DOTS),
        *([(label("bast-authority"), party.authority)] if party.authority else []),
    ]
    return [Facts(rows), Text(label(role))]


def _basis(data: Bast) -> str:
    """On which grounds: the order, its SPK, phases and fund."""
    phases = [str(one.phase) for one in data.standing if one.phase is not None]
    parts = [label("bast-order", {"name": data.order})]
    if data.spk:
        dated = {"number": data.spk, "date": day_short(data.spk_on)} if data.spk_on else {"number": data.spk}
        parts.append(label("bast-spk-dated" if data.spk_on else "bast-spk", dated))
    if phases:
        parts.append(label("bast-phase", {"phases": " dan ".join(phases)}))
    if data.fund:
        parts.append(label("bast-fund", {"fund": data.fund}))
    if data.about:
        parts.append(label("bast-about", {"number": data.about}))
    key = f"bast-basis-{data.kind}"
    return label(key, {"basis": ", ".join(parts)})


def _goods_name(data: Bast, one: Goods) -> str:
    name = data.product or label("bast-product")
    return f"{name}, {label('bast-of-phase', {'phase': one.phase})}" if one.phase is not None else name


def packing(pieces: int, pack_of: int | None) -> str:
    """ "400 kemasan isi 5, 3 lepas"."""
    if not pack_of:
        return label("bast-loose-all")
    packs, loose = divmod(pieces, pack_of)
    args = {"packs": figure(packs), "of": pack_of, "loose": figure(loose)}
    return label("bast-packs-loose" if loose else "bast-packs", args)


def size_name(size: str | None) -> str:
    """ "Dewasa"."""
    return label("bast-size", {"size": size or "any"})


def _table(data: Bast) -> Table:
    rows = [
        (
            str(number),
            _goods_name(data, one),
            size_name(one.size),
            figure(one.pieces),
            label("bast-unit"),
            number_in_words(one.pieces),
            packing(one.pieces, data.pack_of),
            data.why if data.why else label("bast-good") if data.kind == HANDOVER else "",
        )
        for number, one in enumerate(data.goods, start=1)
    ]
    total = ("", label("bast-total"), "", figure(data.pieces), label("bast-unit"), number_in_words(data.pieces), "", "")
    heads = ("number", "goods", "size", "quantity", "unit", "in-words", "packing", "remarks")
    head = [label(f"bast-head-{one}") for one in heads]
    return Table(head, rows, (9, 47, 15, 15, 13, 32, 25, 14), frozenset((0, 3)), (total,) if len(rows) > 1 else ())


def _sums(data: Bast) -> Table:
    head = [label(f"bast-sum-{one}") for one in ("phase", "ordered", "before", f"now-{data.kind}", "left")]
    rows = [
        (
            label("bast-of-phase", {"phase": one.phase}) if one.phase is not None else label("bast-no-phase"),
            figure(one.ordered),
            figure(one.before),
            figure(abs(one.now)),
            figure(one.left),
        )
        for one in data.standing
    ]
    total = (
        label("bast-total"),
        figure(sum(one.ordered for one in data.standing)),
        figure(sum(one.before for one in data.standing)),
        figure(abs(sum(one.now for one in data.standing))),
        figure(sum(one.left for one in data.standing)),
    )
    return Table(head, rows, (50, 30, 30, 30, 30), frozenset((1, 2, 3, 4)), (total,) if len(rows) > 1 else ())


def _condition(data: Bast) -> str:
    """In which state they are, and what the sample showed."""
    if data.kind != HANDOVER:
        return label("bast-why", {"why": data.why}) if data.why else label("bast-why-open")
    parts = [label("bast-condition")]
    if data.filters:
        parts.append(label("bast-filters", {"filters": figure(data.filters)}))
    if data.tested:
        parts.append(
            label("bast-sample", {"by": data.tester, "batches": "; ".join(_tested(one) for one in data.tested)})
        )
    elif data.tester:
        parts.append(label("bast-sample-open", {"by": data.tester}))
    return " ".join(parts)


def _tested(one: Tested) -> str:
    args = {"number": one.number, "lot": figure(one.lot), "tested": figure(one.tested), "date": day_short(one.on)}
    return label("bast-batch", args | {"failed": one.failed or 0})


def _signatures(data: Bast) -> Signatures:
    ours = Signature(
        label("bast-sign-first"), data.ours.institution, data.ours.name, _nip(data.ours), label("bast-stamp")
    )
    theirs = Signature(
        label("bast-sign-second"), data.theirs.institution, data.theirs.name, _nip(data.theirs), label("bast-stamp")
    )
    witness = Signature(label("bast-sign-witness"), "", data.ours.witness or data.theirs.witness)
    first, second = (theirs, ours) if data.kind == RETURN else (ours, theirs)
    return Signatures([first, witness, second])


def _nip(party: Party) -> str:
    return label("bast-nip-of", {"nip": party.nip}) if party.nip else ""


def _attachments(data: Bast) -> list[Block]:
    """The packing list, the sample sheet, and the photos."""
    parts: list[tuple[str, list[Block]]] = [(label("bast-packing-list"), [_packing_list(data)])]
    if data.kind == HANDOVER and data.tester:
        parts.append((label("bast-sample-sheet", {"by": data.tester}), [_sample_table(data.tested)]))
    parts.append((label("bast-photos"), _photos(data)))
    return [
        block
        for number, (heading, blocks) in enumerate(parts, start=1)
        for block in (Text(f"{number}. {heading}", Style.HEADING), *blocks)
    ]


def _photos(data: Bast) -> list[Block]:
    """The photos with what they show, or room for some."""
    found: list[Block] = [Photos(data.photos, BESIDE, PHOTO_HIGH)] if data.photos else []
    if data.scanned:
        found.append(Text(label("bast-photo-scanned")))
    return found or [Text(label("bast-photo-none"))]


def _packing_list(data: Bast) -> Table:
    head = [label(f"bast-pack-{one}") for one in ("number", "goods", "size", "packs", "of", "loose", "pieces")]
    rows = []
    for number, one in enumerate(data.goods, start=1):
        packs, loose = divmod(one.pieces, data.pack_of) if data.pack_of else (0, one.pieces)
        cells = (_goods_name(data, one), size_name(one.size), figure(packs), str(data.pack_of or "-"), figure(loose))
        rows.append((str(number), *cells, figure(one.pieces)))
    total = ("", label("bast-total"), "", "", "", "", figure(data.pieces))
    return Table(head, rows, (10, 55, 25, 20, 15, 20, 25), frozenset((0, 3, 4, 5, 6)), (total,))


def _sample_table(tested: Sequence[Tested]) -> Table:
    head = [label(f"bast-sheet-{one}") for one in ("batch", "date", "lot", "tested", "failed", "result")]
    rows = [
        (
            str(one.number),
            day_short(one.on),
            figure(one.lot),
            figure(one.tested),
            "-" if one.failed is None else figure(one.failed),
            label("bast-passed"),
        )
        for one in tested
    ] or [("", "", "", "", "", "")] * 3
    return Table(head, rows, (20, 40, 30, 30, 25, 25), frozenset((2, 3, 4)))


def delivery_note(data: Bast) -> Paper:
    """What goes with the car: what is in it, from whom to whom, and who brought and got it."""
    title = label("note-title")
    blocks: list[Block] = [
        letterhead(data.ours),
        Text(title, Style.TITLE),
        Text(label("note-number", {"number": data.number}), Style.NUMBER),
        Facts(
            [
                (label("note-to"), data.theirs.institution or DOTS),
                (label("bast-address"), data.theirs.address or DOTS),
                (label("note-date"), day_short(data.dated)),
                (label("note-driver"), DOTS),
                (label("note-vehicle"), DOTS),
            ]
        ),
        _packing_list(data),
        Text(label("note-closing")),
        Signatures([Signature(label(f"note-sign-{one}")) for one in ("sender", "driver", "receiver")]),
    ]
    return Paper(f"{title} {data.number}", data.number, blocks)
