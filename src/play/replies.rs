//! What simulated colleagues write to guests, in the guest's language. These are words of people, as
//! in the demo's evening, not of the pages.

use super::chance::Chance;
use super::law::First;
use crate::words::Language;

/// Where the guest's name stands in the words below.
const GUEST: &str = "GUEST";

/// Words in English, German and Arabic.
type Said = [&'static [&'static str]; 3];

const TAKES: Said = [
    &[
        "GUEST, gladly. I’m bringing it to you myself.",
        "Good choice, GUEST. I have it here and will be with you shortly.",
        "Of course, GUEST. I’m on your floor next.",
        "Thank you for asking, GUEST. I’ll see to it now.",
    ],
    &[
        "Sehr gern, GUEST. Ich bringe es Ihnen selbst.",
        "Natürlich, GUEST. Ich bin gleich auf Ihrem Stockwerk.",
        "Danke für Ihre Nachricht, GUEST. Ich kümmere mich jetzt darum.",
    ],
    &[
        "بكل سرور، GUEST. سأحضره إليكم بنفسي.",
        "بالطبع، GUEST. سأكون عندكم بعد قليل.",
        "شكرًا لرسالتكم، GUEST. سأهتم بالأمر الآن.",
    ],
];

const MENDS: Said = [
    &[
        "I’m sorry about that, GUEST. I’m coming to look at it with my tools.",
        "GUEST, I’m sorry. I’ll be at your door by the time below and stay until it works.",
    ],
    &[
        "Das tut mir leid, GUEST. Ich komme mit dem Werkzeug zu Ihnen.",
        "GUEST, es tut mir leid. Ich sehe es mir gleich an.",
    ],
    &["أعتذر عن ذلك، GUEST. سآتي بأدواتي لأصلحه.", "GUEST، أنا آسف. سأتفقد الأمر حالًا."],
];

const ASKS: Said = [
    &["GUEST, gladly. When would suit you?"],
    &["Gern, GUEST. Wann passt es Ihnen?"],
    &["بكل سرور، GUEST. متى يناسبكم ذلك؟"],
];

const CHOICES: Said = [
    &["As soon as you can", "In half an hour", "Leave it at the door, please"],
    &["So bald wie möglich", "In einer halben Stunde", "Bitte vor die Tür stellen"],
    &["في أقرب وقت", "بعد نصف ساعة", "اتركوه عند الباب من فضلكم"],
];

const OFFERS: Said = [
    &[
        "GUEST, the last one is with another guest until tomorrow. May I bring you one very like it?",
    ],
    &["GUEST, das letzte ist bis morgen verliehen. Darf ich Ihnen ein ähnliches bringen?"],
    &["GUEST، القطعة الأخيرة مُعارة حتى الغد. هل أحضر لكم قطعة مشابهة؟"],
];

const CANNOT: Said = [
    &["GUEST, I’m sorry, I cannot do this for you today. I’ll ring you about what I can."],
    &["GUEST, es tut mir leid, das kann ich heute nicht. Ich rufe Sie an und sage, was geht."],
    &["GUEST، أعتذر، لا أستطيع ذلك اليوم. سأتصل بكم لأقترح ما يمكنني فعله."],
];

const MOVES: Said = [
    &["I’m sorry, GUEST, I need a little longer than I said. You have my new time below."],
    &["Es tut mir leid, GUEST, ich brauche etwas länger. Die neue Zeit steht unten."],
    &["أعتذر، GUEST، سأتأخر قليلًا. ستجدون الموعد الجديد أدناه."],
];

const BRINGS: Said = [
    &["", "It’s with you now, GUEST. Ring me should anything be missing."],
    &["", "Es ist bei Ihnen, GUEST. Rufen Sie mich an, wenn etwas fehlt."],
    &["", "وصل الطلب، GUEST. اتصلوا بي إن نقص شيء."],
];

