//! What the reader can do about a request as it stands.

use askama::Template;
use askama::filters::HtmlSafe;

use super::card::Scene;
use super::claim::Claim;
use super::others::stands;
use crate::ids::{MessageId, RequestId};
use crate::requests::pages::words::set_apart;
use crate::requests::{Request, State};
use crate::staff::{Face, Staff};
use crate::words::{Language, Words};

/// The part of the page where something is done.
#[derive(Template)]
#[template(path = "requests/staff/doing.html")]
pub(super) struct Doing {
    w: Words,
    id: RequestId,
    guest: String,
    language: Language,
    stands: String,
    keeper: String,
    /// Made with the form, so that a double tap is one message.
    message_id: MessageId,
    step: Step,
    reply: Option<Reply>,
}

impl HtmlSafe for Doing {}

/// The next step, for this reader.
enum Step {
    /// Nobody has it: the form to take it.
    Take(Box<Claim>),
    Start,
    Deliver,
    /// Somebody else has it, or had it.
    Theirs {
        face: Face,
        name: String,
        extension: String,
    },
    Nothing,
}

/// A word to the guest.
#[derive(Default)]
struct Reply {
    words: String,
    err: Option<String>,
}

impl Doing {
    /// For this reader. `starter` is the beginning they chose.
    pub(super) fn of(
        request: &Request,
        staff: &Staff,
        scene: &Scene<'_>,
        starter: Option<usize>,
    ) -> Self {
        let step = Step::of(request, staff, scene, starter);
        let takes_words = !request.state.is_over() && !matches!(step, Step::Take(_));
        Self {
            w: scene.w,
            id: request.id,
            guest: set_apart(&request.guest),
            language: request.language,
            stands: stands(request, scene),
            keeper: staff.id.to_string(),
            message_id: MessageId::new(),
            step,
            reply: takes_words.then(Reply::default),
        }
    }

    /// With words that could not be sent as they are.
    pub(super) fn with_words(mut self, words: String, err: Option<String>) -> Self {
        if err.is_some() || !words.is_empty() {
            self.reply = Some(Reply { words, err });
        }
        self
    }

    /// What the guest reads, as the colleague calls it.
    fn reads(&self) -> String {
        self.w.t(format!("speaks-{}", self.language)).to_string()
    }

    fn foreign(&self) -> bool {
        self.language != self.w.language
    }
}

impl Step {
    fn of(request: &Request, staff: &Staff, scene: &Scene<'_>, starter: Option<usize>) -> Self {
        match request.state {
            State::Scheduled { .. } | State::Filed { .. } => {
                Self::Take(Box::new(Claim::of(request, staff, starter, scene.now)))
            }
            State::Confirmed { by, .. } if by == staff.id => Self::Start,
            State::UnderWay { by, .. } if by == staff.id => Self::Deliver,
            State::Confirmed { by, .. }
            | State::Clarifying { by, .. }
            | State::Offered { by, .. }
            | State::Parked { by, .. }
            | State::UnderWay { by, .. } => {
                scene.team.get(by).map_or(Self::Nothing, |colleague| Self::Theirs {
                    face: Face::new(&colleague.name, colleague.face.as_deref(), ""),
                    name: colleague.given_name.clone(),
                    extension: colleague.extension.clone(),
                })
            }
            State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => Self::Nothing,
        }
    }
}
