//! What the script counts with: our time, and how times are said.

use chrono::{DateTime, Days, NaiveTime, Utc};

use crate::properties::Property;
use crate::words::Words;

/// The figures and sentences of one page.
pub struct Clock {
    /// Milliseconds: the page's own clock may be wrong.
    pub now: i64,
    pub says: String,
    /// Where the same is shown afresh.
    pub page: String,
    /// "20:58"
    pub time: String,
    /// From when on "today" is another day, in milliseconds.
    pub until: Option<i64>,
}

impl Clock {
    pub fn new(page: String, w: Words, now: DateTime<Utc>) -> Self {
        let blank = |key: &'static str, blanks: &[&'static str]| {
            let said =
                blanks.iter().fold(w.t(key), |said, name| said.with(name, format!("{{{name}}}")));
            said.to_string()
        };
        let says = serde_json::json!({
            "answer": blank("staff-age-answer", &["count"]),
            "promise": blank("staff-age-promise", &["count", "time"]),
            "late": blank("staff-age-late", &["count"]),
            "live": blank("staff-live", &["time"]),
            "asOf": blank("staff-as-of", &["time"]),
            "waiting": blank("staff-arrivals", &["count"]),
            "arrived": blank("staff-arrived", &["count", "where"]),
            "floor": blank("staff-arrived-floor", &["floors"]),
            "floors": blank("staff-arrived-floors", &["floors"]),
            "nowLate": blank("staff-now-late", &["room"]),
            "kept": blank("staff-kept", &["kept", "count"]),
        });
        Self {
            now: now.timestamp_millis(),
            says: says.to_string(),
            page,
            time: w.clock(now),
            until: None,
        }
    }

    /// The page is out of date from `at` on.
    #[must_use]
    pub fn until(mut self, at: DateTime<Utc>) -> Self {
        self.until = Some(at.timestamp_millis());
        self
    }
}

/// The next moment from which "today" and "tomorrow" mean another day: midnight for the words,
/// the night audit for the work.
pub fn morning(house: &Property, now: DateTime<Utc>) -> DateTime<Utc> {
    let tomorrow = now.with_timezone(&house.zone).date_naive() + Days::new(1);
    house.at(tomorrow, NaiveTime::MIN).min(house.next(house.night_audit, now))
}
