//! What the guest told us, in their own words where there are some.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use crate::desk::pages::given_name;
use crate::recovery;
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
        let words = if quoted { request.words.clone() } else { title };
        let language = if quoted { request.language } else { w.language };
        let stands = requests::stands(request, team, w, now);
        let when = w.t("right-asked").with("time", w.when(request.filed_at, now));
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
    for said in recovery::letters(db, house, entry.recovery.id).await? {
        if said.by.is_some() {
            continue;
        }
        let time = w.when(said.at, now);
        let when = match said.via {
            Some(via) => {
                w.t("right-told-to").with("name", given_name(team, via)).with("time", time)
            }
            None => w.t("right-told").with("time", time),
        };
        let when = when.to_string();
        let language = said.language;
        told.push(Told { at: said.at, quoted: true, words: said.body, language, when });
    }
    told.sort_by_key(|told| told.at);
    Ok(told)
}
