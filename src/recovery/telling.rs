//! What a guest says on their own page, which may have grown old while they typed: it was closed, or
//! something else went wrong. What they say is kept all the same.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::acting::{follow, heard, note};
use super::opening::{complain, open};
use super::{Cause, Error, Event, Heard, Letter, Opening, Recovery, Refusal, papers, store};
use crate::ids::MessageId;
use crate::text::{CleanText, LONGEST};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    Heard,
    /// They said that it is right, and something else went wrong meanwhile.
    Meanwhile,
}

/// The guest says whether it is right now. `id` is made with the form, so that a double tap is said
/// once. What is not right any more after it was closed is opened again.
pub async fn guest_says(
    db: &mut PgConnection,
    it: &Recovery,
    (said, id): (Heard, MessageId),
    now: DateTime<Utc>,
) -> Result<Answered, Error> {
    let (why, found) = match heard(db, it.property, it.id, said.clone(), now).await {
        Ok(_) => return Ok(Answered::Heard),
        Err(Error::Refused(why, found)) => (why, *found),
        Err(error) => return Err(error),
    };
    let letter = Letter { id, words: said.words, language: said.language };
    if why == Refusal::Closed && !said.right {
        reopen(db, &found, &letter, now).await?;
        return Ok(Answered::Heard);
    }
    if !letter.words.is_empty() && !is_said(db, &found, &letter).await? {
        papers::write(db, &found, (&letter, None, None), now).await?;
        follow(db, found, Event::RecoveryTold, now).await?;
    }
    let meanwhile = said.right && why == Refusal::NotFixed;
    Ok(if meanwhile { Answered::Meanwhile } else { Answered::Heard })
}

async fn is_said(db: &mut PgConnection, it: &Recovery, letter: &Letter) -> sqlx::Result<bool> {
    let letters = papers::letters(db, it.property, it.id).await?;
    Ok(letters.iter().any(|known| known.by.is_none() && known.body == letter.words.as_str()))
}

/// Something is still not right after it was closed: it is put right as what the guest tells now.
async fn reopen(
    db: &mut PgConnection,
    closed: &Recovery,
    letter: &Letter,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let known = store::lock_open(db, closed.property, closed.stay).await?;
    let mut opening = Opening {
        property: closed.property,
        stay: closed.stay,
        request: closed.request,
        cause: Cause::Complaint,
        by: None,
        words: letter.words.clone(),
    };
    if !letter.words.is_empty() {
        if let Some(known) = known
            && is_said(db, &known, letter).await?
        {
            return Ok(());
        }
        complain(db, &opening, (closed.urgency, letter), now).await?;
    } else if known.is_none() {
        opening.words = CleanText::lines(&closed.words, LONGEST).unwrap_or_default();
        let opened = open(db, &opening, closed.urgency, now).await?;
        note(db, &closed.subject(), &opened.event, now).await?;
    }
    Ok(())
}
