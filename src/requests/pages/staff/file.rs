//! The front desk files for a guest who calls: who, what, Enter.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::heard;
use super::parties::{self, Found};
use crate::app::App;
use crate::catalogue::{self, Item};
use crate::ids::{RequestId, StayId};
use crate::requests::{self, Error, Party, Staying, Wish};
use crate::staff::{self, Bar, Desk, Keeper, Staff, Tab};
use crate::stays::{self, InHouse, Room};
use crate::web::{self, Fields, Frame, Page, Visit, Wrong};
use crate::words::Message;

#[derive(Template)]
#[template(path = "requests/staff/file.html")]
struct File {
    frame: Frame,
    bar: Bar,
    /// Made with the form, so that a double press files once.
    id: RequestId,
    fields: Fields,
    parties: Vec<InHouse>,
    items: Vec<String>,
    /// Those who may be meant.
    matches: Vec<InHouse>,
    keeper: Keeper,
    wrong: Vec<Wrong>,
}

impl File {
    fn err(&self, field: &str) -> Option<String> {
        let wrong = self.wrong.iter().find(|wrong| wrong.field == field)?;
        Some(self.frame.w.say(wrong.say.clone()).to_string())
    }

    fn at(&self) -> bool {
        self.fields.get("when") == "at"
    }

    fn tomorrow(&self) -> bool {
        self.fields.get("day") == "tomorrow"
    }
}

/// A page that already knows who or what may say so.
#[derive(Debug, Deserialize)]
pub(super) struct Known {
    #[serde(default)]
    who: String,
    #[serde(default)]
    what: String,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Desk,
    Query(known): Query<Known>,
) -> web::Result {
    let house = House::read(&app, &staff).await?;
    let fields = Fields::from([("who", known.who.as_str()), ("what", known.what.as_str())]);
    let form = Form { id: RequestId::new(), fields, matches: Vec::new(), wrong: Vec::new() };
    page(&app, &visit, &staff, house, form).await
}

