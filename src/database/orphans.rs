//! What an earlier run may have left: a server that still runs, or the note that one did.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};

/// A server whose parent was killed is already stopping; one that is not is asked to.
const PATIENCE: Duration = Duration::from_millis(500);
const LIMIT: Duration = Duration::from_mins(1);

/// What runs under the number that the cluster's server noted.
enum Found {
    /// Nothing; PostgreSQL knows what to do with such a note.
    Nobody,
    /// Another program, which was given the number since (usual when a container starts again), or
    /// a dead one that nobody has collected yet.
    Stranger,
    /// The cluster's server.
    Server,
    /// A PostgreSQL, and the kernel does not let us see whose.
    Hidden,
}

/// Ends a server that still runs on `cluster`. The caller holds the lock, so it is nobody's.
/// Returns a process number in the note that PostgreSQL would take for a living server's.
pub(super) fn settle(cluster: &Path) -> anyhow::Result<Option<Pid>> {
    let note = cluster.join("postmaster.pid");
    let begun = Instant::now();
    let mut asked = false;
    loop {
        let Ok(text) = fs::read_to_string(&note) else { return Ok(None) };
        let number = text.lines().next().and_then(|line| line.trim().parse().ok());
        let Some(pid) = number.and_then(Pid::from_raw) else {
            // The machine stopped before it was written; PostgreSQL would have a person remove it.
            fs::remove_file(&note).context("cannot remove an empty postmaster.pid")?;
            return Ok(None);
        };
        match look(pid, cluster) {
            Found::Nobody => return Ok(None),
            Found::Stranger => return Ok(Some(pid)),
            Found::Server => {}
            Found::Hidden => bail!(
                "process {pid} may be a PostgreSQL that still uses {}; stop it first",
                cluster.display()
            ),
        }
        if !asked && begun.elapsed() > PATIENCE {
            tracing::warn!(%pid, "stopping a PostgreSQL that an earlier run left");
            kill_process(pid, Signal::INT)
                .with_context(|| format!("cannot stop process {pid}, a PostgreSQL left behind"))?;
            asked = true;
        }
        ensure!(begun.elapsed() < LIMIT, "a PostgreSQL left behind, process {pid}, does not stop");
        sleep(Duration::from_millis(20));
    }
}

fn look(pid: Pid, cluster: &Path) -> Found {
    let process = PathBuf::from(format!("/proc/{pid}"));
    let Ok(stat) = fs::read_to_string(process.join("stat")) else { return Found::Nobody };
    // "4711 (postgres) S 1 …"; a name may hold brackets and spaces itself.
    let Some((name, rest)) = stat.rsplit_once(')') else { return Found::Nobody };
    let name = name.split_once('(').map_or("", |(_, name)| name);
    let dead = rest.trim_start().starts_with(['Z', 'X']);
    let owner = |path: &Path| fs::metadata(path).map(|found| found.uid()).ok();
    // PostgreSQL runs only as the owner of its data.
    if dead || !["postgres", "postmaster"].contains(&name) || owner(&process) != owner(cluster) {
        return Found::Stranger;
    }
    let command = fs::read(process.join("cmdline")).unwrap_or_default();
    if command.split(|byte| *byte == 0).any(|word| word == cluster.as_os_str().as_bytes()) {
        return Found::Server;
    }
    match fs::read_link(process.join("cwd")) {
        Ok(folder) if folder == cluster => Found::Server,
        Ok(_) => Found::Stranger,
        Err(_) => Found::Hidden,
    }
}
