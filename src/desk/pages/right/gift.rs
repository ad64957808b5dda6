//! Something the guest does not expect: what there is to choose from, and what the form says.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::book::Entry;
use super::page::Tried;
use super::steps::Steps;
use crate::exceptions::{self, Left};
use crate::ids::GestureId;
use crate::recovery::gestures::{likeness, name};
use crate::recovery::{self, Gesture, Idea, Listed};
use crate::staff::{Colleague, Role, Staff, Team};
use crate::text::{CleanText, LONGEST};
use crate::web::{self, Fields, Wrong};
use crate::words::{Language, Message, Words};

/// What stands open at once; the rest unfolds.
const FIRST: [&str; 4] = ["chocolate", "note", "breakfast", "night"];

/// The most that somebody's own idea says, in characters.
const OWN: usize = 120;

/// How many a guest may choose from.
const MOST: usize = 3;

/// Not of the list.
const OWN_CODE: &str = "own";

/// What there is to choose from.
pub(super) struct Gift {
    pub(super) first: Vec<Pick>,
    pub(super) more: Vec<Pick>,
    pub(super) own_ticked: bool,
    pub(super) currency: String,
    /// Something among the rest is ticked.
    pub(super) unfolds: bool,
}

pub(super) struct Pick {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) hint: String,
    pub(super) ticked: bool,
}

impl Gift {
    /// If something is to be chosen.
    pub(super) async fn read(
        db: &mut PgConnection,
        (entry, steps): (&Entry, &Steps),
        tried: &Tried,
        (staff, team): (&Staff, &Team),
        now: DateTime<Utc>,
    ) -> web::Result<Option<Self>> {
        if !steps.gives() {
            return Ok(None);
        }
        let (house, it) = (&staff.property, &entry.recovery);
        let case = exceptions::case(it.stay, it.request, Some(it.id));
        let day = house.today(now);
        let asks = (staff.id, case, day);
        let (left, manager) = exceptions::left(db, (house, team), asks, None).await?;
        let given = recovery::given_in(db, house.id, it.stay).await?;
        let listed = recovery::listed(db, house).await?;
        Ok(Some(Self::of((&listed, &given), (left, manager.as_deref()), tried, staff)))
    }

    /// What the guest has not had in this stay.
    fn of(
        (listed, given): (&[Listed], &[Gesture]),
        (left, manager): (Left, Option<&Colleague>),
        tried: &Tried,
        staff: &Staff,
    ) -> Self {
        let had = |code: &str| given.iter().any(|it| it.code.as_deref() == Some(code));
        let pick = |it: &Listed| Pick {
            code: it.code.clone(),
            name: it.name(staff.words()),
            hint: hint(it, (left, manager), staff),
            ticked: tried.fields.all("g").any(|code| code == it.code),
        };
        let may = listed.iter().filter(|it| !it.hidden && !had(&it.code));
        let (first, more): (Vec<_>, Vec<_>) =
            may.map(pick).partition(|it| FIRST.contains(&it.code.as_str()));
        Self {
            unfolds: more.iter().any(|it| it.ticked),
            currency: staff.property.currency.clone(),
            own_ticked: tried.fields.all("g").any(|code| code == OWN_CODE),
            first,
            more,
        }
    }
}

fn hint(it: &Listed, (left, manager): (Left, Option<&Colleague>), staff: &Staff) -> String {
    let w = staff.words();
    let money = |amount| staff.property.short_money(amount, w);
    let ring = |key: &'static str, amount: String| {
        let colleague = manager.filter(|it| !it.extension.is_empty())?;
        let said = w.t(key).with("amount", amount).with("name", &colleague.given_name);
        Some(said.with("extension", &colleague.extension).to_string())
    };
    match it.cost {
        _ if it.asks && !staff.is(Role::Manager) => {
            ring("right-ask", String::new()).unwrap_or_else(|| w.t("right-ask-manager").to_string())
        }
        None => w.t("right-say-cost").to_string(),
        Some(0) => w.t("right-costs-nothing").to_string(),
        Some(cost) if !left.covers(cost) => ring("right-about-over", money(cost))
            .unwrap_or_else(|| w.t("right-about").with("amount", money(cost)).to_string()),
        Some(cost) => w.t("right-about").with("amount", money(cost)).to_string(),
    }
}

