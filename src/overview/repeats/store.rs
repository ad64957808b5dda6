//! Repeat trouble in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use sqlx::postgres::types::PgInterval;

use super::{InRoom, OfItem, Repeats};
use crate::catalogue::OWN_WORDS;
use crate::ids::PropertyId;
use crate::requests::trouble::REMEMBERED;

/// More lines than that nobody reads.
const MOST: i64 = 200;

/// What went wrong again from one moment to before another. In their own words no two wishes are the same.
pub async fn between(
    db: &mut PgConnection,
    property: PropertyId,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> sqlx::Result<Repeats> {
    let remembered = PgInterval::try_from(REMEMBERED).map_err(sqlx::Error::Decode)?;
    let lines = sqlx::query!(
        r#"with trouble as (
             select id, stay_id, item, room, min(at) as at
             from (
               select r.id, r.stay_id, r.item, coalesce(r.moved_from, r.room) as room, m.at
                 from misses m
                 join requests r on r.property_id = m.property_id and r.id = m.request_id
                 where m.property_id = $1 and m.at >= $2::timestamptz - $4::interval and m.at < $3
               union all
               select id, stay_id, item, coalesce(moved_from, room), filed_at from requests
                 where property_id = $1 and complaint and preference_id is null
                   and filed_at >= $2::timestamptz - $4::interval and filed_at < $3
                   and not (status = 'cancelled' and not guest_left
                     and closed_at < filed_at + interval '5 minutes')
             ) t
             group by id, stay_id, item, room
           ), seen as (
             select *, lag(at) over (partition by stay_id order by at, id) as of_guest,
               case when item <> $5 then lag(at) over same end as of_room,
               max(at) over (partition by room, item) as last
             from trouble
             window same as (partition by room, item order by at, id)
           ), counted as (
             select grouping(item) = 1 as everything, grouping(room) = 0 as in_room, room, item,
               count(*) filter (where at >= $2 and (at - of_guest <= $4 or at - of_room <= $4)) as again,
               count(*) filter (where at >= $2) as times,
               count(*) filter (where at >= last - $4::interval) as remembered,
               count(distinct room) filter (where at >= $2) as rooms,
               max(at) as last,
               (array_agg(id order by at desc, id desc))[1] as last_id
             from seen
             group by grouping sets ((room, item), (item), ())
           ), ranked as (
             select *, row_number() over (partition by everything, in_room
               order by times desc, case when in_room then remembered end desc, last desc, item, room) as place
             from counted
             where everything or item <> $5
               and case when in_room then times > 0 and remembered > 1 else times > 1 end
           )
           select k.everything as "everything!", k.in_room as "in_room!", k.room as "room?", k.item as "item?", k.again as "again!",
             k.times as "times!", k.remembered as "remembered!", k.rooms as "rooms!", k.last,
             r.label as "label?"
           from ranked k
           left join requests r on r.property_id = $1 and r.id = k.last_id and not k.everything
           where k.place <= $6
           order by k.place"#,
        property as PropertyId,
        from,
        until,
        remembered,
        OWN_WORDS,
        MOST,
    )
    .fetch_all(db)
    .await?;
    let mut repeats = Repeats::default();
    for line in lines {
        let (Some(item), Some(last), Some(label)) = (line.item, line.last, line.label) else {
            repeats.again += line.again;
            continue;
        };
        let (times, label) = (line.times, label.0);
        match line.room.filter(|_| line.in_room) {
            Some(room) => {
                let remembered = line.remembered;
                repeats.rooms.push(InRoom { room, item, label, times, remembered, last });
            }
            None => repeats.items.push(OfItem { item, label, times, rooms: line.rooms, last }),
        }
    }
    Ok(repeats)
}
