//! A form on a request's page, piece by piece: shown again, it stands exactly as somebody left it.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};

use super::tried::Tried;
use crate::ids::{MessageId, RequestId};
use crate::requests::Request;
use crate::requests::pages::staff::starters::Starter;
use crate::requests::pages::staff::times::Times;
use crate::requests::pages::words::set_apart;
use crate::staff::{Keeper, Staff};
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Phrase, Words};

/// How many answers to tap a colleague may write.
pub(in crate::requests::pages::staff) const CHOICES: usize = 4;

/// One form.
#[derive(Template)]
#[template(path = "requests/staff/deeds/form.html")]
pub(in crate::requests::pages::staff) struct Form {
    pub(super) w: Words,
    /// The deed, as in its address and at the beginning of its fields' ids.
    pub(super) code: &'static str,
    request: RequestId,
    /// The request as the reader saw it.
    version: i32,
    /// Made with the form, so that a double tap is one message.
    message_id: String,
    /// Whose words the browser keeps until they are sent.
    keeper: Keeper,
    parts: Vec<Part>,
    buttons: Vec<Button>,
}

impl HtmlSafe for Form {}

impl Form {
    /// The id of a field on the page.
    fn at(&self, name: &str) -> String {
        format!("{}-{name}", self.code)
    }
}

/// A piece of a form.
pub(super) enum Part {
    Say {
        text: String,
        sorry: bool,
    },
    Words(Box<Area>),
    Times(Box<Times>),
    Picks {
        legend: String,
        name: &'static str,
        picks: Vec<Pick>,
        few: bool,
        err: Option<String>,
    },
    Choices {
        legend: String,
        hint: String,
        values: Vec<String>,
        err: Option<String>,
    },
    Tick {
        name: &'static str,
        label: String,
        on: bool,
    },
    /// Buttons that send the form, each with one of the house's rules.
    Rules(Vec<String>),
}

/// A field to write into.
pub(super) struct Area {
    name: &'static str,
    label: String,
    pub(super) hint: Option<String>,
    /// One is a line.
    rows: u8,
    pub(super) lang: &'static str,
    pub(super) value: String,
    err: Option<String>,
    pub(super) starters: Vec<Starter>,
    /// What the beginning says in the colleague's language.
    pub(super) means: Option<String>,
}

/// One of several.
pub(super) struct Pick {
    value: String,
    label: String,
    on: bool,
}

struct Button {
    label: String,
    class: &'static str,
    icon: Option<&'static str>,
    /// What it says where there are several: the field's name and its value.
    says: Option<(&'static str, &'static str)>,
}

/// For whom forms are made, and what became of the one that was tried.
#[derive(Clone, Copy)]
pub(in crate::requests::pages::staff) struct Maker<'a> {
    pub(in crate::requests::pages::staff) request: &'a Request,
    pub(in crate::requests::pages::staff) staff: &'a Staff,
    pub(in crate::requests::pages::staff) now: DateTime<Utc>,
    pub(in crate::requests::pages::staff) tried: Option<&'a Tried>,
    /// The rules of the house that colleagues named, the most named first.
    pub(in crate::requests::pages::staff) rules: &'a [String],
}

impl<'a> Maker<'a> {
    pub(in crate::requests::pages::staff) fn w(&self) -> Words {
        self.staff.words()
    }

    pub(in crate::requests::pages::staff) fn t(&self, key: &'static str) -> Phrase {
        self.w().t(key)
    }

    /// How the guest wants to be addressed.
    pub(in crate::requests::pages::staff) fn guest(&self) -> String {
        set_apart(&self.request.guest)
    }

    /// What was tried with the form of this deed.
    pub(in crate::requests::pages::staff) fn tried(&self, code: &str) -> Option<&'a Tried> {
        self.tried.filter(|tried| tried.code == code)
    }

    /// The request as the reader saw it when they began with the form of this deed.
    pub(in crate::requests::pages::staff) fn version(&self, code: &str) -> i32 {
        let began = self.tried(code).filter(|tried| tried.begun().is_some());
        began.and_then(Tried::seen).unwrap_or(self.request.version)
    }

    /// The form of a deed, still empty.
    pub(super) fn form(&self, code: &'static str) -> Filling<'a> {
        let tried = self.tried(code);
        let kept = tried.map(|tried| tried.fields.get("message-id")).filter(|id| !id.is_empty());
        let form = Form {
            w: self.w(),
            code,
            request: self.request.id,
            version: self.version(code),
            message_id: kept.map_or_else(|| MessageId::new().to_string(), ToOwned::to_owned),
            keeper: self.staff.keeper(),
            parts: Vec::new(),
            buttons: Vec::new(),
        };
        Filling { maker: *self, tried, form }
    }
}

