use super::*;
use crate::catalogue::starter::{ITEMS, Starter};
use crate::demo::cast::{CAST, Colleague};
use crate::demo::house::{PARTIES, Party};

#[test]
fn an_evening_has_requests_in_every_state() {
    let count = |wanted: &str| scenes().iter().filter(|scene| state(scene) == wanted).count();

    assert_eq!(scenes().len(), 54);
    assert_eq!(count("filed"), 4);
    assert_eq!(count("reopened"), 1);
    assert_eq!(count("scheduled"), 2);
    assert_eq!(count("confirmed"), 8);
    assert_eq!(count("under way"), 4);
    assert_eq!(count("delivered"), 4);
    assert_eq!(count("settled"), 25);
    assert_eq!(count("cancelled"), 2);
    assert_eq!(count("asked"), 1);
    assert_eq!(count("offered"), 1);
    assert_eq!(count("parked"), 1);
    assert_eq!(count("unmet"), 1);
}

#[test]
fn whoever_asks_is_in_the_house_and_was_there_when_asking() {
    for scene in scenes() {
        let party = party(&scene);
        assert!(scene.ago <= 300 || party.nights_before > 0, "{} had yet to arrive", scene.room);
    }
}

#[test]
fn everything_asked_for_is_on_offer() {
    for scene in scenes() {
        let item = item(&scene);
        for choice in scene.choices {
            let offered = item.choices.iter().any(|it| it.trim_end_matches('!') == *choice);
            assert!(offered, "{} has no {choice}", item.code);
        }
        assert!(item.choices.is_empty() || !scene.choices.is_empty(), "{}", item.code);
        assert!(scene.quantity.is_none_or(|it| item.cap.is_some_and(|cap| it <= cap)));
        assert!(item.code != "ANY" || !scene.words.is_empty(), "own words without words");
    }
}

#[test]
fn everything_happens_in_its_order_and_nothing_in_the_future() {
    for scene in scenes() {
        state(&scene);
        let mut minutes = 0;
        for act in scene.acts {
            assert!(act.after() >= minutes, "{} {act:?} goes back in time", scene.room);
            minutes = act.after();
        }
        assert!(minutes <= scene.ago, "{} {} is not over yet", scene.room, scene.item);
    }
}

#[test]
fn what_is_right_or_wrong_is_said_within_half_an_hour_of_the_delivery() {
    for scene in scenes() {
        let mut delivered = None;
        for act in scene.acts {
            match act {
                Act::Deliver { after, .. } => delivered = Some(*after),
                Act::JustRight { .. } | Act::NotQuite { .. } => {
                    let waited = act.after() - delivered.take().expect("delivered first");
                    assert!(waited <= 30, "{} {}", scene.room, scene.item);
                }
                _ => {}
            }
        }
        assert!(delivered.is_none_or(|at| scene.ago - at < 30), "{} is settled", scene.room);
    }
}

#[test]
fn colleagues_write_in_a_language_they_speak_and_never_a_time() {
    for scene in scenes() {
        let language = party(&scene).language;
        for act in scene.acts {
            let (words, by) = match act {
                Act::Take { words, by, .. }
                | Act::Ask { words, by, .. }
                | Act::Offer { words, by, .. }
                | Act::Cannot { words, by, .. }
                | Act::ColleagueSays { words, by, .. } => (*words, colleague(by)),
                Act::Deliver { words, .. } | Act::Park { words, .. } => (*words, holder(&scene)),
                _ => continue,
            };
            assert!(by.languages.contains(&language), "{} speaks no {language}", by.given);
            let plain = |it: char| !it.is_numeric() && !['!', '\'', '"'].contains(&it);
            assert!(words.chars().all(plain), "{words}");
        }
    }
}

#[test]
fn mrs_okafor_has_pillows_on_the_way_a_wish_just_sent_and_towels_that_were_just_right() {
    let of_304 = scenes().into_iter().filter(|scene| scene.room == "304");
    let told: Vec<_> = of_304.map(|scene| (scene.ago, scene.item, state(&scene))).collect();

    assert_eq!(
        told,
        [(290, "TWL-BATH", "settled"), (14, "PIL-XTRA", "under way"), (2, "ANY", "filed")]
    );
}

#[test]
fn somebody_asks_for_the_same_again_and_somebody_has_the_same_trouble_for_the_third_time() {
    let of = |room, item| scenes().iter().filter(|it| it.room == room && it.item == item).count();
    assert_eq!(of("405", "COF-PODS"), 2);
    assert_eq!(of("212", "MNT-WATR"), 3);
}

fn party(scene: &Scene) -> Party {
    let here = |it: &&Party| it.room == scene.room && it.in_house();
    *PARTIES.iter().find(here).unwrap_or_else(|| panic!("nobody stays in {}", scene.room))
}

fn item(scene: &Scene) -> Starter {
    *ITEMS.iter().find(|it| it.code == scene.item).unwrap_or_else(|| panic!("{}", scene.item))
}

fn colleague(login: &str) -> Colleague {
    *CAST.iter().find(|it| it.login == login).unwrap_or_else(|| panic!("who is {login}?"))
}

fn holder(scene: &Scene) -> Colleague {
    let taken = scene.acts.iter().find_map(|act| match act {
        Act::Take { by, .. } => Some(*by),
        _ => None,
    });
    colleague(taken.expect("somebody took it"))
}

/// Where the request stands now; panics at an act that the law would refuse.
fn state(scene: &Scene) -> &'static str {
    let mut state = if scene.wanted_in.is_some() { "scheduled" } else { "filed" };
    for act in scene.acts {
        state = match (state, act) {
            ("filed" | "reopened", Act::Take { within: 1.., .. }) => "confirmed",
            ("filed" | "reopened", Act::Ask { .. }) => "asked",
            ("filed" | "reopened", Act::Offer { .. }) => "offered",
            ("filed" | "reopened", Act::Cannot { .. }) => "unmet",
            ("confirmed" | "under way", Act::Park { .. }) => "parked",
            ("confirmed", Act::Start { .. }) => "under way",
            ("confirmed" | "under way", Act::Deliver { .. }) => "delivered",
            ("delivered", Act::JustRight { .. }) => "settled",
            ("delivered", Act::NotQuite { .. }) => "reopened",
            ("scheduled" | "filed" | "confirmed" | "under way", Act::Cancel { .. }) => "cancelled",
            (
                "filed" | "confirmed" | "under way" | "delivered",
                Act::GuestSays { .. } | Act::ColleagueSays { .. },
            ) => state,
            (_, refused) => panic!("{} {}: {refused:?} when {state}", scene.room, scene.item),
        };
    }
    state
}
