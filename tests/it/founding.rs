//! Whoever started an empty installation names the house and becomes its manager.

use bellpull::app::App;
use bellpull::server::router;
use bellpull::{founding, staff};

use crate::cluster;
use crate::hotel::{PASSWORD, nine_in_the_evening, serve};
use crate::page::Page;
use crate::person::Person;

/// An installation without a house.
async fn nobody_yet() -> App {
    serve(&cluster::fresh().await, nine_in_the_evening()).await
}

/// The page behind the link on the console.
async fn link(app: &App) -> String {
    let mut db = app.db.acquire().await.unwrap();
    let token = founding::token(&mut db, app.clock.now()).await.unwrap().unwrap();
    format!("/founding/{}", token.reveal())
}

const HOUSE: [(&str, &str); 7] = [
    ("house", "Hôtel de la Paix"),
    ("zone", "Europe/Vienna"),
    ("language", "de"),
    ("rooms", "101-104, 201-204, Garden"),
    ("name", "Helena Brandt"),
    ("login", "helena"),
    ("password", PASSWORD),
];

async fn founds(person: &Person, page: &Page, house: &[(&str, &str)]) -> Page {
    let form = page.form_to(&page.path);
    let filled = house.iter().fold(form, |form, (name, value)| form.fill(name, value));
    person.submit(&filled).await
}

#[tokio::test]
async fn whoever_holds_the_link_opens_the_house_and_is_its_manager() {
    let app = nobody_yet().await;
    let helena = Person::new(router(app.clone()));
    let page = helena.open(&link(&app).await).await.must_be(200);
    let team = founds(&helena, &page, &HOUSE).await.must_be(200).must_say("Helena");
    assert_eq!(team.path, "/team");

    let new = helena.open("/stays/new").await.must_be(200);
    assert_eq!(new.pieces("option[value=Garden]").len(), 1);
    Person::new(router(app.clone())).open("/r/hotel-de-la-paix").await.must_be(200);
    let later = Person::new(router(app));
    later.get("/founding").await.must_be(404);
    later.post("/founding", &HOUSE).await.must_be(404);
    assert_ne!(later.open("/").await.must_be(200).path, "/founding");
}

#[tokio::test]
async fn of_two_founders_at_once_one_opens_the_house() {
    let app = nobody_yet().await;
    let (first, second) = (Person::new(router(app.clone())), Person::new(router(app.clone())));
    let page = first.open(&link(&app).await).await;
    let theirs = HOUSE.map(|(name, typed)| (name, if name == "login" { "anna" } else { typed }));
    let (one, other) = tokio::join!(founds(&first, &page, &HOUSE), founds(&second, &page, &theirs));
    let mut codes = [one.status.as_u16(), other.status.as_u16()];
    codes.sort_unstable();
    assert_eq!(codes, [200, 404]);
    let mut db = app.db.acquire().await.unwrap();
    let houses = bellpull::properties::all(&mut db, 10).await.unwrap();
    assert_eq!(houses.len(), 1);
    assert_eq!(staff::team(&mut db, houses[0].id).await.unwrap().here().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_said_with_all_that_was_typed() {
    let app = nobody_yet().await;
    let helena = Person::new(router(app.clone()));
    let page = helena.open(&link(&app).await).await;
    for (field, wrong) in [
        ("house", " "),
        ("zone", "Vienna"),
        ("rooms", ""),
        ("rooms", "101-104, 103"),
        ("rooms", "1-99999"),
        ("login", "h e"),
        ("password", "short"),
        ("password", "helena"),
    ] {
        let mut house = HOUSE.to_vec();
        house.retain(|(name, _)| *name != field);
        house.push((field, wrong));
        let again = founds(&helena, &page, &house).await.must_be(422);
        assert!(!again.attributes("[role=alert] a", "href").is_empty(), "{field}");
        let form = again.form_to(&page.path);
        for (name, typed) in house {
            let kept = if name == "password" { "" } else { typed };
            assert_eq!(form.value(name), Some(kept), "{name} where {field} is wrong");
        }
    }
    helena.open(&page.path).await.must_be(200);
}

#[tokio::test]
async fn only_the_link_on_the_console_opens_the_door() {
    let app = nobody_yet().await;
    let stranger = || Person::new(router(app.clone())).from("203.0.113.9");
    stranger().open("/").await.must_be(404).must_say("console");
    stranger().post("/founding", &HOUSE).await.must_be(404);
    // Nor does it help to be on this machine: a proxy is, with all its visitors.
    Person::new(router(app.clone())).post("/founding", &HOUSE).await.must_be(404);

    let path = link(&app).await;
    stranger().open("/founding/0123456789ABCDEFGHJKMNPQRS").await.must_be(404);
    let helena = stranger();
    let page = helena.open(&path).await.must_be(200);
    app.clock.advance(chrono::TimeDelta::minutes(31));
    helena.get(&path).await.must_be(404);
    app.clock.advance(chrono::TimeDelta::minutes(-31));
    founds(&helena, &page, &HOUSE).await.must_be(200).must_say("Helena");
    stranger().get(&path).await.must_be(404);
}
