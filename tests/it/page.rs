//! A page as a person finds it: what it says, where it leads, what can be pressed.

use axum::http::{HeaderMap, StatusCode, Uri};
use scraper::{ElementRef, Html, Node, Selector};

/// An answer of the house.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it is, with its query.
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub html: String,
}

/// A form, filled in as it stands on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub method: String,
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// Fills a field in, instead of what stands there.
    #[must_use]
    pub fn fill(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

impl Page {
    /// What a reader sees, in one line.
    pub fn text(&self) -> String {
        text_of(Html::parse_document(&self.html).root_element())
    }

    /// Whether a reader sees these words.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The page, which must say this.
    #[track_caller]
    pub fn must_say(self, words: &str) -> Self {
        assert!(self.says(words), "{} does not say {words:?}:\n{}", self.path, self.text());
        self
    }

    /// The page, which must not say this.
    #[track_caller]
    pub fn must_not_say(self, words: &str) -> Self {
        assert!(!self.says(words), "{} says {words:?}:\n{}", self.path, self.text());
        self
    }

    /// The page, which must have this status.
    #[track_caller]
    pub fn must_be(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}: {}", self.path, self.text());
        self
    }

    /// What stands in the tab.
    pub fn title(&self) -> String {
        self.texts("title").into_iter().next().unwrap_or_default()
    }

    /// The words of every element that the selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let (html, wanted) = (Html::parse_document(&self.html), css(selector));
        html.select(&wanted).map(text_of).collect()
    }

    /// Every element that the selector finds, as it is written.
    pub fn pieces(&self, selector: &str) -> Vec<String> {
        let (html, wanted) = (Html::parse_document(&self.html), css(selector));
        html.select(&wanted).map(|it| it.html()).collect()
    }

    /// A form that was not taken is answered with why: at the top, before the field that says it again,
    /// and with a link to that field.
    pub fn must_show_why(&self) {
        let refused =
            matches!(self.status, StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY);
        if !refused || !self.html.starts_with("<!doctype html>") {
            return;
        }
        // A page of its own says nothing else.
        let top = self.html.find(r#"class="errors"#).or_else(|| self.html.find(r#"role="alert""#));
        let alone = !self.pieces("main.centre, main.idle").is_empty();
        assert!(alone || top.is_some(), "{} does not show why:\n{}", self.path, self.html);
        let field = self.html.find(r#"class="err""#);
        assert!(field.is_none() || top < field, "{} shows too late why:\n{}", self.path, self.html);
        for link in self.attributes(".errors a[href^='#']", "href") {
            let found = self.attributes(&format!("[id='{}']", &link[1..]), "id");
            assert_eq!(
                found.len(),
                1,
                "{}: {link} leads nowhere, or to two:\n{}",
                self.path,
                self.html
            );
        }
    }

    /// An attribute of every element that the selector finds and that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let (html, wanted) = (Html::parse_document(&self.html), css(selector));
        html.select(&wanted).filter_map(|it| it.attr(name)).map(str::to_owned).collect()
    }

    /// Where its links lead, on our own pages.
    pub fn links(&self) -> Vec<String> {
        let ours = |link: &String| link.starts_with(['/', '?']);
        self.attributes("a[href]", "href").into_iter().filter(ours).collect()
    }

    /// Where the link with these words leads.
    #[track_caller]
    pub fn link(&self, words: &str) -> String {
        let html = Html::parse_document(&self.html);
        let links = css("a[href]");
        let link = html.select(&links).find(|link| text_of(*link).contains(words));
        let href = link.and_then(|link| link.attr("href")).map(|href| self.resolve(href));
        href.unwrap_or_else(|| panic!("no link says {words:?} on {}:\n{}", self.path, self.text()))
    }

    /// The stream that the page follows.
    #[track_caller]
    pub fn live(&self) -> String {
        let found = self.attributes("[data-live]", "data-live").into_iter().next();
        found.unwrap_or_else(|| panic!("{} is not live:\n{}", self.path, self.html))
    }

    /// The form whose button has these words, filled in as it stands.
    #[track_caller]
    pub fn form(&self, button: &str) -> Form {
        let found = self.find_form(button);
        found.unwrap_or_else(|| panic!("no button {button:?} on {}:\n{}", self.path, self.text()))
    }

    /// The same, if there is one.
    pub fn find_form(&self, button: &str) -> Option<Form> {
        let html = Html::parse_document(&self.html);
        let pressed = html.select(&css("button")).find(|it| text_of(*it).contains(button))?;
        self.form_of(&html, pressed)
    }

    /// The form that is sent to an address by its first button, filled in as it stands.
    #[track_caller]
    pub fn form_to(&self, action: &str) -> Form {
        let html = Html::parse_document(&self.html);
        let buttons = css("button");
        let mut forms = html.select(&buttons).filter_map(|button| self.form_of(&html, button));
        let found = forms.find(|form| form.action == action);
        found.unwrap_or_else(|| panic!("{} leads not to {action}:\n{}", self.path, self.text()))
    }

    /// The form in which a field says this, filled in as it stands.
    #[track_caller]
    pub fn form_with(&self, name: &str, value: &str) -> Form {
        let html = Html::parse_document(&self.html);
        let buttons = css("button");
        let mut forms = html.select(&buttons).filter_map(|button| self.form_of(&html, button));
        let found = forms.find(|form| form.value(name) == Some(value));
        found.unwrap_or_else(|| panic!("{}: {name} is {value} in no form", self.path))
    }

    /// The field and the value that a choice with these words stands for.
    #[track_caller]
    pub fn choice(&self, words: &str) -> (String, String) {
        let html = Html::parse_document(&self.html);
        let labels = css("label[for]");
        let label = html.select(&labels).find(|label| text_of(*label).contains(words));
        let field = label
            .and_then(|label| label.attr("for"))
            .and_then(|id| html.select(&css(&format!("[id='{id}']"))).next());
        let field = field.unwrap_or_else(|| panic!("no choice {words:?} on {}", self.path));
        let read = |name| field.attr(name).unwrap_or_default().to_owned();
        (read("name"), read("value"))
    }

    fn form_of(&self, html: &Html, pressed: ElementRef) -> Option<Form> {
        let form = match pressed.attr("form") {
            Some(id) => html.select(&css(&format!("form[id='{id}']"))).next()?,
            None => ancestor_form(pressed)?,
        };
        let mut fields: Vec<_> = html
            .select(&css("input, select, textarea"))
            .filter(|field| match field.attr("form") {
                Some(id) => form.attr("id") == Some(id),
                None => ancestor_form(*field) == Some(form),
            })
            .filter_map(filled)
            .collect();
        if let Some(name) = pressed.attr("name") {
            fields.push((name.to_owned(), pressed.attr("value").unwrap_or_default().to_owned()));
        }
        let action = pressed.attr("formaction").or(form.attr("action")).unwrap_or(&self.path);
        Some(Form {
            method: form.attr("method").unwrap_or("get").to_lowercase(),
            action: self.resolve(action),
            fields,
        })
    }

    /// An address on the page as a path of ours.
    fn resolve(&self, address: &str) -> String {
        let here: Uri = self.path.parse().unwrap();
        if address.starts_with('/') {
            address.to_owned()
        } else if address.starts_with('?') {
            format!("{}{address}", here.path())
        } else {
            let folder = here.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{folder}/{address}")
        }
    }
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error:?}"))
}

