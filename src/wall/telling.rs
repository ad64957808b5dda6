//! Somebody tells of a moment, or takes it back.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use serde::Deserialize;
use sqlx::PgConnection;

use crate::app::App;
use crate::ids::{MomentId, RequestId, StaffId};
use crate::moments::{self, MOST_PEOPLE, NewMoment, Source};
use crate::requests::{self, Request, Target};
use crate::staff::{Bar, Face, Staff, Tab, Team, team};
use crate::stays::{self, Room};
use crate::text::{CleanText, LONGEST, TooLong, latin_digits};
use crate::web::{self, Fields, Frame, OfThisHouse, Page, Visit, Wrong};
use crate::words::Message;

/// The longest name and the longest room, in characters.
const LONGEST_NAME: usize = 80;
const LONGEST_ROOM: usize = 12;

#[derive(Template)]
#[template(path = "wall/telling.html")]
struct Telling {
    frame: Frame,
    bar: Bar,
    fields: Fields,
    people: Vec<Somebody>,
    wrong: Vec<Wrong>,
}

/// A colleague who may be named.
struct Somebody {
    id: StaffId,
    name: String,
    face: Face,
    chosen: bool,
}

/// What somebody comes from.
#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    #[serde(default)]
    request: String,
}

/// GET /moments/new
pub(super) async fn begin(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Query(From { request }): Query<From>,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let mut fields = vec![("id".to_owned(), MomentId::new().to_string())];
    if let Some(request) = about(&mut db, &staff, request.parse().ok()).await? {
        fields.push(("request".to_owned(), request.id.to_string()));
        fields.push(("room".to_owned(), request.room.clone()));
        fields.push(("guest".to_owned(), request.guest.clone()));
        fields.extend(request.state.owner().map(|id| ("who".to_owned(), id.to_string())));
    }
    drop(db);
    page(&app, &visit, &staff, fields.into(), Vec::new()).await
}

async fn about(
    db: &mut PgConnection,
    staff: &Staff,
    id: Option<RequestId>,
) -> web::Result<Option<Request>> {
    let Some(id) = id else { return Ok(None) };
    Ok(requests::find(db, Target { property: staff.property.id, stay: None, id }).await?)
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    fields: Fields,
    wrong: Vec<Wrong>,
) -> web::Result {
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, staff.property.id).await?;
    let somebody = |colleague: &crate::staff::Colleague| Somebody {
        id: colleague.id,
        name: colleague.name.clone(),
        face: Face::new(&colleague.name, colleague.face.as_deref(), "s"),
        chosen: fields.all("who").any(|id| id.parse() == Ok(colleague.id)),
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Telling {
        frame: Frame { path: "/moments/new".to_owned(), ..Frame::new(visit, staff.words()) },
        bar: Bar::new(staff, &team, Tab::Moments),
        people: team.here().into_iter().map(somebody).collect(),
        fields,
        wrong,
    };
    Ok((status, Page(page)).into_response())
}

/// POST /moments
pub(super) async fn add(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    fields: Fields,
) -> web::Result {
    let mut tx = app.db.begin().await?;
    let team = team(&mut tx, staff.property.id).await?;
    let request = about(&mut tx, &staff, fields.parse("request")).await?;
    let label = latin_digits(fields.get("room").trim());
    let room = stays::room_by_label(&mut tx, staff.property.id, &label).await?;
    let new = match read(&fields, (&staff, &team), request.as_ref(), room) {
        Ok(new) => new,
        Err(wrong) => {
            drop(tx);
            return page(&app, &visit, &staff, fields, wrong).await;
        }
    };
    let told = moments::add(&mut tx, staff.property.id, &new, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/moments?added={told}")).into_response())
}

fn read(
    fields: &Fields,
    (staff, team): (&Staff, &Team),
    request: Option<&Request>,
    found: Option<Room>,
) -> Result<NewMoment, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut take = |field: &'static str, read: Result<CleanText, TooLong>| {
        let long = |long: TooLong| Message::new("wrong-too-long").with("count", long.by);
        read.map_err(|it| wrong.push(Wrong::new(field, long(it)))).unwrap_or_default()
    };
    let words = take("words", CleanText::lines(fields.get("words"), LONGEST));
    let room = take("room", CleanText::line(fields.get("room"), LONGEST_ROOM));
    let guest = take("guest", CleanText::line(fields.get("guest"), LONGEST_NAME));
    if found.is_none() && !room.is_empty() {
        wrong.push(Wrong::new("room", Message::new("stays-wrong-room")));
    }
    if words.is_empty() && wrong.is_empty() {
        wrong.push(Wrong::new("words", Message::new("moments-wrong-empty")));
    }
    let people = people(fields, team);
    if people.len() > MOST_PEOPLE {
        let most = Message::new("moments-wrong-people").with("most", MOST_PEOPLE);
        wrong.push(Wrong::new("who", most));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(NewMoment {
        id: fields.parse("id").unwrap_or_else(MomentId::new),
        by: staff.id,
        words,
        language: staff.language,
        quoted: !fields.get("quoted").is_empty(),
        guest,
        // As it stands on the door.
        room: found.and_then(|it| CleanText::line(&it.label, LONGEST_ROOM).ok()).unwrap_or(room),
        people,
        source: Source {
            stay: request.map(|request| request.stay),
            request: request.map(|request| request.id),
            message: None,
        },
    })
}

/// Whom it is about: each of those who work here once.
fn people(fields: &Fields, team: &Team) -> Vec<StaffId> {
    let mut people: Vec<StaffId> = fields.all("who").filter_map(|id| id.parse().ok()).collect();
    people.retain(|id| team.get(*id).is_some_and(|colleague| colleague.here));
    people.sort_unstable();
    people.dedup();
    people
}

/// POST /moments/{id}/take-back
pub(super) async fn take_back(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    _: OfThisHouse,
) -> web::Result {
    let id = id.parse().map_err(|_| web::Error::NotFound)?;
    let (mut tx, now) = (app.db.begin().await?, app.clock.now());
    if !moments::take_back(&mut tx, staff.property.id, id, staff.id, now).await? {
        return Err(web::Error::NotFound);
    }
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/moments?back=yes").into_response())
}
