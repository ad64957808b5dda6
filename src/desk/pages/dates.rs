//! A party comes or leaves on other days, and what they wish for moves along.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::moving::Open;
use crate::app::App;
use crate::ids::{PropertyId, StayId};
use crate::requests::{self, standard};
use crate::staff::{Bar, Reception, Tab, team};
use crate::stays::{self, Dates, InHouse, days_after};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::{Message, Words};

/// The longest stay.
const NIGHTS: i64 = 90;

/// How far ahead somebody may be expected.
const AHEAD: u64 = 550;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/stays/{id}/dates", get(show).post(change))
}

#[derive(Template)]
#[template(path = "desk/dates.html")]
struct OtherDates {
    frame: Frame,
    bar: Bar,
    party: InHouse,
    /// "Fri 7 to Mon 10"
    now: String,
    /// Whether they have checked in: then the day they came stays what it is.
    is_here: bool,
    fields: Fields,
    /// What moves along.
    open: Vec<Open>,
    /// Others for whom the room is meant on these days.
    others: Vec<Other>,
    /// A colleague was faster with other days.
    meanwhile: bool,
    wrong: Vec<Wrong>,
}

/// Somebody else in the same room.
struct Other {
    guest: String,
    dates: String,
}

/// A party, and whether they have checked in.
struct Party {
    party: InHouse,
    is_here: bool,
}

impl Party {
    async fn find(db: &mut PgConnection, house: PropertyId, id: StayId) -> web::Result<Self> {
        if let Some(party) = stays::find(db, house, id).await? {
            return Ok(Self { party, is_here: true });
        }
        let party = stays::coming(db, house, id).await?.ok_or(web::Error::NotFound)?;
        Ok(Self { party, is_here: false })
    }

    fn dates(&self) -> Dates {
        Dates { arrives_on: self.party.arrives_on, departs_on: self.party.departs_on }
    }

    /// What the form says, or all that is wrong with it. Days that stay as they are need not lie ahead.
    fn parse(&self, fields: &Fields, today: NaiveDate) -> Result<Dates, Vec<Wrong>> {
        let (mut wrong, before) = (Vec::new(), self.dates());
        let mut say = |field, message| wrong.push(Wrong::new(field, message));
        let arrives_on =
            if self.is_here { Some(before.arrives_on) } else { fields.parse("arrives") };
        let ahead = |day: &NaiveDate| (today..=days_after(today, AHEAD)).contains(day);
        let arrives_on = arrives_on.filter(|day| *day == before.arrives_on || ahead(day));
        if arrives_on.is_none() {
            say("arrives", Message::new("stays-wrong-arrives"));
        }
        let departs_on: Option<NaiveDate> = fields.parse("departs");
        let first = arrives_on.unwrap_or(before.arrives_on);
        let nights = departs_on.map(|day| (day - first).num_days());
        match (nights, departs_on) {
            (Some(nights), _) if nights > NIGHTS => {
                say("departs", Message::new("dates-wrong-long").with("most", NIGHTS));
            }
            // Who is here may leave today, also on the day they came.
            (Some(_), Some(day)) if self.is_here && day < today => {
                say("departs", Message::new("stays-wrong-arrives"));
            }
            (Some(nights), _) if nights < 1 && !self.is_here => {
                say("departs", Message::new("dates-wrong-departs"));
            }
            (Some(_), _) => {}
            (None, _) => say("departs", Message::new("dates-wrong-departs")),
        }
        match (arrives_on, departs_on) {
            (Some(arrives_on), Some(departs_on)) if wrong.is_empty() => {
                Ok(Dates { arrives_on, departs_on })
            }
            _ => Err(wrong),
        }
    }
}

/// As the form remembers what its reader saw.
fn seen(dates: Dates) -> String {
    format!("{} {}", dates.arrives_on, dates.departs_on)
}

async fn show(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<StayId>,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let party = Party::find(&mut db, desk.property.id, id).await?;
    let (arrives, departs) =
        (party.party.arrives_on.to_string(), party.party.departs_on.to_string());
    let fields = Fields::from([("arrives", arrives.as_str()), ("departs", departs.as_str())]);
    page((&app, &mut db), &visit, &desk, (party, fields), Problem::default()).await
}

/// Why nothing was changed.
#[derive(Default)]
struct Problem {
    wrong: Vec<Wrong>,
    others: Vec<InHouse>,
    meanwhile: bool,
}

async fn change(
    State(app): State<App>,
    visit: Visit,
    desk: Reception,
    Path(id): Path<StayId>,
    fields: Fields,
) -> web::Result {
    let (house, now) = (desk.property.id, app.clock.now());
    let mut tx = app.db.begin().await?;
    let party = Party::find(&mut tx, house, id).await?;
    let dates = match party.parse(&fields, desk.property.today(now)) {
        Ok(dates) => dates,
        Err(wrong) => {
            let problem = Problem { wrong, ..Problem::default() };
            return page((&app, &mut tx), &visit, &desk, (party, fields), problem).await;
        }
    };
    if dates == party.dates() {
        // As it is already: pressed twice, or nothing was changed.
        return Ok(Redirect::to("/stays").into_response());
    }
    let others = match fields.get("anyway") {
        "" => stays::overlapping(&mut tx, house, id, dates).await?,
        _ => Vec::new(),
    };
    let meanwhile = fields.get("seen") != seen(party.dates());
    if meanwhile || !others.is_empty() {
        let problem = Problem { others, meanwhile, ..Problem::default() };
        return page((&app, &mut tx), &visit, &desk, (party, fields), problem).await;
    }
    standard::change_dates(&mut tx, (house, id), dates, Some(desk.id), now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stays").into_response())
}

async fn page(
    (app, db): (&App, &mut PgConnection),
    visit: &Visit,
    desk: &Reception,
    (Party { party, is_here }, fields): (Party, Fields),
    Problem { wrong, others, meanwhile }: Problem,
) -> web::Result<Response> {
    let (now, house, w) = (app.clock.now(), desk.property.id, desk.words());
    let team = team(db, house).await?;
    let requests = requests::of_stay(db, house, party.stay, now).await?;
    let open = requests.iter().filter(|request| !request.state.is_over());
    let open = open.map(|it| Open::of(it, requests::stands(it, &team, w, now), w)).collect();
    let span = |party: &InHouse| from_to(party, w, now);
    let other = |other: InHouse| Other { dates: span(&other), guest: other.guest };
    let status = match (wrong.is_empty(), meanwhile || !others.is_empty()) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, true) => StatusCode::CONFLICT,
        (true, false) => StatusCode::OK,
    };
    let page = OtherDates {
        frame: Frame::new(visit, w),
        bar: Bar::new(desk, &team, Tab::Stays),
        now: from_to(&party, w, now),
        party,
        is_here,
        fields,
        open,
        others: others.into_iter().map(other).collect(),
        meanwhile,
        wrong,
    };
    Ok((status, Page(page)).into_response())
}

/// "Fri 7 to Mon 10"; both with their month where one needs it.
fn from_to(party: &InHouse, w: Words, now: DateTime<Utc>) -> String {
    let far = w.day(party.departs_on, now) == w.long_date(party.departs_on);
    let day = |day| if far { w.long_date(day) } else { w.short_date(day) };
    let phrase = w.t("stays-from-to").with("from", day(party.arrives_on));
    phrase.with("to", day(party.departs_on)).to_string()
}

impl OtherDates {
    /// What its reader sees now, so that a colleague who is faster is noticed.
    fn seen(&self) -> String {
        seen(Dates { arrives_on: self.party.arrives_on, departs_on: self.party.departs_on })
    }
}
