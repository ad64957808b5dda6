//! The live queue: a list on a phone, four columns on a wall.

use askama::Template;
use axum::extract::{self, State};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::card::{Asides, Card, Column, Scene};
use super::clock::{Clock, morning};
use super::filter::{self, Chips, Filter};
use super::just::Just;
use super::later::{Later, is_for_later};
use super::mended;
use super::risen::{Bell, Risen};
use crate::app::App;
use crate::calls;
use crate::ids::{RequestId, Seq};
use crate::journal;
use crate::properties;
use crate::requests;
use crate::staff::{self, Bar, Staff, Tab, Team, Watcher};
use crate::stays;
use crate::stays::notices::{self, Notice};
use crate::web::{self, Frame, Page, Visit};
use crate::words::Words;

#[derive(Template)]
#[template(path = "requests/staff/board.html")]
pub(super) struct Board {
    frame: Frame,
    bar: Bar,
    clock: Clock,
    seen: Seq,
    filter: Filter,
    filter_data: String,
    chips: [Chips; 2],
    columns: Vec<Lane>,
    me: String,
    risen: Risen,
    bell: Bell,
    just: Option<Just>,
    later: Later,
    kept: usize,
    delivered: usize,
    /// What the front desk should know.
    notices: Vec<Notice>,
}

/// One column.
struct Lane {
    column: Column,
    title: String,
    /// Where there is little room for it.
    short: String,
    /// A few words beside the title.
    aside: Option<String>,
    cards: Vec<Card>,
    /// What is done and not sent: counted, and made whole when something happens to it.
    others: Vec<Other>,
}

/// One of those that are done and not sent.
struct Other {
    id: RequestId,
    order: i64,
    kept: Option<bool>,
}

impl Lane {
    fn new(column: Column, w: Words, answer: i16) -> Self {
        let aside = match column {
            Column::New => Some(w.t("staff-new-aside").with("count", answer)),
            Column::Promised => Some(w.t("staff-prom-aside")),
            Column::OnTheWay | Column::Done => None,
        };
        Self {
            column,
            title: w.t(format!("staff-column-{}", column.code())).to_string(),
            short: w.t(format!("staff-short-{}", column.code())).to_string(),
            aside: aside.map(|aside| aside.to_string()),
            cards: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Sends only the newest cards of what is done; the others are a link away.
    fn shorten(&mut self) {
        if self.cards.len() > NEWEST {
            let others = self.cards.split_off(NEWEST).into_iter();
            self.others = others
                .map(|card| Other { id: card.id, order: card.order, kept: card.kept })
                .collect();
        }
    }

    fn len(&self) -> usize {
        self.cards.len() + self.others.len()
    }

    /// What was brought, and whether it kept its promise.
    fn kept(&self) -> impl Iterator<Item = bool> {
        let cards = self.cards.iter().map(|card| card.kept);
        cards.chain(self.others.iter().map(|other| other.kept)).flatten()
    }

    fn is(&self, column: Column) -> bool {
        self.column == column
    }
}

/// How many of those that are done the board shows at first. Of what comes to them while it is open,
/// `app.css` hides the oldest.
const NEWEST: usize = 5;

/// The page goes on showing on a shared device that is locked; only a hand that may unlocks it.
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Watcher(staff): Watcher,
    touched: web::Result<Staff>,
    extract::Query(query): extract::Query<filter::Query>,
) -> web::Result<Page<Board>> {
    // Looking at the board is a touch of the device as well, while it is not locked.
    drop(touched);
    let now = app.clock.now();
    let mut db = app.db.acquire().await?;
    let filter = Filter::from(&query);
    // The journal first: a change in between is then shown twice rather than missed.
    let seen = journal::newest(&mut db, staff.property.id).await?;
    let team = staff::team(&mut db, staff.property.id).await?;
    let rooms = stays::rooms(&mut db, staff.property.id).await?;
    let just = match query.just.parse() {
        Ok(id) => Just::of(&mut db, &staff, id, now).await?,
        Err(_) => None,
    };
    let w = staff.words();
    let (columns, risen) = columns(&mut db, &staff, &team, filter, now).await?;
    let done = columns.iter().filter(|column| column.is(Column::Done));
    let kept: Vec<bool> = done.flat_map(Lane::kept).collect();
    let bar = Bar::new(&staff, &team, Tab::Requests);
    let notices =
        if bar.reception { notices::unseen(&mut db, staff.property.id).await? } else { Vec::new() };
    Ok(Page(Board {
        frame: Frame::new(&visit, w),
        clock: Clock::new(filter.address(), w, now).until(morning(&staff.property, now)),
        seen,
        filter,
        filter_data: filter.as_data(&staff),
        chips: [filter::floors(filter, &rooms, w), filter::departments(filter, &team, w)],
        columns,
        me: staff.id.to_string(),
        risen,
        bell: Bell::of(&staff, filter.address()),
        just,
        later: Later::of_house(&mut db, staff.property.id, w).await?,
        kept: kept.iter().filter(|kept| **kept).count(),
        delivered: kept.len(),
        notices,
        bar,
    }))
}

/// The columns, and what has risen to the reader whatever they chose to see.
async fn columns(
    db: &mut PgConnection,
    staff: &Staff,
    team: &Team,
    filter: Filter,
    now: DateTime<Utc>,
) -> sqlx::Result<(Vec<Lane>, Risen)> {
    let house = &staff.property;
    let today = house.beginning(house.today(now));
    // What is over first: what ends in between is then told by the stream, and never shown twice.
    let mut requests = requests::done_since(db, house.id, today).await?;
    let open = requests::open(db, house.id).await?;
    let owed = calls::due(db, house.id).await?;
    let mended = mended::Line::all(db, staff, now).await?;
    let risen = Risen::among((&open, &owed), staff, team, now).with(mended);
    requests.extend(open);
    let clocks = properties::clocks(db, house.id).await?;
    let asides = Asides::of_house(db, house.id, today, now).await?;
    let scene = Scene { w: staff.words(), team, asides, now };
    let lane = |column| Lane::new(column, scene.w, clocks.normal.answer);
    let mut columns: Vec<Lane> = Column::ALL.map(lane).into();
    for request in requests.iter().filter(|request| filter.shows(request, staff)) {
        if is_for_later(request) {
            continue;
        }
        let mut card = Card::of(request, &scene);
        card.mine = request.state.owner() == Some(staff.id);
        if let Some(column) = columns.iter_mut().find(|column| column.is(card.column)) {
            column.cards.push(card);
        }
    }
    for column in &mut columns {
        column.cards.sort_by_key(|card| card.order);
        if column.is(Column::Done) && !filter.all_done {
            column.shorten();
        }
    }
    Ok((columns, risen))
}
