//! All that is being put right; and something that a guest told a colleague, opened by hand.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};

use super::book::Entry;
use super::is_theirs;
use crate::app::App;
use crate::ids::{MessageId, RecoveryId};
use crate::promises::Urgency;
use crate::recovery::{self, Cause, Letter, Opening};
use crate::requests::{Clock, Risen, morning};
use crate::staff::{Bar, Desk, Keeper, Staff, Tab, Team, team};
use crate::stays;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Message, Phrase, Words};

#[derive(Template)]
#[template(path = "desk/right/list.html")]
struct List {
    frame: Frame,
    bar: Bar,
    risen: Risen,
    clock: Clock,
    rows: Vec<Row>,
    done: Vec<Row>,
    /// Whether they may open one by hand: whoever does not sees only what is theirs.
    opens: bool,
    keeper: Keeper,
    message_id: MessageId,
    room: String,
    words: String,
    urgent: bool,
    wrong: Vec<Wrong>,
}

struct Row {
    id: RecoveryId,
    room: String,
    guest: String,
    title: String,
    lang: &'static str,
    whose: String,
    next: String,
    late: bool,
    left: bool,
}

impl Row {
    fn of(entry: &Entry, (team, w): (&Team, Words), now: DateTime<Utc>) -> Self {
        Self {
            id: entry.recovery.id,
            room: entry.room().to_owned(),
            guest: entry.guest().to_owned(),
            title: entry.title(w),
            lang: entry.lang(w),
            whose: entry.whose(team, w, now),
            next: entry.next(w, now),
            late: entry.recovery.late(now).is_some(),
            left: entry.recovery.course.left_at.is_some(),
        }
    }
}

impl List {
    fn title(&self) -> Phrase {
        self.frame.t(if self.opens { "right-title" } else { "right-tab" })
    }

    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, staff: Staff) -> web::Result {
    page(&app, &visit, &staff, (&Fields::default(), Vec::new())).await
}

async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    (typed, wrong): (&Fields, Vec<Wrong>),
) -> web::Result {
    let (now, w, house) = (app.clock.now(), staff.words(), &staff.property);
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, house.id).await?;
    let open = recovery::all_open(&mut db, house.id).await?;
    let since = house.beginning(house.today(now));
    let closed = recovery::closed_since(&mut db, house.id, since).await?;
    let theirs = open.into_iter().chain(closed).filter(|it| is_theirs(it, staff)).collect();
    let entries = Entry::read_all(&mut db, house.id, theirs).await?;
    let (open, over): (Vec<_>, Vec<_>) =
        entries.iter().partition(|it| it.recovery.course.closed_at.is_none());
    let row = |entry: &&Entry| Row::of(entry, (&team, w), now);
    let mut rows: Vec<_> = open.iter().map(row).collect();
    let done = over.iter().map(row).collect();
    rows.sort_by_key(|row| !row.late);
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = List {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::Right),
        risen: Risen::of(&mut db, staff, now).await?,
        clock: Clock::new("/right".to_owned(), w, now).until(morning(house, now)),
        rows,
        done,
        opens: staff.answers_guests(),
        keeper: staff.keeper(),
        message_id: MessageId::new(),
        room: typed.get("room").to_owned(),
        words: typed.get("words").to_owned(),
        urgent: typed.get("urgent") == "yes",
        wrong,
    };
    Ok((status, Page(page)).into_response())
}

/// A guest told a colleague that something is not right.
pub(super) async fn open(
    State(app): State<App>,
    visit: Visit,
    desk: Desk,
    fields: Fields,
) -> web::Result {
    let (now, property) = (app.clock.now(), desk.property.id);
    let mut tx = app.db.begin().await?;
    let here = stays::in_house(&mut tx, property).await?;
    let room = fields.get("room").trim();
    let party = here.iter().find(|party| party.room.eq_ignore_ascii_case(room));
    let words = CleanText::lines(fields.get("words"), LONGEST);
    let mut wrong = Vec::new();
    if party.is_none() {
        wrong.push(Wrong::new("room", Message::new("right-wrong-room")));
    }
    match &words {
        Ok(words) if !words.is_empty() => {}
        Ok(_) => wrong.push(Wrong::new("words", Message::new("right-wrong-words"))),
        Err(long) => {
            let say = Message::new("wrong-too-long").with("count", long.by);
            wrong.push(Wrong::new("words", say));
        }
    }
    let (Some(party), Ok(words), true) = (party, words, wrong.is_empty()) else {
        drop(tx);
        return page(&app, &visit, &desk, (&fields, wrong)).await;
    };
    let opening = Opening {
        property,
        stay: party.stay,
        request: None,
        cause: Cause::Complaint,
        by: Some(desk.id),
        words,
    };
    let id = fields.parse("message-id").unwrap_or_else(MessageId::new);
    let letter = Letter { id, words: opening.words.clone(), language: desk.language };
    let urgent = fields.get("urgent") == "yes";
    let urgency = if urgent { Urgency::Urgent } else { Urgency::Normal };
    let opened = recovery::complain(&mut tx, &opening, (urgency, &letter), now).await?;
    tx.commit().await?;
    app.live.ring();
    Ok(Redirect::to(&format!("/right/{opened}")).into_response())
}
