//! The languages: the same messages with the same arguments in each, in good words.

mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use bellpull::catalogue::starter::{ITEMS, SHELVES};
use bellpull::staff::Department;
use bellpull::words::Language;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::architecture::files;

/// Each message with the arguments that it takes. Another message that is part of it counts as an
/// argument with an arrow before its name, until it is looked up.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The categories of the plural that a language tells apart (CLDR).
fn plurals(language: Language) -> &'static [&'static str] {
    match language {
        Language::En | Language::De => &["one", "other"],
        // Nothing is said with a number where there is none, so `zero` may be left out, and `many`
        // where the noun looks as it does with a hundred.
        Language::Ar => &["one", "two", "few", "other"],
    }
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn messages(language: Language) -> Messages {
    let mut messages = Messages::new();
    for path in files(&top().join("locales").join(language.code()), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let (name, pattern) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value)),
                Entry::Junk { content } => panic!("{}: {content}", path.display()),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            let mut arguments = BTreeSet::new();
            let pattern = pattern.unwrap_or_else(|| panic!("{name} says nothing"));
            read(&pattern, &mut arguments, &mut |keys| check_plural(language, &name, &keys));
            let before = messages.insert(name.clone(), arguments);
            assert!(before.is_none(), "{language}: {name} stands there twice");
        }
    }
    assert!(!messages.is_empty(), "{language}");
    messages
}

/// Gathers the arguments of a message, and shows the variants of each choice that says its number.
fn read(
    pattern: &Pattern<&str>,
    arguments: &mut BTreeSet<String>,
    variants: &mut dyn FnMut(Vec<&str>),
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_of(expression, arguments, variants);
        }
    }
}

fn expression_of(
    expression: &Expression<&str>,
    arguments: &mut BTreeSet<String>,
    shown: &mut dyn FnMut(Vec<&str>),
) {
    let inline = match expression {
        Expression::Select { selector, variants } => {
            let mut said = BTreeSet::new();
            for variant in variants {
                read(&variant.value, &mut said, shown);
            }
            if matches!(selector, InlineExpression::VariableReference { id } if said.contains(id.name))
            {
                let keys = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                });
                shown(keys.collect());
            }
            arguments.append(&mut said);
            selector
        }
        Expression::Inline(inline) => inline,
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: given, .. } => {
            for given in &given.positional {
                if let InlineExpression::VariableReference { id } = given {
                    arguments.insert(id.name.to_owned());
                }
            }
        }
        InlineExpression::MessageReference { id, .. } => {
            arguments.insert(format!("→{}", id.name));
        }
        InlineExpression::Placeable { expression } => expression_of(expression, arguments, shown),
        _ => {}
    }
}

fn check_plural(language: Language, message: &str, keys: &[&str]) {
    let categories = ["zero", "one", "two", "few", "many"];
    // A range has at least two ends, so its plural begins with a few.
    let is_range = message.ends_with("-range");
    if keys.iter().any(|key| categories.contains(key)) && !is_range {
        for category in plurals(language) {
            assert!(keys.contains(category), "{language}: {message} has no {category}: {keys:?}");
        }
    }
}

#[test]
fn every_language_says_the_same_things_with_the_same_arguments() {
    let english = messages(Language::En);
    for language in Language::ALL {
        let other = messages(language);
        let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) =
            (english.keys().collect(), other.keys().collect());
        let missing: Vec<_> = ours.symmetric_difference(&theirs).collect();
        assert!(missing.is_empty(), "in English or {language} alone: {missing:#?}");
        for (name, arguments) in &english {
            assert_eq!(arguments, &other[name], "{language}: {name}");
        }
    }
}

#[test]
fn a_language_has_a_folder_and_a_folder_a_language() {
    let mut folders: Vec<_> = fs::read_dir(top().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut codes: Vec<_> = Language::ALL.into_iter().map(Language::code).collect();
    codes.sort_unstable();
    assert_eq!(folders, codes);
}

#[test]
fn whatever_a_house_offers_has_a_name() {
    let known = messages(Language::En);
    let mut wanted: Vec<String> = vec![];
    wanted.extend(SHELVES.iter().map(|shelf| format!("shelf-{}", shelf.code)));
    wanted.extend(Department::ALL.map(|department| format!("department-{}", department.code())));
    for item in ITEMS {
        let code = item.code.to_lowercase();
        wanted.push(format!("item-{code}"));
        let choices = item.choices.iter().map(|choice| choice.trim_end_matches('!'));
        wanted.extend(choices.map(|choice| format!("choice-{code}-{choice}")));
        let shelf = item.shelf.is_empty() || SHELVES.iter().any(|shelf| shelf.code == item.shelf);
        assert!(shelf, "{code} lies on no shelf");
        assert!(Department::parse(item.department).is_some(), "{code} belongs to nobody");
    }
    let nameless: Vec<_> = wanted.iter().filter(|name| !known.contains_key(*name)).collect();
    assert!(nameless.is_empty(), "{nameless:#?}");
}

#[test]
fn the_house_writes_its_sentences_well() {
    for language in Language::ALL {
        for path in files(&top().join("locales").join(language.code()), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in text.lines().enumerate().filter(|(_, it)| !it.starts_with('#')) {
                let place = format!("{}:{}", path.display(), number + 1);
                let said = line.split_once(" = ").map_or(line, |(_, said)| said);
                assert!(!said.contains('!'), "{place} shouts: {said}");
                let plain = said.contains('\'') || said.contains('"') && !said.contains("{ \"");
                assert!(!plain, "{place}: typographic quotes: {said}");
            }
        }
    }
}
