//! How the guests and colleagues of an ordinary day are, in the proportions of the catalogue.

use chrono::{DateTime, TimeDelta, Utc};

use super::chance::Chance;
use super::law::{First, Habit, Late, Nature};
use super::wishes;
use crate::requests::Request;

/// How the guest of this request is about it.
pub fn guest(chance: Chance, request: &Request) -> Nature {
    let about = request.id.to_string();
    let happens = |what, percent| chance.percent(what, &about) < percent;
    let wait = |what, from_to| chance.seconds(what, &about, from_to);
    Nature {
        // A few read their phone only later, and some not at all.
        answers: (!happens("silent", 6)).then(|| wait("answers", (25, 260))),
        accepts: !happens("declines", 15),
        cancels: happens("cancels", 5).then(|| wait("changes their mind", (60, 400))),
        talks: happens("talks", 1).then(|| wait("would rather talk", (90, 300))),
        says: &[],
        verdict: wait("verdict", (50, 900)),
        not_quite: if happens("not quite", 3) {
            wishes::not_quite(chance, &about, request.language)
        } else {
            &[]
        },
        thanks: happens("thanks", 57),
    }
}

/// How whoever has this promise, or would take this request, is about it.
pub fn colleague(chance: Chance, request: &Request) -> Habit {
    let promised = request.state.live_promise().map(|promise| promise.by);
    let about =
        format!("{} {}", request.id, promised.map_or(0, |by: DateTime<Utc>| by.timestamp()));
    let wait = |what, from_to| chance.seconds(what, &about, from_to);
    let first = match chance.percent("first", &about) {
        0..6 => First::Ask,
        6..8 => First::Offer,
        8 => First::Cannot,
        _ => First::Take,
    };
    let late = match chance.percent("late", &about) {
        0..2 => Some(Late::Unsaid),
        2..5 => Some(Late::Said),
        _ => None,
    };
    Habit {
        first,
        takes: takes(chance, request),
        starts: wait("starts", (60, 300)),
        brings: wait("brings", (70, 330)),
        late,
        hands_back: chance.percent("hands back", &about) < 2,
    }
}

/// How long it waits for one of them. One in five is left for whoever looks on, until the lead of
/// the department has been told; what is urgent never is.
fn takes(chance: Chance, request: &Request) -> TimeDelta {
    let about = request.id.to_string();
    if request.urgency == crate::promises::Urgency::Urgent {
        return chance.seconds("takes", &about, (15, 50));
    }
    if chance.percent("left", &about) < 20 {
        return chance.seconds("takes", &about, (330, 480));
    }
    chance.seconds("takes", &about, (25, 150))
}
