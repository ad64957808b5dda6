//! What people wrote to each other on those days: words of guests and colleagues, not of the house.

use crate::words::Language;

pub(super) fn question(language: Language) -> &'static str {
    match language {
        Language::En => "Gladly. Which kind would you like best?",
        Language::De => "Gern. Welche Art ist Ihnen am liebsten?",
        Language::Ar => "بكل سرور. أي نوع تفضلون؟",
    }
}

pub(super) fn answer(language: Language) -> &'static str {
    match language {
        Language::En => "The plain one, thank you.",
        Language::De => "Die einfache, danke.",
        Language::Ar => "النوع العادي، شكرًا.",
    }
}

pub(super) fn offer(language: Language) -> &'static str {
    match language {
        Language::En => "We have none left tonight. May I bring you the other kind?",
        Language::De => "Davon ist heute nichts mehr da. Darf ich Ihnen die andere Art bringen?",
        Language::Ar => "لم يبقَ منه شيء الليلة. هل أحضر لكم النوع الآخر؟",
    }
}

pub(super) fn letter(language: Language) -> &'static str {
    match language {
        Language::En => {
            "I hope that all is as you like it. Write to us here at any hour, and one of us reads it."
        }
        Language::De => {
            "Ich hoffe, es ist alles so, wie Sie es mögen. Schreiben Sie uns hier zu jeder Stunde, jemand von uns liest es."
        }
        Language::Ar => "أرجو أن يكون كل شيء كما تحبون. اكتبوا لنا هنا في أي ساعة، وسيقرؤها أحدنا.",
    }
}

pub(super) fn sorry(language: Language) -> &'static str {
    match language {
        Language::En => "I am sorry, that is not possible tonight.",
        Language::De => "Es tut mir leid, das ist heute nicht möglich.",
        Language::Ar => "آسف جدًا، هذا غير ممكن الليلة.",
    }
}

pub(super) fn word(language: Language) -> &'static str {
    match language {
        Language::En => "I am sorry, it takes me a little longer.",
        Language::De => "Es tut mir leid, es dauert etwas länger.",
        Language::Ar => "أعتذر، سأتأخر قليلًا.",
    }
}

pub(super) fn not_quite(language: Language) -> &'static str {
    match language {
        Language::En => "That is not quite what I asked for.",
        Language::De => "Das ist nicht ganz das, worum ich gebeten hatte.",
        Language::Ar => "ليس هذا ما طلبته تمامًا.",
    }
}

/// What colleagues found worth telling of each other.
pub(super) const SEEN: [&str; 14] = [
    "Stayed an hour longer to find the ring under the floorboard. It is on its finger again.",
    "Learned to say good night in Turkish for the two little ones, and said it every evening.",
    "The train went at five. There was a breakfast in a bag, with a drawing of the station on it.",
    "Noticed that the tea always came back half drunk, and asked. Now it is weaker, and all drunk.",
    "Carried the cello up four floors while the lift was being mended, and would not put it down.",
    "Sewed a button on at seven in the morning, for a meeting at eight.",
    "Wrote down the way to the cemetery, with the tram and a place that sells lilac.",
    "Found out at which counter the passport lay, and sat there until it was handed over.",
    "Turned the bed round, because somebody could not sleep with their feet to the window.",
    "Rang the airline in their language for forty minutes. They flew together after all.",
    "Put a hot-water bottle in the pram before the walk.",
    "Read the menu aloud, twice, and left out the prices, as was asked.",
    "Had the shoes resoled over lunch. They danced in them the same night.",
    "Moved the alarm clock, the kettle and the lamp to the left: a broken right arm.",
];

/// What guests wrote of colleagues.
pub(super) const THANKED: [&str; 8] = [
    "I mentioned once that I like the window open. It has been open every evening since.",
    "You remembered our dog’s name. He is still telling everybody.",
    "I was ill, and nobody made me ask for anything. Thank you.",
    "The note beside the tea made my mother cry, the good way.",
    "You found my glasses before I knew that they were lost.",
    "I have never been told the truth about a delay so kindly.",
    "Our daughter wants to work here now. She is six.",
    "The socks were mended. I had only asked for them to be washed.",
];

