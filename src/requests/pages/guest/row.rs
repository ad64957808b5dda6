//! A request in the list of today, and who is on the way: the pieces of home that change live.

use askama::Template;
use askama::filters::HtmlSafe;

use super::sentence::Sentence;
use super::standing::{self, Reader, Tag};
use super::told;
use crate::requests::{Request, State};
use crate::staff::Face;
use crate::words::Words;

/// One row.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/row.html")]
pub(super) struct Row {
    w: Words,
    id: String,
    /// What waits for the guest comes first, then the newest.
    order: i64,
    title: String,
    /// The language of the guest's own words, where they are the title.
    own: Option<&'static str>,
    said: Vec<Sentence>,
    tag: Tag,
    face: Option<Face>,
    /// Where it can be had every day.
    every_day: Option<String>,
}

impl HtmlSafe for Row {}

impl Row {
    /// The row of a request.
    pub(super) fn new(request: &Request, reader: Reader<'_>) -> Self {
        Self {
            w: reader.w,
            id: request.id.to_string(),
            order: order(request),
            title: request.title(reader.w),
            own: request.is_own_words().then(|| request.language.code()),
            said: told::in_the_list(request, reader),
            tag: standing::tag(request, reader.now),
            face: face(request, reader, ""),
            every_day: None,
        }
    }

    /// The row of something that may come back by itself.
    pub(super) fn every_day(self, request: &Request) -> Self {
        Self { every_day: Some(format!("/stay/standard/new?from={}", request.id)), ..self }
    }
}

/// The place of a request in the list.
pub(super) fn order(request: &Request) -> i64 {
    // More milliseconds than have passed since 1970, and few enough for a script's numbers.
    const FIRST: i64 = 1_000_000_000_000_000;
    let newest = -request.filed_at.timestamp_millis();
    if request.state.asked().is_some() { newest - FIRST } else { newest }
}

fn face(request: &Request, reader: Reader<'_>, size: &'static str) -> Option<Face> {
    let colleague = reader.team.get(request.state.owner()?)?;
    Some(Face::new(&colleague.name, colleague.face.as_deref(), size))
}

/// Who is on the way, on the cover; or nothing, in the same place.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/promise.html")]
pub(super) struct Promise {
    coming: Option<Coming>,
}

#[derive(Clone, Debug)]
struct Coming {
    id: String,
    face: Option<Face>,
    what: Sentence,
    by: Sentence,
}

impl HtmlSafe for Promise {}

impl Promise {
    /// The nearest of those who are on the way.
    pub(super) fn new(requests: &[Request], reader: Reader<'_>) -> Self {
        let mut nearest = None;
        for request in requests {
            if let State::UnderWay { by, promise, .. } = request.state
                && nearest.is_none_or(|(_, _, due)| promise.by < due)
            {
                nearest = Some((request, by, promise.by));
            }
        }
        let coming = nearest.map(|(request, by, due)| {
            // What comes in numbers is brought; for the rest one comes about it.
            let key =
                if request.quantity.is_some() { "guest-cover-with" } else { "guest-cover-for" };
            let late = standing::is_late(request, reader.now);
            let by_key = match told::is_for_the_room(request) {
                _ if late => "guest-late",
                true => "ahead-cover-by",
                false => "guest-cover-by",
            };
            let what = reader.w.t(key).with("name", reader.name(by));
            // The number stays with what it counts.
            let title = request.title(reader.w).replace(" × ", "\u{a0}×\u{a0}");
            Coming {
                id: request.id.to_string(),
                face: face(request, reader, "l"),
                what: Sentence::naming(&what, "what", title),
                by: Sentence::at(&reader.w.t(by_key), reader.when(due)),
            }
        });
        Self { coming }
    }
}
