//! What the overview counts is kept with each request as it happens.

use chrono::{DateTime, Utc};

use super::{Event, Request, State};

/// Marks what this event means for the figures: when the wait began, when a person answered, and for
/// when a promise was first given. `request` stands as it does since then; `before` is how it stood, `amended`
/// whether the guest had asked for a change that its owner has not answered.
pub(super) fn mark(
    request: &mut Request,
    (before, amended): (State, bool),
    event: &Event,
    now: DateTime<Utc>,
) {
    if answers(event) {
        request.answered_at.get_or_insert(now);
    }
    // Whoever was answered before it waited, did not wait.
    if matches!(request.state, State::Filed { .. }) && request.answered_at.is_none() {
        request.waits_since.get_or_insert(now);
    }
    let told = |state: State| state.promise().or(state.owed());
    let (promised, was) = (told(request.state), told(before));
    let owed = before.owed().is_some();
    request.first_promised_for = match (promised, was) {
        (None, _) => None,
        (Some(promise), Some(was)) if promise == was => {
            request.first_promised_for.or(Some(promise.by))
        }
        // Another time before it was due, by its owner or by whoever took it up again: it is still the
        // same promise, and the guest knows.
        (Some(_), Some(was))
            if (matches!(event, Event::Moved { .. })
                || owed && matches!(event, Event::Confirmed { .. }))
                && !amended
                && was.by >= now
                && request.missed_for != Some(was.by) =>
        {
            request.first_promised_for
        }
        (Some(promise), _) => Some(promise.by),
    };
}

/// Whether it is an answer by a person: a time, a question, something else, or a no.
fn answers(event: &Event) -> bool {
    matches!(
        event,
        Event::Confirmed { .. }
            | Event::Asked { .. }
            | Event::Offered { .. }
            | Event::Refused { .. }
    )
}
