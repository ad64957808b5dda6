//! "What would you change?": asked once, at a good moment, and answered by a person.

mod given;

use askama::Template;
use askama::filters::HtmlSafe;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Days, NaiveTime, Utc};
use sqlx::PgConnection;

use super::cover::{self, Cover};
use super::live::{Pieces, Watched};
use super::sentence::Sentence;
use crate::advice::{self, Moment, NewAdvice};
use crate::app::App;
use crate::ids::{AdviceId, Seq};
use crate::journal::{self, Change};
use crate::live::{Seen, Variant, stream};
use crate::requests::{self, Request, Status};
use crate::staff;
use crate::stays::Guest;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Message, Phrase, Words};
use crate::{misses, recovery};
use given::Given;

/// How many of their wishes a guest is reminded of.
const REMINDED: usize = 8;

/// From this hour on it is evening.
const EVENING: u32 = 17;

/// The question on home, or that somebody has answered.
#[derive(Clone, Debug, Template)]
#[template(path = "requests/guest/advice_card.html")]
pub(in crate::requests::pages::guest) struct Card {
    w: Words,
    shows: Shows,
}

impl HtmlSafe for Card {}

#[derive(Clone, Debug)]
enum Shows {
    Nothing,
    Question,
    /// Who has answered.
    Answer(Sentence),
}

/// Whether a change shows on home: somebody was asked, or answered.
pub(in crate::requests::pages::guest) fn touches(change: &Change) -> bool {
    change.kind.starts_with("advice_")
}

impl Card {
    fn is_empty(&self) -> bool {
        matches!(self.shows, Shows::Nothing)
    }

    /// For this guest, at this moment.
    pub(in crate::requests::pages::guest) async fn read(
        db: &mut PgConnection,
        guest: &Guest,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let (w, house) = (guest.words(), guest.property.id);
        let given = advice::of_stay(db, house, guest.stay).await?;
        if let Some(reply) = given.iter().rev().find_map(|it| it.answer.as_ref()) {
            let team = staff::team(db, house).await?;
            let name = team.get(reply.by).map_or("", |by| by.given_name.as_str());
            let said = w.t("guest-advice-answered").with("name", name);
            return Ok(Self { w, shows: Shows::Answer(Sentence::plain(&said)) });
        }
        let may = given.is_empty() && advice::may_ask(&moment(db, guest, now).await?);
        Ok(Self { w, shows: if may { Shows::Question } else { Shows::Nothing } })
    }
}

/// What is known about them, for the law.
async fn moment(db: &mut PgConnection, guest: &Guest, now: DateTime<Utc>) -> sqlx::Result<Moment> {
    let (house, stay) = (&guest.property, guest.stay);
    let evening = NaiveTime::from_hms_opt(EVENING, 0, 0).unwrap_or_default();
    let theirs = asked_for(db, guest).await?;
    let count = |which: fn(Status) -> bool| {
        theirs.iter().filter(|request| which(request.state.status())).count()
    };
    Ok(Moment {
        now,
        is_here: guest.is_here,
        last_evening: house.at(guest.departs_on - Days::new(1), evening) <= now,
        settled: count(|status| status == Status::Settled),
        open: count(is_open),
        recovering: recovery::open_of_stay(db, house.id, stay).await?.is_some(),
        resting: guest.resting(now).is_some(),
        missed_at: misses::last_of_stay(db, house.id, stay).await?,
        answered: advice::declined(db, house.id, stay).await?,
    })
}

/// Whether somebody still has to do something about it today.
fn is_open(status: Status) -> bool {
    match status {
        Status::Filed
        | Status::Confirmed
        | Status::Clarifying
        | Status::Offered
        | Status::UnderWay
        | Status::Parked
        | Status::Delivered => true,
        Status::Scheduled | Status::Settled | Status::Cancelled | Status::Unmet => false,
    }
}

/// All that they asked for in this stay, the newest first.
async fn asked_for(db: &mut PgConnection, guest: &Guest) -> sqlx::Result<Vec<Request>> {
    let since = guest.property.beginning(guest.arrives_on - Days::new(30));
    requests::of_stay(db, guest.property.id, guest.stay, since).await
}

