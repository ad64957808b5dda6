//! The time to a human answer: how many had theirs after how long.

use super::Plot;
use crate::overview::{Answers, HALF, NINE_IN_TEN, lasted, minutes};
use crate::words::{Phrase, Words};

/// Nobody, and all, in tenths as all that follows.
const GROUND: i64 = 2_300;
const TOP: i64 = 500;

/// The rows above the curve, each for words of its own: the promise, and the slowest. What else is said
/// stands a row below its mark, and so no words ever lie over others.
const PROMISED: i64 = 170;
const SLOWEST: i64 = 390;

/// How wide a letter is at most, on average.
const LETTER: i64 = 85;

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
    let mut plot = Plot::new("answers", 260, w);
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
        plot.say(
            "",
            (x(minute * 60, most), GROUND + 200),
            if last { "end" } else { "middle" },
            &say,
        );
    }
    let at = x(promise * 60, most);
    plot.line("q", &[(at, PROMISED + 50), (at, GROUND)]);
    let ours = w.t("overview-answers-promise").with("minutes", promise).to_string();
    beside(&mut plot, "", (at, PROMISED), 70, &ours);
    if before.answered() > 0 {
        curve(&mut plot, "l2", before, most);
        plot.say("", (END, GROUND - 140), "end", &w.t("overview-answers-before"));
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
        plot.dot("k", at, 55);
        let say = w.t(key).with("time", lasted(seconds, w)).to_string();
        beside(plot, "b", (at.0, at.1 + 200), 100, &say);
    }
    let Some(slowest) = answers.slowest() else { return };
    let time = lasted(slowest, w);
    if slowest <= most * 60 {
        let at = x(slowest, most);
        plot.dot("k", (at, TOP), 55);
        let say = w.t("overview-answers-slowest").with("time", time).to_string();
        beside(plot, "b", (at, SLOWEST), 0, &say);
    } else {
        plot.say("b", (END, SLOWEST), "end", &w.t("overview-answers-beyond").with("time", time));
    }
}

/// Words after a place, or before it where there is no room for them.
fn beside(plot: &mut Plot, class: &'static str, (x, y): (i64, i64), gap: i64, say: &str) {
    if x + gap + wide(say) <= END {
        plot.say(class, (x + gap, y), "start", &say);
    } else {
        plot.say(class, (x - gap, y), "end", &say);
    }
}

/// How much room words take at most; marks of direction take none.
fn wide(say: &str) -> i64 {
    let seen = |letter: &char| !matches!(letter, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    i64::try_from(say.chars().filter(seen).count()).unwrap_or(i64::MAX / LETTER) * LETTER
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    /// From where to where words reach, and on which line.
    fn places(plot: &Plot) -> Vec<(i64, i64, i64, String)> {
        let of = |text: &super::super::Text| {
            let wide = wide(&text.say);
            let x = if plot.mirrored { super::super::WIDTH - text.x.0 } else { text.x.0 };
            let from = match text.anchor {
                "start" => x,
                "middle" => x - wide / 2,
                _ => x - wide,
            };
            (from, from + wide, text.y.0, text.say.clone())
        };
        plot.words.iter().map(of).collect()
    }

    #[test]
    fn no_words_lie_over_others_and_none_leave_the_picture() {
        let waits: [&[(i64, i64)]; 7] = [
            &[],
            &[(300, 1)],
            &[(60, 5), (170, 4), (300, 1)],
            &[(180, 9), (480, 9), (590, 1)],
            &[(590, 5), (595, 4), (600, 1)],
            &[(5_000, 9), (7_100, 3)],
            &[(60, 95), (36_000, 1)],
        ];
        for (waits, promise) in waits.into_iter().flat_map(|it| [1, 3, 5, 30].map(|p| (it, p))) {
            for language in [Language::En, Language::De, Language::Ar] {
                let answers = Answers { waits: waits.to_vec(), ..Answers::default() };
                let w = Words::new(language, chrono_tz::UTC);
                let places = places(&super::answers((&answers, &answers), promise, w));
                for (place, one) in places.iter().enumerate() {
                    assert!(one.0 >= 0 && one.1 <= super::super::WIDTH, "{one:?}");
                    for other in &places[place + 1..] {
                        let apart = one.1 <= other.0 || other.1 <= one.0;
                        assert!(apart || (one.2 - other.2).abs() >= 160, "{one:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_scale_shows_nearly_all_and_is_not_stretched_by_one() {
        let of = |waits: &[(i64, i64)]| Answers { waits: waits.to_vec(), ..Answers::default() };
        assert_eq!(scale(&of(&[]), 3), (10, 2));
        assert_eq!(scale(&of(&[(180, 9), (480, 9), (1_140, 1)]), 5), (20, 5));
        assert_eq!(scale(&of(&[(60, 95), (36_000, 1)]), 3), (20, 5));
        assert_eq!(x(60, 10), 1_020);
    }
}
