//! Who is signed in. A handler that takes one of these is for them only.

mod practising;
mod store;

use std::fmt;
use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::{Department, Event, Role, note};
use crate::app::App;
use crate::ids::{DeviceId, PropertyId, StaffId};
use crate::properties::Property;
use crate::secrets::Token;
use crate::web::{self, Here, Jar};
use crate::words::Language;

pub use practising::{PRACTICE, Practising, end_practice, leave_practice, practise};
pub(super) use store::end_sessions;

/// The cookie of somebody who works here.
pub const COOKIE: &str = "staff";

/// A shared device locks after this (product.md §7).
pub const LOCKS_AFTER: TimeDelta = TimeDelta::minutes(10);

/// Somebody's own device is forgotten when it was not touched for a working day.
const IDLE: TimeDelta = TimeDelta::hours(8);

/// Nobody stays signed in longer than a long shift.
const LONGEST: TimeDelta = TimeDelta::hours(12);

/// How many browsers one person may be signed in with; the oldest session ends.
const MOST: i64 = 5;

/// How exactly we know when somebody was last seen: not every page costs a write.
const NOTICED: TimeDelta = TimeDelta::seconds(30);

/// Somebody who works here and is signed in.
#[derive(Clone, Debug)]
pub struct Staff {
    pub property: Property,
    pub id: StaffId,
    pub name: String,
    pub given_name: String,
    pub roles: Vec<Role>,
    pub department: Department,
    pub extension: String,
    pub language: Language,
    /// The address of their picture.
    pub face: Option<String>,
    /// The shared device they use, if it is one.
    pub device: Option<DeviceId>,
    /// Which session this is; the token itself is known to the browser alone.
    pub session: Vec<u8>,
    pub seen_at: DateTime<Utc>,
    /// Whether their pages ring for what is new.
    pub bell: bool,
    /// How many calls the front desk owes guests now: the bar above every page says so.
    pub calls_due: i64,
    /// How much there is on their own page that they have not read: thanks, and what was decided.
    pub news: i64,
    /// How much the house is putting right for guests now, and how much of it is theirs.
    pub righting: (i64, i64),
    /// They are in a practice house.
    pub practice: Option<Practising>,
    /// Who has opened a practice evening in this house, while it lasts.
    pub invited: Option<String>,
}

/// Under which name a device keeps what somebody types, and the house for which they type it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeper {
    staff: StaffId,
    pub house: PropertyId,
}

impl fmt::Display for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.staff, self.house)
    }
}

/// Begins a session, and hands out its token. A fresh one each time: nobody can plant it. Ring
/// after the commit: an older session may have ended.
pub async fn begin(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    device: Option<DeviceId>,
    now: DateTime<Utc>,
) -> sqlx::Result<Token> {
    replace(db, None, (property, staff), device, now).await
}

/// Begins a session in a browser that may have held another: that one ends, with its open pages.
pub async fn replace(
    db: &mut PgConnection,
    old: Option<&Token>,
    (property, staff): (PropertyId, StaffId),
    device: Option<DeviceId>,
    now: DateTime<Utc>,
) -> sqlx::Result<Token> {
    let mut ended = Vec::new();
    if let Some(old) = old {
        ended.extend(store::end_session(db, &old.hash()).await?);
    }
    let token = Token::session();
    store::begin_session(db, property, staff, device, &token.hash(), now, now + LONGEST).await?;
    if store::end_oldest_sessions(db, property, staff, &token.hash(), MOST).await? {
        ended.push((property, staff));
    }
    ended.sort_unstable();
    ended.dedup();
    for (property, staff) in ended {
        note(db, property, &Event::AccessChanged { staff }, now).await?;
    }
    Ok(token)
}

/// Ends one session, with its open pages.
pub async fn end(db: &mut PgConnection, staff: &Staff, now: DateTime<Utc>) -> sqlx::Result<()> {
    close(db, staff).await?;
    tell(db, staff, now).await
}

/// The first half of [`end`], where other rows change between the two.
pub async fn close(db: &mut PgConnection, staff: &Staff) -> sqlx::Result<()> {
    store::end_session(db, &staff.session).await?;
    Ok(())
}

/// The other half: the journal comes last.
pub async fn tell(db: &mut PgConnection, staff: &Staff, now: DateTime<Utc>) -> sqlx::Result<()> {
    note(db, staff.property().id, &Event::AccessChanged { staff: staff.id }, now).await
}

/// Throws away sessions that are over.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
    store::end_expired_sessions(db, now).await
}

