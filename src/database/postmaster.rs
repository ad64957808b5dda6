//! The server's process: making its cluster, starting it, waiting until it is ready.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use rustix::process::{Pid, Signal};
use tokio::sync::watch;

use super::embedded::{USER, open};
use super::orphans;
use super::run_as::{RunAs, end_with_us};

/// Part of the socket's name; nothing listens on a network.
pub(super) const PORT: u16 = 5432;

/// Recovery after a power cut may take long; a server that is not ready by then will not be.
const READY_LIMIT: Duration = Duration::from_mins(5);
/// The children of a killed server hold its shared memory for a moment.
const MEMORY_LIMIT: Duration = Duration::from_secs(10);
/// The log starts anew beyond this size.
const LOG_SIZE: u64 = 8 << 20;

const SETTINGS: &[&str] = &[
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "max_connections=100",
    "random_page_cost=1.1",
    "timezone=UTC",
    "log_timezone=UTC",
    "cluster_name=bellpull",
    // A row that is refused holds a guest's words: neither it nor the statement goes into the log.
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
];

/// Many tests at once, and nothing to be kept.
const THROW_AWAY: &[&str] = &[
    "max_connections=300",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "shared_buffers=64MB",
    "max_wal_size=4GB",
    "checkpoint_timeout=1h",
];

/// All that it takes to start the server.
pub(super) struct Start {
    pub(super) programs: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) socket: PathBuf,
    pub(super) run_as: RunAs,
    pub(super) durable: bool,
    pub(super) detached: bool,
}

/// The server's process, the thread that waits for its end, and the word that it has ended.
type Started = (Pid, JoinHandle<()>, watch::Receiver<bool>);

/// Makes an empty cluster, `pgdata`.
pub(super) fn make_cluster(
    programs: &Path,
    folder: &Path,
    run_as: &RunAs,
    durable: bool,
) -> anyhow::Result<()> {
    // Under another name first: an initdb that was cut off leaves no half cluster.
    let fresh = folder.join("pgdata.new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).with_context(|| format!("cannot remove {}", fresh.display()))?;
    }
    let mut command = program(programs, "initdb", run_as);
    command
        .arg("-D")
        .arg(&fresh)
        .args(["-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"])
        .arg(if durable { "--data-checksums" } else { "--no-sync" });
    end_with_us(&mut command, Signal::KILL);
    let done = command.output().context("cannot run initdb")?;
    ensure!(
        done.status.success(),
        "initdb could not make a database in {}: {}",
        folder.display(),
        String::from_utf8_lossy(&done.stderr).trim()
    );
    fs::rename(&fresh, folder.join("pgdata")).context("cannot move the new database into place")
}

/// A command that runs as the server's user, with our environment less what would change its mind.
fn program(programs: &Path, name: &str, run_as: &RunAs) -> Command {
    let mut command = Command::new(programs.join(name));
    command.current_dir("/").stdin(Stdio::null()).env("LC_ALL", "C");
    for (variable, _) in std::env::vars_os() {
        if variable.as_encoded_bytes().starts_with(b"PG") {
            command.env_remove(variable);
        }
    }
    run_as.put_on(&mut command);
    command
}

impl Start {
    /// Starts the server and waits until it takes connections.
    pub(super) fn until_ready(&self) -> anyhow::Result<Started> {
        let begun = Instant::now();
        loop {
            let stale = orphans::settle(&self.cluster())?;
            // Nobody listens there any more; a living process that has the number in this note by
            // now would keep PostgreSQL from it.
            let _ = fs::remove_file(self.socket.join(format!(".s.PGSQL.{PORT}.lock")));
            let (mut log, began_at) = self.log()?;
            let started = spawn(self.command(stale), &log)?;
            if self.is_ready(&started)? {
                return Ok(started);
            }
            let mut said = String::new();
            log.seek(SeekFrom::Start(began_at))?;
            log.read_to_string(&mut said).context("pg.log")?;
            if !said.contains("is still in use") || begun.elapsed() > MEMORY_LIMIT {
                bail!("PostgreSQL did not start. It said:\n{}", said.trim());
            }
            sleep(Duration::from_millis(250));
        }
    }

