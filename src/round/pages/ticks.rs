//! Ticked off in the corridor, perhaps a while ago and without a connection; and taken back.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::want;
use crate::app::App;
use crate::ids::RequestId;
use crate::requests::{self, Error, How, Refusal, Request, State as Stands, Target};
use crate::staff::{Staff, Team};
use crate::stays;
use crate::web::{self, Fields};

/// POST /round/{id}/done
pub(super) async fn done(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let target = target(&staff, &id)?;
    let (mut tx, now) = (app.db.begin().await?, app.clock.now());
    let how = how(&mut tx, target, fields.get("how"), now).await?;
    let phone = (fields.parse("version"), fields.parse("since"));
    let ticked = requests::tick(&mut tx, target, (staff.id, how), phone, now).await;
    if ticked.is_ok() {
        tx.commit().await?;
        app.live.ring();
    }
    answer(target.id, ticked, &fields)
}

/// POST /round/{id}/undo
pub(super) async fn undo(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> web::Result {
    let target = target(&staff, &id)?;
    let mut tx = app.db.begin().await?;
    let seen = fields.parse("version");
    let undone = requests::untick(&mut tx, target, staff.id, seen, app.clock.now()).await;
    if undone.is_ok() {
        tx.commit().await?;
        app.live.ring();
    }
    answer(target.id, undone, &fields)
}

/// How it was brought, as [`want::brought`] says.
async fn how(
    db: &mut PgConnection,
    target: Target,
    said: &str,
    now: DateTime<Utc>,
) -> web::Result<How> {
    let request = requests::find(db, target).await?.ok_or(web::Error::NotFound)?;
    let rests = stays::resting(db, target.property, request.stay, now).await?.is_some();
    Ok(want::brought(&request, rests, said))
}

fn target(staff: &Staff, id: &str) -> web::Result<Target> {
    let id = id.parse().map_err(|_| web::Error::NotFound)?;
    Ok(Target { property: staff.property.id, stay: None, id })
}

/// Back to the round; it says why, where a tick was not taken.
fn answer(id: RequestId, done: Result<Request, Error>, fields: &Fields) -> web::Result<Response> {
    let back = Some(fields.get("back")).filter(|back| is_round(back)).unwrap_or("/round");
    let (why, request) = match done {
        Ok(request) => {
            return Ok(Redirect::to(&format!("{back}#stay-{}", request.stay)).into_response());
        }
        Err(Error::Refused(refusal, request)) => (why(refusal), request),
        Err(Error::Changed(request, _)) => ("changed", request),
        Err(error) => return Err(error.into()),
    };
    let and = if back.contains('?') { '&' } else { '?' };
    let to = format!("{back}{and}just={id}&said={why}#stay-{}", request.stay);
    Ok(Redirect::to(&to).into_response())
}

/// Whether an address that a form named is the round's own.
fn is_round(back: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "?=&.-".contains(letter);
    back.strip_prefix("/round")
        .is_some_and(|rest| (rest.is_empty() || rest.starts_with('?')) && rest.chars().all(plain))
}

fn why(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Resting { .. } => "rests",
        Refusal::WaitsForGuest => "waits",
        Refusal::Already
        | Refusal::TakenBy { .. }
        | Refusal::StillKept { .. }
        | Refusal::AlreadyDelivered => "taken",
        Refusal::NothingToUndo
        | Refusal::NotConfirmed
        | Refusal::NotDelivered
        | Refusal::NotAsked
        | Refusal::TimePassed
        | Refusal::WordsMissing => "changed",
        Refusal::Closed => "closed",
    }
}

/// Why a tick was not taken, with the name of whoever was faster.
pub(super) async fn said(
    db: &mut PgConnection,
    staff: &Staff,
    team: &Team,
    (just, said): (&str, &str),
) -> sqlx::Result<Option<String>> {
    let Ok(target) = target(staff, just) else { return Ok(None) };
    let Some(request) = requests::find(db, target).await? else { return Ok(None) };
    let w = staff.words();
    let owner = request.state.owner().filter(|owner| *owner != staff.id);
    let name = owner.and_then(|id| team.get(id)).map(|colleague| colleague.given_name.as_str());
    let brought = matches!(request.state, Stands::Delivered { .. } | Stands::Settled { .. });
    let why = match (said, name) {
        ("taken", Some(name)) if brought => w.t("round-was-brought").with("name", name),
        ("taken", Some(name)) => w.t("refusal-taken-by").with("name", name),
        ("waits", _) => w.t("refusal-waits-for-guest"),
        ("rests", _) if !request.is_own_words() && !request.is_brought() => {
            w.t("round-was-resting-inside")
        }
        ("rests", _) => w.t("round-was-resting"),
        ("closed", _) if matches!(request.state, Stands::Cancelled { .. }) => {
            w.t("round-was-cancelled")
        }
        ("closed", _) => w.t("refusal-closed"),
        ("taken" | "changed", _) => w.t("round-was-changed"),
        _ => return Ok(None),
    };
    let title = w.t("staff-title-room").with("room", &request.room).with("title", request.title(w));
    Ok(Some(w.t("round-was").with("title", title).with("why", why).to_string()))
}