/// A form while it is made.
pub(super) struct Filling<'a> {
    pub(super) maker: Maker<'a>,
    pub(super) tried: Option<&'a Tried>,
    pub(super) form: Form,
}

impl Filling<'_> {
    fn fields(&self) -> Option<&Fields> {
        self.tried.map(|tried| &tried.fields)
    }

    fn wrong(&self) -> &[Wrong] {
        self.tried.map_or(&[], |tried| tried.because.wrong())
    }

    fn err(&self, field: &str) -> Option<String> {
        said_of(self.wrong(), field).map(|say| self.form.w.say(say).to_string())
    }

    fn typed(&self, field: &str) -> String {
        self.fields().map(|fields| fields.get(field).to_owned()).unwrap_or_default()
    }

    pub(super) fn part(mut self, part: Part) -> Self {
        self.form.parts.push(part);
        self
    }

    /// A sentence before what follows.
    pub(super) fn say(self, text: &Phrase) -> Self {
        let text = text.to_string();
        self.part(Part::Say { text, sorry: false })
    }

    /// A sentence that must not be overlooked.
    pub(super) fn warn(self, text: Option<Phrase>) -> Self {
        match text {
            Some(text) => {
                let text = text.to_string();
                self.part(Part::Say { text, sorry: true })
            }
            None => self,
        }
    }

    pub(super) fn area(&self, name: &'static str, label: &Phrase, rows: u8) -> Area {
        Area {
            name,
            label: label.to_string(),
            hint: None,
            rows,
            lang: "",
            value: self.typed(name),
            err: self.err(name),
            starters: Vec::new(),
            means: None,
        }
    }

    /// A field for colleagues.
    pub(super) fn words(
        self,
        name: &'static str,
        label: &Phrase,
        rows: u8,
        hint: Option<&'static str>,
    ) -> Self {
        let hint = hint.map(|key| self.form.w.t(key).to_string());
        let area = Area { hint, ..self.area(name, label, rows) };
        self.part(Part::Words(Box::new(area)))
    }

    /// Which time.
    pub(super) fn times(self, times: Times) -> Self {
        let times = times.beginning(format!("{}-", self.form.code));
        let times = match self.tried {
            Some(tried) => times.kept(&tried.fields, tried.because.wrong(), self.maker.now),
            None => times,
        };
        self.part(Part::Times(Box::new(times)))
    }

    /// One of several; `usual` is chosen where nobody has chosen yet.
    pub(super) fn picks(
        self,
        name: &'static str,
        (legend, few): (&Phrase, bool),
        picks: Vec<(String, String)>,
        usual: &str,
    ) -> Self {
        if picks.is_empty() {
            return self;
        }
        let chosen = self.fields().map_or_else(|| usual.to_owned(), |it| it.get(name).to_owned());
        let pick = |(value, label): (String, String)| Pick { on: value == chosen, value, label };
        let picks = picks.into_iter().map(pick).collect();
        let err = self.err(name);
        self.part(Part::Picks { legend: legend.to_string(), name, picks, few, err })
    }

    /// Answers that the guest may tap.
    pub(super) fn choices(self, legend: &Phrase, hint: &Phrase) -> Self {
        let values = (1..=CHOICES).map(|nth| self.typed(&format!("choice-{nth}"))).collect();
        let err = self.err("choice-1");
        self.part(Part::Choices { legend: legend.to_string(), hint: hint.to_string(), values, err })
    }

    /// A box to tick.
    pub(super) fn tick(self, name: &'static str, label: &Phrase) -> Self {
        let on = !self.typed(name).is_empty();
        self.part(Part::Tick { name, label: label.to_string(), on })
    }

    /// The button, or one of several: what it says is then a field of its own.
    pub(super) fn button(
        mut self,
        label: &Phrase,
        (class, icon): (&'static str, Option<&'static str>),
        says: Option<(&'static str, &'static str)>,
    ) -> Self {
        self.form.buttons.push(Button { label: label.to_string(), class, icon, says });
        self
    }

    pub(super) fn done(self) -> Form {
        self.form
    }
}
