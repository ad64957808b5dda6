//! What in an apology defends or praises the house. Pure; the words stand in the language files.

/// The phrases of this list, parted by bars, that stand in the text as words of their own.
pub fn defending(text: &str, list: &str) -> Vec<String> {
    let plain = |text: &str| {
        let apart = |letter: char| {
            if letter.is_alphanumeric() { letter } else { ' ' }
        };
        // An apostrophe belongs to its word, however it is typed.
        let text = text.to_lowercase().replace(['’', '\''], "");
        let text: String = text.chars().map(apart).collect();
        format!(" {} ", text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let text = plain(text);
    let phrases = list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty());
    phrases.filter(|phrase| text.contains(&plain(phrase))).map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::defending;

    #[test]
    fn wording_that_defends_the_house_is_found_as_words_of_its_own() {
        let list = "but | unfortunately | as you know | we’re proud";
        let found = |text| defending(text, list);
        assert_eq!(found("I’m sorry. But we were full, as you  know."), ["but", "as you know"]);
        assert_eq!(found("We're proud of it."), ["we’re proud"]);
        assert!(found("I’m sorry about the butter and the button.").is_empty());
    }
}
