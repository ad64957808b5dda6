//! A recovery as its row has it.

use chrono::{DateTime, Utc};

use super::{Cause, Course, Recovery};
use crate::ids::{GestureId, PropertyId, RecoveryId, RequestId, StaffId, StayId};
use crate::promises::{Righting, Urgency};

/// A row, before it is taken apart.
pub(super) struct Row {
    pub(super) property_id: PropertyId,
    pub(super) id: RecoveryId,
    pub(super) stay_id: StayId,
    pub(super) request_id: Option<RequestId>,
    pub(super) cause: Cause,
    pub(super) words: String,
    pub(super) urgency: Urgency,
    pub(super) opened_at: DateTime<Utc>,
    pub(super) opened_by: Option<StaffId>,
    pub(super) since: DateTime<Utc>,
    pub(super) wakes_at: Option<DateTime<Utc>>,
    pub(super) level: i16,
    pub(super) version: i32,
    pub(super) owner_id: Option<StaffId>,
    pub(super) owned_since: Option<DateTime<Utc>>,
    pub(super) handed_to: Option<StaffId>,
    pub(super) apologised_at: Option<DateTime<Utc>>,
    pub(super) begun_at: Option<DateTime<Utc>>,
    pub(super) fixed_at: Option<DateTime<Utc>>,
    pub(super) gesture_id: Option<GestureId>,
    pub(super) given_at: Option<DateTime<Utc>>,
    pub(super) touch_at: Option<DateTime<Utc>>,
    pub(super) asks_by: Option<DateTime<Utc>>,
    pub(super) not_right: i16,
    pub(super) agreed_at: Option<DateTime<Utc>>,
    pub(super) agreed_by: Option<StaffId>,
    pub(super) right_at: Option<DateTime<Utc>>,
    pub(super) heard_by: Option<StaffId>,
    pub(super) guest_left_at: Option<DateTime<Utc>>,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) closed_by: Option<StaffId>,
    pub(super) closing_words: Option<String>,
    pub(super) owner_in: i16,
    pub(super) apology_in: i16,
    pub(super) fix_in: i16,
    pub(super) done_in: i16,
}

impl From<Row> for Recovery {
    fn from(row: Row) -> Self {
        Self {
            property: row.property_id,
            id: row.id,
            stay: row.stay_id,
            request: row.request_id,
            cause: row.cause,
            words: row.words,
            urgency: row.urgency,
            pace: Righting {
                owner: row.owner_in,
                apology: row.apology_in,
                fix: row.fix_in,
                done: row.done_in,
            },
            opened_at: row.opened_at,
            opened_by: row.opened_by,
            since: row.since,
            wakes_at: row.wakes_at,
            level: row.level,
            version: row.version,
            closing_words: row.closing_words,
            course: Course {
                owner: row.owner_id,
                owned_since: row.owned_since,
                handed_to: row.handed_to,
                apologised_at: row.apologised_at,
                begun_at: row.begun_at,
                fixed_at: row.fixed_at,
                gesture: row.gesture_id,
                given_at: row.given_at,
                touch_at: row.touch_at,
                asks_by: row.asks_by,
                not_right: row.not_right,
                agreed_at: row.agreed_at,
                agreed_by: row.agreed_by,
                right_at: row.right_at,
                heard_by: row.heard_by,
                left_at: row.guest_left_at,
                closed_at: row.closed_at,
                closed_by: row.closed_by,
            },
        }
    }
}
