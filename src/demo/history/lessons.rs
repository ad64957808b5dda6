//! The rules that stood in the way on those days, as the people of the house named them.

use Verdict::{Changed, Kept};

use crate::staff::Department;

/// A rule that stood in the way, what was tried instead, what it meant for the guest, and what the
/// manager said to it.
pub(super) struct Lesson {
    /// Whose wishes it stands in the way of; none: anybody’s.
    pub(super) of: Option<Department>,
    pub(super) rule: &'static str,
    pub(super) alternative: &'static str,
    pub(super) impact: &'static str,
    pub(super) verdict: Verdict,
}

pub(super) enum Verdict {
    /// What is different now.
    Changed(&'static str),
    /// Why it stays.
    Kept(&'static str),
}

const fn lesson(
    of: Option<Department>,
    [rule, alternative, impact]: [&'static str; 3],
    verdict: Verdict,
) -> Lesson {
    Lesson { of, rule, alternative, impact, verdict }
}

/// Of each department what is named most comes first.
pub(super) static LESSONS: [Lesson; 16] = [
    lesson(
        Some(Department::Housekeeping),
        [
            "No second bed in rooms under 24 square metres",
            "The sofa, made up as a bed",
            "A child slept on the sofa.",
        ],
        Kept("The way to the door has to stay free in a fire. The sofas are slept on gladly."),
    ),
    lesson(
        Some(Department::Housekeeping),
        [
            "Feather-free beds must be ordered a day ahead",
            "Two cotton blankets for the night",
            "A night without a duvet.",
        ],
        Changed("Two feather-free sets lie on every floor. Take one, and tell the linen room."),
    ),
    lesson(
        Some(Department::Housekeeping),
        [
            "No machines in the corridors after 20:00",
            "Fresh linen and an open window",
            "They slept with the smell of paint.",
        ],
        Kept("It is loud, and children sleep by then. Another room may be given for the night."),
    ),
    lesson(
        Some(Department::Maintenance),
        [
            "No drilling between 18:00 and 09:00",
            "A lamp from the next room",
            "Read in half light until the morning.",
        ],
        Kept("Next door somebody sleeps. A better room is always a way out."),
    ),
    lesson(
        Some(Department::Maintenance),
        [
            "The cooling is off from October to April",
            "A fan on a stand",
            "Slept badly in the warm room.",
        ],
        Changed("It runs in every month now, wherever a guest asks for it."),
    ),
    lesson(
        Some(Department::Maintenance),
        [
            "Only the electrician opens the fuse box",
            "The desk’s own lamp and a long cable",
            "Worked in the lobby for an evening.",
        ],
        Kept("It is the law, and a good one. The electrician’s number hangs beside the box."),
    ),
    lesson(
        Some(Department::Food),
        [
            "No changes to the dishes of the night menu",
            "The soup, without what stands beside it",
            "An allergy, and nothing warm to eat.",
        ],
        Changed("The night cook leaves out and swaps whatever the store has."),
    ),
    lesson(
        Some(Department::Food),
        [
            "No hot dishes before 06:30",
            "A tray with bread, fruit and a flask of coffee",
            "Left for the airport without a warm breakfast.",
        ],
        Kept("The kitchen needs its hours of rest. The tray goes to everybody who leaves early."),
    ),
    lesson(
        Some(Department::Desk),
        [
            "No late check-out on days when the house is full",
            "The luggage room, and a shower in the spa",
            "Four hours in the lobby with two children.",
        ],
        Kept("Somebody waits for that very room. The spa’s showers are free for all who leave."),
    ),
    lesson(
        Some(Department::Desk),
        [
            "Chargers are lent against a deposit only",
            "The socket at the front desk",
            "Without a phone for the evening.",
        ],
        Changed("We lend them as they are. Of a hundred, two did not come back."),
    ),
    lesson(
        Some(Department::Bell),
        [
            "Cars come from our one company only",
            "A taxi from the rank",
            "Missed the first half of the opera.",
        ],
        Changed("Whoever can be here first may be called."),
    ),
    lesson(
        Some(Department::Bell),
        [
            "Luggage is not kept for more than a day",
            "The address of the lockers at the station",
            "Carried two suitcases through the city.",
        ],
        Kept("The room is small. For guests who come back within the week it is kept."),
    ),
    lesson(
        Some(Department::Laundry),
        [
            "No laundry on Sundays and holidays",
            "Pressed by hand",
            "Went to a wedding in a travelled shirt.",
        ],
        Kept("The laundry in town rests on that day. We press by hand, free of charge."),
    ),
    lesson(
        Some(Department::Laundry),
        [
            "Express only until ten in the morning",
            "Back the next day at noon",
            "Wore the same suit on the second day of the fair.",
        ],
        Kept("Their van leaves at ten. The house next door has a machine that we may use."),
    ),
    lesson(
        None,
        [
            "Nothing is bought in town without a signature",
            "What we had that came nearest",
            "Went without it.",
        ],
        Changed("Up to your own allowance nobody has to sign. Keep the receipt."),
    ),
    lesson(
        None,
        [
            "At night nobody leaves the house",
            "First thing in the morning",
            "Waited for the morning.",
        ],
        Kept("Two of us have to be here in a fire. The night porter next door helps out."),
    ),
];
