//! Brings the Lindenhof to life through the product's own verbs, in one transaction.

use std::collections::HashMap;

use anyhow::{Context, bail};
use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::acts;
use super::ahead;
use super::cast::{CAST, Colleague};
use super::evening::{Act, Scene, scenes};
use super::house::{LINDENHOF, PARTIES, Party, rooms};
use super::ringing::Ring;
use super::standards::Daily;
use super::{portraits, righting, ringing, rounds, standards, wall, words};
use crate::catalogue::{self, Item};
use crate::ids::{RequestId, RoomId, StaffId, StayId};
use crate::properties::{self, NewProperty, Property};
use crate::requests::{self, Along, Command, Deed, Manner, State, Target, Wish};
use crate::secrets::{self, Hasher};
use crate::staff::{self, Department, NewStaff, Picture, Role};
use crate::stays::{self, Card, NewStay};
use crate::web::Fields;
use crate::words::Language;

/// What every colleague of the demo types to sign in by hand. The demo alone has such a thing.
pub const PASSWORD: &str = "lavender-sachet";

/// And on a shared phone.
pub const PIN: &str = "246810";

/// Secrets made beforehand, because they are slow on purpose.
pub struct Secrets {
    password_hash: String,
    pin_hash: String,
    cards: Vec<(Card, String)>,
}

impl Secrets {
    /// One card a party, and what the colleagues type.
    pub async fn new(hasher: &Hasher) -> Result<Self, secrets::Error> {
        let mut cards = Vec::with_capacity(PARTIES.len());
        for _ in PARTIES {
            cards.push(stays::card(hasher).await?);
        }
        Ok(Self {
            password_hash: hasher.hash(PASSWORD.to_owned()).await?,
            pin_hash: hasher.hash(PIN.to_owned()).await?,
            cards,
        })
    }
}

/// Who is who in the house that was made.
pub struct Made {
    pub property: Property,
    pub staff: HashMap<&'static str, StaffId>,
    pub rooms: HashMap<String, RoomId>,
    /// The stay in a room now.
    pub stays: HashMap<&'static str, StayId>,
}

/// Makes the house as it stands at `now`.
pub async fn house(
    db: &mut PgConnection,
    secrets: &Secrets,
    now: DateTime<Utc>,
) -> anyhow::Result<Made> {
    let property = properties::open(db, lindenhof()?, now - TimeDelta::days(30)).await?;
    catalogue::stock(db, property.id).await?;
    let mut made =
        Made { staff: HashMap::new(), rooms: HashMap::new(), stays: HashMap::new(), property };
    for (position, room) in (0_i32..).zip(rooms()) {
        let id = stays::add_room(db, made.property.id, &room.number, room.floor, position).await?;
        made.rooms.insert(room.number, id);
    }
    for colleague in &CAST {
        let id = join(db, &made.property, colleague, secrets, now - TimeDelta::days(20)).await?;
        made.staff.insert(colleague.login, id);
    }
    let helena = *made.staff.get("helena").context("somebody manages the house")?;
    words::write(db, made.property.id, helena, now - TimeDelta::days(19)).await?;
    let mut parties: Vec<_> = PARTIES.iter().zip(&secrets.cards).collect();
    // Whoever left this morning made room for somebody else.
    parties.sort_by_key(|(party, _)| party.nights_left);
    for (party, card) in parties {
        settle_in(db, &mut made, party, card, now).await?;
    }
    wall::tell(db, &made, now).await?;
    rounds::walk(db, &made, now).await?;
    ahead::wish(db, &made, now).await?;
    play(db, &made, now).await?;
    righting::tell(db, &made, now).await?;
    Ok(made)
}

fn lindenhof() -> anyhow::Result<NewProperty> {
    Ok(NewProperty {
        slug: LINDENHOF.slug.to_owned(),
        name: LINDENHOF.name.to_owned(),
        zone: properties::zone(LINDENHOF.zone).context("the Lindenhof stands in a known zone")?,
        language: Language::En,
        phone: LINDENHOF.phone.to_owned(),
    })
}

async fn join(
    db: &mut PgConnection,
    property: &Property,
    colleague: &Colleague,
    secrets: &Secrets,
    at: DateTime<Utc>,
) -> anyhow::Result<StaffId> {
    let new = NewStaff {
        name: colleague.name.to_owned(),
        given_name: colleague.given.to_owned(),
        login: colleague.login.to_owned(),
        password_hash: Some(secrets.password_hash.clone()),
        pin_hash: Some(secrets.pin_hash.clone()),
        roles: colleague.roles.iter().filter_map(|role| Role::parse(role)).collect(),
        department: Department::parse(colleague.department).context("a known department")?,
        extension: colleague.extension.to_owned(),
        speaks: colleague.languages.iter().map(ToString::to_string).collect(),
        language: colleague.language.parse()?,
        works_until: colleague
            .until
            .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0)),
    };
    let id = staff::join(db, property.id, new, None, at).await?;
    let id = id.with_context(|| format!("somebody else signs in as {}", colleague.login))?;
    let picture = Picture {
        media_type: "image/svg+xml".to_owned(),
        bytes: portraits::draw(&colleague.look).into_bytes(),
    };
    staff::keep_face(db, property.id, id, &picture).await?;
    Ok(id)
}

