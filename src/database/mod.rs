//! The database: a server that was given, or our own private one; connections and migrations.

pub mod embedded;
mod folder;
mod orphans;
mod postmaster;
mod programs;
mod run_as;

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use futures_util::future::{Either, pending};
use sqlx::migrate::{AppliedMigration, Migrate};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection};

use embedded::Server;

/// Every migration, embedded once.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!();

/// The name of our database in the private server.
const NAME: &str = "bellpull";

/// A connection that was used this recently is not asked whether it still lives: the pool asks
/// each one when it comes back.
const TRUSTED: Duration = Duration::from_secs(1);

/// Where the data is kept. Dropping it stops the private server, if there is one.
pub struct Database {
    options: PgConnectOptions,
    private: Option<Private>,
}

struct Private {
    server: Server,
    expected: bool,
}

impl Database {
    /// The server at `url`, or else our own, with its data in the folder `data` or where it is
    /// usual. Blocks; called before the runtime is made, and dropped after it.
    pub fn open(url: Option<&str>, data: Option<&Path>) -> anyhow::Result<Self> {
        if let Some(url) = url.filter(|url| !url.is_empty()) {
            let options = url.parse().context(
                "DATABASE_URL is not an address such as postgres://user:password@host/database",
            )?;
            return Ok(Self { options, private: None });
        }
        let place = folder::choose(data.filter(|data| !data.as_os_str().is_empty()))?;
        let options = embedded::Options { folder: place.folder, programs: None, durable: true };
        let server = Server::start(&options)?;
        let options = server.options(NAME);
        Ok(Self { options, private: Some(Private { server, expected: place.expected }) })
    }

    /// How to reach the database.
    pub fn options(&self) -> PgConnectOptions {
        self.options.clone()
    }

    /// Where the data is, if it is ours.
    pub fn folder(&self) -> Option<&Path> {
        self.private.as_ref().map(|private| private.server.folder())
    }

    /// Whether the data is somewhere else than in the folder that was named, or in `./data`.
    pub fn moved(&self) -> bool {
        self.private.as_ref().is_some_and(|private| !private.expected)
    }

    /// Creates our database in the private server, if it is not there yet.
    pub async fn ensure(&self) -> anyhow::Result<()> {
        let Some(private) = &self.private else { return Ok(()) };
        private.server.ensure(NAME).await.context("cannot create the database")
    }

    /// Resolves when the private server has ended by itself; never for one that was given.
    pub fn ended(&self) -> impl Future<Output = ()> + Send + use<> {
        match &self.private {
            Some(private) => Either::Left(private.server.ended()),
            None => Either::Right(pending()),
        }
    }
}

/// Connections for the requests. Each waits for what it needs only as long as a person would.
pub async fn connect(options: PgConnectOptions, most: u32) -> sqlx::Result<PgPool> {
    let options = options.application_name(NAME).options([
        ("statement_timeout", "5s"),
        ("lock_timeout", "2s"),
        ("idle_in_transaction_session_timeout", "10s"),
    ]);
    PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(Duration::from_secs(2))
        .max_lifetime(Duration::from_mins(30))
        .test_before_acquire(false)
        .before_acquire(|connection, seen| {
            Box::pin(async move {
                if seen.idle_for > TRUSTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_with(options)
        .await
}

/// Brings the tables up to date. On a connection without deadlines: where many servers start at
/// once, one migrates and the others wait for it.
pub async fn migrate(options: &PgConnectOptions) -> anyhow::Result<()> {
    let quiet = [("client_min_messages", "warning")];
    let mut connection = options.clone().application_name(NAME).options(quiet).connect().await?;
    MIGRATOR.run(&mut connection).await.context("cannot bring the tables up to date")?;
    connection.close().await?;
    Ok(())
}

/// Whether every migration of ours is applied. An error: the database does not answer.
pub async fn ready(db: &PgPool) -> anyhow::Result<bool> {
    let mut connection = db.acquire().await?;
    let applied = connection.list_applied_migrations("_sqlx_migrations").await?;
    let is_applied =
        |version| applied.iter().any(|migration: &AppliedMigration| migration.version == version);
    Ok(MIGRATOR.iter().all(|migration| is_applied(migration.version)))
}
