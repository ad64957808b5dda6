//! Colleagues by their names, as one says them.

use crate::ids::StaffId;
use crate::staff::Team;
use crate::words::Words;

/// "Joel, Linh and Marta"; nobody is none.
pub(super) fn listed(team: &Team, people: &[StaffId], w: Words) -> Option<String> {
    let mut names: Vec<_> =
        people.iter().filter_map(|id| Some(team.get(*id)?.given_name.clone())).collect();
    names.sort();
    let mut said = names.pop()?;
    if let Some(before) = names.pop() {
        said = w.t("list-and").with("first", before).with("last", said).to_string();
    }
    while let Some(before) = names.pop() {
        said = w.t("list-comma").with("first", before).with("rest", said).to_string();
    }
    Some(said)
}
