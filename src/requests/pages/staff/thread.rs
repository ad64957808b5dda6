//! What was said and done about a request, in order.

use std::collections::VecDeque;

use askama::Template;
use askama::filters::HtmlSafe;
use sqlx::PgConnection;

use super::card::Scene;
use super::steps::{call, step};
use super::telling::Telling;
use crate::calls::{self, Call};
use crate::ids::{MessageId, MomentId, StaffId};
use crate::journal::{self, Entry};
use crate::moments;
use crate::notes::{self, Note};
use crate::requests::pages::words::set_apart;
use crate::requests::questions::{self, Asked};
use crate::requests::{self, Event, Recorded, Request, Said};
use crate::staff::Face;
use crate::words::Phrase;

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
    Words(Box<Spoken>),
    Step { icon: &'static str, text: String },
}

/// What somebody wrote, and to whom.
struct Spoken {
    face: Face,
    ours: bool,
    /// "To the team", where the guest does not read it.
    label: Option<String>,
    lang: String,
    text: String,
    /// Answers that the guest may tap.
    choices: Vec<String>,
    /// Why not what was asked for.
    why: Option<String>,
    caption: String,
    told: Telling,
}

/// Between two entries of the journal there is room for the words that belong to the first.
const ROOM: i64 = 8;

/// What was written about a request, before it is put in order.
struct Written {
    messages: Vec<Said>,
    asked: Vec<Asked>,
    notes: VecDeque<Note>,
    calls: Vec<Call>,
    /// Which of the guest's words are on the wall.
    told: Vec<(MessageId, MomentId, StaffId)>,
}

impl Written {
    async fn about(db: &mut PgConnection, request: &Request) -> sqlx::Result<Self> {
        let (property, id) = (request.property, request.id);
        Ok(Self {
            messages: requests::messages(db, property, id).await?,
            asked: questions::of_request(db, property, id).await?,
            notes: notes::of_request(db, property, id).await?.into(),
            calls: calls::of_request(db, property, id).await?,
            told: moments::of_request(db, property, id).await?,
        })
    }

    fn message(&mut self, id: MessageId) -> Option<(Said, Option<Asked>)> {
        let place = self.messages.iter().position(|said| said.id == id)?;
        let asked = self.asked.iter().find(|asked| asked.message == id).cloned();
        Some((self.messages.remove(place), asked))
    }

    /// The notes that were written when this happened, or before.
    fn notes_until(&mut self, entry: &Entry) -> Vec<Note> {
        let count = self.notes.iter().take_while(|note| note.at <= entry.at).count();
        self.notes.drain(..count).collect()
    }

    /// What was noted down about a call that was made just then.
    fn of_call(&self, event: &calls::Event, entry: &Entry) -> Option<&str> {
        let (calls::Event::CallMade { call, .. } | calls::Event::CallSpoke { call, .. }) = event
        else {
            return None;
        };
        let call = self.calls.iter().find(|made| made.id == *call)?;
        // What was written to the guest stands there itself.
        if call.outcome == Some(calls::Outcome::Note) {
            return None;
        }
        let last = call.done_at.is_none_or(|at| at == entry.at);
        Some(call.note.as_str()).filter(|note| last && !note.is_empty())
    }
}

/// The whole conversation: what was asked, then what came.
pub(super) async fn of(
    db: &mut PgConnection,
    request: &Request,
    scene: &Scene<'_>,
) -> sqlx::Result<Vec<Item>> {
    let mut written = Written::about(db, request).await?;
    let entries = journal::of_request(db, request.property, request.id).await?;
    let mut items = vec![asked(request, scene)];
    for entry in entries {
        let order = entry.seq.0 * ROOM;
        let done = |said: Option<(&'static str, String)>| {
            let id = format!("s-{}", entry.seq);
            said.map(|(icon, text)| Item { id, order, what: What::Step { icon, text } })
        };
        if let Some((recorded, said)) = step(&entry, scene) {
            items.extend(done(said));
            let via = recorded.event.by();
            let message = recorded.message.and_then(|id| written.message(id));
            let said = message.map(|it| {
                let telling = Telling::of(&it.0, request, &written.told, scene.w);
                words(&it, via, order + 1, telling, (request, scene))
            });
            items.extend(said);
        } else if let Some((event, said)) = call(&entry, scene) {
            let note = written.of_call(&event, &entry);
            let said = said.map(|(icon, text)| match note {
                Some(note) => {
                    let note = scene.w.t("staff-quoted").with("words", note);
                    (icon, format!("{text} {note}"))
                }
                None => (icon, text),
            });
            items.extend(done(said));
        }
        let notes = (order + 2..).zip(written.notes_until(&entry));
        items.extend(notes.map(|(order, note)| aside(&note, order, scene)));
    }
    Ok(items)
}

