//! The cord as a timeline: rope is what happened, the open bead is now, dashes are what is promised.

mod ahead;
mod tied;

use chrono::{DateTime, Utc};

use super::sentence::Sentence;
use super::standing::Reader;
use super::whole::Whole;
use crate::promises::Promise;
use crate::requests::Said;
use crate::staff::Face;
use crate::text::lines;

/// One bead.
#[derive(Clone, Debug)]
pub(super) struct Bead {
    /// `""`, `"now"` or `"next"`.
    pub(super) class: &'static str,
    pub(super) said: Vec<Sentence>,
    pub(super) when: Option<When>,
    pub(super) quote: Option<Quote>,
    pub(super) letter: Option<Letter>,
    /// The version that the request had since, where a colleague did it.
    pub(super) theirs: Option<usize>,
}

/// When it happened, or will.
#[derive(Clone, Debug)]
pub(super) enum When {
    Was { exact: String, said: Sentence },
    Will(Sentence),
}

/// The guest's own words.
#[derive(Clone, Debug)]
pub(super) struct Quote {
    pub(super) lines: Vec<String>,
    pub(super) language: String,
}

/// What a colleague wrote, signed.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) lines: Vec<String>,
    pub(super) language: String,
    pub(super) face: Face,
    pub(super) signed: String,
}

/// The beads of a request, from the first to the last that is promised.
pub(super) fn beads(whole: &Whole, reader: Reader<'_>) -> Vec<Bead> {
    let mut cord = tied(whole, reader);
    cord.look_ahead();
    cord.beads
}

/// What colleagues did since the guest's page was made, as the cord tells it.
pub(super) fn since(whole: &Whole, seen: usize, reader: Reader<'_>) -> Vec<Bead> {
    let new = |bead: &Bead| bead.theirs.is_some_and(|version| version > seen);
    tied(whole, reader).beads.into_iter().filter(new).collect()
}

fn tied<'a>(whole: &'a Whole, reader: Reader<'a>) -> Cord<'a> {
    let mut cord = Cord {
        whole,
        reader,
        beads: Vec::new(),
        asked_at: None,
        waiting_since: None,
        promise: None,
        version: 0,
        is_a_step: false,
    };
    for happened in &whole.events {
        cord.tie(happened);
    }
    cord
}

struct Cord<'a> {
    whole: &'a Whole,
    reader: Reader<'a>,
    beads: Vec<Bead>,
    /// When the guest asked, or asked again.
    asked_at: Option<DateTime<Utc>>,
    /// Since when the guest waits for an answer.
    waiting_since: Option<DateTime<Utc>>,
    promise: Option<Promise>,
    /// How much has happened so far.
    version: usize,
    /// Whether the last bead is what brought it where it stands.
    is_a_step: bool,
}

fn quote(said: &Said) -> Option<Quote> {
    said.by.is_none().then(|| Quote { lines: lines(&said.body), language: said.language.clone() })
}

fn letter(said: &Said, reader: Reader<'_>) -> Option<Letter> {
    let colleague = reader.team.get(said.by?)?;
    let signed = reader
        .w
        .t("guest-signed")
        .with("name", &colleague.name)
        .with("department", colleague.department.name(reader.w));
    Some(Letter {
        lines: lines(&said.body),
        language: said.language.clone(),
        face: Face::new(&colleague.name, colleague.face.as_deref(), "s"),
        signed: signed.to_string(),
    })
}
