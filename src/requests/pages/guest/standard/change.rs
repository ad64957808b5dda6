//! One preference is changed: for every day, or for one day alone.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use chrono::{NaiveDate, NaiveTime};
use sqlx::PgConnection;

use super::super::ask::{self, Again, Stock};
use super::super::form::WORDS;
use super::add::never;
use super::done::{self, CHANGED, DAY};
use super::form::{About, Sheet, find, page};
use super::plan::{Plan, whose};
use super::when::CLOCK;
use super::{preset, when};
use crate::app::App;
use crate::catalogue::Item;
use crate::ids::{PreferenceId, RequestId};
use crate::promises::Urgency;
use crate::requests::Wish;
use crate::requests::standard::{self, Error, Rhythm, Standing, Want};
use crate::stays::Guest;
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::Message;

/// What somebody wants from now on, or on one day.
enum Change {
    EveryDay((Want, Urgency), (Rhythm, Option<NaiveTime>)),
    Day(NaiveDate, (Want, Option<NaiveTime>)),
}

/// POST /stay/standard/{id}
pub(super) async fn change(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let kept = find(&mut tx, &guest, &text).await?;
    let stock = Stock::read(&mut tx, guest.property.id).await?;
    let plan = Plan::read(&mut tx, &guest, now).await?;
    if !plan.offers(&kept) {
        drop(tx);
        let again = withdrawn(fields);
        return Ok(ask::page(&app, &guest, &visit, &stock, again, StatusCode::CONFLICT));
    }
    let item = stock.item(&kept.preference.item)?;
    let about = about(&kept, &fields)?;
    let sheet = match parse(about, (&kept, item), &stock, &fields, &plan) {
        Err(wrong) => Sheet { wrong, ..Sheet::fresh(about, item, fields) },
        Ok(change) => {
            let (id, did, on) = match &change {
                Change::EveryDay(..) => (kept.preference.id, CHANGED, None),
                Change::Day(day, _) => (kept.preference.id, DAY, Some(*day)),
            };
            match carry_out(&mut tx, &guest, id, change, &plan).await {
                Ok(()) => {
                    tx.commit().await?;
                    app.live.ring();
                    let to = done::address(did, id, on, on.filter(|on| *on > plan.today));
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(error) => instead(error, about, (&kept, item), fields, &plan)?,
            }
        }
    };
    drop(tx);
    Ok(page(&guest, &visit, (&stock, &plan), sheet))
}

/// The house no longer offers it: what was written is kept in the form for own words.
fn withdrawn(typed: Fields) -> Again {
    let wrong = vec![Wrong::new("send", Message::new("standard-withdrawn"))];
    Again { shelf: WORDS.to_owned(), typed, id: RequestId::new(), wrong }
}

/// Whether a form is about every day or about one.
fn about(kept: &Standing, fields: &Fields) -> web::Result<About> {
    let id = kept.preference.id;
    match fields.get("day") {
        "" => Ok(About::EveryDay(id)),
        day => day.parse().map(|day| About::Day(id, day)).map_err(|_| web::Error::NotFound),
    }
}

fn parse(
    about: About,
    (kept, item): (&Standing, &Item),
    stock: &Stock,
    fields: &Fields,
    plan: &Plan,
) -> Result<Change, Vec<Wrong>> {
    let typed = preset::as_wish(fields, Some(&item.code));
    let wish = Wish::parse(&typed, &stock.items, &plan.property, plan.now);
    let both = |wish: Option<Vec<Wrong>>, when: Option<Vec<Wrong>>| {
        [wish, when].into_iter().flatten().flatten().collect()
    };
    if let About::Day(_, day) = about {
        return match (wish, when::hour(fields)) {
            (Ok(wish), Ok(at)) => {
                match plan.never_on(day, at).filter(|_| plan.days().contains(&day)) {
                    Some(never) => Err(vec![Wrong::new(hour_field(fields), Message::new(never))]),
                    None => Ok(Change::Day(day, (Want::of_wish(&wish), at))),
                }
            }
            (wish, at) => Err(both(wish.err(), at.err().map(|wrong| vec![wrong]))),
        };
    }
    // Days that are over may stand where they were chosen.
    let (wish, (rhythm, at)) = match (wish, when::parse(fields, &plan.ahead())) {
        (Ok(wish), Ok(when)) => (wish, when),
        (wish, when) => return Err(both(wish.err(), when.err())),
    };
    let preference = &kept.preference;
    let as_before = preference.rhythm == rhythm && preference.at == at;
    if !as_before && !plan.comes(&rhythm, at) {
        return Err(vec![never()]);
    }
    Ok(Change::EveryDay((Want::of_wish(&wish), wish.urgency), (rhythm, at)))
}

/// Where the hour that was chosen stands in the form.
fn hour_field(fields: &Fields) -> &'static str {
    if fields.get("hour") == CLOCK { "clock" } else { "hour" }
}

async fn carry_out(
    db: &mut PgConnection,
    guest: &Guest,
    id: PreferenceId,
    change: Change,
    plan: &Plan,
) -> Result<(), Error> {
    match change {
        Change::EveryDay(want, when) => {
            standard::change(db, whose(guest), id, want, when, plan.now).await
        }
        Change::Day(day, want) => {
            standard::change_day(db, whose(guest), (id, day), want, plan.now).await
        }
    }
}

/// What is shown when it could not be done: the same form with all that was typed, or the one with
/// which it can be done now.
fn instead<'a>(
    error: Error,
    about: About,
    (kept, item): (&Standing, &'a Item),
    fields: Fields,
    plan: &Plan,
) -> web::Result<Sheet<'a>> {
    let every_day = || {
        let typed = preset::with_rhythm(&fields, &kept.preference);
        Sheet::fresh(About::EveryDay(kept.preference.id), item, typed)
    };
    let refused = |sheet, why| Ok(Sheet { refused: Some(why), ..sheet });
    match error {
        Error::Passed => {
            let clock = plan.now.with_timezone(&plan.property.zone).format("%H:%M").to_string();
            let say = Message::new("wrong-time-passed").with("time", clock);
            let wrong = vec![Wrong::new(hour_field(&fields), say)];
            Ok(Sheet { wrong, ..Sheet::fresh(about, item, fields) })
        }
        Error::Stopped => {
            let typed = preset::with_rhythm(&fields, &kept.preference);
            let again = Sheet::fresh(About::New(PreferenceId::new()), item, typed);
            refused(again, Message::new("standard-stopped-meanwhile"))
        }
        Error::Brought => refused(every_day(), Message::new("standard-brought-meanwhile")),
        Error::NoSuchDay => refused(every_day(), Message::new("standard-over")),
        Error::Database(error) => Err(error.into()),
        Error::Refused(refusal) => {
            Err(web::Error::Refused(crate::requests::pages::words::sorry(refusal, None)))
        }
        Error::Missing | Error::Another | Error::TooMany | Error::Never => {
            Err(web::Error::NotFound)
        }
    }
}
