//! Why somebody is owed a call, and how a call went.

use serde::{Deserialize, Serialize};

/// Why somebody is owed a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Reason {
    /// Nobody has answered the guest yet.
    Unanswered,
    /// What was promised is late.
    Late,
    /// The guest has not answered a question.
    Question,
    /// The guest would rather speak with somebody.
    Talk,
    /// The guest did not get it.
    Refused,
    /// Something urgent was brought: is it right?
    Verify,
    /// It was brought, and the guest has not said a word about it.
    Silent,
    /// A promise was not kept, or something was not quite right.
    Miss,
    /// The guest's first evening in the house.
    FirstEvening,
    /// Something was put right: is it, and is it still?
    SecondTouch,
    /// The guest has left, and this was still open. Nobody to ring, somebody to think.
    LeftOpen,
}

impl Reason {
    /// As in the language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::Late => "late",
            Self::Question => "question",
            Self::Talk => "talk",
            Self::Refused => "refused",
            Self::Verify => "verify",
            Self::Silent => "silent",
            Self::Miss => "miss",
            Self::FirstEvening => "first-evening",
            Self::SecondTouch => "second-touch",
            Self::LeftOpen => "left-open",
        }
    }

    /// Whether it waits for the evening's call. All else is due when it is due.
    pub fn is_of_the_evening(self) -> bool {
        match self {
            Self::Silent | Self::Miss | Self::Refused | Self::FirstEvening => true,
            Self::Unanswered
            | Self::Late
            | Self::Question
            | Self::Talk
            | Self::Verify
            | Self::SecondTouch
            | Self::LeftOpen => false,
        }
    }

    /// Whether the guest was told when they are rung about it.
    pub fn keeps_its_time(self) -> bool {
        self == Self::SecondTouch
    }

    /// What is said first in a call about several things: the smallest.
    pub fn rank(self) -> u8 {
        match self {
            Self::Talk => 0,
            Self::Unanswered => 1,
            Self::Verify => 2,
            Self::Late => 3,
            Self::Question => 4,
            Self::SecondTouch => 5,
            Self::Miss => 6,
            Self::Refused => 7,
            Self::Silent => 8,
            Self::FirstEvening => 9,
            Self::LeftOpen => 10,
        }
    }
}

/// How a call went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Outcome {
    ToTheirLiking,
    NotRight,
    /// Rung again a little later, twice; then a written note.
    NoAnswer,
    /// They would rather not be rung, today or any other day of this stay: they are written to.
    PrefersNoCalls,
    /// Nobody rang: a colleague wrote to them.
    Note,
    /// Somebody has thought of what a departed guest left open.
    SeenTo,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::ToTheirLiking,
        Self::NotRight,
        Self::NoAnswer,
        Self::PrefersNoCalls,
        Self::Note,
        Self::SeenTo,
    ];

    /// As in forms and language files.
    pub fn code(self) -> &'static str {
        match self {
            Self::ToTheirLiking => "to-their-liking",
            Self::NotRight => "not-right",
            Self::NoAnswer => "no-answer",
            Self::PrefersNoCalls => "prefers-no-calls",
            Self::Note => "note",
            Self::SeenTo => "seen-to",
        }
    }

    /// What a form says.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == text)
    }
}
