//! Who walks which rooms of the Lindenhof, yesterday and today.

use anyhow::Context;
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

use super::seed::Made;
use crate::ids::StaffId;
use crate::round;

/// The fourth floor has two parts: the second begins here.
const CUT: &str = "411";

/// Each section, and the login of whoever walks it.
const WALKS: [(&str, &str); 5] =
    [("1", "joel"), ("2", "linh"), ("3", "marta"), ("4.1", "amina"), ("4.2", "yusuf")];

/// Cuts the fourth floor, and sends everybody on their way.
pub(super) async fn walk(
    db: &mut PgConnection,
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let house = &made.property;
    let today = house.today(now);
    let yesterday = today.pred_opt().context("there was a yesterday")?;
    let ines = made.staff.get("ines").copied();
    let room = *made.rooms.get(CUT).context("a known room")?;
    round::cut(db, house.id, (4, &[room]), (yesterday, ines), now).await?;
    let walker = |login| made.staff.get(login).copied();
    let walks: Vec<(String, Option<StaffId>)> =
        WALKS.iter().map(|(section, login)| ((*section).to_owned(), walker(*login))).collect();
    for day in [yesterday, today] {
        round::assign(db, house.id, day, &walks, ines, now).await?;
    }
    Ok(())
}
