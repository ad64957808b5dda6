//! What those who are expected tomorrow wished for already.

use anyhow::{Context, bail};
use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::seed::Made;
use crate::catalogue;
use crate::requests::{self, Party, WaitsFor, Wish};
use crate::stays;
use crate::web::Fields;

/// A wish, so many hours ago, of the party that is expected in this room.
struct Ahead {
    room: &'static str,
    hours_ago: i64,
    item: &'static str,
    words: &'static str,
    waits_for: WaitsFor,
}

const WISHES: [Ahead; 3] = [
    Ahead {
        room: "314",
        hours_ago: 30,
        item: "PIL-NOFTH",
        words: "Feathers make both of us sneeze.",
        waits_for: WaitsFor::Preparation,
    },
    Ahead {
        room: "314",
        hours_ago: 29,
        item: "ANY",
        words: "My daughter turns seven tomorrow. Is there a candle that one may light in a room?",
        waits_for: WaitsFor::Arrival,
    },
    Ahead {
        room: "404",
        hours_ago: 5,
        item: "ANY",
        words: "نرجو إخلاء الثلاجة الصغيرة من المشروبات قبل وصولنا.",
        waits_for: WaitsFor::Preparation,
    },
];

/// Files them, as their phones would have.
pub(super) async fn wish(
    db: &mut PgConnection,
    made: &Made,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let house = &made.property;
    let items = catalogue::items(db, house.id).await?;
    let expected = stays::expected(db, house.id).await?;
    for ahead in &WISHES {
        let party = expected.iter().find(|party| party.room == ahead.room);
        let party = party.with_context(|| format!("nobody is expected in {}", ahead.room))?;
        let fields = vec![
            ("item".to_owned(), ahead.item.to_owned()),
            ("words".to_owned(), ahead.words.to_owned()),
        ];
        let at = now - TimeDelta::hours(ahead.hours_ago);
        let wish = match Wish::parse(&Fields::from(fields), &items, house, at) {
            Ok(wish) => Wish { waits_for: Some(ahead.waits_for), ..wish },
            Err(wrong) => bail!("room {} cannot wish for {}: {wrong:?}", ahead.room, ahead.item),
        };
        let party = Party::in_house(house.id, party, house.language);
        requests::file(db, &party, &wish, None, at).await?;
    }
    Ok(())
}
