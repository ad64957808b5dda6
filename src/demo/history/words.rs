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
