//! What some guests of the Lindenhof have every day, and how their mornings went so far.

use anyhow::{Context, bail};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::house::{PARTIES, Party};
use super::seed::Made;
use crate::catalogue::Item;
use crate::ids::{MessageId, PreferenceId};
use crate::promises::Promise;
use crate::requests::standard::{self, Asleep, NewPreference, Rhythm, Want, Weekdays, Whose};
use crate::requests::{self, Along, Command, Deed, How, Note, Says, Target, Wish};
use crate::text::{CleanText, LONGEST};
use crate::web::Fields;
use crate::words::Language;

/// One thing that comes back each day.
#[derive(Clone, Copy, Debug)]
struct Kept {
    room: &'static str,
    /// A code of the catalogue; `ANY` is own words.
    item: &'static str,
    choice: &'static str,
    quantity: &'static str,
    /// The guest's own, in the guest's language.
    words: &'static str,
    /// None: with the morning round.
    at: Option<(u32, u32)>,
    /// The login of whoever brings it.
    by: &'static str,
    /// What they write when they take it, in the guest's language.
    says: &'static str,
    /// How many tomorrow, where that is another number than usual; none at all: not tomorrow.
    tomorrow: Option<&'static str>,
}

const KEPT: [Kept; 8] = [
    Kept {
        tomorrow: Some("3"),
        ..kept("304", "TWL-BATH", "2", "marta", "Your towels come along with me, Mrs Okafor.")
    },
    Kept {
        choice: "still",
        at: Some((21, 30)),
        words: "By the bed, please.",
        ..kept("304", "WAT-BOT", "1", "marta", "Still water, by the bed. Sleep well, Mrs Okafor.")
    },
    Kept {
        at: Some((11, 30)),
        tomorrow: Some(""),
        ..kept("304", "HK-SRV", "", "marta", "I’ll see to your room myself, Mrs Okafor.")
    },
    kept("204", "TWL-BATH", "2", "linh", "Two fresh ones for you, Ms Bergström."),
    Kept {
        choice: "sparkling",
        ..kept(
            "207",
            "WAT-BOT",
            "2",
            "linh",
            "Das Mineralwasser kommt mit mir, Frau Brückner-Hohenfels.",
        )
    },
    Kept {
        choice: "decaf",
        ..kept("415", "COF-PODS", "4", "yusuf", "The decaf ones, as you like them.")
    },
    kept("402", "TWL-HAND", "2", "amina", "Fresh hand towels are on their way, Ms Duval."),
    kept("114", "TWL-BATH", "3", "amina", "المناشف معي، سيد المنصوري."),
];

const fn kept(
    room: &'static str,
    item: &'static str,
    quantity: &'static str,
    by: &'static str,
    says: &'static str,
) -> Kept {
    Kept { room, item, choice: "", quantity, words: "", at: None, by, says, tomorrow: None }
}

/// One moment of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Daily {
    kept: Kept,
    id: PreferenceId,
    deed: Happens,
}

#[derive(Clone, Copy, Debug)]
enum Happens {
    Chosen,
    /// The day begins.
    Made,
    Taken,
    Begun,
    Brought,
    JustRight,
    /// The guest thinks of tomorrow.
    Tomorrow(NaiveDate),
}

/// All that happened until now, each with its time.
pub(super) fn steps(
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(DateTime<Utc>, Daily)>> {
    let house = &made.property;
    let today = house.today(now);
    let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).context("a clock time");
    let mut steps = Vec::new();
    for kept in KEPT {
        let id = PreferenceId::new();
        let mut then = |at, deed| steps.push((at, Daily { kept, id, deed }));
        let arrived = today - TimeDelta::days(party(kept.room)?.nights_before);
        then(house.at(arrived, clock(18, 0)?), Happens::Chosen);
        let (hour, minute) = kept.at.unwrap_or((10, 0));
        for day in arrived.iter_days().take_while(|day| *day <= today) {
            let wanted = house.at(day, clock(hour, minute)?);
            // On the first day it was made when it was chosen, if it was still to come.
            if day > arrived {
                then(house.beginning(day) + TimeDelta::minutes(1), Happens::Made);
            }
            // Whoever has begun brings it; a morning that is still to come begins with nobody.
            if wanted + TimeDelta::minutes(4) > now {
                continue;
            }
            then(wanted - TimeDelta::minutes(8), Happens::Taken);
            then(wanted - TimeDelta::minutes(3), Happens::Begun);
            then(wanted + TimeDelta::minutes(4), Happens::Brought);
            then(wanted + TimeDelta::minutes(22), Happens::JustRight);
        }
        if kept.tomorrow.is_some() {
            then(now - TimeDelta::minutes(35), Happens::Tomorrow(today + Days::new(1)));
        }
    }
    steps.retain(|(at, _)| *at <= now);
    Ok(steps)
}

