//! Who walks what today or tomorrow, and where sections begin: for whoever leads.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect};
use chrono::NaiveDate;
use serde::Deserialize;

use crate::app::App;
use crate::ids::{RoomId, StaffId};
use crate::round::sections::{self, floor_name};
use crate::round::{self, Section, Walks};
use crate::staff::{self, Bar, Department, Lead, Tab, Team};
use crate::web::{self, Fields, Frame, Page, Visit};
use crate::words::Words;

#[derive(Template)]
#[template(path = "round/sections.html")]
struct Sections {
    frame: Frame,
    bar: Bar,
    title: String,
    rows: Vec<Row>,
    floors: Vec<Floor>,
    /// What was just saved.
    saved: String,
    /// The day that it is about, as forms say it.
    day: Day,
    /// Whether anybody walked on the day before.
    copies: bool,
}

/// One section, and who may walk it.
struct Row {
    key: String,
    name: String,
    rooms: String,
    people: Vec<Walker>,
}

struct Walker {
    id: StaffId,
    name: String,
    chosen: bool,
}

/// A floor, to be cut.
struct Floor {
    number: i16,
    name: String,
    rooms: Vec<Room>,
    open: bool,
}

struct Room {
    id: RoomId,
    label: String,
    /// A section begins here.
    begins: bool,
}

/// Which day it is about, and what was just saved.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    saved: String,
    #[serde(default)]
    day: String,
}

/// The day that it is about: in the evening somebody thinks of the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    Today,
    Tomorrow,
}

impl Day {
    /// As an address or a form says it; today where it says nothing.
    fn parse(text: &str) -> Self {
        if text == "tomorrow" { Self::Tomorrow } else { Self::Today }
    }

    fn code(self) -> &'static str {
        if self == Self::Tomorrow { "tomorrow" } else { "today" }
    }

    fn is_tomorrow(self) -> bool {
        self == Self::Tomorrow
    }

    /// Its date, and that of the day before.
    fn dates(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Today => (today, today.pred_opt().unwrap_or(today)),
            Self::Tomorrow => (today.succ_opt().unwrap_or(today), today),
        }
    }

    /// The page of this day, after something was saved.
    fn saved(self) -> Redirect {
        Redirect::to(&format!("/round/sections?day={}&saved=walks", self.code()))
    }
}

/// GET /round/sections
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    lead: Lead,
    Query(asked): Query<Asked>,
) -> web::Result {
    let (w, house) = (lead.words(), &lead.property);
    let (saved, day) = (asked.saved, Day::parse(&asked.day));
    let (date, before) = day.dates(house.today(app.clock.now()));
    let mut db = app.db.acquire().await?;
    let team = staff::team(&mut db, house.id).await?;
    let sections = sections::of(&round::doors(&mut db, house.id).await?);
    let walks = round::walks(&mut db, house.id, date).await?;
    let page = Sections {
        frame: Frame::new(&visit, w),
        bar: Bar::new(&lead, &team, Tab::Round),
        title: w.t("round-who-heading").with("day", w.long_date(date)).to_string(),
        rows: sections.iter().map(|section| row(section, &walks, &team, w)).collect(),
        floors: floors(&sections, &saved, w),
        copies: !round::walks(&mut db, house.id, before).await?.is_empty(),
        saved,
        day,
    };
    Ok(Page(page).into_response())
}

fn row(section: &Section, walks: &Walks, team: &Team, w: Words) -> Row {
    let walker = walks.get(&section.key).copied();
    let may = |colleague: &&&staff::Colleague| {
        colleague.department == Department::Housekeeping || Some(colleague.id) == walker
    };
    let here = team.here();
    let people = here.iter().filter(may).map(|colleague| Walker {
        id: colleague.id,
        name: colleague.name.clone(),
        chosen: Some(colleague.id) == walker,
    });
    let (first, last) = section.ends();
    let rooms = w.t("round-rooms").with("count", section.doors.len());
    Row {
        key: section.key.clone(),
        name: section.name(w),
        rooms: rooms.with("first", first).with("last", last).to_string(),
        people: people.collect(),
    }
}

fn floors(sections: &[Section], saved: &str, w: Words) -> Vec<Floor> {
    let mut floors: BTreeMap<i16, Vec<Room>> = BTreeMap::new();
    for section in sections {
        let rooms = section.doors.iter().zip(0..).map(|(door, nth)| Room {
            id: door.room,
            label: door.label.clone(),
            begins: nth == 0,
        });
        floors.entry(section.floor).or_default().extend(rooms);
    }
    let floor = |(floor, rooms): (i16, Vec<Room>)| Floor {
        number: floor,
        name: floor_name(floor, w),
        // The floor itself begins with its first room.
        rooms: rooms.into_iter().skip(1).collect(),
        open: saved == format!("floor-{floor}"),
    };
    floors.into_iter().map(floor).collect()
}

/// POST /round/sections
pub(super) async fn assign(State(app): State<App>, lead: Lead, fields: Fields) -> web::Result {
    let (house, now) = (&lead.property, app.clock.now());
    let mut tx = app.db.begin().await?;
    let team = staff::team(&mut tx, house.id).await?;
    let walks: Vec<_> =
        fields.beginning("walks-").map(|(key, who)| (key.to_owned(), walker(who, &team))).collect();
    let day = Day::parse(fields.get("day"));
    let (date, _) = day.dates(house.today(now));
    round::assign(&mut tx, house.id, date, &walks, Some(lead.id), now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(day.saved().into_response())
}

/// A colleague who works here; anything else is nobody.
fn walker(who: &str, team: &Team) -> Option<StaffId> {
    let id = who.parse().ok()?;
    team.get(id).filter(|colleague| colleague.here).map(|colleague| colleague.id)
}

/// POST /round/sections/yesterday
///
/// As on the day before. Sections in which nobody walked then, or that did not exist, stay as they
/// are.
pub(super) async fn like_yesterday(
    State(app): State<App>,
    lead: Lead,
    fields: Fields,
) -> web::Result {
    let (house, now) = (&lead.property, app.clock.now());
    let day = Day::parse(fields.get("day"));
    let (date, before) = day.dates(house.today(now));
    let mut tx = app.db.begin().await?;
    let walked = round::walks(&mut tx, house.id, before).await?;
    let walks: Vec<_> = walked.into_iter().map(|(key, who)| (key, Some(who))).collect();
    round::assign(&mut tx, house.id, date, &walks, Some(lead.id), now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(day.saved().into_response())
}

/// POST /round/sections/cut
pub(super) async fn cut(State(app): State<App>, lead: Lead, fields: Fields) -> web::Result {
    let (house, now) = (&lead.property, app.clock.now());
    let floor: i16 = fields.parse("floor").ok_or(web::Error::NotFound)?;
    let begins: Vec<RoomId> = fields.all("begins").filter_map(|room| room.parse().ok()).collect();
    let mut tx = app.db.begin().await?;
    let by = (house.today(now), Some(lead.id));
    round::cut(&mut tx, house.id, (floor, &begins), by, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/round/sections?saved=floor-{floor}#floor-{floor}")).into_response())
}
