//! What simulated guests wish for on an ordinary day: what, how many, and in which words of theirs.

use super::chance::Chance;
use crate::words::Language;

/// One wish, in proportion to how often guests have it.
#[derive(Clone, Copy, Debug)]
pub struct Idea {
    pub item: &'static str,
    pub choices: &'static [&'static str],
    /// The most that this guest asks for.
    pub most: i16,
    /// How often, beside the others.
    weight: u64,
    /// Own words in English, German and Arabic; own words alone are a wish as well.
    words: [&'static [&'static str]; 3],
}

const NONE: [&[&str]; 3] = [&[], &[], &[]];

const fn idea(item: &'static str, weight: u64) -> Idea {
    Idea { item, choices: &[], most: 1, weight, words: NONE }
}

impl Idea {
    const fn of(self, choices: &'static [&'static str]) -> Self {
        Self { choices, ..self }
    }

    const fn up_to(self, most: i16) -> Self {
        Self { most, ..self }
    }

    const fn saying(
        self,
        en: &'static [&'static str],
        de: &'static [&'static str],
        ar: &'static [&'static str],
    ) -> Self {
        Self { words: [en, de, ar], ..self }
    }

    /// What this guest writes, in their language; empty: nothing.
    pub fn words(&self, chance: Chance, about: &str, language: Language) -> &'static str {
        let [en, de, ar] = self.words;
        let said = match language {
            Language::En => en,
            Language::De => de,
            Language::Ar => ar,
        };
        // Whatever has a name of its own is asked for with a word or without one.
        let silent = self.item != "ANY" && chance.percent("says", about) < 55;
        let picked = chance.pick("words", about, said).copied().unwrap_or_default();
        if silent { "" } else { picked }
    }
}

