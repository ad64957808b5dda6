//! What is remembered of guests, in Postgres.

use chrono::{DateTime, NaiveTime, Utc};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::{Known, Remembered};
use crate::catalogue::Label;
use crate::ids::{GuestId, PropertyId, RememberedId, StayId};
use crate::requests::standard::{Preference, Rhythm, Want, Weekdays, Whose};

struct Row {
    id: RememberedId,
    item: String,
    label: Json<Label>,
    want: Json<Want>,
    at_time: Option<NaiveTime>,
    weekdays: i16,
}

impl From<Row> for Remembered {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            item: row.item,
            label: row.label.0,
            want: row.want.0,
            at: row.at_time,
            weekdays: Weekdays::from_bits(row.weekdays).unwrap_or(Weekdays::EVERY_DAY),
        }
    }
}

/// All that is remembered of the guest of a stay.
pub async fn of_stay(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Remembered>> {
    let rows = sqlx::query_as!(
        Row,
        "select w.id, w.item, w.label, w.want, w.at_time, w.weekdays
         from stays s
         join remembered_wishes w on w.property_id = s.property_id and w.guest_id = s.guest_id
         where s.property_id = $1 and s.id = $2 order by w.id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Remembered::from).collect())
}

/// What a guest had in an earlier stay and may have again: while they have not answered, and without
/// what they have already or the house has no longer.
pub async fn offered(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Remembered>> {
    let rows = sqlx::query_as!(
        Row,
        "select w.id, w.item, w.label, w.want, w.at_time, w.weekdays
         from stays s
         join remembered_wishes w on w.property_id = s.property_id and w.guest_id = s.guest_id
         join items i on i.property_id = w.property_id and i.code = w.item
           and i.standing and i.price is null and not i.hidden
         where s.property_id = $1 and s.id = $2 and s.recalled_at is null and w.stay_id <> s.id
           and (w.want ->> 'code' is null or w.want ->> 'code' = any(i.choices))
           and not exists (select from standing_preferences p
             where p.property_id = s.property_id and p.stay_id = s.id and p.item = w.item
               and p.want -> 'code' is not distinct from w.want -> 'code'
               and (w.item <> 'ANY' or p.want -> 'words' = w.want -> 'words')
               and p.stopped_at is null)
         order by w.id",
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Remembered::from).collect())
}

/// Who the guest of a stay may be: remembered guests who were addressed alike, as long as nobody said
/// which; with their last stay.
pub async fn known_as(
    db: &mut PgConnection,
    property: PropertyId,
    stay: StayId,
) -> sqlx::Result<Vec<Known>> {
    sqlx::query_as!(
        Known,
        r#"select distinct on (g.id) g.id as "guest!", r.label as "room!", l.departed_at as "departed_at!"
           from stays s
           join remembered_guests g
             on g.property_id = s.property_id and lower(g.name) = lower(s.guest)
           join stays l on l.property_id = g.property_id and l.guest_id = g.id
           join rooms r on r.property_id = l.property_id and r.id = l.room_id
           where s.property_id = $1 and s.id = $2 and s.guest_id is null and s.recalled_at is null
             and s.status <> 'departed' and l.status = 'departed'
           order by g.id, l.departed_at desc"#,
        property as PropertyId,
        stay as StayId,
    )
    .fetch_all(db)
    .await
}

/// Who the guest of a stay is, if they are remembered.
pub(super) async fn guest_of(db: &mut PgConnection, whose: Whose) -> sqlx::Result<Option<GuestId>> {
    let guest = sqlx::query_scalar!(
        "select guest_id from stays where property_id = $1 and id = $2",
        whose.property as PropertyId,
        whose.stay as StayId,
    )
    .fetch_optional(db)
    .await?;
    Ok(guest.flatten())
}

/// How the guest of a stay that is not over wants to be addressed.
pub(super) async fn name_of(db: &mut PgConnection, whose: Whose) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select guest from stays where property_id = $1 and id = $2 and status <> 'departed'",
        whose.property as PropertyId,
        whose.stay as StayId,
    )
    .fetch_optional(db)
    .await
}

