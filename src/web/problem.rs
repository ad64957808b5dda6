//! Turns whatever went wrong into a kind page in the visitor's language, with their words kept.

use std::time::Duration;

use askama::Template;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};

use super::{Fields, Frame, Page, Visit};
use crate::app::App;
use crate::words::{Language, Message, Words};

/// The most that a form may send, in bytes: what is too long for us in any script still comes back to
/// whoever typed it.
const FORM: usize = 256 * 1024;

/// How long a form may take to arrive.
const ARRIVES_WITHIN: Duration = Duration::from_secs(10);

/// What happened, carried from the handler to the page.
#[derive(Clone, Debug)]
pub enum Trouble {
    NotFound,
    StayOver {
        house: String,
        phone: String,
    },
    Said(Message),
    Locked,
    /// A guest's phone that is not in any more.
    Enter,
    /// A colleague who is not signed in any more.
    SignIn,
    /// A colleague whose practice evening has ended.
    PracticeOver,
    /// A form of another house than the one in which its sender is by now.
    Elsewhere {
        practising: bool,
    },
    Away,
    OurFault,
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct Sorry {
    frame: Frame,
    title: String,
    say: String,
    /// What somebody wrote and was done nowhere, for them to read and to copy.
    unsent: Vec<String>,
    /// The number to ring from outside, where the room's telephone is no longer theirs.
    phone: Option<String>,
    again: Again,
}

/// How to go on.
enum Again {
    /// Send the same once more: nothing typed is lost.
    Send {
        action: String,
        fields: Vec<(String, String)>,
    },
    /// Send it once more, with the PIN.
    Unlock {
        action: String,
        fields: Vec<(String, String)>,
        /// Whether there is a form to send: it may have no fields.
        posted: bool,
    },
    /// Come in first, in another window, and then send it.
    Enter {
        door: &'static str,
        action: String,
        fields: Vec<(String, String)>,
    },
    /// Load the page once more.
    Load(String),
    /// Go back to where they came from, or to the front door.
    Back(String),
    Nothing,
}

/// The layer that dresses errors. It keeps what a form sent, so that it can be sent again.
pub async fn dress(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &app).await;
    let posted = parts.method == Method::POST;
    let is_form = posted
        && parts
            .headers
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let (request, sent) = if is_form {
        match tokio::time::timeout(ARRIVES_WITHIN, axum::body::to_bytes(body, FORM)).await {
            Ok(Ok(bytes)) => (Request::from_parts(parts, Body::from(bytes.clone())), Some(bytes)),
            Ok(Err(_)) => {
                let large = Trouble::Said(Message::new("error-too-large"));
                return show(&visit, StatusCode::PAYLOAD_TOO_LARGE, large, None).await;
            }
            Err(_) => {
                let slow = Trouble::Said(Message::new("error-not-understood"));
                return show(&visit, StatusCode::REQUEST_TIMEOUT, slow, None).await;
            }
        }
    } else {
        (Request::from_parts(parts, body), None)
    };
    let mut response = next.run(request).await;
    let status = response.status();
    let trouble = response.extensions_mut().remove::<Trouble>();
    match trouble.or_else(|| undressed(&response)) {
        Some(trouble @ (Trouble::Enter | Trouble::SignIn)) if posted => {
            show(&visit, StatusCode::UNAUTHORIZED, trouble, sent).await
        }
        Some(over @ (Trouble::PracticeOver | Trouble::Elsewhere { practising: false }))
            if posted =>
        {
            show(&visit, StatusCode::CONFLICT, over, sent).await
        }
        Some(Trouble::Enter | Trouble::SignIn | Trouble::PracticeOver) | None => response,
        Some(trouble) => show(&visit, status, trouble, sent).await,
    }
}

/// An error that a library answered in its own few words.
fn undressed(response: &Response) -> Option<Trouble> {
    let status = response.status();
    let ours = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if ours || !(status.is_client_error() || status.is_server_error()) {
        return None;
    }
    Some(match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Trouble::NotFound,
        StatusCode::SERVICE_UNAVAILABLE => Trouble::Away,
        StatusCode::PAYLOAD_TOO_LARGE => Trouble::Said(Message::new("error-too-large")),
        StatusCode::FORBIDDEN => Trouble::Said(Message::new("error-from-elsewhere")),
        _ if status.is_server_error() => Trouble::OurFault,
        _ => Trouble::Said(Message::new("error-not-understood")),
    })
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    trouble: Trouble,
    sent: Option<Bytes>,
) -> Response {
    let sent = match sent {
        Some(sent) => Some(form_fields(sent).await),
        None => None,
    };
    let words = Words::new(visit.language.unwrap_or(Language::En), chrono_tz::UTC);
    let away = matches!(trouble, Trouble::Away);
    let mut response = (status, Page(Sorry::new(visit, words, trouble, sent))).into_response();
    response.headers_mut().remove(CONTENT_LENGTH);
    if away {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("3"));
    }
    response
}

