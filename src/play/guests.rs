//! Simulated guests follow what becomes of their wishes: they answer, wait, thank, and complain.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::house::House;
use super::law::{self, GuestMove, Stands};
use super::scenes::{self, Scene};
use super::{natures, wishes, wishing};
use crate::app::App;
use crate::ids::MessageId;
use crate::requests::{self, Along, Command, Note, Request, Says, questions};
use crate::text::{CleanText, LONGEST};

/// Lets guests do what is due, so many at most. Gives back how many did something.
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
        if house.is_apart(&request.room) {
            continue;
        }
        let scene = scene_of(house, request);
        let nature = match (house.tempo(), scene) {
            (Some(_), Some(scene)) => scene.nature(),
            // In practice a colleague may file for a guest; that guest is like any other.
            (Some(_) | None, _) => natures::guest(house.chance, request),
        };
        let stands = Stands::from(request);
        let Some(act) = law::guest(&stands, &nature, (house.play.since(), now)) else { continue };
        acts += usize::from(perform(app, house, request, (act, scene), now).await?);
    }
    Ok(acts)
}

fn scene_of(house: &House<'_>, request: &Request) -> Option<&'static Scene> {
    let mut scenes = scenes::of(house.tempo()?, house.play.began_at);
    let is_it = |nth| wishing::of_scene(house.chance, nth) == Some(request.id);
    scenes.find(|(nth, ..)| is_it(*nth)).map(|(.., scene)| scene)
}

async fn perform(
    app: &App,
    house: &House<'_>,
    request: &Request,
    (act, scene): (GuestMove, Option<&Scene>),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let mut tx = app.db.begin().await?;
    let target = house.target(request);
    let (says, words) = match act {
        GuestMove::Answer => (Some(Says::Answer), answer(&mut tx, house, request, scene).await?),
        GuestMove::Accept => (Some(Says::Accept), answer(&mut tx, house, request, scene).await?),
        GuestMove::Decline => (Some(Says::Decline), String::new()),
        GuestMove::Cancel => (Some(Says::Cancel), String::new()),
        GuestMove::Talk => (Some(Says::Talk), String::new()),
        GuestMove::JustRight => (Some(Says::JustRight), String::new()),
        GuestMove::NotQuite(words) => (Some(Says::NotQuite), words.to_owned()),
        GuestMove::Say(_, words) => (None, words.to_owned()),
    };
    let note = note(house, request, act, &words);
    let done = match (says, note) {
        (Some(says), note) => {
            let along = Along { note, ..Along::default() };
            let command = Command::Guest { says, via: None };
            requests::act(&mut tx, target, command, along, now).await
        }
        (None, Some(note)) => requests::say(&mut tx, target, note, now).await,
        (None, None) => return Ok(false),
    };
    let changed = match done {
        Ok(after) => after.version != request.version,
        Err(requests::Error::Database(error)) => return Err(error.into()),
        // A colleague was faster, or it is over: the next look finds it as it is.
        Err(_) => return Ok(false),
    };
    tx.commit().await?;
    Ok(changed)
}

/// What they answer: what the scene says, one of the choices, or what anybody would.
async fn answer(
    db: &mut PgConnection,
    house: &House<'_>,
    request: &Request,
    scene: Option<&Scene>,
) -> sqlx::Result<String> {
    let target = house.target(request);
    let asked = questions::of_request(db, target.property, target.id).await?;
    let open = asked.into_iter().rev().find(|asked| asked.closed_at.is_none());
    let choices = open.map(|asked| asked.choices).unwrap_or_default();
    let about = format!("{} {}", request.id, request.version);
    let own = scene.map(|scene| scene.answer).filter(|answer| !answer.is_empty());
    let tapped = house.chance.pick("answer", &about, &choices).map(String::as_str);
    Ok(own.or(tapped).unwrap_or_else(|| wishes::answer(request.language)).to_owned())
}

/// What they write, under an id that is the same however often this is tried.
fn note(house: &House<'_>, request: &Request, act: GuestMove, words: &str) -> Option<Note> {
    let about = match act {
        GuestMove::Say(nth, _) => format!("{} say {nth}", request.id),
        _ => format!("{} {}", request.id, request.version),
    };
    let words = CleanText::lines(words, LONGEST).ok().filter(|words| !words.is_empty())?;
    let id: MessageId = house.chance.id("guest writes", &about)?;
    Some(Note { id, by: None, words, language: request.language })
}
