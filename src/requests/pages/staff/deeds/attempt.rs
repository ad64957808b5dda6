//! Somebody tries something about a request. It is done, or the page comes again with every word
//! and says why not: what is missing, who was faster, what has changed meanwhile.

use axum::extract::{self, FromRequest, FromRequestParts};
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::PgConnection;

use super::tried::{Because, Tried};
use super::typed::{Typed, Understood};
use crate::app::App;
use crate::ids::{RequestId, StaffId};
use crate::requests::pages::staff::show::Begin;
use crate::requests::pages::staff::{Which, bring, done_before, show, take, target};
use crate::requests::{self, Along, Command, Deed, Error, Event, Request, Says, store, thread};
use crate::staff::Staff;
use crate::web::{self, Fields, Visit};

/// Where it goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::requests::pages::staff) enum To {
    /// To the list, which says what was just done.
    Board,
    /// To the conversation.
    Thread,
}

impl To {
    pub(in crate::requests::pages::staff) fn answer(self, id: RequestId) -> Response {
        let address = match self {
            Self::Board => format!("/board?just={id}#r-{id}"),
            Self::Thread => format!("/board/requests/{id}#thread"),
        };
        Redirect::to(&address).into_response()
    }
}

/// Somebody who works here sent a form about a request of their house.
pub(in crate::requests::pages::staff) struct Attempt {
    pub(in crate::requests::pages::staff) app: App,
    pub(in crate::requests::pages::staff) visit: Visit,
    pub(in crate::requests::pages::staff) staff: Staff,
    pub(in crate::requests::pages::staff) id: RequestId,
    pub(in crate::requests::pages::staff) fields: Fields,
}

impl FromRequest<App> for Attempt {
    type Rejection = Response;

    async fn from_request(sent: extract::Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = sent.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, app).await;
        let staff = Staff::from_request_parts(&mut parts, app).await;
        let staff = staff.map_err(IntoResponse::into_response)?;
        let which = Which::from_request_parts(&mut parts, app).await;
        let Which(id) = which.map_err(IntoResponse::into_response)?;
        let sent = extract::Request::from_parts(parts, body);
        let fields = Fields::from_request(sent, app).await?;
        Ok(Self { app: app.clone(), visit, staff, id, fields })
    }
}

impl Attempt {
    /// Which words to begin with were chosen, where there is no script.
    pub(in crate::requests::pages::staff) fn begun(&self) -> Option<usize> {
        self.fields.parse("starter")
    }

