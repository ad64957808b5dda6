//! What guests read about the house, in their own language as far as it was written.

use askama::Template;
use askama::filters::HtmlSafe;

use super::title;
use crate::house::{Book, Line, Topic};
use crate::requests::Sentence;
use crate::stays::Guest;
use crate::web::Qr;
use crate::words::{Language, Words};

/// All of it, on the page and live.
#[derive(Clone, Debug, Template)]
#[template(path = "house/told.html")]
pub(super) struct Told {
    w: Words,
    sections: Vec<Section>,
}

impl HtmlSafe for Told {}

/// What is said about one topic.
#[derive(Clone, Debug)]
struct Section {
    code: &'static str,
    icon: &'static str,
    title: String,
    words: Option<Passage>,
    wifi: Option<Wifi>,
    call: Option<Call>,
    /// Whether it is as wide as two.
    whole: bool,
}

/// Somebody's words, in the language in which they were written.
#[derive(Clone, Debug)]
struct Passage {
    words: String,
    language: &'static str,
    direction: &'static str,
    /// The language's own name, where it is not the reader's.
    tongue: Option<String>,
}

#[derive(Clone, Debug)]
struct Wifi {
    network: String,
    password: String,
    /// There is one, for those who are here: links are forwarded before anybody arrives.
    comes_later: bool,
    /// For the phone of somebody who reads this on the room's tablet.
    join: Option<Qr>,
}

/// How to reach a person: that we know without being told.
#[derive(Clone, Debug)]
struct Call {
    extension: String,
    say: Sentence,
    outside: Option<Outside>,
}

#[derive(Clone, Debug)]
struct Outside {
    /// As a telephone takes it.
    dial: String,
    /// What is said before the number, and after it.
    say: (String, String),
    phone: String,
}

impl Told {
    /// For this guest.
    pub(super) fn new(book: &Book, guest: &Guest) -> Self {
        let w = guest.words();
        let section = |topic: Topic| {
            let wifi = (topic == Topic::Wifi).then(|| wifi(book, guest)).flatten();
            Section {
                code: topic.code(),
                icon: icon(topic),
                title: title(topic, w),
                words: passage(book, topic, guest),
                whole: wifi.as_ref().is_some_and(|wifi| wifi.join.is_some()),
                wifi,
                call: (topic == Topic::Person).then(|| call(guest)),
            }
        };
        let says = |section: &Section| {
            section.words.is_some() || section.wifi.is_some() || section.call.is_some()
        };
        let mut sections: Vec<_> = Topic::ALL.into_iter().map(section).filter(says).collect();
        // Two stand side by side; what would stand alone is as wide as both.
        let alone = sections.iter().filter(|section| !section.whole).count() % 2 == 1;
        if let Some(last) = sections.last_mut() {
            last.whole |= alone;
        }
        Self { w, sections }
    }
}

fn icon(topic: Topic) -> &'static str {
    match topic {
        Topic::Wifi => "wifi",
        Topic::Breakfast => "cup",
        Topic::Hours => "clock",
        Topic::Person => "phone",
        Topic::More => "house",
    }
}

fn passage(book: &Book, topic: Topic, guest: &Guest) -> Option<Passage> {
    let (words, language) = book.told(topic, guest.language, guest.property.language)?;
    let name = |language: Language| guest.words().t(format!("language-{language}")).to_string();
    Some(Passage {
        words: words.to_owned(),
        language: language.code(),
        direction: language.direction(),
        tongue: (language != guest.language).then(|| name(language)),
    })
}

fn wifi(book: &Book, guest: &Guest) -> Option<Wifi> {
    let [network, password] =
        [Line::Network, Line::Password].map(|line| book.read(line).to_owned());
    if network.is_empty() && password.is_empty() {
        return None;
    }
    let comes_later = !guest.is_here && !password.is_empty();
    if comes_later {
        return Some(Wifi { network, password: String::new(), comes_later, join: None });
    }
    let scans = !guest.is_on_own_phone() && !network.is_empty();
    let join = scans.then(|| Qr::of(&joining(&network, &password))).flatten();
    Some(Wifi { network, password, comes_later, join })
}

/// As cameras understand it.
fn joining(network: &str, password: &str) -> String {
    let plain = |text: &str| {
        let mut plain = String::new();
        for letter in text.chars() {
            if matches!(letter, '\\' | ';' | ',' | ':' | '"') {
                plain.push('\\');
            }
            plain.push(letter);
        }
        plain
    };
    let (network, password) = (plain(network), plain(password));
    if password.is_empty() {
        format!("WIFI:T:nopass;S:{network};;")
    } else {
        format!("WIFI:T:WPA;S:{network};P:{password};;")
    }
}

fn call(guest: &Guest) -> Call {
    let (w, house) = (guest.words(), &guest.property);
    let dial: String = house.phone.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
    // Whoever is not in the house has only that number, and it stands above.
    let outside = (guest.is_here && !dial.is_empty()).then(|| Outside {
        say: w.t("house-from-outside").around("phone"),
        phone: house.phone.clone(),
        dial,
    });
    Call {
        say: Sentence::dialling(&w.t("guest-call-us"), guest.dials()),
        extension: guest.dials().to_owned(),
        outside,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_camera_reads_any_name_and_any_password() {
        assert_eq!(joining("Linden; hof", "a:b\\c"), "WIFI:T:WPA;S:Linden\\; hof;P:a\\:b\\\\c;;");
        assert_eq!(joining("Open", ""), "WIFI:T:nopass;S:Open;;");
    }
}
