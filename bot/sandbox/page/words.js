/** The page's own words, [Indonesian, English]. What people and the bot say is never translated. */

import { recall, remember } from "./memory.js";

const WORDS = {
  title: ["Ruang coba Omah Jahit", "Omah Jahit try-out room"],
  skip: ["Langsung ke ponsel", "Skip to the phones"],
  invented: [
    "Semua orang dan data di sini rekaan. Tidak ada yang keluar dari komputer ini.",
    "All people and data here are invented. Nothing leaves this computer.",
  ],
  clock: ["Jam bengkel", "Workshop clock"],
  controls: ["Kendali bengkel", "Workshop controls"],
  running: ["Sedang dijalankan…", "Running…"],
  jumps: ["Majukan jam ke", "Move the clock on to"],
  speed: ["Laju jam", "Clock speed"],
  speed_real: ["Waktu nyata", "Real time"],
  speed_times: ["{count} kali lebih cepat", "{count} times as fast"],
  bot_on: ["Bot menyala", "The bot is on"],
  bot_off: ["Bot mati", "The bot is off"],
  bot_kill: ["Matikan bot", "Kill the bot"],
  bot_start: ["Nyalakan bot", "Start the bot"],
  dialogue: ["Simpan percakapan", "Save the dialogue"],
  resent_count: ["Terkirim dua kali di ponsel yang tampak: {count}", "Sent twice on the phones shown: {count}"],

  phone: ["Ponsel {number}: {name}", "Phone {number}: {name}"],
  owner: ["Ponsel milik", "Phone of"],
  unread: ["{name} ({count} belum dibaca)", "{name} ({count} unread)"],
  next_unread: ["Baca berikutnya ({count})", "Read next ({count})"],
  bot: ["Bot Omah Jahit", "Omah Jahit bot"],
  typing: ["Bot sedang mengetik…", "The bot is typing…"],
  tailor: ["Penjahit", "Tailor"],
  courier: ["Titip", "Courier"],
  coordinator: ["Koordinator", "Coordinator"],
  lead: ["Pembina", "Lead"],
  applicant: ["Pelamar", "Applicant"],

  log: ["Percakapan {name} dengan bot", "Chat of {name} with the bot"],
  empty: ["Belum ada pesan.", "No messages yet."],
  begin: ["Mulai", "Start"],
  older: ["Tampilkan pesan yang lebih lama", "Show older messages"],
  new_line: ["Pesan baru", "New messages"],
  new_below: ["Ada pesan baru di bawah", "New messages below"],
  edited: ["diedit", "edited"],
  resent: ["terkirim dua kali, yang kedua ditandai", "sent twice, the second is marked"],
  photo: ["Foto", "Photo"],
  photo_named: ["Foto {name}. Buka di tab baru", "Photo {name}. Opens in a new tab"],
  file_opens: ["buka di tab baru", "opens in a new tab"],
  file_saves: ["simpan", "save"],
  contact: ["Nomor telepon", "Phone number"],
  sticker: ["Stiker", "Sticker"],
  voice: ["Pesan suara", "Voice note"],
  location: ["Lokasi", "Location"],
  answers_to: ["Membalas:", "In reply to:"],
  gone: ["pesan yang sudah tidak ada", "a message that is gone"],
  choices: ["Pilihan jawaban", "Answer choices"],

  write: ["Tulis pesan sebagai {name}", "Write a message as {name}"],
  write_short: ["Tulis pesan", "Write a message"],
  send: ["Kirim", "Send"],
  save: ["Simpan", "Save"],
  edit: ["Ubah", "Edit"],
  edit_this: ["Ubah: {text}", "Edit: {text}"],
  reply: ["Balas", "Reply"],
  reply_this: ["Balas: {text}", "Reply: {text}"],
  editing: ["Mengubah: {text}", "Editing: {text}"],
  replying: ["Membalas: {text}", "Replying to: {text}"],
  cancel: ["Batal", "Cancel"],
  menu: ["Menu", "Menu"],
  send_photo: ["Kirim foto", "Send a photo"],
  send_voice: ["Kirim pesan suara", "Send a voice note"],
  send_document: ["Kirim dokumen", "Send a document"],
  send_contact: ["Bagikan nomor telepon", "Share a phone number"],
  phone_number: ["Nomor telepon (boleh rekaan)", "Phone number (may be invented)"],
  share: ["Bagikan", "Share"],
  quick: ["Tombol balasan cepat", "Quick reply buttons"],
  block: ["Blokir bot", "Block the bot"],
  unblock: ["Buka blokir", "Unblock"],
  blocked: ["Bot diblokir. {name} tidak menerima pesan.", "The bot is blocked. {name} gets no messages."],
  link_kept: ["Tautan Telegram tidak dibuka di ruang coba.", "Telegram links are not opened in the try-out room."],

  behind: ["Cara bot membaca", "How the bot reads"],
  behind_of: ["Cara bot membaca kata {name}", "How the bot reads {name}"],
  behind_nothing: ["Belum ada apa-apa.", "Nothing yet."],

  faults: ["Gangguan jaringan, untuk mencoba", "Network faults, for testing"],
  faults_hint: [
    "Pesan bot yang berikutnya ke ponsel ini akan terganggu satu kali.",
    "The bot's next message to this phone will be disturbed once.",
  ],
  fault_phone: ["Untuk ponsel", "For the phone of"],
  fault_throttled: ["429: terlalu cepat", "429: too fast"],
  fault_gateway: ["502: server rusak", "502: bad gateway"],
  fault_late: ["Terlambat", "Late"],
  fault_cut: ["Putus", "Cut off"],
  fault_clear: ["Bersihkan", "Clear all"],
  fault_set: ["Gangguan dipasang: {fault}, untuk {name}.", "Fault set: {fault}, for {name}."],
  fault_cleared: ["Semua gangguan dibersihkan.", "All faults cleared."],
  fault_none: ["Tidak ada gangguan yang terpasang.", "No faults are set."],
  fault_waiting: ["Gangguan yang terpasang: {count}", "Faults set: {count}"],

  lost: ["Sambungan terputus. Mencoba lagi…", "Connection lost. Trying again…"],
  back: ["Tersambung lagi.", "Connected again."],
  unreachable: ["Server ruang coba tidak menjawab. Coba lagi sebentar.", "The try-out server does not answer. Try again shortly."],
  refused: ["Belum berhasil (kode {status}). Coba lagi.", "That did not work (code {status}). Try again."],
};

