//! Saying yes in one line: what is left, what for, how much, one button.

use askama::Template;
use askama::filters::HtmlSafe;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use crate::exceptions::{self, Error, Exception, Left, Yes};
use crate::ids::{CaseId, ExceptionId, RecoveryId, RequestId, StayId};
use crate::staff::{Colleague, Keeper, Staff, Team};
use crate::text::CleanText;
use crate::web::{Fields, Wrong, said_of};
use crate::words::{Message, Words};

/// The most that a yes says of itself, in characters.
const LONGEST: usize = 200;

/// The form, with what is left.
#[derive(Template)]
#[template(path = "exceptions/yes.html")]
pub struct YesForm {
    w: Words,
    /// Where it is sent.
    action: String,
    id: ExceptionId,
    /// Whose words are kept on this device.
    keeper: Keeper,
    say: String,
    used: i64,
    most: i64,
    bar: String,
    currency: String,
    what: String,
    amount: String,
    what_wrong: Option<Message>,
    amount_wrong: Option<Message>,
    /// More than is left, or said otherwise before: nothing was spent now.
    over: Option<String>,
    ring: Option<Ring>,
    /// What was said yes to before, about the same.
    before: Vec<String>,
}

impl HtmlSafe for YesForm {}

/// Whom to ring for more.
struct Ring {
    extension: String,
    say: String,
}

/// What it is about.
#[derive(Clone, Copy, Debug)]
pub struct About {
    pub stay: StayId,
    pub request: Option<RequestId>,
    pub recovery: Option<RecoveryId>,
}

impl About {
    fn case(self) -> CaseId {
        exceptions::case(self.stay, self.request, self.recovery)
    }
}

/// A form that could not be taken as it was.
#[derive(Default)]
pub struct Typed {
    pub what: String,
    pub amount: String,
    pub wrong: Vec<Wrong>,
    /// It was more than is left: who can say yes to it.
    pub over: Option<(i64, Left, Option<Box<Colleague>>)>,
    /// The form had said yes to something else before.
    pub said: Option<Box<Exception>>,
}

impl Typed {
    /// As it was sent.
    fn of(fields: &Fields, wrong: Vec<Wrong>) -> Self {
        Self {
            what: fields.get("yes-what").to_owned(),
            amount: fields.get("yes-amount").to_owned(),
            wrong,
            over: None,
            said: None,
        }
    }
}

/// Says yes as the form has it. What comes back is the form that was not taken, if it was not.
pub async fn say(
    db: &mut PgConnection,
    fields: &Fields,
    staff: &Staff,
    about: About,
    now: DateTime<Utc>,
) -> Result<Option<Typed>, Error> {
    let back = |wrong| Typed::of(fields, wrong);
    let at_amount = |say| vec![Wrong::new("yes-amount", Message::new(say))];
    let (amount, what) = match parse(fields, staff) {
        Ok(said) => said,
        Err(wrong) => return Ok(Some(back(wrong))),
    };
    let yes = Yes {
        id: fields.parse("id").unwrap_or_else(ExceptionId::new),
        property: staff.property.id,
        by: staff.id,
        stay: about.stay,
        request: about.request,
        recovery: about.recovery,
        gesture: None,
        amount,
        what,
    };
    match exceptions::grant(db, &yes, staff.property.today(now), now).await {
        Ok(_) => Ok(None),
        Err(Error::Over { left, ring }) => {
            let typed = back(at_amount("yes-wrong-over"));
            Ok(Some(Typed { over: Some((amount, left, ring)), ..typed }))
        }
        Err(Error::Said(before)) => {
            let typed = back(at_amount("yes-wrong-said"));
            Ok(Some(Typed { said: Some(before), ..typed }))
        }
        Err(error) => Err(error),
    }
}

