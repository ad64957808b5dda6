//! A believable evening of requests, as a script told in minutes before and after now.

mod before;
mod between;
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
    /// Whether it is to be left at the door.
    pub at_the_door: bool,
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
    /// The promise, so many minutes after the guest's answer.
    Ask {
        after: i64,
        by: &'static str,
        within: i16,
        words: &'static str,
        choices: &'static [&'static str],
    },
    Offer {
        after: i64,
        by: &'static str,
        within: i16,
        words: &'static str,
        why: &'static str,
        choices: &'static [&'static str],
    },
    Cannot {
        after: i64,
        by: &'static str,
        words: &'static str,
        rule: &'static str,
        alternative: &'static str,
        impact: &'static str,
    },
    /// For so many minutes; then there `within` so many.
    Park {
        after: i64,
        minutes: i64,
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
    let mut scenes = [
        before::SCENES,
        between::SCENES,
        earlier::SCENES,
        lately::SCENES,
        promised::SCENES,
        waiting::SCENES,
    ]
    .concat();
    scenes.sort_by_key(|scene| -scene.ago);
    scenes
}

impl Act {
    /// Minutes from filing.
    pub fn after(&self) -> i64 {
        match *self {
            Self::Take { after, .. }
            | Self::Ask { after, .. }
            | Self::Offer { after, .. }
            | Self::Cannot { after, .. }
            | Self::Park { after, .. }
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
        at_the_door: false,
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

    const fn left_at_the_door(self) -> Self {
        Self { at_the_door: true, ..self }
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
mod tests;
