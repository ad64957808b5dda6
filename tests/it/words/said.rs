//! What the pages say is what the languages hold, no less and no more.

use std::collections::BTreeSet;
use std::fs;

use bellpull::words::Language;

use super::{messages, top};
use crate::architecture::files;

/// The program's code and the templates, where messages are asked for.
fn askers() -> Vec<(String, String)> {
    let folders = [("src", "rs"), ("templates", "html")];
    let paths = folders.into_iter().flat_map(|(folder, kind)| files(&top().join(folder), kind));
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(top()).unwrap().display().to_string(), text)
    };
    paths.map(read).collect()
}

/// A message that is asked for by name: what was asked, and with which arguments.
struct Asked {
    name: String,
    arguments: BTreeSet<String>,
    /// Whether it is shown as it is, so that nothing can be added later.
    whole: bool,
}

/// Every `t("…")` and `Message::new("…")` in a text, with the `.with("…", …)` that follow.
fn asked(text: &str, template: bool) -> Vec<Asked> {
    let mut found = Vec::new();
    for opening in ["t(\"", "Message::new(\""] {
        for (at, _) in text.match_indices(opening) {
            let before = text[..at].chars().next_back();
            if opening == "t(\"" && before.is_some_and(|it| it.is_alphanumeric() || it == '_') {
                continue;
            }
            let rest = &text[at + opening.len()..];
            let Some((name, mut rest)) = rest.split_once('"') else { continue };
            let Some(after) = rest.strip_prefix(')') else { continue };
            rest = after.trim_start();
            let mut arguments = BTreeSet::new();
            while let Some((argument, after)) = with(rest) {
                arguments.insert(argument);
                rest = after.trim_start();
            }
            let whole = template && !rest.starts_with('.') || rest.starts_with(".to_string()");
            found.push(Asked { name: name.to_owned(), arguments, whole });
        }
    }
    found
}

/// The argument that a `.with("name", …)` fills in, and what follows it.
fn with(text: &str) -> Option<(String, &str)> {
    let rest = text.strip_prefix(".with(\"").or_else(|| text.strip_prefix(".around(\""))?;
    let (name, rest) = rest.split_once('"')?;
    let (mut depth, mut quoted) = (1, false);
    for (at, letter) in rest.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((name.to_owned(), &rest[at + 1..]));
        }
    }
    None
}

#[test]
fn whatever_is_said_stands_in_the_language_files() {
    let known = messages(Language::En);
    let mut wrong = Vec::new();
    for (file, text) in askers() {
        for asked in asked(&text, file.starts_with("templates")) {
            let name = &asked.name;
            match known.get(name) {
                None => wrong.push(format!("{file}: there is no message {name}")),
                Some(takes) if asked.whole && *takes != asked.arguments => {
                    wrong
                        .push(format!("{file}: {name} takes {takes:?}, not {:?}", asked.arguments));
                }
                Some(takes) if !asked.arguments.is_subset(takes) => {
                    wrong
                        .push(format!("{file}: {name} takes {takes:?}, not {:?}", asked.arguments));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether a message is named by a text in the code: as it is, or made of parts as `item-{code}`.
fn names(text: &str, message: &str) -> bool {
    let parts: Vec<&str> = text.split(['{', '}']).step_by(2).collect();
    let [first, middle @ .., last] = parts.as_slice() else { return text == message };
    // What consists of gaps alone names anything, and so nothing.
    if parts.iter().map(|part| part.len()).sum::<usize>() < 4 {
        return false;
    }
    let Some(mut rest) = message.strip_prefix(first) else { return false };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[test]
fn nothing_is_translated_that_nobody_says() {
    let askers = askers();
    let texts: BTreeSet<&str> =
        askers.iter().flat_map(|(_, text)| text.split('"').skip(1)).collect();
    let known = messages(Language::En);
    let parts: BTreeSet<&str> =
        known.values().flatten().filter_map(|part| part.strip_prefix('→')).collect();
    let is_made = |text: &&&str| text.contains('{') && !text.contains(char::is_whitespace);
    let made: Vec<&&str> = texts.iter().filter(is_made).collect();
    let unsaid: Vec<_> = known
        .keys()
        .filter(|message| !texts.contains(message.as_str()) && !parts.contains(message.as_str()))
        .filter(|message| !made.iter().any(|text| names(text, message)))
        .collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:#?}");
}
