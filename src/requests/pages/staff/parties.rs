//! Who calls: found by the room or by a part of the name, as somebody with the telephone at the
//! ear types it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::stays::{InHouse, Room};

/// Whom the words mean.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found<'a> {
    One(&'a InHouse),
    /// Several may be meant.
    Several(Vec<&'a InHouse>),
    /// There is such a room, and nobody lives in it.
    Empty,
    Nobody,
}

/// Looks among those who are in the house.
pub(super) fn find<'a>(typed: &str, parties: &'a [InHouse], rooms: &[Room]) -> Found<'a> {
    let typed = folded(typed);
    if typed.is_empty() {
        return Found::Nobody;
    }
    let (first, rest) = typed.split_once(' ').unwrap_or((&typed, ""));
    let room = |party: &&InHouse| folded(&party.room) == first;
    if let Some(party) = parties.iter().find(room)
        && folded(&party.guest).contains(rest)
    {
        return Found::One(party);
    }
    let named: Vec<_> =
        parties.iter().filter(|party| folded(&party.guest).contains(&typed)).collect();
    let begun = || parties.iter().filter(|party| folded(&party.room).starts_with(&typed)).collect();
    let matches: Vec<_> = if named.is_empty() { begun() } else { named };
    match matches.as_slice() {
        [party] => Found::One(party),
        [] if rooms.iter().any(|room| folded(&room.label) == first) => Found::Empty,
        [] => Found::Nobody,
        _ => Found::Several(matches),
    }
}

/// As one compares what was typed in a hurry: no case, no accents, single spaces, and without the
/// marks that only say where a long word may break.
pub(super) fn folded(text: &str) -> String {
    let bare: String = text
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter) && *letter != '\u{AD}')
        .flat_map(char::to_lowercase)
        .collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{RoomId, StayId};

    fn house() -> (Vec<InHouse>, Vec<Room>) {
        let day = "2026-11-22".parse().unwrap();
        let party = |room: &str, guest: &str| InHouse {
            stay: StayId::new(),
            guest: guest.into(),
            language: "en".into(),
            room: room.into(),
            floor: 3,
            arrives_on: day,
            departs_on: day,
        };
        let parties = vec![
            party("304", "Mrs Okafor"),
            party("207", "Frau Brückner-Hohenfels"),
            party("311", "Mr Brückner"),
        ];
        let room = |label: &str| Room { id: RoomId::new(), label: label.into(), floor: 3 };
        (parties, ["304", "305", "207", "311"].map(room).into())
    }

    #[test]
    fn a_room_a_name_or_what_the_list_offers_finds_the_guest() {
        let (parties, rooms) = house();
        for typed in ["304", "okafor", " OKAFOR ", "304 Mrs Okafor", "304 okafor"] {
            assert_eq!(find(typed, &parties, &rooms), Found::One(&parties[0]), "{typed}");
        }
        assert_eq!(find("hohenfels", &parties, &rooms), Found::One(&parties[1]));
    }

    #[test]
    fn what_may_be_several_is_asked_back() {
        let (parties, rooms) = house();
        let both = Found::Several(vec![&parties[1], &parties[2]]);
        assert_eq!(find("bruckner", &parties, &rooms), both);
        let third = Found::Several(vec![&parties[0], &parties[2]]);
        assert_eq!(find("3", &parties, &rooms), third);
    }

    #[test]
    fn an_empty_room_is_told_from_no_room() {
        let (parties, rooms) = house();
        assert_eq!(find("305", &parties, &rooms), Found::Empty);
        assert_eq!(find("999", &parties, &rooms), Found::Nobody);
        assert_eq!(find("304 Tanaka", &parties, &rooms), Found::Empty);
    }
}
