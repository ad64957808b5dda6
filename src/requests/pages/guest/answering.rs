//! The guest answers a question, or chooses from what is offered: only what they have seen.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use sqlx::PgConnection;

use super::acts::{last_words, note, refused, typed, words};
use super::choose;
use super::cord;
use super::request::{self, Answer};
use super::whole::{What, Whole, target};
use crate::app::App;
use crate::ids::RequestId;
use crate::requests::pages::words::changed;
use crate::requests::{self, Along, Command, Error, Event, Note, Refusal, Says};
use crate::stays::Guest;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::Message;

/// POST /stay/requests/{id}/answer
pub(super) async fn answer(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let form = Form { app: &app, guest: &guest, visit: &visit, id: request::id(&text)?, fields };
    let whole = form.look().await?;
    let choice = form.fields.get("choice");
    let known =
        whole.asked.as_ref().is_some_and(|asked| asked.choices.iter().any(|it| it == choice));
    if !choice.is_empty() && !known && whole.asked.is_some() {
        return form.unknown(&whole).await;
    }
    if choice.is_empty() && form.is_wordless() {
        let has_choices = whole.asked.is_some_and(|asked| !asked.choices.is_empty());
        let field = if has_choices { "choice" } else { "words" };
        return form.wrong(Wrong::new(field, Message::new("guest-answer-empty"))).await;
    }
    form.say(Says::Answer, choice).await
}

/// POST /stay/requests/{id}/choose
pub(super) async fn choose(
    State(app): State<App>,
    guest: Guest,
    visit: Visit,
    Path(text): Path<String>,
    fields: Fields,
) -> web::Result {
    let form = Form { app: &app, guest: &guest, visit: &visit, id: request::id(&text)?, fields };
    let whole = form.look().await?;
    let value = form.fields.get("choice");
    if value.is_empty() {
        return form.wrong(Wrong::new("choice", Message::new("guest-choose-one"))).await;
    }
    match choose::choice(value, &whole) {
        Some((says, thing)) => form.say(says, &thing).await,
        None if whole.asked.is_some() => form.unknown(&whole).await,
        // Whatever it was, nothing is offered any more.
        None => form.say(Says::Accept, choose::thing(value)).await,
    }
}

/// What was sent, by whom, about which request.
struct Form<'a> {
    app: &'a App,
    guest: &'a Guest,
    visit: &'a Visit,
    id: RequestId,
    fields: Fields,
}

