//! Some who arrive choose on their first evening what they would like to have each morning.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::house::House;
use super::{coming, wishing};
use crate::app::App;
use crate::ids::PreferenceId;
use crate::requests::Wish;
use crate::requests::standard::{self, Error, NewPreference, Rhythm, Weekdays, Whose};
use crate::stays::InHouse;
use crate::web::Fields;

/// In a hundred parties, how many have a standard of their own. With one to three things each, about a
/// fifth of what is wished for comes of it.
const CHOOSE: u64 = 60;
const THINGS: i64 = 3;

/// In a hundred such things, how many come with the morning round; the others have their own time.
const WITH_THE_ROUND: u64 = 40;

/// A thing for each morning, its kinds, and the most of it.
const EACH_MORNING: [(&str, &[&str], i64); 5] = [
    ("TWL-BATH", &[], 3),
    ("WAT-BOT", &["still", "sparkling"], 2),
    ("COF-PODS", &["coffee", "decaf", "tea"], 4),
    ("TWL-HAND", &[], 2),
    ("HK-SRV", &[], 1),
];

/// Lets those who have come today choose. Gives back how many did.
pub(super) async fn choose(
    app: &App,
    house: &House<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let today = house.property.today(now);
    let mut chosen = 0;
    for party in house.parties.iter().filter(|party| party.arrives_on == today) {
        if house.is_apart(&party.room) || house.chance.percent("standing", party.stay) >= CHOOSE {
            continue;
        }
        let settled = house.chance.seconds("settles in", party.stay, (600, 5_400));
        let at = coming::comes_at(house, party) + settled;
        if at <= house.play.since() || at > now {
            continue;
        }
        for new in things(house, party, now) {
            chosen += usize::from(add(app, house, party, &new, now).await?);
        }
    }
    Ok(chosen)
}

/// What one party would like, each thing once.
fn things(house: &House<'_>, party: &InHouse, now: DateTime<Utc>) -> Vec<NewPreference> {
    let many = house.chance.seconds("things", party.stay, (1, THINGS)).num_seconds();
    let first = house.chance.seconds("first thing", party.stay, (0, 100)).num_seconds();
    let thing = |nth: i64| {
        let about = format!("{} {nth}", party.stay);
        let place = usize::try_from(first + nth).unwrap_or(0) % EACH_MORNING.len();
        let (item, choices, most) = EACH_MORNING[place];
        let fields = wishing::fields(house.chance, &about, (item, choices, most));
        // None: the house no longer offers it.
        let wish = Wish::parse(&Fields::from(fields), &house.items, &house.property, now).ok()?;
        let id: PreferenceId = house.chance.id("preference", &about)?;
        let with_the_round = house.chance.percent("with the round", &about) < WITH_THE_ROUND;
        let half_hours = house.chance.seconds("each morning", &about, (12, 20)).num_seconds();
        let at = NaiveTime::default() + TimeDelta::minutes(30 * half_hours);
        let rhythm = Rhythm::Weekdays(Weekdays::EVERY_DAY);
        Some(NewPreference { id, wish, rhythm, at: (!with_the_round).then_some(at) })
    };
    (0..many).filter_map(thing).collect()
}

/// Once, however often it is tried.
async fn add(
    app: &App,
    house: &House<'_>,
    party: &InHouse,
    new: &NewPreference,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let mut tx = app.db.begin().await?;
    let whose = Whose { property: house.play.property, stay: party.stay, via: None };
    if standard::find(&mut tx, whose.property, whose.stay, new.id).await?.is_some() {
        return Ok(false);
    }
    match standard::add(&mut tx, whose, new, now).await {
        Ok(()) => tx.commit().await?,
        Err(Error::Database(error)) => return Err(error.into()),
        // They have left meanwhile, or there is no morning left for it.
        Err(_) => return Ok(false),
    }
    Ok(true)
}
