//! What is being put right, each with whom it concerns and what it is about.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::desk::pages::given_name;
use crate::ids::{PropertyId, RecoveryId, RequestId, StayId};
use crate::recovery::{self, Recovery, Status};
use crate::requests::{self, Request};
use crate::staff::Team;
use crate::stays::calling::{self, Whom};
use crate::stays::{self, InHouse};
use crate::words::Words;

/// One that is put right, read together with what it is about.
pub(in crate::desk::pages) struct Entry {
    pub(in crate::desk::pages) recovery: Recovery,
    /// The party, while it is in the house.
    pub(in crate::desk::pages) party: Option<InHouse>,
    /// What went wrong, the first first.
    pub(in crate::desk::pages) requests: Vec<Request>,
    /// Who they were, where nothing else says it.
    whom: Option<Whom>,
}

impl Entry {
    /// One.
    pub(in crate::desk::pages) async fn read(
        db: &mut PgConnection,
        property: PropertyId,
        recovery: Recovery,
    ) -> sqlx::Result<Self> {
        let party = stays::find(db, property, recovery.stay).await?;
        let read = Self::with(db, property, (vec![recovery], party.into_iter().collect())).await?;
        Ok(read.into_iter().next().expect("each that is given is read"))
    }

    /// All of these, at once.
    pub(in crate::desk::pages) async fn read_all(
        db: &mut PgConnection,
        property: PropertyId,
        recoveries: Vec<Recovery>,
    ) -> sqlx::Result<Vec<Self>> {
        let parties = stays::in_house(db, property).await?;
        Self::with(db, property, (recoveries, parties)).await
    }

    async fn with(
        db: &mut PgConnection,
        property: PropertyId,
        (recoveries, parties): (Vec<Recovery>, Vec<InHouse>),
    ) -> sqlx::Result<Vec<Self>> {
        let ids: Vec<RecoveryId> = recoveries.iter().map(|it| it.id).collect();
        let missed = recovery::requests_of(db, property, &ids).await?;
        let first = recoveries.iter().filter_map(|it| Some((it.id, it.request?)));
        let first: Vec<_> = first.filter(|it| !missed.contains(it)).collect();
        let about = [missed, first].concat();
        let all: Vec<RequestId> = about.iter().map(|(_, request)| *request).collect();
        let all = requests::find_all(db, property, &all).await?;
        let entry = |recovery: Recovery| Self {
            party: parties.iter().find(|party| party.stay == recovery.stay).cloned(),
            requests: about
                .iter()
                .filter(|(of, _)| *of == recovery.id)
                .filter_map(|(_, id)| all.iter().find(|request| request.id == *id).cloned())
                .collect(),
            recovery,
            whom: None,
        };
        let mut entries: Vec<Self> = recoveries.into_iter().map(entry).collect();
        let unknown = entries.iter().filter(|it| it.party.is_none() && it.requests.is_empty());
        let unknown: Vec<StayId> = unknown.map(|it| it.recovery.stay).collect();
        let whom = calling::whoever(db, property, &unknown).await?;
        for entry in &mut entries {
            entry.whom = whom.get(&entry.recovery.stay).cloned();
        }
        Ok(entries)
    }

    /// Where they live now; of who has left, where they lived.
    pub(in crate::desk::pages) fn room(&self) -> &str {
        let known = || self.whom.as_ref().map_or("", |whom| &whom.room);
        let lived = || self.requests.last().map_or_else(known, |request| &request.room);
        self.party.as_ref().map_or_else(lived, |party| &party.room)
    }

    /// How they want to be addressed.
    pub(in crate::desk::pages) fn guest(&self) -> &str {
        let known = || self.whom.as_ref().map_or("", |whom| &whom.guest);
        let asked = || self.requests.last().map_or_else(known, |request| &request.guest);
        self.party.as_ref().map_or_else(asked, |party| &party.guest)
    }

    /// "No hot water", and what else.
    pub(in crate::desk::pages) fn title(&self, w: Words) -> String {
        let mut titles: Vec<(String, usize)> = Vec::new();
        for title in self.requests.iter().map(|request| request.title(w)) {
            match titles.iter_mut().find(|(known, _)| *known == title) {
                Some((_, count)) => *count += 1,
                None => titles.push((title, 1)),
            }
        }
        let said = |(title, count): (String, usize)| match count {
            1 => title,
            _ => w.t("right-times").with("title", title).with("count", count).to_string(),
        };
        let mut said = titles.into_iter().map(said);
        let Some(first) = said.next() else {
            let words = self.recovery.words.lines().next().unwrap_or_default();
            return words.chars().take(80).collect();
        };
        match said.count() {
            0 => first,
            // A sentence of their own goes on.
            more if first.ends_with('.') => {
                let first = first.trim_end_matches('.');
                w.t("right-and-more").with("title", first).with("count", more).to_string()
            }
            more => w.t("right-and-more").with("title", first).with("count", more).to_string(),
        }
    }

    /// In what language the title is written.
    pub(in crate::desk::pages) fn lang(&self, w: Words) -> &'static str {
        let own = self.requests.first().filter(|request| request.is_own_words());
        own.map_or(w.language.code(), |request| request.language.code())
    }

    /// Whose it is, and since when.
    pub(in crate::desk::pages) fn whose(
        &self,
        team: &Team,
        w: Words,
        now: DateTime<Utc>,
    ) -> String {
        let course = &self.recovery.course;
        match (course.owner, course.owned_since) {
            (Some(owner), Some(since)) => w
                .t("right-in-hands")
                .with("name", given_name(team, owner))
                .with("time", w.when(since, now)),
            _ => w.t("right-nobody").with("time", w.when(self.recovery.since, now)),
        }
        .to_string()
    }

    /// What comes next.
    pub(in crate::desk::pages) fn next(&self, w: Words, now: DateTime<Utc>) -> String {
        let course = &self.recovery.course;
        if let Some(left) = course.left_at.filter(|_| course.closed_at.is_none()) {
            return w.t("right-left").with("time", w.when(left, now)).to_string();
        }
        if let Some(late) = self.late(w, now) {
            return late;
        }
        let key = match course.status() {
            _ if course.owner.is_none() => "right-next-owner",
            Status::Open => "right-next-sorry",
            Status::Apologised if course.begun_at.is_none() => "right-next-fix",
            Status::Apologised => "right-next-fixed",
            Status::Fixed if course.gesture.is_none() => "right-next-gesture",
            Status::Fixed => "right-next-give",
            Status::Gesture => "right-next-plan",
            Status::SecondTouch => {
                let at = course.touch_at.map(|at| w.when(at, now)).unwrap_or_default();
                return w.t("right-next-touch").with("time", at).to_string();
            }
            Status::Closed => "right-next-closed",
        };
        w.t(key).to_string()
    }

    /// What should have happened by now.
    pub(in crate::desk::pages) fn late(&self, w: Words, now: DateTime<Utc>) -> Option<String> {
        let (awaited, by) = self.recovery.late(now)?;
        let key = format!("right-late-{}", awaited.code());
        Some(w.t(key).with("time", w.when(by, now)).to_string())
    }
}
