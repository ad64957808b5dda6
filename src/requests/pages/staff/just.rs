//! What the reader has just done, said once on the board, with the way to take it back.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::target;
use crate::ids::{PropertyId, RequestId};
use crate::journal;
use crate::requests::{self, Event, Recorded, Request, State};
use crate::staff::Staff;
use crate::words::{Phrase, Words};

/// It stays until the reader does something else.
#[derive(Template)]
#[template(path = "requests/staff/just.html")]
pub(super) struct Just {
    w: Words,
    house: PropertyId,
    id: RequestId,
    /// As the reader saw it: a second press is told from a second step.
    version: i32,
    lang: &'static str,
    title: String,
    /// The sentence before and after the title.
    say: (String, String),
    undoable: bool,
}

impl HtmlSafe for Just {}

impl Just {
    /// The last thing that happened to a request, if it is this reader's doing. What a clock did
    /// since takes nothing away from it; what anybody else did is news, and stands on the card.
    pub(super) async fn of(
        db: &mut PgConnection,
        staff: &Staff,
        id: RequestId,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<Self>> {
        let Some(request) = requests::find(db, target(staff, id)).await? else { return Ok(None) };
        let entries = journal::of_request(db, staff.property.id, id).await?;
        let last = entries.into_iter().rev().find_map(|entry| {
            let recorded: Recorded = serde_json::from_value(entry.event).ok()?;
            (!recorded.event.is_clockwork()).then_some((entry.at, recorded.event))
        });
        let Some((at, event)) = last.filter(|(_, event)| event.by() == Some(staff.id)) else {
            return Ok(None);
        };
        Ok(Self::said(&request, &event, (at, now), staff))
    }

    fn said(
        request: &Request,
        event: &Event,
        (at, now): (DateTime<Utc>, DateTime<Utc>),
        staff: &Staff,
    ) -> Option<Self> {
        let w = staff.words();
        let say = sentence(event, w, (at, now))?.with("room", &request.room);
        let undoable = match (event, request.state) {
            (Event::Started { .. }, State::UnderWay { by, .. })
            | (Event::Delivered { .. }, State::Delivered { by, .. }) => by == staff.id,
            _ => false,
        };
        let own = request.is_own_words();
        Some(Self {
            w,
            house: request.property,
            id: request.id,
            version: request.version,
            lang: if own { request.language.code() } else { w.language.code() },
            title: shortened(&request.title(w)),
            say: say.around("title"),
            undoable,
        })
    }
}

/// The longest title that is repeated in full, in characters.
const LONGEST: usize = 40;

/// A title in the middle of a sentence: not too long, and without an end of its own.
fn shortened(title: &str) -> String {
    let whole = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let ends = [' ', '.', ',', ';', ':', '…', '،', '؛'];
    match whole.char_indices().nth(LONGEST) {
        None => whole.trim_end_matches(ends).to_owned(),
        Some((end, _)) => {
            let cut = &whole[..end];
            let cut = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
            format!("{}…", cut.trim_end_matches(ends))
        }
    }
}

/// "304, {title}: delivered 21:06"
fn sentence(event: &Event, w: Words, (at, now): (DateTime<Utc>, DateTime<Utc>)) -> Option<Phrase> {
    let (key, time) = match event {
        Event::Confirmed { promise, .. } | Event::TakenOver { promise, .. } => {
            ("board-just-promised", promise.by)
        }
        Event::Moved { promise, .. } => ("board-just-moved", promise.by),
        Event::Parked { until, .. } => ("board-just-parked", *until),
        Event::Asked { .. } => ("board-just-asked", at),
        Event::Offered { .. } => ("board-just-offered", at),
        Event::Refused { .. } => ("board-just-refused", at),
        Event::Started { .. } => ("board-just-started", at),
        Event::Delivered { .. } => ("board-just-delivered", event.happened_at(at)),
        Event::Resumed { .. } => ("board-just-resumed", at),
        Event::HandedBack { .. } => ("board-just-handed-back", at),
        Event::Kept { .. } => ("board-just-kept", at),
        Event::Undone { .. } => ("board-just-undone", at),
        _ => return None,
    };
    Some(w.t(key).with("time", w.when(time, now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_inside_a_sentence_is_short_and_has_no_end() {
        assert_eq!(shortened("2 × Bath towels"), "2 × Bath towels");
        assert_eq!(shortened("The tap drips."), "The tap drips");
        let long = "There is a smell of smoke in the corridor, and nobody is here.";
        assert_eq!(shortened(long), "There is a smell of smoke in the…");
    }
}
