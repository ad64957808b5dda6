//! Who lived in the house on the days before: one party after the other in each room.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use fastrand::Rng;

use super::store::Free;
use crate::ids::{RoomId, StayId};
use crate::properties::Property;
use crate::words::Language;

/// One party of those days.
#[derive(Clone, Debug)]
pub(super) struct Stay {
    pub(super) id: StayId,
    pub(super) room_id: RoomId,
    pub(super) room: String,
    pub(super) floor: i16,
    pub(super) guest: String,
    pub(super) language: Language,
    pub(super) arrives_on: NaiveDate,
    pub(super) departs_on: NaiveDate,
}

/// Of a hundred nights so many are slept in a room (catalogue.md: 85 %).
const OCCUPIED: u64 = 85;

/// The parties of all rooms between two days; nobody is still here on the last.
pub(super) fn stays(
    rooms: &[Free],
    (first, last): (NaiveDate, NaiveDate),
    rng: &mut Rng,
) -> Vec<Stay> {
    let mut stays = Vec::new();
    for room in rooms {
        let last = room.until.min(last);
        // Not everybody came on the first of these days.
        let mut day = first + Days::new(rng.u64(..2));
        while day < last {
            let nights = rng.u64(1..=5).min((last - day).num_days().unsigned_abs());
            let departs_on = day + Days::new(nights);
            let (guest, language) = name(rng);
            stays.push(Stay {
                id: StayId::new(),
                room_id: room.id,
                room: room.label.clone(),
                floor: room.floor,
                guest,
                language,
                arrives_on: day,
                departs_on,
            });
            day = departs_on + Days::new(empty(nights, rng));
        }
    }
    stays
}

/// How many nights a room stands empty after so many nights, so that on the whole it is occupied as
/// often as it should be.
fn empty(nights: u64, rng: &mut Rng) -> u64 {
    let owed = nights * (100 - OCCUPIED) * 100 / OCCUPIED;
    owed / 100 + u64::from(rng.u64(..100) < owed % 100)
}

fn name(rng: &mut Rng) -> (String, Language) {
    const FAMILIES: [&str; 32] = [
        "Abebe",
        "Andersson",
        "Barros",
        "Bianchi",
        "Castillo",
        "Dubois",
        "Eriksen",
        "Fischer",
        "García",
        "Gruber",
        "Haddad",
        "Hoffmann",
        "Ivanova",
        "Jansen",
        "Kaya",
        "Kowalski",
        "Larsen",
        "Leroy",
        "Mäkinen",
        "Moreau",
        "Müller",
        "Nguyen",
        "Novák",
        "Okoye",
        "Papadakis",
        "Patel",
        "Rossi",
        "Sato",
        "Schneider",
        "Silva",
        "Tanaka",
        "Wagner",
    ];
    let family = FAMILIES[rng.usize(..FAMILIES.len())];
    let (titles, language) = match rng.u8(..10) {
        0..2 => (["Frau", "Herr"], Language::De),
        2 => (["السيدة", "السيد"], Language::Ar),
        _ => (["Ms", "Mr"], Language::En),
    };
    (format!("{} {family}", titles[rng.usize(..2)]), language)
}

impl Stay {
    /// Whether they sleep here in the night after that day of the house.
    pub(super) fn sleeps_on(&self, day: NaiveDate) -> bool {
        self.arrives_on <= day && day < self.departs_on
    }

    /// From when to when they were here.
    pub(super) fn here(&self, house: &Property) -> (DateTime<Utc>, DateTime<Utc>) {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        let spread = |most: u32| {
            TimeDelta::minutes(i64::from(self.room.bytes().map(u32::from).sum::<u32>() % most))
        };
        let arrived = house.at(self.arrives_on, hour(14)) + spread(180);
        let left = house.at(self.departs_on, hour(9)) + spread(110);
        (arrived, left)
    }

    /// The day of the calendar on which a time of a day of the house falls; what would be before they
    /// came is meant on the morning after.
    pub(super) fn calendar_day(
        &self,
        day: NaiveDate,
        time: NaiveTime,
        house: &Property,
    ) -> NaiveDate {
        let early = time < house.night_audit;
        let before_they_came = house.at(day, time) <= self.here(house).0;
        if early || before_they_came { day + Days::new(1) } else { day }
    }
}
