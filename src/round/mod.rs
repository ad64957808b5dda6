//! Today's round: the rooms in walking order, who walks them, and what each guest there wants today.

mod pages;
mod sections;
mod store;

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{PropertyId, RoomId, StaffId};
use crate::journal::{self, Subject};

pub use pages::routes;
pub use sections::{Door, Section};
pub use store::{doors, walks};

/// Who walks which section, by the section's key.
pub type Walks = HashMap<String, StaffId>;

/// What changed about the sections, for the journal: open rounds show it at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Other colleagues walk on this day.
    SectionsAssigned { day: NaiveDate, by: Option<StaffId> },
    /// A floor was cut into other sections.
    SectionsCut { floor: i16, by: Option<StaffId> },
}

/// The two kinds, as open pages hear of them.
const CHANGED: [&str; 2] = ["sections_assigned", "sections_cut"];

/// Who walks on a day, from now on. Sections that are not named stay as they are; sections that do
/// not exist are passed over.
pub async fn assign(
    db: &mut PgConnection,
    house: PropertyId,
    day: NaiveDate,
    walks: &[(String, Option<StaffId>)],
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let doors = doors(db, house).await?;
    let known: HashSet<_> = doors.iter().map(|door| door.section.as_str()).collect();
    // In the order of their keys: two who lead may do this at once, and neither waits for the other
    // in a circle.
    let walks: BTreeMap<_, _> = walks.iter().map(|(section, staff)| (section, *staff)).collect();
    for (section, staff) in walks {
        if known.contains(section.as_str()) {
            store::assign(db, house, day, section, staff).await?;
        }
    }
    note(db, house, &Event::SectionsAssigned { day, by }, now).await
}

/// A new section begins at each of these rooms of a floor; with none of them the floor is one. Whoever
/// walks on this day or the next keeps the rooms at which their section begins.
pub async fn cut(
    db: &mut PgConnection,
    house: PropertyId,
    (floor, begins): (i16, &[RoomId]),
    (day, by): (NaiveDate, Option<StaffId>),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let mut doors = doors(db, house).await?;
    doors.retain(|door| door.floor == floor);
    let before: HashMap<_, _> =
        doors.iter().map(|door| (door.room, door.section.clone())).collect();
    sections::cut(&mut doors, begins);
    for door in &doors {
        store::set_section(db, house, door.room, &door.section).await?;
    }
    for day in std::iter::once(day).chain(day.succ_opt()) {
        let walked = walks(db, house, day).await?;
        // Who walked what is no more, unless the same is walked from now on.
        let mut walks: BTreeMap<String, _> =
            before.values().map(|key| (key.clone(), None)).collect();
        for section in sections::of(&doors) {
            let first = section.doors.first().and_then(|door| before.get(&door.room));
            walks.insert(section.key, first.and_then(|key| walked.get(key)).copied());
        }
        for (section, staff) in walks {
            store::assign(db, house, day, &section, staff).await?;
        }
    }
    note(db, house, &Event::SectionsCut { floor, by }, now).await
}

async fn note(
    db: &mut PgConnection,
    property: PropertyId,
    event: &Event,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, event, now).await?;
    Ok(())
}
