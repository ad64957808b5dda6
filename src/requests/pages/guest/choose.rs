//! What the guest is asked to choose, above the field for their own words, and what that is called.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};

use super::sentence::Sentence;
use super::standing::Reader;
use super::whole::Whole;
use crate::ids::StaffId;
use crate::requests::{Says, State, Terms};
use crate::stays::Guest;
use crate::words::{Phrase, Words};

/// Yes to one of several things begins so, and the thing follows.
const YES: &str = "yes:";
const NO: &str = "no";
const TALK: &str = "talk";

/// What may be chosen.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "requests/guest/choose.html")]
pub(super) struct Choose {
    title: Option<String>,
    /// Why not what was asked for, and in which language that is.
    why: Option<Why>,
    picks: Vec<Pick>,
    /// What follows from an answer.
    then: Option<Sentence>,
    err: Option<Phrase>,
}

#[derive(Clone, Debug)]
struct Why {
    say: String,
    words: String,
    language: String,
}

#[derive(Clone, Debug)]
struct Pick {
    html_id: String,
    value: String,
    label: String,
    /// The language of a colleague's words.
    language: Option<String>,
    hint: Option<String>,
    chosen: bool,
}

impl HtmlSafe for Choose {}

impl Choose {
    /// What may be chosen as it stands now. `chosen` was chosen already, and `err` is wrong with it.
    pub(super) fn new(
        whole: &Whole,
        guest: &Guest,
        now: DateTime<Utc>,
        chosen: &str,
        err: Option<Phrase>,
    ) -> Self {
        let reader = whole.reader(guest, now);
        let w = reader.w;
        match whole.request.state {
            State::Clarifying { by, terms, since } => Self {
                title: Some(w.t("guest-your-answer").with("name", reader.name(by)).to_string()),
                picks: answers(whole, chosen),
                then: Some(follows("guest-once-answered", terms, (by, since), reader)),
                err,
                ..Self::default()
            },
            State::Offered { by, terms, since } => Self {
                title: Some(w.t("guest-what").to_string()),
                why: why(whole, w),
                picks: offers(whole, chosen, guest),
                then: Some(follows("guest-once-yes", terms, (by, since), reader)),
                err,
            },
            State::Delivered { .. } if reader.is_asked(&whole.request) => {
                Self { title: Some(w.t("guest-just-right").to_string()), ..Self::default() }
            }
            State::Scheduled { .. }
            | State::Filed { .. }
            | State::Confirmed { .. }
            | State::UnderWay { .. }
            | State::Parked { .. }
            | State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => Self::default(),
        }
    }
}

/// What a form says about an offer, and the words of the choice. None: not one of those offered.
pub(super) fn choice(value: &str, whole: &Whole) -> Option<(Says, String)> {
    let offered = whole.asked.as_ref().map_or(&[][..], |asked| asked.choices.as_slice());
    match value {
        NO => Some((Says::Decline, String::new())),
        TALK => Some((Says::Talk, String::new())),
        _ => {
            let thing = value.strip_prefix(YES)?;
            let known = offered.iter().any(|choice| choice == thing);
            let plain_yes = thing.is_empty() && offered.is_empty();
            (known || plain_yes).then(|| (Says::Accept, thing.to_owned()))
        }
    }
}

/// The words of a choice that was a yes.
pub(super) fn thing(value: &str) -> &str {
    value.strip_prefix(YES).unwrap_or_default()
}

fn pick(value: String, label: String, chosen: &str) -> Pick {
    let chosen = value == chosen;
    Pick { html_id: String::new(), value, label, language: None, hint: None, chosen }
}

/// The summary of errors leads to the first.
fn numbered(picks: impl Iterator<Item = Pick>) -> Vec<Pick> {
    let named = |(nth, pick): (usize, Pick)| Pick {
        html_id: if nth == 0 { "choice".to_owned() } else { format!("choice-{nth}") },
        ..pick
    };
    picks.enumerate().map(named).collect()
}

