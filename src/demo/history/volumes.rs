//! How much is asked for, when, and what: the volumes of a real upscale house, as our catalogue's
//! sources give them (requests per occupied room and day, hours, departments).

use chrono::NaiveTime;
use fastrand::Rng;

use crate::catalogue::{Item, OWN_WORDS};
use crate::words::Language;

/// Of a hundred wishes so many are for the next morning.
pub(super) const FOR_THE_MORNING: u8 = 20;

/// Of a thousand wishes so many come in each hour of the day, from midnight on.
const HOURS: [u16; 24] =
    [12, 8, 6, 5, 6, 14, 34, 58, 60, 52, 44, 38, 36, 34, 40, 52, 62, 70, 76, 80, 78, 66, 44, 25];

/// What is asked for in 900 of a thousand wishes: HK deliver 42 %, clean and turndown 12 %, repairs
/// 17 %, food 12 %, desk 9 %, laundry 4 %, concierge 4 %, of what is not in own words.
const ITEMS: [(&str, u16); 30] = [
    ("TWL-BATH", 90),
    ("TWL-HAND", 30),
    ("PIL-XTRA", 50),
    ("PIL-SWAP", 25),
    ("BLK-XTRA", 35),
    ("WAT-BOT", 70),
    ("AMN-SOAP", 20),
    ("AMN-DENT", 25),
    ("COF-PODS", 35),
    ("TIS-TP", 15),
    ("IRON", 15),
    ("ADPT", 10),
    ("HK-SRV", 60),
    ("HK-TRASH", 25),
    ("HK-SPILL", 10),
    ("HK-SMELL", 10),
    ("BED-FRESH", 15),
    ("MNT-TEMP", 55),
    ("MNT-WATR", 25),
    ("MNT-ELEC", 35),
    ("MNT-LOCK", 15),
    ("MNT-TVIT", 40),
    ("FNB-ORDER", 120),
    ("NSE", 15),
    ("FD-LATE", 45),
    ("CHRG", 20),
    ("FD-LUG", 10),
    ("LDY-PICK", 25),
    ("LDY-SHOE", 15),
    ("FD-CAR", 40),
];

/// Of a hundred wishes so many are in the guest's own words.
const IN_OWN_WORDS: u8 = 15;

/// Of a hundred wishes so many are met beyond the rules.
pub(super) const BEYOND_THE_RULES: u8 = 2;

/// How often a party asks for something on one day: 0.9 times in the middle.
pub(super) fn wishes_a_day(rng: &mut Rng) -> usize {
    // Knuth's way to a Poisson number.
    let (limit, mut product, mut count) = ((-0.9_f64).exp(), rng.f64(), 0);
    while product > limit {
        product *= rng.f64();
        count += 1;
    }
    count
}

/// When on a day of the calendar somebody asks.
pub(super) fn time_of_day(rng: &mut Rng) -> NaiveTime {
    let hour = weighted(&HOURS, rng);
    let hour = u32::try_from(hour).unwrap_or(0);
    NaiveTime::from_hms_opt(hour, rng.u32(..60), rng.u32(..60)).unwrap_or_default()
}

/// The fields of a wish, as a form sends them.
pub(super) fn wish(language: Language, items: &[Item], rng: &mut Rng) -> Vec<(String, String)> {
    if rng.u8(..100) < IN_OWN_WORDS {
        let words = own_words(language);
        let words = words[rng.usize(..words.len())];
        return vec![field("item", OWN_WORDS), field("words", words)];
    }
    let weights: Vec<u16> = ITEMS.iter().map(|(_, weight)| *weight).collect();
    let (code, _) = ITEMS[weighted(&weights, rng)];
    let mut fields = vec![field("item", code)];
    let Some(item) = items.iter().find(|item| item.code == code) else { return fields };
    if !item.choices.is_empty() {
        let choice = &item.choices[rng.usize(..item.choices.len())];
        fields.push(field(&format!("choice-{code}"), choice));
    }
    if let Some(cap) = item.cap {
        let quantity = item.usual.min(cap);
        fields.push(field("quantity", &quantity.to_string()));
    }
    fields
}

fn field(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn weighted(weights: &[u16], rng: &mut Rng) -> usize {
    let mut left = rng.u16(..weights.iter().sum::<u16>());
    for (place, weight) in weights.iter().enumerate() {
        if left < *weight {
            return place;
        }
        left -= weight;
    }
    0
}

fn own_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "Could somebody help me with the curtains, they won’t close.",
            "A thermometer please, our little one feels warm.",
            "Two wine glasses and a corkscrew, if you have one.",
            "I left my reading glasses at breakfast. Has anybody seen them?",
            "Could we have a vase for the flowers?",
        ],
        Language::De => &[
            "Könnten Sie uns bitte eine Schere bringen?",
            "Der Vorhang schließt nicht ganz, es ist sehr hell.",
            "Wir hätten gern eine Vase für die Blumen.",
        ],
        Language::Ar => &["نحتاج إلى سجادة صلاة من فضلكم.", "هل يمكن أن تحضروا لنا كوبين من الشاي؟"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_asks_nine_times_in_ten_days() {
        let mut rng = Rng::with_seed(7);
        let wishes: usize = (0..10_000).map(|_| wishes_a_day(&mut rng)).sum();
        assert!((8_700..9_300).contains(&wishes), "{wishes}");
    }

    #[test]
    fn the_evening_is_busy_and_the_night_is_not() {
        let mut rng = Rng::with_seed(7);
        let mut hours = [0; 24];
        for _ in 0..10_000 {
            let hour = chrono::Timelike::hour(&time_of_day(&mut rng));
            hours[usize::try_from(hour).unwrap()] += 1;
        }
        assert!(hours[19] > 8 * hours[3], "{hours:?}");
    }
}
