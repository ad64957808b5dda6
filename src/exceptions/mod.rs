//! Saying yes: each colleague has an allowance for a guest's matter and for a day, set by role.
//! Spending it is one line and needs nobody; it can never be overspent. Every yes is an exception in
//! the ledger, for learning, not for blame.

mod holding;
mod law;
mod ledger;
mod means;
mod pages;
mod store;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::ids::{
    CaseId, ExceptionId, GestureId, PropertyId, RecoveryId, RequestId, StaffId, StayId,
};
use crate::journal::{self, Subject};
use crate::staff::{Colleague, Role};
use crate::text::CleanText;
use means::Means;

pub use holding::{Hold, hold, make_way, release, settle};
pub use law::{Allowance, Allowances, Gone, Left};
pub use ledger::of_stay;
pub use means::left;
pub use pages::{About, Typed, YesForm, routes, say};
pub use store::allowances;

/// What somebody says yes to.
#[derive(Clone, Debug)]
pub struct Yes {
    /// Made with the form, so that a double tap is one yes.
    pub id: ExceptionId,
    pub property: PropertyId,
    pub by: StaffId,
    pub stay: StayId,
    pub request: Option<RequestId>,
    /// What is being put right for the stay, if anything is.
    pub recovery: Option<RecoveryId>,
    /// What is given with it, where that was chosen to put something right.
    pub gesture: Option<GestureId>,
    /// In the currency's smallest coin; nothing is a yes as well.
    pub amount: i64,
    pub what: CleanText,
}

impl Yes {
    /// What the allowance for one matter counts it under: what is put right, else the request, else
    /// the stay.
    pub fn case(&self) -> CaseId {
        case(self.stay, self.request, self.recovery)
    }
}

/// What an allowance for one matter counts under.
pub fn case(stay: StayId, request: Option<RequestId>, recovery: Option<RecoveryId>) -> CaseId {
    let request = request.map_or_else(|| stay.into(), CaseId::from);
    recovery.map_or(request, CaseId::from)
}

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    pub id: ExceptionId,
    pub at: DateTime<Utc>,
    /// The day of the house whose allowance it came from.
    pub day: NaiveDate,
    pub by: StaffId,
    pub stay: StayId,
    pub request: Option<RequestId>,
    pub recovery: Option<RecoveryId>,
    pub amount: i64,
    pub what: String,
    /// It was never given: nothing was spent after all.
    pub given_up_at: Option<DateTime<Utc>>,
}

impl Exception {
    /// What the allowance for one matter counts it under.
    pub fn case(&self) -> CaseId {
        case(self.stay, self.request, self.recovery)
    }
}

/// What happened, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    ExceptionGranted {
        exception: ExceptionId,
        by: StaffId,
        amount: i64,
    },
    /// What it was for is not given after all, says who closed the matter.
    ExceptionGivenUp {
        exception: ExceptionId,
        by: StaffId,
        amount: i64,
    },
    AllowanceSet {
        role: Role,
        by: StaffId,
    },
}

/// Why it was not granted. Nothing was spent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// More than is left; and who can say yes to it instead.
    #[error("more than is left")]
    Over { left: Left, ring: Option<Box<Colleague>> },
    /// The form was sent before and said something else: that stands, and nothing was added.
    #[error("said already, otherwise")]
    Said(Box<Exception>),
    #[error("nothing is held")]
    NotHeld,
    #[error("there is no such house")]
    Missing,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Somebody says yes, on this day of the house. The same form sent twice is one yes.
pub async fn grant(
    db: &mut PgConnection,
    yes: &Yes,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Exception, Error> {
    let (exception, new) = spend(db, yes, day, now).await?;
    if new {
        note(db, yes.property, &exception, now).await?;
    }
    Ok(exception)
}

/// The same without the journal, whose lock comes last: [`note`] it then if it is new.
pub async fn spend(
    db: &mut PgConnection,
    yes: &Yes,
    day: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(Exception, bool), Error> {
    let means = Means::read(db, yes.property).await?;
    let allowance = means.of(yes.by);
    let row = (yes.property, yes.by, yes.case(), day);
    let gone = store::lock(db, row, allowance).await?;
    if let Some(before) = ledger::find(db, yes.property, yes.id).await? {
        let same = before.amount == yes.amount && before.what == yes.what.as_str();
        return if same { Ok((before, false)) } else { Err(Error::Said(Box::new(before))) };
    }
    let left = Left::of(allowance, gone);
    if !left.covers(yes.amount) {
        let ring = means.ring(db, yes.property, (yes.by, yes.case(), day), yes.amount).await?;
        return Err(Error::Over { left, ring });
    }
    store::spend(db, row, (yes.amount, allowance)).await?;
    Ok((ledger::enter(db, yes, day, now).await?, true))
}

/// Writes a new yes into the journal.
pub async fn note(
    db: &mut PgConnection,
    property: PropertyId,
    exception: &Exception,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: Some(exception.stay), request: None };
    let event = Event::ExceptionGranted {
        exception: exception.id,
        by: exception.by,
        amount: exception.amount,
    };
    journal::append(db, subject, &event, now).await?;
    Ok(())
}

/// What was chosen is not given after all: what it cost is there again. [`note_given_up`] comes last.
pub async fn give_up(
    db: &mut PgConnection,
    property: PropertyId,
    gesture: GestureId,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<Exception>> {
    let given_up = ledger::give_up(db, property, gesture, now).await?;
    if let Some(it) = &given_up {
        store::give_back(db, property, it).await?;
    }
    Ok(given_up)
}

/// Writes into the journal that what was said yes to is not given.
pub async fn note_given_up(
    db: &mut PgConnection,
    property: PropertyId,
    (it, by): (&Exception, StaffId),
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: Some(it.stay), request: None };
    let event = Event::ExceptionGivenUp { exception: it.id, by, amount: it.amount };
    journal::append(db, subject, &event, now).await?;
    Ok(())
}

/// Sets what a role may spend.
pub async fn set(
    db: &mut PgConnection,
    property: PropertyId,
    (role, allowance): (Role, Allowance),
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    store::set(db, property, role, allowance).await?;
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, &Event::AllowanceSet { role, by }, now).await?;
    Ok(())
}
