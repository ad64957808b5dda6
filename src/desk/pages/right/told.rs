//! What the guest told us, in their own words where there are some.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use crate::calls::{self, Call, Outcome};
use crate::desk::pages::given_name;
use crate::ids::StaffId;
use crate::recovery::{self, Recovery};
use crate::requests;
use crate::staff::Team;
use crate::words::Words;

/// One thing that the guest said.
pub(super) struct Told {
    at: DateTime<Utc>,
    /// In their own words; else what it is called.
    pub(super) quoted: bool,
    pub(super) words: String,
    pub(super) language: String,
    pub(super) when: String,
}

/// The first first.
pub(super) async fn of(
    db: &mut PgConnection,
    entry: &Entry,
    (team, w): (&Team, Words),
    now: DateTime<Utc>,
) -> sqlx::Result<Vec<Told>> {
    let house = entry.recovery.property;
    let mut told = Vec::new();
    for request in &entry.requests {
        let quoted = !request.words.is_empty();
        let title = request.title(w);
        // Words beside a thing that was asked for do not say which.
        let named = quoted && !request.is_own_words();
        let asked = if named { "right-asked-for" } else { "right-asked" };
        let asked = w.t(asked).with("title", &title);
        let words = if quoted { request.words.clone() } else { title };
        let language = if quoted { request.language } else { w.language };
        let stands = requests::stands(request, team, w, now);
        let when = asked.with("time", w.when(request.filed_at, now));
        told.push(Told {
            at: request.filed_at,
            quoted,
            words,
            language: language.code().to_owned(),
            when: when.with("stands", stands).to_string(),
        });
        let said = requests::messages(db, house, request.id).await?;
        told.extend(said.into_iter().filter(|said| said.by.is_none()).map(|said| Told {
            at: said.at,
            quoted: true,
            words: said.body,
            language: said.language,
            when: w.when(said.at, now),
        }));
    }
    let mut rung = rung(db, &entry.recovery).await?;
    for said in recovery::letters(db, house, entry.recovery.id).await? {
        if said.by.is_some() {
            continue;
        }
        let time = w.when(said.at, now);
        let heard =
            |it: &(DateTime<Utc>, StaffId, String)| it.0 == said.at && Some(it.1) == said.via;
        let on_the_phone = rung.iter().position(heard).map(|at| rung.remove(at)).is_some();
        let when = match said.via {
            Some(via) => {
                let key = if on_the_phone { "right-told-on-the-phone" } else { "right-told-to" };
                w.t(key).with("name", given_name(team, via)).with("time", time)
            }
            None => w.t("right-told").with("time", time),
        };
        let when = when.to_string();
        let language = said.language;
        told.push(Told { at: said.at, quoted: true, words: said.body, language, when });
    }
    told.extend(rung.into_iter().map(|(at, by, note)| {
        let when = w.t("right-told-on-the-phone").with("name", given_name(team, by));
        let when = when.with("time", w.when(at, now)).to_string();
        // In whatever language the colleague wrote it down.
        let (quoted, words, language) = if note.is_empty() {
            (false, w.t("right-told-not-right").to_string(), w.language.code().to_owned())
        } else {
            (true, note, String::new())
        };
        Told { at, quoted, words, language, when }
    }));
    told.sort_by_key(|told| told.at);
    Ok(told)
}

/// When somebody rang while it was open and heard that something is not right, who, and what they
/// wrote down.
async fn rung(
    db: &mut PgConnection,
    it: &Recovery,
) -> sqlx::Result<Vec<(DateTime<Utc>, StaffId, String)>> {
    let calls = calls::of_stay(db, it.property, it.stay).await?;
    let ends = it.course.closed_at;
    let heard = |call: Call| {
        let at =
            call.done_at.filter(|at| *at >= it.opened_at && ends.is_none_or(|end| *at < end))?;
        let by = call.done_by.filter(|_| call.outcome == Some(Outcome::NotRight))?;
        Some((at, by, call.note))
    };
    Ok(calls.into_iter().filter_map(heard).collect())
}