/// What a guest would change, what was answered, and what came of it.
pub(super) type Advised = [&'static str; 3];

/// In one language.
pub(super) fn advice(language: Language) -> &'static [Advised] {
    match language {
        Language::En => &ADVICE_EN,
        Language::De => &ADVICE_DE,
        Language::Ar => &ADVICE_AR,
    }
}

const ADVICE_EN: [Advised; 8] = [
    [
        "A hook near the shower. The robe had nowhere to go.",
        "You’re right, and I wonder that nobody saw it. Ours will look at it tomorrow.",
        "There’s a hook beside every shower on your floor.",
    ],
    [
        "The corridor light shines under the door at night.",
        "Thank you. I’ve asked for it to be dimmed from eleven on.",
        "From eleven on the corridors are half as bright.",
    ],
    [
        "A real mug. The cups are pretty, but two sips and they’re empty.",
        "That made me smile, because I agree. I’ll bring you one tonight.",
        "Each tray has a mug now.",
    ],
    [
        "Tell me on the first evening that the windows open. I found out on the third.",
        "I’m sorry that nobody said so. We’ll say it when we show a room.",
        "It stands on the card beside the bed.",
    ],
    [
        "Breakfast until eleven at the weekend.",
        "I’ll take it to the kitchen, and I’ll tell you what they say.",
        "The eggs are made until eleven on Saturdays and Sundays.",
    ],
    [
        "A socket beside the bed. Mine was behind the wardrobe.",
        "You’re right. Until there is one, a long cable lies in your drawer.",
        "The rooms that are painted this year get a socket on either side.",
    ],
    [
        "Fewer cushions. I counted nine.",
        "Nine is many. Yours will be three from tonight on, if you like.",
        "Four cushions on every bed, and the others on request.",
    ],
    [
        "A place to dry running clothes.",
        "We have a rack, and I’ll have it brought to you.",
        "The racks stand in the list of what may be asked for.",
    ],
];

const ADVICE_DE: [Advised; 5] = [
    [
        "Ein Haken neben der Dusche fehlt.",
        "Sie haben recht, danke. Morgen sieht es sich unser Haustechniker an.",
        "In Ihrem Stockwerk gibt es jetzt neben jeder Dusche einen Haken.",
    ],
    [
        "Das Leselicht ist zu kalt zum Lesen.",
        "Danke, dass Sie es sagen. Heute Abend bringen wir Ihnen eine wärmere Lampe.",
        "Wärmere Lampen sind für alle Zimmer bestellt.",
    ],
    [
        "Am Sonntag bitte länger Frühstück.",
        "Das bespreche ich mit der Küche und sage Ihnen, was daraus wird.",
        "Am Wochenende gibt es Eierspeisen bis elf.",
    ],
    [
        "Die Minibar brummt in der Nacht.",
        "Das tut mir leid. Wir tauschen sie heute noch.",
        "Die älteren Geräte im dritten Stock sind getauscht.",
    ],
    [
        "Eine Karte der Gegend mit den Wegen, die Sie selbst gern gehen.",
        "Eine schöne Idee. Ich zeichne Ihnen meinen Weg bis morgen ein.",
        "An der Rezeption liegt eine Karte mit fünf Wegen des Teams.",
    ],
];

const ADVICE_AR: [Advised; 3] = [
    [
        "أتمنى أن أجد في الغرفة ما يدل على اتجاه القبلة.",
        "معكم حق، ونشكركم. سنضع العلامة في غرفتكم هذا المساء.",
        "وضعنا علامة القبلة في كل غرف طابقكم.",
    ],
    [
        "لو كان في الغرفة إبريق شاي أكبر.",
        "بكل سرور، سنحضره لكم الليلة.",
        "صار في كل طابق إبريقان كبيران لمن يطلب.",
    ],
    [
        "ضوء الممر يدخل من تحت الباب ليلًا.",
        "نعتذر عن ذلك. طلبنا أن يخفت الضوء بعد الحادية عشرة.",
        "يخفت ضوء الممرات الآن بعد الحادية عشرة.",
    ],
];
