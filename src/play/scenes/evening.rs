//! The script: who comes, in this order, and how they are.

use super::{Saying, Scene, scene};
use crate::play::Tempo::{Busy, Calm, Hard};
use crate::words::Language::{Ar, De, En};

/// A word while they wait, whether or not somebody has answered.
const fn later(after: i64, words: &'static str) -> Saying {
    Saying { after, unanswered: false, words }
}

/// A word while nobody has answered.
const fn unanswered(after: i64, words: &'static str) -> Saying {
    Saying { after, unanswered: true, words }
}

pub(super) const SCENES: &[Scene] = &[
    // Asks three times, and is right to.
    scene(Calm, ("Mrs Whitfield", En), "TWL-BATH", "Two bath towels, please.")
        .times(2)
        .pressing_twice()
        .saying(&[
            unanswered(3, "Hello? I asked for towels."),
            later(7, "I am standing here wet. Is anybody bringing towels?"),
            later(12, "This is the third time I write. Two towels. Please."),
        ]),
    // Angry about noise, and wants to be rung.
    scene(Calm, ("Mr Brandt", En), "NSE", "There is a party next door. I have paid for sleep.")
        .of(&["next-door"])
        .saying(&[unanswered(2, "It is getting louder. What are you going to do about it?")])
        .wanting_a_call(4)
        .not_quite(&["It was quiet for five minutes. Now it is worse."]),
    scene(Calm, ("Frau Stadler", De), "IRON", "Bügeleisen bitte, ich muss in zwanzig Minuten los.")
        .saying(&[later(9, "Ich muss jetzt wirklich gehen.")]),
    // No water, and a baby.
    scene(Calm, ("Familie Ortner", De), "MNT-WATR", "Kein Wasser, und unser Baby muss gebadet werden.")
        .of(&["none"])
        .saying(&[
            unanswered(1, "Bitte schnell, sie schreit schon."),
            later(8, "Es kommt noch immer nichts. Wohin sollen wir mit dem Kind?"),
        ]),
    // Writes in Arabic.
    scene(Calm, ("السيدة المنصور", Ar), "ANY", "نحتاج إلى سرير طفل وحليب دافئ، فقد وصلنا متأخرين.")
        .answering("طفل واحد عمره سنة ونصف، شكرًا لكم.")
        .saying(&[unanswered(5, "هل قرأ أحدكم رسالتي؟")]),
    scene(Hard, ("Ms Pereira", En), "BED-ROLL", "A fourth bed in here, please. The children will not mind.")
        .declining()
        .answering("Three children. Why does it matter?"),
    scene(Calm, ("Mr Oduya", En), "HK-SPILL", "A glass broke in the bathroom and my daughter is barefoot.")
        .of(&["glass"]),
    // Wants what a rule forbids, and no substitute.
    scene(Calm, ("Ms Valcourt", En), "ANY", "It is our anniversary. I would like fifty candles in the room, lit when we come back from dinner.")
        .declining()
        .saying(&[later(15, "We are at dessert. Are they burning?")]),
    scene(Busy, ("Herr Wallner", De), "MNT-LOCK", "Die Tür geht nicht mehr zu und ich reise allein.")
        .of(&["door"])
        .saying(&[unanswered(2, "Ich bleibe auf dem Gang stehen, bis jemand kommt.")]),
    // Falls silent when asked.
    scene(Calm, ("Mr Sato", En), "PIL-SWAP", "Another pillow.").of(&["firm"]).silent(),
    // Not quite, twice.
    scene(Calm, ("Herr Dr. Kainz", De), "MNT-TEMP", "Es ist kalt. Bitte sofort.")
        .of(&["cold"])
        .not_quite(&[
            "Danke, aber nach zehn Minuten war es wieder kalt.",
            "Jetzt klopft es in der Heizung. So kann niemand schlafen.",
        ]),
    scene(Busy, ("Mr Quigley", En), "FNB-ORDER", "Steak, medium, and a bottle of the red. The kitchen cannot be closed, this is a hotel.")
        .of(&["meal"])
        .declining()
        .not_quite(&["This is cold. Take it back."]),
    // Nobody is to knock, and yet.
    scene(Calm, ("Ms Iyer", En), "WAT-BOT", "Two bottles of still water. I am asleep, do not knock.")
        .of(&["still"])
        .times(2)
        .resting(60),
    scene(Calm, ("الدكتور النجار", Ar), "MNT-TVIT", "الإنترنت لا يعمل ولدي اجتماع مهم بعد عشر دقائق.")
        .of(&["wifi"])
        .saying(&[unanswered(4, "بدأ الاجتماع. ما الحل؟")]),
    // Would rather speak with somebody.
    scene(Calm, ("Mr and Mrs Lowell", En), "FD-LATE", "We need the room until six tomorrow. My wife is not well.")
        .of(&["16"])
        .wanting_a_call(3)
        .answering("Six would be a real help. She has a fever."),
    scene(Hard, ("Ms Halvorsen", En), "ANY", "Somebody was in my room while I was out. My bag has been moved.")
        .wanting_a_call(2)
        .saying(&[unanswered(3, "I do not feel safe. Is there anybody?")]),
];