/// What is ticked, or all that is wrong with it.
pub(super) fn parse(
    fields: &Fields,
    listed: &[Listed],
    staff: &Staff,
    offers: bool,
) -> Result<Vec<Idea>, Vec<Wrong>> {
    let ticked: Vec<&str> = fields.all("g").collect();
    let how_many = match (offers, ticked.len()) {
        (false, 1) | (true, 2..=MOST) => None,
        (false, _) => Some("right-wrong-one"),
        (true, _) => Some("right-wrong-few"),
    };
    if let Some(say) = how_many {
        return Err(vec![Wrong::new("g", Message::new(say))]);
    }
    let (mut ideas, mut wrong) = (Vec::new(), Vec::new());
    let card = card(fields).unwrap_or_else(|long| {
        wrong.push(long);
        CleanText::default()
    });
    for code in ticked {
        match idea(code, (fields, listed), staff) {
            Ok((code, words, cost)) => {
                let (id, card) = (GestureId::new(), card.clone());
                ideas.push(Idea { id, code, words, cost, card });
            }
            Err(it) => wrong.push(it),
        }
    }
    if wrong.is_empty() { Ok(ideas) } else { Err(wrong) }
}

/// What stands on the card, by hand.
pub(super) fn card(fields: &Fields) -> Result<CleanText, Wrong> {
    CleanText::lines(fields.get("card"), LONGEST)
        .map_err(|long| Wrong::new("card", Message::new("wrong-too-long").with("count", long.by)))
}

type Said = (Option<String>, CleanText, i64);

fn idea(code: &str, (fields, listed): (&Fields, &[Listed]), staff: &Staff) -> Result<Said, Wrong> {
    let cost = || {
        let cost = staff.property.parse_money(fields.get("own-cost"), staff.language);
        cost.map_err(|say| Wrong::new("own-cost", say))
    };
    if code == OWN_CODE {
        let words = CleanText::line(fields.get("own"), OWN).map_err(|long| {
            Wrong::new("own", Message::new("wrong-too-long").with("count", long.by))
        })?;
        if words.is_empty() {
            return Err(Wrong::new("own", Message::new("right-wrong-own")));
        }
        // What is on the list under this name is the thing on the list.
        let same = listed.iter().find(|it| called(&it.code, &words, staff));
        return match same {
            Some(it) => of_the_list(it, cost, staff),
            None => Ok((None, words, cost()?)),
        };
    }
    let unknown = || Wrong::new("g", Message::new("right-wrong-one"));
    let it = listed.iter().find(|it| it.code == code && !it.hidden).ok_or_else(unknown)?;
    of_the_list(it, cost, staff)
}

/// It costs what the list says, and whoever says yes to it there does, however somebody came to it;
/// what has no price a manager prices.
fn of_the_list(
    it: &Listed,
    cost: impl Fn() -> Result<i64, Wrong>,
    staff: &Staff,
) -> Result<Said, Wrong> {
    if it.asks && !staff.is(Role::Manager) {
        return Err(Wrong::new("g", Message::new("right-wrong-ask")));
    }
    let cost = it.cost.map_or_else(cost, Ok)?;
    Ok((Some(it.code.clone()), CleanText::default(), cost))
}

/// Whether these words are what a gesture of the list is called, in whatever language.
fn called(code: &str, words: &CleanText, staff: &Staff) -> bool {
    let words = likeness(None, words.as_str());
    Language::ALL.into_iter().any(|language| {
        let w: Words = staff.property.words(language);
        likeness(None, &name(code, w)) == words
    })
}
