//! The scripted guests of a practice evening: difficult ones, as every house has them.

mod evening;

use chrono::{DateTime, TimeDelta, Utc};

use super::Tempo;
use super::law::{Nature, Saying};
use crate::words::Language;

/// One guest of the evening, and the one thing it is about.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// The slowest tempo at which this guest is there.
    from: Tempo,
    /// As they want to be addressed.
    pub guest: &'static str,
    pub language: Language,
    pub item: &'static str,
    pub choices: &'static [&'static str],
    pub quantity: Option<i16>,
    pub words: &'static str,
    /// Nobody is to knock for so many minutes.
    pub rests: Option<i64>,
    /// Presses twice.
    pub twice: bool,
    answers: Option<i64>,
    accepts: bool,
    /// What they answer where there is nothing to tap.
    pub answer: &'static str,
    talks: Option<i64>,
    says: &'static [Saying],
    verdict: i64,
    not_quite: &'static [&'static str],
    thanks: bool,
}

/// How many parties are in a practice house, whatever the tempo.
pub fn parties() -> Vec<(&'static str, Language)> {
    evening::SCENES.iter().map(|scene| (scene.guest, scene.language)).collect()
}

/// The scenes of this tempo with the moment of each, counted as they stand in the script.
pub fn of(
    tempo: Tempo,
    began: DateTime<Utc>,
) -> impl Iterator<Item = (usize, DateTime<Utc>, &'static Scene)> {
    let there = move |(_, scene): &(usize, &Scene)| scene.from <= tempo;
    evening::SCENES
        .iter()
        .enumerate()
        .filter(there)
        .zip(0..)
        .map(move |((nth, scene), place)| (nth, began + after(tempo, place), scene))
}

/// After how long the guest in this place appears: the first within a minute, the last within the
/// hour. When it is hard, three come at once.
fn after(tempo: Tempo, place: i64) -> TimeDelta {
    TimeDelta::seconds(match tempo {
        Tempo::Calm => 30 + 290 * place,
        Tempo::Busy => 20 + 240 * place,
        Tempo::Hard if place < 3 => 20 + 40 * place,
        Tempo::Hard => 100 + 195 * (place - 2),
    })
}

impl Scene {
    /// How this guest is.
    pub fn nature(&self) -> Nature {
        Nature {
            answers: self.answers.map(TimeDelta::minutes),
            accepts: self.accepts,
            cancels: None,
            talks: self.talks.map(TimeDelta::minutes),
            says: self.says,
            verdict: TimeDelta::minutes(self.verdict),
            not_quite: self.not_quite,
            thanks: self.thanks,
        }
    }
}

const fn scene(
    from: Tempo,
    (guest, language): (&'static str, Language),
    item: &'static str,
    words: &'static str,
) -> Scene {
    Scene {
        from,
        guest,
        language,
        item,
        choices: &[],
        quantity: None,
        words,
        rests: None,
        twice: false,
        answers: Some(2),
        accepts: true,
        answer: "",
        talks: None,
        says: &[],
        verdict: 3,
        not_quite: &[],
        thanks: true,
    }
}

impl Scene {
    const fn of(self, choices: &'static [&'static str]) -> Self {
        Self { choices, ..self }
    }

    const fn times(self, quantity: i16) -> Self {
        Self { quantity: Some(quantity), ..self }
    }

    const fn resting(self, minutes: i64) -> Self {
        Self { rests: Some(minutes), ..self }
    }

    const fn pressing_twice(self) -> Self {
        Self { twice: true, ..self }
    }

    const fn silent(self) -> Self {
        Self { answers: None, thanks: false, ..self }
    }

    const fn answering(self, words: &'static str) -> Self {
        Self { answer: words, ..self }
    }

    const fn declining(self) -> Self {
        Self { accepts: false, ..self }
    }

    const fn wanting_a_call(self, minutes: i64) -> Self {
        Self { talks: Some(minutes), ..self }
    }

    const fn saying(self, says: &'static [Saying]) -> Self {
        Self { says, ..self }
    }

    const fn not_quite(self, words: &'static [&'static str]) -> Self {
        Self { not_quite: words, ..self }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::catalogue::starter::ITEMS;

    #[test]
    fn an_evening_begins_at_once_and_lasts_about_an_hour() {
        for (tempo, guests, early) in
            [(Tempo::Calm, 12, 1), (Tempo::Busy, 14, 1), (Tempo::Hard, 16, 3)]
        {
            let began = DateTime::UNIX_EPOCH;
            let scenes: Vec<_> = of(tempo, began).collect();
            assert_eq!(scenes.len(), guests, "{tempo:?}");
            let soon = scenes.iter().filter(|(_, at, _)| (*at - began).num_seconds() < 120);
            assert_eq!(soon.count(), early, "{tempo:?}");
            assert!((scenes[0].1 - began).num_seconds() < 60, "{tempo:?}");
            let last = scenes.iter().map(|(_, at, _)| *at).max().unwrap();
            assert!((40..=60).contains(&(last - began).num_minutes()), "{tempo:?}: {last}");
        }
    }

    #[test]
    fn every_guest_has_a_name_of_their_own_and_asks_for_what_there_is() {
        let names: HashSet<_> = parties().into_iter().collect();
        assert_eq!(names.len(), evening::SCENES.len());
        for scene in evening::SCENES {
            let item = ITEMS.iter().find(|item| item.code == scene.item);
            let item = item.unwrap_or_else(|| panic!("{}", scene.item));
            let offered = |choice: &&str| {
                item.choices.iter().any(|known| known.trim_end_matches('!') == *choice)
            };
            assert!(scene.choices.iter().all(offered), "{}", scene.guest);
        }
    }
}
