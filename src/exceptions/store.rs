//! Allowances in Postgres, and what is gone of them.

use std::collections::HashMap;

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Allowance, Allowances, Exception, Gone, Hold, Yes};
use crate::ids::{CaseId, PropertyId, RecoveryId, StaffId};
use crate::properties::Property;
use crate::staff::Role;

/// What was kept, of whose allowance and of which day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) by: StaffId,
    pub(super) day: NaiveDate,
    pub(super) amount: i64,
}

/// The allowances of a house: its own where it has set them, those of every house otherwise.
pub async fn allowances(db: &mut PgConnection, house: &Property) -> sqlx::Result<Allowances> {
    let rows = sqlx::query!(
        "select role, per_case, per_day from allowances where property_id = $1",
        house.id as PropertyId,
    )
    .fetch_all(db)
    .await?;
    let mut allowances = Allowances::starter(&house.currency);
    for row in rows {
        if let Some(role) = Role::parse(&row.role) {
            *allowances.of_mut(role) = Allowance { per_case: row.per_case, per_day: row.per_day };
        }
    }
    Ok(allowances)
}

pub(super) async fn set(
    db: &mut PgConnection,
    property: PropertyId,
    role: Role,
    Allowance { per_case, per_day }: Allowance,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into allowances (property_id, role, per_case, per_day) values ($1, $2, $3, $4)
         on conflict (property_id, role)
           do update set per_case = excluded.per_case, per_day = excluded.per_day",
        property as PropertyId,
        role.code(),
        per_case,
        per_day,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// What is gone of each one's allowance, to look at; of whoever is not named, nothing is.
pub(super) async fn gone(
    db: &mut PgConnection,
    property: PropertyId,
    staff: &[StaffId],
    (case, day): (CaseId, NaiveDate),
) -> sqlx::Result<HashMap<StaffId, Gone>> {
    let rows = sqlx::query!(
        r#"select s.id, coalesce(c.spent + c.held, 0) as "of_case!",
             coalesce(d.spent + d.held, 0) as "of_day!"
           from staff s
           left join allowance_cases c on c.property_id = s.property_id and c.staff_id = s.id
             and c.case_id = $3
           left join allowance_days d on d.property_id = s.property_id and d.staff_id = s.id
             and d.day = $4
           where s.property_id = $1 and s.id = any($2)"#,
        property as PropertyId,
        staff as &[StaffId],
        case as CaseId,
        day,
    )
    .fetch_all(db)
    .await?;
    let gone = |of_case, of_day| Gone { of_case, of_day };
    Ok(rows.into_iter().map(|row| (row.id, gone(row.of_case, row.of_day))).collect())
}

/// What is gone of somebody's allowance, held still until the transaction ends: the day before the matter, as everybody does.
pub(super) async fn lock(
    db: &mut PgConnection,
    (property, by, case, day): (PropertyId, StaffId, CaseId, NaiveDate),
    Allowance { per_case, per_day }: Allowance,
) -> sqlx::Result<Gone> {
    let of_day = lock_day(db, (property, by, day), Allowance { per_case, per_day }.per_day).await?;
    let of_case = sqlx::query_scalar!(
        r#"insert into allowance_cases (property_id, staff_id, case_id, most)
           values ($1, $2, $3, $4)
           on conflict (property_id, staff_id, case_id) do update set spent = allowance_cases.spent
           returning spent + held as "gone!""#,
        property as PropertyId,
        by as StaffId,
        case as CaseId,
        per_case,
    )
    .fetch_one(db)
    .await?;
    Ok(Gone { of_case, of_day })
}

/// What is kept for a matter, to look at: whoever holds the recovery knows that it stays so.
pub(super) async fn held(
    db: &mut PgConnection,
    property: PropertyId,
    recovery: RecoveryId,
) -> sqlx::Result<Option<Held>> {
    sqlx::query_as!(
        Held,
        "select staff_id as by, day, amount from allowance_holds
           where property_id = $1 and recovery_id = $2",
        property as PropertyId,
        recovery as RecoveryId,
    )
    .fetch_optional(db)
    .await
}

/// What is gone of somebody's day, held still until the transaction ends.
pub(super) async fn lock_day(
    db: &mut PgConnection,
    (property, by, day): (PropertyId, StaffId, NaiveDate),
    most: i64,
) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"insert into allowance_days (property_id, staff_id, day, most) values ($1, $2, $3, $4)
           on conflict (property_id, staff_id, day) do update set spent = allowance_days.spent
           returning spent + held as "gone!""#,
        property as PropertyId,
        by as StaffId,
        day,
        most,
    )
    .fetch_one(db)
    .await
}

