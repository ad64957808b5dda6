//! A rule got in the way: named with one tap, or in somebody's own words, with a request or without.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;

use crate::app::App;
use crate::ids::{NamingId, RequestId};
use crate::requests::{self, Target};
use crate::rules;
use crate::staff::{Bar, Staff, Tab, team};
use crate::text::CleanText;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::Message;

/// How many of the house's rules are offered.
const OFFERED: i64 = 8;

#[derive(Template)]
#[template(path = "wall/naming.html")]
struct Naming {
    frame: Frame,
    bar: Bar,
    /// What it is about.
    about: Option<About>,
    known: Vec<String>,
    fields: Fields,
    wrong: Vec<Wrong>,
}

struct About {
    id: RequestId,
    room: String,
    title: String,
    lang: &'static str,
}

/// What an address says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    request: String,
}

/// GET /rules/name
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> web::Result {
    let id = NamingId::new().to_string();
    let fields = [("id", id.as_str()), ("request", asked.request.as_str())].into();
    page(&app, &visit, &staff, fields, Vec::new()).await
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    fields: Fields,
    wrong: Vec<Wrong>,
) -> web::Result {
    let (w, property) = (staff.words(), staff.property.id);
    let mut db = app.db.acquire().await?;
    let about = match fields.parse("request") {
        Some(id) => {
            let found = requests::find(&mut db, Target { property, stay: None, id }).await?;
            let request = found.ok_or(web::Error::NotFound)?;
            let lang = if request.is_own_words() { request.language } else { w.language };
            let (title, room) = (request.title(w), request.room);
            Some(About { id, room, title, lang: lang.code() })
        }
        None => None,
    };
    let team = team(&mut db, property).await?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Naming {
        frame: Frame { path: "/rules/name".to_owned(), ..Frame::new(visit, w) },
        bar: Bar::new(staff, &team, Tab::Elsewhere),
        about,
        known: rules::named_before(&mut db, property, OFFERED).await?,
        fields,
        wrong,
    };
    Ok((status, Page(page)).into_response())
}

/// POST /rules/name
pub(super) async fn name(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    fields: Fields,
) -> web::Result {
    let (property, now) = (staff.property.id, app.clock.now());
    let rule = match rule(&fields) {
        Ok(rule) => rule,
        Err(say) => {
            let wrong = vec![Wrong::new("rule", say)];
            return page(&app, &visit, &staff, fields, wrong).await;
        }
    };
    let by = fields.get("nameless").is_empty().then_some(staff.id);
    let mut tx = app.db.begin().await?;
    let Some(id) = fields.parse::<RequestId>("request") else {
        let naming = fields.parse("id").unwrap_or_else(NamingId::new);
        rules::name_alone(&mut tx, property, (naming, by), &rule, now).await?;
        tx.commit().await?;
        app.live.ring();
        return Ok(Redirect::to("/rules?named=yes").into_response());
    };
    let target = Target { property, stay: None, id };
    requests::hold(&mut tx, target).await?.ok_or(web::Error::NotFound)?;
    rules::name_once(&mut tx, property, (id, by), rule, now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/board/requests/{id}#rules")).into_response())
}

/// The rule that was tapped or typed, or what is wrong with it.
fn rule(fields: &Fields) -> Result<CleanText, Message> {
    let tapped = fields.get("known");
    let typed = if tapped.is_empty() { fields.get("rule") } else { tapped };
    match CleanText::lines(typed, rules::LONGEST) {
        Ok(rule) if !rule.is_empty() => Ok(rule),
        Ok(_) => Err(Message::new("deeds-wrong-which-rule")),
        Err(long) => Err(Message::new("wrong-too-long").with("count", long.by)),
    }
}
