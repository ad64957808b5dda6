//! What the round is made from: read once for a page, or for the one party that something happened
//! to.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgConnection;

use super::row::Party;
use super::view::View;
use super::want::is_for_today;
use crate::ids::{RequestId, StaffId, StayId};
use crate::notes;
use crate::properties::Property;
use crate::requests::{self, Habits, OnTheRound, Request, State, Told};
use crate::round::{self, Door, Section, Walks, sections};
use crate::staff::{Keeper, Staff, Team};
use crate::stays::{self, InHouse};
use crate::words::Words;

/// The longest note that is repeated in full, in characters.
const FEW_WORDS: usize = 90;

/// What a reader's round is made from.
pub(super) struct Book<'a> {
    pub(super) me: StaffId,
    /// Under which name their device keeps what is not sent yet.
    pub(super) keeper: Keeper,
    pub(super) w: Words,
    pub(super) team: &'a Team,
    pub(super) now: DateTime<Utc>,
    /// The day of the house.
    pub(super) today: NaiveDate,
    pub(super) sections: Vec<Section>,
    pub(super) walks: Walks,
    /// Who does not want to be disturbed, and until when.
    pub(super) resting: HashMap<StayId, DateTime<Utc>>,
    /// What guests keep asking for.
    pub(super) habits: Habits,
    pub(super) hints: HashMap<RequestId, OnTheRound>,
    pub(super) notes: HashMap<RequestId, Vec<String>>,
    house: &'a Property,
    doors: HashMap<String, Door>,
}

impl<'a> Book<'a> {
    /// The sections and who walks them; nothing yet of what guests want.
    pub(super) async fn open(
        db: &mut PgConnection,
        staff: &'a Staff,
        team: &'a Team,
        now: DateTime<Utc>,
    ) -> sqlx::Result<Self> {
        let house = &staff.property;
        let today = house.today(now);
        let doors = round::doors(db, house.id).await?;
        Ok(Self {
            me: staff.id,
            keeper: staff.keeper(),
            w: staff.words(),
            team,
            now,
            today,
            sections: sections::of(&doors),
            walks: round::walks(db, house.id, today).await?,
            resting: HashMap::new(),
            habits: Habits::default(),
            hints: HashMap::new(),
            notes: HashMap::new(),
            house,
            doors: doors.into_iter().map(|door| (door.label.clone(), door)).collect(),
        })
    }

    /// The sections that a view shows.
    pub(super) fn shown<'s>(&'s self, view: &'s View) -> impl Iterator<Item = &'s Section> {
        self.sections.iter().filter(|section| view.shows(section, &self.walks, self.me))
    }

    /// Everybody who is here or arrives today in what a view shows.
    pub(super) async fn parties(
        &self,
        db: &mut PgConnection,
        view: &View,
    ) -> sqlx::Result<Vec<Party>> {
        let here = stays::in_house(db, self.house.id).await?;
        let expected = stays::expected(db, self.house.id).await?;
        let here = here.into_iter().map(|stay| (stay, true));
        let both = here.chain(expected.into_iter().map(|stay| (stay, false)));
        Ok(both.filter_map(|(stay, here)| self.party(stay, here, view)).collect())
    }

    /// One party, if it is in what a view shows.
    pub(super) async fn find(
        &self,
        db: &mut PgConnection,
        stay: StayId,
        view: &View,
    ) -> sqlx::Result<Option<Party>> {
        if let Some(here) = stays::find(db, self.house.id, stay).await? {
            return Ok(self.party(here, true, view));
        }
        let party = stays::coming(db, self.house.id, stay).await?;
        Ok(party.and_then(|party| self.party(party, false, view)))
    }

    fn party(&self, stay: InHouse, here: bool, view: &View) -> Option<Party> {
        let door = self.doors.get(&stay.room)?.clone();
        let section = self.sections.iter().find(|section| section.key == door.section)?;
        let today = here || stay.arrives_on <= self.today;
        (today && view.shows(section, &self.walks, self.me)).then_some(Party { stay, door, here })
    }

    /// What guests want today: of one stay, or of all.
    pub(super) async fn wants(
        &mut self,
        db: &mut PgConnection,
        stay: Option<StayId>,
    ) -> sqlx::Result<Vec<Request>> {
        let (house, now) = (self.house, self.now);
        let since = house.beginning(self.today);
        let mut wants = if let Some(stay) = stay {
            requests::of_stay(db, house.id, stay, since).await?
        } else {
            let mut all = requests::open(db, house.id).await?;
            all.extend(requests::done_since(db, house.id, since).await?);
            all
        };
        wants.retain(|request| is_for_today(request, house, now));
        wants.sort_by_key(|request| (due(request), request.id));
        let (team, w) = (self.team, self.w);
        (self.habits, self.resting) = if let Some(stay) = stay {
            let until = stays::resting(db, house.id, stay, now).await?;
            let resting = until.map(|until| (stay, until)).into_iter().collect();
            (Habits::of_stay(db, house.id, stay).await?, resting)
        } else {
            let resting = stays::all_resting(db, house.id, now).await?;
            (Habits::of_house(db, house.id).await?, resting)
        };
        self.hints = Told::on_the_round(db, house.id, wants.iter(), (team, w), now).await?;
        let ids: Vec<_> = wants.iter().map(|request| request.id).collect();
        for note in notes::of_open_requests(db, house.id, &ids).await? {
            if let Some(request) = note.request {
                self.notes.entry(request).or_default().push(few(&note.body));
            }
        }
        Ok(wants)
    }
}

/// When it is wanted: the order in which things stand.
fn due(request: &Request) -> DateTime<Utc> {
    match request.state {
        State::Scheduled { wanted, .. } => wanted,
        _ => request.wanted_for.unwrap_or(request.filed_at),
    }
}

/// The beginning of a note, where it is long: the rest stands with the request.
fn few(note: &str) -> String {
    let whole = note.split_whitespace().collect::<Vec<_>>().join(" ");
    match whole.char_indices().nth(FEW_WORDS) {
        None => whole,
        Some((end, _)) => format!("{}…", whole[..end].trim_end()),
    }
}