const WRITES: Said = [
    &[
        "GUEST, is everything as you would wish it? Write to us here at any hour, and one of us reads it.",
        "GUEST, I would gladly know whether all is well in your room. Write here or ring us, whenever it suits you.",
    ],
    &[
        "GUEST, ist alles so, wie Sie es sich wünschen? Schreiben Sie uns hier zu jeder Stunde, jemand von uns liest es.",
        "GUEST, ich wüsste gern, ob in Ihrem Zimmer alles in Ordnung ist. Schreiben oder rufen Sie uns an, wann es Ihnen passt.",
    ],
    &[
        "GUEST، هل كل شيء كما تودون؟ اكتبوا لنا هنا في أي ساعة، وسيقرؤها أحدنا.",
        "GUEST، يسعدني أن أعرف إن كان كل شيء على ما يرام في غرفتكم. اكتبوا لنا أو اتصلوا متى شئتم.",
    ],
];

fn one(said: Said, chance: Chance, about: &str, (guest, language): (&str, Language)) -> String {
    let [en, de, ar] = said;
    let said = match language {
        Language::En => en,
        Language::De => de,
        Language::Ar => ar,
    };
    chance.pick("reply", about, said).copied().unwrap_or_default().replace(GUEST, guest)
}

/// What a simulated guest says on the telephone, where something is not right yet.
pub const NOT_RIGHT: &str = "It isn’t right yet.";

/// The first word to a guest.
pub fn first(
    first: First,
    mends: bool,
    chance: Chance,
    about: &str,
    to: (&str, Language),
) -> String {
    let said = match first {
        First::Take if mends => MENDS,
        First::Take => TAKES,
        First::Ask => ASKS,
        First::Offer => OFFERS,
        First::Cannot => CANNOT,
    };
    one(said, chance, about, to)
}

/// Answers to tap under a question.
pub fn choices(language: Language) -> &'static [&'static str] {
    let [en, de, ar] = CHOICES;
    match language {
        Language::En => en,
        Language::De => de,
        Language::Ar => ar,
    }
}

/// It takes longer.
pub fn moves(chance: Chance, about: &str, to: (&str, Language)) -> String {
    one(MOVES, chance, about, to)
}

/// A letter where there was no call.
pub fn writes(chance: Chance, about: &str, to: (&str, Language)) -> String {
    one(WRITES, chance, about, to)
}

/// It is there.
pub fn brings(chance: Chance, about: &str, to: (&str, Language)) -> String {
    one(BRINGS, chance, about, to)
}

/// What is said where something is put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorry {
    Apology,
    Fixed,
    /// With what is brought.
    Card,
    /// The guest.
    Right,
}

/// The words for it.
pub fn sorry(what: Sorry, (guest, language): (&str, Language)) -> String {
    let [en, de, ar] = match what {
        Sorry::Apology => [
            "GUEST, you waited for something that we had promised you. I’m sorry. It is mine now, until you say that it is right.",
            "GUEST, Sie haben auf etwas gewartet, das wir Ihnen versprochen hatten. Es tut mir leid. Ich kümmere mich darum, bis Sie sagen, dass es passt.",
            "GUEST، انتظرتم شيئًا وعدناكم به. أنا آسف. سأتولى الأمر بنفسي حتى تقولوا إنه على ما يرام.",
        ],
        Sorry::Fixed => [
            "I was at the room myself and saw that it is done.",
            "Ich war selbst beim Zimmer und habe gesehen, dass es erledigt ist.",
            "ذهبت إلى الغرفة بنفسي وتأكدت من أن الأمر تم.",
        ],
        Sorry::Card => [
            "GUEST, with my apology for today.",
            "GUEST, mit der Bitte um Entschuldigung.",
            "GUEST، مع اعتذاري عمّا حدث اليوم.",
        ],
        Sorry::Right => {
            ["Yes, all is well now.", "Ja, jetzt passt alles.", "نعم، كل شيء على ما يرام الآن."]
        }
    };
    let said = match language {
        Language::En => en,
        Language::De => de,
        Language::Ar => ar,
    };
    said.replace(GUEST, guest)
}

/// What stood in the way: the rule, what was tried, what it means for the guest. Colleagues read it.
pub const IN_THE_WAY: [[&str; 3]; 3] = [
    ["Nothing is lent over night", "Offered one for tomorrow morning", "The guest waits for a day"],
    ["The kitchen closes at ten", "Offered the night menu", "No warm meal tonight"],
    ["No late check-out on fair days", "Offered to keep the bags", "The guest packs early"],
];
