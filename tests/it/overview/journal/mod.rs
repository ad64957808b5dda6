//! The overview's figures are what the journal tells, counted slowly and plainly.

mod evening;
mod learning;
mod righting;
mod story;
mod trouble;

use std::collections::{BTreeMap, HashMap, HashSet};

use bellpull::demo::history;
use bellpull::overview::{Answers, Figures, Promised, Span};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

use crate::hotel::Hotel;
use story::Story;

/// One row of the journal.
#[derive(sqlx::FromRow)]
struct Row {
    at: DateTime<Utc>,
    kind: String,
    stay_id: Option<Uuid>,
    request_id: Option<Uuid>,
    event: Value,
}

impl Row {
    /// What the event says of somebody or something.
    fn says(&self, name: &str) -> Option<String> {
        self.event[name].as_str().map(str::to_owned)
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
            "select at, kind, stay_id, request_id, event from journal where property_id = $1 order by seq",
        );
        Self(rows.bind(hotel.house.id).fetch_all(&mut *db).await.unwrap())
    }

    fn stories(&self) -> HashMap<Uuid, Story> {
        let mut stories: HashMap<Uuid, Story> = HashMap::new();
        for (line, row) in self.0.iter().enumerate() {
            if let Some(id) = row.request_id {
                stories.entry(id).or_default().reads(line, row);
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
                None if story.over.is_some() => answers.unanswered += 1,
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

    /// How many notes were written because nobody picked up, three times.
    fn calls_in_vain(&self, span: Span) -> i64 {
        let made = |call: &serde_json::Value, outcome: &str| {
            let of = |row: &&Row| row.kind == "call_made" && row.event["call"] == *call;
            self.0.iter().filter(of).filter(|row| row.event["outcome"] == outcome).count()
        };
        let note = |row: &&Row| row.kind == "call_made" && row.event["outcome"] == "note";
        let notes = self.within(span).filter(note);
        i64::try_from(notes.filter(|row| made(&row.event["call"], "no_answer") == 3).count())
            .unwrap()
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
                // Whoever does not pick up is rung again, or written to.
                "call_made" if row.event["outcome"] == "no_answer" => {}
                "call_made" | "call_missed" => drop(owed.remove(&call)),
                _ => {}
            }
        }
        i64::try_from(owed.values().filter(|about| !about.is_empty()).count()).unwrap()
    }
}

fn compare(figures: &Figures, book: &Book, manager: &str, span: Span) {
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
    let in_vain = book.calls_in_vain(span);
    assert_eq!(calls.no_answer, in_vain);
    assert_eq!(calls.written, book.calls(span, "note") - in_vain);
    assert_eq!(calls.due, book.calls_due(span));
    righting::compare(figures, book, manager, span);
    learning::compare(figures, book, span);
}

#[tokio::test]
async fn overview_equals_the_journal() {
    // A month in which the clocks went back, and a night that ended at four.
    let hotel = Hotel::open().await;
    let house = hotel.house.id;
    let mut tx = hotel.app.db.begin().await.unwrap();
    history::open_wing(&mut tx, house, 60).await.unwrap();
    history::write(&mut tx, house, 35, 14, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    evening::lives(&hotel).await;
    let book = Book::of(&hotel).await;
    let wishes = trouble::wishes(&hotel, &book).await;
    let manager = hotel.staff_id("Helena").to_string();
    let today = hotel.house.today(hotel.now());
    let the_long_day: NaiveDate = "2025-10-25".parse().unwrap();
    let spans = [1, 7, 30, 36].map(|days| Span::lately(days, today));
    for span in spans.into_iter().chain([Span { from: the_long_day, until: the_long_day }]) {
        let figures = Figures::read(&hotel.app.db, &hotel.house, span).await.unwrap();
        compare(&figures, &book, &manager, span);
        trouble::compare(&figures.repeats, &wishes, span.bounds(&hotel.house));
    }
    let all = book.promises().into_values().fold(Promised::default(), Promised::and);
    assert!(all.kept > 500 && all.late > 5 && all.missed > 5, "a month of a house: {all:?}");
    let month = Figures::read(&hotel.app.db, &hotel.house, Span::lately(30, today)).await.unwrap();
    let right = month.recoveries;
    assert!(right.half < right.longest && right.by_manager > 0 && right.open > 0, "{right:?}");
    assert!(month.rules.len() > 3 && month.moments.len() > 1, "{:?}", month.rules);
    assert!(month.advice.followed > 1 && month.advice.given > 5, "{:?}", month.advice);
    assert!(month.repeats.again > 5 && month.repeats.rooms.len() > 1, "{:?}", month.repeats);
}
