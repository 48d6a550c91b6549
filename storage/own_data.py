"""Everything that is kept about one person, as plain data for a file that she may take away."""

import json
from typing import Any

from storage.database import Database
from storage.ledger import Place

# What each part of the file holds: a query by her number.
PARTS = {
    "profil": "SELECT name AS nama, call_name AS panggilan, role AS peran, community AS kelompok, phone AS telepon,"
    " usual_pieces AS masker_sehari, state AS keadaan, reminders AS pengingat, reminder_at AS jam_pengingat,"
    " joined_on AS bergabung, access AS bantuan, duties AS tugas FROM person WHERE id = ?",
    "pendaftaran": "SELECT experience AS pengalaman, machine AS mesin, hours AS jam, called_away AS ditinggal,"
    " guardian AS wali, questions AS pertanyaan, applied_at AS waktu FROM profile WHERE person_id = ?",
    "izin": "SELECT purpose AS untuk, version AS versi, given AS boleh, given_by AS oleh, at AS waktu FROM consent"
    " WHERE person_id = ? ORDER BY id",
    "akun": "SELECT channel AS kanal, address AS nomor, bound_at AS sejak FROM speaker WHERE person_id = ?",
    "libur": "SELECT day AS hari, CASE leave WHEN 1 THEN 'libur' ELSE 'tidak ada hasil' END AS sebab FROM day_off"
    " WHERE person_id = ? ORDER BY day",
    "catatan": "SELECT m.work_date AS hari, m.thing AS barang, m.quantity AS jumlah, m.from_place AS dari,"
    " m.to_place AS ke, COALESCE(s.text, m.reason) AS sebab, m.reverses_id AS membatalkan, m.id AS nomor"
    " FROM move AS m LEFT JOIN said_of_move AS s ON s.cause_id = m.cause_id WHERE m.person_id = ? ORDER BY m.id",
    "permintaan": "SELECT r.asked_at AS waktu, r.state AS keadaan, l.item AS bahan, l.asked AS diminta,"
    " l.granted AS diberi FROM request AS r JOIN request_line AS l ON l.request_id = r.id WHERE r.person_id = ?",
    "pinjaman": "SELECT lent_on AS hari, thing AS barang, quantity AS jumlah, returned AS kembali, fund AS dana"
    " FROM loan WHERE person_id = ?",
    "dicek": "SELECT i.checked_on AS hari, i.reported AS dilaporkan, i.counted AS dihitung, l.pieces AS jumlah,"
    " l.result AS hasil, l.size AS ukuran, COALESCE(l.said, l.fault) AS sebab, i.state AS keadaan FROM inspection AS i"
    " JOIN inspection_line AS l ON l.inspection_id = i.id WHERE i.person_id = ? ORDER BY l.id",
    "upah": "SELECT m.work_date AS hari, w.kind AS untuk, w.pieces AS jumlah, w.rate AS upah, m.quantity AS rupiah,"
    " r.id IS NOT NULL AS dibatalkan FROM wage AS w JOIN move AS m ON m.id = w.move_id"
    " LEFT JOIN move AS r ON r.reverses_id = m.id WHERE m.person_id = ? ORDER BY m.id",
    "dibayar": "SELECT paid_on AS hari, amount AS rupiah, deducted AS dipotong, way AS cara, note AS keterangan,"
    " state AS keadaan FROM payment WHERE person_id = ? ORDER BY id",
    "tidak_cocok": "SELECT raised_at AS waktu, said AS pesan, owed AS belum_dibayar, state AS keadaan, note AS"
    " keterangan FROM dispute WHERE person_id = ? ORDER BY id",
    "diajak": "SELECT b.name AS oleh, r.at AS waktu FROM referral AS r JOIN person AS b ON b.id = r.by_id"
    " WHERE r.person_id = ?",
    "undangan": "SELECT n.text AS acara, i.happens_on AS hari, a.answer AS jawaban, a.answered_at AS waktu"
    " FROM invitation_answer AS a JOIN invitation AS i ON i.notice_id = a.notice_id"
    " JOIN notice AS n ON n.id = a.notice_id WHERE a.person_id = ? ORDER BY a.notice_id",
    "hadir": "SELECT n.text AS acara, i.happens_on AS hari, c.noted_at AS waktu"
    " FROM invitation_came AS c JOIN invitation AS i ON i.notice_id = c.notice_id"
    " JOIN notice AS n ON n.id = c.notice_id WHERE c.person_id = ? ORDER BY c.notice_id",
    "foto_laporan": "SELECT p.caption AS keterangan, p.day AS hari, p.consent AS izin FROM report_photo_of AS o"
    " JOIN report_photo AS p ON p.id = o.photo_id WHERE o.person_id = ? ORDER BY p.id",
    "dibaca": "SELECT at AS waktu, what AS apa, reader_id AS oleh FROM access_log WHERE person_id = ? ORDER BY id",
}
MESSAGES = (
    "SELECT i.received_at, i.raw FROM inbox AS i JOIN speaker AS s ON s.channel = i.channel AND s.address = i.address"
    " WHERE s.person_id = ? AND i.raw IS NOT NULL AND i.received_at >= s.bound_at"
    " AND (SELECT COUNT(*) FROM speaker AS o WHERE o.channel = s.channel AND o.address = s.address) = 1 ORDER BY i.id"
)


async def everything(db: Database, person_id: int) -> dict[str, Any]:
    """All parts, each a list of rows; raw messages only from a phone that is hers alone."""
    found: dict[str, Any] = {name: await db.dicts(query, (person_id,)) for name, query in PARTS.items()}
    messages = await db.rows(MESSAGES, (person_id,))
    return found | {"pesan": [{"waktu": at, "isi": json.loads(raw)} for at, raw in messages]}


async def made(db: Database, person_id: int) -> tuple[int, int, str | None]:
    """How many masks she has made, on how many days, and the first day; what was taken back isn't counted."""
    row = await db.row(
        "SELECT COALESCE(SUM(pieces), 0), COUNT(*), MIN(work_date) FROM (SELECT work_date,"
        " SUM(CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END) AS pieces FROM move"
        " WHERE (from_place = 'made' OR to_place = 'made') AND person_id = ? GROUP BY work_date) AS day"
        " WHERE pieces > 0",
        (person_id,),
    )
    return (row[0], row[1], row[2]) if row else (0, 0, None)


async def ever_moved(db: Database, person_id: int) -> bool:
    """Whether the ledger, a request, a shipment or a loan names her."""
    found = await db.value(
        "SELECT EXISTS (SELECT 1 FROM move WHERE person_id = ? OR actor_id = ?)"
        " OR EXISTS (SELECT 1 FROM request WHERE person_id = ?) OR EXISTS (SELECT 1 FROM loan WHERE person_id = ?)"
        " OR EXISTS (SELECT 1 FROM shipment WHERE courier_id = ? OR to_place = ?)",
        (*(person_id,) * 5, Place.home(person_id)),
    )
    return bool(found)
