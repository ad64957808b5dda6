//! Everything that is known about one request of this guest, read together.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::standing::{Past, Reader};
use crate::catalogue::{self, Item};
use crate::ids::{MessageId, RequestId};
use crate::journal;
use crate::requests::{self, Event, Recorded, Request, Said, Settler, Target};
use crate::staff::{self, Team};
use crate::stays::Guest;

/// One request with its history.
pub(super) struct Whole {
    pub(super) request: Request,
    /// What happened, oldest first.
    pub(super) events: Vec<Happened>,
    pub(super) messages: HashMap<MessageId, Said>,
    pub(super) team: Team,
    /// What was asked for, if the house still offers it.
    pub(super) item: Option<Item>,
}

/// One thing that happened, and the message that came with it.
pub(super) struct Happened {
    pub(super) at: DateTime<Utc>,
    pub(super) event: Event,
    pub(super) message: Option<MessageId>,
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
        Ok(Some(Self {
            events: entries.into_iter().filter_map(happened).collect(),
            messages: messages.into_iter().map(|said| (said.id, said)).collect(),
            team: staff::team(db, house).await?,
            item: catalogue::by_code(db, house, &request.item).await?,
            request,
        }))
    }

    /// For whom it is told.
    pub(super) fn reader(&self, guest: &Guest, now: DateTime<Utc>) -> Reader<'_> {
        Reader { w: guest.words(), team: &self.team, now }
    }

    /// What its state alone does not say.
    pub(super) fn past(&self) -> Past {
        let mut past = Past::default();
        for happened in &self.events {
            match happened.event {
                Event::Delivered { by, .. } => past.brought_by = Some(by),
                Event::Settled { by, .. } => past.thanked = by != Settler::Clock,
                _ => {}
            }
        }
        past
    }

    /// The shelf it came from; own words come from none.
    pub(super) fn shelf(&self) -> &str {
        self.item.as_ref().map_or("", |item| item.shelf.as_str())
    }
}

/// Events of later versions, that this one does not know, are passed over.
fn happened(entry: journal::Entry) -> Option<Happened> {
    let recorded: Recorded = serde_json::from_value(entry.event).ok()?;
    Some(Happened { at: entry.at, event: recorded.event, message: recorded.message })
}
