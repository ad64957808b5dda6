//! The register of rules that got in the way: how often, what it cost guests, what was decided.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use super::period::Period;
use crate::app::App;
use crate::ids::{DecisionId, RuleId};
use crate::rules::{self, Decision, Group, Standing};
use crate::staff::{Bar, Role, Staff, Tab, Team, given_name, team};
use crate::web::{self, Frame, Page, Visit, Wrong};
use crate::words::{Message, Words};

#[derive(Template)]
#[template(path = "wall/rules.html")]
struct Register {
    frame: Frame,
    bar: Bar,
    chips: Vec<Chip>,
    /// The period that is shown, as in addresses.
    period: &'static str,
    rules: Vec<Row>,
    /// Whether the reader decides.
    manager: bool,
    named: bool,
    wrong: Vec<Wrong>,
}

struct Chip {
    code: &'static str,
    name: String,
    chosen: bool,
}

/// One rule.
struct Row {
    id: RuleId,
    words: String,
    /// "Got in the way 4 times".
    times: String,
    /// What it cost guests.
    cost: Vec<String>,
    impact: String,
    /// "Waits for a decision since Tue 4", where it waits.
    waits: Option<String>,
    tag: Tag,
    open: bool,
    history: Vec<Decided>,
    /// How many decisions the reader sees.
    seen: usize,
    /// Made with the page, so that a double tap is one decision.
    decision: DecisionId,
    change: Typed,
    keep: Typed,
    /// The other rules that it may be the same as.
    others: Vec<(RuleId, String)>,
}

struct Tag {
    class: &'static str,
    icon: &'static str,
    text: String,
}

/// What was decided, and when.
struct Decided {
    say: String,
    words: String,
    language: String,
}

/// A form to decide with, as somebody left it.
#[derive(Default)]
struct Typed {
    open: bool,
    words: String,
    wrong: Option<Message>,
}

/// What a form sent that could not be taken, and why.
pub(super) struct Returned {
    pub(super) rule: RuleId,
    pub(super) standing: Standing,
    pub(super) words: String,
    pub(super) say: Message,
    pub(super) status: StatusCode,
}

/// What an address says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    period: String,
    #[serde(default)]
    named: String,
}

impl Asked {
    /// For the page that answers a form: the period that was shown with it.
    pub(super) fn again(period: &str) -> Self {
        Self { period: period.to_owned(), named: String::new() }
    }
}

/// GET /rules
pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> web::Result {
    page(&app, &visit, &staff, &asked, None).await
}

/// The register, with what became of what was tried.
pub(super) async fn page(
    app: &App,
    visit: &Visit,
    staff: &Staff,
    asked: &Asked,
    returned: Option<Returned>,
) -> web::Result<Response> {
    let (now, w, house) = (app.clock.now(), staff.words(), &staff.property);
    let mut db = app.db.acquire().await?;
    let team = team(&mut db, house.id).await?;
    let period = Period::parse(&asked.period);
    let until = now + TimeDelta::seconds(1);
    let groups = rules::groups(&mut db, house.id, period.since(house, now), until).await?;
    let decisions = rules::decisions(&mut db, house.id).await?;
    let looks = Looks { groups: &groups, decisions: &decisions, team: &team, w, now };
    let chip = |one: Period| Chip {
        code: one.code(),
        name: w.t(format!("rules-{}", one.code())).to_string(),
        chosen: one == period,
    };
    let place = |it: &Returned| format!("{}-{}", it.standing.code(), it.rule);
    let page = Register {
        frame: Frame { path: "/rules".to_owned(), ..Frame::new(visit, w) },
        bar: Bar::new(staff, &team, Tab::Moments),
        chips: Period::ALL.map(chip).into(),
        period: period.code(),
        rules: groups.iter().map(|group| looks.row(group, returned.as_ref())).collect(),
        manager: staff.is(Role::Manager),
        named: !asked.named.is_empty(),
        wrong: returned.iter().map(|it| Wrong::new(place(it), it.say.clone())).collect(),
    };
    let status = returned.map_or(StatusCode::OK, |it| it.status);
    Ok((status, Page(page)).into_response())
}

struct Looks<'a> {
    groups: &'a [Group],
    decisions: &'a [Decision],
    team: &'a Team,
    w: Words,
    now: DateTime<Utc>,
}

impl Looks<'_> {
    fn row(&self, group: &Group, returned: Option<&Returned>) -> Row {
        let w = self.w;
        let of: Vec<_> = self.decisions.iter().filter(|it| it.rule == group.id).collect();
        let returned = returned.filter(|it| it.rule == group.id);
        let typed = |standing| {
            let it = returned.filter(|it| it.standing == standing);
            it.map_or_else(Typed::default, |it| Typed {
                open: true,
                words: it.words.clone(),
                wrong: Some(it.say.clone()),
            })
        };
        let cost = [("rules-unmet", group.unmet), ("rules-missed", group.missed)];
        let cost = cost.into_iter().filter(|(_, count)| *count > 0);
        let waits = (group.standing == Standing::Open).then(|| {
            let last = w.day(w.date(group.last_at), self.now);
            w.t("rules-last").with("day", last).to_string()
        });
        let others = self.groups.iter().filter(|other| other.id != group.id);
        Row {
            id: group.id,
            words: group.words.clone(),
            times: w.t("rules-times").with("count", group.times).to_string(),
            cost: cost.map(|(key, count)| w.t(key).with("count", count).to_string()).collect(),
            impact: group.impact.clone(),
            waits,
            tag: tag(group.standing, w),
            open: group.standing == Standing::Open,
            seen: of.len(),
            history: of.into_iter().map(|it| self.decided(it)).collect(),
            decision: DecisionId::new(),
            change: typed(Standing::Changed),
            keep: typed(Standing::Kept),
            others: others.map(|other| (other.id, other.words.clone())).collect(),
        }
    }

    /// "Changed by Helena, Tue 4"
    fn decided(&self, decision: &Decision) -> Decided {
        let key = match decision.standing {
            Standing::Changed => "rules-was-changed",
            Standing::Kept | Standing::Open => "rules-was-kept",
        };
        let day = self.w.day(self.w.date(decision.at), self.now);
        let say = self.w.t(key).with("name", given_name(self.team, decision.by)).with("day", day);
        Decided {
            say: say.to_string(),
            words: decision.words.clone(),
            language: decision.language.clone(),
        }
    }
}

fn tag(standing: Standing, w: Words) -> Tag {
    let (class, icon) = match standing {
        Standing::Open => ("wait", "half"),
        Standing::Changed => ("ok", "check"),
        Standing::Kept => ("", "flag"),
    };
    Tag { class, icon, text: w.t(format!("rules-{}", standing.code())).to_string() }
}
