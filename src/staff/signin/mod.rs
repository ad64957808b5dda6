//! Signing in: with a password anywhere, with face and PIN on a shared phone.

mod store;

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use sqlx::PgPool;

use super::devices::SharedPhone;
use super::passwords::normal;
use super::session::Staff;
use crate::guard::{self, Count, Gate};
use crate::ids::{DeviceId, PropertyId, StaffId};
use crate::secrets::{self, Hasher};

pub(super) use store::with_pin;

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    Right {
        property: PropertyId,
        staff: StaffId,
    },
    /// Nobody, or not theirs: one answer for both.
    Wrong,
    /// Nothing was tried, and nothing will be until then.
    Later {
        until: DateTime<Utc>,
    },
}

/// Why a try failed that nobody made wrongly.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Secrets(#[from] secrets::Error),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Tries a login and a password, from an address. On a shared phone only its own house gets in, and
/// guesses made elsewhere do not keep anybody waiting there.
pub async fn by_password(
    (db, hasher): (&PgPool, &Hasher),
    (login, password): (&str, &str),
    from: IpAddr,
    phone: Option<&SharedPhone>,
    now: DateTime<Utc>,
) -> Result<Tried, Error> {
    let login = login.trim().to_lowercase();
    let of = match phone {
        Some(phone) => Count::new(guard::PASSWORDS_OF, format_args!("{}@{login}", phone.id)),
        None => Count::new(guard::PASSWORDS_OF, &login),
    };
    let counts = [of, Count::from(guard::PASSWORDS_FROM, from)];
    let known = store::by_login(&mut *db.acquire().await?, &login).await?;
    let known = known.filter(|known| phone.is_none_or(|it| it.property.id == known.property));
    tried((db, hasher), &counts, password, known, now).await
}

/// Tries somebody's PIN on a shared phone of their house.
pub async fn by_pin(
    (db, hasher): (&PgPool, &Hasher),
    (property, device): (PropertyId, DeviceId),
    staff: StaffId,
    pin: &str,
    now: DateTime<Utc>,
) -> Result<Tried, Error> {
    let counts = [of_pin(device, staff)];
    let known = store::by_id(&mut *db.acquire().await?, property, staff).await?;
    tried((db, hasher), &counts, pin.trim(), known, now).await
}

/// Whether it is this person's own password, which opens a locked device where the PIN rests.
pub async fn is_password_of(
    doors: (&PgPool, &Hasher),
    staff: &Staff,
    password: &str,
    from: IpAddr,
    phone: Option<&SharedPhone>,
    now: DateTime<Utc>,
) -> Result<Tried, Error> {
    let login =
        store::login_of(&mut *doors.0.acquire().await?, staff.property.id, staff.id).await?;
    by_password(doors, (&login.unwrap_or_default(), password), from, phone, now).await
}

fn of_pin(device: DeviceId, staff: StaffId) -> Count {
    Count::new(guard::PINS, format_args!("{device}:{staff}"))
}

/// Counts the guess, tries it without holding a connection, and takes it back if it was right.
async fn tried(
    (db, hasher): (&PgPool, &Hasher),
    counts: &[Count],
    secret: &str,
    known: Option<store::Known>,
    now: DateTime<Utc>,
) -> Result<Tried, Error> {
    let mut tx = db.begin().await?;
    let gate = guard::knock(&mut tx, counts, now).await?;
    tx.commit().await?;
    let pass = match gate {
        Gate::Open(pass) => pass,
        Gate::Shut { until } => return Ok(Tried::Later { until }),
    };
    let hash = known.as_ref().and_then(|known| known.secret_hash.clone());
    let right = hasher.verify(normal(secret), hash).await?;
    let Some(known) = known.filter(|_| right) else {
        return Ok(Tried::Wrong);
    };
    guard::right(&mut *db.acquire().await?, pass).await?;
    Ok(Tried::Right { property: known.property, staff: known.staff })
}
