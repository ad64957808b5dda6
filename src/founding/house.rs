//! What a founder says about the house.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use crate::properties::{self, NewProperty};
use crate::text::{CleanText, latin_digits};
use crate::web::{Fields, Wrong};
use crate::words::{Language, Message};

/// The most rooms that a form takes: more than any house has.
const ROOMS: usize = 3000;

/// The longest number on a door.
const LABEL: usize = 12;

/// A house that is about to open.
#[derive(Clone, Debug)]
pub struct House {
    pub property: NewProperty,
    pub rooms: Vec<Door>,
}

/// A number on a door, and the floor it is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    pub label: String,
    pub floor: i16,
}

impl House {
    /// What the form says, or all that is wrong with it.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let name = CleanText::line(fields.get("house"), 80).unwrap_or_default();
        if name.is_empty() {
            wrong.push(Wrong::new("house", Message::new("founding-wrong-house")));
        }
        let zone = properties::zone(fields.get("zone").trim());
        if zone.is_none() {
            wrong.push(Wrong::new("zone", Message::new("founding-wrong-zone")));
        }
        let phone = latin_digits(fields.get("phone").trim());
        let dials = |letter: char| letter.is_ascii_digit() || "+()/- ".contains(letter);
        if phone.len() > 30 || !phone.chars().all(dials) {
            let example = Message::new("founding-wrong-phone").with("example", "+43 1 500 10");
            wrong.push(Wrong::new("phone", example));
        }
        let rooms = rooms(fields.get("rooms")).unwrap_or_else(|problem| {
            wrong.push(Wrong::new("rooms", problem));
            Vec::new()
        });
        let (Some(zone), true) = (zone, wrong.is_empty()) else {
            return Err(wrong);
        };
        let language = fields.parse("language").unwrap_or(Language::En);
        let slug = slug(name.as_str());
        let property = NewProperty { slug, name: name.into_string(), zone, language, phone };
        Ok(Self { property, rooms })
    }
}

/// The house's name in addresses: "Hôtel de la Paix" is at /r/hotel-de-la-paix.
fn slug(name: &str) -> String {
    let plain = name.to_lowercase().replace('ß', "ss").nfd().collect::<String>();
    // Accents fall away; everything else that is no letter of an address parts two words.
    let kept: String = plain
        .chars()
        .filter(|letter| !('\u{300}'..='\u{36F}').contains(letter))
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' })
        .collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    let slug: String = words.join("-").chars().take(40).collect();
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "house".to_owned() } else { slug.to_owned() }
}

/// Rooms as a person lists them: "101-116, 201-216, Garden".
fn rooms(typed: &str) -> Result<Vec<Door>, Message> {
    let typed = latin_digits(typed).replace(['–', '—'], "-").replace(" - ", "-");
    let mut labels = Vec::new();
    for part in typed.split([',', ';', '\n', '،']).map(str::trim).filter(|it| !it.is_empty()) {
        let part = CleanText::line(part, 40).map_err(|_| not_understood(part))?.into_string();
        match range(&part) {
            Some((from, to)) if from <= to && to - from < ROOMS => {
                let width = part.split('-').next().unwrap_or_default().len();
                labels.extend((from..=to).map(|number| format!("{number:0width$}")));
            }
            None if part.chars().count() <= LABEL => labels.push(part),
            Some(_) | None => return Err(not_understood(&part)),
        }
        if labels.len() > ROOMS {
            return Err(Message::new("founding-wrong-rooms-many").with("most", ROOMS));
        }
    }
    if labels.is_empty() {
        return Err(Message::new("founding-wrong-rooms"));
    }
    let mut known = HashSet::new();
    if let Some(twice) = labels.iter().find(|label| !known.insert(label.to_lowercase())) {
        return Err(Message::new("founding-wrong-rooms-twice").with("room", twice));
    }
    Ok(labels.into_iter().map(|label| Door { floor: floor(&label), label }).collect())
}

fn not_understood(part: &str) -> Message {
    let part: String = part.chars().take(40).collect();
    Message::new("founding-wrong-rooms-part").with("part", part)
}

/// "101-116"; a room called "A-12" is no range.
fn range(part: &str) -> Option<(usize, usize)> {
    let (from, to) = part.split_once('-')?;
    let number = |text: &str| {
        let text = text.trim();
        (text.len() <= 5).then(|| text.parse().ok()).flatten()
    };
    Some((number(from)?, number(to)?))
}

/// What stands before the last two digits: 304 is on the third floor, 12 on the ground floor.
fn floor(label: &str) -> i16 {
    let digits: String = label.chars().filter(char::is_ascii_digit).collect();
    let number: i64 = digits.parse().unwrap_or(0);
    i16::try_from(number / 100).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(typed: &str) -> Vec<String> {
        rooms(typed)
            .unwrap()
            .into_iter()
            .map(|door| format!("{}/{}", door.label, door.floor))
            .collect()
    }

    #[test]
    fn rooms_are_listed_as_a_person_lists_them() {
        assert_eq!(listed("101-103, 201"), ["101/1", "102/1", "103/1", "201/2"]);
        assert_eq!(
            listed("001 – 003; Garden\nA-12"),
            ["001/0", "002/0", "003/0", "Garden/0", "A-12/0"]
        );
        assert_eq!(listed("١٢٠١-١٢٠٢، 7"), ["1201/12", "1202/12", "7/0"]);
    }

    #[test]
    fn rooms_that_cannot_be_meant_are_asked_about() {
        for bad in [
            "",
            " , ",
            "116-101",
            "1-99999",
            "101, 101",
            "101-103, 102",
            "a very long name for a room",
        ] {
            assert!(rooms(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_address_is_made_from_the_name() {
        assert_eq!(slug("Hôtel de la Paix"), "hotel-de-la-paix");
        assert_eq!(slug("Gasthof zur Weißen Rose & Söhne"), "gasthof-zur-weissen-rose-sohne");
        assert_eq!(slug("فندق النخيل"), "house");
        assert_eq!(slug(&"x".repeat(80)).len(), 40);
    }
}
