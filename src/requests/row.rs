//! A request's row and the request in it: columns and a status on one side, a state on the other.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::types::Json;

use super::Request;
use super::lifecycle::{How, State, Status, Terms};
use super::standard::BornOf;
use super::wish::{Manner, WaitsFor};
use crate::catalogue::Label;
use crate::ids::{PreferenceId, PropertyId, RequestId, StaffId, StayId};
use crate::promises::{Promise, Urgency};
use crate::staff::Department;
use crate::words::Language;

/// A row as it stands in the table.
pub(super) struct Row {
    pub(super) property_id: PropertyId,
    pub(super) id: RequestId,
    pub(super) stay_id: StayId,
    pub(super) guest: String,
    pub(super) room: String,
    pub(super) floor: i16,
    pub(super) language: String,
    pub(super) item: String,
    pub(super) department: Department,
    pub(super) urgency: Urgency,
    pub(super) label: Json<Label>,
    pub(super) choice: Json<Label>,
    pub(super) quantity: Option<i16>,
    pub(super) over_cap: bool,
    pub(super) words: String,
    pub(super) manner: Manner,
    pub(super) target_minutes: i16,
    pub(super) price: Option<i64>,
    pub(super) filed_at: DateTime<Utc>,
    pub(super) filed_by: Option<StaffId>,
    pub(super) status: Status,
    pub(super) version: i32,
    pub(super) wanted_for: Option<DateTime<Utc>>,
    pub(super) answer_by: Option<DateTime<Utc>>,
    pub(super) owner_id: Option<StaffId>,
    pub(super) promised_for: Option<DateTime<Utc>>,
    pub(super) owed_for: Option<DateTime<Utc>>,
    pub(super) started_at: Option<DateTime<Utc>>,
    pub(super) delivered_at: Option<DateTime<Utc>>,
    pub(super) delivered_how: Option<How>,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) reopened: i16,
    pub(super) answer_minutes: Option<i16>,
    pub(super) since: DateTime<Utc>,
    pub(super) level: i16,
    pub(super) doubted_at: Option<DateTime<Utc>>,
    pub(super) missed_for: Option<DateTime<Utc>>,
    pub(super) moved_from: Option<String>,
    pub(super) guest_left: bool,
    pub(super) preference_id: Option<PreferenceId>,
    pub(super) service_date: Option<NaiveDate>,
    pub(super) amended_at: Option<DateTime<Utc>>,
    pub(super) waits_for: Option<WaitsFor>,
    pub(super) waits_since: Option<DateTime<Utc>>,
    pub(super) answered_at: Option<DateTime<Utc>>,
    pub(super) first_promised_for: Option<DateTime<Utc>>,
    pub(super) parked_until: Option<DateTime<Utc>>,
    pub(super) within_minutes: Option<i16>,
    pub(super) within_until: Option<DateTime<Utc>>,
}

impl Row {
    fn state(&self) -> sqlx::Result<State> {
        let half = || {
            let broken = format!("request {} is only half {:?}", self.id, self.status);
            sqlx::Error::Decode(broken.into())
        };
        let owner = || self.owner_id.ok_or_else(half);
        let held = || {
            let promise = Promise { by: self.promised_for.ok_or_else(half)? };
            Ok::<_, sqlx::Error>((owner()?, promise))
        };
        let brought = || {
            let at = self.delivered_at.ok_or_else(half)?;
            Ok::<_, sqlx::Error>((at, self.delivered_how.ok_or_else(half)?))
        };
        let terms = || match (self.within_minutes, self.within_until) {
            (Some(minutes), _) => Ok(Terms::Within(minutes)),
            (None, Some(at)) => Ok(Terms::At(at)),
            (None, None) => Err(half()),
        };
        let owed = self.owed_for.map(|by| Promise { by });
        Ok(match self.status {
            Status::Scheduled => {
                State::Scheduled { wanted: self.wanted_for.ok_or_else(half)?, owed }
            }
            Status::Filed => State::Filed { answer_by: self.answer_by.ok_or_else(half)?, owed },
            Status::Confirmed => {
                let (by, promise) = held()?;
                State::Confirmed { by, promise }
            }
            Status::Clarifying => {
                State::Clarifying { by: owner()?, terms: terms()?, since: self.since }
            }
            Status::Offered => State::Offered { by: owner()?, terms: terms()?, since: self.since },
            Status::Parked => {
                let ((by, promise), until) = (held()?, self.parked_until.ok_or_else(half)?);
                State::Parked { by, promise, until }
            }
            Status::UnderWay => {
                let ((by, promise), since) = (held()?, self.started_at.ok_or_else(half)?);
                State::UnderWay { by, promise, since }
            }
            Status::Delivered => {
                let ((by, promise), (at, how)) = (held()?, brought()?);
                State::Delivered { by, promise, at, how }
            }
            Status::Settled => {
                let ((by, promise), (at, how)) = (held()?, brought()?);
                State::Settled { by, promise, at, how }
            }
            Status::Cancelled => State::Cancelled { at: self.closed_at.ok_or_else(half)? },
            Status::Unmet => State::Unmet { by: owner()?, at: self.closed_at.ok_or_else(half)? },
        })
    }
}

impl TryFrom<Row> for Request {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        Ok(Self {
            state: row.state()?,
            property: row.property_id,
            id: row.id,
            stay: row.stay_id,
            guest: row.guest,
            room: row.room,
            floor: row.floor,
            // A language that was dropped since: read as the first of ours.
            language: row.language.parse().unwrap_or(Language::En),
            item: row.item,
            department: row.department,
            urgency: row.urgency,
            label: row.label.0,
            choice: row.choice.0,
            quantity: row.quantity,
            over_cap: row.over_cap,
            words: row.words,
            manner: row.manner,
            target_minutes: row.target_minutes,
            price: row.price,
            filed_at: row.filed_at,
            filed_by: row.filed_by,
            version: row.version,
            wanted_for: row.wanted_for,
            started_at: row.started_at,
            closed_at: row.closed_at,
            reopened: row.reopened,
            answer_minutes: row.answer_minutes,
            since: row.since,
            level: row.level,
            doubted_at: row.doubted_at,
            missed_for: row.missed_for,
            moved_from: row.moved_from,
            guest_left: row.guest_left,
            born_of: row
                .preference_id
                .zip(row.service_date)
                .map(|(preference, day)| BornOf { preference, day }),
            amended_at: row.amended_at,
            waits_for: row.waits_for,
            waits_since: row.waits_since,
            answered_at: row.answered_at,
            first_promised_for: row.first_promised_for,
        })
    }
}
