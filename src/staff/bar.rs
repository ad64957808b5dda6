//! The bar above every page of the staff: where to go, whom to ring, who is signed in.

use askama::Template;
use askama::filters::HtmlSafe;

use super::{Colleague, Department, Face, Role, Staff, Team};
use crate::ids::PropertyId;
use crate::words::Words;

/// The pages that the bar leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Requests,
    Round,
    File,
    Calls,
    Right,
    Stays,
    Moments,
    Handover,
    Overview,
    /// A page that the bar does not name.
    Elsewhere,
}

/// What `staff/layout.html` needs besides its frame.
#[derive(Clone, Debug)]
pub struct Bar {
    tab: Tab,
    /// For which house a form of this page is.
    pub house: PropertyId,
    /// Whether they file for guests.
    pub desk: bool,
    /// Whether they walk the round, or send others.
    pub round: bool,
    /// Whether the front desk's book is theirs.
    pub reception: bool,
    roles: Vec<Role>,
    pub calls: CallsDue,
    /// How much there is on their own page that they have not read.
    pub news: NewsDue,
    /// What is being put right, where that is theirs to see.
    pub righting: Option<Righting>,
    /// In a practice house: what rings in the real one.
    pub practice: Option<Rings>,
    /// Who has opened a practice evening, on the page where one sees it.
    pub invited: Option<String>,
    pub face: Face,
    /// "Marta Kowalczyk, Housekeeping"
    pub who: String,
    /// The same where there is no room for it: "Marta".
    pub given_name: String,
    /// Whom they ring, always in the same place.
    pub help: Option<Help>,
}

/// How many calls the front desk owes guests now. An open page renews it by its id, where the bar
/// has it.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/calls_due.html")]
pub struct CallsDue {
    w: Words,
    count: i64,
}

impl HtmlSafe for CallsDue {}

/// How much there is on their own page that somebody has not read, renewed like the calls.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/news_due.html")]
pub struct NewsDue {
    w: Words,
    count: i64,
}

impl HtmlSafe for NewsDue {}

impl NewsDue {
    /// For whoever reads `w`.
    pub fn new(count: i64, w: Words) -> Self {
        Self { w, count }
    }
}

/// How much is being put right for guests now, renewed like the calls.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/righting.html")]
pub struct Righting {
    w: Words,
    count: i64,
}

impl HtmlSafe for Righting {}

impl Righting {
    /// Who answers for guests sees all of it; others what is theirs.
    pub fn of(staff: &Staff) -> Option<Self> {
        let (all, mine) = staff.righting;
        let count = if staff.answers_guests() { all } else { mine };
        (staff.answers_guests() || mine > 0).then(|| Self { w: staff.words(), count })
    }
}

impl CallsDue {
    /// For whoever reads `w`.
    pub fn new(count: i64, w: Words) -> Self {
        Self { w, count }
    }
}

/// How much rings in the real house for somebody who practises. An open page renews it by its id.
#[derive(Clone, Debug, Template)]
#[template(path = "practice/rings.html")]
pub struct Rings {
    w: Words,
    count: i64,
}

impl HtmlSafe for Rings {}

impl Rings {
    /// For whoever reads `w`.
    pub fn new(count: i64, w: Words) -> Self {
        Self { w, count }
    }
}

/// Somebody to ring.
#[derive(Clone, Debug)]
pub struct Help {
    pub name: String,
    pub extension: String,
}

impl Bar {
    /// The bar for somebody of this team, on the page called `tab`.
    pub fn new(staff: &Staff, team: &Team, tab: Tab) -> Self {
        Self {
            tab,
            house: staff.property.id,
            desk: staff.answers_guests(),
            round: staff.department == Department::Housekeeping,
            reception: staff.is(Role::Desk) || staff.is(Role::Manager),
            roles: staff.roles.clone(),
            calls: CallsDue::new(staff.calls_due, staff.words()),
            news: NewsDue::new(staff.news, staff.words()),
            righting: Righting::of(staff),
            practice: staff.practice.as_ref().map(|it| Rings::new(it.rings, staff.words())),
            invited: staff.invited.clone().filter(|_| tab == Tab::Requests),
            face: Face::new(&staff.name, staff.face.as_deref(), "s"),
            who: who(staff),
            given_name: staff.given_name.clone(),
            help: help(staff, team),
        }
    }

    /// Whether the house's overview is theirs.
    pub fn manages(&self) -> bool {
        self.roles.contains(&Role::Manager)
    }

    /// Whether the reader is on a page that a phone has no room to name.
    pub fn folded(&self) -> bool {
        matches!(self.tab, Tab::Right | Tab::Stays | Tab::Moments | Tab::Handover | Tab::Overview)
    }

    /// Whether the reader is on a page that only a wide screen has room to name.
    pub fn rare(&self) -> bool {
        matches!(self.tab, Tab::Stays | Tab::Moments | Tab::Handover)
    }

    /// Whether the reader is on this page.
    pub fn current(&self, tab: Tab) -> bool {
        self.tab == tab
    }
}

fn who(staff: &Staff) -> String {
    let w = staff.words();
    let manages = staff.is(Role::Manager).then(|| w.t("role-manager").to_string());
    let work = manages.unwrap_or_else(|| staff.department.name(w));
    w.t("staff-who").with("name", &staff.name).with("department", work).to_string()
}

/// The lead of their department; for the lead it is a manager.
fn help(staff: &Staff, team: &Team) -> Option<Help> {
    let reachable =
        |colleague: &&Colleague| colleague.id != staff.id && !colleague.extension.is_empty();
    let lead = team.lead(staff.department).filter(reachable);
    let here = team.here();
    let manager = || {
        let manager = |colleague: &&&Colleague| colleague.roles.contains(&Role::Manager);
        here.iter().filter(manager).copied().find(reachable)
    };
    let colleague = lead.or_else(manager)?;
    Some(Help { name: colleague.given_name.clone(), extension: colleague.extension.clone() })
}
