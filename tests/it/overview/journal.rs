//! The overview's figures are what the journal tells, counted slowly and plainly.

use std::collections::{BTreeMap, HashMap, HashSet};

use bellpull::demo::history;
use bellpull::overview::{Answers, Figures, Promised, Span};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

use crate::hotel::Hotel;

/// One row of the journal.
#[derive(sqlx::FromRow)]
struct Row {
    at: DateTime<Utc>,
    kind: String,
    request_id: Option<Uuid>,
    event: Value,
}

/// What one request has come to, as far as it has been read.
#[derive(Default)]
struct Story {
    waits_since: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
    /// When it was promised for, and for when at first.
    promise: Option<(DateTime<Utc>, DateTime<Utc>)>,
    missed: HashSet<DateTime<Utc>>,
    delivered: bool,
    asked_to_change: bool,
    owner: Option<String>,
    over: bool,
}

impl Story {
    fn reads(&mut self, row: &Row) {
        let text = |name: &str| row.event[name].as_str().map(str::to_owned);
        let time = |name: &str| text(name).map(|time| time.parse::<DateTime<Utc>>().unwrap());
        let by = text("by").or(text("via"));
        let late = self.promise.filter(|_| !self.delivered).is_some_and(|(due, _)| due < row.at);
        match row.kind.as_str() {
            "became_late" | "lapsed" => self.is_missed(),
            "moved" | "parked" | "handed_back" | "asked" | "offered" | "taken_over"
            | "owner_left"
                if late =>
            {
                self.is_missed();
            }
            _ => {}
        }
        if ["confirmed", "asked", "offered", "refused"].contains(&&*row.kind) {
            self.answered_at.get_or_insert(row.at);
        }
        let waits = match row.kind.as_str() {
            "filed" | "fell_due" => true,
            "restored" | "handed_back" => row.event["wanted"].is_null(),
            "amended" => row.event["later"].is_null() && self.owner.is_none(),
            _ => false,
        };
        if waits && self.answered_at.is_none() {
            self.waits_since.get_or_insert(row.at);
        }
        match row.kind.as_str() {
            "confirmed" | "taken_over" | "answered" | "accepted" | "parked" => {
                self.promise = time("promise").map(|due| (due, due));
            }
            "moved" => {
                let due = time("promise").unwrap();
                let first = self.promise.filter(|(before, _)| {
                    *before >= row.at && !self.missed.contains(before) && !self.asked_to_change
                });
                self.promise = Some((due, first.map_or(due, |(_, first)| first)));
            }
            "fell_due" | "answered_later" | "accepted_later" | "handed_back" | "reopened"
            | "restored" | "owner_left" | "lapsed" | "asked" | "offered" | "declined"
            | "refused" | "cancelled" | "guest_left" => {
                self.promise = None;
                self.delivered = false;
            }
            "delivered" => self.delivered = true,
            "undone" => self.delivered = false,
            _ => {}
        }
        match row.kind.as_str() {
            "confirmed" | "taken_over" | "asked" | "offered" => self.owner.clone_from(&by),
            "handed_back" | "lapsed" | "owner_left" | "answered_later" | "accepted_later"
            | "reopened" | "restored" | "cancelled" | "guest_left" => self.owner = None,
            "amended" | "change_asked" if self.owner.is_some() => self.asked_to_change = true,
            _ => {}
        }
        if self.owner.is_none() || by == self.owner {
            self.asked_to_change = false;
        }
        match row.kind.as_str() {
            "settled" | "cancelled" | "guest_left" | "refused" | "declined" => self.over = true,
            "restored" | "reopened" => self.over = false,
            _ => {}
        }
    }

    fn is_missed(&mut self) {
        if !self.delivered {
            self.missed.extend(self.promise.map(|(due, _)| due));
        }
    }
}

