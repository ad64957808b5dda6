//! Who runs the server programs: PostgreSQL refuses to run as root.

use std::fs::{self, DirBuilder, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, lchown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use rustix::process::{Signal, geteuid, getpid, getppid, set_parent_process_death_signal};

/// Who runs the server programs and owns what they write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RunAs {
    /// The person who started us.
    Ourselves,
    /// We are root, so it is somebody with fewer rights.
    Other(Account),
}

/// A user of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Account {
    name: String,
    uid: u32,
    gid: u32,
}

/// Why nobody can run the server programs on a folder.
#[derive(Debug, thiserror::Error)]
pub(super) enum Barred {
    #[error(
        "PostgreSQL does not run as root, and this machine has neither a user postgres nor a user \
         nobody; start Bellpull as an ordinary user, or set DATABASE_URL"
    )]
    NoAccount,
    #[error(
        "the database in {0} belongs to a user who cannot run PostgreSQL here: to root, or to \
         nobody this machine knows; give it to one who can, for example with chown -R postgres: {0}"
    )]
    WrongOwner(String),
    #[error("PostgreSQL does not run as root, and as {account} it cannot enter {folder}")]
    NoWay { account: String, folder: String },
}

impl RunAs {
    /// For a root: the owner of the data; else of the place where it will be, else `postgres`,
    /// whom the distribution's package made, else `nobody`: the first who can get there.
    pub(super) fn choose(folder: &Path) -> Result<Self, Barred> {
        if !geteuid().is_root() {
            return Ok(Self::Ourselves);
        }
        let accounts = accounts();
        let owner_of = |path: &Path| {
            let uid = fs::metadata(path).ok()?.uid();
            accounts.iter().find(|account| account.uid == uid && uid != 0)
        };
        let cluster = folder.join("pgdata");
        let candidates: Vec<&Account> = if cluster.exists() {
            let owner = owner_of(&cluster)
                .ok_or_else(|| Barred::WrongOwner(cluster.display().to_string()))?;
            vec![owner]
        } else {
            let named = |name| accounts.iter().find(move |account| account.name == name);
            let place = nearest(folder);
            [owner_of(&place), named("postgres"), named("nobody")].into_iter().flatten().collect()
        };
        let first = candidates.first().ok_or(Barred::NoAccount)?;
        let able = candidates.iter().find(|account| account.barred_by(folder).is_none());
        able.map(|account| Self::Other((*account).clone())).ok_or_else(|| Barred::NoWay {
            account: first.name.clone(),
            folder: first.barred_by(folder).unwrap_or_default().display().to_string(),
        })
    }

    /// Whether what is in `folder` can be reached.
    pub(super) fn can_enter(&self, folder: &Path) -> bool {
        match self {
            Self::Ourselves => true,
            Self::Other(account) => account.passes(folder) && account.barred_by(folder).is_none(),
        }
    }

    /// The user id that owns what the server writes.
    pub(super) fn uid(&self) -> u32 {
        match self {
            Self::Ourselves => geteuid().as_raw(),
            Self::Other(account) => account.uid,
        }
    }

    /// Makes `command` run as this user; the standard library drops our other groups as well.
    pub(super) fn put_on(&self, command: &mut Command) {
        if let Self::Other(account) = self {
            command.uid(account.uid).gid(account.gid);
        }
    }

    /// Gives a file that we just made to this user.
    pub(super) fn give(&self, file: &fs::File) -> io::Result<()> {
        match self {
            Self::Other(account) if file.metadata()?.uid() != account.uid => {
                std::os::unix::fs::fchown(file, Some(account.uid), Some(account.gid))
            }
            Self::Other(_) | Self::Ourselves => Ok(()),
        }
    }

    /// Makes a folder that only this user can enter, or takes the one that stands there.
    pub(super) fn make_folder(&self, folder: &Path) -> anyhow::Result<()> {
        let shown = folder.display();
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make {shown}"))?;
        }
        match DirBuilder::new().mode(0o700).create(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(error).with_context(|| format!("cannot make {shown}"));
            }
            Ok(()) | Err(_) => {}
        }
        let found = fs::symlink_metadata(folder)?;
        ensure!(found.is_dir(), "{shown} is not a folder");
        if let Self::Other(account) = self
            && found.uid() == 0
        {
            lchown(folder, Some(account.uid), Some(account.gid))
                .with_context(|| format!("cannot give {shown} to {}", account.name))?;
        } else {
            ensure!(found.uid() == self.uid(), "{shown} belongs to another user");
        }
        fs::set_permissions(folder, Permissions::from_mode(0o700))?;
        Ok(())
    }
}

impl Account {
    /// The first folder on the way to `folder` that this user cannot pass.
    fn barred_by(&self, folder: &Path) -> Option<PathBuf> {
        let mut way: Vec<&Path> = folder.ancestors().skip(1).collect();
        way.reverse();
        way.into_iter().find(|step| !self.passes(step)).map(Path::to_owned)
    }

    /// Whether what is inside `folder` can be opened by name. One that does not exist yet will be
    /// made by us so that it can.
    fn passes(&self, folder: &Path) -> bool {
        let Ok(found) = fs::metadata(folder) else { return true };
        let search = match found.mode() {
            mode if found.uid() == self.uid => mode & 0o100,
            mode if found.gid() == self.gid => mode & 0o010,
            mode => mode & 0o001,
        };
        search != 0
    }
}

/// The folder, or the closest one above it that exists.
fn nearest(folder: &Path) -> PathBuf {
    folder.ancestors().find(|step| step.exists()).unwrap_or(Path::new("/")).to_owned()
}

fn accounts() -> Vec<Account> {
    let known = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let account = |line: &str| {
        let mut fields = line.split(':');
        let name = fields.next()?.to_owned();
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        Some(Account { name, uid, gid })
    };
    known.lines().filter_map(account).collect()
}

/// Has the kernel send `signal` to the program when the thread that starts it ends, so that it does
/// not outlive us, not even after kill -9.
#[expect(unsafe_code, reason = "a death signal can only be asked for between fork and exec")]
pub(super) fn end_with_us(command: &mut Command, signal: Signal) {
    let parent = getpid();
    // SAFETY: system calls only, each of them allowed between fork and exec; no memory is taken.
    // The standard library has changed the user before, which would have cleared the request.
    unsafe {
        command.pre_exec(move || {
            set_parent_process_death_signal(Some(signal))?;
            // Had we died before the request, nobody would ever send it.
            if getppid() == Some(parent) { Ok(()) } else { Err(io::ErrorKind::BrokenPipe.into()) }
        });
    }
}
