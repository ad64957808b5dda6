//! Whether two colleagues mean the same rule: letters and figures alone are compared.

/// The longest that a rule may be, in characters.
pub const LONGEST: usize = 500;

/// What is compared. Never empty for a text that is not.
pub fn gist(words: &str) -> String {
    let plain: String = words
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let gist = if plain.is_empty() { words.trim() } else { &plain };
    // Some small letters are two where the capital is one.
    gist.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_rule_however_it_is_spelt() {
        let once = gist("No kitchen orders after 22:30");
        assert_eq!(gist("“No kitchen orders, after 22:30.”"), once);
        assert_eq!(gist("  NO  KITCHEN orders after 22.30"), once);
        assert_ne!(gist("No kitchen orders after 23:30"), once);
    }

    #[test]
    fn a_rule_without_letters_is_itself() {
        assert_eq!(gist("?!"), "?!");
        assert_eq!(gist("بعد ١٠"), "بعد ١٠");
    }
}
