//! The private database of the real program: started twice, killed, left behind, moved.

use std::fs::{self, File, Permissions};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use bellpull::database::embedded::{self, Options, Server};
use bellpull::properties::{self, NewProperty};
use bellpull::words::Language;
use chrono::DateTime;
use rustix::process::{Pid, Signal, geteuid, kill_process};
use sqlx::{ConnectOptions, PgConnection};

/// A folder of its own for each test, gone with it. Where PostgreSQL's user can reach it, which it
/// need not be able to for the clone.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("bellpull-test-{}-{next}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(0o755)).unwrap();
        Self(folder)
    }

    fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    /// A connection to the database of the program that runs here.
    async fn connect(&self) -> PgConnection {
        let data = self.data().canonicalize().unwrap();
        embedded::options_for(&data, "bellpull").connect().await.unwrap()
    }

    async fn open_house(&self, slug: &str) {
        let house = NewProperty {
            slug: slug.to_owned(),
            name: slug.to_owned(),
            zone: chrono_tz::Europe::Berlin,
            language: Language::De,
            phone: String::new(),
        };
        properties::open(&mut self.connect().await, house, DateTime::UNIX_EPOCH).await.unwrap();
    }

    async fn houses(&self) -> Vec<String> {
        let mut houses: Vec<String> = properties::all(&mut self.connect().await, 10)
            .await
            .unwrap()
            .into_iter()
            .map(|house| house.slug)
            .collect();
        houses.sort();
        houses
    }

    /// What the server on the data notes about itself while it runs.
    fn note(&self) -> PathBuf {
        self.data().join("pgdata/postmaster.pid")
    }

    fn server(&self) -> Pid {
        let note = fs::read_to_string(self.note()).unwrap();
        Pid::from_raw(note.lines().next().unwrap().trim().parse().unwrap()).unwrap()
    }

    /// Waits until the server has stopped in order.
    fn settle(&self) {
        let begun = Instant::now();
        while self.note().exists() {
            assert!(begun.elapsed() < Duration::from_secs(30), "the server still runs");
            sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The data may be elsewhere, and the folder hold a link to it.
        if let Ok(elsewhere) = self.data().canonicalize() {
            let _ = fs::remove_dir_all(elsewhere);
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program, which ends with the test, and what it says: nobody may hang up on it.
struct Program {
    child: Child,
    _said: BufReader<ChildStdout>,
}

impl Program {
    /// Starts it and waits until it listens.
    fn start(folder: &Folder) -> Self {
        let log = File::create(folder.0.join("log")).unwrap();
        let mut child = command(&folder.data()).stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let listens =
            said.by_ref().lines().map_while(Result::ok).any(|line| line.starts_with("listening"));
        let log = fs::read_to_string(folder.0.join("log")).unwrap();
        assert!(listens, "it did not start:\n{log}");
        Self { child, _said: said }
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn stop(mut self) {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{status}");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bellpull"));
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data);
    command.env_remove("DATABASE_URL").env("RUST_BACKTRACE", "0").stdin(Stdio::null());
    command
}

/// A start that is expected to fail: what it said.
fn refused(data: &Path) -> String {
    let Output { status, stderr, .. } = command(data).output().unwrap();
    let said = String::from_utf8(stderr).unwrap();
    assert!(!status.success(), "it ended well: {said}");
    said
}

#[test]
fn a_second_start_on_the_same_data_says_so() {
    let folder = Folder::new();
    let first = Program::start(&folder);
    let begun = Instant::now();
    let said = refused(&folder.data());
    assert!(said.contains("already running"), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(10));
    first.stop();
    Program::start(&folder).stop();
}

#[tokio::test]
async fn what_was_written_survives_kill_9() {
    let folder = Folder::new();
    let program = Program::start(&folder);
    folder.open_house("one").await;
    program.kill();

    let program = Program::start(&folder);
    folder.open_house("two").await;
    // The power is cut: nobody has the time to stop in order.
    kill_process(folder.server(), Signal::KILL).unwrap();
    program.kill();

    let program = Program::start(&folder);
    assert_eq!(folder.houses().await, ["one", "two"]);
    program.stop();
}

#[test]
fn the_database_does_not_outlive_the_program() {
    let folder = Folder::new();
    let program = Program::start(&folder);
    program.kill();
    folder.settle();
}

#[test]
fn the_program_does_not_outlive_its_database() {
    let folder = Folder::new();
    let mut program = Program::start(&folder);
    kill_process(folder.server(), Signal::KILL).unwrap();
    assert!(!program.child.wait().unwrap().success());
}

#[tokio::test]
async fn a_database_that_was_left_behind_is_taken_over() {
    let folder = Folder::new();
    let program = Program::start(&folder);
    folder.open_house("one").await;
    program.stop();

    let options = Options { folder: folder.data(), programs: None, durable: true };
    let orphan = Server::start_detached(&options).unwrap().pid();

    let program = Program::start(&folder);
    assert_ne!(folder.server().as_raw_pid(), orphan);
    assert_eq!(folder.houses().await, ["one"]);
    program.stop();
}

#[test]
fn a_number_that_another_program_has_by_now_stops_nobody() {
    let folder = Folder::new();
    let program = Program::start(&folder);
    let server = folder.server();
    let written = fs::read_to_string(folder.note()).unwrap();
    let changed =
        written.replacen(&server.as_raw_pid().to_string(), &std::process::id().to_string(), 1);
    kill_process(server, Signal::KILL).unwrap();
    program.kill();
    fs::write(folder.note(), changed).unwrap();

    Program::start(&folder).stop();
}

#[test]
fn a_folder_with_other_things_in_it_is_left_alone() {
    let folder = Folder::new();
    fs::write(folder.0.join("letter"), "").unwrap();
    let before = fs::metadata(&folder.0).unwrap();
    let said = refused(&folder.0);
    assert!(said.contains("letter"), "{said}");
    let after = fs::metadata(&folder.0).unwrap();
    assert_eq!((after.mode(), after.uid()), (before.mode(), before.uid()));
}

#[test]
fn data_that_postgres_could_not_reach_is_kept_elsewhere_and_found_again() {
    if !geteuid().is_root() {
        return; // Everybody else's PostgreSQL reaches what they reach.
    }
    let folder = Folder::new();
    fs::set_permissions(&folder.0, Permissions::from_mode(0o700)).unwrap();
    Program::start(&folder).stop();
    let elsewhere = fs::read_link(folder.data()).unwrap();
    let said = fs::read_to_string(folder.0.join("log")).unwrap();
    assert!(said.contains(elsewhere.to_str().unwrap()), "{said}");
    Program::start(&folder).stop();
    assert_eq!(fs::read_link(folder.data()).unwrap(), elsewhere);
}

#[test]
fn who_has_no_server_programs_is_told_what_to_do() {
    let folder = Folder::new();
    let options =
        Options { folder: folder.data(), programs: Some(folder.0.clone()), durable: true };
    let Err(error) = Server::start(&options) else { panic!("it started without programs") };
    let said = error.to_string();
    assert!(said.contains("apt-get install postgresql") && said.contains("DATABASE_URL"), "{said}");
}