/// The touch of a hand: unlocks a shared device for another while.
pub async fn touch(db: &mut PgConnection, session: &[u8], now: DateTime<Utc>) -> sqlx::Result<()> {
    store::touch(db, session, now).await
}

impl Staff {
    /// The person behind a token, if the session still lives.
    pub async fn of_session(
        db: &mut PgConnection,
        session: &[u8],
        now: DateTime<Utc>,
    ) -> sqlx::Result<Option<Self>> {
        let staff = store::of_session(db, session, now).await?;
        Ok(staff.filter(|staff| staff.device.is_some() || now - staff.seen_at < IDLE))
    }

    /// Whoever they are in the real house, where PINs are known.
    pub async fn real(self, db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<Self> {
        let Some(practice) = &self.practice else { return Ok(self) };
        Ok(store::of_session(db, &practice.behind, now).await?.unwrap_or(self))
    }

    /// Under which name a device keeps what they type. In a practice house it is another: what they
    /// write there never stands in the real one.
    pub fn keeper(&self) -> Keeper {
        Keeper { staff: self.id, house: self.property.id }
    }

    /// Whether they file and answer for guests: see [`Desk`].
    pub fn answers_guests(&self) -> bool {
        [Role::Desk, Role::Lead, Role::Manager].into_iter().any(|role| self.is(role))
    }

    /// Whether the device waits for a PIN.
    pub fn locked(&self, now: DateTime<Utc>) -> bool {
        self.device.is_some() && now - self.seen_at >= LOCKS_AFTER
    }
}

/// Somebody whose page is open and goes on showing what happens, also on a locked device.
#[derive(Clone, Debug)]
pub struct Watcher(pub Staff);

impl FromRequestParts<App> for Watcher {
    type Rejection = web::Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> web::Result<Self> {
        let Ok(jar) = Jar::from_request_parts(parts, app).await;
        let next = || {
            // After signing in one comes back to the page, never to a form that was sent.
            let path = if parts.method == Method::GET { parts.uri.path_and_query() } else { None };
            web::Error::SignIn { next: path.map_or_else(|| "/board".into(), ToString::to_string) }
        };
        let token = jar.key(COOKIE).ok_or_else(next)?;
        let mut db = app.db.acquire().await?;
        let now = app.clock.now();
        let real = Staff::of_session(&mut db, &token.hash(), now).await?.ok_or_else(next)?;
        let staff = match jar.key(PRACTICE) {
            None => real,
            Some(practice) => practising::copy_of(&mut db, &practice, &real, parts, now).await?,
        };
        // A form in another window may be of another house than this.
        let (house, practising) = (staff.property.id.to_string(), staff.practice.is_some());
        parts.extensions.insert(Here { house, practising });
        Ok(Self(staff))
    }
}

impl FromRequestParts<App> for Staff {
    type Rejection = web::Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> web::Result<Self> {
        let Watcher(staff) = Watcher::from_request_parts(parts, app).await?;
        let now = app.clock.now();
        if staff.locked(now) {
            return Err(web::Error::Locked);
        }
        if now - staff.seen_at >= NOTICED && by_hand(parts) {
            store::touch(&mut *app.db.acquire().await?, &staff.session, now).await?;
        }
        Ok(staff)
    }
}

/// Whether somebody pressed something: a page that loads itself again is no touch of a hand.
fn by_hand(parts: &Parts) -> bool {
    let said = |name: &str| parts.headers.get(name).map(HeaderValue::as_bytes);
    match parts.method {
        Method::POST => true,
        // A browser that says nothing at all about its visits is believed.
        Method::GET => said("sec-fetch-user") == Some(b"?1") || said("sec-fetch-mode").is_none(),
        _ => false,
    }
}

macro_rules! only {
    ($($(#[$doc:meta])* $name:ident: $($role:ident)|+;)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(pub Staff);

        impl Deref for $name {
            type Target = Staff;

            fn deref(&self) -> &Staff {
                &self.0
            }
        }

        impl FromRequestParts<App> for $name {
            type Rejection = web::Error;

            async fn from_request_parts(parts: &mut Parts, app: &App) -> web::Result<Self> {
                let staff = Staff::from_request_parts(parts, app).await?;
                let may = $( staff.is(Role::$role) )||+;
                if may { Ok(Self(staff)) } else { Err(web::Error::NotFound) }
            }
        }
    )+ };
}

only! {
    /// Somebody who answers for the guests in person: at the front desk, or as a manager.
    Reception: Desk | Manager;
    /// Somebody who files for a guest: also whoever leads a department.
    Desk: Desk | Lead | Manager;
    /// Somebody who leads a department.
    Lead: Lead | Manager;
    /// The manager.
    Manager: Manager;
}
