//! Sections: the rooms that one colleague walks. A floor is one, until somebody cuts it.

use std::collections::HashSet;

use crate::ids::RoomId;
use crate::words::Words;

/// A room on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    pub room: RoomId,
    pub label: String,
    pub floor: i16,
    /// The key of its section.
    pub section: String,
    /// The order in which somebody walks past.
    pub position: i32,
}

/// The rooms that are walked together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub key: String,
    pub floor: i16,
    /// Which part of the floor it is, counted from one, where the floor has several.
    pub part: Option<usize>,
    pub doors: Vec<Door>,
}

impl Section {
    /// "Third floor", "Third floor, part B".
    pub fn name(&self, w: Words) -> String {
        let floor = floor_name(self.floor, w);
        match self.part {
            None => floor,
            Some(part) => {
                w.t("round-part").with("floor", floor).with("part", letter(part)).to_string()
            }
        }
    }

    /// The first and the last door.
    pub fn ends(&self) -> (&str, &str) {
        match self.doors.as_slice() {
            [] => ("", ""),
            [only] => (&only.label, &only.label),
            [first, .., last] => (&first.label, &last.label),
        }
    }

    /// Its place among all rows of the house: before its first room.
    pub fn order(&self) -> i64 {
        self.doors.first().map_or(0, |door| order(door, 0))
    }
}

/// The place of a row among all rows of the house; `nth` tells those of one room apart.
pub fn order(door: &Door, nth: i64) -> i64 {
    i64::from(door.position) * 4 + nth
}

/// "Third floor"
pub fn floor_name(floor: i16, w: Words) -> String {
    w.t("round-floor").with("floor", floor).to_string()
}

/// A, B, C …; beyond the alphabet the number.
pub fn letter(part: usize) -> String {
    let letters = ('A'..='Z').nth(part.saturating_sub(1));
    letters.map_or_else(|| part.to_string(), String::from)
}

/// The sections of a house, as one walks past them.
pub fn of(doors: &[Door]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for door in doors {
        match sections.iter_mut().find(|section| section.key == door.section) {
            Some(section) => section.doors.push(door.clone()),
            None => sections.push(Section {
                key: door.section.clone(),
                floor: door.floor,
                part: None,
                doors: vec![door.clone()],
            }),
        }
    }
    let floors: HashSet<i16> = sections.iter().map(|section| section.floor).collect();
    for floor in floors {
        let of_floor = || sections.iter().filter(|section| section.floor == floor);
        if of_floor().count() > 1 {
            let parts = sections.iter_mut().filter(|section| section.floor == floor);
            parts.zip(1..).for_each(|(section, part)| section.part = Some(part));
        }
    }
    sections
}

/// A new section begins at each of these rooms. The doors are those of one floor, as one walks.
pub fn cut(doors: &mut [Door], begins: &[RoomId]) {
    let mut part = 1;
    let cuts = doors.iter().skip(1).any(|door| begins.contains(&door.room));
    for (index, door) in doors.iter_mut().enumerate() {
        part += usize::from(index > 0 && begins.contains(&door.room));
        door.section = if cuts { format!("{}.{part}", door.floor) } else { door.floor.to_string() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn floor(labels: &[&str]) -> Vec<Door> {
        let door = |(position, label): (i32, &&str)| Door {
            room: RoomId::new(),
            label: (*label).to_owned(),
            floor: 3,
            section: "3".to_owned(),
            position,
        };
        (0..).zip(labels).map(door).collect()
    }

    #[test]
    fn a_floor_is_one_section_until_it_is_cut() {
        let mut doors = floor(&["302", "303", "304", "305"]);
        let shape = |doors: &[Door]| -> Vec<(String, Option<usize>, usize)> {
            let shape = |section: Section| (section.key, section.part, section.doors.len());
            of(doors).into_iter().map(shape).collect()
        };
        assert_eq!(shape(&doors), [("3".to_owned(), None, 4)]);
        let begins = [doors[0].room, doors[2].room];
        cut(&mut doors, &begins);
        let parts = [("3.1".to_owned(), Some(1), 2), ("3.2".to_owned(), Some(2), 2)];
        assert_eq!(shape(&doors), parts);
        cut(&mut doors, &[]);
        assert_eq!(shape(&doors), [("3".to_owned(), None, 4)]);
    }

    #[test]
    fn parts_have_letters_for_as_long_as_there_are_some() {
        assert_eq!([letter(1), letter(2), letter(26), letter(27)], ["A", "B", "Z", "27"]);
    }
}
