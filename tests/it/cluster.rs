//! One throw-away PostgreSQL for a whole run of tests, and a database in it for each test.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use bellpull::database::embedded::{Options, Server, options_for};
use bellpull::database::{self, MIGRATOR};
use data_encoding::HEXLOWER;
use rustix::process::{Pid, getppid, test_kill_process};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

/// What the memory disk must have left: each test's database takes 8 MB of it.
const ROOM: u64 = 3 << 30;

/// Ends the server and removes its data when the run is over, however that ends.
const WATCH: &str =
    r#"while kill -0 "$1" 2>/dev/null; do sleep 0.5; done; kill -QUIT "$2"; sleep 0.5; rm -rf "$3""#;

/// A new database with all tables and nobody in it.
pub async fn fresh() -> PgConnectOptions {
    create(&format!(" template {} strategy file_copy", template())).await
}

/// A new database without tables.
pub async fn empty() -> PgConnectOptions {
    create("").await
}

/// Runs a statement as whoever looks after the server, in a database that is not a test's.
pub async fn run(statement: &str) {
    let mut db = options_for(cluster(), "postgres").connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut db).await.unwrap();
    db.close().await.unwrap();
}

async fn create(how: &str) -> PgConnectOptions {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("test_{}_{next}", std::process::id());
    run(&format!("create database {name}{how}")).await;
    options_for(cluster(), &name)
}

/// Where the run's server is; the first test starts it.
fn cluster() -> &'static Path {
    static CLUSTER: OnceLock<PathBuf> = OnceLock::new();
    CLUSTER.get_or_init(|| {
        // cargo or nextest: the process that lives as long as the run.
        let runner = getppid().expect("somebody runs the tests");
        let folder = disk().join(format!("bellpull-run-{}", runner.as_raw_pid()));
        fs::create_dir_all(&folder).unwrap();
        let lock = File::create(folder.join("starting")).unwrap();
        lock.lock().unwrap();
        if !runs(&folder) {
            start(&folder, runner);
        }
        folder.join("data").canonicalize().unwrap()
    })
}

/// Memory where there is enough of it: a container often has next to none.
fn disk() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let free = rustix::fs::statvfs(memory).map_or(0, |disk| disk.f_bavail * disk.f_frsize);
    if free >= ROOM { memory.to_owned() } else { std::env::temp_dir() }
}

fn runs(folder: &Path) -> bool {
    let Ok(note) = fs::read_to_string(folder.join("server")) else { return false };
    let server = note.parse().ok().and_then(Pid::from_raw);
    let ready = server.is_some_and(|server| test_kill_process(server).is_ok());
    ready && folder.join(template()).exists()
}

fn start(folder: &Path, runner: Pid) {
    let data = folder.join("data");
    let options = Options { folder: data.clone(), programs: None, durable: false };
    if !fs::read_to_string(folder.join("server")).is_ok_and(|_| data.join("lock").exists()) {
        let server = Server::start_detached(&options).unwrap();
        Command::new("sh")
            .args(["-c", WATCH, "sh"])
            .args([runner.as_raw_pid().to_string(), server.pid().to_string()])
            .arg(folder)
            // Ctrl-C is for the tests; this one goes after them.
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        fs::write(folder.join("server"), server.pid().to_string()).unwrap();
    }
    make_template(&data);
    fs::write(folder.join(template()), "").unwrap();
}
