//! How a call may begin, in the guest's language. A person speaks it: it says what is true now, and
//! promises nothing.

use super::book::Entry;
use crate::calls::Reason;
use crate::desk::pages::given_name;
use crate::requests::{Request, State, listed};
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
        let lead = entry.lead();
        let reason = entry.call.reason();
        let key = match (reason, lead) {
            (Reason::LeftOpen, _) => return None,
            (Reason::FirstEvening, _) => "first-evening",
            (Reason::SecondTouch, _) => "second-touch",
            (_, Some(request)) => key(reason, &request.state, now),
            (_, None) => "anything",
        };
        let chosen = entry.party.as_ref().and_then(|party| party.language.parse().ok());
        let language =
            chosen.or(lead.map(|request| request.language)).unwrap_or(staff.property.language);
        let say = |w: Words| said(key, entry, (staff, team, w), now);
        let (theirs, ours) = (staff.property.words(language), staff.words());
        let means = (theirs.language != ours.language).then(|| say(ours));
        Some(Self { language, text: say(theirs), means })
    }
}

fn said(
    key: &str,
    entry: &Entry,
    (staff, team, w): (&Staff, &Team, Words),
    now: DateTime<Utc>,
) -> String {
    let lead = entry.lead();
    let owner = lead.and_then(|request| request.state.owner());
    let promised = lead.and_then(|request| request.state.promise()).map(|promise| promise.by);
    let first = w
        .t(format!("calls-opening-{key}"))
        .with("greeting", w.greeting(entry.guest(), now))
        .with("name", &staff.given_name)
        .with("house", &staff.property.name)
        .with("title", lead.map_or_else(String::new, |request| spoken(request, w)))
        .with("owner", owner.map_or("", |owner| given_name(team, owner)))
        .with("time", promised.map_or_else(String::new, |at| w.when(at, now)))
        .to_string();
    let further = |request: &&Request| {
        let named = !matches!(key, "first-evening" | "second-touch" | "anything");
        !named || lead.is_none_or(|lead| lead.id != request.id)
    };
    let further: Vec<String> =
        entry.requests.iter().filter(further).map(|request| spoken(request, w)).collect();
    let also = w.t("calls-opening-also").with("first", first.as_str()).with("count", further.len());
    match listed(further, w) {
        Some(titles) => also.with("titles", titles).to_string(),
        None => first,
    }
}

/// What was asked for as somebody says it: "bottled water", not "2 × Bottled water, still". Of a line
/// that names several things, the one that was chosen. Own words are quoted.
fn spoken(request: &Request, w: Words) -> String {
    const SEVERAL: [char; 3] = [',', '،', ':'];
    if request.is_own_words() {
        return w.t("staff-quoted").with("words", request.title(w)).to_string();
    }
    let label = request.label.read(w.language);
    if label.contains(SEVERAL) && !request.choice.is_empty() {
        return request.choice.read(w.language).to_owned();
    }
    within(label, w.language)
}

/// A heading within a sentence: English begins only names and abbreviations with a capital there.
fn within(label: &str, language: Language) -> String {
    let mut letters = label.chars();
    match (language, letters.next(), letters.clone().next()) {
        (Language::En, Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// By why somebody rings, and by how it stands since.
fn key(reason: Reason, state: &State, now: DateTime<Utc>) -> &'static str {
    match (reason, state) {
        (Reason::Talk, _) => "talk",
        (Reason::Refused, _) => "refused",
        (_, State::Clarifying { .. }) => "question",
        (_, State::Offered { .. }) => "offer",
        (Reason::Verify, State::Delivered { .. }) => "verify",
        (Reason::Silent, State::Delivered { .. } | State::Settled { .. }) => "silent",
        (Reason::Miss, State::Settled { .. }) | (_, State::Delivered { .. }) => "brought",
        (_, State::Confirmed { promise, .. } | State::UnderWay { promise, .. })
            if promise.by < now =>
        {
            "late"
        }
        (_, State::Confirmed { .. } | State::UnderWay { .. } | State::Parked { .. }) => "promised",
        (_, State::Filed { .. } | State::Scheduled { .. }) => "unanswered",
        (_, State::Settled { .. } | State::Cancelled { .. } | State::Unmet { .. }) => "over",
    }
}
