//! Which forms a reader finds on a request's page, folded away until they are wanted.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};

use super::form::{Form, Maker};
use super::{asking, colleagues, for_guest, moving, reply};
use crate::requests::State;
use crate::requests::pages::staff::claim::Claim;

/// A form that unfolds.
#[derive(Template)]
#[template(path = "requests/staff/deeds/sheet.html")]
pub(in crate::requests::pages::staff) struct Sheet {
    /// The deed, and its place on the page.
    code: &'static str,
    title: String,
    icon: Option<&'static str>,
    open: bool,
    form: Body,
    /// What unfolds inside it.
    inner: Option<Box<Sheet>>,
}

impl HtmlSafe for Sheet {}

enum Body {
    Form(Form),
    Claim(Box<Claim>),
}

impl Sheet {
    /// Whether it holds the form of this deed.
    pub(in crate::requests::pages::staff) fn offers(&self, code: &str) -> bool {
        self.code == code || self.inner.as_ref().is_some_and(|inner| inner.offers(code))
    }
}

/// What is needed to know which forms make sense.
pub(in crate::requests::pages::staff) struct Sheets<'a> {
    pub(in crate::requests::pages::staff) maker: Maker<'a>,
    /// Which form somebody asked for by its address.
    pub(in crate::requests::pages::staff) wanted: Option<&'a str>,
    /// What the guest was asked to choose from.
    pub(in crate::requests::pages::staff) choices: &'a [String],
    /// Until when the guest does not want to be disturbed.
    pub(in crate::requests::pages::staff) rests: Option<DateTime<Utc>>,
}

impl Sheets<'_> {
    /// Those below the next step.
    pub(in crate::requests::pages::staff) fn below(&self) -> Vec<Sheet> {
        let maker = &self.maker;
        let state = maker.request.state;
        let mine = state.owner() == Some(maker.staff.id);
        let mut sheets = Vec::new();
        match state {
            State::Scheduled { .. } | State::Filed { .. } => sheets.push(self.offer()),
            State::Confirmed { promise, .. } | State::UnderWay { promise, .. } if mine => {
                sheets.push(self.sheet("move", moving::move_form(maker, promise)));
                sheets.push(self.sheet("ask", asking::ask_form(maker)));
                sheets.push(self.offer());
                sheets.push(self.sheet("park", moving::park_form(maker, self.rests)));
                sheets.push(self.sheet("hand-back", moving::hand_back_form(maker)));
            }
            State::Parked { promise, .. } if mine => {
                sheets.push(self.sheet("move", moving::move_form(maker, promise)));
                sheets.push(self.sheet("ask", asking::ask_form(maker)));
                sheets.push(self.offer());
                sheets.push(self.sheet("hand-back", moving::hand_back_form(maker)));
            }
            State::Clarifying { .. } | State::Offered { .. } if mine => {
                sheets.push(self.take());
                sheets.push(self.sheet("ask", asking::ask_form(maker)));
                sheets.push(self.offer());
                sheets.push(self.sheet("hand-back", moving::hand_back_form(maker)));
            }
            State::Confirmed { .. }
            | State::Clarifying { .. }
            | State::Offered { .. }
            | State::UnderWay { .. }
            | State::Parked { .. }
            | State::Delivered { .. }
            | State::Settled { .. }
            | State::Cancelled { .. }
            | State::Unmet { .. } => {}
        }
        sheets.extend(self.phone());
        sheets.push(self.sheet("note", colleagues::note_form(maker)));
        sheets
    }

    /// A word to the guest, which is always at hand.
    pub(in crate::requests::pages::staff) fn reply(&self) -> Form {
        reply::form(&self.maker)
    }

    /// That beside the conversation.
    pub(in crate::requests::pages::staff) fn rule(&self) -> Sheet {
        let sheet = self.sheet("rule", colleagues::rule_form(&self.maker));
        Sheet { icon: Some("flag"), ..sheet }
    }

    fn sheet(&self, code: &'static str, form: Form) -> Sheet {
        self.of(code, Body::Form(form))
    }

    fn of(&self, code: &'static str, form: Body) -> Sheet {
        let open = self.wanted == Some(code) || self.maker.tried(code).is_some();
        let title = self.maker.w().t(format!("deeds-{code}-title")).to_string();
        Sheet { code, title, icon: None, open, form, inner: None }
    }

    /// Something else; and inside it, that there is nothing else.
    fn offer(&self) -> Sheet {
        let cannot = self.sheet("cannot", asking::cannot_form(&self.maker));
        let offer = self.sheet("offer", asking::offer_form(&self.maker));
        Sheet { open: offer.open || cannot.open, inner: Some(Box::new(cannot)), ..offer }
    }

    /// The question is no longer one: a promise now.
    fn take(&self) -> Sheet {
        let claim = Claim::answering(&self.maker);
        self.of("take", Body::Claim(Box::new(claim.without_question())))
    }

    /// What the guest says on the telephone, for those who answer it.
    fn phone(&self) -> Option<Sheet> {
        let theirs = self.maker.staff.answers_guests();
        let form = theirs.then(|| for_guest::form(&self.maker, self.choices)).flatten()?;
        Some(Sheet { icon: Some("phone"), ..self.sheet("for-guest", form) })
    }
}
