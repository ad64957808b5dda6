//! What went wrong again: by room and by item, counted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::catalogue::{Label, OWN_WORDS};
use crate::requests::trouble::{Trouble, Troubles, Who};

/// What went wrong again in a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Repeats {
    /// How often a card said that it was not the first time.
    pub(super) again: usize,
    /// The same thing in the same room, the most frequent first.
    pub(super) rooms: Vec<InRoom>,
    /// The same thing anywhere in the house, the most frequent first.
    pub(super) items: Vec<OfItem>,
}

/// One thing in one room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InRoom {
    pub(super) room: String,
    pub(super) label: Label,
    /// In the period.
    pub(super) times: usize,
    /// With those that the room remembered the last time.
    pub(super) remembered: usize,
    pub(super) last: DateTime<Utc>,
}

/// One thing wherever it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OfItem {
    pub(super) label: Label,
    pub(super) times: usize,
    pub(super) rooms: usize,
    pub(super) last: DateTime<Utc>,
}

impl Repeats {
    /// Of what happened since; the trouble before tells what was there already.
    pub(super) fn since(since: DateTime<Utc>, troubles: &Troubles) -> Self {
        let all = troubles.all();
        let lately = || all.iter().filter(|one| one.at >= since);
        let again = lately().filter(|one| troubles.again(one.request).is_some()).count();
        // In their own words no two wishes are the same.
        let (mut rooms, mut items) = (BTreeMap::new(), BTreeMap::new());
        for one in lately().filter(|one| one.item != OWN_WORDS) {
            rooms.entry((&one.room, &one.item)).or_insert_with(Vec::new).push(one);
            items.entry(&one.item).or_insert_with(Vec::new).push(one);
        }
        let mut rooms: Vec<InRoom> =
            rooms.into_values().filter_map(|lately| in_room(&lately, all)).collect();
        rooms.sort_by_key(|row| Reverse((row.times, row.remembered, row.last)));
        let mut items: Vec<OfItem> = items.into_values().filter_map(|it| of_item(&it)).collect();
        items.sort_by_key(|row| Reverse((row.times, row.last)));
        Self { again, rooms, items }
    }
}

/// These are one thing in one room, oldest first; only what was there before the last one counts.
fn in_room(lately: &[&Trouble], all: &[Trouble]) -> Option<InRoom> {
    let last = lately.last()?;
    let earlier = all.iter().take_while(|other| other.request != last.request);
    let remembered = earlier.filter(|other| last.repeats(other, Who::Room)).count() + 1;
    (remembered >= 2).then(|| InRoom {
        room: last.room.clone(),
        label: last.label.clone(),
        times: lately.len(),
        remembered,
        last: last.at,
    })
}

/// These are one thing, oldest first.
fn of_item(lately: &[&Trouble]) -> Option<OfItem> {
    let last = lately.last()?;
    let rooms: BTreeSet<_> = lately.iter().map(|one| &one.room).collect();
    (lately.len() >= 2).then(|| OfItem {
        label: last.label.clone(),
        times: lately.len(),
        rooms: rooms.len(),
        last: last.at,
    })
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::ids::{RequestId, StayId};

    fn day(day: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::days(day)
    }

    fn trouble(at: i64, stay: StayId, room: &str, item: &str) -> Trouble {
        Trouble {
            request: RequestId::new(),
            stay,
            room: room.to_owned(),
            item: item.to_owned(),
            label: Label::default(),
            at: day(at),
        }
    }

    #[test]
    fn a_room_stands_there_when_it_was_trouble_again_in_these_days() {
        let (one, other) = (StayId::new(), StayId::new());
        let troubles = Troubles::new(vec![
            trouble(3, one, "304", "MNT-TEMP"),
            trouble(20, other, "304", "MNT-TEMP"),
            trouble(20, other, "304", "NSE"),
            trouble(4, one, "304", "MNT-ELEC"),
            trouble(5, one, "304", "MNT-ELEC"),
            trouble(21, one, "107", "MNT-TEMP"),
            trouble(22, other, "304", OWN_WORDS),
        ]);
        let Repeats { again, rooms, items } = Repeats::since(day(18), &troubles);
        // Twice for the guest as well, and the two that are over do not count any more.
        assert_eq!(again, 4);
        let told: Vec<_> =
            rooms.iter().map(|it| (it.room.as_str(), it.times, it.remembered)).collect();
        assert_eq!(told, [("304", 1, 2)]);
        let told: Vec<_> = items.iter().map(|it| (it.times, it.rooms, it.last)).collect();
        assert_eq!(told, [(2, 2, day(21))]);
        assert_eq!(Repeats::since(day(30), &troubles), Repeats::default());
    }
}