async fn settle_in(
    db: &mut PgConnection,
    made: &mut Made,
    party: &Party,
    (card, code_hash): &(Card, String),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let house = &made.property;
    let today = house.today(now);
    let arrives_on = today - TimeDelta::days(party.nights_before);
    let new = NewStay {
        room: *made.rooms.get(party.room).with_context(|| format!("room {}", party.room))?,
        guest: party.guest.to_owned(),
        language: party.language.parse()?,
        arrives_on,
        departs_on: today + TimeDelta::days(party.nights_left),
    };
    let tomas = made.staff.get("tomas").copied();
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let booked = house.at(arrives_on - Days::new(9), hour(11));
    stays::book(db, house.id, &new, (card, code_hash), tomas, booked).await?;
    if party.nights_before < 0 {
        return Ok(());
    }
    let arrived = house.at(arrives_on, hour(15)).min(now - TimeDelta::hours(10));
    stays::arrive(db, house.id, card.stay, tomas, arrived).await?;
    if party.in_house() {
        made.stays.insert(party.room, card.stay);
    } else {
        let departed = house.at(today, hour(9)).min(now);
        stays::depart(db, house.id, card.stay, tomas, departed).await?;
    }
    Ok(())
}

/// One thing that happens at one moment of the evening.
enum Step<'a> {
    File(&'a Scene),
    Act(&'a Scene, &'a Act),
    Daily(Daily),
    Ring(Ring),
}

/// Plays the evening in the order in which it happened, so that the journal tells it so.
async fn play(db: &mut PgConnection, made: &Made, now: DateTime<Utc>) -> anyhow::Result<()> {
    let scenes: Vec<(RequestId, Scene)> =
        scenes().into_iter().map(|scene| (RequestId::new(), scene)).collect();
    let items = catalogue::items(db, made.property.id).await?;
    let mut steps = Vec::new();
    for (id, scene) in &scenes {
        let filed = now - TimeDelta::minutes(scene.ago);
        steps.push((filed, *id, Step::File(scene)));
        for act in scene.acts {
            steps.push((filed + TimeDelta::minutes(act.after()), *id, Step::Act(scene, act)));
        }
    }
    for (at, daily) in standards::steps(made, now)? {
        steps.push((at, RequestId::new(), Step::Daily(daily)));
    }
    for (at, ring) in ringing::steps(db, made, now).await? {
        steps.push((at, RequestId::new(), Step::Ring(ring)));
    }
    // Stable: what one request does in one minute keeps its order.
    steps.sort_by_key(|(at, ..)| *at);
    for (at, id, step) in steps {
        match step {
            Step::File(scene) => file(db, made, &items, id, scene, now, at).await?,
            Step::Act(scene, act) => acts::perform(db, made, id, scene, act, at).await?,
            Step::Ring(ring) => ringing::perform(db, made, ring, at).await?,
            Step::Daily(daily) => standards::perform(db, made, &items, daily, at).await?,
        }
    }
    still_theirs(db, made, now).await
}

/// Whoever promised something and has not begun has just said that it is still theirs: the evening
/// begins with nobody in doubt.
async fn still_theirs(
    db: &mut PgConnection,
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for request in requests::open(db, made.property.id).await? {
        let State::Confirmed { by, .. } = request.state else { continue };
        let target = Target { property: made.property.id, stay: None, id: request.id };
        let keep = Command::Colleague { by, deed: Deed::Keep };
        requests::act(db, target, keep, Along::default(), now).await?;
    }
    Ok(())
}

async fn file(
    db: &mut PgConnection,
    made: &Made,
    items: &[Item],
    id: RequestId,
    scene: &Scene,
    now: DateTime<Utc>,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let house = &made.property;
    let stay = *made.stays.get(scene.room).context("somebody lives in the room")?;
    let party = stays::find(db, house.id, stay).await?.context("a party in the house")?;
    let party = requests::Party::in_house(house.id, &party, house.language);
    let mut fields = vec![
        ("id".to_owned(), id.to_string()),
        ("item".to_owned(), scene.item.to_owned()),
        ("words".to_owned(), scene.words.to_owned()),
    ];
    if scene.at_the_door {
        fields.push(("manner".to_owned(), Manner::AtTheDoor.code().to_owned()));
    }
    fields.extend(scene.quantity.map(|count| ("quantity".to_owned(), count.to_string())));
    let choice = format!("choice-{}", scene.item);
    fields.extend(scene.choices.iter().map(|code| (choice.clone(), (*code).to_owned())));
    let wish = Wish::parse(&Fields::from(fields), items, house, at);
    let mut wish = match wish {
        Ok(wish) => wish,
        Err(wrong) => bail!("room {} cannot ask for {}: {wrong:?}", scene.room, scene.item),
    };
    wish.wanted = scene.wanted_in.map(|minutes| now + TimeDelta::minutes(minutes));
    let by = scene.by_desk.and_then(|login| made.staff.get(login).copied());
    requests::file(db, &party, &wish, by, at).await?;
    Ok(())
}