/// The day of the house: it lasts until four in the morning.
fn day_of(at: DateTime<Utc>) -> NaiveDate {
    (at.with_timezone(&chrono_tz::Europe::Vienna).naive_local() - Duration::hours(4)).date()
}

/// All that happened in the house.
struct Book(Vec<Row>);

impl Book {
    async fn of(hotel: &Hotel) -> Self {
        let mut db = hotel.app.db.acquire().await.unwrap();
        let rows = sqlx::query_as(
            "select at, kind, request_id, event from journal where property_id = $1 order by seq",
        );
        Self(rows.bind(hotel.house.id).fetch_all(&mut *db).await.unwrap())
    }

    fn stories(&self) -> HashMap<Uuid, Story> {
        let mut stories: HashMap<Uuid, Story> = HashMap::new();
        for row in &self.0 {
            if let Some(id) = row.request_id {
                stories.entry(id).or_default().reads(row);
            }
        }
        stories
    }

    fn promises(&self) -> BTreeMap<NaiveDate, Promised> {
        let mut days: BTreeMap<NaiveDate, Promised> = BTreeMap::new();
        for story in self.stories().values() {
            for due in &story.missed {
                days.entry(day_of(*due)).or_default().missed += 1;
            }
            let Some((due, first)) = story.promise.filter(|_| story.delivered) else { continue };
            if story.missed.contains(&due) {
                continue;
            }
            let day = days.entry(day_of(due)).or_default();
            if first < due { day.late += 1 } else { day.kept += 1 }
        }
        days
    }

    fn answers(&self, span: Span) -> Answers {
        let (mut answers, mut waits) = (Answers::default(), BTreeMap::new());
        for story in self.stories().values() {
            let Some(since) = story.waits_since else { continue };
            if day_of(since) < span.from || day_of(since) > span.until {
                continue;
            }
            match story.answered_at {
                Some(at) => {
                    let seconds = ((at - since).num_milliseconds() + 999) / 1000;
                    *waits.entry(seconds).or_insert(0) += 1;
                }
                None if story.over => answers.unanswered += 1,
                None => answers.waiting += 1,
            }
        }
        answers.waits = waits.into_iter().collect();
        answers
    }

    fn within(&self, span: Span) -> impl Iterator<Item = &Row> {
        let within = move |row: &&Row| (span.from..=span.until).contains(&day_of(row.at));
        self.0.iter().filter(within)
    }

    fn count(&self, span: Span, kind: &str) -> i64 {
        i64::try_from(self.within(span).filter(|row| row.kind == kind).count()).unwrap()
    }

    /// How many calls to guests ended like this.
    fn calls(&self, span: Span, outcome: &str) -> i64 {
        let ended = |row: &&Row| {
            let to_a_guest = row.event["reason"] != "left_open";
            let how = if row.kind == "call_missed" {
                "missed"
            } else {
                row.event["outcome"].as_str().unwrap_or("")
            };
            ["call_made", "call_missed"].contains(&&*row.kind) && to_a_guest && how == outcome
        };
        i64::try_from(self.within(span).filter(ended).count()).unwrap()
    }

    /// How many calls to guests were owed by the end of these days, and are still to be made: there is
    /// something left to speak about.
    fn calls_due(&self, span: Span) -> i64 {
        let mut owed: HashMap<String, HashSet<String>> = HashMap::new();
        for row in self.0.iter().filter(|row| row.event["reason"] != "left_open") {
            let Some(call) = row.event["call"].as_str().map(str::to_owned) else { continue };
            let about = format!("{} {:?}", row.event["reason"], row.request_id);
            match row.kind.as_str() {
                "call_owed" if day_of(row.at) <= span.until => {
                    owed.insert(call, HashSet::from([about]));
                }
                "call_joined" => drop(owed.get_mut(&call).map(|all| all.insert(about))),
                "call_dropped" => drop(owed.get_mut(&call).map(|all| all.remove(&about))),
                "call_made" | "call_missed" => drop(owed.remove(&call)),
                _ => {}
            }
        }
        i64::try_from(owed.values().filter(|about| !about.is_empty()).count()).unwrap()
    }
}

