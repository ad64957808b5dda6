//! Which cards a board shows, as its address says it: `?floor=3&department=housekeeping&mine=1`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::requests::Request;
use crate::staff::{Department, Staff, Team};
use crate::stays::Room;
use crate::words::Words;

/// What somebody chose to see. What makes no sense is as if nobody had said it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) floor: Option<i16>,
    pub(super) department: Option<Department>,
    pub(super) mine: bool,
    /// All that was done today, not only the newest.
    pub(super) all_done: bool,
}

/// The same, as it arrives.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Query {
    #[serde(default)]
    floor: String,
    #[serde(default)]
    department: String,
    #[serde(default)]
    mine: String,
    #[serde(default)]
    done: String,
    /// The request about which the reader has just done something.
    #[serde(default)]
    pub(super) just: String,
}

impl From<&Query> for Filter {
    fn from(query: &Query) -> Self {
        Self {
            floor: query.floor.parse().ok(),
            department: Department::parse(&query.department),
            mine: query.mine == "1",
            all_done: query.done == "all",
        }
    }
}

impl Filter {
    /// Whether the request is among what somebody wants to see.
    pub(super) fn shows(self, request: &Request, staff: &Staff) -> bool {
        self.floor.is_none_or(|floor| floor == request.floor)
            && self.department.is_none_or(|department| department == request.department)
            && (!self.mine || request.state.owner() == Some(staff.id))
    }

    /// Whether it hides anything.
    pub(super) fn hides(self) -> bool {
        self.floor.is_some() || self.department.is_some() || self.mine
    }

    /// The same, and all that was done today.
    pub(super) fn all(self) -> Self {
        Self { all_done: true, ..self }
    }

    /// The board with this choice.
    pub(super) fn address(self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.floor.map(|floor| format!("floor={floor}")));
        parts.extend(self.department.map(|department| format!("department={}", department.code())));
        parts.extend(self.mine.then(|| "mine=1".to_owned()));
        parts.extend(self.all_done.then(|| "done=all".to_owned()));
        if parts.is_empty() { "/board".to_owned() } else { format!("/board?{}", parts.join("&")) }
    }

    /// For the script: what a card's data must say to be shown.
    pub(super) fn as_data(self, staff: &Staff) -> String {
        let mut data = BTreeMap::new();
        data.extend(self.floor.map(|floor| ("floor", floor.to_string())));
        data.extend(self.department.map(|department| ("department", department.code().to_owned())));
        data.extend(self.mine.then(|| ("owner", staff.id.to_string())));
        serde_json::json!(data).to_string()
    }
}

/// Choices that belong together.
pub(super) struct Chips {
    pub(super) label: String,
    pub(super) chips: Vec<Chip>,
}

/// One choice that somebody can make or take back.
pub(super) struct Chip {
    pub(super) before: String,
    pub(super) name: String,
    pub(super) after: String,
    pub(super) address: String,
    pub(super) chosen: bool,
}

/// The floors that the house has, and Mine.
pub(super) fn floors(filter: Filter, rooms: &[Room], w: Words) -> Chips {
    let all = Chip {
        before: String::new(),
        name: w.t("staff-all").to_string(),
        after: w.t("staff-all-floors").to_string(),
        address: Filter { floor: None, mine: false, ..filter }.address(),
        chosen: filter.floor.is_none() && !filter.mine,
    };
    let floors: BTreeSet<i16> = rooms.iter().map(|room| room.floor).collect();
    let floor = |floor: i16| {
        let chosen = filter.floor == Some(floor);
        let (before, after) = w.t("staff-floor").around("floor");
        let address = Filter { floor: (!chosen).then_some(floor), ..filter }.address();
        Chip { before, name: floor.to_string(), after, address, chosen }
    };
    let mine = Chip {
        before: w.t("staff-mine-only").to_string(),
        name: w.t("staff-mine").to_string(),
        after: String::new(),
        address: Filter { mine: !filter.mine, ..filter }.address(),
        chosen: filter.mine,
    };
    let chips = std::iter::once(all).chain(floors.into_iter().map(floor)).chain([mine]).collect();
    Chips { label: w.t("staff-floors").to_string(), chips }
}

/// The departments in which somebody works.
pub(super) fn departments(filter: Filter, team: &Team, w: Words) -> Chips {
    let here = team.here();
    let manned = |department: &Department| here.iter().any(|c| c.department == *department);
    let chip = |department: Department| {
        let chosen = filter.department == Some(department);
        let wanted = (!chosen).then_some(department);
        Chip {
            before: String::new(),
            name: department.name(w),
            after: String::new(),
            address: Filter { department: wanted, ..filter }.address(),
            chosen,
        }
    };
    let chips = Department::ALL.into_iter().filter(manned).map(chip).collect();
    Chips { label: w.t("staff-departments").to_string(), chips }
}