/// In the proportions of a house in the upper class: half of it is brought, a sixth is mended.
const IDEAS: &[Idea] = &[
    idea("TWL-BATH", 12).up_to(3).saying(
        &["We came back from the pool.", "Large ones, if you have them."],
        &["Wir waren schwimmen.", "Gern große."],
        &["عدنا للتو من المسبح.", "كبيرة إن أمكن."],
    ),
    idea("TWL-HAND", 4).up_to(2),
    idea("WAT-BOT", 9).of(&["still", "sparkling"]).up_to(4).saying(
        &["At room temperature, please."],
        &["Bitte nicht gekühlt."],
        &["بدرجة حرارة الغرفة من فضلكم."],
    ),
    idea("COF-PODS", 6).of(&["coffee", "decaf", "tea", "oat"]).up_to(4).saying(
        &["For an early start tomorrow."],
        &["Für morgen früh."],
        &["لصباح الغد الباكر."],
    ),
    idea("PIL-XTRA", 5).of(&["soft", "firm", "feather"]).up_to(2).saying(
        &["My neck thanks you."],
        &["Für den Nacken, wenn möglich eher flach."],
        &["من أجل رقبتي، شكرًا لكم."],
    ),
    idea("BLK-XTRA", 4).of(&["light", "warm"]).saying(
        &["My husband is always cold."],
        &["Meiner Frau ist kalt."],
        &["ابنتي تشعر بالبرد."],
    ),
    idea("AMN-DENT", 4).of(&["adult", "child"]).up_to(2),
    idea("AMN-SHMP", 3).of(&["shampoo", "conditioner", "unscented"]).up_to(2),
    idea("BTH-SLIP", 3).of(&["small", "medium", "large", "child"]).up_to(2),
    idea("IRON", 4).saying(
        &["A wedding at six.", "Only for one shirt."],
        &["Nur für ein Hemd."],
        &["لقميص واحد فقط."],
    ),
    idea("ADPT", 2).of(&["uk", "us"]),
    idea("ICE", 3),
    idea("HK-SRV", 6).saying(
        &["We are out until five."],
        &["Wir sind bis fünf Uhr unterwegs."],
        &["نحن خارج الغرفة حتى الخامسة."],
    ),
    idea("HK-TRASH", 3).of(&["rubbish", "tray"]),
    idea("HK-SPILL", 2).of(&["spill", "stain"]).saying(
        &["Coffee, on the carpet beside the desk. I am sorry."],
        &["Rotwein, leider. Auf dem Teppich vor dem Fenster."],
        &["انسكبت القهوة على السجادة، نعتذر."],
    ),
    idea("MNT-TEMP", 6).of(&["hot", "cold", "noise"]).saying(
        &["The dial seems to do nothing.", "It hums when the lights are out."],
        &["Der Regler tut nichts.", "Es brummt, sobald das Licht aus ist."],
        &["لا يستجيب منظم الحرارة.", "صوت المكيف مرتفع في الليل."],
    ),
    idea("MNT-ELEC", 4).of(&["light", "socket"]).saying(
        &["The lamp on the left of the bed."],
        &["Die Lampe links vom Bett."],
        &["المصباح على يسار السرير."],
    ),
    idea("MNT-TVIT", 4).of(&["tv", "wifi"]).saying(
        &["A video call in twenty minutes."],
        &["In zwanzig Minuten habe ich ein Gespräch."],
        &["لدي اجتماع بعد عشرين دقيقة."],
    ),
    idea("MNT-WATR", 1).of(&["hot", "blocked"]),
    idea("NSE", 2).of(&["next-door", "corridor"]).saying(
        &["A television, I think, and quite late."],
        &["Auf dem Gang wird gefeiert."],
        &["أطفال يركضون في الممر."],
    ),
    idea("FNB-ORDER", 8).of(&["drink", "meal"]).saying(
        &["A pot of camomile tea and two cups.", "The soup of the day, no cream, please."],
        &["Eine Kanne Kamillentee, zwei Tassen.", "Die Tagessuppe, bitte ohne Rahm."],
        &["إبريق شاي بالنعناع وكوبان من فضلكم.", "حساء اليوم بدون كريمة."],
    ),
    idea("GLS", 2).of(&["wine", "cups"]).up_to(2),
    idea("LDY-PICK", 3).of(&["wash", "press"]).saying(
        &["One suit. It is on the chair."],
        &["Ein Anzug, er hängt am Sessel."],
        &["بدلة واحدة، على الكرسي."],
    ),
    idea("LDY-SHOE", 1),
    idea("FD-LATE", 2).of(&["12", "13", "14"]).saying(
        &["Our train leaves at four."],
        &["Unser Zug fährt erst um vier."],
        &["قطارنا في الرابعة عصرًا."],
    ),
    idea("FD-LUG", 2).saying(
        &["Two large ones and a pushchair."],
        &["Zwei große und ein Kinderwagen."],
        &["حقيبتان كبيرتان وعربة أطفال."],
    ),
    idea("FD-CAR", 3).of(&["four"]).saying(
        &["To the opera, for two."],
        &["Zur Staatsoper, zu zweit."],
        &["إلى دار الأوبرا، شخصان."],
    ),
    idea("ANY", 16).saying(
        &[
            "Is there somewhere nearby that is open for dinner at this hour?",
            "Could I borrow a hot-water bottle?",
            "Our daughter lost a tooth today. Do you have a tiny envelope?",
            "Could you print two pages for me?",
            "The window does not close all the way.",
            "May I have a lemon, cut in half, and some honey?",
            "Where is the nearest chemist, and is it still open?",
        ],
        &[
            "Gibt es in der Nähe ein ruhiges Lokal für heute Abend?",
            "Hätten Sie eine Wärmflasche?",
            "Könnten Sie mir zwei Seiten ausdrucken?",
            "Das Fenster schließt nicht ganz.",
            "Welche Apotheke hat jetzt noch offen?",
        ],
        &[
            "هل يوجد مطعم هادئ قريب مفتوح الآن؟",
            "أحتاج إلى سجادة صلاة واتجاه القبلة من فضلكم.",
            "هل يمكنكم طباعة صفحتين لي؟",
            "النافذة لا تُغلق تمامًا.",
            "أين أقرب صيدلية مفتوحة؟",
        ],
    ),
];

