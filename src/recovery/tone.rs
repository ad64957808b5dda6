//! What in an apology defends or praises the house. Pure; the words stand in the language files.

/// Two letters with which Arabic joins a word to what stands before it: "and", "so".
const JOINED: [char; 2] = ['\u{648}', '\u{641}'];

/// The phrases of this list, parted by bars, that stand in the text as words of their own.
pub fn defending(text: &str, list: &str) -> Vec<String> {
    let text = plain(text);
    let stands = |phrase: &&str| {
        let phrase = plain(phrase);
        let joined = |with: char| text.contains(&format!(" {with}{}", phrase.trim_start()));
        text.contains(&phrase) || JOINED.into_iter().any(joined)
    };
    let phrases = list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty());
    phrases.filter(stands).map(ToOwned::to_owned).collect()
}

/// Its words, however they are typed, each between two spaces.
fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for letter in text.to_lowercase().chars() {
        match letter {
            // An apostrophe belongs to its word; Arabic is written with its vowels or without.
            '\'' | '’' | '\u{640}' | '\u{64B}'..='\u{652}' => {}
            '\u{622}' | '\u{623}' | '\u{625}' => plain.push('\u{627}'),
            _ if letter.is_alphanumeric() => plain.push(letter),
            _ if plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::defending;
    use crate::words::{Language, Words};

    #[test]
    fn wording_that_defends_the_house_is_found_as_words_of_its_own() {
        let list = "but | unfortunately | as you know | we’re proud";
        let found = |text| defending(text, list);
        assert_eq!(found("I’m sorry. But we were full, as you  know."), ["but", "as you know"]);
        assert_eq!(found("We're proud of it."), ["we’re proud"]);
        assert!(found("I’m sorry about the butter and the button.").is_empty());
    }

    #[test]
    fn each_language_knows_how_a_house_defends_and_praises_itself() {
        use Language::{Ar, De, En};
        let said = [
            (En, "As an award-winning house we know better.", "award-winning"),
            (En, "It was a very busy evening.", "busy"),
            (En, "We have always brought them in time.", "we have always"),
            (En, "Nobody else complained.", "nobody else"),
            (En, "No other guest COMPLAINED.", "complained"),
            (En, "That never happened before.", "never happened before"),
            (En, "We were short-staffed.", "short-staffed"),
            (En, "I’m sorry if you felt ignored.", "if you felt"),
            (De, "Unser preisgekröntes Haus kann das besser.", "preisgekröntes"),
            (De, "Es war sehr viel los.", "viel los"),
            (De, "Das ist noch nie vorgekommen.", "noch nie vorgekommen"),
            (De, "Sonst niemand hat etwas gesagt.", "sonst niemand"),
            (De, "Wir haben immer geliefert.", "haben immer"),
            (Ar, "كنا مشغولين جدًا هذا المساء.", "مشغولين"),
            (Ar, "نعتذر، ولكننا لم نرَ رسالتكم.", "لكننا"),
            (Ar, "فندقنا حائز على جوائز كثيرة.", "حائز على جوائز"),
            (Ar, "لم يشتك أحد غيركم.", "أحد غيركم"),
            (Ar, "هذا يحدث لاول مرة.", "لأول مرة"),
            (Ar, "عادة نصل في الموعد.", "عادة"),
        ];
        for (language, text, phrase) in said {
            let found = defending(text, &list(language));
            assert!(found.iter().any(|it| it == phrase), "{text}: {found:?}");
        }
        let plain = [
            (En, "I’m so sorry. You waited an hour, and that is on us. I’ll bring them myself."),
            (De, "Es tut mir sehr leid. Sie haben eine Stunde gewartet. Ich bringe sie selbst."),
            (Ar, "أعتذر إليكم. انتظرتم ساعة، والخطأ خطؤنا. سأحضرها بنفسي."),
        ];
        for (language, text) in plain {
            assert!(defending(text, &list(language)).is_empty(), "{text}");
        }
    }

    #[test]
    fn no_beginning_that_we_offer_defends_the_house() {
        let keys = ["late", "not-right", "refused", "complaint", "again", "plain"];
        for (language, key) in Language::ALL.into_iter().flat_map(|it| keys.map(|key| (it, key))) {
            let said = words(language).t(format!("right-starter-{key}"));
            let said = said.with("greeting", "").with("name", "").to_string();
            assert_eq!(defending(&said, &list(language)), [""; 0], "{said}");
        }
    }

    fn words(language: Language) -> Words {
        Words::new(language, chrono_tz::UTC)
    }

    fn list(language: Language) -> String {
        words(language).t("right-defending").to_string()
    }
}
