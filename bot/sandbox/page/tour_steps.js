/**
 * The tour's steps: who acts, what they say or press, what the bot then says, and a sentence about it, [Indonesian, English].
 * `says` is typed, `presses` are buttons one after another as [who, label]; `hears` is what to wait for, and where.
 */

export const STEPS = [
  {
    who: "tailor",
    says: "wingi mari selawe bu",
    hears: /25 masker/,
    words: [
      "Bu Sri melapor dengan bahasanya sendiri (“wingi” itu kemarin, “selawe” itu 25), dan bot menulis kembali apa yang dicatat.",
      "Bu Sri reports in her own Javanese (“wingi” is yesterday, “selawe” is 25), and the bot reads back what it recorded.",
    ],
  },
  {
    who: "tailor",
    says: "sekitar 40 bu",
    presses: [["tailor", /^Ya, 40/]],
    hears: /40 masker tercatat/,
    words: [
      "Jumlahnya belum pasti, jadi bot bertanya dulu; sebelum dijawab tidak ada yang dicatat.",
      "She is not sure of the number, so the bot asks first; nothing counts before she has answered.",
    ],
  },
  {
    who: "courier",
    says: "titip: suparmi 20, endang 2 lusin, wati kosong",
    hears: /masker/,
    words: [
      "Pak Slamet membawa setoran beberapa penjahit dalam satu pesan, dan hasil tiap orang dicatat atas namanya.",
      "Pak Slamet brings in what several tailors made, in one message, and each count goes to her own name.",
    ],
  },
  {
    who: "tailor",
    says: "karet habis bu",
    presses: [["tailor", /^Ya, \d+ m/], ["coordinator", /^Setuju$/]],
    hears: /disetujui/,
    words: [
      "Karet habis: bot menghitung berapa yang perlu, Bu Wiwik, koordinator, memutuskan dengan satu sentuhan, dan Bu Sri langsung diberi tahu.",
      "Her elastic ran out: the bot works out how much she needs, Bu Wiwik, the coordinator, decides with one touch, and Bu Sri hears of it at once.",
    ],
  },
  {
    who: "coordinator",
    says: "cek Sri 24: 21 bagus, 2 perbaiki jahitan miring, 1 buang sobek",
    presses: [["coordinator", /^Ya, catat$/]],
    hears: /21 bagus|21 masker/,
    words: [
      "Satu kantong diperiksa: yang bagus, yang diperbaiki, dan yang dibuang, masing-masing dengan alasannya.",
      "A bag is checked: what is good, what goes back for mending and what is waste, each with its reason.",
    ],
  },
  {
    who: "tailor",
    says: "upah saya",
    hears: /Rp[\d.]+ belum dibayar/,
    words: [
      "Bu Sri melihat upahnya sendiri, yang lolos cek kali upah per masker; penjahit lain tidak bisa melihatnya.",
      "Bu Sri sees her own wage, what was accepted times the wage a mask; no other tailor can see it.",
    ],
  },
  {
    who: "tailor",
    says: "setor 15",
    kills: true,
    words: [
      "Listrik padam di tengah kalimat, tapi Bu Sri tetap mengirim: satu centang, bot belum menerima.",
      "The power fails in mid-sentence, but Bu Sri sends all the same: one tick, the bot hasn't got it.",
    ],
  },
  {
    who: "tailor",
    starts: true,
    hears: /15 masker/,
    words: [
      "Bot hidup lagi dan membaca yang menunggu: tidak ada yang hilang, tidak ada yang dihitung dua kali.",
      "The bot is back and reads what waited: nothing is lost, nothing is counted twice.",
    ],
  },
  {
    who: "coordinator",
    turns: "17.30",
    hears: /Rekap/,
    words: [
      "Jam 17.30 rekap hari itu datang sendiri ke koordinator, dengan siapa yang belum memberi kabar.",
      "At half past five the day's tally comes to the coordinator by itself, with who hasn't been heard.",
    ],
  },
  {
    who: "coordinator",
    says: "gambar",
    hears: /: \d[\d.]* masker/,
    words: [
      "Satu kata, dan gambar hasil per hari datang, di bawahnya angka yang sama dengan kata-kata, untuk yang tidak melihat gambar.",
      "One word, and the picture of each day's work comes, beneath it the same in words, for whoever doesn't see pictures.",
    ],
  },
];