impl Form<'_> {
    async fn look(&self) -> web::Result<Whole> {
        let mut db = self.app.db.acquire().await?;
        Whole::read(&mut db, self.guest, self.id).await?.ok_or(web::Error::NotFound)
    }

    fn seen(&self) -> Option<i32> {
        self.fields.parse("version")
    }

    fn is_wordless(&self) -> bool {
        CleanText::lines(self.fields.get("words"), usize::MAX).is_ok_and(|it| it.is_empty())
    }

    async fn wrong(&self, wrong: Wrong) -> web::Result {
        typed(self.app, self.guest, self.visit, self.id, &self.fields, wrong).await
    }

    /// The choice is none of those that stand there now: another offer took its place, or it never
    /// was one.
    async fn unknown(&self, whole: &Whole) -> web::Result {
        match self.seen() {
            Some(seen) if seen < whole.request.version => self.changed(seen).await,
            Some(_) | None => self.wrong(Wrong::new("choice", Message::new("wrong-choice"))).await,
        }
    }

    /// Shows what others did meanwhile, with all that the guest typed.
    async fn changed(&self, seen: i32) -> web::Result {
        let answer = Answer {
            words: self.fields.get("words").to_owned(),
            choice: self.fields.get("choice").to_owned(),
            refused: Some(changed()),
            seen: usize::try_from(seen).ok(),
            wrong: Vec::new(),
        };
        request::page(self.app, self.guest, self.visit, self.id, answer).await
    }

    /// Says it, with what was chosen and written as the guest's words.
    async fn say(&self, says: Says, choice: &str) -> web::Result {
        let written = words(&self.fields, false);
        let note = match written.and_then(|written| together(choice, &written)) {
            Ok(words) => note(&self.fields, self.guest, words),
            Err(wrong) => return self.wrong(wrong).await,
        };
        let mut tx = self.app.db.begin().await?;
        match self.act(&mut tx, says, &note).await {
            Ok(()) => {}
            Err(Error::Changed(..)) => {
                drop(tx);
                return self.changed(self.seen().unwrap_or_default()).await;
            }
            Err(Error::Refused(refusal, _)) => {
                // A second tap is answered like the first.
                if !self.is_said(&mut tx, says, &note).await? {
                    drop(tx);
                    return self.refused(refusal).await;
                }
            }
            Err(error) => return Err(error.into()),
        }
        tx.commit().await?;
        self.app.live.ring();
        Ok(Redirect::to(&request::address(self.id)).into_response())
    }

    async fn act(&self, db: &mut PgConnection, says: Says, note: &Note) -> Result<(), Error> {
        let (target, now) = (target(self.guest, self.id), self.app.clock.now());
        if says == Says::Talk && self.talks_already(db, note).await? {
            return Ok(());
        }
        let command = Command::Guest { says, via: None };
        let along = |seen| Along { seen, ..Along::with(note.clone()) };
        match requests::act(db, target, command, along(self.seen()), now).await {
            // What colleagues did among themselves is nothing that a guest has to look at again.
            Err(Error::Changed(..)) if !self.is_changed(db).await? => {
                requests::act(db, target, command, along(None), now).await?;
            }
            done => {
                done?;
            }
        }
        Ok(())
    }

    /// Whether others did something that the guest can see since the page was made.
    async fn is_changed(&self, db: &mut PgConnection) -> sqlx::Result<bool> {
        let seen = self.seen().and_then(|seen| usize::try_from(seen).ok()).unwrap_or_default();
        let whole = Whole::read(db, self.guest, self.id).await?;
        let reader = |whole: &Whole| {
            let reader = whole.reader(self.guest, self.app.clock.now());
            !cord::since(whole, seen, reader).is_empty()
        };
        Ok(whole.is_some_and(|whole| reader(&whole)))
    }

    /// Whether the guest said this already, and has nothing to add.
    async fn talks_already(&self, db: &mut PgConnection, note: &Note) -> sqlx::Result<bool> {
        let whole = Whole::read(db, self.guest, self.id).await?;
        Ok(whole.is_some_and(|whole| whole.past().talk)
            && (note.words.is_empty() || self.are_last_words(db, note).await?))
    }

    async fn is_said(&self, db: &mut PgConnection, says: Says, note: &Note) -> sqlx::Result<bool> {
        let whole = Whole::read(db, self.guest, self.id).await?;
        let said = |event: &Event| match says {
            Says::Answer => matches!(event, Event::Answered { .. } | Event::AnsweredLater { .. }),
            Says::Accept => matches!(event, Event::Accepted { .. } | Event::AcceptedLater { .. }),
            Says::Decline => matches!(event, Event::Declined { .. }),
            Says::JustRight
            | Says::NotQuite
            | Says::Talk
            | Says::Cancel
            | Says::Restore
            | Says::Again
            | Says::Amend => false,
        };
        let since = self.seen().and_then(|seen| usize::try_from(seen).ok()).unwrap_or_default();
        let answered = whole.is_some_and(|whole| {
            let events = whole.events.iter().filter_map(|happened| match &happened.what {
                What::Done(event) => Some(event),
                What::Rang { .. } => None,
            });
            events.skip(since).any(said)
        });
        Ok(answered && (note.words.is_empty() || self.are_last_words(db, note).await?))
    }

    async fn are_last_words(&self, db: &mut PgConnection, note: &Note) -> sqlx::Result<bool> {
        let last = last_words(db, self.guest, self.id).await?;
        Ok(last.is_some_and(|said| said.body == note.words.as_str()))
    }

    async fn refused(&self, refusal: Refusal) -> web::Result {
        refused(self.app, self.guest, self.visit, self.id, &self.fields, refusal).await
    }
}

/// What was chosen, and under it what was written: one message, no longer than others.
fn together(choice: &str, written: &CleanText) -> Result<CleanText, Wrong> {
    let both = format!("{choice}\n{}", written.as_str());
    CleanText::lines(&both, LONGEST)
        .map_err(|long| Wrong::new("words", Message::new("wrong-too-long").with("count", long.by)))
}
