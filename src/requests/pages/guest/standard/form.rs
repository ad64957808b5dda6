//! The form for one preference: new, for every day, or for one day alone.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use sqlx::PgConnection;

use super::super::ask::Stock;
use super::super::cover::{self, Cover};
use super::super::form::{Form, House, WORDS};
use super::super::sentence::Sentence;
use super::done;
use super::plan::Plan;
use super::row::address;
use super::{When, said};
use crate::catalogue::{Item, OWN_WORDS};
use crate::ids::{PreferenceId, RequestId};
use crate::requests::State as Stands;
use crate::requests::standard::{self, Standing};
use crate::stays::Guest;
use crate::web::{self, Fields, Frame, Page, Visit, Wrong, said_of};
use crate::words::{Message, Phrase};

#[derive(Template)]
#[template(path = "requests/guest/standard/form.html")]
struct Shown {
    frame: Frame,
    cover: Cover,
    title: String,
    lede: Vec<Sentence>,
    form: Form,
    when: When,
    /// Where it is sent.
    action: String,
    about: About,
    item: String,
    /// Under which name a device keeps what was typed.
    key: String,
    wrong: Vec<Wrong>,
    /// What could not be done, and why.
    refused: Option<String>,
}

impl Shown {
    fn err(&self, field: &str) -> Option<Phrase> {
        said_of(&self.wrong, field).map(|say| self.frame.w.say(say))
    }
}

/// What the form is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum About {
    /// Something new; the id is made with the form, so that a double tap is one.
    New(PreferenceId),
    EveryDay(PreferenceId),
    Day(PreferenceId, NaiveDate),
}

/// A form to show, with what was typed into it.
pub(super) struct Sheet<'a> {
    pub(super) about: About,
    pub(super) item: &'a Item,
    pub(super) typed: Fields,
    pub(super) wrong: Vec<Wrong>,
    pub(super) refused: Option<Message>,
}

impl<'a> Sheet<'a> {
    /// One that nobody has sent yet.
    pub(super) fn fresh(about: About, item: &'a Item, typed: Fields) -> Self {
        Self { about, item, typed, wrong: Vec::new(), refused: None }
    }
}

/// The order in which the summary of errors leads to the fields.
const DOWN_THE_PAGE: [&str; 10] =
    ["item", "quantity", "days", "weekday", "date", "hour", "clock", "manner", "words", "send"];

impl About {
    /// Where its form is sent, and where it stands.
    fn addresses(self, item: &Item) -> (String, String) {
        match self {
            Self::New(_) => {
                ("/stay/standard".to_owned(), format!("/stay/standard/new?item={}", item.code))
            }
            Self::EveryDay(id) => (address(id), address(id)),
            Self::Day(id, day) => (address(id), format!("{}?day={day}", address(id))),
        }
    }
}

/// The form.
pub(super) fn page(
    guest: &Guest,
    visit: &Visit,
    (stock, plan): (&Stock, &Plan),
    sheet: Sheet<'_>,
) -> Response {
    let Sheet { about, item, typed, mut wrong, refused } = sheet;
    wrong.sort_by_key(|problem| DOWN_THE_PAGE.iter().position(|field| *field == problem.field));
    let (action, path) = about.addresses(item);
    let (frame, cover) = cover::around(guest, visit, path, "standard", plan.now);
    let (w, ahead) = (frame.w, plan.ahead());
    let status = match (&refused, wrong.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let shown = Shown {
        title: item.label().read(w.language).to_owned(),
        lede: lede(about, plan, guest),
        form: what(guest, (stock, plan), item, &typed),
        when: match about {
            About::Day(..) => When::of_one_day(&typed, &ahead, &wrong, w),
            About::New(_) | About::EveryDay(_) => When::new(&typed, &ahead, &wrong, w),
        },
        key: format!("standard-{}", action.rsplit('/').next().unwrap_or_default()),
        action,
        about,
        item: item.code.clone(),
        wrong,
        refused: refused.map(|why| w.say(why).to_string()),
        frame,
        cover,
    };
    (status, Page(shown)).into_response()
}

/// The part that asks what is wanted.
fn what(guest: &Guest, (stock, plan): (&Stock, &Plan), item: &Item, typed: &Fields) -> Form {
    let w = guest.words();
    let rests = guest.resting(plan.now).map(|until| w.when(until, plan.now));
    let house = House { property: &guest.property, clocks: &stock.clocks, rests, ahead: None };
    let shelf = if item.code == OWN_WORDS { WORDS } else { item.shelf.as_str() };
    Form::new(RequestId::new(), shelf, &[item], typed, house, w)
}

/// What the form is about, and what is to be known before it is changed.
fn lede(about: About, plan: &Plan, guest: &Guest) -> Vec<Sentence> {
    let w = guest.words();
    let (id, first) = match about {
        About::New(_) => return vec![Sentence::plain(&w.t("standard-form-new"))],
        About::EveryDay(id) => (id, w.t("standard-form-every-day")),
        About::Day(id, day) => (id, said::about(w.t("standard-form-day"), day, plan, w)),
    };
    let concerns_today = match about {
        About::Day(_, day) => day == plan.today,
        About::New(_) | About::EveryDay(_) => true,
    };
    let made = plan.made_of(id).filter(|_| concerns_today);
    let reader = plan.reader(guest);
    let today = made.and_then(|made| match made.state {
        Stands::UnderWay { by, .. } => {
            let phrase = w.t("standard-under-way").with("name", reader.name(by));
            Some(Sentence::naming(&phrase, "what", made.title(w)))
        }
        _ => done::came(made, reader),
    });
    std::iter::once(Sentence::plain(&first)).chain(today).collect()
}

/// One of this guest's, also one that was stopped. What is none is nothing here.
pub(super) async fn find(
    db: &mut PgConnection,
    guest: &Guest,
    text: &str,
) -> web::Result<Standing> {
    let id = text.parse().map_err(|_| web::Error::NotFound)?;
    let found = standard::find(db, guest.property.id, guest.stay, id).await?;
    found.ok_or(web::Error::NotFound)
}
