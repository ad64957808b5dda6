//! A believable evening of requests, as a script told in minutes before and after now.

mod earlier;
mod lately;
mod promised;
mod waiting;

/// One request, from the guest's first word to where it stands now.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    pub room: &'static str,
    /// Minutes before now when it was filed.
    pub ago: i64,
    /// A code of the catalogue; `ANY` is own words.
    pub item: &'static str,
    pub choices: &'static [&'static str],
    pub quantity: Option<i16>,
    /// The guest's own, in the guest's language.
    pub words: &'static str,
    /// The login of the colleague who filed it for a guest who rang.
    pub by_desk: Option<&'static str>,
    /// Minutes after now; only what is wanted later has it.
    pub wanted_in: Option<i64>,
    /// What happened since, in order.
    pub acts: &'static [Act],
}

/// What somebody did, `after` so many minutes from filing. Words are in the guest's language.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// The promised time is `within` so many minutes from taking it.
    Take {
        after: i64,
        by: &'static str,
        within: i64,
        words: &'static str,
    },
    Start {
        after: i64,
    },
    Deliver {
        after: i64,
        how: How,
        words: &'static str,
    },
    JustRight {
        after: i64,
    },
    NotQuite {
        after: i64,
        words: &'static str,
    },
    Cancel {
        after: i64,
    },
    GuestSays {
        after: i64,
        words: &'static str,
    },
    ColleagueSays {
        after: i64,
        by: &'static str,
        words: &'static str,
    },
}

/// How it reached the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    InHand,
    AtDoor,
    InRoom,
}

/// The whole evening, the oldest request first.
pub fn scenes() -> Vec<Scene> {
    let mut scenes = [earlier::SCENES, lately::SCENES, promised::SCENES, waiting::SCENES].concat();
    scenes.sort_by_key(|scene| -scene.ago);
    scenes
}

impl Act {
    /// Minutes from filing.
    pub fn after(&self) -> i64 {
        match *self {
            Self::Take { after, .. }
            | Self::Start { after }
            | Self::Deliver { after, .. }
            | Self::JustRight { after }
            | Self::NotQuite { after, .. }
            | Self::Cancel { after }
            | Self::GuestSays { after, .. }
            | Self::ColleagueSays { after, .. } => after,
        }
    }
}

/// The guest in this room asked for this, so many minutes ago.
const fn asked(room: &'static str, ago: i64, item: &'static str) -> Scene {
    Scene {
        room,
        ago,
        item,
        choices: &[],
        quantity: None,
        words: "",
        by_desk: None,
        wanted_in: None,
        acts: &[],
    }
}

impl Scene {
    const fn choosing(self, choices: &'static [&'static str]) -> Self {
        Self { choices, ..self }
    }

    const fn times(self, quantity: i16) -> Self {
        Self { quantity: Some(quantity), ..self }
    }

    const fn saying(self, words: &'static str) -> Self {
        Self { words, ..self }
    }

    const fn by_phone_to(self, login: &'static str) -> Self {
        Self { by_desk: Some(login), ..self }
    }

    const fn wanted_in(self, minutes: i64) -> Self {
        Self { wanted_in: Some(minutes), ..self }
    }

    const fn then(self, acts: &'static [Act]) -> Self {
        Self { acts, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::starter::{ITEMS, Starter};
    use crate::demo::cast::{CAST, Colleague};
    use crate::demo::house::{PARTIES, Party};

    #[test]
    fn an_evening_has_requests_in_every_state() {
        let count = |wanted: &str| scenes().iter().filter(|scene| state(scene) == wanted).count();

        assert_eq!(scenes().len(), 47);
        assert_eq!(count("filed"), 4);
        assert_eq!(count("reopened"), 1);
        assert_eq!(count("scheduled"), 2);
        assert_eq!(count("confirmed"), 8);
        assert_eq!(count("under way"), 4);
        assert_eq!(count("delivered"), 4);
        assert_eq!(count("settled"), 22);
        assert_eq!(count("cancelled"), 2);
    }

    #[test]
    fn whoever_asks_is_in_the_house_and_was_there_when_asking() {
        for scene in scenes() {
            let party = party(&scene);
            assert!(
                scene.ago <= 300 || party.nights_before > 0,
                "{} had yet to arrive",
                scene.room
            );
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
                    Act::Take { words, by, .. } | Act::ColleagueSays { words, by, .. } => {
                        (*words, colleague(by))
                    }
                    Act::Deliver { words, .. } => (*words, holder(&scene)),
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
                ("confirmed", Act::Start { .. }) => "under way",
                ("confirmed" | "under way", Act::Deliver { .. }) => "delivered",
                ("delivered", Act::JustRight { .. }) => "settled",
                ("delivered", Act::NotQuite { .. }) => "reopened",
                ("scheduled" | "filed" | "confirmed" | "under way", Act::Cancel { .. }) => {
                    "cancelled"
                }
                (
                    "filed" | "confirmed" | "under way" | "delivered",
                    Act::GuestSays { .. } | Act::ColleagueSays { .. },
                ) => state,
                (_, refused) => panic!("{} {}: {refused:?} when {state}", scene.room, scene.item),
            };
        }
        state
    }
}
