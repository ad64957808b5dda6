//! What stands at the top of every page about one request: where, what, who, how long.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::NaiveDate;

use super::absent;
use super::age::Age;
use super::card::Scene;
use super::hints::{self, Hint};
use crate::ids::RequestId;
use crate::requests::Request;
use crate::requests::pages::words::set_apart;
use crate::stays::{self, InHouse};
use crate::words::Words;

/// The head of the page.
#[derive(Template)]
#[template(path = "requests/staff/head.html")]
pub(super) struct Head {
    pub(super) id: RequestId,
    pub(super) room: String,
    pub(super) title: String,
    pub(super) lang: &'static str,
    about: String,
    pub(super) said: Option<String>,
    pub(super) hints: Vec<Hint>,
    /// What has to be known before all else.
    first: Vec<Hint>,
    age: Option<Age>,
}

impl HtmlSafe for Head {}

impl Head {
    /// Of a request; `stay` is the party, while it is in the house, and the house's day.
    pub(super) fn of(
        request: &Request,
        scene: &Scene<'_>,
        stay: Option<(&InHouse, NaiveDate)>,
    ) -> Self {
        let w = scene.w;
        let title = request.title(w);
        let said = Some(&request.words).filter(|words| !words.is_empty() && **words != title);
        Self {
            id: request.id,
            room: request.room.clone(),
            lang: if request.is_own_words() { request.language.code() } else { w.language.code() },
            about: about(request, scene, stay),
            said: said.map(|words| w.t("staff-quoted").with("words", words).to_string()),
            title,
            hints: hints::of(request, scene),
            first: Vec::new(),
            age: None,
        }
    }

    /// With the time that is left, and what has to be known before all else: that the guest does
    /// not want to be disturbed, and has moved, and that it is not the first time.
    pub(super) fn counting(self, request: &Request, scene: &Scene<'_>) -> Self {
        let (w, now) = (scene.w, scene.now);
        let mut weighty = Vec::new();
        if let Some(until) = scene.asides.resting.get(&request.stay) {
            let time = w.when(*until, now);
            weighty.push(w.t("board-hint-resting").with("time", &time).to_string());
            weighty.push(w.t("board-hint-resting-urgent").with("time", &time).to_string());
        }
        if let Some(room) = &request.moved_from {
            weighty.push(w.t("board-hint-moved").with("room", room).to_string());
        }
        weighty.extend(absent::hints(request, scene).into_iter().map(|hint| hint.text));
        weighty.extend(hints::again(request, scene).map(|hint| hint.text));
        let (first, mut hints): (Vec<_>, Vec<_>) =
            self.hints.into_iter().partition(|hint| weighty.contains(&hint.text));
        hints.extend(hints::before(request, scene));
        Self { hints, first, age: Age::of(request, w, now), ..self }
    }
}

/// "Mrs Haddad. Your third night of five. Asked 20:54."
fn about(request: &Request, scene: &Scene<'_>, stay: Option<(&InHouse, NaiveDate)>) -> String {
    let w: Words = scene.w;
    let time = w.when(request.filed_at, scene.now);
    match stay {
        Some((stay, today)) => {
            let (night, nights) = stays::night(stay.arrives_on, stay.departs_on, today);
            let night = w.t("staff-night").with("night", night).with("nights", nights);
            // Nobody asked at four in the morning: the day began.
            let key = if request.born_of.is_some() { "staff-about-daily" } else { "staff-about" };
            let about = w.t(key).with("guest", set_apart(&request.guest));
            about.with("night", night).with("time", time).to_string()
        }
        None => w
            .t("staff-asked")
            .with("guest", set_apart(&request.guest))
            .with("time", time)
            .to_string(),
    }
}
