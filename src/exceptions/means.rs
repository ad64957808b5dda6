//! Who may say yes to how much, and whom to ring for more.

use chrono::NaiveDate;
use sqlx::PgConnection;

use super::{Allowance, Allowances, Error, Left, allowances, store};
use crate::ids::{CaseId, PropertyId, StaffId};
use crate::properties::{self, Property};
use crate::staff::{self, Colleague, Team};

/// Who asks, for which matter, on which day of the house.
pub type Asks = (StaffId, CaseId, NaiveDate);

/// The people of a house, and what each of them may spend.
pub(super) struct Means {
    team: Team,
    allowances: Allowances,
}

impl Means {
    pub(super) async fn read(db: &mut PgConnection, property: PropertyId) -> Result<Self, Error> {
        let house = properties::find(db, property).await?.ok_or(Error::Missing)?;
        let team = staff::team(db, property).await?;
        Ok(Self { team, allowances: allowances(db, &house).await? })
    }

    /// What somebody may spend.
    pub(super) fn of(&self, by: StaffId) -> Allowance {
        own(&self.team, &self.allowances, by)
    }

    /// Whom to ring for a yes of this amount.
    pub(super) async fn ring(
        &self,
        db: &mut PgConnection,
        property: PropertyId,
        (by, case, day): Asks,
        amount: i64,
    ) -> sqlx::Result<Option<Box<Colleague>>> {
        let others = others(&self.team, &self.allowances, by);
        let known = left_of(db, property, &others, (case, day)).await?;
        Ok(whom(&known, amount))
    }
}

/// What somebody has left for one matter and on this day, and whom to ring for this amount; where
/// none is named, for anything more than is left.
pub async fn left(
    db: &mut PgConnection,
    (house, team): (&Property, &Team),
    (by, case, day): Asks,
    amount: Option<i64>,
) -> sqlx::Result<(Left, Option<Box<Colleague>>)> {
    let allowances = allowances(db, house).await?;
    let mut all = others(team, &allowances, by);
    all.extend(team.get(by).map(|own| (own, allowances.of_all(&own.roles))));
    let mut known = left_of(db, house.id, &all, (case, day)).await?;
    let own = known.pop_if(|(colleague, _)| colleague.id == by).map(|(_, left)| left);
    let left = own.unwrap_or_default();
    let ring = whom(&known, amount.unwrap_or_else(|| left.now() + 1));
    Ok((left, ring))
}

fn own(team: &Team, allowances: &Allowances, by: StaffId) -> Allowance {
    team.get(by).map(|it| allowances.of_all(&it.roles)).unwrap_or_default()
}

/// Those who are here and may say yes to more than whoever asks, by name.
fn others<'a>(
    team: &'a Team,
    allowances: &Allowances,
    by: StaffId,
) -> Vec<(&'a Colleague, Allowance)> {
    let own = own(team, allowances, by);
    let with = |colleague: &'a Colleague| (colleague, allowances.of_all(&colleague.roles));
    let here = team.here().into_iter().filter(|colleague| colleague.id != by);
    here.map(with).filter(|(_, allowance)| allowance.per_case > own.per_case).collect()
}

/// What each of them has left, in the same order.
async fn left_of<'a>(
    db: &mut PgConnection,
    property: PropertyId,
    all: &[(&'a Colleague, Allowance)],
    (case, day): (CaseId, NaiveDate),
) -> sqlx::Result<Vec<(&'a Colleague, Left)>> {
    let ids: Vec<StaffId> = all.iter().map(|(colleague, _)| colleague.id).collect();
    let gone = store::gone(db, property, &ids, (case, day)).await?;
    let left = |(colleague, allowance): &(&'a Colleague, Allowance)| {
        let gone = gone.get(&colleague.id).copied().unwrap_or_default();
        (*colleague, Left::of(*allowance, gone))
    };
    Ok(all.iter().map(left).collect())
}

/// Somebody who has so much left and can be dialled; of several whoever has the least to say. Beyond
/// all of them it is whoever has the most: they decide what the house does.
fn whom(others: &[(&Colleague, Left)], amount: i64) -> Option<Box<Colleague>> {
    let able = others.iter().filter(|(_, left)| left.covers(amount));
    let first = able.min_by_key(|(it, left)| (it.extension.is_empty(), left.allowance.per_case));
    // Of those who have as much as each other, the first by name.
    let most = || others.iter().rev().max_by_key(|(_, left)| left.allowance.per_case);
    first.or_else(most).map(|(colleague, _)| Box::new((*colleague).clone()))
}
