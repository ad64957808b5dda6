//! What was brought and mended earlier today, and was just right.

use super::Act::{Deliver, GuestSays, JustRight, Start, Take};
use super::How::{AtDoor, InHand, InRoom};
use super::{Scene, asked};

pub(super) const SCENES: &[Scene] = &[
    asked("411", 430, "LDY-PICK").choosing(&["press"]).saying("One silk blouse.").then(&[
        Take {
            after: 2,
            by: "rosa",
            within: 120,
            words: "Ms Achterberg, silk I press by hand and from the inside. It comes back on a \
                    padded hanger.",
        },
        Start { after: 10 },
        Deliver {
            after: 104,
            how: InRoom,
            words: "It hangs on the wardrobe door. A tiny seam had opened at the cuff, I closed \
                    it.",
        },
        JustRight { after: 130 },
    ]),
    asked("315", 400, "YOGA").choosing(&["mat"]).then(&[
        Take {
            after: 3,
            by: "tomas",
            within: 20,
            words: "Ms Chen, here comes the thick mat. The roof terrace is quiet and open to \
                    you, if you’d like the sky above it.",
        },
        Start { after: 10 },
        Deliver { after: 15, how: AtDoor, words: "" },
        JustRight { after: 40 },
    ]),
    asked("416", 340, "AMN-SEW")
        .times(1)
        .saying("A button has come off my jacket, and I give a lecture today.")
        .then(&[
            Take {
                after: 2,
                by: "rosa",
                within: 15,
                words: "Professor, lectures should not be given with a needle in one’s hand. \
                        I’ll come for the jacket and sew it on for you.",
            },
            Start { after: 6 },
            Deliver {
                after: 14,
                how: InHand,
                words: "I gave the other buttons a stitch as well, they were thinking of \
                        leaving.",
            },
            GuestSays { after: 17, words: "I shall mention you in the acknowledgements." },
            JustRight { after: 17 },
        ]),
    asked("412", 320, "STEAM").then(&[
        Take {
            after: 2,
            by: "yusuf",
            within: 12,
            words: "Liebe Frau Sonnleitner, der Dampfglätter kommt, und ein Bügel für lange \
                    Kleider dazu.",
        },
        Start { after: 5 },
        Deliver { after: 10, how: InHand, words: "" },
        JustRight { after: 14 },
    ]),
    asked("304", 290, "TWL-BATH").times(2).then(&[
        Take {
            after: 2,
            by: "marta",
            within: 15,
            words: "Mrs Okafor, two bath towels are coming, and I’ll take the used ones along if \
                    you leave them by the door.",
        },
        Start { after: 7 },
        Deliver {
            after: 12,
            how: AtDoor,
            words: "They hang on your door, still warm from the dryer.",
        },
        GuestSays { after: 19, words: "Warm towels. What a treat, thank you Marta." },
        JustRight { after: 19 },
    ]),
    asked("205", 260, "LDY-SHOE").saying("Ein Paar schwarze Halbschuhe.").then(&[
        Take {
            after: 4,
            by: "georg",
            within: 40,
            words: "Herr Dr. Vogel, ich hole die Schuhe selbst ab und poliere sie, wie mein \
                    Vater es mir gezeigt hat: zweimal, und dazwischen eine Pause.",
        },
        Start { after: 12 },
        Deliver {
            after: 38,
            how: AtDoor,
            words: "Sie stehen vor Ihrer Tür. Einen losen Senkel habe ich ersetzt.",
        },
        JustRight { after: 60 },
    ]),
    asked("310", 240, "HUMID")
        .choosing(&["humidifier"])
        .saying("Die Heizungsluft macht mich heiser.")
        .then(&[
            Take {
                after: 3,
                by: "linh",
                within: 20,
                words: "Liebe Frau Dr. Eder, ich bringe Ihnen den leisen Befeuchter und fülle \
                        ihn gleich mit abgekochtem Wasser.",
            },
            Start { after: 9 },
            Deliver {
                after: 18,
                how: InRoom,
                words: "Er läuft auf der kleinsten Stufe. Morgen fülle ich ihn wieder auf, Sie \
                        brauchen nichts zu tun.",
            },
            JustRight { after: 40 },
        ]),
    asked("102", 210, "FD-CAR")
        .choosing(&["four"])
        .saying("To Schönbrunn, we have two hours.")
        .then(&[
            Take {
                after: 2,
                by: "georg",
                within: 12,
                words: "Mr and Mrs Rossi, the car is ordered. The driver is from Bologna and \
                        knows the side gate, where nobody queues.",
            },
            Start { after: 6 },
            Deliver {
                after: 10,
                how: InHand,
                words: "Two umbrellas from the stand by the door are yours for the day.",
            },
            GuestSays { after: 30, words: "What a lovely driver. Grazie, Georg." },
            JustRight { after: 30 },
        ]),
    asked("204", 200, "DUV-LITE").choosing(&["duvet"]).then(&[
        Take {
            after: 2,
            by: "linh",
            within: 15,
            words: "Ms Bergström, I’ll change it for the linen one. It’s the lightest that we \
                    have.",
        },
        Start { after: 8 },
        Deliver {
            after: 14,
            how: InRoom,
            words: "The warm one lies folded in the wardrobe, in case the weather turns.",
        },
        JustRight { after: 40 },
    ]),
    asked("303", 180, "MNT-TVIT")
        .choosing(&["tv"])
        .saying("Der Ton kommt nur aus einer Ecke.")
        .then(&[
            Take {
                after: 3,
                by: "oleksandr",
                within: 20,
                words: "Herr Zimmermann, ich komme mit einem neuen Kabel. Das alte hatte ich \
                        schon länger in Verdacht.",
            },
            Start { after: 8 },
            Deliver {
                after: 21,
                how: InRoom,
                words: "Es war das Kabel. Die Sender sind neu sortiert, die deutschsprachigen \
                        zuerst.",
            },
            JustRight { after: 26 },
        ]),
    asked("202", 160, "FD-OCC")
        .choosing(&["anniversary"])
        .saying("It’s our thirtieth. My wife loves peonies. She doesn’t know that I’m asking.")
        .then(&[
            Take {
                after: 4,
                by: "georg",
                within: 90,
                words: "Mr Silva, my lips are sealed. The florist round the corner is looking \
                        for peonies, and I’ll put them in the room while you’re out.",
            },
            Start { after: 50 },
            Deliver {
                after: 84,
                how: InRoom,
                words: "White and pink ones, in the tall vase, with a card that has room for \
                        your own words.",
            },
            GuestSays { after: 110, words: "She cried a little. The good kind. Thank you." },
            JustRight { after: 110 },
        ]),
    asked("118", 150, "HK-SRV").saying("نحن في الخارج مع الطفل لساعة تقريبًا.").then(&[
        Take {
            after: 3,
            by: "amina",
            within: 45,
            words: "شكرًا لكم سيدة حدّاد. سأرتّب الغرفة وأنتم في الخارج، وأترك ألعاب الصغير كما \
                    صفّها.",
        },
        Start { after: 12 },
        Deliver {
            after: 41,
            how: InRoom,
            words: "الغرفة جاهزة، والألعاب في أماكنها، والدبّ ينتظر على الوسادة.",
        },
        JustRight { after: 66 },
    ]),
    asked("318", 140, "FNB-ORDER")
        .choosing(&["meal"])
        .saying("Two soups and a rye bread with whatever is good.")
        .then(&[
            Take {
                after: 3,
                by: "karim",
                within: 35,
                words: "Mr and Mrs Johansson, the pumpkin soup has just come off the fire, and \
                        the bread is our own. I’m adding the mountain cheese.",
            },
            Start { after: 24 },
            Deliver {
                after: 31,
                how: InRoom,
                words: "The soups are under the covers. Leave the tray outside whenever you \
                        like.",
            },
            JustRight { after: 58 },
        ]),
];
