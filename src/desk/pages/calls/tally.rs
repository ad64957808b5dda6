//! How many of today's calls were made, and how long there is still time for them.

use askama::Template;
use askama::filters::HtmlSafe;

use super::book::Book;
use crate::words::Words;

/// "3 of 8 made. Quiet hours start at 21:30." The stream renews it.
#[derive(Template)]
#[template(source = r#"<p class="mute" id="calls-tally">{{ say }}</p>"#, ext = "html")]
pub(super) struct Tally {
    say: String,
    /// Whether the evening's calls have begun.
    pub(super) evening: bool,
}

impl HtmlSafe for Tally {}

impl Tally {
    pub(super) fn of(book: &Book, w: Words) -> Self {
        let (made, all) = book.tally();
        let (house, hours, now) = (&book.house, &book.hours, book.now);
        let quiet = if hours.are_quiet(house, now) {
            w.t("calls-quiet-now").with("time", w.clock(house.next(hours.quiet_until, now)))
        } else {
            w.t("calls-quiet-at").with("time", w.clock(house.next(hours.quiet_from, now)))
        };
        let say = w.t("calls-tally").with("made", made).with("all", all).with("quiet", quiet);
        let evening = now.with_timezone(&house.zone).time() >= hours.calls_from;
        Self { say: say.to_string(), evening }
    }
}
