//! Simulated colleagues put right what went wrong: one of them owns it, says sorry, mends it, brings
//! something, and the guest says whether it is right now.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::house::House;
use super::replies;
use crate::app::App;
use crate::ids::{GestureId, MessageId, StaffId};
use crate::recovery::{self, Error, Heard, Idea, Letter, Recovery};
use crate::requests;
use crate::staff::Department;
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// How many steps one look leads to.
const STEPS: usize = 2;

/// How often the clock has told others before a colleague who had it before all this began goes on.
const CLIMBED: i16 = 2;

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Takes it and says sorry.
    Own,
    /// Says sorry at last.
    Sorry,
    Fix,
    Choose,
    Give,
    /// The guest says that it is right.
    Hear,
}

/// Lets what is due be done. One in three is left for whoever looks on.
pub(super) async fn act(app: &App, house: &House<'_>, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let open = recovery::all_open(&mut *app.db.acquire().await?, house.play.property).await?;
    let mut acts = 0;
    for recovery in &open {
        let Some(party) = house.parties.iter().find(|party| party.stay == recovery.stay) else {
            continue;
        };
        if acts >= STEPS || house.is_apart(&party.room) {
            continue;
        }
        if let Some(step) = next(house, recovery, now) {
            let language = party.language.parse().unwrap_or(house.property.language);
            acts += usize::from(
                perform(app, house, recovery, (step, &party.guest, language), now).await?,
            );
        }
    }
    Ok(acts)
}

/// What is due, by how it stands and how long it has.
fn next(house: &House<'_>, recovery: &Recovery, now: DateTime<Utc>) -> Option<Step> {
    let about = recovery.id.to_string();
    let course = &recovery.course;
    let after = |since: DateTime<Utc>, what: &str, wait: (i64, i64)| {
        since + house.chance.seconds(what, &about, wait) <= now
    };
    let Some(owned) = course.owned_since.filter(|_| course.owner.is_some()) else {
        let left = house.chance.percent("left right", &about) < 33;
        let wait = if left { (900, 1_800) } else { (60, 240) };
        return after(recovery.since, "owns", wait).then_some(Step::Own);
    };
    let had = owned < house.play.began_at;
    if had && course.apologised_at.is_none() && recovery.level >= CLIMBED {
        return Some(Step::Sorry);
    }
    if course.fixed_at.is_none() {
        return after(owned.max(recovery.since), "fixes", (180, 600)).then_some(Step::Fix);
    }
    if course.gesture.is_none() {
        return after(owned, "chooses", (420, 900)).then_some(Step::Choose);
    }
    if course.given_at.is_none() {
        return after(owned, "gives", (900, 1_500)).then_some(Step::Give);
    }
    (course.right_at.is_none() && after(owned, "is right", (1_800, 4_500))).then_some(Step::Hear)
}

async fn perform(
    app: &App,
    house: &House<'_>,
    recovery: &Recovery,
    (step, guest, language): (Step, &str, Language),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let mut tx = app.db.begin().await?;
    let Some(by) = owner(&mut tx, house, (recovery, step), now).await? else { return Ok(false) };
    match take_step(&mut tx, house, recovery, (step, by), (guest, language), now).await {
        Ok(true) => tx.commit().await?,
        Err(Error::Database(error)) => return Err(error.into()),
        // Somebody was faster, or there is nothing left to spend: the next look finds it as it is.
        Ok(false) | Err(_) => return Ok(false),
    }
    Ok(true)
}

/// Made once for each recovery: so one knows whose apology it was.
fn apology(house: &House<'_>, recovery: &Recovery) -> Option<MessageId> {
    house.chance.id("apology", &recovery.id.to_string())
}

/// Whoever goes on with it, or takes it; nobody: it is somebody else's.
async fn owner(
    db: &mut PgConnection,
    house: &House<'_>,
    (recovery, step): (&Recovery, Step),
    now: DateTime<Utc>,
) -> sqlx::Result<Option<StaffId>> {
    let Some(owner) = recovery.course.owner else {
        let desk = house.who(Department::Desk, &recovery.id.to_string(), now);
        return Ok(desk.map(|colleague| colleague.id));
    };
    let letters = recovery::letters(db, house.play.property, recovery.id).await?;
    // Whoever else said sorry goes on with it themselves.
    let ours = apology(house, recovery);
    let goes_on = step == Step::Sorry || letters.iter().any(|letter| Some(letter.id) == ours);
    Ok(goes_on.then_some(owner))
}

/// One step, by the verb that anybody uses. Whether there was anything to do it with.
async fn take_step(
    db: &mut PgConnection,
    house: &House<'_>,
    recovery: &Recovery,
    (step, by): (Step, StaffId),
    (guest, language): (&str, Language),
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let key = (house.play.property, recovery.id);
    let said = |words: replies::Sorry| {
        let words = replies::sorry(words, (guest, language));
        CleanText::lines(&words, LONGEST).unwrap_or_default()
    };
    match step {
        Step::Own | Step::Sorry => {
            let Some(id) = apology(house, recovery) else { return Ok(false) };
            let letter = Letter { id, words: said(replies::Sorry::Apology), language };
            if step == Step::Own {
                recovery::take(db, key, by, now).await?;
            }
            recovery::apologise(db, key, by, &letter, now).await?;
        }
        Step::Fix => {
            requests::put_right(db, key, (by, &said(replies::Sorry::Fixed)), now).await?;
        }
        Step::Choose => {
            let idea = idea(db, house, recovery, said(replies::Sorry::Card)).await?;
            let Some(idea) = idea else { return Ok(false) };
            let day = house.property.today(now);
            recovery::choose(db, key, (by, manages(house, by)), (&idea, day), now).await?;
        }
        Step::Give => {
            recovery::give(db, key, (by, &said(replies::Sorry::Card)), now).await?;
        }
        Step::Hear => {
            let words = said(replies::Sorry::Right);
            let heard = Heard { right: true, by: None, words, language };
            recovery::heard(db, key.0, key.1, heard, now).await?;
        }
    }
    Ok(true)
}

fn manages(house: &House<'_>, by: StaffId) -> bool {
    let manager = |it: &crate::staff::Colleague| it.roles.contains(&crate::staff::Role::Manager);
    house.team.get(by).is_some_and(manager)
}

/// A small thing of the list that this guest has not had.
async fn idea(
    db: &mut PgConnection,
    house: &House<'_>,
    recovery: &Recovery,
    card: CleanText,
) -> sqlx::Result<Option<Idea>> {
    // The most that one costs, in the currency's smallest coin.
    const SMALL: i64 = 1_500;
    let had = recovery::given_in(db, house.play.property, recovery.stay).await?;
    let listed = recovery::listed(db, &house.property).await?;
    let small: Vec<_> = listed
        .into_iter()
        .filter(|it| !it.hidden && !it.asks && it.cost.is_some_and(|cost| cost <= SMALL))
        .filter(|it| had.iter().all(|had| had.code.as_deref() != Some(it.code.as_str())))
        .collect();
    let about = recovery.id.to_string();
    let id: Option<GestureId> = house.chance.id("gesture", &about);
    let chosen = house.chance.pick("gesture", &about, &small);
    Ok(chosen.zip(id).map(|(chosen, id)| Idea {
        id,
        code: Some(chosen.code.clone()),
        words: CleanText::default(),
        cost: chosen.cost.unwrap_or(0),
        card,
    }))
}
