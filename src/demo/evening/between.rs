//! What waits for the guest's word or for a better hour, and what could not be.

use super::Act::{Ask, Cannot, Offer, Park, Take};
use super::{Scene, asked};

pub(super) const SCENES: &[Scene] = &[
    // A question, with answers to tap.
    asked("416", 7, "PIL-SWAP").choosing(&["firm"]).times(2).then(&[Ask {
        after: 2,
        by: "linh",
        within: 10,
        words: "Gladly, Professor Ndlovu. I have firm ones of latex and of buckwheat. Which \
                would suit you better?",
        choices: &["Latex, please", "Buckwheat, please", "One of each"],
    }]),
    // Something else instead.
    asked("306", 13, "ANY").saying("Could we change to a room with a balcony?").then(&[Offer {
        after: 4,
        by: "tomas",
        within: 30,
        words: "Ms Novak, I would move you at once if one were free. May I have the winter \
                garden kept for the two of you tonight, with a pot of tea from me? And tomorrow \
                I can give you the corner room on the fourth floor, which has the balcony.",
        why: "Every room with a balcony is taken tonight.",
        choices: &["Both, please", "Only the winter garden tonight", "Only the room tomorrow"],
    }]),
    // The guest rests: later.
    asked("112", 26, "HK-TURN").choosing(&["evening"]).then(&[
        Take {
            after: 2,
            by: "joel",
            within: 30,
            words: "Good evening, Ms Laurent. I come to you as soon as the corridor is done.",
        },
        Park {
            after: 17,
            minutes: 55,
            within: 75,
            words: "Your sign is out, so I will not knock. I come by once more before my shift \
                    ends.",
        },
    ]),
    // It could not be, and somebody said so with a name.
    asked("218", 80, "ANY")
        .saying("It is our anniversary. Could we have candles in the room tonight?")
        .then(&[Cannot {
            after: 5,
            by: "fatou",
            words: "Mr and Mrs Walker, my congratulations. I’m sorry that I may not bring candles \
                    into the rooms. I have found two small lamps with a warm light and flowers \
                    from the garden, if you would like them.",
            rule: "No open flames in guest rooms",
            alternative: "Two lamps with a warm light, and flowers from the garden",
            impact: "No candlelight on their anniversary",
        }]),
];
