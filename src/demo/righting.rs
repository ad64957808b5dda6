//! Mr Lindqvist has had no hot water for the third time, and told the front desk so: Tomás has it.

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::seed::Made;
use crate::exceptions::{self, Yes};
use crate::ids::{ExceptionId, MessageId};
use crate::promises::Urgency;
use crate::recovery::{self, Cause, Letter, Opening};
use crate::requests;
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// Where he lives.
const ROOM: &str = "212";

const TOLD: &str = "No hot water, for the third night. I have a meeting at seven.";

const SORRY: &str = "Mr Lindqvist, I’m so sorry. You told us twice and we didn’t check that it held. \
                     That’s on us. Oleksandr is looking for the part now, and I’ll stay with this \
                     until you say it’s right. Tomás";

const BEGUN: &str =
    "Oleksandr is fetching a new mixing valve from the basement, not just a cartridge.";

const NO_CANDLES: &str = "Mr and Mrs Walker, I’m so sorry about your candles. You asked for one \
                          light on your evening, and I had none to give. I’ll stay with this until it’s \
                          right. Fatou";

const LAMPS: &str = "Two lamps with a warm light and flowers from the garden stand in the room.";

const TEA: &str = "Hot tea and a foot bath while he waits";

/// What was done about it in the last minutes before `now`.
pub(super) async fn tell(
    db: &mut PgConnection,
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let property = made.property.id;
    let stay = *made.stays.get(ROOM).context("somebody lives in the room")?;
    let tomas = *made.staff.get("tomas").context("somebody is at the desk")?;
    let ago = |minutes| now - TimeDelta::minutes(minutes);
    let letter = |text| -> anyhow::Result<Letter> {
        Ok(Letter { id: MessageId::new(), words: clean(text)?, language: Language::En })
    };
    let opening = Opening {
        property,
        stay,
        request: None,
        cause: Cause::Complaint,
        by: Some(tomas),
        words: clean("No hot water, twice")?,
    };
    let told = (Urgency::Urgent, &letter(TOLD)?);
    let id = recovery::complain(db, &opening, told, ago(5)).await?;
    recovery::take(db, (property, id), tomas, ago(5)).await?;
    recovery::apologise(db, (property, id), tomas, &letter(SORRY)?, ago(4)).await?;
    recovery::begin(db, (property, id), (tomas, &clean(BEGUN)?), ago(2)).await?;
    let tea = Yes {
        id: ExceptionId::new(),
        property,
        by: tomas,
        stay,
        request: None,
        recovery: Some(id),
        gesture: None,
        amount: 700,
        what: clean(TEA)?,
    };
    exceptions::grant(db, &tea, made.property.today(now), ago(1)).await?;
    others(db, made, now).await
}

/// What went wrong earlier in the evening has its owners, too.
async fn others(db: &mut PgConnection, made: &Made, now: DateTime<Utc>) -> anyhow::Result<()> {
    let property = made.property.id;
    let ago = |minutes| now - TimeDelta::minutes(minutes);
    let by = |login| made.staff.get(login).copied().context("somebody of the cast");
    for (room, owner) in [("218", "fatou"), ("308", "oleksandr")] {
        let stay = *made.stays.get(room).context("somebody lives in the room")?;
        let open = recovery::open_of_stay(db, property, stay).await?;
        let open = open.with_context(|| format!("something went wrong in {room}"))?;
        let (which, owner) = ((property, open.id), by(owner)?);
        let took = (now - open.opened_at).num_minutes().min(73);
        recovery::take(db, which, owner, ago(took - 1)).await?;
        if room == "218" {
            let (id, words) = (MessageId::new(), clean(NO_CANDLES)?);
            let letter = Letter { id, words, language: Language::En };
            recovery::apologise(db, which, owner, &letter, ago(70)).await?;
            requests::put_right(db, which, (owner, &clean(LAMPS)?), ago(45)).await?;
        }
    }
    Ok(())
}

fn clean(words: &str) -> anyhow::Result<CleanText> {
    CleanText::lines(words, LONGEST)
        .map_err(|long| anyhow::anyhow!("{} characters too long", long.by))
}