/// In which language the question is.
fn language(whole: &Whole) -> Option<String> {
    let asked = whole.asked.as_ref()?;
    whole.messages.get(&asked.message).map(|said| said.language.clone())
}

fn choices(whole: &Whole) -> impl Iterator<Item = &String> {
    whole.asked.iter().flat_map(|asked| asked.choices.iter())
}

fn answers(whole: &Whole, chosen: &str) -> Vec<Pick> {
    let language = language(whole);
    let answer = |choice: &String| Pick {
        language: language.clone(),
        ..pick(choice.clone(), choice.clone(), chosen)
    };
    numbered(choices(whole).map(answer))
}

fn offers(whole: &Whole, chosen: &str, guest: &Guest) -> Vec<Pick> {
    let (w, language) = (guest.words(), language(whole));
    let offer = |choice: &String| Pick {
        language: language.clone(),
        ..pick(format!("{YES}{choice}"), choice.clone(), chosen)
    };
    let house =
        |value: &str, key: &'static str| pick(value.to_owned(), w.t(key).to_string(), chosen);
    let yes = choices(whole).next().is_none().then(|| house(YES, "guest-offer-yes"));
    let talk = Pick {
        hint: Some(w.t("guest-offer-talk-say").to_string()),
        ..house(TALK, "guest-offer-talk")
    };
    // Nobody has a number at which to ring a guest who is not in the house.
    let talk = guest.is_here.then_some(talk);
    let no = house(NO, "guest-offer-no");
    numbered(choices(whole).map(offer).chain(yes).chain([no]).chain(talk))
}

fn why(whole: &Whole, w: Words) -> Option<Why> {
    let asked = whole.asked.as_ref().filter(|asked| !asked.why.is_empty())?;
    Some(Why {
        say: w.t("guest-offer-why").to_string(),
        words: asked.why.clone(),
        language: language(whole)?,
    })
}

/// What that colleague promised for the answer, as long as it is meant.
fn follows(
    once: &'static str,
    terms: Terms,
    (by, since): (StaffId, DateTime<Utc>),
    reader: Reader<'_>,
) -> Sentence {
    let w = reader.w;
    let name = reader.name(by);
    match (terms, terms.promise(since, reader.now)) {
        (_, None) => Sentence::plain(&w.t("guest-once-later")),
        (Terms::Within(minutes), Some(_)) => {
            let minutes = w.t("guest-minutes").with("count", minutes);
            Sentence::plain(&w.t(once).with("name", name).with("minutes", minutes))
        }
        (Terms::At(at), Some(_)) => {
            Sentence::at(&w.t("guest-once-at").with("name", name), reader.when(at))
        }
    }
}

/// What the field for own words is called.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/label.html")]
pub(super) struct Label {
    say: String,
}

impl HtmlSafe for Label {}

impl Label {
    pub(super) fn new(whole: &Whole, guest: &Guest, now: DateTime<Utc>) -> Self {
        let (request, reader) = (&whole.request, whole.reader(guest, now));
        let w = reader.w;
        let to = |owner| w.t("guest-reply-to").with("name", reader.name(owner));
        let phrase = match request.state {
            State::Clarifying { .. } if choices(whole).next().is_none() => w.t("guest-own-words"),
            State::Clarifying { .. } => w.t("guest-or-own-words"),
            State::Offered { by, .. } => w.t("guest-a-word-to").with("name", reader.name(by)),
            State::Delivered { .. } if reader.is_asked(request) => w.t("guest-make-it-right"),
            State::Filed { .. } if request.reopened > 0 => w.t("guest-make-it-right"),
            State::Confirmed { by, .. } | State::UnderWay { by, .. } | State::Parked { by, .. } => {
                to(by)
            }
            State::Scheduled { .. }
            | State::Filed { .. }
            | State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => w.t("guest-reply"),
        };
        Self { say: phrase.to_string() }
    }
}
