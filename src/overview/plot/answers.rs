//! The time to a human answer: how many had theirs after how long.

use super::Plot;
use crate::overview::{Answers, HALF, NINE_IN_TEN, lasted, minutes};
use crate::words::{Phrase, Words};

/// Nobody, and all, in tenths as all that follows.
const GROUND: i64 = 2_100;
const TOP: i64 = 300;

/// At once, and the end of what is shown.
const BEGIN: i64 = 500;
const END: i64 = 5_700;

/// How far a picture reaches, and how its minutes are marked.
const SCALES: [(i64, i64); 10] = [
    (5, 1),
    (10, 2),
    (20, 5),
    (30, 10),
    (60, 15),
    (120, 30),
    (240, 60),
    (480, 120),
    (1_440, 360),
    (4_320, 1_440),
];

/// The picture of how long guests waited, beside the days before, and the house's promise in minutes.
pub fn answers((now, before): (&Answers, &Answers), promise: i64, w: Words) -> Plot {
    let mut plot = Plot::new("answers", 240, w);
    plot.title = w.t("overview-answers-title").to_string();
    plot.description = say(now, w).to_string();
    let (most, step) = scale(now, promise);
    for (percent, y) in [0, HALF, NINE_IN_TEN].map(|percent| (percent, y(percent, 100))) {
        plot.line("ax", &[(BEGIN, y), (END, y)]);
        plot.say("", (420, y + 40), "end", &plot.percent(percent));
    }
    for mark in 0..=most / step {
        let minute = mark * step;
        let last = minute == most;
        let say = if last { end(most, w) } else { named(minute, most).to_string() };
        plot.say("", (x(minute * 60, most), 2_300), if last { "end" } else { "middle" }, &say);
    }
    let at = x(promise * 60, most);
    plot.line("q", &[(at, 220), (at, GROUND)]);
    let (beside, anchor) = if at > 3_200 { (-70, "end") } else { (70, "start") };
    let ours = w.t("overview-answers-promise").with("minutes", promise);
    plot.say("", (at + beside, 170), anchor, &ours);
    if before.answered() > 0 {
        curve(&mut plot, "l2", before, most);
        plot.say("", (END, 1_960), "end", &w.t("overview-answers-before"));
    }
    curve(&mut plot, "ln", now, most);
    marks(&mut plot, now, most);
    plot
}

/// "Half within 3 minutes, nine in ten within 8, the slowest took 19 min."
pub fn say(answers: &Answers, w: Words) -> Phrase {
    let half = answers.within(HALF).zip(answers.within(NINE_IN_TEN)).zip(answers.slowest());
    match half {
        Some(((half, nine), slowest)) => w
            .t("overview-answers-say")
            .with("half", lasted(half, w))
            .with("nine", lasted(nine, w))
            .with("slowest", lasted(slowest, w)),
        None => w.t("overview-answers-none"),
    }
}

/// As far as it takes to see nearly all, and the slowest where that is not too far away.
fn scale(answers: &Answers, promise: i64) -> (i64, i64) {
    let nine = answers.within(NINE_IN_TEN).map_or(0, minutes);
    let slowest = answers.slowest().map_or(0, minutes);
    let needed = slowest.min((3 * nine).max(4 * promise)).max(2 * promise);
    SCALES.into_iter().find(|(most, _)| *most >= needed).unwrap_or((4_320, 1_440))
}

/// A minute on the scale; of many the hours.
fn named(minute: i64, most: i64) -> i64 {
    if most > 120 { minute / 60 } else { minute }
}

/// The end of the scale, with its unit.
fn end(most: i64, w: Words) -> String {
    let minutes = w.t("overview-minutes").with("minutes", most);
    if most > 120 { lasted(most * 60, w) } else { minutes.to_string() }
}

fn x(seconds: i64, most: i64) -> i64 {
    BEGIN + (END - BEGIN) * seconds / (most * 60)
}

fn y(part: i64, all: i64) -> i64 {
    GROUND - (GROUND - TOP) * part / all.max(1)
}

/// A step for each wait that can be seen.
fn curve(plot: &mut Plot, class: &'static str, answers: &Answers, most: i64) {
    let (all, mut sum, mut seen) = (answers.answered(), 0, (BEGIN, GROUND));
    let mut places = vec![seen];
    for (seconds, count) in answers.waits.iter().filter(|(seconds, _)| *seconds <= most * 60) {
        sum += count;
        let at = (x(*seconds, most), y(sum, all));
        if at.0 - seen.0 >= 10 || seen.1 - at.1 >= 20 {
            places.extend([(at.0, seen.1), at]);
            seen = at;
        }
    }
    // What is left over is too little to be seen by itself.
    places.push((END, y(sum, all)));
    plot.line(class, &places);
}

/// Half, nine in ten, and the slowest, each with its words.
fn marks(plot: &mut Plot, answers: &Answers, most: i64) {
    let w = plot.w;
    for (percent, key) in [(HALF, "overview-answers-half"), (NINE_IN_TEN, "overview-answers-nine")]
    {
        let Some(seconds) = answers.within(percent) else { return };
        let at = (x(seconds, most), y(percent, 100));
        let near_end = at.0 > 3_900;
        let (beside, anchor) = if near_end { (-40, "end") } else { (100, "start") };
        plot.dot("k", at, 55);
        plot.say(
            "b",
            (at.0 + beside, at.1 + 200),
            anchor,
            &w.t(key).with("time", lasted(seconds, w)),
        );
    }
    let Some(slowest) = answers.slowest() else { return };
    let time = lasted(slowest, w);
    if slowest <= most * 60 {
        let at = x(slowest, most);
        plot.dot("k", (at, TOP), 55);
        let crowded = answers.within(NINE_IN_TEN).is_some_and(|nine| at - x(nine, most) < 2_300);
        let y = if crowded { TOP - 110 } else { TOP + 200 };
        plot.say(
            "b",
            (at.max(1_800), y),
            "end",
            &w.t("overview-answers-slowest").with("time", time),
        );
    } else {
        plot.say("b", (END, TOP + 200), "end", &w.t("overview-answers-beyond").with("time", time));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_shows_nearly_all_and_is_not_stretched_by_one() {
        let of = |waits: &[(i64, i64)]| Answers { waits: waits.to_vec(), ..Answers::default() };
        assert_eq!(scale(&of(&[]), 3), (10, 2));
        assert_eq!(scale(&of(&[(180, 9), (480, 9), (1_140, 1)]), 5), (20, 5));
        assert_eq!(scale(&of(&[(60, 95), (36_000, 1)]), 3), (20, 5));
        assert_eq!(x(60, 10), 1_020);
    }
}
