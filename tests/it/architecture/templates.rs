//! Templates: no words of their own, nothing that is not escaped, nothing inline.

use super::{program, sources};

/// What a template may write itself: our name, and what a code looks like.
const SHARED: &[&str] = &["Bellpull", "7K3M-9XQ2"];

#[test]
fn no_template_switches_escaping_off() {
    for source in sources("templates", "html") {
        let tight: String = source.text.split_whitespace().collect();
        for open in ["|safe", "escape(\"none\")", "{%raw"] {
            assert!(!tight.contains(open), "{} has {open}", source.name);
        }
    }
    // Templates inside templates have escaped what they hold; so has the icon, which is our own.
    for source in program().iter().filter(|source| source.name != "src/web/icon.rs") {
        let code = source.code();
        let (safe, templates) =
            (code.matches("HtmlSafe for").count(), code.matches("#[template(").count());
        assert!(safe <= templates, "{} escapes nothing", source.name);
    }
}

#[test]
fn no_template_holds_styles_or_scripts() {
    for source in sources("templates", "html") {
        let text = source.text.to_lowercase();
        for inline in
            ["style=", "<style", " onclick", " onload", " onchange", " onsubmit", "javascript:"]
        {
            assert!(!text.contains(inline), "{} has {inline}", source.name);
        }
        for script in text.split("<script").skip(1) {
            let end = script.find('>').unwrap();
            assert!(script[..end].contains("src="), "{} has a script of its own", source.name);
        }
    }
}

/// The words of a template that are not made by the language files.
fn bare_words(template: &str) -> String {
    let template = without_attributes(template);
    let mut bare = String::new();
    let mut rest = template.as_str();
    while let Some(open) = rest.find(['{', '<']) {
        bare.push_str(&rest[..open]);
        rest = &rest[open..];
        let end = ["{{", "{%", "{#"].iter().zip(["}}", "%}", "#}"]);
        let skipped = match end.into_iter().find(|(begin, _)| rest.starts_with(**begin)) {
            Some((_, end)) => rest.find(end).map(|at| at + end.len()),
            None if rest.starts_with('<') => Some(tag_end(rest)),
            None => Some(1),
        };
        rest = &rest[skipped.unwrap_or(rest.len())..];
        bare.push(' ');
    }
    bare.push_str(rest);
    bare
}

/// A block may hold attributes for a tag that stands elsewhere: the text without any.
fn without_attributes(template: &str) -> String {
    let mut rest = template;
    let mut left = String::new();
    while let Some((before, after)) = rest.split_once("=\"") {
        let name =
            before.rfind(|c: char| !(c.is_alphanumeric() || c == '-')).map_or(0, |at| at + 1);
        left.push_str(&before[..name]);
        rest = value_end(after);
    }
    left + rest
}

/// What follows the quotation mark that ends a value; those inside `{{ }}` do not.
fn value_end(value: &str) -> &str {
    let mut rest = value;
    loop {
        match rest.find(['"', '{']) {
            None => return "",
            Some(at) if rest[at..].starts_with('"') => return &rest[at + 1..],
            Some(at) => {
                let inside = &rest[at..];
                let close = if inside.starts_with("{%") { "%}" } else { "}}" };
                rest = inside.find(close).map_or("", |end| &inside[end + 2..]);
            }
        }
    }
}

/// Where a tag ends; what is said inside `{{ }}` may hold a `>`.
fn tag_end(tag: &str) -> usize {
    let mut inside = false;
    let bytes = tag.as_bytes();
    for at in 0..bytes.len() {
        match &bytes[at..] {
            [b'{', b'{' | b'%', ..] => inside = true,
            [b'}' | b'%', b'}', ..] => inside = false,
            [b'>', ..] if !inside => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// What readers hear of a tag: attributes that are words must come from the language files too.
fn spoken_attributes(template: &str) -> Vec<&str> {
    let spoken = ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\"", "aria-description=\""];
    let said = |name| template.split(name).skip(1).map(|it| it.split('"').next().unwrap_or(""));
    spoken.into_iter().flat_map(said).collect()
}

#[test]
fn templates_say_nothing_in_a_language_of_their_own() {
    for source in sources("templates", "html") {
        let mut said = bare_words(&source.text);
        for attribute in spoken_attributes(&source.text) {
            said.push(' ');
            said.push_str(&bare_words(attribute));
        }
        for shared in SHARED {
            said = said.replace(shared, "");
        }
        let entities: Vec<_> = said.split('&').collect();
        let words = entities.iter().enumerate().map(|(nth, part)| match part.split_once(';') {
            Some((entity, after)) if nth > 0 && entity.len() < 8 => after,
            _ => part,
        });
        let words: String = words.collect::<Vec<_>>().join(" ");
        let letters: Vec<_> =
            words.split_whitespace().filter(|it| it.chars().any(char::is_alphabetic)).collect();
        assert!(letters.is_empty(), "{} says {letters:?} itself", source.name);
    }
}

/// Where colleagues do something about one thing of their house.
const ABOUT_ONE: [&str; 9] = [
    "/advice/",
    "/board/",
    "/calls/",
    "/handover/",
    "/moments/",
    "/right/",
    "/round/",
    "/rules/",
    "/stays/",
];

#[test]
fn forms_about_one_thing_say_of_which_house_it_is() {
    let mut seen = 0;
    for source in sources("templates", "html") {
        for form in source.text.split("<form ").skip(1) {
            let (tag, inside) = form.split_at(tag_end(form));
            let Some((_, action)) = tag.split_once("action=\"") else { continue };
            if tag.contains("method=\"post\"") && ABOUT_ONE.iter().any(|it| action.starts_with(it))
            {
                let says = inside.starts_with("<input type=\"hidden\" name=\"of-house\"");
                assert!(says, "{}: {tag}", source.name);
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen}");
}
