//! What somebody presses on the page of one that is put right.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::page::{Tried, page};
use super::refused::Oops;
use super::{again, gift, theirs, touch};
use crate::app::App;
use crate::exceptions::{self, About};
use crate::ids::{MessageId, NoteId, RecoveryId, StaffId};
use crate::notes::{self, NewNote};
use crate::recovery::{self, Error, Heard, Letter, Recovery, Refusal};
use crate::requests;
use crate::staff::{self, Role, Staff};
use crate::stays;
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Visit, Wrong};
use crate::words::{Language, Message};

/// What is done, and by whom.
struct Doing<'a> {
    recovery: &'a Recovery,
    staff: &'a Staff,
    fields: &'a Fields,
    now: DateTime<Utc>,
}

/// Does it, and shows the page as it stands then.
pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Path((id, deed)): Path<(RecoveryId, String)>,
    fields: Fields,
) -> web::Result {
    let (now, house) = (app.clock.now(), staff.property.id);
    let mut tx = app.db.begin().await?;
    let recovery = theirs(recovery::find(&mut tx, house, id).await?, &staff)?;
    if let Some(nth) = fields.parse("starter").filter(|_| deed == "apologise") {
        drop(tx);
        let tried = Tried { fields, begins: Some(nth), ..Tried::default() };
        return page(&app, &visit, &staff, id, tried).await;
    }
    let doing = Doing { recovery: &recovery, staff: &staff, fields: &fields, now };
    let here = format!("/right/{id}");
    let oops = match doing.does(&mut tx, &deed).await.ok_or(web::Error::NotFound)? {
        Ok(()) => {
            tx.commit().await?;
            app.live.ring();
            return Ok(Redirect::to(&here).into_response());
        }
        Err(Oops::Failed(Error::Refused(Refusal::Already, found))) => {
            if again::is_repeated(&mut tx, &found, (&staff, &fields), &deed).await? {
                return Ok(Redirect::to(&here).into_response());
            }
            Error::Refused(Refusal::Already, found).into()
        }
        Err(oops) => oops,
    };
    let team = staff::team(&mut tx, house).await?;
    drop(tx);
    let tried = oops.tried(fields, (&team, staff.words()))?;
    page(&app, &visit, &staff, id, tried).await
}

type Done = Result<(), Oops>;

