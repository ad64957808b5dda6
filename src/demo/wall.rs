//! What the Lindenhof's colleagues found worth telling, which rules they named, and what two guests
//! would change.

use anyhow::{Context, anyhow};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::seed::Made;
use crate::advice::{self, NewAdvice};
use crate::ids::{AdviceId, DecisionId, MomentId, NamingId, StaffId};
use crate::moments::{self, NewMoment, Source};
use crate::rules::{self, Standing, Verdict};
use crate::stays;
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// One moment: hours ago, who told it, about whom, the guest whose words they are, the room.
struct Told {
    ago: i64,
    by: &'static str,
    about: &'static [&'static str],
    guest: &'static str,
    room: &'static str,
    words: &'static str,
}

const MOMENTS: [Told; 4] = [
    Told {
        ago: 99,
        by: "tomas",
        about: &["tomas"],
        guest: "",
        room: "220",
        words: "Breakfast at 05:40 for the marathon, with bananas and the tram times.",
    },
    Told {
        ago: 49,
        by: "joel",
        about: &["joel", "linh"],
        guest: "",
        room: "415",
        words: "The Tanakas’ daughter had lost her bear at the airport. Joel found the same bear in town and tucked it in at turndown.",
    },
    Told {
        ago: 25,
        by: "ines",
        about: &["amina"],
        guest: "",
        room: "109",
        words: "Amina read the menu aloud to Mr Adeyemi every evening, because his glasses broke.",
    },
    Told {
        ago: 4,
        by: "tomas",
        about: &["marta"],
        guest: "Mrs Okafor",
        room: "304",
        words: "I’d asked for two towels. They hung on my door, still warm from the dryer. What a treat.",
    },
];

/// A rule that somebody named, so many hours ago; an empty login is somebody who left their name off.
const NAMED: [(i64, &str, &str); 8] = [
    (290, "joel", "Two towels per guest"),
    (268, "marta", "Two towels per guest"),
    (120, "aiko", "No kitchen orders after 22:30"),
    (96, "linh", "No kitchen orders after 22:30."),
    (74, "yusuf", "Cots must be booked a day ahead"),
    (50, "", "No kitchen orders after 22:30"),
    (48, "amina", "Cots must be booked a day ahead"),
    (22, "tomas", "No kitchen orders after 22:30"),
];

/// What the manager decided, and when.
const DECIDED: (i64, &str, &str) =
    (140, "Two towels per guest", "As many as they like. The trolleys carry eight from today.");

/// So many hours ago, the room, what its guest would change; what was answered, and what came of it.
type Advised = (i64, &'static str, &'static str, Option<(&'static str, &'static str)>);

const ADVICE: [Advised; 2] = [
    (
        30,
        "409",
        "I asked for an extra blanket twice. Could one lie in the wardrobe from the first evening?",
        Some((
            "You’re right, and thank you for telling us. From tonight there’s a second blanket in every wardrobe on the fourth floor.",
            "A second blanket lies in every wardrobe on the fourth floor.",
        )),
    ),
    (
        3,
        "315",
        "A light by the bed that’s warm enough to read by. Everything else I’d leave as it is.",
        None,
    ),
];

/// Tells all of it, in the order in which it happened.
pub(super) async fn tell(
    db: &mut PgConnection,
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let ago = |hours| now - TimeDelta::hours(hours);
    for (hours, by, words) in NAMED {
        let by = made.staff.get(by).copied();
        let naming = (NamingId::new(), by);
        rules::name_alone(db, made.property.id, naming, &clean(words)?, ago(hours)).await?;
    }
    decide(db, made, ago(DECIDED.0)).await?;
    for told in &MOMENTS {
        moments::add(db, made.property.id, &moment(made, told)?, ago(told.ago)).await?;
    }
    for (hours, room, words, answer) in ADVICE {
        let (id, at) = (AdviceId::new(), ago(hours));
        let stay = *made.stays.get(room).context("somebody lives in the room")?;
        let party = stays::find(db, made.property.id, stay).await?.context("a party")?;
        let (guest, room) = (party.guest, room.to_owned());
        let words = clean(words)?;
        let new = NewAdvice { id, stay, words, language: Language::En, guest, room };
        advice::give(db, made.property.id, &new, at).await?;
        let Some((answer, outcome)) = answer else { continue };
        let helena = colleague(made, "helena")?;
        let (answer, outcome) = (clean(answer)?, clean(outcome)?);
        let hour = TimeDelta::hours(1);
        let said = (helena, &answer, Language::En);
        advice::answer(db, made.property.id, id, said, at + hour).await?;
        let said = (helena, &outcome, Language::En);
        advice::follow(db, made.property.id, id, said, at + hour * 6).await?;
    }
    Ok(())
}

async fn decide(db: &mut PgConnection, made: &Made, at: DateTime<Utc>) -> anyhow::Result<()> {
    let groups = rules::groups(db, made.property.id, at - TimeDelta::days(30), at).await?;
    let rule = groups.iter().find(|rule| rule.words == DECIDED.1).context("somebody named it")?;
    let verdict = Verdict {
        id: DecisionId::new(),
        rule: rule.id,
        standing: Standing::Changed,
        words: clean(DECIDED.2)?,
        language: Language::En,
        by: colleague(made, "helena")?,
        seen: 0,
    };
    rules::decide(db, made.property.id, &verdict, at).await?;
    Ok(())
}

fn moment(made: &Made, told: &Told) -> anyhow::Result<NewMoment> {
    let people: anyhow::Result<Vec<_>> =
        told.about.iter().map(|login| colleague(made, login)).collect();
    Ok(NewMoment {
        id: MomentId::new(),
        by: colleague(made, told.by)?,
        words: clean(told.words)?,
        language: Language::En,
        quoted: !told.guest.is_empty(),
        guest: clean(told.guest)?,
        room: clean(told.room)?,
        people: people?,
        source: Source::default(),
    })
}

fn colleague(made: &Made, login: &str) -> anyhow::Result<StaffId> {
    made.staff.get(login).copied().with_context(|| format!("{login} works here"))
}

fn clean(words: &str) -> anyhow::Result<CleanText> {
    CleanText::lines(words, LONGEST).map_err(|long| anyhow!("{} characters too long", long.by))
}
