//! Simulated guests wish for something: on an ordinary day by the hour, in practice by the script.

use chrono::{DateTime, TimeDelta, Utc};

use super::chance::Chance;
use super::house::House;
use super::scenes::{self, Scene};
use super::wishes::{self, HOURS, Idea};
use crate::app::App;
use crate::ids::RequestId;
use crate::requests::{self, Party, State, Target, Wish};
use crate::stays::InHouse;
use crate::web::Fields;

/// Somebody may wish for something once in each of these.
const SLOT: i64 = 30;

/// How many open wishes one party has at most.
const OF_ONE: usize = 3;

/// When so many wishes wait for a person, guests ask somebody in the corridor instead.
const WAITING: usize = 14;

/// How far back a look reaches after a while in which no server was up.
const BACK: TimeDelta = TimeDelta::minutes(5);

/// Files what is wished for between the last look and this one. Gives back how much that was.
pub(super) async fn file(
    app: &App,
    house: &House<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    match house.tempo() {
        Some(_) => by_the_script(app, house, now).await,
        None => by_the_hour(app, house, now).await,
    }
}

/// The id of the wish of this scene.
pub(super) fn of_scene(chance: Chance, nth: usize) -> Option<RequestId> {
    chance.id("scene", nth)
}

async fn by_the_hour(app: &App, house: &House<'_>, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let waiting = house.open.iter().filter(|it| matches!(it.state, State::Filed { .. })).count();
    if waiting >= WAITING {
        return Ok(0);
    }
    let since = house.play.since().max(now - BACK);
    let mut filed = 0;
    for slot in since.timestamp() / SLOT + 1..=now.timestamp() / SLOT {
        // Twenty-four an hour when most is asked for: an act every half minute, with all that follows.
        let hour = usize::try_from(house.hour(now)).unwrap_or(0);
        let odds = HOURS.get(hour).copied().unwrap_or(0) * 25;
        if house.chance.of_ten_thousand("slot", slot) < odds {
            filed += usize::from(one(app, house, slot, now).await?);
        }
    }
    Ok(filed)
}

/// The wish of one moment, by somebody who does not have enough on the way already.
async fn one(app: &App, house: &House<'_>, slot: i64, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let about = slot.to_string();
    let few = |party: &&InHouse| {
        !house.is_apart(&party.room)
            && house.open.iter().filter(|it| it.stay == party.stay).count() < OF_ONE
    };
    let parties: Vec<_> = house.parties.iter().filter(few).collect();
    let party = house.chance.pick("party", &about, &parties);
    let (Some(party), Some(idea)) = (party, wishes::wish(house.chance, &about)) else {
        return Ok(false);
    };
    let party = Party::in_house(house.property.id, party, house.property.language);
    let fields = by_idea(house, idea, &about, &party);
    let wanted = (house.chance.percent("later", &about) < 6).then(|| {
        let minutes = house.chance.seconds("when", &about, (8, 36)).num_seconds() * 5;
        let at = now + TimeDelta::minutes(minutes);
        at - TimeDelta::seconds(at.timestamp() % 300)
    });
    let twice = house.chance.percent("twice", &about) < 3;
    put(app, house, &party, (fields, wanted, twice), now).await
}

fn by_idea(house: &House<'_>, idea: &Idea, about: &str, party: &Party) -> Vec<(String, String)> {
    let chance = house.chance;
    let mut fields = fields(chance, about, (idea.item, idea.choices, idea.most.into()));
    fields.push(("words".to_owned(), idea.words(chance, about, party.language).to_owned()));
    if let Some(id) = chance.id::<RequestId>("wish", about) {
        fields.push(("id".to_owned(), id.to_string()));
    }
    fields
}

/// A thing, its kind, and how many, as a form says it.
pub(super) fn fields(
    chance: Chance,
    about: &str,
    (item, choices, most): (&str, &[&str], i64),
) -> Vec<(String, String)> {
    let mut fields = vec![("item".to_owned(), item.to_owned())];
    if let Some(choice) = chance.pick("choice", about, choices) {
        fields.push((format!("choice-{item}"), (*choice).to_owned()));
    }
    if most > 1 {
        let count = chance.seconds("count", about, (1, most)).num_seconds();
        fields.push(("quantity".to_owned(), count.to_string()));
    }
    fields
}

async fn by_the_script(app: &App, house: &House<'_>, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let Some(tempo) = house.tempo() else { return Ok(0) };
    let mut filed = 0;
    for (nth, at, scene) in scenes::of(tempo, house.play.began_at) {
        if at > house.play.since() && at <= now {
            filed += usize::from(play(app, house, (nth, scene), now).await?);
        }
    }
    Ok(filed)
}

/// The guest of a scene appears.
async fn play(
    app: &App,
    house: &House<'_>,
    (nth, scene): (usize, &Scene),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let party = house.parties.iter().find(|party| party.guest == scene.guest);
    let (Some(party), Some(id)) = (party, of_scene(house.chance, nth)) else { return Ok(false) };
    let party = Party::in_house(house.property.id, party, house.property.language);
    let mut fields = vec![
        ("id".to_owned(), id.to_string()),
        ("item".to_owned(), scene.item.to_owned()),
        ("words".to_owned(), scene.words.to_owned()),
    ];
    let choice = |choice: &&str| (format!("choice-{}", scene.item), (*choice).to_owned());
    fields.extend(scene.choices.iter().map(choice));
    fields.extend(scene.quantity.map(|count| ("quantity".to_owned(), count.to_string())));
    let filed = put(app, house, &party, (fields, None, scene.twice), now).await?;
    if let Some(minutes) = scene.rests.filter(|_| filed) {
        let mut tx = app.db.begin().await?;
        let until = Some(now + TimeDelta::minutes(minutes));
        requests::rest(&mut tx, (party.property, party.stay), until, now).await?;
        tx.commit().await?;
    }
    Ok(filed)
}

/// Files it once, however often it is tried; whoever presses twice has pressed twice.
async fn put(
    app: &App,
    house: &House<'_>,
    party: &Party,
    (fields, wanted, twice): (Vec<(String, String)>, Option<DateTime<Utc>>, bool),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Ok(mut wish) = Wish::parse(&Fields::from(fields), &house.items, &house.property, now)
    else {
        // The house no longer offers it.
        return Ok(false);
    };
    wish.wanted = wanted;
    let target = Target { property: party.property, stay: None, id: wish.id };
    for press in 0..=usize::from(twice) {
        let mut tx = app.db.begin().await?;
        if press == 0 && requests::find(&mut tx, target).await?.is_some() {
            return Ok(false);
        }
        match requests::file(&mut tx, party, &wish, None, now).await {
            Ok(()) => tx.commit().await?,
            // They have left meanwhile, or the wish is another by now.
            Err(requests::Error::Database(error)) => return Err(error.into()),
            Err(_) => return Ok(false),
        }
    }
    Ok(true)
}
