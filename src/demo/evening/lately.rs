//! What was brought and mended in the last two hours; some guests have yet to say how it was.

use super::Act::{Deliver, GuestSays, JustRight, Start, Take};
use super::How::{AtDoor, InHand, InRoom};
use super::{Scene, asked};

pub(super) const SCENES: &[Scene] = &[
    asked("107", 130, "ICE").then(&[
        Take {
            after: 2,
            by: "yusuf",
            within: 10,
            words: "Dr Petrova, a bucket of ice is on its way up with me.",
        },
        Start { after: 6 },
        Deliver {
            after: 16,
            how: InHand,
            words: "I’m sorry, that took longer than I said. The machine on your floor had \
                    stopped, so I fetched it from the bar.",
        },
        JustRight { after: 24 },
    ]),
    asked("114", 110, "FNB-ORDER")
        .choosing(&["drink"])
        .saying("قهوة عربية لشخصين مع التمر إن وُجد.")
        .then(&[
            Take {
                after: 2,
                by: "karim",
                within: 20,
                words: "بكل سرور سيد المنصوري. أحمّص الهيل بنفسي، والتمر وصلنا طازجًا هذا \
                        الأسبوع.",
            },
            Start { after: 12 },
            Deliver {
                after: 19, how: InHand, words: "تفضّلوا بالهناء. الدلّة تبقى عندكم ما شئتم."
            },
            GuestSays { after: 36, words: "كأنها قهوة البيت." },
            JustRight { after: 36 },
        ]),
    asked("415", 100, "ANY").saying("Could we have a cup of warm milk for our daughter?").then(&[
        Take {
            after: 1,
            by: "linh",
            within: 10,
            words: "Of course. I’ll warm it to just above lukewarm and bring it in a cup with a \
                    lid, so the bed stays dry.",
        },
        Start { after: 5 },
        Deliver {
            after: 9,
            how: InHand,
            words: "With a straw and a biscuit, if you allow the biscuit.",
        },
        GuestSays { after: 12, words: "The biscuit was allowed." },
        JustRight { after: 12 },
    ]),
    asked("317", 95, "ANY")
        .saying("Meine Brille ist zerbrochen. Haben Sie die Speisekarte in größerer Schrift?")
        .then(&[
            Take {
                after: 3,
                by: "amina",
                within: 20,
                words: "Lieber Herr Weiss, das mit der Brille tut mir leid. Ich drucke Ihnen die \
                        Karte groß aus und lese sie Ihnen gern auch vor.",
            },
            Start { after: 10 },
            Deliver {
                after: 17,
                how: InHand,
                words: "Den Optiker in der Nachbargasse habe ich Ihnen auf die Rückseite \
                        geschrieben. Er repariert gleich, während man wartet.",
            },
            GuestSays { after: 30, words: "So viel Mühe hat sich lange niemand gemacht. Danke." },
            JustRight { after: 30 },
        ]),
    asked("306", 85, "HK-SPILL")
        .choosing(&["spill"])
        .saying("Red wine on the carpet, I’m so sorry.")
        .then(&[
            Take {
                after: 1,
                by: "joel",
                within: 30,
                words: "Ms Novak, please don’t worry, it has happened to all of us. Put a towel \
                        on it and don’t rub. I’m coming with the good stuff.",
            },
            Start { after: 3 },
            Deliver {
                after: 25,
                how: InRoom,
                words: "All gone. And I put another glass on the table, for the wine that is \
                        left.",
            },
            GuestSays { after: 33, words: "You saved the day, and the carpet." },
            JustRight { after: 33 },
        ]),
    asked("209", 75, "ADPT").choosing(&["uk"]).times(1).saying("For a UK plug.").then(&[
        Take {
            after: 1,
            by: "joel",
            within: 10,
            words: "Mr Kim, I have one with a long cord here, so that you can work at the \
                    window.",
        },
        Start { after: 4 },
        Deliver { after: 8, how: InHand, words: "" },
        JustRight { after: 9 },
    ]),
    asked("214", 62, "BLK-XTRA")
        .choosing(&["warm"])
        .times(1)
        .saying("I get cold before a race.")
        .then(&[
            Take {
                after: 2,
                by: "marta",
                within: 12,
                words: "Mr Park, I’ll bring the thick wool one from the chest on our floor. It’s \
                        the one everybody asks for again.",
            },
            Start { after: 6 },
            Deliver {
                after: 11,
                how: InHand,
                words: "All my fingers crossed for you and your legs.",
            },
            JustRight { after: 15 },
        ]),
    asked("418", 52, "CHRG").choosing(&["usb-c"]).by_phone_to("aiko").then(&[
        Take {
            after: 1,
            by: "aiko",
            within: 10,
            words: "Ms Rahman, I have it here at the desk and I’m sending it up with Joel.",
        },
        Start { after: 3 },
        Deliver { after: 7, how: InHand, words: "" },
        JustRight { after: 8 },
    ]),
    asked("211", 45, "AMN-DENT")
        .choosing(&["child"])
        .times(2)
        .saying("نسينا فرش أسنان الأولاد في المطار.")
        .then(&[
            Take {
                after: 1,
                by: "amina",
                within: 10,
                words: "أهلًا بكم. عندي فرشاتان للأولاد، واحدة خضراء وواحدة زرقاء كي لا يختلفوا \
                        عليهما.",
            },
            Start { after: 5 },
            Deliver {
                after: 9, how: InHand, words: "ومعها معجون بطعم الفراولة."
            },
            GuestSays {
                after: 14, words: "فرح الأولاد كثيرًا. شكرًا لكم."
            },
            JustRight { after: 14 },
        ]),
    asked("116", 40, "HK-TRASH").choosing(&["tray"]).by_phone_to("aiko").then(&[
        Take {
            after: 2,
            by: "joel",
            within: 15,
            words: "Mr O’Brien, leave it where it is. I’ll take the tray and wipe the table.",
        },
        Start { after: 9 },
        Deliver { after: 14, how: InRoom, words: "" },
    ]),
    asked("405", 33, "COF-PODS").choosing(&["green"]).times(4).then(&[
        Take {
            after: 2,
            by: "linh",
            within: 12,
            words: "Mr Nakamura, I’m bringing four sencha and the small iron pot. Tea tastes of \
                    nothing from a paper cup.",
        },
        Start { after: 7 },
        Deliver {
            after: 12,
            how: InHand,
            words: "The pot stays with you for as long as you’re our guest.",
        },
    ]),
    asked("104", 28, "PIL-SWAP")
        .choosing(&["firm"])
        .times(1)
        .saying("Mein Nacken mag das weiche nicht.")
        .then(&[
            Take {
                after: 2,
                by: "yusuf",
                within: 12,
                words: "Liebe Frau Lechner, ich bringe ein festes Kissen und eine Nackenrolle \
                        dazu. Was nicht passt, nehme ich wieder mit.",
            },
            Start { after: 6 },
            Deliver {
                after: 12,
                how: InHand,
                words: "Die Wärmflasche für den Nacken gehört dazu, sie ist schon gefüllt.",
            },
        ]),
    asked("112", 25, "TWL-HAND").times(2).then(&[
        Take {
            after: 1,
            by: "marta",
            within: 10,
            words: "Ms Laurent, two hand towels, the thick ones. Welcome to the Lindenhof, by \
                    the way.",
        },
        Start { after: 5 },
        Deliver {
            after: 8,
            how: AtDoor,
            words: "They’re on the handle. I tucked a lavender sachet between them.",
        },
    ]),
];