fn party(room: &str) -> anyhow::Result<&'static Party> {
    let here = PARTIES.iter().find(|party| party.room == room && party.in_house());
    here.context("somebody lives in the room")
}

/// Carries one out, through the same verbs as everybody's.
pub(super) async fn perform(
    db: &mut PgConnection,
    made: &Made,
    items: &[Item],
    Daily { kept, id, deed }: Daily,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let property = made.property.id;
    let stay = *made.stays.get(kept.room).context("somebody lives in the room")?;
    let whose = Whose { property, stay, via: None };
    match deed {
        Happens::Chosen => {
            let wish = wish(kept, kept.quantity, items, made, at)?;
            let rhythm = Rhythm::Weekdays(Weekdays::EVERY_DAY);
            let time = kept.at.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
            let new = NewPreference { id, wish, rhythm, at: time };
            standard::add(db, whose, &new, at).await?;
        }
        Happens::Made => {
            standard::make(db, &[Asleep { property, id }], at).await?;
        }
        Happens::Tomorrow(day) if kept.tomorrow == Some("") => {
            standard::skip_day(db, whose, (id, day), at).await?;
        }
        Happens::Tomorrow(day) => {
            let quantity = kept.tomorrow.unwrap_or_default();
            let want = Want::of_wish(&wish(kept, quantity, items, made, at)?);
            standard::change_day(db, whose, (id, day), (want, None), at).await?;
        }
        Happens::Taken | Happens::Begun | Happens::Brought | Happens::JustRight => {
            bring(db, made, (kept, id), deed, at).await?;
        }
    }
    Ok(())
}

fn wish(
    kept: Kept,
    quantity: &str,
    items: &[Item],
    made: &Made,
    at: DateTime<Utc>,
) -> anyhow::Result<Wish> {
    let fields = vec![
        ("item".to_owned(), kept.item.to_owned()),
        (format!("choice-{}", kept.item), kept.choice.to_owned()),
        ("quantity".to_owned(), quantity.to_owned()),
        ("words".to_owned(), kept.words.to_owned()),
    ];
    match Wish::parse(&Fields::from(fields), items, &made.property, at) {
        Ok(wish) => Ok(wish),
        Err(wrong) => bail!("room {} cannot have {}: {wrong:?}", kept.room, kept.item),
    }
}

/// What was made of it today goes its way.
async fn bring(
    db: &mut PgConnection,
    made: &Made,
    (kept, id): (Kept, PreferenceId),
    deed: Happens,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let house = &made.property;
    let stay = *made.stays.get(kept.room).context("somebody lives in the room")?;
    let today = house.today(at);
    let born = requests::of_stay(db, house.id, stay, house.beginning(today)).await?;
    let born = born.into_iter().find(|request| {
        request.born_of.is_some_and(|born| born.preference == id && born.day == today)
    });
    let Some(request) = born else { return Ok(()) };
    let target = Target { property: house.id, stay: None, id: request.id };
    let by = *made.staff.get(kept.by).context("somebody works here")?;
    let (deed, words) = match deed {
        Happens::Taken => {
            let wanted = request.wanted_for.unwrap_or(at);
            (Deed::Confirm { promise: Promise { by: wanted + TimeDelta::minutes(5) } }, kept.says)
        }
        Happens::Begun => (Deed::Start, ""),
        Happens::Brought => {
            let how = if kept.quantity.is_empty() { How::InTheRoom } else { How::AtTheDoor };
            (Deed::Deliver { how }, "")
        }
        Happens::JustRight => {
            let right = Command::Guest { says: Says::JustRight, via: None };
            requests::act(db, target, right, Along::default(), at).await?;
            return Ok(());
        }
        Happens::Chosen | Happens::Made | Happens::Tomorrow(_) => return Ok(()),
    };
    let words = CleanText::lines(words, LONGEST).ok().context("a few words")?;
    let language: Language = party(kept.room)?.language.parse()?;
    let note = Note { id: MessageId::new(), by: Some(by), words, language };
    let command = Command::Colleague { by, deed };
    requests::act(db, target, command, Along::with(note), at).await?;
    Ok(())
}
