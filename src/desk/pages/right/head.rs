//! What stands above the steps: whom it concerns, whose it is, and what is late or over.

use chrono::{DateTime, Utc};

use super::book::Entry;
use crate::desk::pages::given_name;
use crate::requests::set_apart;
use crate::staff::{Role, Staff, Team};
use crate::stays;
use crate::words::Words;

/// The head of the page.
pub(super) struct Head {
    pub(super) room: String,
    pub(super) title: String,
    pub(super) lang: &'static str,
    pub(super) about: String,
    pub(super) whose: String,
    pub(super) late: Option<String>,
    /// Who was asked to take it on.
    pub(super) handed: Option<String>,
    pub(super) closed: Option<String>,
}

/// What there is to do for this reader.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the page shows or not")]
pub(super) struct May {
    pub(super) open: bool,
    /// Whether the guest is in the house.
    pub(super) here: bool,
    /// Whether they can be rung. A practice house has the numbers of the real one.
    pub(super) dials: bool,
    /// Whether they may take it: it is nobody's, or they were asked to.
    pub(super) takes: bool,
    pub(super) mine: bool,
    pub(super) manages: bool,
    /// Whether closing it gives up something that was chosen.
    pub(super) drops: bool,
}

impl Head {
    pub(super) fn of(entry: &Entry, (staff, team): (&Staff, &Team), now: DateTime<Utc>) -> Self {
        let (w, open) = (staff.words(), entry.recovery.course.closed_at.is_none());
        Self {
            room: entry.room().to_owned(),
            title: entry.title(w),
            lang: entry.lang(w),
            about: about_party(entry, staff, now),
            whose: entry.whose(team, w, now),
            late: entry.late(w, now).filter(|_| open),
            handed: handed(entry, (staff, team)).filter(|_| open),
            closed: closed(entry, team, w, now),
        }
    }
}

impl May {
    pub(super) fn of(entry: &Entry, staff: &Staff) -> Self {
        let course = &entry.recovery.course;
        let open = course.closed_at.is_none();
        Self {
            open,
            here: entry.party.is_some(),
            dials: entry.party.is_some() && staff.practice.is_none(),
            takes: open && (course.owner.is_none() || course.handed_to == Some(staff.id)),
            mine: open && course.owner == Some(staff.id),
            manages: open && staff.is(Role::Manager),
            drops: course.owes_gift() && course.left_at.is_none(),
        }
    }
}

/// "Mr Lindqvist, night 3 of 4."
fn about_party(entry: &Entry, staff: &Staff, now: DateTime<Utc>) -> String {
    let w = staff.words();
    let guest = set_apart(entry.guest());
    let Some(party) = &entry.party else {
        return w.t("right-departed").with("guest", guest).to_string();
    };
    let today = staff.property.today(now);
    let (night, nights) = stays::night(party.arrives_on, party.departs_on, today);
    w.t("right-party")
        .with("guest", guest)
        .with("night", w.t("staff-night").with("night", night).with("nights", nights))
        .to_string()
}

/// That somebody was asked to take it on, and has not yet.
fn handed(entry: &Entry, (staff, team): (&Staff, &Team)) -> Option<String> {
    let (to, w) = (entry.recovery.course.handed_to?, staff.words());
    Some(if to == staff.id {
        w.t("right-handed-you").to_string()
    } else {
        w.t("right-handed").with("name", given_name(team, to)).to_string()
    })
}

/// That it is over, and how.
fn closed(entry: &Entry, team: &Team, w: Words, now: DateTime<Utc>) -> Option<String> {
    let course = &entry.recovery.course;
    let time = w.when(course.closed_at?, now);
    Some(match (course.closed_by, &entry.recovery.closing_words) {
        (Some(by), Some(words)) => w
            .t("right-closed-by")
            .with("name", given_name(team, by))
            .with("time", time)
            .with("words", words)
            .to_string(),
        _ => w.t("right-closed").with("time", time).to_string(),
    })
}
