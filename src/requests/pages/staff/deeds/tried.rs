//! What somebody tried and was not done, and how a page answers it.

use axum::http::StatusCode;

use crate::ids::RequestId;
use crate::requests::Refusal;
use crate::requests::pages::staff::refusal;
use crate::staff::Team;
use crate::web::{Fields, Wrong};
use crate::words::Words;

/// What somebody tried with a form, and why it was not done.
pub(in crate::requests::pages::staff) struct Tried {
    /// The form.
    pub(in crate::requests::pages::staff) code: &'static str,
    pub(in crate::requests::pages::staff) fields: Fields,
    pub(in crate::requests::pages::staff) because: Because,
}

/// Why it was not done.
pub(in crate::requests::pages::staff) enum Because {
    /// Something in the form is not right.
    Wrong(Vec<Wrong>),
    /// The law says no.
    Refused(Refusal),
    /// Others did something since the reader's page was made.
    Changed,
    /// Nothing was to be done yet: somebody chose with which words to begin.
    Begun(usize),
}

impl Because {
    /// What is wrong with the form.
    pub(in crate::requests::pages::staff) fn wrong(&self) -> &[Wrong] {
        match self {
            Self::Wrong(wrong) => wrong,
            Self::Refused(_) | Self::Changed | Self::Begun(_) => &[],
        }
    }
}

/// How a page answers something that was tried.
pub(in crate::requests::pages::staff) struct Answer {
    pub(in crate::requests::pages::staff) status: StatusCode,
    /// What is wrong with the form.
    pub(in crate::requests::pages::staff) wrong: Vec<Wrong>,
    /// Why the law says no.
    pub(in crate::requests::pages::staff) refused: Option<String>,
}

impl Answer {
    /// For whoever reads `w`; nothing was tried where there is none.
    pub(in crate::requests::pages::staff) fn to(
        tried: Option<&Tried>,
        team: &Team,
        w: Words,
    ) -> Self {
        let answer = |status| Self { status, wrong: Vec::new(), refused: None };
        match tried.map(|tried| &tried.because) {
            None | Some(Because::Begun(_)) => answer(StatusCode::OK),
            Some(Because::Wrong(wrong)) => {
                Self { wrong: wrong.clone(), ..answer(StatusCode::UNPROCESSABLE_ENTITY) }
            }
            Some(Because::Refused(why)) => {
                Self { refused: Some(refusal(*why, team, w)), ..answer(StatusCode::CONFLICT) }
            }
            Some(Because::Changed) => answer(StatusCode::CONFLICT),
        }
    }
}

impl Tried {
    /// The version that the reader saw, if the form said so.
    pub(in crate::requests::pages::staff) fn seen(&self) -> Option<i32> {
        self.fields.parse("version")
    }

    /// With which words somebody wants to begin, where they chose some without a script.
    pub(in crate::requests::pages::staff) fn begun(&self) -> Option<usize> {
        match self.because {
            Because::Begun(nth) => Some(nth),
            Because::Wrong(_) | Because::Refused(_) | Because::Changed => None,
        }
    }

    /// Since which version the page tells what others did. Whoever is still writing is told when they
    /// send it: in the middle of the page they would not see it.
    pub(in crate::requests::pages::staff) fn told_since(&self) -> Option<i32> {
        self.seen().filter(|_| self.begun().is_none())
    }

    /// The id of its form on the request's own page.
    pub(in crate::requests::pages::staff) fn place(&self, id: RequestId) -> String {
        match self.code {
            "take" | "take-over" => format!("claim-{id}"),
            code => format!("{code}-{id}"),
        }
    }

    /// What is wrong, by the field's id on the request's own page.
    pub(in crate::requests::pages::staff) fn on_page(&self, wrong: &Wrong) -> Wrong {
        match self.code {
            "take" | "take-over" => wrong.clone(),
            code => Wrong::new(format!("{code}-{}", wrong.field), wrong.say.clone()),
        }
    }

    /// Every word that somebody typed, for where its form is no longer offered.
    pub(in crate::requests::pages::staff) fn unsent(&self) -> Vec<String> {
        let typed = |field: &&str| self.fields.get(field).to_owned();
        let choices = self.fields.beginning("choice-").map(|(_, choice)| choice.to_owned());
        let words = WORDS.iter().map(typed).chain(choices);
        words.filter(|words| !words.trim().is_empty()).collect()
    }
}

/// The fields that people write into.
const WORDS: [&str; 8] =
    ["message", "question", "alternative", "rule", "impact", "why", "note", "words"];
