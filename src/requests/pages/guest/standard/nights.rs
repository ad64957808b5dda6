//! The nights of a stay as beads on the cord that lies.

use chrono::NaiveDate;

use super::plan::Plan;
use crate::words::Words;

/// One bead.
#[derive(Clone, Debug)]
pub(super) struct Night {
    pub(super) class: &'static str,
    pub(super) label: String,
    pub(super) current: Option<&'static str>,
    /// Where that day is shown.
    pub(super) href: Option<String>,
    pub(super) is_past: bool,
}

/// From the day of arrival to the day of departure. `shown` stands beside today.
pub(super) fn nights(plan: &Plan, shown: Option<NaiveDate>, w: Words) -> Vec<Night> {
    let last = plan.span.departs_on;
    let days = plan.span.arrives_on.iter_days().take_while(move |day| *day <= last);
    days.map(|day| night(plan, day, shown == Some(day), w)).collect()
}

fn night(plan: &Plan, day: NaiveDate, is_shown: bool, w: Words) -> Night {
    let is_today = day == plan.today;
    let is_ahead = day > plan.today;
    Night {
        class: match (is_today, is_ahead) {
            (true, _) => "today",
            (false, true) => "ahead",
            (false, false) => "",
        },
        label: if is_today { w.t("guest-day-today").to_string() } else { w.short_date(day) },
        current: match (is_today, is_shown) {
            (true, _) => Some("date"),
            (false, true) => Some("true"),
            (false, false) => None,
        },
        href: is_ahead.then(|| format!("/stay/standard?day={day}#day")),
        is_past: !is_today && !is_ahead,
    }
}