let english = recall("language") === "en";
const fillings = new WeakMap();

export const locale = () => (english ? "en-GB" : "id-ID");

export function word(key, filling = {}) {
  const text = WORDS[key]?.[english ? 1 : 0] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => filling[name] ?? "");
}

export const known = (key) => Object.hasOwn(WORDS, key);

/** Writes a word into an element, or one of its attributes, and keeps it there through a change of language. */
export function put(element, key, filling = {}, attribute = null) {
  const mark = attribute ? `data-word-${attribute}` : "data-word";
  element.setAttribute(mark, key);
  if (!attribute) element.removeAttribute("lang");
  fillings.set(element, { ...fillings.get(element), [mark]: filling });
  write(element, mark, attribute);
  return element;
}

function write(element, mark, attribute) {
  const text = word(element.getAttribute(mark), fillings.get(element)?.[mark]);
  if (attribute) element.setAttribute(attribute, text);
  else if (element.textContent !== text) element.textContent = text;
}

/** Shows a sentence that is not the page's own, or nothing. */
export function show(element, text = "", language = null) {
  element.removeAttribute("data-word");
  element.lang = language ?? document.documentElement.lang;
  element.textContent = text;
  return element;
}

/** Rewrites every word on the page in the present language. */
export function rewrite() {
  document.documentElement.lang = english ? "en" : "id";
  for (const element of document.querySelectorAll("[data-word]")) write(element, "data-word", null);
  for (const attribute of ["aria-label", "placeholder"]) {
    const mark = `data-word-${attribute}`;
    for (const element of document.querySelectorAll(`[${mark}]`)) write(element, mark, attribute);
  }
}

export function changeLanguage() {
  english = !english;
  remember("language", english ? "en" : "id");
  rewrite();
  dispatchEvent(new Event("language"));
}

/** The switch names the other language, in that language. */
export function labelSwitch(button) {
  button.lang = english ? "id" : "en";
  button.textContent = english ? "Bahasa Indonesia" : "English";
}
