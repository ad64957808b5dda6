//! Simulated colleagues: they take, ask, promise, set out and bring, are late now and then, and ring.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::house::House;
use super::law::{self, ColleagueMove, First, Stands};
use super::{natures, replies, store};
use crate::app::App;
use crate::calls::{self, Call, Outcome, Way, Went};
use crate::ids::{MessageId, PropertyId, RequestId, StaffId};
use crate::journal;
use crate::promises::Promise;
use crate::requests::questions::Question;
use crate::requests::{
    self, Along, Command, Deed, Event, How, Note, Party, Recorded, Request, Terms,
};
use crate::rules::InTheWay;
use crate::staff::Department;
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// How many calls one look leads to.
const CALLS: usize = 2;

/// Lets colleagues do what is due, so many at most. Gives back how many did something.
pub(super) async fn act(
    app: &App,
    house: &House<'_>,
    most: usize,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let mut acts = 0;
    for request in &house.open {
        if acts >= most {
            break;
        }
        let habit = natures::colleague(house.chance, request);
        let Some(act) = law::colleague(&Stands::from(request), habit, now) else { continue };
        acts += usize::from(perform(app, house, request, act, now).await?);
    }
    Ok(acts)
}

/// How often a colleague did something about a request, simulated or not.
pub(super) async fn deeds(
    db: &mut PgConnection,
    property: PropertyId,
    request: RequestId,
) -> sqlx::Result<i32> {
    let entries = journal::of_request(db, property, request).await?;
    let recorded =
        entries.into_iter().filter_map(|it| serde_json::from_value::<Recorded>(it.event).ok());
    let deeds = recorded.filter(|recorded| is_deed(&recorded.event)).count();
    Ok(i32::try_from(deeds).unwrap_or(i32::MAX))
}

fn is_deed(event: &Event) -> bool {
    let deed = matches!(
        event,
        Event::Confirmed { .. }
            | Event::Asked { .. }
            | Event::Offered { .. }
            | Event::Refused { .. }
            | Event::Started { .. }
            | Event::Delivered { .. }
            | Event::Moved { .. }
            | Event::Parked { .. }
            | Event::Resumed { by: Some(_) }
            | Event::HandedBack { .. }
            | Event::TakenOver { .. }
            | Event::Kept { .. }
            | Event::Undone { .. }
    );
    deed || matches!(event, Event::Said { by: Some(_) } | Event::Noted { .. })
}

async fn perform(
    app: &App,
    house: &House<'_>,
    request: &Request,
    act: ColleagueMove,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let mut tx = app.db.begin().await?;
    let target = house.target(request);
    let by = match request.state.owner() {
        Some(owner) => {
            // Somebody did more about it than we: it is theirs.
            let ours = store::deeds(&mut tx, target.property, target.id).await?;
            if deeds(&mut tx, target.property, target.id).await? != ours {
                return Ok(false);
            }
            owner
        }
        None => match house.who(request.department, &request.id.to_string(), now) {
            Some(colleague) => colleague.id,
            None => return Ok(false),
        },
    };
    let Some((deed, along)) = deed(house, request, (act, by), now) else { return Ok(false) };
    let seen = Along { seen: Some(request.version), ..along };
    let command = Command::Colleague { by, deed };
    match requests::act(&mut tx, target, command, seen, now).await {
        Ok(_) => {}
        Err(requests::Error::Database(error)) => return Err(error.into()),
        // Somebody was faster: the next look finds it as it is.
        Err(_) => return Ok(false),
    }
    let ours = store::deeds(&mut tx, target.property, target.id).await?;
    // What they wrote with it is one deed with it; what others did to it before it was handed back
    // is no longer theirs.
    let all = deeds(&mut tx, target.property, target.id).await?;
    store::did(&mut tx, target.property, target.id, all - ours).await?;
    tx.commit().await?;
    Ok(true)
}

/// What they do and write, or none if there are no words for it.
fn deed(
    house: &House<'_>,
    request: &Request,
    (act, by): (ColleagueMove, StaffId),
    now: DateTime<Utc>,
) -> Option<(Deed, Along)> {
    let desk = Desk { house, request, by, about: format!("{} {}", request.id, request.version) };
    let (chance, to) = (house.chance, desk.to());
    match act {
        ColleagueMove::First(first) => desk.answers(first, now),
        ColleagueMove::Start => Some((Deed::Start, Along::default())),
        ColleagueMove::Bring => {
            let how = if house.resting.contains_key(&request.stay) {
                How::AtTheDoor
            } else if request.is_brought() {
                How::InHand
            } else {
                How::InTheRoom
            };
            Some((Deed::Deliver { how }, desk.with(&replies::brings(chance, &desk.about, to))?))
        }
        ColleagueMove::Keep => Some((Deed::Keep, Along::default())),
        ColleagueMove::HandBack => Some((Deed::HandBack, Along::default())),
        ColleagueMove::Move => {
            let later = request.state.live_promise()?.by + TimeDelta::minutes(10);
            let along = desk.with(&replies::moves(chance, &desk.about, to))?;
            Some((Deed::Move { promise: Promise { by: later } }, along))
        }
    }
}

