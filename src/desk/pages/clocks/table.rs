//! The clocks for one kind of hurry, as a table with a field for each.

use crate::promises::{Pace, Urgency};
use crate::text::latin_digits;
use crate::web::{self, Fields, Returned, Setting, Wrong, said_of};
use crate::words::{Message, Words};

/// One table.
pub(super) struct Table {
    pub(super) code: &'static str,
    pub(super) title: String,
    pub(super) say: String,
    pub(super) rows: Vec<Row>,
}

/// One clock.
pub(super) struct Row {
    /// The field's id on the page.
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    /// What stood there when the page was made.
    pub(super) was: String,
    pub(super) usual: i16,
    pub(super) wrong: Option<Message>,
}

/// A clock that can be set, within these minutes. The database checks the same.
struct Dial {
    name: &'static str,
    least: i16,
    most: i16,
    of: fn(&mut Pace) -> &mut i16,
}

/// As in the table `clocks`.
const DIALS: [Dial; 16] = [
    Dial { name: "answer", least: 1, most: 240, of: |pace| &mut pace.answer },
    Dial { name: "lead", least: 1, most: 480, of: |pace| &mut pace.lead },
    Dial { name: "desk", least: 1, most: 480, of: |pace| &mut pace.desk },
    Dial { name: "manager", least: 1, most: 480, of: |pace| &mut pace.manager },
    Dial { name: "nudge", least: 0, most: 120, of: |pace| &mut pace.nudge },
    Dial { name: "grace", least: 0, most: 120, of: |pace| &mut pace.grace },
    Dial { name: "doubt", least: 1, most: 240, of: |pace| &mut pace.doubt },
    Dial { name: "lapse", least: 1, most: 60, of: |pace| &mut pace.lapse },
    Dial { name: "remind", least: 1, most: 480, of: |pace| &mut pace.remind },
    Dial { name: "ring", least: 1, most: 480, of: |pace| &mut pace.ring },
    Dial { name: "settle", least: 5, most: 1440, of: |pace| &mut pace.settle },
    Dial { name: "verify", least: 1, most: 480, of: |pace| &mut pace.verify },
    Dial { name: "owner", least: 1, most: 240, of: |pace| &mut pace.righting.owner },
    Dial { name: "apology", least: 1, most: 480, of: |pace| &mut pace.righting.apology },
    Dial { name: "fix", least: 1, most: 480, of: |pace| &mut pace.righting.fix },
    Dial { name: "done", least: 5, most: 1440, of: |pace| &mut pace.righting.done },
];

impl Dial {
    /// What is urgent never settles by itself; what is not is never asked about by the clock.
    fn is_for(&self, urgency: Urgency) -> bool {
        match self.name {
            "settle" => urgency != Urgency::Urgent,
            "verify" => urgency == Urgency::Urgent,
            _ => true,
        }
    }

    fn label(&self, w: Words) -> String {
        w.t(format!("clocks-{}", self.name)).to_string()
    }
}

/// As in forms.
pub(super) fn code(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Urgent => "urgent",
        Urgency::Normal => "normal",
        Urgency::Later => "later",
    }
}

/// What a form says.
pub(super) fn urgency(text: &str) -> Option<Urgency> {
    let all = [Urgency::Urgent, Urgency::Normal, Urgency::Later];
    all.into_iter().find(|urgency| code(*urgency) == text)
}

fn id(urgency: Urgency, name: &str) -> String {
    format!("{}-{name}", code(urgency))
}

