//! Repeat trouble in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::postgres::types::PgInterval;
use sqlx::types::Json;

use super::{InRoom, OfItem, Repeats};
use crate::catalogue::{Label, OWN_WORDS};
use crate::ids::PropertyId;
use crate::requests::trouble::REMEMBERED;

/// Reads trouble from `$2` to before `$3`, with what a room remembers (`$4`) before it: each wish once
/// (`trouble`), after which it came (`seen`), and how often in each room (`by_room`). In their own words
/// (`$5`) no two wishes are the same. What follows is the rest of the query, and its arguments.
macro_rules! trouble {
    ($rest:literal, $($argument:expr),+ $(,)?) => {
        sqlx::query!(
            "with trouble as (
               select id, stay_id, item, room, min(at) as at
               from (
                 select request_id as id, stay_id, item, room, at from misses
                   where property_id = $1 and at >= $2::timestamptz - $4::interval and at < $3
                 union all
                 select id, stay_id, item, coalesce(moved_from, room), filed_at from requests
                   where property_id = $1 and complaint and preference_id is null
                     and filed_at >= $2::timestamptz - $4::interval and filed_at < $3
                     and not (status = 'cancelled' and not guest_left
                       and closed_at < filed_at + interval '5 minutes')
               ) t
               group by id, stay_id, item, room
             ), seen as (
               select id, room, item, at, lag(at) over (partition by stay_id order by at, id) as of_guest,
                 case when item <> $5 then lag(at) over same end as of_room,
                 lead(id) over same is null as newest,
                 max(at) over (partition by room, item) as last
               from trouble
               window same as (partition by room, item order by at, id)
             ), by_room as (
               select room, item,
                 count(*) filter (where at >= $2 and at - of_room <= $4) as again,
                 count(*) filter (where at >= $2 and at - of_guest <= $4
                   and (at - of_room <= $4) is not true) as of_guests,
                 count(*) filter (where at >= $2) as times,
                 count(*) filter (where at >= last - $4::interval) as remembered,
                 max(at) as last,
                 (array_agg(id) filter (where newest))[1] as last_id
               from seen group by room, item
             ) " + $rest,
            $($argument),+
        )
    };
}

/// What went wrong again from one moment to before another, and the first lines of both lists.
pub async fn between(
    db: &mut PgConnection,
    property: PropertyId,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    most: i64,
) -> sqlx::Result<Repeats> {
    let remembered = PgInterval::try_from(REMEMBERED).map_err(sqlx::Error::Decode)?;
    let lines = trouble!(
        r#", told as (
             (select room, item, again, 0::bigint as of_guests, times, remembered, 1::bigint as rooms,
                 last, last_id
               from by_room where again > 0
               order by again desc, times desc, last desc, item, room limit $6)
             union all (select null, item, sum(again)::bigint, 0, sum(times)::bigint, 0,
                 count(*) filter (where times > 0), max(last),
                 (array_agg(last_id order by last desc, last_id desc))[1]
               from by_room where item <> $5 group by item having sum(times) > 1 or sum(again) > 0
               order by 3 desc, 5 desc, 8 desc, item limit $6)
             union all select null, null, coalesce(sum(again), 0)::bigint,
               coalesce(sum(of_guests), 0)::bigint, 0, 0, 0, null, null from by_room
           ) select k.room as "room?", k.item as "item?", k.again as "again!",
             k.of_guests as "of_guests!", k.times as "times!", k.remembered as "remembered!",
             k.rooms as "rooms!", k.last as "last?", r.label as "label?"
           from told k left join requests r on r.property_id = $1 and r.id = k.last_id
           order by k.again desc, k.times desc, k.last desc, k.item, k.room"#,
        property as PropertyId,
        from,
        until,
        remembered,
        OWN_WORDS,
        most,
    );
    let mut repeats = Repeats::default();
    for line in lines.fetch_all(db).await? {
        if let (Some(item), Some(last), Some(Json(label))) = (line.item, line.last, line.label) {
            let (again, times, rooms) = (line.again, line.times, line.rooms);
            let remembered = line.remembered;
            repeats.add(line.room, Same { item, label, again, times, rooms, remembered, last });
        } else {
            repeats.again += line.again;
            repeats.of_guests += line.of_guests;
        }
    }
    Ok(repeats)
}

/// One thing, and how often it was.
struct Same {
    item: String,
    label: Label,
    again: i64,
    times: i64,
    rooms: i64,
    remembered: i64,
    last: DateTime<Utc>,
}

impl Repeats {
    /// In one room; none: wherever it was.
    fn add(&mut self, room: Option<String>, same: Same) {
        let Same { item, label, again, times, rooms, remembered, last } = same;
        match room {
            Some(room) => {
                self.rooms.push(InRoom { room, item, label, again, times, remembered, last });
            }
            None => self.items.push(OfItem { item, label, again, times, rooms, last }),
        }
    }
}
