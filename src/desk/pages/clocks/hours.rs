//! The hours of the house that daily wishes and calls follow.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use chrono::NaiveTime;

use super::page;
use crate::app::App;
use crate::properties::{self, Hours, Property};
use crate::staff::Manager;
use crate::text;
use crate::web::{self, Fields, Returned, Setting, Visit, Wrong};
use crate::words::{Message, Words};

/// The form's name on the page.
pub(super) const NAME: &str = "hours";

const ROUND: &str = "round-at";
const CHECK_OUT: &str = "check-out-by";
const READY: &str = "ready-by";
const CALLS: &str = "calls-from";
const QUIET: &str = "quiet-from";
const AGAIN: &str = "quiet-until";

/// One hour, as a field.
pub(super) struct Hour {
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    /// What stood there when the page was made.
    pub(super) was: String,
    pub(super) wrong: Option<Message>,
}

/// The hours as they are, or as somebody typed them.
pub(super) fn fields(hours: &Hours, returned: &Returned, w: Words) -> Vec<Hour> {
    let field = |(id, now): (&'static str, NaiveTime)| Hour {
        id,
        label: label(id, w),
        hint: w.t(format!("clocks-{id}-hint")).to_string(),
        value: returned.kept(id, said(now)),
        was: returned.was(id, said(now)),
        wrong: returned.said_of(id),
    };
    all(hours).map(field).into()
}

/// In the order of the page.
fn all(hours: &Hours) -> [(&'static str, NaiveTime); 6] {
    [
        (ROUND, hours.round_at),
        (CHECK_OUT, hours.check_out_by),
        (READY, hours.ready_by),
        (CALLS, hours.calls_from),
        (QUIET, hours.quiet_from),
        (AGAIN, hours.quiet_until),
    ]
}

fn label(id: &str, w: Words) -> String {
    w.t(format!("clocks-{id}")).to_string()
}

/// Each hour as it stands, and as it was typed.
fn settings(wanted: &Hours, now: &Hours, w: Words) -> Vec<Setting> {
    let setting = |((id, wanted), (_, now)): ((&str, NaiveTime), (&str, NaiveTime))| Setting {
        name: id.to_owned(),
        now: said(now),
        wanted: said(wanted),
        say: web::changed(id, label(id, w), said(now)),
    };
    all(wanted).into_iter().zip(all(now)).map(setting).collect()
}

/// "10:00"
fn said(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// Saves them. What is made for today already keeps its time.
pub(super) async fn set(
    State(app): State<App>,
    visit: Visit,
    manager: Manager,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), manager.property.id);
    let hours = match parse(&fields, &manager.property) {
        Ok(hours) => hours,
        Err(wrong) => {
            let returned = Returned::wrong(fields, wrong);
            return page(&app, &visit, &manager, (returned, String::new())).await;
        }
    };
    let mut tx = app.db.begin().await?;
    properties::hold(&mut tx, house).await?;
    let before = properties::hours(&mut tx, house).await?;
    if let Err(returned) = web::overtaken(fields, settings(&hours, &before, manager.words())) {
        drop(tx);
        return page(&app, &visit, &manager, (returned, String::new())).await;
    }
    if before != hours {
        properties::set_hours(&mut tx, house, &hours, manager.id, now).await?;
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/clocks?saved={NAME}#{NAME}")).into_response())
}

/// What the form says, or all that is wrong with it.
fn parse(fields: &Fields, house: &Property) -> Result<Hours, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut hour = |id| match hour(fields, id, house.night_audit) {
        Ok(hour) => Some(hour),
        Err(say) => {
            wrong.push(say);
            None
        }
    };
    let hours = [ROUND, CHECK_OUT, READY, CALLS, QUIET, AGAIN].map(&mut hour);
    let [Some(round), Some(out), Some(ready), Some(calls), Some(quiet), Some(again)] = hours else {
        return Err(wrong);
    };
    let before = |id, earlier: NaiveTime, later: NaiveTime, key: &'static str| {
        let say = || Wrong::new(id, Message::new(key).with("time", said(later)));
        (earlier >= later).then(say)
    };
    // A room may be ready on the minute at which the last one is left.
    if ready < out {
        let say = Message::new("clocks-wrong-ready").with("time", said(out));
        wrong.push(Wrong::new(READY, say));
    }
    wrong.extend(before(CALLS, calls, quiet, "clocks-wrong-calls"));
    wrong.extend(before(AGAIN, again, calls, "clocks-wrong-again"));
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(Hours {
        round_at: round,
        ready_by: ready,
        check_out_by: out,
        calls_from: calls,
        quiet_from: quiet,
        quiet_until: again,
    })
}

/// The day of the house lasts until the night audit: an hour before it would be the next night.
fn hour(fields: &Fields, id: &'static str, night_audit: NaiveTime) -> Result<NaiveTime, Wrong> {
    let typed = fields.get(id);
    if typed.trim().is_empty() {
        return Err(Wrong::new(id, Message::new("wrong-time-missing")));
    }
    let hour = text::hour(typed).ok_or_else(|| Wrong::new(id, Message::new("wrong-time")))?;
    if hour < night_audit {
        let say = Message::new("clocks-wrong-night").with("time", said(night_audit));
        return Err(Wrong::new(id, say));
    }
    Ok(hour)
}
