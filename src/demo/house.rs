//! The Lindenhof itself: its rooms, and the parties that stay in them.

/// What a property is called and how it is reached.
#[derive(Clone, Copy, Debug)]
pub struct House {
    pub name: &'static str,
    pub slug: &'static str,
    pub zone: &'static str,
    pub currency: &'static str,
    pub phone: &'static str,
    /// What a guest dials to reach the front desk.
    pub desk_extension: &'static str,
}

/// A small city house near the Ring.
pub const LINDENHOF: House = House {
    name: "Hotel Lindenhof",
    slug: "lindenhof",
    zone: "Europe/Vienna",
    currency: "EUR",
    phone: "+43 1 500 10",
    desk_extension: "0",
};

/// A room and the floor it is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    pub number: String,
    pub floor: i16,
}

/// All 64, by number. The first door of each floor is the linen room, and no floor has a 13.
pub fn rooms() -> Vec<Room> {
    let doors = || (2..=18).filter(|door| *door != 13);
    (1..=4_i16)
        .flat_map(|floor| {
            doors().map(move |door| Room { number: format!("{floor}{door:02}"), floor })
        })
        .collect()
}

/// Guests who came together and share a room.
#[derive(Clone, Copy, Debug)]
pub struct Party {
    pub room: &'static str,
    /// As they want to be addressed.
    pub guest: &'static str,
    /// What a colleague types to find them, in Latin letters whatever the guest writes.
    pub family: &'static str,
    pub language: &'static str,
    /// Nights slept here before the day of seeding; -1 arrives tomorrow.
    pub nights_before: i64,
    /// Nights still to come, the one of the day of seeding included; 0 left this morning.
    pub nights_left: i64,
}

impl Party {
    /// Whether they are here on the day of seeding.
    pub fn in_house(&self) -> bool {
        self.nights_before >= 0 && self.nights_left > 0
    }
}

/// Everybody: in the house, gone this morning, or expected tomorrow.
pub const PARTIES: [Party; 46] = [
    // The first floor.
    party("102", "Mr and Mrs Rossi", "Rossi", "en", 1, 3),
    party("104", "Frau Lechner", "Lechner", "de", 0, 2),
    party("107", "Dr Petrova", "Petrova", "en", 2, 1),
    party("109", "Mr Adeyemi", "Adeyemi", "en", 3, 2),
    party("110", "Familie Steiner", "Steiner", "de", 1, 4),
    party("112", "Ms Laurent", "Laurent", "en", 0, 3),
    party("114", "السيد المنصوري", "Al Mansouri", "ar", 4, 3),
    party("116", "Mr O’Brien", "O’Brien", "en", 0, 1),
    party("118", "السيدة حدّاد", "Haddad", "ar", 2, 3),
    // The second floor.
    party("202", "Mr and Mrs Silva", "Silva", "en", 2, 2),
    party("204", "Ms Bergström", "Bergström", "en", 1, 1),
    party("205", "Herr Dr. Vogel", "Vogel", "de", 1, 1),
    party("207", "Frau Brückner-Hohenfels", "Brückner-Hohenfels", "de", 2, 3),
    party("209", "Mr Kim", "Kim", "en", 0, 4),
    party("211", "عائلة الشامي", "Al Shami", "ar", 1, 6),
    party("212", "Mr Lindqvist", "Lindqvist", "en", 2, 2),
    party("214", "Mr Park", "Park", "en", 3, 1),
    party("216", "Ms Fernández", "Fernández", "en", 0, 2),
    party("218", "Mr and Mrs Walker", "Walker", "en", 5, 2),
    // The third floor.
    party("303", "Herr Zimmermann", "Zimmermann", "de", 2, 2),
    party("304", "Mrs Okafor", "Okafor", "en", 2, 3),
    party("306", "Ms Novak", "Novak", "en", 1, 2),
    party("308", "Mr Haraldsson", "Haraldsson", "en", 0, 3),
    party("310", "Frau Dr. Eder", "Eder", "de", 3, 4),
    party("311", "Ms Osei", "Osei", "en", 0, 4),
    party("312", "الدكتور القاسمي", "Al Qasimi", "ar", 1, 2),
    party("315", "Ms Chen", "Chen", "en", 6, 1),
    party("317", "Herr Weiss", "Weiss", "de", 0, 3),
    party("318", "Mr and Mrs Johansson", "Johansson", "en", 2, 1),
    // The fourth floor.
    party("402", "Ms Duval", "Duval", "en", 1, 2),
    party("403", "Herr und Frau Albrecht", "Albrecht", "de", 2, 1),
    party("405", "Mr Nakamura", "Nakamura", "en", 0, 5),
    party("407", "السيدة الفاسي", "El Fassi", "ar", 0, 3),
    party("409", "Mr Dimitriou", "Dimitriou", "en", 4, 2),
    party("411", "Ms Achterberg", "Achterberg", "en", 1, 3),
    party("412", "Frau Sonnleitner", "Sonnleitner", "de", 1, 1),
    party("415", "Mr and Mrs Tanaka", "Tanaka", "en", 3, 4),
    party("416", "Professor Ndlovu", "Ndlovu", "en", 2, 2),
    party("418", "Ms Rahman", "Rahman", "en", 0, 1),
    // Gone this morning; one of their rooms has new guests already.
    party("108", "Mr and Mrs MacLeod", "MacLeod", "en", 4, 0),
    party("209", "Herr Pichler", "Pichler", "de", 2, 0),
    party("302", "Mr Sørensen", "Sørensen", "en", 1, 0),
    // Expected tomorrow.
    party("108", "Frau Thalhammer", "Thalhammer", "de", -1, 4),
    party("309", "Ms and Ms Laurent-Roy", "Laurent-Roy", "en", -1, 3),
    party("314", "Mr Banerjee", "Banerjee", "en", -1, 6),
    party("404", "السيد والسيدة العلمي", "El Alami", "ar", -1, 5),
];