fn ancestor_form(element: ElementRef) -> Option<ElementRef> {
    element.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "form")
}

/// What a browser would send for a field; nothing for one that is not ticked.
fn filled(field: ElementRef) -> Option<(String, String)> {
    let name = field.attr("name")?.to_owned();
    if field.attr("disabled").is_some() {
        return None;
    }
    let value = match (field.value().name(), field.attr("type")) {
        ("select", _) => {
            let chosen = field.select(&css("option[selected]")).next();
            let option = chosen.or_else(|| field.select(&css("option")).next())?;
            option.attr("value").map_or_else(|| text_of(option), str::to_owned)
        }
        // A line break directly after the tag is not part of the text.
        ("textarea", _) => field.text().collect::<String>(),
        (_, Some("submit" | "button" | "image" | "reset")) => return None,
        (_, Some("radio" | "checkbox")) if field.attr("checked").is_none() => return None,
        (_, Some("radio" | "checkbox")) => field.attr("value").unwrap_or("on").to_owned(),
        _ => field.attr("value").unwrap_or_default().to_owned(),
    };
    Some((name, value))
}

/// The words in an element, without what is hidden from everybody.
fn text_of(element: ElementRef) -> String {
    let mut words = String::new();
    gather(element, &mut words);
    // Where a long word may be broken, a reader sees nothing.
    words.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn gather(element: ElementRef, words: &mut String) {
    let name = element.value().name();
    if matches!(name, "script" | "style" | "template" | "svg") || element.attr("hidden").is_some() {
        return;
    }
    let inline =
        matches!(name, "a" | "b" | "bdi" | "em" | "i" | "mark" | "span" | "strong" | "time");
    for child in element.children() {
        match child.value() {
            Node::Text(text) => words.push_str(text),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child) {
                    gather(child, words);
                }
            }
            _ => {}
        }
    }
    if !inline {
        words.push(' ');
    }
}
