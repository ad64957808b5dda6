//! What the parties in the house asked for, in Postgres.

use sqlx::PgConnection;

use super::{Asked, Kept};
use crate::catalogue::Label;
use crate::ids::{PropertyId, StayId};

/// All that the parties in the house asked for in this stay, or one of them, but for what was taken
/// back within minutes. What something is called comes along only where it was asked for again: it is
/// the heavy part.
pub(super) async fn asked(
    db: &mut PgConnection,
    property: PropertyId,
    stay: Option<StayId>,
) -> sqlx::Result<Vec<Asked>> {
    let rows = sqlx::query!(
        r#"select r.stay_id, r.filed_at, r.manner, r.item, r.department, r.quantity,
             r.preference_id,
             r.complaint as "complaint!",
             coalesce(i.shelf, '') as "shelf!", coalesce(i.standing, false) as "standing!",
             case when r.again > 1 then r.label end as "label: sqlx::types::Json<Label>",
             case when r.again > 1 then r.choice end as "choice: sqlx::types::Json<Label>"
           from (
             select *, count(*) over (partition by stay_id, split_part(item, '-', 1)) as again
             from requests
             where property_id = $1
               and stay_id in (select id from stays where property_id = $1
                 and status <> 'departed' and ($2::uuid is null or id = $2))
               and not (status = 'cancelled' and closed_at < filed_at + interval '5 minutes')
           ) r
           left join items i on i.property_id = r.property_id and i.code = r.item"#,
        property as PropertyId,
        stay as Option<StayId>,
    )
    .fetch_all(db)
    .await?;
    let asked = rows.into_iter().map(|row| Asked {
        stay: row.stay_id,
        at: row.filed_at,
        manner: row.manner,
        item: row.item,
        shelf: row.shelf,
        department: row.department,
        standing: row.standing,
        complaint: row.complaint,
        label: row.label.map(|label| label.0).unwrap_or_default(),
        choice: row.choice.map(|choice| choice.0).unwrap_or_default(),
        quantity: row.quantity,
        preference: row.preference_id,
    });
    Ok(asked.collect())
}

/// What the parties in the house keep as their standard for this stay, or one of them. Own words are
/// left out: they are too long for a hint, and their request says them.
pub(super) async fn kept(
    db: &mut PgConnection,
    property: PropertyId,
    stay: Option<StayId>,
) -> sqlx::Result<Vec<Kept>> {
    let rows = sqlx::query!(
        r#"select p.stay_id, p.item, p.label, p.want, coalesce(i.shelf, '') as "shelf!",
             coalesce(p.weekdays = 127, false) as "every_day!"
           from standing_preferences p
           join stays s on s.property_id = p.property_id and s.id = p.stay_id
             and s.status <> 'departed'
           left join items i on i.property_id = p.property_id and i.code = p.item
           where p.property_id = $1 and ($2::uuid is null or p.stay_id = $2)
             and p.stopped_at is null and p.paused_at is null and p.label <> '{}'
           order by p.created_at, p.id"#,
        property as PropertyId,
        stay as Option<StayId>,
    )
    .fetch_all(db)
    .await?;
    let kept = rows.into_iter().map(|row| Kept {
        stay: row.stay_id,
        item: row.item,
        shelf: row.shelf,
        label: row.label.0,
        want: row.want.0,
        every_day: row.every_day,
    });
    Ok(kept.collect())
}
