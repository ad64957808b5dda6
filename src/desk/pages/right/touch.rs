//! When somebody asks the guest whether it is right now.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use crate::promises::Urgency;
use crate::properties::{self, Day, Property};
use crate::recovery::{BEFORE_THEY_GO, Recovery, SOON};
use crate::stays;
use crate::text;
use crate::web::{Fields, Wrong};
use crate::words::Message;

/// A time, as the form suggests it.
pub(super) struct Suggested {
    pub(super) tomorrow: bool,
    pub(super) time: String,
}

/// The next morning at nine, an hour before they check out, or soon where it is urgent; as planned
/// where it is.
pub(super) async fn suggested(
    db: &mut PgConnection,
    entry: &Entry,
    house: &Property,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Suggested>> {
    let course = &entry.recovery.course;
    let Some(party) = &entry.party else { return Ok(None) };
    let Some(fixed) = course.fixed_at else { return Ok(None) };
    let hours = properties::hours(db, house.id).await?;
    let goes = house.at(party.departs_on, hours.check_out_by) - BEFORE_THEY_GO;
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    let usual = match entry.recovery.urgency {
        Urgency::Urgent => fixed + SOON,
        Urgency::Normal | Urgency::Later => house.at(house.today(now) + Days::new(1), nine),
    };
    let at = course.touch_at.unwrap_or_else(|| usual.min(goes)).max(now + TimeDelta::minutes(5));
    let time = at.with_timezone(&house.zone).format("%H:%M").to_string();
    Ok(Some(Suggested { tomorrow: house.today(at) > house.today(now), time }))
}

/// What the form says: a time at which somebody may ring, while the guest is still here.
pub(super) async fn parse(
    db: &mut PgConnection,
    recovery: &Recovery,
    (fields, house): (&Fields, &Property),
    now: DateTime<Utc>,
) -> sqlx::Result<Result<DateTime<Utc>, Wrong>> {
    let hours = properties::hours(db, house.id).await?;
    let party = stays::find(db, house.id, recovery.stay).await?;
    let goes = party.map(|party| house.at(party.departs_on, hours.check_out_by));
    Ok(time(fields, house, now).and_then(|at| {
        let wrong = |say| Err(Wrong::new("at", say));
        if goes.is_some_and(|goes| at >= goes) {
            return wrong(Message::new("right-wrong-gone"));
        }
        if recovery.urgency != Urgency::Urgent && hours.are_quiet(house, at) {
            let clock = |time: NaiveTime| time.format("%H:%M").to_string();
            let say = Message::new("right-wrong-quiet").with("from", clock(hours.quiet_from));
            return wrong(say.with("until", clock(hours.quiet_until)));
        }
        Ok(at)
    }))
}

fn time(fields: &Fields, house: &Property, now: DateTime<Utc>) -> Result<DateTime<Utc>, Wrong> {
    let day = Day::parse(fields.get("day")).unwrap_or(Day::Today);
    let time = text::hour(fields.get("at"));
    let time = time.ok_or_else(|| Wrong::new("at", Message::new("wrong-time")))?;
    let at = house.clock_time(day, time, now);
    if at <= now {
        return Err(Wrong::new("at", Message::new("right-wrong-passed")));
    }
    Ok(at)
}
