//! The tables: made from nothing, only ever changed forward.

mod upgrade;

use std::collections::BTreeSet;

use bellpull::database::{self, MIGRATOR};
use sqlx::ConnectOptions;

use crate::architecture::files;
use crate::cluster;

#[tokio::test]
async fn an_empty_database_gets_all_tables_and_a_second_time_nothing() {
    let options = cluster::empty().await;
    let db = database::connect(options.clone(), 2).await.unwrap();
    database::migrate(&options).await.unwrap();
    assert!(database::ready(&db).await.unwrap());
    database::migrate(&options).await.unwrap();
    let applied: i64 = sqlx::query_scalar("select count(*) from _sqlx_migrations")
        .fetch_one(&mut options.connect().await.unwrap())
        .await
        .unwrap();
    assert_eq!(usize::try_from(applied).unwrap(), MIGRATOR.iter().count());
}

#[tokio::test]
async fn many_servers_that_start_at_once_make_the_tables_once() {
    let options = cluster::empty().await;
    let starting = (0..6).map(|_| database::migrate(&options));
    for started in futures_util::future::join_all(starting).await {
        started.unwrap();
    }
}

#[tokio::test]
async fn without_its_tables_a_house_is_not_ready() {
    let db = database::connect(cluster::empty().await, 2).await.unwrap();
    assert!(!database::ready(&db).await.is_ok_and(|ready| ready));
}

#[test]
fn migrations_go_forward_one_after_the_other() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut versions = BTreeSet::new();
    for path in files(&folder, "sql") {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!name.ends_with(".down.sql"), "{name} goes backwards");
        let version = name.split('_').next().unwrap();
        assert!(version.len() == 14 && version.parse::<u64>().is_ok(), "{name} has no date");
        assert!(versions.insert(version.to_owned()), "{name} has the date of another");
    }
    assert_eq!(versions.len(), MIGRATOR.iter().count());
}

#[tokio::test]
async fn every_table_of_the_house_begins_its_key_with_the_property() {
    let mut db = cluster::fresh().await.connect().await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_index i on i.indrelid = c.oid and i.indisprimary
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where n.nspname = 'public' and c.relkind = 'r' and a.attname <> 'property_id'
         order by 1",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    // The clocks' own book, one row for all; houses themselves; keys of visitors, who do not say which house; guesses, which need none.
    let others = [
        "_sqlx_migrations",
        "duty",
        "founding_links",
        "guesses",
        "properties",
        "staff_sessions",
        "stay_sessions",
    ];
    assert_eq!(tables, others);
}
