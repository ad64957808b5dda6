//! What a new password or PIN has to be: long enough, and not the first thing that a thief tries.

use unicode_normalization::UnicodeNormalization;

use crate::web::Wrong;
use crate::words::Message;

/// The shortest password, in letters.
const SHORTEST: usize = 12;

/// The longest: more than anybody types, less than costs us.
const LONGEST: usize = 128;

/// How many digits a PIN has.
const PIN: usize = 6;

/// How much of a password must be left when the usual words and the names are taken out.
const OWN: usize = 6;

/// What people choose where twelve letters are asked for.
const USUAL: [&str; 26] = [
    "administrator",
    "azerty",
    "baseball",
    "bellpull",
    "changeme",
    "concierge",
    "dragon",
    "football",
    "geheim",
    "hotel",
    "housekeeping",
    "iloveyou",
    "letmein",
    "lobby",
    "manager",
    "monkey",
    "passwort",
    "password",
    "princess",
    "qwerty",
    "qwertz",
    "reception",
    "rezeption",
    "secret",
    "welcome",
    "willkommen",
];

/// A secret in the one form that is hashed: keyboards compose accents differently.
pub fn normal(secret: &str) -> String {
    secret.nfc().collect()
}

/// A password that somebody chose, ready to be hashed. `names` are those of the person and of the
/// house, which a thief tries first.
pub fn password(field: &'static str, typed: &str, names: &[&str]) -> Result<String, Wrong> {
    let typed = normal(typed);
    let length = typed.chars().count();
    let wrong = |key, count: usize| Err(Wrong::new(field, Message::new(key).with("count", count)));
    if length < SHORTEST {
        return wrong("wrong-password-short", SHORTEST);
    }
    if length > LONGEST {
        return wrong("wrong-password-long", LONGEST);
    }
    if is_usual(&typed, names) {
        return Err(Wrong::new(field, Message::new("wrong-password-usual")));
    }
    Ok(typed)
}

/// A PIN that somebody chose, ready to be hashed.
pub fn pin(field: &'static str, typed: &str) -> Result<String, Wrong> {
    let typed = typed.trim();
    if typed.len() != PIN || !typed.bytes().all(|letter| letter.is_ascii_digit()) {
        return Err(Wrong::new(field, Message::new("wrong-pin")));
    }
    if repeats(typed) || runs(typed) {
        return Err(Wrong::new(field, Message::new("wrong-pin-usual")));
    }
    Ok(typed.to_owned())
}

fn is_usual(password: &str, names: &[&str]) -> bool {
    let plain = plain(password);
    if repeats(&plain) || runs(&plain) {
        return true;
    }
    let mut words: Vec<String> =
        names.iter().flat_map(|name| name.split_whitespace()).map(self::plain).collect();
    words.extend(USUAL.map(str::to_owned));
    words.retain(|word| word.chars().count() >= 3);
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let mut left = plain;
    for word in words {
        left = left.replace(&word, "");
    }
    left.chars().count() < OWN
}

/// Without case and marks, which people sprinkle over the same few words.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The same few letters again and again: "aaaaaa", "121212", "abcabcabc".
fn repeats(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let most = letters.len() / 2;
    (1..=most.min(5)).any(|block| {
        letters.iter().zip(letters.iter().skip(block)).all(|(one, other)| one == other)
    })
}

/// One after the other, up or down: "123456", "987654", "abcdefg"; after 9 comes 0.
fn runs(text: &str) -> bool {
    let letters: Vec<u32> = text.chars().map(u32::from).collect();
    let by = |up: bool| {
        letters.iter().zip(letters.iter().skip(1)).all(|(&one, &other)| {
            let (low, high) = if up { (one, other) } else { (other, one) };
            low + 1 == high || (low == u32::from('9') && high == u32::from('0'))
        })
    };
    by(true) || by(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_what_a_thief_tries_first() {
        let names = ["Marta Kowalczyk", "marta", "Hotel Lindenhof"];
        for weak in [
            "lavender",
            "Password1234",
            "pass-word-2026!",
            "aaaaaaaaaaaaaa",
            "123456789012",
            "abcdefghijklm",
            "marta-kowalczyk",
            "Lindenhof-Hotel7",
            "martamartamarta",
            "qwertzqwertz12",
        ] {
            assert!(password("p", weak, &names).is_err(), "{weak}");
        }
        for good in [
            "lavender-sachet",
            "the towels are warm",
            "Zimtstern & Mohn",
            "雨の日に紅茶を一杯だけ飲むよ",
        ] {
            assert!(password("p", good, &names).is_ok(), "{good}");
        }
        assert!(password("p", &"x y".repeat(60), &names).is_err(), "too long");
    }

    #[test]
    fn a_pin_has_six_digits_that_are_no_pattern() {
        for weak in [
            "12345",
            "1234567",
            "12345a",
            "000000",
            "123456",
            "654321",
            "121212",
            "123123",
            "٢٤٦٨١٠",
        ] {
            assert!(pin("p", weak).is_err(), "{weak}");
        }
        assert_eq!(pin("p", " 246810 ").as_deref(), Ok("246810"));
    }

    #[test]
    fn an_accent_is_the_same_however_it_was_typed() {
        assert_eq!(normal("cafe\u{301}"), normal("caf\u{e9}"));
    }
}
