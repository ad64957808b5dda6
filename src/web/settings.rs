//! A form of settings: of two who have it open, the later is told what the earlier changed. Beside
//! each field the form carries what stood in it when it was opened.

use axum::http::StatusCode;

use super::{Fields, Wrong, said_of};
use crate::words::Message;

/// One setting, written alike whatever the reader's language: as it stands, and as it is to stand.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The field's name in the form.
    pub name: String,
    pub now: String,
    pub wanted: String,
    /// What to say, and beside which field, if others changed it: see [`changed`].
    pub say: Wrong,
}

/// What a form sent that was not taken, and why. The default: nobody has sent it.
#[derive(Clone, Debug, Default)]
pub struct Returned {
    typed: Fields,
    /// In the order of the page.
    pub wrong: Vec<Wrong>,
    /// Nothing is wrong with it, but others were faster.
    pub changed: bool,
}

impl Returned {
    /// With fields that cannot be taken as they are.
    pub fn wrong(typed: Fields, wrong: Vec<Wrong>) -> Self {
        Self { typed, wrong, changed: false }
    }

    /// Whether a field says this: which of several forms on a page was sent.
    pub fn says(&self, name: &str, value: &str) -> bool {
        self.typed.get(name) == value
    }

    /// What stands in a field: as somebody typed it, or else as it is.
    pub fn kept(&self, name: &str, now: String) -> String {
        self.typed.all(name).next().map_or(now, str::to_owned)
    }

    /// What the form carries along: what its reader knows to stand in a field.
    pub fn was(&self, name: &str, now: String) -> String {
        self.kept(&was(name), now)
    }

    /// What is to be said about a field.
    pub fn said_of(&self, field: &str) -> Option<Message> {
        said_of(&self.wrong, field)
    }

    /// 200, 422 or 409.
    pub fn status(&self) -> StatusCode {
        match (self.changed, self.wrong.is_empty()) {
            (true, _) => StatusCode::CONFLICT,
            (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
            (false, true) => StatusCode::OK,
        }
    }
}

/// The field that carries along what another was opened on.
fn was(name: &str) -> String {
    format!("was-{name}")
}

/// That others changed a field meanwhile. `what` it is called, and what stands there `now`, as
/// readers say it.
pub fn changed(field: impl Into<String>, what: String, now: String) -> Wrong {
    let key = if now.is_empty() { "settings-emptied" } else { "settings-changed" };
    Wrong::new(field.into(), Message::new(key).with("what", what).with("now", now))
}

/// Refuses a form that would undo what others changed since it was opened. What was typed is kept;
/// where nothing was, the page shows what stands. A form that carries nothing along is taken: of
/// what its reader saw, nothing is known.
pub fn overtaken(mut typed: Fields, settings: Vec<Setting>) -> Result<(), Returned> {
    let mut wrong = Vec::new();
    for Setting { name, now, wanted, say } in settings {
        let was = was(&name);
        let Some(seen) = typed.all(&was).next() else { continue };
        if seen == now || wanted == now {
            continue;
        }
        if seen == wanted {
            typed.remove(&name);
        }
        typed.set(was, now);
        wrong.push(say);
    }
    if wrong.is_empty() { Ok(()) } else { Err(Returned { typed, wrong, changed: true }) }
}
