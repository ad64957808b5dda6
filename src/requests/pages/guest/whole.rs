//! Everything that is known about one request of this guest, read together.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::past::Past;
use super::standing::Reader;
use super::store;
use crate::calls::{self, Outcome};
use crate::catalogue::{self, Item};
use crate::ids::{MessageId, RequestId, StaffId};
use crate::journal;
use crate::requests::questions::{self, Asked};
use crate::requests::standard::{self, Standing};
use crate::requests::{self, Event, Recorded, Request, Said, Target};
use crate::staff::{self, Team};
use crate::stays::Guest;

/// One request with its history.
pub(super) struct Whole {
    pub(super) request: Request,
    /// What happened, oldest first.
    pub(super) events: Vec<Happened>,
    pub(super) messages: HashMap<MessageId, Said>,
    /// What waits for the guest's answer.
    pub(super) asked: Option<Asked>,
    pub(super) team: Team,
    /// Of what was brought, what is put right or was.
    put_right: HashSet<RequestId>,
    /// What was asked for, if the house still offers it.
    pub(super) item: Option<Item>,
    /// What comes back by itself, once this has come.
    pub(super) kept: Vec<Standing>,
}

/// One thing that happened, and the message that came with it.
pub(super) struct Happened {
    pub(super) at: DateTime<Utc>,
    pub(super) what: What,
    pub(super) message: Option<MessageId>,
}

/// What it was: something about the request, or a call about it.
pub(super) enum What {
    Done(Event),
    Rang { by: StaffId, outcome: Outcome },
}

/// A request of this guest, and of nobody else.
pub(super) fn target(guest: &Guest, id: RequestId) -> Target {
    Target { property: guest.property.id, stay: Some(guest.stay), id }
}

impl Whole {
    /// Reads it. None is there, or it is somebody else's.
    pub(super) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        id: RequestId,
    ) -> sqlx::Result<Option<Self>> {
        let house = guest.property.id;
        let Some(request) = requests::find(db, target(guest, id)).await? else {
            return Ok(None);
        };
        let entries = journal::of_request(db, house, id).await?;
        let messages = requests::messages(db, house, id).await?;
        let asked = match request.state.asked() {
            Some(_) => questions::of_request(db, house, id).await?,
            None => Vec::new(),
        };
        let kept = match request.state.delivered() {
            Some(_) => standard::of_stay(db, house, guest.stay).await?,
            None => Vec::new(),
        };
        Ok(Some(Self {
            kept,
            events: entries.into_iter().filter_map(happened).collect(),
            messages: messages.into_iter().map(|said| (said.id, said)).collect(),
            asked: asked.into_iter().rev().find(|asked| asked.closed_at.is_none()),
            team: staff::team(db, house).await?,
            put_right: store::put_right(db, house, guest.stay).await?,
            item: catalogue::by_code(db, house, &request.item).await?,
            request,
        }))
    }

    /// For whom it is told.
    pub(super) fn reader(&self, guest: &Guest, now: DateTime<Utc>) -> Reader<'_> {
        let (w, is_here) = (guest.words(), guest.is_here);
        Reader { w, team: &self.team, now, is_here, put_right: &self.put_right }
    }

    /// What its state alone does not say.
    pub(super) fn past(&self) -> Past {
        Past::of(self)
    }

    /// The shelf it came from; own words come from none.
    pub(super) fn shelf(&self) -> &str {
        self.item.as_ref().map_or("", |item| item.shelf.as_str())
    }
}

/// Events of later versions, that this one does not know, are passed over.
fn happened(entry: journal::Entry) -> Option<Happened> {
    let at = entry.at;
    let made = serde_json::from_value(entry.event.clone());
    if let Ok(
        calls::Event::CallMade { by, outcome, .. } | calls::Event::CallSpoke { by, outcome, .. },
    ) = made
    {
        return Some(Happened { at, what: What::Rang { by, outcome }, message: None });
    }
    let recorded: Recorded = serde_json::from_value(entry.event).ok()?;
    Some(Happened { at, what: What::Done(recorded.event), message: recorded.message })
}