    fn cluster(&self) -> PathBuf {
        self.folder.join("pgdata")
    }

    /// The log, and where what comes now begins in it.
    fn log(&self) -> anyhow::Result<(File, u64)> {
        let path = self.folder.join("pg.log");
        if fs::symlink_metadata(&path).is_ok_and(|found| found.len() > LOG_SIZE) {
            fs::rename(&path, self.folder.join("pg.log.old"))?;
        }
        let log = open(&path, &self.run_as)?;
        let size = log.metadata()?.len();
        Ok((log, size))
    }

    fn command(&self, stale: Option<Pid>) -> Command {
        let mut command = program(&self.programs, "postgres", &self.run_as);
        command.arg("-D").arg(self.cluster()).arg("-c").arg(format!("port={PORT}"));
        command.arg("-c").arg(setting("unix_socket_directories", self.socket.as_os_str()));
        let throw_away = if self.durable { &[] } else { THROW_AWAY };
        for setting in SETTINGS.iter().chain(throw_away) {
            command.args(["-c", setting]);
        }
        if let Some(pid) = stale {
            // PostgreSQL disregards a note with this number, as it does for pg_ctl's sake, and
            // still looks whether anybody uses the cluster's memory; without the note it would not.
            command.env("PG_GRANDPARENT_PID", pid.as_raw_pid().to_string());
        }
        // Ctrl-C in a terminal is for us, and we stop the server when we no longer need it.
        command.process_group(0);
        if !self.detached {
            end_with_us(&mut command, Signal::INT);
        }
        command
    }

    /// Waits until the server is ready; `false` if it ended instead.
    fn is_ready(&self, (pid, keeper, _): &Started) -> anyhow::Result<bool> {
        let note = self.cluster().join("postmaster.pid");
        let begun = Instant::now();
        while !keeper.is_finished() {
            // What pg_ctl reads too: the process in line 1, its state in line 8.
            let text = fs::read_to_string(&note).unwrap_or_default();
            let lines: Vec<&str> = text.lines().map(str::trim).collect();
            let [number, _, _, _, _, _, _, state, ..] = lines[..] else {
                sleep(Duration::from_millis(10));
                continue;
            };
            if number == pid.as_raw_pid().to_string() && state == "ready" {
                return Ok(true);
            }
            ensure!(
                begun.elapsed() < READY_LIMIT,
                "PostgreSQL was not ready after {} seconds; {} says why",
                READY_LIMIT.as_secs(),
                self.folder.join("pg.log").display()
            );
            sleep(Duration::from_millis(10));
        }
        Ok(false)
    }
}

/// From a thread of its own that lives as long as the server: the death signal is sent when the
/// thread that started the server ends, not only the process.
fn spawn(mut command: Command, log: &File) -> anyhow::Result<Started> {
    command.stdout(log.try_clone()?).stderr(log.try_clone()?);
    let (tell_pid, pid) = mpsc::channel();
    let (tell_end, ended) = watch::channel(false);
    let keeper = thread::Builder::new().name("postgres".into()).spawn(move || {
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) => return tell_pid.send(Err(error)).unwrap_or_default(),
        };
        let _ = tell_pid.send(Ok(Pid::from_child(&child)));
        match child.wait() {
            Ok(status) => tracing::debug!(%status, "PostgreSQL ended"),
            Err(error) => tracing::error!(%error, "PostgreSQL cannot be waited for"),
        }
        let _ = tell_end.send(true);
    })?;
    let pid = pid.recv().context("the thread that starts PostgreSQL ended")?;
    Ok((pid.context("cannot run postgres")?, keeper, ended))
}

/// `name="value"`, for settings that are lists: a comma in a path would make it two.
fn setting(name: &str, value: &OsStr) -> OsString {
    let mut setting = OsString::from(name);
    setting.push("=\"");
    for (nth, part) in value.as_bytes().split(|byte| *byte == b'"').enumerate() {
        setting.push(if nth == 0 { "" } else { "\"\"" });
        setting.push(OsStr::from_bytes(part));
    }
    setting.push("\"");
    setting
}