impl Doing<'_> {
    fn which(&self) -> (crate::ids::PropertyId, RecoveryId) {
        (self.recovery.property, self.recovery.id)
    }

    /// What this is called in addresses; none: there is no such thing to do.
    async fn does(&self, db: &mut PgConnection, deed: &str) -> Option<Done> {
        Some(match deed {
            "take" => self.take(db).await,
            "hand-over" => self.hand_over(db).await,
            "apologise" => self.apologise(db).await,
            "fix" => self.fix(db).await,
            "gesture" => self.gesture(db).await,
            "give" => self.give(db).await,
            "plan" => self.plan(db).await,
            "heard" => self.heard(db).await,
            "close" => self.close(db).await,
            "yes" => self.yes(db).await,
            "note" => self.note(db).await,
            _ => return None,
        })
    }

    /// What somebody wrote into a field that must not be empty.
    fn words(&self, field: &'static str, missing: &'static str) -> Result<CleanText, Oops> {
        let wrong = |say| Oops::Wrong(vec![Wrong::new(field, say)]);
        match CleanText::lines(self.fields.get(field), LONGEST) {
            Ok(words) if words.is_empty() => Err(wrong(Message::new(missing))),
            Ok(words) => Ok(words),
            Err(long) => Err(wrong(Message::new("wrong-too-long").with("count", long.by))),
        }
    }

    async fn take(&self, db: &mut PgConnection) -> Done {
        recovery::take(db, self.which(), self.staff.id, self.now).await?;
        Ok(())
    }

    async fn hand_over(&self, db: &mut PgConnection) -> Done {
        let team = staff::team(db, self.recovery.property).await?;
        let to = self.fields.parse::<StaffId>("to");
        let to = to.filter(|to| team.get(*to).is_some_and(|colleague| colleague.here));
        let Some(to) = to else {
            let say = Message::new("right-wrong-colleague");
            return Err(Oops::Wrong(vec![Wrong::new("to", say)]));
        };
        let by = (self.staff.id, self.staff.is(Role::Manager));
        recovery::hand_over(db, self.which(), by, to, self.now).await?;
        Ok(())
    }

    async fn apologise(&self, db: &mut PgConnection) -> Done {
        let words = self.words("sorry", "right-wrong-sorry")?;
        let language = self.guest_reads(db).await?;
        let flagged = self.defends(words.as_str(), language);
        if !flagged.is_empty() && self.fields.get("as-it-is") != "yes" {
            return Err(Oops::Flagged(flagged));
        }
        let id = self.fields.parse("message-id").unwrap_or_else(MessageId::new);
        // What the letters show is what it was written in, whatever the guest reads.
        let language = requests::written_in(words.as_str(), language, self.staff.language);
        let letter = Letter { id, words, language };
        recovery::apologise(db, self.which(), self.staff.id, &letter, self.now).await?;
        Ok(())
    }

    async fn guest_reads(&self, db: &mut PgConnection) -> sqlx::Result<Language> {
        let party = stays::find(db, self.recovery.property, self.recovery.stay).await?;
        let reads = party.and_then(|party| party.language.parse().ok());
        Ok(reads.unwrap_or(self.staff.language))
    }

    /// Wording that defends or praises the house, in the guest's language and the colleague's.
    fn defends(&self, words: &str, language: Language) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for language in [language, self.staff.language] {
            let list = self.staff.property.words(language).t("right-defending").to_string();
            let more = recovery::defending(words, &list);
            found.extend(more.into_iter().filter(|it| !found.contains(it)).collect::<Vec<_>>());
        }
        found
    }

    async fn fix(&self, db: &mut PgConnection) -> Done {
        let words = self.words("fixed", "right-wrong-fixed")?;
        let by = (self.staff.id, &words);
        if self.fields.get("do") == "begun" {
            recovery::begin(db, self.which(), by, self.now).await?;
        } else {
            requests::put_right(db, self.which(), by, self.now).await?;
        }
        Ok(())
    }

    async fn gesture(&self, db: &mut PgConnection) -> Done {
        let house = &self.staff.property;
        let listed = recovery::listed(db, house).await?;
        let offers = self.fields.get("do") == "offer";
        let ideas = gift::parse(self.fields, &listed, self.staff, offers).map_err(Oops::Wrong)?;
        let day = house.today(self.now);
        if offers {
            let ideas = (ideas.as_slice(), day);
            recovery::offer(db, self.which(), self.staff.id, ideas, self.now).await?;
        } else if let Some(idea) = ideas.first() {
            let by = (self.staff.id, self.staff.is(Role::Manager));
            recovery::choose(db, self.which(), by, (idea, day), self.now).await?;
        }
        Ok(())
    }

    async fn give(&self, db: &mut PgConnection) -> Done {
        let card = gift::card(self.fields).map_err(|wrong| Oops::Wrong(vec![wrong]))?;
        recovery::give(db, self.which(), (self.staff.id, &card), self.now).await?;
        Ok(())
    }

    async fn plan(&self, db: &mut PgConnection) -> Done {
        let at = touch::parse(db, self.recovery, (self.fields, &self.staff.property), self.now);
        let at = at.await?;
        let at = at.map_err(|wrong| Oops::Wrong(vec![wrong]))?;
        recovery::plan(db, self.which(), (self.staff.id, at), self.now).await?;
        Ok(())
    }

    async fn heard(&self, db: &mut PgConnection) -> Done {
        let words = CleanText::lines(self.fields.get("heard"), LONGEST).map_err(|long| {
            let say = Message::new("wrong-too-long").with("count", long.by);
            Oops::Wrong(vec![Wrong::new("heard", say)])
        })?;
        let right = self.fields.get("right") == "yes";
        let (by, language) = (Some(self.staff.id), self.staff.language);
        let heard = Heard { right, by, words, language };
        recovery::heard(db, self.recovery.property, self.recovery.id, heard, self.now).await?;
        Ok(())
    }

    async fn close(&self, db: &mut PgConnection) -> Done {
        if !self.staff.is(Role::Manager) {
            return Err(Error::Missing.into());
        }
        let reason = self.words("reason", "right-wrong-reason")?;
        let course = &self.recovery.course;
        let drops = self.fields.get("drops") == "yes";
        if course.owes_gift() && course.left_at.is_none() && !drops {
            let say = Message::new("right-wrong-drops");
            return Err(Oops::Wrong(vec![Wrong::new("drops", say)]));
        }
        let by = (self.staff.id, &reason, drops);
        recovery::close_incomplete(db, self.which(), by, self.now).await?;
        Ok(())
    }

    async fn yes(&self, db: &mut PgConnection) -> Done {
        let it = self.recovery;
        let about = About { stay: it.stay, request: it.request, recovery: Some(it.id) };
        match exceptions::say(db, self.fields, self.staff, about, self.now).await {
            Ok(None) => Ok(()),
            Ok(Some(typed)) => Err(Oops::Over(Box::new(typed))),
            Err(error) => Err(Error::from(error).into()),
        }
    }

    /// So that it does not happen to others: for the next shift.
    async fn note(&self, db: &mut PgConnection) -> Done {
        let words = self.words("note", "right-wrong-note")?;
        let id = self.fields.parse("note-id").unwrap_or_else(NoteId::new);
        let note = NewNote { id, by: self.staff.id, words, language: self.staff.language };
        notes::leave(db, self.recovery.property, &note, self.now).await?;
        Ok(())
    }
}
