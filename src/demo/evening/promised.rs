//! What somebody has promised, and what is on its way.

use super::Act::{ColleagueSays, GuestSays, Start, Take};
use super::{Scene, asked};

pub(super) const SCENES: &[Scene] = &[
    asked("415", 13, "TWL-BATH")
        .times(4)
        .saying("Before the children’s bath, if that’s possible.")
        .then(&[
            Take {
                after: 2,
                by: "marta",
                within: 18,
                words: "Dear Mr and Mrs Tanaka, four bath towels are coming, and I’m putting two \
                        small ones with a hood on top for the children.",
            },
            GuestSays { after: 5, words: "They will love that." },
        ]),
    asked("207", 6, "IRON").saying("Mit Ärmelbrett, wenn Sie eines haben.").then(&[Take {
        after: 2,
        by: "linh",
        within: 25,
        words: "Liebe Frau Brückner-Hohenfels, ich bringe Ihnen Bügeleisen und Brett, und \
                das Ärmelbrett aus der Wäscherei leihe ich für Sie aus. Es gibt nur eines im \
                Haus.",
    }]),
    asked("311", 55, "ANY")
        .saying(
            "Could my minibar be without alcohol for the whole stay? And something vegan to \
             nibble would be wonderful.",
        )
        .then(&[
            Take {
                after: 3,
                by: "amina",
                within: 1_380,
                words: "Of course, Ms Osei. I’ll empty it myself and fill it with juices from the \
                        market, almonds and dark chocolate. I need until tomorrow for the market.",
            },
            GuestSays { after: 8, words: "You are a star. No hurry at all." },
        ]),
    asked("110", 4, "CHRG")
        .choosing(&["usb-c"])
        .saying("Unseres liegt noch zu Hause in der Küche.")
        .then(&[Take {
            after: 2,
            by: "aiko",
            within: 15,
            words: "Liebe Familie Steiner, ein Ladegerät mit langem Kabel ist für Sie reserviert. \
                    Sie behalten es bitte bis zur Abreise.",
        }]),
    asked("407", 8, "BTH-ROBE")
        .choosing(&["child"])
        .times(1)
        .saying("ابنتي في السادسة من عمرها.")
        .then(&[Take {
            after: 2,
            by: "amina",
            within: 15,
            words: "أهلًا بكم سيدة الفاسي. وجدت لابنتكم رداءً صغيرًا بأذنَي أرنب، وسأحضر معه خفًّا على \
                    مقاسها.",
        }]),
    asked("118", 7, "CRIB")
        .choosing(&["linen"])
        .times(1)
        .saying("الطفل نائم، فأرجو الطرق بهدوء.")
        .then(&[Take {
            after: 1,
            by: "amina",
            within: 20,
            words: "أهلًا سيدة حدّاد. أجهّز السرير الصغير بشراشف قطنية وبطانية خفيفة، وسأطرق \
                    الباب بطرف إصبعي فقط كي لا يصحو الصغير.",
        }]),
    asked("317", 11, "MNT-ELEC")
        .choosing(&["light"])
        .saying("Die Leselampe links am Bett geht nicht mehr an.")
        .then(&[
            Take {
                after: 2,
                by: "oleksandr",
                within: 30,
                words: "Lieber Herr Weiss, ich komme mit einer neuen Lampe und nehme gleich \
                        eine hellere mit, damit Ihnen das Lesen leichter fällt.",
            },
            ColleagueSays {
                after: 7,
                by: "oleksandr",
                words: "Die hellere Lampe ist gefunden. Ich schließe noch eine Leiter weg, dann \
                        bin ich bei Ihnen.",
            },
        ]),
    asked("409", 5, "LDY-PICK")
        .choosing(&["press"])
        .saying("One dark suit. The trousers have suffered on the tram.")
        .then(&[Take {
            after: 1,
            by: "rosa",
            within: 15,
            words: "Mr Dimitriou, I’ll come up for it myself. Please leave it on the hanger, and \
                    look through the pockets for me.",
        }]),
    // On the way, and twelve minutes left.
    asked("304", 14, "PIL-XTRA")
        .choosing(&["fibre"])
        .times(2)
        .left_at_the_door()
        .saying("Feather-free, please, and left outside the door.")
        .then(&[
            Take {
                after: 3,
                by: "marta",
                within: 23,
                words: "Dear Mrs Okafor, I have two feather-free pillows for you and I’ll put \
                        fresh cotton covers on them. I’ll leave them by your door without \
                        knocking.",
            },
            Start { after: 11 },
        ]),
    // Late by three minutes.
    asked("109", 18, "WAT-BOT").choosing(&["still"]).times(2).then(&[
        Take {
            after: 3,
            by: "yusuf",
            within: 12,
            words: "Mr Adeyemi, two bottles of still water are coming, not chilled, the way \
                    you asked for them yesterday.",
        },
        Start { after: 11 },
    ]),
    asked("402", 9, "HK-TURN")
        .choosing(&["evening"])
        .saying("Later than usual, please, I’m still on a call.")
        .then(&[
            Take {
                after: 5,
                by: "joel",
                within: 26,
                words: "Gladly, Ms Duval. I’ll do the rest of the floor first and come to you \
                        last. If your sign is out I’ll wait.",
            },
            GuestSays { after: 7, words: "Call finished early. Come whenever you like." },
            Start { after: 8 },
        ]),
    asked("312", 10, "FNB-ORDER")
        .choosing(&["drink"])
        .saying("إبريق شاي أسود بالنعناع، والسكر جانبًا من فضلكم.")
        .then(&[
            Take {
                after: 2,
                by: "karim",
                within: 15,
                words: "حاضر يا دكتور. الشاي يُنقع الآن والنعناع طازج من حديقة السطح، والسكر في \
                        وعاء منفصل كما تحبّون.",
            },
            Start { after: 8 },
        ]),
];
