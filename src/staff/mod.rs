//! The people who work here: who they are, what they may, and what guests see of them.

mod bar;
pub mod devices;
mod faces;
mod joining;
mod news;
mod pages;
pub mod passwords;
pub mod session;
pub mod signin;
mod store;

use chrono::{DateTime, NaiveTime, Utc};
use serde::Serialize;
use sqlx::PgConnection;

use crate::app::App;
use crate::ids::{DeviceId, PropertyId, StaffId};
use crate::journal::{self, Subject};
use crate::properties::Property;
use crate::words::{Language, Words};

pub use bar::{Bar, CallsDue, NewsDue, Righting, Rings, Tab};
pub use faces::{Face, Picture, keep_face};
pub use joining::{Joining, Renewed, SPEAKS};
pub use session::{Desk, Keeper, Lead, Manager, Reception, Staff, Watcher};
pub use store::{Colleague, Team, given_name, team};

/// What somebody may do. A person may hold several roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Brings, mends, cleans: any department.
    Runner,
    /// Leads a department.
    Lead,
    Desk,
    Manager,
}

impl Role {
    /// As in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Runner => "runner",
            Self::Lead => "lead",
            Self::Desk => "desk",
            Self::Manager => "manager",
        }
    }

    /// All of them.
    pub const ALL: [Self; 4] = [Self::Runner, Self::Lead, Self::Desk, Self::Manager];

    /// The role of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == text)
    }

    /// What readers call it.
    pub fn name(self, w: Words) -> String {
        w.t(format!("role-{}", self.code())).to_string()
    }
}

/// Where somebody works, and where a request belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Department {
    Housekeeping,
    Maintenance,
    Food,
    Desk,
    Bell,
    Laundry,
}

impl Department {
    /// All of them, in the order in which a house names them.
    pub const ALL: [Self; 6] =
        [Self::Housekeeping, Self::Maintenance, Self::Food, Self::Desk, Self::Bell, Self::Laundry];

    /// As in the database and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Housekeeping => "housekeeping",
            Self::Maintenance => "maintenance",
            Self::Food => "food",
            Self::Desk => "desk",
            Self::Bell => "bell",
            Self::Laundry => "laundry",
        }
    }

    /// The department of this name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|department| department.code() == text)
    }

    /// What readers call it.
    pub fn name(self, w: Words) -> String {
        w.t(format!("department-{}", self.code())).to_string()
    }
}

/// Somebody who begins to work here.
#[derive(Clone, Debug)]
pub struct NewStaff {
    pub name: String,
    pub given_name: String,
    /// What they type to sign in, in lower case.
    pub login: String,
    pub password_hash: Option<String>,
    pub pin_hash: Option<String>,
    pub roles: Vec<Role>,
    pub department: Department,
    pub extension: String,
    /// ISO 639 codes.
    pub speaks: Vec<String>,
    /// Of their own screen.
    pub language: Language,
    pub works_until: Option<NaiveTime>,
}

/// What happened among the staff, for the journal. Open pages look up their rights at each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody signed out, or their rights changed.
    AccessChanged {
        staff: StaffId,
    },
    DeviceEnrolled {
        device: DeviceId,
        by: StaffId,
    },
    DeviceRevoked {
        device: DeviceId,
        by: StaffId,
    },
    Joined {
        staff: StaffId,
        by: Option<StaffId>,
    },
    Left {
        staff: StaffId,
        by: StaffId,
    },
}

/// Somebody begins to work here. A login that is taken gives `None`.
pub async fn join(
    db: &mut PgConnection,
    property: PropertyId,
    new: NewStaff,
    by: Option<StaffId>,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<StaffId>> {
    let id = StaffId::new();
    if !store::insert(db, property, id, &new, now).await? {
        return Ok(None);
    }
    note(db, property, &Event::Joined { staff: id, by }, now).await?;
    Ok(Some(id))
}

/// Somebody no longer works here: their sessions end at this moment, everywhere.
pub async fn leave(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    by: StaffId,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    if !store::leave(db, property, staff, now).await? {
        return Ok(false);
    }
    session::end_sessions(db, property, staff).await?;
    note(db, property, &Event::Left { staff, by }, now).await?;
    Ok(true)
}

/// Gives somebody a new password, a new PIN, or both. Whoever is signed in with the old ones is not
/// any more.
pub async fn renew_secrets(
    db: &mut PgConnection,
    property: PropertyId,
    staff: StaffId,
    new: &Renewed,
    now: DateTime<Utc>,
) -> sqlx::Result<bool> {
    let (password, pin) = (new.password_hash.as_deref(), new.pin_hash.as_deref());
    if !store::set_secrets(db, property, staff, password, pin).await? {
        return Ok(false);
    }
    session::end_sessions(db, property, staff).await?;
    note(db, property, &Event::AccessChanged { staff }, now).await?;
    Ok(true)
}

async fn note(
    db: &mut PgConnection,
    property: PropertyId,
    event: &Event,
    now: DateTime<Utc>,
) -> sqlx::Result<()> {
    let subject = Subject { property, stay: None, request: None };
    journal::append(db, subject, event, now).await?;
    Ok(())
}

/// The staff's own pages that belong to no other domain.
pub fn routes() -> axum::Router<App> {
    faces::routes().merge(pages::routes())
}

impl Staff {
    /// How to speak to them about their house.
    pub fn words(&self) -> Words {
        self.property.words(self.language)
    }

    /// Whether they hold a role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    fn property(&self) -> &Property {
        &self.property
    }
}
