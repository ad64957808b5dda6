//! One throw-away PostgreSQL for a whole run of tests, and a database in it for each test.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use bellpull::database::embedded::{Options, Server, options_for};
use bellpull::database::{self, MIGRATOR};
use bellpull::secrets::sha256;
use data_encoding::HEXLOWER;
use rustix::process::{Pid, getppid, test_kill_process};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

/// What the memory disk must have left: each test's database takes 8 MB of it.
const ROOM: u64 = 3 << 30;

/// Ends the server and removes its data when the run is over, however that ends.
const WATCH: &str = r#"while kill -0 "$1" 2>/dev/null; do sleep 0.5; done; kill -QUIT "$2"; sleep 0.5; rm -rf "$3""#;

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
        // Whoever comes while it starts waits here.
        let lock = File::create(folder.join("lock")).unwrap();
        lock.lock().unwrap();
        let note = folder.join("server");
        if !fs::read_to_string(&note).is_ok_and(|server| lives(&server)) {
            fs::write(&note, start(&folder, runner).to_string()).unwrap();
        }
        let data = folder.join("data").canonicalize().unwrap();
        if !folder.join(template()).exists() {
            make_template(&data);
            fs::write(folder.join(template()), "").unwrap();
        }
        data
    })
}

/// Memory where there is enough of it: a container often has next to none.
fn disk() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let free = rustix::fs::statvfs(memory).map_or(0, |disk| disk.f_bavail * disk.f_frsize);
    if free >= ROOM { memory.to_owned() } else { std::env::temp_dir() }
}

fn lives(pid: &str) -> bool {
    let pid = pid.parse().ok().and_then(Pid::from_raw);
    pid.is_some_and(|pid| test_kill_process(pid).is_ok())
}

#[expect(clippy::zombie_processes, reason = "whoever tidies up after us outlives us")]
fn start(folder: &Path, runner: Pid) -> i32 {
    let options = Options { folder: folder.join("data"), programs: None, durable: false };
    let server = Server::start_detached(&options).unwrap().pid();
    Command::new("sh")
        .args(["-c", WATCH, "sh"])
        .args([runner.as_raw_pid().to_string(), server.to_string()])
        .arg(folder)
        // Ctrl-C is for the tests; this one goes after them.
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    server
}

/// What every test's database is copied from; another one after another migration.
fn template() -> String {
    let sums: Vec<u8> = MIGRATOR.iter().flat_map(|migration| migration.checksum.to_vec()).collect();
    format!("template_{}", HEXLOWER.encode(&sha256(&sums)[..8]))
}

fn make_template(data: &Path) {
    let make = async || {
        let name = template();
        let mut db = options_for(data, "postgres").connect().await.unwrap();
        let statements = format!("drop database if exists {name}; create database {name}");
        for statement in statements.split("; ") {
            sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut db).await.unwrap();
        }
        db.close().await.unwrap();
        database::migrate(&options_for(data, &name)).await.unwrap();
    };
    // The test's own runtime waits meanwhile.
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    std::thread::scope(|scope| scope.spawn(|| runtime().block_on(make())).join().unwrap());
}