const fn party(
    room: &'static str,
    guest: &'static str,
    family: &'static str,
    language: &'static str,
    nights_before: i64,
    nights_left: i64,
) -> Party {
    Party { room, guest, family, language, nights_before, nights_left }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn sixty_four_rooms_stand_on_four_floors() {
        let rooms = rooms();
        let numbers: HashSet<_> = rooms.iter().map(|room| room.number.as_str()).collect();

        assert_eq!(numbers.len(), 64);
        for floor in 1..=4 {
            assert_eq!(rooms.iter().filter(|room| room.floor == floor).count(), 16);
        }
        for known in ["109", "118", "207", "212", "304", "317", "402", "415"] {
            assert!(numbers.contains(known), "{known}");
        }
    }

    #[test]
    fn every_party_has_a_room_and_nobody_has_to_share_it() {
        let numbers: HashSet<_> = rooms().into_iter().map(|room| room.number).collect();
        assert!(PARTIES.iter().all(|party| numbers.contains(party.room)));

        let here: Vec<_> = PARTIES.iter().filter(|party| party.in_house()).collect();
        let taken: HashSet<_> = here.iter().map(|party| party.room).collect();
        assert_eq!((here.len(), taken.len()), (39, 39));
    }

    #[test]
    fn guests_are_greeted_in_every_language_that_there_is() {
        for (language, parties) in [("en", 20), ("de", 6), ("ar", 5)] {
            let greeted = PARTIES.iter().filter(|it| it.in_house() && it.language == language);
            assert!(greeted.count() >= parties, "{language}");
        }
        assert!(PARTIES.iter().all(|party| ["en", "de", "ar"].contains(&party.language)));
    }

    #[test]
    fn mrs_okafor_is_on_her_third_night_of_five() {
        let okafor = PARTIES.iter().find(|party| party.room == "304").expect("she is here");
        assert_eq!((okafor.nights_before + 1, okafor.nights_before + okafor.nights_left), (3, 5));
    }
}
