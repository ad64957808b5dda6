//! A private PostgreSQL server: for a start without configuration, and for tests.
//!
//! It is a child of this process, listens on a Unix socket that only its owner (and root) can
//! reach, and stops when this process does, however that ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use rustix::fs::OFlags;
use rustix::process::{Pid, Signal, kill_process};
use sqlx::ConnectOptions;
use sqlx::migrate::MigrateDatabase;
use sqlx::postgres::{PgConnectOptions, PgSslMode, Postgres};
use tokio::sync::watch;

use super::postmaster::{self, Start};
use super::programs;
use super::run_as::RunAs;

/// The database's superuser; the socket's folder is what keeps others out.
pub(super) const USER: &str = "bellpull";

/// A run that was just killed holds its lock for some milliseconds more.
const LOCK_PATIENCE: Duration = Duration::from_secs(2);
/// How long the last checkpoint may take before we stop without one; the next start then recovers.
const STOP_PATIENCE: Duration = Duration::from_secs(10);
/// A socket's address has 107 bytes, of which PostgreSQL's name for it takes 14.
const LONGEST_SOCKET_FOLDER: usize = 107 - 14;

/// What the server is to be like.
#[derive(Clone, Debug)]
pub struct Options {
    /// Holds the cluster, its log, a lock and, if the path is short enough, the socket.
    pub folder: PathBuf,
    /// Where `initdb` and `postgres` are; looked for if `None`.
    pub programs: Option<PathBuf>,
    /// `false` for tests: quicker, and the data is lost if the machine stops.
    pub durable: bool,
}

/// A running server.
pub struct Server {
    folder: PathBuf,
    pid: Pid,
    /// The thread that started the server and waits for its end; `None` if the server outlives us.
    keeper: Option<JoinHandle<()>>,
    ended: watch::Receiver<bool>,
    _lock: File,
}

impl Server {
    /// Starts one that stops when this value is dropped or this process ends. Blocks for as long as
    /// making the cluster or recovering it takes.
    pub fn start(options: &Options) -> anyhow::Result<Self> {
        begin(options, false)
    }

    /// Starts one that outlives this process: the caller sees to its end, by [`pid`](Self::pid).
    /// Other processes find it with [`options_for`].
    pub fn start_detached(options: &Options) -> anyhow::Result<Self> {
        let mut server = begin(options, true)?;
        server.keeper = None;
        Ok(server)
    }

    /// The server's process: SIGINT stops it in order, SIGQUIT at once.
    pub fn pid(&self) -> i32 {
        self.pid.as_raw_pid()
    }

    /// Where the data is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How to reach a database of this server.
    pub fn options(&self, database: &str) -> PgConnectOptions {
        options_for(&self.folder, database)
    }

    /// Creates a database if there is none of this name.
    pub async fn ensure(&self, database: &str) -> sqlx::Result<()> {
        let url = self.options(database).to_url_lossy();
        if !Postgres::database_exists(url.as_str()).await? {
            Postgres::create_database(url.as_str()).await?;
        }
        Ok(())
    }

    /// Resolves when the server has ended.
    pub fn ended(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut ended = self.ended.clone();
        async move {
            // An error says that the keeper is gone, which it is only after the server.
            drop(ended.wait_for(|ended| *ended).await);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let Some(keeper) = self.keeper.take() else { return };
        let begun = Instant::now();
        let mut asked = None;
        while !keeper.is_finished() {
            let signal = if begun.elapsed() < STOP_PATIENCE { Signal::INT } else { Signal::QUIT };
            if asked != Some(signal) {
                // It may have ended this moment; then there is nobody to ask.
                let _ = kill_process(self.pid, signal);
                asked = Some(signal);
            }
            sleep(Duration::from_millis(5));
        }
    }
}

/// How to reach a database of the server on `folder`, from any process of the same user or root.
pub fn options_for(folder: &Path, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .socket(socket_folder(folder))
        .port(postmaster::PORT)
        .username(USER)
        .database(database)
        .ssl_mode(PgSslMode::Disable)
}

fn begin(options: &Options, detached: bool) -> anyhow::Result<Server> {
    let run_as = RunAs::choose(&options.folder)?;
    run_as.make_folder(&options.folder)?;
    let folder = options.folder.canonicalize()?;
    let lock = lock(&folder, &run_as)?;

    let cluster = folder.join("pgdata");
    let version = fs::read_to_string(cluster.join("PG_VERSION")).ok();
    let version = version.map(|text| text.trim().parse()).transpose().context("PG_VERSION")?;
    let programs = programs::find(options.programs.as_deref(), version, &run_as)?;
    if version.is_none() {
        postmaster::make_cluster(&programs, &folder, &run_as, options.durable)?;
    }
    let socket = socket_folder(&folder);
    run_as.make_folder(&socket)?;

    let start = Start { programs, folder, socket, run_as, durable: options.durable, detached };
    let (pid, keeper, ended) = start.until_ready()?;
    Ok(Server { folder: start.folder, pid, keeper: Some(keeper), ended, _lock: lock })
}

fn lock(folder: &Path, run_as: &RunAs) -> anyhow::Result<File> {
    let file = open(&folder.join("lock"), run_as)?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if begun.elapsed() < LOCK_PATIENCE => {
                sleep(Duration::from_millis(25));
            }
            Err(TryLockError::WouldBlock) => bail!(
                "another Bellpull is already running on the data in {}; stop it first, or name \
                 another folder with --data",
                folder.display()
            ),
            Err(TryLockError::Error(error)) => return Err(error).context("cannot lock the data"),
        }
    }
}

/// Opens a file of ours to add to it. Never through a link: we may be root where others write.
pub(super) fn open(path: &Path, run_as: &RunAs) -> anyhow::Result<File> {
    let no_link = i32::try_from(OFlags::NOFOLLOW.bits()).context("a flag of open(2)")?;
    let file = OpenOptions::new()
        .create(true)
        .append(true)
        .read(true)
        .mode(0o600)
        .custom_flags(no_link)
        .open(path)
        .with_context(|| format!("cannot open {}", path.display()))?;
    run_as.give(&file).with_context(|| format!("cannot give {} away", path.display()))?;
    Ok(file)
}

fn socket_folder(folder: &Path) -> PathBuf {
    if folder.as_os_str().len() <= LONGEST_SOCKET_FOLDER {
        return folder.to_owned();
    }
    let mut hash = DefaultHasher::new();
    folder.hash(&mut hash);
    std::env::temp_dir().join(format!("bellpull-{:016x}", hash.finish()))
}
