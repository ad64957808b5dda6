//! The staff's own pages: coming in and going, themselves, their team.

mod me;
mod secrets;
mod signin;
mod team;
mod unlock;

use axum::Router;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::devices::{self, SharedPhone};
use super::signin::Error;
use super::{Department, Role};
use crate::app::App;
use crate::web::{self, Jar, Visit};
use crate::words::{Language, Message, Words};
use crate::{guard, properties};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .merge(signin::routes())
        .merge(unlock::routes())
        .merge(me::routes())
        .merge(team::routes())
        .merge(secrets::routes())
}

impl From<Error> for web::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Secrets(error) => error.into(),
            Error::Database(error) => error.into(),
        }
    }
}

/// "Leads the department, Housekeeping": what somebody does, and where, each said once.
fn work(roles: &[Role], department: Department, w: Words) -> String {
    let department = department.name(w);
    let roles = roles.iter().map(|role| role.name(w)).filter(|role| *role != department);
    roles.rev().fold(department.clone(), |rest, first| {
        w.t("list-comma").with("first", first).with("rest", rest).to_string()
    })
}

/// The browser in which somebody wants to come in, and the house that it stands in, if we know.
struct Browser {
    phone: Option<SharedPhone>,
    language: Language,
    zone: Option<Tz>,
}

impl Browser {
    /// A tablet in a guest's room is refused: whoever signed in there would leave the door open.
    async fn find(app: &App, jar: &Jar, visit: &Visit) -> web::Result<Self> {
        let mut db = app.db.acquire().await?;
        if let Some(token) = jar.key(devices::TABLET)
            && devices::is_tablet(&mut db, &token).await?
        {
            return Err(web::Error::Refused(Message::new("signin-tablet")));
        }
        let phone = match jar.key(devices::COOKIE) {
            Some(token) => devices::shared_phone(&mut db, &token).await?,
            None => None,
        };
        let houses = match &phone {
            Some(phone) => vec![phone.property.clone()],
            None => properties::all(&mut db, 2).await?,
        };
        let language = visit.language.or(houses.first().map(|house| house.language));
        let zone = if let [house] = &houses[..] { Some(house.zone) } else { None };
        Ok(Self { phone, language: language.unwrap_or(Language::En), zone })
    }

    fn words(&self) -> Words {
        Words::new(self.language, self.zone.unwrap_or(Tz::UTC))
    }

    fn wait(&self, until: DateTime<Utc>, now: DateTime<Utc>) -> Message {
        guard::told(until, now, self.zone)
    }
}
