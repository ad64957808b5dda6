//! Those who work here.

use bellpull::ids::StaffId;
use bellpull::staff::{self, Department, NewStaff, Role};
use bellpull::words::Language;
use sqlx::PgConnection;

use super::{Hotel, PASSWORD, PIN};

/// A name as it is typed in a hurry.
pub(super) fn plain(name: &str) -> String {
    name.to_lowercase().replace('á', "a")
}

/// One of them.
pub(super) struct Character {
    name: &'static str,
    pub(super) given_name: &'static str,
    roles: &'static [Role],
    department: Department,
    extension: &'static str,
}

/// All of them.
pub(super) const TEAM: &[Character] = &[
    Character {
        name: "Marta Kowalczyk",
        given_name: "Marta",
        roles: &[Role::Runner],
        department: Department::Housekeeping,
        extension: "214",
    },
    Character {
        name: "Linh Tran",
        given_name: "Linh",
        roles: &[Role::Runner],
        department: Department::Housekeeping,
        extension: "",
    },
    Character {
        name: "Ines Duarte",
        given_name: "Ines",
        roles: &[Role::Lead],
        department: Department::Housekeeping,
        extension: "210",
    },
    Character {
        name: "Tomás Ribeiro",
        given_name: "Tomás",
        roles: &[Role::Desk],
        department: Department::Desk,
        extension: "0",
    },
    Character {
        name: "Helena Brandt",
        given_name: "Helena",
        roles: &[Role::Manager],
        department: Department::Desk,
        extension: "200",
    },
];

impl Hotel {
    /// Somebody begins to work here.
    /// Somebody more for housekeeping.
    pub async fn hire_another(&self, db: &mut PgConnection, given_name: &str) -> StaffId {
        let new = NewStaff {
            name: given_name.to_owned(),
            given_name: given_name.to_owned(),
            login: self.login(&given_name.replace(' ', ".")),
            password_hash: None,
            pin_hash: None,
            roles: vec![Role::Runner],
            department: Department::Housekeeping,
            extension: String::new(),
            speaks: vec!["en".to_owned()],
            language: Language::En,
            works_until: None,
        };
        staff::join(db, self.house.id, new, None, self.now()).await.unwrap().unwrap()
    }

    pub(super) async fn hire(&self, db: &mut PgConnection, who: &Character) -> StaffId {
        let hash = async |secret: &str| self.app.hasher.hash(secret.to_owned()).await.unwrap();
        let new = NewStaff {
            name: who.name.to_owned(),
            given_name: who.given_name.to_owned(),
            login: self.login(who.given_name),
            password_hash: Some(hash(PASSWORD).await),
            pin_hash: Some(hash(PIN).await),
            roles: who.roles.to_vec(),
            department: who.department,
            extension: who.extension.to_owned(),
            speaks: vec!["en".to_owned()],
            language: Language::En,
            works_until: None,
        };
        staff::join(db, self.house.id, new, None, self.now()).await.unwrap().unwrap()
    }
}
