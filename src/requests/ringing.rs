//! What a guest said on the telephone is said to their requests, and to what is being put right; and
//! what a colleague wrote instead is where the guest reads it.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::acting::{act, say};
use super::{Along, Command, Deed, Error, Note, Says, Target, store};
use crate::calls::{self, Call, Outcome, Reason, Went};
use crate::ids::{CallId, MessageId, PropertyId, RequestId};
use crate::journal;
use crate::promises::Urgency;
use crate::recovery::{self, Cause, Heard, Letter, Opening, Recovery};
use crate::stays;
use crate::stays::letters::{self, NewLetter};

/// The front desk rang or wrote, and writes down how it went. What was brought is right, all of it, or
/// one thing is not: that is reopened, and put right. Gives back the call as it was.
pub async fn call_made(
    db: &mut PgConnection,
    property: PropertyId,
    id: CallId,
    went: Went<'_>,
    now: DateTime<Utc>,
) -> Result<Call, calls::Error> {
    let call = calls::find(db, property, id).await?.ok_or(calls::Error::Missing)?;
    // The requests first, then what is put right, as everybody does: two who lock in turns never wait
    // for each other.
    let mut requests = call.requests();
    requests.sort_unstable();
    for request in requests {
        store::lock(db, Target { property, stay: Some(call.stay), id: request }).await?;
    }
    let stay = call.stay;
    let preferred = if went.outcome == Outcome::PrefersNoCalls {
        stays::prefer_no_calls(db, property, stay, (true, went.by)).await?
    } else {
        stays::hold(db, property, stay).await?;
        None
    };
    let righting = recovery::hold(db, property, stay).await?;
    // What has joined since is held by nobody, and was seen by nobody.
    let known = call.marks();
    let seen: Vec<String> = match went.seen {
        Some(seen) => seen.iter().filter(|mark| known.contains(mark)).cloned().collect(),
        None => known,
    };
    let made = calls::make(db, property, id, (went, &seen), now).await?;
    let told = Told { property, call: &made.call, went };
    match went.outcome {
        Outcome::ToTheirLiking => told.all_right(db, righting, now).await?,
        Outcome::NotRight => told.not_right(db, righting, now).await?,
        Outcome::Note => told.written(db, now).await?,
        Outcome::NoAnswer | Outcome::PrefersNoCalls | Outcome::SeenTo => {}
    }
    made.note(db, property, now).await?;
    if let Some(preferred) = preferred {
        let subject = journal::Subject { property, stay: Some(stay), request: None };
        journal::append(db, subject, &preferred, now).await?;
    }
    Ok(made.call)
}

/// What was told in a call.
struct Told<'a> {
    property: PropertyId,
    call: &'a Call,
    went: Went<'a>,
}

impl Told<'_> {
    fn target(&self, id: RequestId) -> Target {
        Target { property: self.property, stay: Some(self.call.stay), id }
    }

    async fn all_right(
        &self,
        db: &mut PgConnection,
        righting: Option<Recovery>,
        now: DateTime<Utc>,
    ) -> sqlx::Result<()> {
        for request in self.call.requests() {
            let command = Command::Colleague { by: self.went.by, deed: Deed::Verify };
            self.said(db, request, command, now).await?;
        }
        self.touched(db, righting, true, now).await.map(drop)
    }

    /// What they spoke of is reopened, and its miss is put right. Where it stands elsewhere by now, the
    /// guest has told of something else: somebody puts that right, and reads what it is.
    async fn not_right(
        &self,
        db: &mut PgConnection,
        righting: Option<Recovery>,
        now: DateTime<Utc>,
    ) -> Result<(), calls::Error> {
        let call = self.call;
        let about = self.went.about.filter(|about| call.is_about(*about)).or(call.request());
        let mut known = self.touched(db, righting, false, now).await?;
        if let Some(request) = about {
            let command = Command::Guest { says: Says::NotQuite, via: Some(self.went.by) };
            known |= self.said(db, request, command, now).await?;
        }
        if known {
            return Ok(());
        }
        if self.went.note.is_empty() {
            return Err(calls::Error::WordsMissing);
        }
        let opening = Opening {
            property: self.property,
            stay: call.stay,
            request: about,
            cause: Cause::Complaint,
            by: Some(self.went.by),
            words: self.went.note.clone(),
        };
        let Went { note, language, .. } = self.went;
        let letter = Letter { id: MessageId::new(), words: note.clone(), language };
        recovery::complain(db, &opening, (Urgency::Normal, &letter), now).await?;
        Ok(())
    }

    /// Whether the request heard it. Where it stands elsewhere by now, the note on the call says it all.
    async fn said(
        &self,
        db: &mut PgConnection,
        request: RequestId,
        command: Command,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        match act(db, self.target(request), command, Along::default(), now).await {
            Ok(_) => Ok(true),
            Err(Error::Refused(..) | Error::Missing | Error::AnotherWish | Error::Changed(..)) => {
                Ok(false)
            }
            Err(Error::Database(error)) => Err(error),
        }
    }

    /// The second touch, if the call was one: whether what is being put right heard it.
    async fn touched(
        &self,
        db: &mut PgConnection,
        righting: Option<Recovery>,
        right: bool,
        now: DateTime<Utc>,
    ) -> sqlx::Result<bool> {
        let Some(righting) = righting.filter(|_| self.call.has(Reason::SecondTouch)) else {
            return Ok(false);
        };
        let Went { by, note, language, .. } = self.went;
        let heard = Heard { right, by: Some(by), words: note.clone(), language };
        match recovery::heard(db, self.property, righting.id, heard, now).await {
            Ok(_) => Ok(true),
            Err(recovery::Error::Database(error)) => Err(error),
            Err(_) => Ok(false),
        }
    }

    /// What was written stands on the guest's page; about one thing that is not over, it stands in its
    /// conversation as well. About several, nobody knows which of them it answers.
    async fn written(&self, db: &mut PgConnection, now: DateTime<Utc>) -> sqlx::Result<()> {
        let Went { by, letter, language, .. } = self.went;
        let Some(words) = letter else { return Ok(()) };
        let id = MessageId::new();
        let mut about = None;
        if let [request] = self.call.requests()[..] {
            let note = Note { id, by: Some(by), words: words.clone(), language };
            match say(db, self.target(request), note, now).await {
                Ok(_) => about = Some(request),
                Err(Error::Database(error)) => return Err(error),
                Err(_) => {}
            }
        }
        let letter = NewLetter { id, request: about, by, words: words.clone(), language };
        letters::write(db, self.property, self.call.stay, &letter, now).await
    }
}