pub(super) async fn file(
    State(app): State<App>,
    visit: Visit,
    staff: Desk,
    fields: Fields,
) -> web::Result {
    let now = app.clock.now();
    let house = House::read(&app, &staff).await?;
    let id = fields.parse("id").unwrap_or_else(RequestId::new);
    let (party, wish) = match understand(&fields, &house, &staff, now) {
        Ok(understood) => understood,
        Err((matches, wrong)) => {
            return page(&app, &visit, &staff, house, Form { id, fields, matches, wrong }).await;
        }
    };
    let mut tx = app.db.begin().await?;
    match requests::file(&mut tx, &party, &wish, Some(staff.id), now).await {
        Ok(()) => {
            tx.commit().await?;
            app.live.ring();
            Ok(Redirect::to(&format!("/board/requests/{}", wish.id)).into_response())
        }
        Err(Error::AnotherWish) => {
            drop(tx);
            // Gone back to and changed: it is another wish, which wants an id of its own.
            let wrong = vec![Wrong::new("what", Message::new("staff-wrong-filed-before"))];
            let form = Form { id: RequestId::new(), fields, matches: Vec::new(), wrong };
            page(&app, &visit, &staff, house, form).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What the house knows and the form needs.
struct House {
    parties: Vec<InHouse>,
    rooms: Vec<Room>,
    items: Vec<Item>,
}

impl House {
    async fn read(app: &App, staff: &Staff) -> sqlx::Result<Self> {
        let mut db = app.db.acquire().await?;
        Ok(Self {
            parties: stays::in_house(&mut db, staff.property.id).await?,
            rooms: stays::rooms(&mut db, staff.property.id).await?,
            items: catalogue::items(&mut db, staff.property.id).await?,
        })
    }
}

/// Whom and what the form means, or who may be meant and what is wrong.
fn understand(
    fields: &Fields,
    house: &House,
    staff: &Staff,
    now: DateTime<Utc>,
) -> Result<(Party, Wish), (Vec<InHouse>, Vec<Wrong>)> {
    let (party, matches) = who(fields, house);
    let mut wrong: Vec<Wrong> = party.as_ref().err().into_iter().cloned().collect();
    let stay = party.as_ref().ok().map(|party| Staying::from(*party));
    let wish = wish(fields, house, (staff, stay), now).map_err(|mut why| wrong.append(&mut why));
    match (party, wish) {
        (Ok(party), Ok(wish)) => {
            let language = staff.property.language;
            Ok((Party::in_house(staff.property.id, party, language), wish))
        }
        _ => Err((matches, wrong)),
    }
}

fn who<'a>(fields: &Fields, house: &'a House) -> (Result<&'a InHouse, Wrong>, Vec<InHouse>) {
    let wrong = |key| Err(Wrong::new("who", Message::new(key)));
    let chosen: Option<StayId> = fields.parse("stay");
    let chosen = chosen.and_then(|stay| house.parties.iter().find(|party| party.stay == stay));
    match parties::find(fields.get("who"), &house.parties, &house.rooms) {
        Found::One(party) => (Ok(party), Vec::new()),
        Found::Several(matches) => {
            let chosen = chosen.filter(|chosen| matches.contains(chosen));
            let party = chosen.map_or_else(|| wrong("staff-wrong-several"), Ok);
            (party, matches.into_iter().cloned().collect())
        }
        Found::Empty => (wrong("staff-wrong-empty-room"), Vec::new()),
        Found::Nobody => (wrong("staff-wrong-nobody"), Vec::new()),
    }
}

/// The exact name of an item is that item; anything else is what the guest said.
fn wish(
    fields: &Fields,
    house: &House,
    (staff, stay): (&Staff, Option<Staying>),
    now: DateTime<Utc>,
) -> Result<Wish, Vec<Wrong>> {
    let (what, more) = (fields.get("what").trim(), fields.get("words").trim());
    let mut plain: Vec<(String, String)> = ["id", "when", "day", "time"]
        .map(|name| (name.to_owned(), fields.get(name).to_owned()))
        .into();
    let mut set = |name: &str, value: &str| plain.push((name.to_owned(), value.to_owned()));
    if let Some(heard) = heard::item(what, &house.items, staff.words()) {
        let typed = Some(fields.get("quantity")).filter(|typed| !typed.trim().is_empty());
        set("item", &heard.item);
        set("words", more);
        set("quantity", typed.or(heard.quantity.as_deref()).unwrap_or(""));
        if let Some(choice) = &heard.choice {
            set(&format!("choice-{}", heard.item), choice);
        }
    } else {
        let words = [what, more].into_iter().filter(|part| !part.is_empty());
        set("words", &words.collect::<Vec<_>>().join("\n"));
    }
    let wish = Wish::of_stay(&Fields::from(plain), &house.items, (&staff.property, stay), now);
    wish.map_err(|mut wrong| {
        // What the guest wants is typed into another field here.
        for wrong in &mut wrong {
            if what.is_empty() && wrong.field == "words" {
                wrong.field = "what".into();
            }
        }
        wrong
    })
}

/// The form as somebody left it.
struct Form {
    id: RequestId,
    fields: Fields,
    matches: Vec<InHouse>,
    wrong: Vec<Wrong>,
}

async fn page(app: &App, visit: &Visit, staff: &Staff, house: House, form: Form) -> web::Result {
    let team = staff::team(&mut *app.db.acquire().await?, staff.property.id).await?;
    let w = staff.words();
    let fine = form.wrong.is_empty();
    let status = if fine { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page(File {
        frame: Frame::new(visit, w),
        bar: Bar::new(staff, &team, Tab::File),
        id: form.id,
        fields: form.fields,
        items: heard::names(&house.items, w),
        parties: house.parties,
        matches: form.matches,
        keeper: staff.keeper(),
        wrong: form.wrong,
    });
    Ok((status, page).into_response())
}
