//! What nobody has answered yet, what is wanted later, and what the guest took back.

use super::Act::{Cancel, Deliver, GuestSays, NotQuite, Start, Take};
use super::How::InRoom;
use super::{Scene, asked};

pub(super) const SCENES: &[Scene] = &[
    // Late by minutes: no water is urgent.
    asked("212", 6, "MNT-WATR")
        .choosing(&["none"])
        .saying("Third night, and again no hot water. I have a meeting at seven."),
    asked("304", 2, "ANY")
        .saying("Do you have something for a sore throat? Honey or lozenges would be lovely."),
    asked("216", 1, "BLK-XTRA").choosing(&["warm"]).times(1).by_phone_to("tomas"),
    asked("405", 1, "ADPT").choosing(&["eu"]).times(1).saying("For a laptop, please."),
    // It was not right: it waits again, at the top.
    asked("308", 64, "MNT-TEMP")
        .choosing(&["cold"])
        .saying("The window is shut and it is still cold in here.")
        .then(&[
            Take {
                after: 2,
                by: "oleksandr",
                within: 40,
                words: "Mr Haraldsson, I’m sorry you’re cold. The radiator on that wall likes to \
                        hold on to its air. I’ll bleed it now, and bring a small heater in case.",
            },
            Start { after: 9 },
            Deliver {
                after: 36,
                how: InRoom,
                words: "The radiator is warm from top to bottom now. The heater stands by the \
                        wardrobe, should you want it sooner.",
            },
            NotQuite {
                after: 61,
                words: "Warm now, thank you, but the radiator has begun to knock. Could somebody \
                        look again?",
            },
        ]),
    asked("214", 75, "FNB-ORDER")
        .choosing(&["breakfast"])
        .saying("I’m running the marathon. Two bananas and toast with honey before I go, please.")
        .wanted_in(540),
    asked("403", 40, "FD-LUG")
        .choosing(&["fetch"])
        .times(3)
        .saying("Zwei Koffer und ein Cello. Das Cello bitte nicht legen.")
        .wanted_in(720),
    // Taken back before anybody had read it.
    asked("204", 95, "YOGA")
        .choosing(&["mat"])
        .saying("A mat, if you have one.")
        .then(&[Cancel { after: 1 }]),
    asked("411", 170, "FD-CAR").choosing(&["four"]).saying("To the opera, for two.").then(&[
        Take {
            after: 2,
            by: "georg",
            within: 30,
            words: "Ms Achterberg, I’ve asked for a quiet car with room for a long coat. I’ll \
                    ring your room when the driver stands at the door.",
        },
        GuestSays {
            after: 9,
            words: "Friends are picking me up after all. Thank you for being so quick.",
        },
        Cancel { after: 10 },
    ]),
];
