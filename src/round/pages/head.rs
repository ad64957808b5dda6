//! What stands above a round: which rooms, which day, and who walks.

use askama::Template;
use askama::filters::HtmlSafe;

use super::book::Book;
use super::view::View;
use crate::round::Section;
use crate::round::sections::floor_name;
use crate::staff::Staff;
use crate::words::Words;

/// "Third floor, Friday 7 November. Marta Kowalczyk."
#[derive(Template)]
#[template(path = "round/head.html")]
pub(super) struct Head {
    w: Words,
    pub(super) title: String,
    who: String,
    /// "06:45"
    time: String,
}

impl HtmlSafe for Head {}

impl Head {
    pub(super) fn of(staff: &Staff, view: &View, book: &Book<'_>) -> Self {
        let w = book.w;
        let shown: Vec<&Section> = book.shown(view).collect();
        let place = match (view, shown.as_slice()) {
            (_, [only]) => only.name(w),
            (View::Floor(floor), _) => floor_name(*floor, w),
            (View::Usual | View::All | View::Mine | View::Section(_), _) => {
                w.t("staff-tab-round").to_string()
            }
        };
        let day = w.long_date(book.today);
        Self {
            w,
            title: w.t("round-heading").with("place", place).with("day", day).to_string(),
            who: who(staff, &shown, book),
            time: w.clock(book.now),
        }
    }
}

/// Who walks the rooms below: by name where it is one, or the reader.
fn who(staff: &Staff, shown: &[&Section], book: &Book<'_>) -> String {
    let w = book.w;
    let name = |name: &str| w.t("round-walked-by").with("name", name).to_string();
    let mut walkers: Vec<_> = shown.iter().map(|it| book.walks.get(&it.key).copied()).collect();
    walkers.sort_unstable();
    walkers.dedup();
    match walkers.as_slice() {
        [Some(one)] => name(book.team.get(*one).map_or("", |colleague| &colleague.name)),
        [None] => w.t("round-walked-by-nobody").to_string(),
        _ => name(&staff.name),
    }
}