/// What the form says, or all that is wrong with it.
fn parse(fields: &Fields, staff: &Staff) -> Result<(i64, CleanText), Vec<Wrong>> {
    let mut wrong = Vec::new();
    let what = CleanText::line(fields.get("yes-what"), LONGEST);
    match &what {
        Ok(what) if what.is_empty() => {
            wrong.push(Wrong::new("yes-what", Message::new("yes-wrong-what")));
        }
        Ok(_) => {}
        Err(long) => {
            let say = Message::new("wrong-too-long").with("count", long.by);
            wrong.push(Wrong::new("yes-what", say));
        }
    }
    let amount = staff.property.parse_money(fields.get("yes-amount"), staff.language);
    if let Err(say) = &amount {
        wrong.push(Wrong::new("yes-amount", say.clone()));
    }
    match (what, amount) {
        (Ok(what), Ok(amount)) if wrong.is_empty() => Ok((amount, what)),
        _ => Err(wrong),
    }
}

impl YesForm {
    /// For this reader, about this.
    pub async fn of(
        db: &mut PgConnection,
        (staff, team): (&Staff, &Team),
        (action, about): (String, About),
        typed: Option<Typed>,
        now: DateTime<Utc>,
    ) -> Result<Self, Error> {
        let (house, w, case) = (&staff.property, staff.words(), about.case());
        let day = house.today(now);
        let typed = typed.unwrap_or_default();
        let more = typed.over.as_ref().map(|(amount, ..)| *amount);
        let asks = (staff.id, case, day);
        let (left, ring) = exceptions::left(db, (house, team), asks, more).await?;
        let before = exceptions::of_stay(db, house.id, about.stay).await?;
        let before = before.iter().filter(|it| it.case() == case && it.given_up_at.is_none());
        let money = |amount| house.short_money(amount, w);
        Ok(Self {
            w,
            action,
            id: ExceptionId::new(),
            keeper: staff.keeper(),
            say: said(left, staff),
            used: left.allowance.per_case - left.of_case,
            most: left.allowance.per_case.max(1),
            bar: w
                .t("yes-bar")
                .with("used", money(left.allowance.per_case - left.of_case))
                .with("most", money(left.allowance.per_case))
                .to_string(),
            currency: house.currency.clone(),
            what_wrong: said_of(&typed.wrong, "yes-what"),
            amount_wrong: said_of(&typed.wrong, "yes-amount"),
            over: typed
                .over
                .as_ref()
                .map(|(amount, left, _)| {
                    let say = w.t("yes-over").with("amount", money(*amount));
                    say.with("left", money(left.now())).to_string()
                })
                .or_else(|| {
                    let said = typed.said.as_ref()?;
                    let say = w.t("yes-said").with("what", &said.what);
                    Some(say.with("amount", money(said.amount)).to_string())
                }),
            what: typed.what,
            amount: typed.amount,
            ring: ring.map(|colleague| Ring::of(&colleague, left, staff)),
            before: before.map(|it| line(it, (staff, team), now)).collect(),
        })
    }
}

impl Ring {
    fn of(colleague: &Colleague, left: Left, staff: &Staff) -> Self {
        let w = staff.words();
        let key = if colleague.extension.is_empty() { "yes-ring-find" } else { "yes-ring" };
        let say = w
            .t(key)
            .with("left", staff.property.short_money(left.now(), w))
            .with("name", &colleague.given_name)
            .with("extension", &colleague.extension);
        Self { extension: colleague.extension.clone(), say: say.to_string() }
    }
}

fn said(left: Left, staff: &Staff) -> String {
    let w = staff.words();
    let money = |amount| staff.property.short_money(amount, w);
    let allowance = left.allowance;
    let said = if left.now() == 0 {
        w.t("yes-none-left")
    } else if left.of_day < left.of_case {
        w.t("yes-left-today").with("left", money(left.of_day))
    } else if left.of_case == allowance.per_case {
        w.t("yes-all-left").with("most", money(allowance.per_case))
    } else {
        w.t("yes-left").with("left", money(left.of_case)).with("most", money(allowance.per_case))
    };
    said.to_string()
}

/// "Hot chocolate, €7: Tomás, 20:59"
fn line(exception: &Exception, (staff, team): (&Staff, &Team), now: DateTime<Utc>) -> String {
    let w = staff.words();
    let name = team.get(exception.by).map_or("", |colleague| &colleague.given_name);
    w.t("yes-before")
        .with("what", &exception.what)
        .with("amount", staff.property.short_money(exception.amount, w))
        .with("name", name)
        .with("time", w.when(exception.at, now))
        .to_string()
}
