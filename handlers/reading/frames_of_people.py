"""Frames of what a coordinator says of people and days (duties, leave, closing) and of what goes to many."""

from handlers.reading.frames import Frame, frame
from handlers.reading.wanted import Wanted

FRAMES: tuple[Frame, ...] = tuple(
    frame(*one)
    for one in (
        (
            "remind all/daily clock",
            "report tailor persons span want note all daily list mask -who -not -number",
            "jadwal pengingat {hour}",
        ),
        (
            "address where?/what?/list",
            "workshop stock duty buyer keep kept past guest shop goods place who first home want -phone -send -number",
            Wanted.ADDRESS,
        ),
        # What is done with words for others, and with people, in other words
        (
            "who understood",
            "wage pay first already message done well asked answer good protest -not -notyet -number -money -tag -asks",
            Wanted.MESSAGE_DONE,
        ),
        ("waits me", "there tag asks answer goods message what? who? all", Wanted.OPEN_TASKS),
        (
            "role decides/leader who",
            "place may help report tailor persons first leader decides others",
            Wanted.DUTY_NONE,
        ),
        (
            "picture example/mask send two/several/who",
            "mask good bad to want may tailor all tool-of example span",
            Wanted.PICTURES,
        ),
        (
            "picture report read/come",
            "who may asks tag send me finish spent book open work come reached read note want first bag",
            Wanted.PICTURE_READ,
        ),
        (
            "who move place home/change/address",
            "to first already change home address becomes note want stand-in -span -tag -asks -item -pieces -number",
            Wanted.MOVES_LATER,
        ),
        (
            "close span",
            "all leave close alert ahead until workshop note become becomes begin holiday told "
            "-who -tag -asks -place -length -open -cancel -not -who? -howmuch -number -me -item",
            "~bengkel tutup {span}",
        ),
        (
            "leave all span",
            "all leave close alert ahead until workshop note become becomes begin holiday told "
            "-who -tag -asks -place -length -open -cancel -not -who? -howmuch -number -me -item",
            "~bengkel tutup {span}",
        ),
        # Duties
        # Duties
        (
            "workshop howmuch",
            "all becomes show list tag where? what? -place -who -report -mask -make -span",
            "daftar bengkel",
        ),
        ("who not active again", "span first already begin out stop -tag -asks -number", "{who} berhenti"),
        ("who stop/out not active", "span first already begin again out stop -tag -asks -number", "{who} berhenti"),
        (
            "who not attend",
            "training becomes phone message me first already -tag -asks -who? -number -span",
            "{who} tidak ikut",
        ),
        ("asked what?/who?", "span all already notyet tailor tag -who -money -number", Wanted.UNANSWERED),
        (
            "who place move/attend",
            "to first want already all note home becomes attend workshop move -training -span -tag -asks "
            "-item -pieces -number -mask",
            Wanted.MOVES_LATER,
        ),
        ("duties who?", "duty hold check keeper may what? all show list stock becomes now", "siapa pegang tugas"),
        ("duty who more/add", "number first role all note -not -tag", "tugas {who} {duty}"),
        ("duty who hold", "stock first want -not -tag -who?", Wanted.DUTY),
        ("who active", "again already well first note may -not -notyet -tag -asks -who?", "lanjutkan {who}"),
        (
            "who not remind/collect",
            "send first span message to note sick again risih -tag -asks -report -tool",
            Wanted.NO_REMINDER,
        ),
        ("who asked/answer/message what?", "first last span already send", Wanted.ASKED_WHAT),
        (
            "who leave more/longer length/span",
            "first again become childish sick note -not -tag -asks",
            Wanted.LEAVE_LONGER,
        ),
        (
            "who message/phone/answer already done/phone",
            "first me message note good phone -phoneno -lost -change -tag",
            Wanted.MESSAGE_DONE,
        ),
        ("who leave more/longer/stays until/reached", "first span ahead note become -not -tag", Wanted.LEAVE_LONGER),
        ("duty who not", "role first becomes next again take stock courier withdraw", "cabut tugas {who} {duty}"),
        ("decides who?", "place becomes workshop all", Wanted.WHO_DECIDES),
        ("duty two not/change", "role first becomes begin span stand-in again next stock courier", Wanted.DUTY),
        (
            "duty who span/becomes/give/begin/stand-in/first/role",
            "role first becomes want already stock courier give change note -who? -howmuch -not -tag -take "
            "-come -item -number",
            Wanted.DUTY,
        ),
        (
            "keeper who",
            "role becomes already change note becomes duty -who? -howmuch -not -tag -item -number",
            Wanted.DUTY,
        ),
        ("duty who?", "role becomes show all tag list stock courier check take", "siapa {duty}"),
        ("role what?", "show list may all tag", Wanted.OWN_ROLE),
        ("courier/who stand-in who?", "leave not first span open come who courier sick change", "siapa kurir"),
        # Leave
        ("who not may send span", "first courier bring come take", Wanted.CANNOT_CARRY),
        ("who not may send/take", "first span courier bring come", "siapa kurir"),
        ("overtime span", "open all workshop stays work come -who -tag -who?", "~{span} masuk"),
        ("goes-home clock", "span all early", Wanted.HALF_DAY),
        ("remind off-switch", "span all tailor not", Wanted.REMINDERS_OFF),
        ("who pause", "stop not attend span first length reached come leave take want sick", "jeda {who}"),
        ("who may leave ahead", "first length span -tag -asks -who? -howmuch", "{who} libur {span}"),
        ("come who when? again", "may already", Wanted.LEAVE_LEFT),
        ("leave who when?", "reached come first span", Wanted.LEAVE_LEFT),
        ("open tag span", "workshop leave stays close all", "bengkel buka {span}?"),
        ("open/work span who?", "all ahead tailor come take", "siapa libur {span}"),
        (
            "me leave",
            "span stand-in who note sick childish length ahead begin take want first halfday send all check bag",
            Wanted.OWN_LEAVE,
        ),
        ("leave who left/howmuch", "length first span tag may all", Wanted.LEAVE_LEFT),
        ("leave who length", "sick childish span first note begin ahead take want", Wanted.LEAVE),
        ("who check span want", "bag me first may give access", "~tugas {who} pemeriksa"),
        (
            "phone who lost phoneno",
            "first not send what? notyet move note message childish via may use",
            Wanted.PHONE_LOST,
        ),
        # Workshops
        (
            "place close span",
            "span ahead workshop become all first want off-day until leave begin note "
            "-tag -asks -notyet -open -number -who",
            "~bengkel {place} tutup {span}",
        ),
        (
            "place open/active again",
            "workshop span ahead begin already first all -tag -asks -notyet -not -howmuch -number -who",
            "~bengkel {place} buka lagi {span}",
        ),
        (
            "who already/begin/may active/tool-of/back again",
            "span first tag want make -not -notyet -asks -tag -money -number",
            "{who} masuk lagi",
        ),
        ("who place move/attend span", "to begin ahead first off all -tag -asks", Wanted.MOVES_LATER),
        ("message notyet answer", "tailor howmuch all tag may who? off come me", Wanted.UNANSWERED),
        ("answer notyet", "tailor howmuch all tag message who? unanswered off what?", Wanted.UNANSWERED),
        ("message notyet unanswered", "tailor howmuch all tag who? off", Wanted.UNANSWERED),
        ("confirm who?", "already come attend training notyet all span tag", "siapa ikut"),
        ("training attend/come who?", "already confirm all span may notyet list", "siapa ikut"),
        ("who", "first -tag", "cari {who}"),
        ("who stop", "first tailor already note -out -come -not -notyet -tag -asks", "{who} berhenti"),
        # Staff
        ("role/access who what?", "all list show first duty", "siapa pegang tugas"),
        ("delete who list", "tailor first off", "{who} berhenti"),
        ("who list who?/what?/show", "first show full", "cari {who}"),
        ("who? may come/attend span", "all training attend come", "siapa ikut"),
        ("training when?", "timetable tag all", "siapa ikut"),
        ("address where?/what?/howmuch/when?", "workshop", Wanted.ADDRESS),
        ("back who tailor/list/active", "list tailor first again add note", "lanjutkan {who}"),
        ("joined", "span who? tag tailor new howmuch list already", Wanted.JOINED),
        ("apply", "who? tailor new already tag span list howmuch all want", "ada yang daftar baru"),
        ("invite tailor/new", "who new tailor want make send to add", "undang penjahit"),
        (
            "who stop ahead/span/length/longer",
            "first begin note want tailor longer later next again",
            Wanted.STOPS_LATER,
        ),
        ("tailor new/add/list phoneno", "who two note list first want phone add new", Wanted.NEWCOMER),
        (
            "add phoneno",
            "who two to place places all tailor new note first want list phone active attend childish",
            Wanted.NEWCOMER,
        ),
        (
            "tailor list place",
            "all show first want workshop active make send print -phone -asks -new -howmuch",
            "daftar penjahit {place}",
        ),
        ("list attend tool-of", "send guest span want already me first all place workshop", "daftar penjahit"),
        ("list active", "send guest span want already tailor persons tool-of place workshop all", "daftar penjahit"),
        (
            "training attend several/who/two/come",
            "already late come span all first attend note who two several -who? -howmuch -tag -not -notyet -asks "
            "-when? "
            "-invite -want",
            Wanted.ATTENDED,
        ),
        ("new/add tailor", "who two note list phone want first add tag", Wanted.NEWCOMER),
        ("phone who phoneno", "change becomes first note new", Wanted.PHONE),
        ("phone who lost", "first not send what? notyet old move note message", Wanted.PHONE_LOST),
        ("phone list", "place all tailor want show may file print", Wanted.PHONES),
        ("tailor howmuch", "all active place list show becomes", "daftar penjahit"),
        ("access give/want/may", "show who new list may guest want first", Wanted.OBSERVER),
        ("phone who not", "first report through note via me", Wanted.NO_PHONE),
        ("answer who", "notyet tag already message wrong first off what? come", Wanted.REPLIES),
        ("message reached", "already notyet all tag who? howmuch", "siapa belum terima pengumuman"),
        ("announcement reached/who?/howmuch", "already notyet all tag who? howmuch", "siapa belum terima pengumuman"),
        ("training attend howmuch/who?/list", "already notyet all tag want may show training", "siapa ikut"),
        # Days
        ("halfday close/leave/open", "ahead span clock all note stays", Wanted.HALF_DAY),
        ("leave/close holiday span", "span note begin until all workshop", "~bengkel tutup {span}"),
        (
            "open span stays",
            "leave close workshop holiday cancel becomes next not -who -tag -who? -asks",
            "~{span} masuk",
        ),
        (
            "not leave/close/holiday span",
            "workshop becomes cancel open stays close leave alert all told -who -tag -who? -asks -me",
            "~{span} masuk",
        ),
        # What one may ask of the bot
        (
            "thanks",
            "help already many all recap report goods item send give picture fund message "
            "-who? -howmuch -number -money",
            Wanted.THANKS,
        ),
        ("wrong send", "message", "salah kirim"),
        ("me phone change", "span begin new", "ganti telepon"),
        ("down", "span already when? clock howmuch why? tag what?", Wanted.BOT_DOWN),
        ("data keep where?", "all list what? bot", Wanted.DATA_WHERE),
        ("data where?", "all list keep", Wanted.DATA_WHERE),
        ("backup data", "note make take lost", "cadangan"),
        ("backup", "note make last when? already tag", "cadangan"),
        (
            "picture example/keep",
            "fault send all tailor tool-of example keep want show mask bad good note training span make report tag",
            Wanted.PICTURES,
        ),
        ("picture mask/bad", "span tag show where? good", Wanted.PICTURES),
        ("address place", "where? what? tag who?", Wanted.ADDRESS),
    )
)
