"""Frames of what is said of checks: what waits, what passed, what was rejected and why."""

from handlers.reading.frames import Frame, frame
from handlers.reading.wanted import Wanted

FRAMES: tuple[Frame, ...] = tuple(
    frame(*one)
    for one in (
        (
            "who good/passes all except number/numbers",
            "mask check already fault first number numbers bad mended note bag tool-of item",
            Wanted.CHECK_HOW,
        ),
        (
            "who passes/rejected/mended number/numbers wrong/should",
            "bag check already first number numbers note not mask report span fault bad should wrong",
            Wanted.CHECK_HOW,
        ),
        ("who passes/good all", "note check mask first passes -number -asks -tag", "cek {who} semua bagus"),
        (
            "mended howmuch/who?/all",
            "mask left want notyet all should who? list must",
            "yang perlu diperbaiki siapa saja",
        ),
        ("who mask/report check tag/notyet/already", "all first span already howmuch", "yang belum dicek"),
        ("who most/often wrong/bad/fault/rejected where?/what?/why?", "first most mask span", Wanted.REJECTED),
        ("check who numbers bad/mended/rejected", "size mask already first note", Wanted.CHECKED),
        ("check who numbers good", "size mask already first note bad rejected mended", Wanted.CHECKED),
        ("mended who good number", "mask already first note check size -not -notyet -bad", Wanted.MENDED),
        (
            "mended who good numbers",
            "mask already first note check size back stays bad rejected thrown -not -notyet -tag",
            Wanted.MENDED,
        ),
        ("mended who good", "mask already first note check all size -not -notyet -bad", Wanted.MENDED),
        ("check where?/what?", "again want all mask bag tag next should -who -item -number", "yang belum dicek"),
        ("check howmuch span", "bag mask already me all -who -notyet", "berapa yang dicek {span}"),
        ("bad/rejected who many", "howmuch span mask first why? report all check", Wanted.REJECTED),
        ("most who? mended", "span mask report check tailor all list", Wanted.REJECTS),
        ("number report who?", "span mask bag -not -notyet", Wanted.WHO_TOLD),
        ("rejected/bad who?/terbanyak/most", "most span mask report howmuch check all tailor list", Wanted.REJECTS),
        ("rejected/bad who why?", "span mask report check first howmuch", Wanted.REJECTED),
        ("check notyet howmuch/who?/list", "mask all already want tag", "yang belum dicek"),
        ("bag who not/notyet list", "why? check first tag all", "yang belum dicek"),
    )
)