impl Sorry {
    fn new(visit: &Visit, w: Words, trouble: Trouble, sent: Option<Sent>) -> Self {
        let frame = Frame::new(visit, w);
        let mut phone = None;
        let unsent = match (&trouble, &sent) {
            (Trouble::PracticeOver | Trouble::Elsewhere { .. }, Some(sent)) => words_of(sent),
            _ => Vec::new(),
        };
        let back = visit.from.clone().unwrap_or_else(|| "/".to_owned());
        let (title, say, again) = match trouble {
            Trouble::NotFound => {
                ("error-not-found", w.t("error-not-found-say"), Again::Back("/".into()))
            }
            Trouble::StayOver { house, phone: number } => {
                phone = (!number.is_empty()).then_some(number);
                ("gone-title", w.t("gone-say").with("house", house), Again::Nothing)
            }
            Trouble::Said(why) => ("error-refused", w.say(why), Again::Back(back)),
            Trouble::Locked => ("locked-title", w.t("locked-say"), again(visit, sent, true)),
            Trouble::Enter => ("enter-again", w.t("enter-again-say"), enter("/", visit, sent)),
            Trouble::SignIn => {
                ("signin-again", w.t("signin-again-say"), enter("/signin", visit, sent))
            }
            // What was written in practice is sent nowhere else.
            Trouble::PracticeOver => {
                ("practice-over", w.t("practice-over-say"), Again::Back("/practices/over".into()))
            }
            Trouble::Elsewhere { practising: true } => {
                let say = w.t("practice-elsewhere-say");
                ("practice-elsewhere", say, again(visit, sent, false))
            }
            Trouble::Elsewhere { practising: false } => {
                ("practice-elsewhere", w.t("practice-left-say"), Again::Back(back))
            }
            Trouble::Away => ("error-away", w.t("error-away-say"), again(visit, sent, false)),
            Trouble::OurFault => ("error-ours", w.t("error-ours-say"), again(visit, sent, false)),
        };
        Self { title: w.t(title).to_string(), say: say.to_string(), unsent, frame, phone, again }
    }
}

/// What a form sent: the fields, but no secrets.
type Sent = Vec<(String, String)>;

fn enter(door: &'static str, visit: &Visit, sent: Option<Sent>) -> Again {
    Again::Enter { door, action: visit.path.clone(), fields: sent.unwrap_or_default() }
}

fn again(visit: &Visit, sent: Option<Sent>, locked: bool) -> Again {
    let action = visit.path.clone();
    let Some(fields) = sent else {
        return if locked {
            Again::Unlock { action, fields: Vec::new(), posted: false }
        } else {
            Again::Load(action)
        };
    };
    if locked {
        Again::Unlock { action, fields, posted: true }
    } else {
        Again::Send { action, fields }
    }
}

/// What a person wrote, as far as one can tell: ids, codes, figures and times are no words.
fn words_of(sent: &Sent) -> Vec<String> {
    let plain = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter.is_ascii_punctuation()
    };
    let code = |value: &str| value.chars().all(plain) || value.parse::<DateTime<Utc>>().is_ok();
    let values = sent.iter().map(|(_, value)| value.trim());
    values.filter(|value| !code(value)).map(str::to_owned).collect()
}

/// Read as the handlers read it.
async fn form_fields(sent: Bytes) -> Sent {
    let request = Request::post("/").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let Ok(request) = request.body(Body::from(sent)) else { return Vec::new() };
    let fields = Fields::from_request(request, &()).await.unwrap_or_default();
    fields.beginning("").filter(|(name, _)| !is_secret(name)).map(owned).collect()
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A field that is never kept in a page: secrets are typed anew.
pub fn is_secret(name: &str) -> bool {
    matches!(name, "pin" | "password" | "code")
}
