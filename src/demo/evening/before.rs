//! What happened before today, as far as somebody had better know it, and what is asked for again.

use super::Act::{Deliver, GuestSays, JustRight, Start, Take};
use super::How::{InHand, InRoom};
use super::{Scene, asked};

pub(super) const SCENES: &[Scene] = &[
    // No hot water, twice: tonight it is the third time.
    asked("212", 2150, "MNT-WATR").choosing(&["hot"]).saying("The shower stays cold.").then(&[
        Take {
            after: 1,
            by: "oleksandr",
            within: 15,
            words: "Mr Lindqvist, I’m sorry. I’m on my way with the tool for the mixing valve.",
        },
        Start { after: 4 },
        Deliver {
            after: 14,
            how: InRoom,
            words: "The valve had stuck. I let it run until my hand said it was hot.",
        },
        JustRight { after: 31 },
    ]),
    asked("212", 1490, "MNT-WATR")
        .choosing(&["hot"])
        .saying("It was warm this morning, and now it is cold again.")
        .then(&[
            Take {
                after: 1,
                by: "oleksandr",
                within: 15,
                words: "Mr Lindqvist, I’m sorry that it came back. I’ll change the cartridge now, \
                        not just loosen it.",
            },
            Start { after: 3 },
            Deliver {
                after: 13,
                how: InRoom,
                words: "There is a new cartridge in it. I’ll ask tomorrow whether it holds.",
            },
            JustRight { after: 22 },
        ]),
    // The tea that he asks for again.
    asked("405", 285, "COF-PODS").choosing(&["green"]).times(4).then(&[
        Take {
            after: 2,
            by: "linh",
            within: 12,
            words: "Mr Nakamura, welcome to the Lindenhof. Four green teas are on their way to \
                    you.",
        },
        Start { after: 6 },
        Deliver { after: 10, how: InHand, words: "" },
        GuestSays { after: 18, words: "Thank you. Most kind." },
        JustRight { after: 18 },
    ]),
];
