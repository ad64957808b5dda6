//! What calls are about, in Postgres.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::calls::{Occasion, Owed, Reason};
use crate::ids::{CallId, PropertyId, RequestId};

/// One more thing that a call is about; whether it was not that already. A time that the guest was told
/// is the last one they were told.
pub(in crate::calls) async fn add(
    db: &mut PgConnection,
    call: CallId,
    owed: Owed,
    (at, due_at): (DateTime<Utc>, DateTime<Utc>),
) -> sqlx::Result<bool> {
    let new = sqlx::query_scalar!(
        r#"insert into call_occasions
             (property_id, call_id, request_id, reason, at, due_at, at_any_hour)
           values ($1, $2, $3, $4, $5, $6, $8)
           on conflict (property_id, call_id, request_id, reason)
             do update set at = excluded.at,
               at_any_hour = call_occasions.at_any_hour or excluded.at_any_hour,
               due_at = case when $7 then excluded.due_at
                 else least(call_occasions.due_at, excluded.due_at) end
           returning (xmax = 0) as "new!""#,
        owed.property as PropertyId,
        call as CallId,
        owed.request as Option<RequestId>,
        owed.reason as Reason,
        at,
        due_at,
        owed.reason.keeps_its_time(),
        owed.at_any_hour,
    )
    .fetch_one(db)
    .await?;
    Ok(new)
}

/// These are spoken of another time, or not at all.
pub(in crate::calls) async fn take_out(
    db: &mut PgConnection,
    property: PropertyId,
    call: CallId,
    them: &[Occasion],
) -> sqlx::Result<()> {
    for occasion in them {
        sqlx::query!(
            "delete from call_occasions where property_id = $1 and call_id = $2
               and request_id is not distinct from $3 and reason = $4",
            property as PropertyId,
            call as CallId,
            occasion.request as Option<RequestId>,
            occasion.reason as Reason,
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// The call is due when the first is that it is about, and not while nobody rings the guest anyway. A
/// time at which somebody will ring again stands.
pub(in crate::calls) async fn retime(
    db: &mut PgConnection,
    property: PropertyId,
    call: CallId,
    held_until: Option<DateTime<Utc>>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update calls c set due_at = case when c.at_any_hour then first.due_at
             else greatest($3, first.due_at) end
         from (select min(due_at) as due_at, bool_and(reason = 'second_touch') as alone
           from call_occasions where property_id = $1 and call_id = $2) first
         where c.property_id = $1 and c.id = $2 and (c.tries = 0 or first.alone)",
        property as PropertyId,
        call as CallId,
        held_until,
    )
    .execute(db)
    .await?;
    Ok(())
}
