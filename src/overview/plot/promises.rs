//! Promises kept: a dot for each, or a column where there are too many to be counted with the eyes.

use chrono::{Datelike, NaiveDate};

use super::Plot;
use crate::overview::{Grain, Promised, Promises, Span};
use crate::words::{Phrase, Words};

/// The bottom of the columns, in tenths as all that follows.
const GROUND: i64 = 1_500;

/// The middle of the first and of the last column.
const FIRST: i64 = 460;
const LAST: i64 = 5_380;

/// The first where a scale stands beside them.
const BESIDE_SCALE: i64 = 640;

/// How high a stack of dots, or a column, may be.
const HEIGHT: i64 = 1_360;

/// As many dots in a stack can be counted with the eyes.
const DOTS: i64 = 12;

/// How wide a word below a column is.
const WORD: i64 = 600;

/// The picture of the promises of a span.
pub fn promises(promises: &Promises, span: Span, w: Words) -> Plot {
    let grain = Grain::of(span);
    let columns = promises.by(grain);
    let mut plot = Plot::new("promises", 190, w);
    let by = match grain {
        Grain::Day => "overview-promises-by-day",
        Grain::Week => "overview-promises-by-week",
        Grain::Month => "overview-promises-by-month",
    };
    plot.title = w.t(by).to_string();
    plot.description = say(promises.all(), w).to_string();
    let most = columns.iter().map(|(_, column)| column.all()).max().unwrap_or_default();
    let places = Places::of(columns.len(), most <= DOTS);
    if most <= DOTS {
        for (place, (_, column)) in columns.iter().enumerate() {
            stack(&mut plot, places.x(place), *column, most);
        }
    } else {
        let top = round(most);
        for part in 0..=2 {
            let y = GROUND - HEIGHT * part / 2;
            let wide = places.wide() / 2;
            plot.line("ax", &[(places.first - wide, y), (LAST + wide, y)]);
            plot.say("", (places.first - wide - 60, y + 50), "end", &(top * part / 2));
        }
        for (place, (_, column)) in columns.iter().enumerate() {
            bar(&mut plot, (places.x(place), places.wide()), *column, top);
        }
    }
    for (place, (day, _)) in columns.iter().enumerate().step_by(places.step()) {
        plot.say("", (places.x(place), 1_820), "middle", &under(*day, (span, grain), w));
    }
    plot
}

/// "49 promises were due: 46 kept, 2 late and we said so first, 1 missed."
pub fn say(all: Promised, w: Words) -> Phrase {
    w.t("overview-promises-say")
        .with("all", all.all())
        .with("kept", all.kept)
        .with("late", all.late)
        .with("missed", all.missed)
}

/// Where columns stand.
struct Places {
    first: i64,
    count: i64,
}

impl Places {
    fn of(count: usize, dots: bool) -> Self {
        let first = if dots { FIRST } else { BESIDE_SCALE };
        Self { first, count: i64::try_from(count).unwrap_or(i64::MAX).max(1) }
    }

    /// The middle of a column.
    fn x(&self, place: usize) -> i64 {
        let place = i64::try_from(place).unwrap_or(0);
        if self.count == 1 {
            i64::midpoint(self.first, LAST)
        } else {
            self.first + (LAST - self.first) * place / (self.count - 1)
        }
    }

    /// How wide a column is.
    fn wide(&self) -> i64 {
        ((LAST - self.first) / self.count * 7 / 10).min(400)
    }

    /// Every how manieth column has its name below it.
    fn step(&self) -> usize {
        let every = self.count * WORD / (LAST - self.first + WORD) + 1;
        usize::try_from(every).unwrap_or(1).max(1)
    }
}

/// One dot for each, what was kept at the bottom.
fn stack(plot: &mut Plot, x: i64, column: Promised, most: i64) {
    let pitch = (HEIGHT / (most - 1).max(1)).min(170);
    for place in 0..column.all() {
        let at = (x, GROUND - pitch * place);
        if place < column.kept {
            plot.dot("k", at, 58.min(pitch / 2));
        } else if place < column.kept + column.late {
            plot.dot("m", at, 52.min(pitch / 2 - 6));
        } else {
            plot.diamond(at, 70.min(pitch / 2 + 8));
        }
    }
}

/// A column in three parts; what was missed is marked above it, however little it is.
fn bar(plot: &mut Plot, (x, wide): (i64, i64), column: Promised, top: i64) {
    let (from, to) = (x - wide / 2, x + wide / 2);
    let y = |count: i64| GROUND - HEIGHT * count / top;
    let (kept, late) = (y(column.kept), y(column.kept + column.late));
    plot.area("k", (from, GROUND), (to, kept));
    if column.late > 0 {
        plot.area("m", (from + 12, kept), (to - 12, late));
    }
    if column.missed > 0 {
        let end = y(column.all());
        plot.area("x", (from, late), (to, end));
        plot.diamond((x, end - 90), 58);
    }
}

/// The next number that is easily halved and read.
fn round(most: i64) -> i64 {
    let mut scale = 10;
    loop {
        for step in [2, 4, 6, 8, 10] {
            if step * scale / 2 * 2 >= most {
                return step * scale;
            }
        }
        scale *= 10;
    }
}

/// What stands below a column.
fn under(day: NaiveDate, (span, grain): (Span, Grain), w: Words) -> String {
    let month = || w.t(format!("overview-mon-{}", day.month()));
    match grain {
        Grain::Day if span.days() <= 7 => {
            w.t(format!("weekday-short-{}", day.weekday().number_from_monday())).to_string()
        }
        Grain::Day | Grain::Week => w
            .t("overview-day-mon")
            .with("day", i64::from(day.day()))
            .with("month", month())
            .to_string(),
        Grain::Month => month().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn a_scale_ends_with_a_number_that_is_easily_halved() {
        let told = [13, 20, 21, 99, 100, 101, 7_300].map(round);
        assert_eq!(told, [20, 20, 40, 100, 100, 200, 8_000]);
    }
}
