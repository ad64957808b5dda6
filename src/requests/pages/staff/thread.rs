//! What was said and done about a request, in order.

use askama::Template;
use askama::filters::HtmlSafe;
use sqlx::PgConnection;

use super::card::Scene;
use crate::ids::{MessageId, StaffId};
use crate::journal::{self, Entry};
use crate::requests::pages::words::set_apart;
use crate::requests::{self, Event, How, Recorded, Request, Said, Settler};
use crate::staff::Face;

/// One thing in the conversation.
#[derive(Template)]
#[template(path = "requests/staff/item.html")]
pub(super) struct Item {
    /// Of the element; the same thing has the same id for ever.
    id: String,
    order: i64,
    what: What,
}

impl HtmlSafe for Item {}

enum What {
    Words { face: Face, ours: bool, lang: String, text: String, caption: String },
    Step { icon: &'static str, text: String },
}

/// The whole conversation: what was asked, then what came.
pub(super) async fn of(
    db: &mut PgConnection,
    request: &Request,
    scene: &Scene<'_>,
) -> sqlx::Result<Vec<Item>> {
    let mut messages = requests::messages(db, request.property, request.id).await?;
    let entries = journal::of_request(db, request.property, request.id).await?;
    let mut items = vec![asked(request, scene)];
    for entry in entries {
        let order = entry.seq.0 * 2;
        let Some((recorded, step)) = step(&entry, scene) else { continue };
        if let Some((icon, text)) = step {
            let id = format!("s-{}", entry.seq);
            items.push(Item { id, order, what: What::Step { icon, text } });
        }
        let said = recorded.message.and_then(|id| take(&mut messages, id));
        items.extend(said.map(|said| words(&said, order + 1, request, scene)));
    }
    Ok(items)
}

fn take(messages: &mut Vec<Said>, id: MessageId) -> Option<Said> {
    let place = messages.iter().position(|said| said.id == id)?;
    Some(messages.remove(place))
}

/// What the guest asked for: in their words as they wrote them, or what they chose.
fn asked(request: &Request, scene: &Scene<'_>) -> Item {
    let w = scene.w;
    let own = !request.words.is_empty();
    let key = match (own && request.language != w.language, own && !request.is_own_words()) {
        (true, true) => "staff-asked-in-chose",
        (true, false) => "staff-asked-in",
        (false, true) => "staff-asked-chose",
        (false, false) => "staff-asked-plain",
    };
    let who = match request.filed_by.and_then(|by| scene.team.get(by)) {
        Some(colleague) => {
            let for_them = w.t("staff-filed-for").with("name", &colleague.given_name);
            for_them.with("guest", set_apart(&request.guest)).to_string()
        }
        None => set_apart(&request.guest),
    };
    let caption = w
        .t(key)
        .with("guest", who)
        .with("time", w.when(request.filed_at, scene.now))
        .with("language", w.t(format!("speaks-{}", request.language)))
        .with("title", request.title(w));
    let (lang, text) = if own {
        (request.language.code(), request.words.clone())
    } else {
        (w.language.code(), request.title(w))
    };
    let what = What::Words {
        face: Face::new(&request.guest, None, ""),
        ours: false,
        lang: lang.to_owned(),
        text,
        caption: caption.to_string(),
    };
    Item { id: "asked".to_owned(), order: 0, what }
}

fn words(said: &Said, order: i64, request: &Request, scene: &Scene<'_>) -> Item {
    let w = scene.w;
    let by = said.by.and_then(|by| scene.team.get(by));
    let (face, name) = match by {
        Some(by) => (Face::new(&by.name, by.face.as_deref(), ""), by.given_name.clone()),
        None => (Face::new(&request.guest, None, ""), set_apart(&request.guest)),
    };
    let foreign = said.language != w.language.code();
    let key = if foreign { "staff-said-in" } else { "staff-said" };
    let caption = w
        .t(key)
        .with("name", name)
        .with("time", w.when(said.at, scene.now))
        .with("language", w.t(format!("speaks-{}", said.language)));
    let what = What::Words {
        face,
        ours: said.by.is_some(),
        lang: said.language.clone(),
        text: said.body.clone(),
        caption: caption.to_string(),
    };
    Item { id: format!("m-{}", said.id), order, what }
}

/// What the journal noted, and in words what happened, where words do not say it themselves.
pub(super) fn step(
    entry: &Entry,
    scene: &Scene<'_>,
) -> Option<(Recorded, Option<(&'static str, String)>)> {
    let w = scene.w;
    let recorded: Recorded = serde_json::from_value(entry.event.clone()).ok()?;
    let name = |id: StaffId| scene.team.get(id).map_or("", |by| by.given_name.as_str());
    let time = w.when(entry.at, scene.now);
    let plain = |key| w.t(key).with("time", &time);
    let by = |key, id| plain(key).with("name", name(id));
    let step = match recorded.event {
        Event::Scheduled { .. } | Event::Filed { .. } | Event::Said { .. } => None,
        Event::FellDue { .. } => Some(("clock", plain("staff-step-due"))),
        Event::Confirmed { by: who, promise } => {
            let promised = w.when(promise.by, entry.at);
            Some(("check", by("staff-step-confirmed", who).with("promised", promised)))
        }
        Event::Started { by: who } => Some(("walk", by("staff-step-started", who))),
        Event::Delivered { by: who, how } => Some(("check", by(delivered(how), who))),
        Event::Settled { by: Settler::Guest, .. } => Some(("rose", plain("staff-step-right"))),
        Event::Settled { by: Settler::Desk, via } => {
            Some(("phone", by("staff-step-verified", via?)))
        }
        Event::Settled { by: Settler::Clock, .. } => Some(("check", plain("staff-step-settled"))),
        Event::Reopened { .. } => Some(("repeat", plain("staff-step-reopened"))),
        Event::Cancelled { .. } => Some(("back", plain("staff-step-cancelled"))),
        Event::GuestLeft => Some(("back", plain("staff-step-guest-left"))),
        Event::Asked { by: who, .. } => Some(("chat", by("staff-step-asked", who))),
        Event::Offered { by: who, .. } => Some(("chat", by("staff-step-offered", who))),
        Event::Answered { .. } | Event::AnsweredLater { .. } => {
            Some(("chat", plain("staff-step-answered")))
        }
        Event::Accepted { .. } | Event::AcceptedLater { .. } => {
            Some(("check", plain("staff-step-accepted")))
        }
        Event::Declined { .. } => Some(("back", plain("staff-step-declined"))),
        Event::TalkWanted { .. } => Some(("phone", plain("staff-step-talk"))),
        Event::Refused { by: who } => Some(("late", by("staff-step-refused", who))),
        Event::Moved { by: who, promise } => {
            let promised = w.when(promise.by, entry.at);
            Some(("clock", by("staff-step-moved", who).with("promised", promised)))
        }
        Event::Parked { by: who, until, .. } => {
            let until = w.when(until, entry.at);
            Some(("moon", by("staff-step-parked", who).with("until", until)))
        }
        Event::Resumed { by: Some(who) } => Some(("walk", by("staff-step-resumed", who))),
        Event::Resumed { by: None } => Some(("clock", plain("staff-step-resumed-by-clock"))),
        Event::HandedBack { by: who, .. } => Some(("back", by("staff-step-handed-back", who))),
        Event::TakenOver { by: who, from, promise } => {
            let promised = w.when(promise.by, entry.at);
            let said = by("staff-step-taken-over", who).with("promised", promised);
            Some(("check", said.with("from", name(from))))
        }
        Event::Kept { by: who } => Some(("check", by("staff-step-kept", who))),
        Event::Undone { by: who } => Some(("back", by("staff-step-undone", who))),
        Event::Restored { .. } => Some(("repeat", plain("staff-step-restored"))),
        Event::OwnerLeft { .. } => Some(("back", plain("staff-step-owner-left"))),
        Event::Climbed { level } => {
            let key = match level {
                1 => "staff-step-lead",
                2 => "staff-step-desk",
                3 => "staff-step-manager",
                _ => "staff-step-again",
            };
            Some(("bell", plain(key)))
        }
        Event::Nudged => Some(("clock", plain("staff-step-nudged"))),
        Event::Doubted => Some(("clock", plain("staff-step-doubted"))),
        Event::Lapsed { .. } => Some(("back", plain("staff-step-lapsed"))),
        Event::BecameLate => Some(("late", plain("staff-step-late"))),
        Event::Reminded => Some(("clock", plain("staff-step-reminded"))),
        Event::Rung => Some(("phone", plain("staff-step-rung"))),
        Event::VerifyDue => Some(("phone", plain("staff-step-verify"))),
        Event::RoomChanged { ref from, ref to, .. } => {
            Some(("repeat", plain("staff-step-room").with("from", from).with("to", to)))
        }
        Event::Noted { .. } => None,
    };
    Some((recorded, step.map(|(icon, said)| (icon, said.to_string()))))
}

fn delivered(how: How) -> &'static str {
    match how {
        How::InHand => "staff-step-in-hand",
        How::AtTheDoor => "staff-step-at-the-door",
        How::InTheRoom => "staff-step-in-the-room",
    }
}