#[derive(Template)]
#[template(path = "requests/guest/advice.html")]
struct AdvicePage {
    frame: Frame,
    cover: Cover,
    /// Made with the form, so that a double tap is one advice.
    id: String,
    words: String,
    /// What they asked for, by its name.
    wishes: Vec<String>,
    given: Given,
    wrong: Vec<Wrong>,
    seen: Seq,
}

impl AdvicePage {
    fn err(&self) -> Option<Phrase> {
        said_of(&self.wrong, "words").map(|say| self.frame.w.say(say))
    }
}

/// GET /stay/advice
pub(in crate::requests::pages::guest) async fn show(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
) -> web::Result {
    page(&app, &guest, &visit, (AdviceId::new().to_string(), String::new()), Vec::new()).await
}

async fn page(
    app: &App,
    guest: &Guest,
    visit: &Visit,
    (id, words): (String, String),
    wrong: Vec<Wrong>,
) -> web::Result<Response> {
    if !guest.is_here {
        // Nobody is asked before they have been here.
        return Ok(Redirect::to("/stay").into_response());
    }
    let (now, w) = (app.clock.now(), guest.words());
    let mut db = app.db.acquire().await?;
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, guest.property.id).await?;
    let mut wishes = Vec::new();
    for request in asked_for(&mut db, guest).await? {
        let title = request.title(w);
        if request.state.status() != Status::Cancelled && !wishes.contains(&title) {
            wishes.push(title);
        }
    }
    wishes.truncate(REMINDED);
    let given = Given::read(&mut db, guest, now).await?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (frame, cover) = cover::around(guest, visit, "/stay/advice".to_owned(), "home", now);
    let page = AdvicePage { frame, cover, id, words, wishes, given, wrong, seen };
    Ok((status, Page(page)).into_response())
}

/// POST /stay/advice
pub(in crate::requests::pages::guest) async fn give(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    fields: Fields,
) -> web::Result {
    let words = match CleanText::lines(fields.get("words"), LONGEST) {
        Ok(words) if !words.is_empty() => Ok(words),
        Ok(_) => Err(Message::new("guest-advice-empty")),
        Err(long) => Err(Message::new("wrong-too-long").with("count", long.by)),
    };
    let words = match words {
        Ok(words) if guest.is_here => words,
        Ok(_) => return Ok(Redirect::to("/stay").into_response()),
        Err(say) => {
            let typed = (fields.get("id").to_owned(), fields.get("words").to_owned());
            return page(&app, &guest, &visit, typed, vec![Wrong::new("words", say)]).await;
        }
    };
    let new = NewAdvice {
        id: fields.parse("id").unwrap_or_else(AdviceId::new),
        stay: guest.stay,
        words,
        language: guest.language,
        guest: guest.name.clone(),
        room: guest.room.clone(),
    };
    let mut tx = app.db.begin().await?;
    advice::give(&mut tx, guest.property.id, &new, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stay/advice#given").into_response())
}

/// POST /stay/advice/decline: they would rather not be asked.
pub(in crate::requests::pages::guest) async fn decline(
    State(app): State<App>,
    guest: Guest,
) -> web::Result {
    let mut tx = app.db.begin().await?;
    advice::decline(&mut tx, guest.property.id, guest.stay, app.clock.now()).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to("/stay").into_response())
}

/// GET /stay/advice/live
pub(in crate::requests::pages::guest) async fn follow(
    State(app): State<App>,
    guest: Guest,
    seen: Seen,
) -> web::Result<impl IntoResponse> {
    let (live, property) = (app.live.clone(), guest.property.id);
    let watched = Watched::new(app, guest, AdvicePieces).await?;
    Ok(stream(live, property, seen, watched))
}

struct AdvicePieces;

impl Pieces for AdvicePieces {
    fn variant(&self, guest: &Guest) -> Variant {
        Variant { page: "advice", language: guest.language }
    }

    fn concerns(&self, change: &Change) -> bool {
        touches(change)
    }

    async fn after(
        &self,
        db: &mut PgConnection,
        guest: &Guest,
        _: &Change,
        now: DateTime<Utc>,
    ) -> anyhow::Result<String> {
        Ok(Given::read(db, guest, now).await?.render()?)
    }
}