/// What others did since somebody's page was made, each with what they wrote. `reader` is told of
/// nothing that they did themselves.
pub(super) async fn changes(
    db: &mut PgConnection,
    request: &Request,
    (seen, reader): (i32, StaffId),
    scene: &Scene<'_>,
) -> sqlx::Result<Vec<String>> {
    let mut written = Written::about(db, request).await?;
    let entries = journal::of_request(db, request.property, request.id).await?;
    let steps = entries.iter().filter_map(|entry| Some((entry, step(entry, scene)?)));
    let since = steps.skip(usize::try_from(seen).unwrap_or(0)).filter(|(_, (recorded, _))| {
        !recorded.event.is_clockwork() && recorded.event.by() != Some(reader)
    });
    let told = since.map(|(entry, (recorded, said))| {
        let message = recorded.message.and_then(|id| written.message(id));
        let wrote = message.map(|(message, _)| wrote(&message, request, scene).to_string());
        let noted = noted(&recorded, entry, scene).map(|noted| noted.to_string());
        [said.map(|(_, text)| text), noted, wrote].into_iter().flatten().collect::<Vec<_>>()
    });
    Ok(told.filter(|told| !told.is_empty()).map(|told| told.join("\n")).collect())
}

/// "Mrs Okafor wrote: “…”"
fn wrote(said: &Said, request: &Request, scene: &Scene<'_>) -> Phrase {
    let name = match said.by {
        Some(by) => scene.team.get(by).map_or("", |by| &by.given_name).to_owned(),
        None => set_apart(&request.guest),
    };
    scene.w.t("deeds-wrote").with("name", name).with("words", &said.body)
}

/// That a colleague left a note; it stands in the conversation.
fn noted(recorded: &Recorded, entry: &Entry, scene: &Scene<'_>) -> Option<Phrase> {
    let Event::Noted { by } = recorded.event else { return None };
    let name = scene.team.get(by).map_or("", |by| by.given_name.as_str());
    let time = scene.w.when(entry.at, scene.now);
    Some(scene.w.t("deeds-noted").with("name", name).with("time", time))
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
    let key = if request.born_of.is_some() { "staff-asked-standard" } else { key };
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
    let spoken = Spoken {
        face: Face::new(&request.guest, None, ""),
        ours: false,
        label: None,
        lang: lang.to_owned(),
        text,
        choices: Vec::new(),
        why: None,
        caption: caption.to_string(),
        told: Telling::Not,
    };
    Item { id: "asked".to_owned(), order: 0, what: What::Words(Box::new(spoken)) }
}

/// Words between the guest and a colleague. `via` wrote them down for the guest, if anybody did.
fn words(
    (said, asked): &(Said, Option<Asked>),
    via: Option<StaffId>,
    order: i64,
    told: Telling,
    (request, scene): (&Request, &Scene<'_>),
) -> Item {
    let w = scene.w;
    let by = said.by.and_then(|by| scene.team.get(by));
    let (face, name) = match (by, via.and_then(|via| scene.team.get(via))) {
        (Some(by), _) => (Face::new(&by.name, by.face.as_deref(), ""), by.given_name.clone()),
        (None, Some(via)) => {
            let for_them = w.t("staff-filed-for").with("name", &via.given_name);
            let name = for_them.with("guest", set_apart(&request.guest)).to_string();
            (Face::new(&request.guest, None, ""), name)
        }
        (None, None) => (Face::new(&request.guest, None, ""), set_apart(&request.guest)),
    };
    let foreign = said.language != w.language.code();
    let key = if foreign { "staff-said-in" } else { "staff-said" };
    let caption = w
        .t(key)
        .with("name", name)
        .with("time", w.when(said.at, scene.now))
        .with("language", w.t(format!("speaks-{}", said.language)));
    let why = asked.as_ref().map(|asked| &asked.why).filter(|why| !why.is_empty());
    let spoken = Spoken {
        face,
        ours: said.by.is_some(),
        label: None,
        lang: said.language.clone(),
        text: said.body.clone(),
        choices: asked.as_ref().map(|asked| asked.choices.clone()).unwrap_or_default(),
        why: why.map(|why| w.t("deeds-because").with("words", why).to_string()),
        caption: caption.to_string(),
        told,
    };
    Item { id: format!("m-{}", said.id), order, what: What::Words(Box::new(spoken)) }
}

/// Words among colleagues.
fn aside(note: &Note, order: i64, scene: &Scene<'_>) -> Item {
    let w = scene.w;
    let by = scene.team.get(note.by);
    let (name, face) = by.map_or(("", None), |by| (by.name.as_str(), by.face.as_deref()));
    let caption = w
        .t("deeds-to-the-team-by")
        .with("name", by.map_or("", |by| by.given_name.as_str()))
        .with("time", w.when(note.at, scene.now));
    let spoken = Spoken {
        face: Face::new(name, face, ""),
        ours: true,
        label: Some(w.t("deeds-to-the-team").to_string()),
        lang: note.language.clone(),
        text: note.body.clone(),
        choices: Vec::new(),
        why: None,
        caption: caption.to_string(),
        told: Telling::Not,
    };
    Item { id: format!("n-{}", note.id), order, what: What::Words(Box::new(spoken)) }
}
