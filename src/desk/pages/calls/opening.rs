//! How a call may begin, in the guest's language. A person speaks it: it says what is true now, and
//! promises nothing.

use super::book::Entry;
use crate::calls::Reason;
use crate::desk::pages::given_name;
use crate::requests::State;
use crate::staff::{Staff, Team};
use crate::words::{Language, Words};
use chrono::{DateTime, Utc};

/// A beginning.
pub(super) struct Opening {
    pub(super) language: Language,
    pub(super) text: String,
    /// The same in the colleague's language, where that is another.
    pub(super) means: Option<String>,
}

impl Opening {
    /// For a call; none where nobody is to be rung.
    pub(super) fn of(
        entry: &Entry,
        staff: &Staff,
        team: &Team,
        now: DateTime<Utc>,
    ) -> Option<Self> {
        let request = entry.request.as_ref()?;
        let key = key(entry.call.reason(), &request.state, now)?;
        let chosen = entry.party.as_ref().and_then(|party| party.language.parse().ok());
        let language = chosen.unwrap_or(request.language);
        let owner = request.state.owner().map_or("", |owner| given_name(team, owner));
        let promised = request.state.promise().map(|promise| promise.by);
        let say = |w: Words| {
            w.t(format!("calls-opening-{key}"))
                .with("greeting", w.greeting(entry.guest(), now))
                .with("name", &staff.given_name)
                .with("house", &staff.property.name)
                .with("title", request.title(w))
                .with("owner", owner)
                .with("time", promised.map_or_else(String::new, |at| w.when(at, now)))
                .to_string()
        };
        let (theirs, ours) = (staff.property.words(language), staff.words());
        let means = (theirs.language != ours.language).then(|| say(ours));
        Some(Self { language, text: say(theirs), means })
    }
}

/// By why somebody rings, and by how it stands since.
fn key(reason: Reason, state: &State, now: DateTime<Utc>) -> Option<&'static str> {
    let key = match (reason, state) {
        (Reason::LeftOpen, _) => return None,
        (Reason::Talk, _) => "talk",
        (Reason::Refused, _) => "refused",
        (_, State::Clarifying { .. }) => "question",
        (_, State::Offered { .. }) => "offer",
        (Reason::Verify, State::Delivered { .. }) => "verify",
        (_, State::Delivered { .. }) => "brought",
        (_, State::Confirmed { promise, .. } | State::UnderWay { promise, .. })
            if promise.by < now =>
        {
            "late"
        }
        (_, State::Confirmed { .. } | State::UnderWay { .. } | State::Parked { .. }) => "promised",
        (_, State::Filed { .. } | State::Scheduled { .. }) => "unanswered",
        (_, State::Settled { .. } | State::Cancelled { .. } | State::Unmet { .. }) => "over",
    };
    Some(key)
}
