//! A house that has been open for long gets new tables, and nothing it knew is lost.

use bellpull::database::{self, MIGRATOR};
use sqlx::{AssertSqlSafe, ConnectOptions, PgConnection};

use crate::cluster;

/// The last migration before calls of an evening, recoveries and groups of rules.
const BEFORE_CALLS: i64 = 20_261_122_070_700;

/// The lines that a query gives, each as text.
async fn lines(db: &mut PgConnection, query: &'static str) -> Vec<String> {
    sqlx::query_scalar(query).fetch_all(db).await.unwrap()
}

#[tokio::test]
async fn what_an_open_house_owed_its_guests_is_owed_after_an_upgrade() {
    let options = cluster::empty().await;
    let mut db = options.connect().await.unwrap();
    MIGRATOR.run_to(BEFORE_CALLS, &mut db).await.unwrap();
    let house = include_str!("before_calls.sql");
    sqlx::raw_sql(AssertSqlSafe(house)).execute(&mut db).await.unwrap();
    database::migrate(&options).await.unwrap();

    // The two calls to Mrs Okafor are one, about both; what the other guest left is nobody to ring.
    let calls = "select concat_ws(' ', status, tries, at_any_hour, left_open, note,
          (select string_agg(reason, '+' order by reason) from call_occasions o
           where o.property_id = c.property_id and o.call_id = c.id))
        from calls c order by id";
    assert_eq!(
        lines(&mut db, calls).await,
        ["due 1 t f Engaged late+unanswered", "missed 0 f f  late", "due 0 f t  left_open"]
    );
    // Who is in the house is put right; who has left is not asked about it any more.
    let recoveries =
        "select concat_ws(' ', s.guest, v.cause, v.owner_id is null, v.closed_at is null,
          (select count(*) from misses m
           where m.property_id = v.property_id and m.recovery_id = v.id))
        from recoveries v join stays s on s.property_id = v.property_id and s.id = v.stay_id";
    assert_eq!(lines(&mut db, recoveries).await, ["Mrs Okafor late t t 1"]);
    // Three spellings are one rule, named three times.
    let rules = "select concat_ws(' ', count(*), r.words ~ '[Pp]ets') from rules_in_the_way n
        join rules r on r.property_id = n.property_id and r.id = n.rule_id group by r.id, r.words order by 1";
    assert_eq!(lines(&mut db, rules).await, ["1 f", "3 t"]);
    // How long they waited, and what was promised first, comes from the journal.
    let figures = "select concat_ws(' ', waits_since is not null, waited_seconds,
          extract(epoch from promised_for - first_promised_for)::int / 60)
        from requests order by id";
    assert_eq!(lines(&mut db, figures).await, ["t 300 40", "t", "t 600 0"]);
    // The journal tells it, under the next number.
    let told = "select concat_ws(' ', j.seq, kind, h.seq) from journal j
        join journal_heads h on h.property_id = j.property_id where j.seq > 7 order by j.seq";
    assert_eq!(lines(&mut db, told).await, ["8 call_joined 8"]);
}