    /// Does what the form called `code` says, as `read` understands it.
    pub(in crate::requests::pages::staff) async fn act(
        self,
        code: &'static str,
        to: To,
        read: impl FnOnce(Typed<'_>) -> Understood<(Command, Along)>,
    ) -> web::Result {
        if let Some(nth) = self.begun() {
            return self.failed(code, Because::Begun(nth)).await;
        }
        let (app, staff, now) = (&self.app, &self.staff, self.app.clock.now());
        let target = target(staff, self.id);
        let mut tx = app.db.begin().await?;
        // Held still, so that of two presses the second finds what the first did.
        let request = store::lock(&mut tx, target).await?.ok_or(web::Error::NotFound)?;
        let typed = Typed { fields: &self.fields, request: &request, staff, now };
        let (command, along) = match read(typed) {
            Ok(understood) => understood,
            Err(wrong) => {
                drop(tx);
                return self.failed(code, Because::Wrong(wrong)).await;
            }
        };
        if is_done(&mut tx, &request, (command, &along), staff).await? {
            tx.commit().await?;
            return Ok(to.answer(self.id));
        }
        let wordless = along.note.is_none();
        let because = match requests::act(&mut tx, target, command, along, now).await {
            Ok(_) => {
                tx.commit().await?;
                app.live.ring();
                return Ok(to.answer(self.id));
            }
            Err(Error::Refused(why, request)) if wordless && done_before(why, &request, staff) => {
                return Ok(to.answer(self.id));
            }
            Err(Error::Refused(why, _)) => Because::Refused(why),
            Err(Error::Changed(..)) => Because::Changed,
            Err(error) => return Err(error.into()),
        };
        drop(tx);
        self.failed(code, because).await
    }

    /// The page again, with all that was typed into the form called `code`.
    pub(in crate::requests::pages::staff) async fn failed(
        self,
        code: &'static str,
        because: Because,
    ) -> web::Result {
        let Self { app, visit, staff, id, fields } = &self;
        let (id, fields) = (*id, fields.clone());
        let of_take = code == "take" && fields.get("page") != "request";
        let tried = Tried { code, fields, because };
        match code {
            _ if of_take => take::failed(app, visit, staff, id, &tried).await,
            "deliver" => bring::failed(app, visit, staff, id, tried).await,
            _ => show::page(app, visit, staff, id, (&Begin::default(), Some(tried))).await,
        }
    }
}

/// Whether the same person has done this before: a second press, or a phone that sent it again. Its
/// words are there already; without words, it is the last thing they did since their page was made.
/// What they did and took back is not done.
async fn is_done(
    db: &mut PgConnection,
    request: &Request,
    (command, along): (Command, &Along),
    staff: &Staff,
) -> sqlx::Result<bool> {
    if let Some(note) = &along.note {
        let messages = requests::messages(db, request.property, request.id).await?;
        let same = |said: &requests::Said| {
            said.id == note.id && said.by == note.by && said.body == note.words.as_str()
        };
        return Ok(messages.iter().any(same));
    }
    let Some(seen) = along.seen.filter(|seen| *seen < request.version) else { return Ok(false) };
    let happened = thread::happened(db, request.property, request.id).await?;
    let since = happened.iter().skip(usize::try_from(seen).unwrap_or(0));
    let words = |event: &Event| matches!(event, Event::Said { .. } | Event::Noted { .. });
    let mut mine = since.filter(|it| it.event.by() == Some(staff.id) && !words(&it.event));
    Ok(mine.next_back().is_some_and(|recorded| is_of(&recorded.event, command)))
}

/// Whether others did something since somebody's page was made, clocks left aside.
pub(super) async fn others_did(
    db: &mut PgConnection,
    request: &Request,
    seen: Option<i32>,
    reader: StaffId,
) -> sqlx::Result<bool> {
    let Some(seen) = seen.filter(|seen| *seen < request.version) else { return Ok(false) };
    let happened = thread::happened(db, request.property, request.id).await?;
    let mut since = happened.iter().skip(usize::try_from(seen).unwrap_or(0));
    Ok(since.any(|it| !it.event.is_clockwork() && it.event.by() != Some(reader)))
}

/// Whether this event is what becomes of the command.
fn is_of(event: &Event, command: Command) -> bool {
    match command {
        Command::Colleague { deed, .. } => match deed {
            Deed::Confirm { .. } => matches!(event, Event::Confirmed { .. }),
            Deed::Ask { .. } => matches!(event, Event::Asked { .. }),
            Deed::Offer { .. } => matches!(event, Event::Offered { .. }),
            Deed::Cannot => matches!(event, Event::Refused { .. }),
            Deed::Start => matches!(event, Event::Started { .. }),
            Deed::Deliver { .. } => matches!(event, Event::Delivered { .. }),
            Deed::Move { .. } => matches!(event, Event::Moved { .. }),
            Deed::Park { .. } => matches!(event, Event::Parked { .. }),
            Deed::Resume => matches!(event, Event::Resumed { .. }),
            Deed::HandBack => matches!(event, Event::HandedBack { .. }),
            Deed::TakeOver { .. } => matches!(event, Event::TakenOver { .. }),
            Deed::Keep => matches!(event, Event::Kept { .. }),
            Deed::Undo => matches!(event, Event::Undone { .. }),
            Deed::Verify => matches!(event, Event::Settled { .. }),
        },
        Command::Guest { says, .. } => match says {
            Says::Answer => {
                matches!(event, Event::Answered { .. } | Event::AnsweredLater { .. })
            }
            Says::Accept => {
                matches!(event, Event::Accepted { .. } | Event::AcceptedLater { .. })
            }
            Says::Decline => matches!(event, Event::Declined { .. }),
            Says::JustRight => matches!(event, Event::Settled { .. }),
            Says::NotQuite => matches!(event, Event::Reopened { .. }),
            Says::Talk => matches!(event, Event::TalkWanted { .. }),
            Says::Cancel => matches!(event, Event::Cancelled { .. }),
            Says::Restore | Says::Again => matches!(event, Event::Restored { .. }),
            Says::Amend => matches!(event, Event::Amended { .. } | Event::ChangeAsked { .. }),
        },
        Command::Clock(_) => false,
    }
}