async fn compare(hotel: &Hotel, book: &Book, span: Span) {
    let figures = Figures::read(&hotel.app.db, &hotel.house, span).await.unwrap();
    let days = book.promises();
    for (day, promised) in &figures.promises.days {
        assert_eq!(*promised, days.get(day).copied().unwrap_or_default(), "{day}");
    }
    assert_eq!(figures.promises.days.len() as u64, span.days());
    assert_eq!(figures.answers, book.answers(span));
    assert_eq!(figures.answers_before, book.answers(span.before()));
    let calls = figures.calls;
    for (count, outcome) in [
        (calls.to_their_liking, "to_their_liking"),
        (calls.not_right, "not_right"),
        (calls.prefers_no_calls, "prefers_no_calls"),
        (calls.missed, "missed"),
    ] {
        assert_eq!(count, book.calls(span, outcome), "{outcome}");
    }
    // Here nobody tries a second time: each ends the call.
    let in_vain = book.calls(span, "note") + book.calls(span, "no_answer");
    assert_eq!(calls.written + calls.no_answer, in_vain);
    assert_eq!(calls.due, book.calls_due(span));
    let opened = book.count(span, "recovery_opened");
    assert_eq!(figures.recoveries.opened, opened);
    assert_eq!(figures.recoveries.closed, book.count(span, "recovery_closed"));
    let granted = || book.within(span).filter(|row| row.kind == "exception_granted");
    let sum: i64 = granted().map(|row| row.event["amount"].as_i64().unwrap()).sum();
    assert_eq!(figures.exceptions.count, i64::try_from(granted().count()).unwrap());
    assert_eq!(figures.exceptions.sum, sum);
    assert_eq!(figures.exceptions.newest.len(), granted().count().min(5));
    assert_eq!(figures.advice.given, book.count(span, "advice_given"));
}

#[tokio::test]
async fn overview_equals_the_journal() {
    // A month in which the clocks went back, and a night that ended at four.
    let hotel = Hotel::open().await;
    let house = hotel.house.id;
    let mut tx = hotel.app.db.begin().await.unwrap();
    history::open_wing(&mut tx, house, 60).await.unwrap();
    history::write(&mut tx, house, 35, 7, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    // And an evening that people live through.
    let (marta, guest) = (hotel.colleague("Marta").await, hotel.guest("Mrs Okafor", "304").await);
    let ids = [guest.asks_for_towels().await, guest.asks("A hook").await, guest.asks("Tea").await];
    hotel.minutes_pass(4).await;
    marta.brings(ids[0]).await;
    marta.takes(ids[1], "Coming.").await.must_be(200);
    marta.starts(ids[1]).await;
    let form = marta.open(&crate::acts::ours(ids[1])).await.form("Give this time");
    marta.submit(&form.fill("message", "The lift is slow tonight.")).await.must_be(200);
    let page = guest.looks_at(ids[0]).await;
    guest.press(&page, "Not quite", &[]).await;
    hotel.minutes_pass(35).await;
    let book = Book::of(&hotel).await;
    let today = hotel.house.today(hotel.now());
    let the_long_day: NaiveDate = "2025-10-25".parse().unwrap();
    compare(&hotel, &book, Span::lately(1, today)).await;
    compare(&hotel, &book, Span::lately(7, today)).await;
    compare(&hotel, &book, Span::lately(30, today)).await;
    compare(&hotel, &book, Span::lately(36, today)).await;
    compare(&hotel, &book, Span { from: the_long_day, until: the_long_day }).await;
    let all = book.promises().into_values().fold(Promised::default(), Promised::and);
    assert!(all.kept > 500 && all.late > 5 && all.missed > 5, "a month of a house: {all:?}");
}