/// Remembers the guest of a stay. Of two presses at once the second finds the first.
pub(super) async fn begin(
    db: &mut PgConnection,
    whose: Whose,
    name: &str,
    now: DateTime<Utc>,
) -> sqlx::Result<GuestId> {
    let guest = GuestId::new();
    sqlx::query!(
        "insert into remembered_guests (property_id, id, name, remembered_at) values ($1, $2, $3, $4)",
        whose.property as PropertyId,
        guest as GuestId,
        name,
        now,
    )
    .execute(&mut *db)
    .await?;
    let known = sqlx::query_scalar!(
        r#"update stays set guest_id = coalesce(guest_id, $3) where property_id = $1 and id = $2
           returning guest_id as "guest!""#,
        whose.property as PropertyId,
        whose.stay as StayId,
        guest as GuestId,
    )
    .fetch_one(&mut *db)
    .await?;
    if known != guest {
        forget_guest(db, whose.property, guest).await?;
    }
    Ok(known)
}

/// Forgets what is like this: the same item of the same kind.
pub(super) async fn forget_alike(
    db: &mut PgConnection,
    property: PropertyId,
    guest: GuestId,
    preference: &Preference,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from remembered_wishes where property_id = $1 and guest_id = $2 and item = $3
           and want -> 'code' is not distinct from $4::jsonb -> 'code'
           and (item <> 'ANY' or want -> 'words' = $4::jsonb -> 'words')",
        property as PropertyId,
        guest as GuestId,
        preference.item,
        Json(&preference.want) as _,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Chosen dates are of one stay; of the next it is every day.
pub(super) async fn write_down(
    db: &mut PgConnection,
    guest: GuestId,
    preference: &Preference,
) -> sqlx::Result<()> {
    let weekdays = match &preference.rhythm {
        Rhythm::Weekdays(days) => *days,
        Rhythm::Dates(_) => Weekdays::EVERY_DAY,
    };
    sqlx::query!(
        "insert into remembered_wishes
           (property_id, id, guest_id, item, label, want, at_time, weekdays, stay_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        preference.property as PropertyId,
        RememberedId::new() as RememberedId,
        guest as GuestId,
        preference.item,
        Json(&preference.label) as _,
        Json(&preference.want) as _,
        preference.at,
        weekdays.bits(),
        preference.stay as StayId,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Whether it was remembered.
pub(super) async fn forget(
    db: &mut PgConnection,
    property: PropertyId,
    guest: GuestId,
    id: RememberedId,
) -> sqlx::Result<bool> {
    let gone = sqlx::query!(
        "delete from remembered_wishes where property_id = $1 and guest_id = $2 and id = $3",
        property as PropertyId,
        guest as GuestId,
        id as RememberedId,
    )
    .execute(db)
    .await?;
    Ok(gone.rows_affected() == 1)
}

/// Nothing of them is left; their stays are those of somebody unknown again. Whether they were
/// remembered.
pub(super) async fn forget_guest(
    db: &mut PgConnection,
    property: PropertyId,
    guest: GuestId,
) -> sqlx::Result<bool> {
    let gone = sqlx::query!(
        "delete from remembered_guests where property_id = $1 and id = $2",
        property as PropertyId,
        guest as GuestId,
    )
    .execute(db)
    .await?;
    Ok(gone.rows_affected() == 1)
}

/// Whether nobody had said so before.
pub(super) async fn recognise(
    db: &mut PgConnection,
    whose: Whose,
    guest: GuestId,
) -> sqlx::Result<bool> {
    let known = sqlx::query!(
        "update stays set guest_id = $3
         where property_id = $1 and id = $2 and guest_id is null and status <> 'departed'",
        whose.property as PropertyId,
        whose.stay as StayId,
        guest as GuestId,
    )
    .execute(db)
    .await?;
    Ok(known.rows_affected() == 1)
}

/// Whether it had not been answered.
pub(super) async fn answer(
    db: &mut PgConnection,
    whose: Whose,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let answered = sqlx::query!(
        "update stays set recalled_at = $3
         where property_id = $1 and id = $2 and recalled_at is null and status <> 'departed'",
        whose.property as PropertyId,
        whose.stay as StayId,
        now,
    )
    .execute(db)
    .await?;
    Ok(answered.rows_affected() == 1)
}