impl Table {
    /// The clocks as they are, or as somebody typed them; beside them those of every house.
    pub(super) fn of(
        urgency: Urgency,
        (now, usual): (&Pace, &Pace),
        returned: &Returned,
        w: Words,
    ) -> Self {
        let name = code(urgency);
        let (mut now, mut usual) = (*now, *usual);
        let row = |dial: &Dial| {
            let id = id(urgency, dial.name);
            let minutes = (dial.of)(&mut now).to_string();
            Row {
                name: dial.name,
                label: dial.label(w),
                hint: w.t(format!("clocks-{}-hint", dial.name)).to_string(),
                value: returned.kept(dial.name, minutes.clone()),
                was: returned.was(dial.name, minutes),
                usual: *(dial.of)(&mut usual),
                wrong: returned.said_of(&id),
                id,
            }
        };
        Self {
            code: name,
            title: w.t(format!("clocks-for-{name}")).to_string(),
            say: w.t(format!("clocks-for-{name}-say")).to_string(),
            rows: DIALS.iter().filter(|dial| dial.is_for(urgency)).map(row).collect(),
        }
    }
}

/// What the form says, or all that is wrong with it. `kept` is what the form does not ask about.
pub(super) fn parse(fields: &Fields, urgency: Urgency, kept: Pace) -> Result<Pace, Vec<Wrong>> {
    let mut pace = kept;
    let mut wrong = Vec::new();
    for dial in DIALS.iter().filter(|dial| dial.is_for(urgency)) {
        match minutes(fields.get(dial.name), dial.least, dial.most) {
            Ok(minutes) => *(dial.of)(&mut pace) = minutes,
            Err(say) => wrong.push(Wrong::new(id(urgency, dial.name), say)),
        }
    }
    let fine = |name: &str, wrong: &[Wrong]| said_of(wrong, &id(urgency, name)).is_none();
    let sorry_in_time = pace.righting.owner <= pace.righting.apology;
    let after = [
        ("answer", pace.answer, "lead", pace.answer <= pace.lead, "clocks-wrong-lead"),
        ("lead", pace.lead, "desk", pace.lead < pace.desk, "clocks-wrong-desk"),
        ("desk", pace.desk, "manager", pace.desk < pace.manager, "clocks-wrong-manager"),
        ("remind", pace.remind, "ring", pace.remind < pace.ring, "clocks-wrong-ring"),
        ("owner", pace.righting.owner, "apology", sorry_in_time, "clocks-wrong-apology"),
    ];
    for (first, minutes, then, holds, say) in after {
        if !holds && fine(first, &wrong) && fine(then, &wrong) {
            wrong.push(Wrong::new(id(urgency, then), Message::new(say).with("count", minutes)));
        }
    }
    if wrong.is_empty() { Ok(pace) } else { Err(wrong) }
}

/// Each clock as it stands, and as it was typed.
pub(super) fn settings(urgency: Urgency, (wanted, now): (&Pace, &Pace), w: Words) -> Vec<Setting> {
    let (mut wanted, mut now) = (*wanted, *now);
    let setting = |dial: &Dial| {
        let now = (dial.of)(&mut now).to_string();
        Setting {
            name: dial.name.to_owned(),
            wanted: (dial.of)(&mut wanted).to_string(),
            say: web::changed(id(urgency, dial.name), dial.label(w), now.clone()),
            now,
        }
    };
    DIALS.iter().filter(|dial| dial.is_for(urgency)).map(setting).collect()
}

/// A number of minutes, on any keyboard.
pub(super) fn minutes(typed: &str, least: i16, most: i16) -> Result<i16, Message> {
    let minutes = latin_digits(typed.trim()).parse().ok();
    minutes
        .filter(|minutes| (least..=most).contains(minutes))
        .ok_or_else(|| Message::new("clocks-wrong-range").with("least", least).with("most", most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::promises::Clocks;

    #[test]
    fn the_clocks_of_every_house_are_ones_that_a_house_may_set() {
        let usual = Clocks::default();
        for urgency in [Urgency::Urgent, Urgency::Normal, Urgency::Later] {
            let pace = *usual.of(urgency);
            let typed: Vec<_> = DIALS
                .iter()
                .map(|dial| (dial.name.to_owned(), (dial.of)(&mut { pace }).to_string()))
                .collect();
            assert_eq!(parse(&Fields::from(typed), urgency, pace), Ok(pace));
        }
    }
}