pub(super) async fn spend(
    db: &mut PgConnection,
    (property, by, case, day): (PropertyId, StaffId, CaseId, NaiveDate),
    (amount, Allowance { per_case, per_day }): (i64, Allowance),
) -> sqlx::Result<()> {
    if amount == 0 {
        return Ok(());
    }
    sqlx::query!(
        "update allowance_days set spent = spent + $4, most = $5
         where property_id = $1 and staff_id = $2 and day = $3",
        property as PropertyId,
        by as StaffId,
        day,
        amount,
        per_day,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update allowance_cases set spent = spent + $4, most = $5
         where property_id = $1 and staff_id = $2 and case_id = $3",
        property as PropertyId,
        by as StaffId,
        case as CaseId,
        amount,
        per_case,
    )
    .execute(db)
    .await?;
    Ok(())
}

pub(super) async fn hold(
    db: &mut PgConnection,
    hold: Hold,
    day: NaiveDate,
    Allowance { per_case, per_day }: Allowance,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into allowance_holds (property_id, recovery_id, staff_id, day, amount)
         values ($1, $2, $3, $4, $5)",
        hold.property as PropertyId,
        hold.recovery as RecoveryId,
        hold.by as StaffId,
        day,
        hold.amount,
    )
    .execute(&mut *db)
    .await?;
    if hold.amount == 0 {
        return Ok(());
    }
    sqlx::query!(
        "update allowance_days set held = held + $4, most = $5
         where property_id = $1 and staff_id = $2 and day = $3",
        hold.property as PropertyId,
        hold.by as StaffId,
        day,
        hold.amount,
        per_day,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update allowance_cases set held = held + $4, most = $5
         where property_id = $1 and staff_id = $2 and case_id = $3",
        hold.property as PropertyId,
        hold.by as StaffId,
        CaseId::from(hold.recovery) as CaseId,
        hold.amount,
        per_case,
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes the note of what was kept away, for whoever settles it or lets it go.
pub(super) async fn unhold(
    db: &mut PgConnection,
    property: PropertyId,
    recovery: RecoveryId,
) -> sqlx::Result<Option<Held>> {
    sqlx::query_as!(
        Held,
        "delete from allowance_holds where property_id = $1 and recovery_id = $2
         returning staff_id as by, day, amount",
        property as PropertyId,
        recovery as RecoveryId,
    )
    .fetch_optional(db)
    .await
}

pub(super) async fn let_go(
    db: &mut PgConnection,
    property: PropertyId,
    recovery: RecoveryId,
    held: Held,
) -> sqlx::Result<()> {
    turn(db, property, (recovery.into(), 0), held).await
}

/// What was kept becomes what is spent.
pub(super) async fn settle(db: &mut PgConnection, yes: &Yes, held: Held) -> sqlx::Result<()> {
    turn(db, yes.property, (yes.case(), yes.amount), held).await
}

/// What was spent is there again.
pub(super) async fn give_back(
    db: &mut PgConnection,
    property: PropertyId,
    it: &Exception,
) -> sqlx::Result<()> {
    let nothing_held = Held { by: it.by, day: it.day, amount: 0 };
    turn(db, property, (it.case(), -it.amount), nothing_held).await
}

async fn turn(
    db: &mut PgConnection,
    property: PropertyId,
    (case, spent): (CaseId, i64),
    held: Held,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update allowance_days set held = held - $4, spent = spent + $5
         where property_id = $1 and staff_id = $2 and day = $3",
        property as PropertyId,
        held.by as StaffId,
        held.day,
        held.amount,
        spent,
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update allowance_cases set held = held - $4, spent = spent + $5
         where property_id = $1 and staff_id = $2 and case_id = $3",
        property as PropertyId,
        held.by as StaffId,
        case as CaseId,
        held.amount,
        spent,
    )
    .execute(db)
    .await?;
    Ok(())
}