/// What this guest wishes for.
pub fn wish(chance: Chance, about: &str) -> Option<&'static Idea> {
    let all: u64 = IDEAS.iter().map(|idea| idea.weight).sum();
    let mut left = chance.of_ten_thousand("idea", about) * all / 10_000;
    IDEAS.iter().find(|idea| {
        let found = left < idea.weight;
        left = left.saturating_sub(idea.weight);
        found
    })
}

/// In a thousand wishes of a day, how many come in each hour (the catalogue's volumes).
pub const HOURS: [u64; 24] =
    [12, 8, 6, 5, 6, 14, 34, 58, 60, 52, 44, 38, 36, 34, 40, 52, 62, 70, 76, 80, 78, 66, 44, 25];

/// Parties who come after those of the first day have left: as they want to be addressed, and what
/// they read.
pub const PARTIES: &[(&str, Language)] = &[
    ("Mr and Mrs Hollander", Language::En),
    ("Frau Reisinger", Language::De),
    ("Ms Okonkwo", Language::En),
    ("السيد بن يوسف", Language::Ar),
    ("Mr Papadakis", Language::En),
    ("Familie Gruber", Language::De),
    ("Dr Ivanova", Language::En),
    ("Mr and Mrs Castellano", Language::En),
    ("السيدة الحمدان", Language::Ar),
    ("Ms Lindgren", Language::En),
    ("Herr Moser", Language::De),
    ("Mr Yamamoto", Language::En),
    ("Ms Delacroix", Language::En),
    ("Herr und Frau Hofer", Language::De),
    ("Mr Mbeki", Language::En),
    ("عائلة الخطيب", Language::Ar),
    ("Mrs Ferreira", Language::En),
    ("Ms Kowal", Language::En),
    ("Mr Andersen", Language::En),
    ("Professor Rao", Language::En),
];

/// What a guest writes for whom it was not right.
pub fn not_quite(chance: Chance, about: &str, language: Language) -> &'static [&'static str] {
    const EN: [&[&str]; 2] =
        [&["Thank you, but it is not what I asked for."], &["It was right for an hour. Not now."]];
    const DE: [&[&str]; 2] = [
        &["Danke, aber das war es leider nicht."],
        &["Eine Stunde lang ging es. Jetzt nicht mehr."],
    ];
    const AR: [&[&str]; 2] = [&["شكرًا، لكن هذا ليس ما طلبته."], &["لم تُحل المشكلة تمامًا."]];
    let said = match language {
        Language::En => EN,
        Language::De => DE,
        Language::Ar => AR,
    };
    chance.pick("not quite", about, &said).copied().unwrap_or_default()
}

/// What a guest answers where there is nothing to tap.
pub fn answer(language: Language) -> &'static str {
    match language {
        Language::En => "Yes, please. That would be perfect.",
        Language::De => "Ja, gern, so passt es.",
        Language::Ar => "نعم من فضلكم، هذا مناسب.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::starter::ITEMS;

    #[test]
    fn whatever_is_wished_for_stands_in_the_catalogue() {
        for idea in IDEAS {
            let item = ITEMS.iter().find(|item| item.code == idea.item);
            let item = item.unwrap_or_else(|| panic!("{}", idea.item));
            let offered = |choice: &&str| {
                item.choices.iter().any(|known| known.trim_end_matches('!') == *choice)
            };
            assert!(idea.choices.iter().all(offered), "{}", idea.item);
        }
    }

    #[test]
    fn every_wish_comes_up_and_a_day_has_a_thousand_parts() {
        let mut seen = std::collections::HashSet::new();
        for nth in 0..5_000 {
            seen.insert(wish(Chance(1), &nth.to_string()).unwrap().item);
        }
        assert_eq!(seen.len(), IDEAS.len());
        assert_eq!(HOURS.iter().sum::<u64>(), 1_000);
    }
}