/// A colleague before a request, about to write.
struct Desk<'a> {
    house: &'a House<'a>,
    request: &'a Request,
    by: StaffId,
    /// What chance goes by.
    about: String,
}

impl<'a> Desk<'a> {
    fn to(&self) -> (&'a str, Language) {
        (self.request.guest.as_str(), self.request.language)
    }

    /// A word to the guest, if there is one.
    fn with(&self, words: &str) -> Option<Along> {
        let words = CleanText::lines(words, LONGEST).ok()?;
        let id: MessageId = self.house.chance.id("colleague writes", &self.about)?;
        let note = Note { id, by: Some(self.by), words, language: self.request.language };
        Some(Along { note: Some(note), ..Along::default() })
    }

    /// The first answer of a person.
    fn answers(&self, first: First, now: DateTime<Utc>) -> Option<(Deed, Along)> {
        let (request, chance) = (self.request, self.house.chance);
        let mends = request.department == Department::Maintenance;
        let along = self.with(&replies::first(first, mends, chance, &self.about, self.to()))?;
        let terms = Terms::Within(request.target_minutes.max(5));
        let clean = |words: &str| CleanText::lines(words, LONGEST).unwrap_or_default();
        Some(match first {
            First::Take => {
                let minutes = TimeDelta::minutes(requests::suggested_minutes(request, now));
                (Deed::Confirm { promise: Promise { by: now + minutes } }, along)
            }
            First::Ask => {
                let choices = replies::choices(request.language).iter().map(|it| clean(it));
                let question = Question { choices: choices.collect(), why: CleanText::default() };
                (Deed::Ask { terms }, Along { question: Some(question), ..along })
            }
            First::Offer => (Deed::Offer { terms }, along),
            First::Cannot => {
                let words = *chance.pick("rule", &self.about, &replies::IN_THE_WAY)?;
                let [rule, alternative, impact] = words.map(clean);
                let no = InTheWay { rule, alternative, impact };
                (Deed::Cannot, Along { in_the_way: Some(no), ..along })
            }
        })
    }
}

/// The front desk rings guests. One call in three waits longer, for whoever looks on.
pub(super) async fn ring(
    app: &App,
    house: &House<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let due = calls::due(&mut *app.db.acquire().await?, house.play.property).await?;
    let mut rung = 0;
    for call in &due {
        let about = call.id.to_string();
        let left = house.chance.percent("left call", &about) < 33;
        let wait = if left { (1_200, 2_400) } else { (60, 360) };
        let room = house.parties.iter().find(|party| party.stay == call.stay);
        let apart = room.is_some_and(|party| house.is_apart(&party.room));
        let at = call.due_at + house.chance.seconds("rings", &about, wait);
        if rung < CALLS && !apart && at <= now {
            rung += usize::from(rings(app, house, call, now).await?);
        }
    }
    Ok(rung)
}

/// What is written down of it: what is not right; or, where there was no call, a letter in the language
/// of the guest. None: that guest is not here.
fn words(house: &House<'_>, call: &Call, outcome: Outcome) -> Option<(CleanText, Language)> {
    if outcome != Outcome::Note {
        let said = if outcome == Outcome::NotRight { replies::NOT_RIGHT } else { "" };
        return Some((CleanText::line(said, LONGEST).unwrap_or_default(), Language::En));
    }
    let party = house.parties.iter().find(|party| party.stay == call.stay)?;
    let party = Party::in_house(house.property.id, party, house.property.language);
    let words = replies::writes(house.chance, &call.id.to_string(), (&party.guest, party.language));
    Some((CleanText::lines(&words, LONGEST).ok()?, party.language))
}

async fn rings(
    app: &App,
    house: &House<'_>,
    call: &Call,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let about = format!("{} {}", call.id, call.tries);
    let Some(desk) = house.who(Department::Desk, &about, now) else { return Ok(false) };
    let way = calls::way(call, house.to(call, now).as_ref());
    let nobody = way == Way::Nobody && !call.left_open;
    if nobody || matches!(way, Way::Rests(_)) {
        return Ok(false);
    }
    let outcome = match house.chance.percent("picks up", &about) {
        _ if call.left_open => Outcome::SeenTo,
        _ if matches!(way, Way::Write(_)) => Outcome::Note,
        0..10 => Outcome::NoAnswer,
        10..16 => Outcome::NotRight,
        _ => Outcome::ToTheirLiking,
    };
    let Some((words, language)) = words(house, call, outcome) else { return Ok(false) };
    let mut tx = app.db.begin().await?;
    let (by, none) = (desk.id, CleanText::default());
    let (note, letter) =
        if outcome == Outcome::Note { (&none, Some(&words)) } else { (&words, None) };
    let went = Went { by, outcome, note, letter, language, about: None, seen: None };
    match requests::call_made(&mut tx, house.play.property, call.id, went, now).await {
        Ok(_) => tx.commit().await?,
        Err(calls::Error::Database(error)) => return Err(error.into()),
        Err(_) => return Ok(false),
    }
    Ok(true)
}
