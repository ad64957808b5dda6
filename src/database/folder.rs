//! Where the data is kept: what the person named, else `./data`, else the platform's folder.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf, absolute};

use anyhow::{Context, bail, ensure};
use rustix::fs::{Access, access};
use rustix::process::geteuid;

use super::run_as::{Barred, RunAs};

/// Where a root's data goes when PostgreSQL's user cannot reach the place it was meant for.
const SHARED: &str = "/var/lib/bellpull";

/// What a folder of ours may hold before it holds data. A volume of its own has `lost+found`.
const NOTHING: &[&str] = &["lock", "lost+found", "pg.log", "pg.log.old", "pgdata.new"];

/// A folder for the data, and whether it is where a person would look first.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) folder: PathBuf,
    pub(super) expected: bool,
}

/// Chooses, and says so where it is not the expected place.
pub(super) fn choose(named: Option<&Path>) -> anyhow::Result<Place> {
    let here = absolute("data")?;
    let wanted = match named {
        Some(named) => absolute(named)?,
        None if usable(&here) => here.clone(),
        None => platform()?,
    };
    let folder = reachable(&wanted)?;
    let shown = folder.display();
    if folder.starts_with(SHARED) && fs::read_link(&wanted).is_ok() {
        tracing::warn!(
            "the data is kept in {shown}: PostgreSQL does not run as root, and the user it runs as \
             cannot enter every folder above {}, which is a link to it",
            wanted.display()
        );
    } else if named.is_none() && wanted != here {
        tracing::warn!("the data is kept in {shown}: {} cannot be used for it", here.display());
    }
    let expected = folder == named.map_or(here, |_| wanted);
    Ok(Place { folder, expected })
}

/// Whether `./data` is ours already, or may become so.
fn usable(data: &Path) -> bool {
    let Ok(found) = fs::metadata(data) else {
        return fs::read_link(data).map_or_else(
            |_| welcome(data.parent().unwrap_or(data)),
            |target| target.starts_with(SHARED),
        );
    };
    let user = geteuid();
    found.is_dir() && (user.is_root() || found.uid() == user.as_raw()) && free(data).is_ok()
}

/// Whether a folder called `data` would surprise nobody here.
fn welcome(folder: &Path) -> bool {
    let private = folder.parent().is_none() || std::env::home_dir().is_some_and(|h| h == folder);
    !private && access(folder, Access::WRITE_OK).is_ok()
}

/// Refuses a folder that somebody uses for something else: ours is closed to all others.
fn free(folder: &Path) -> anyhow::Result<()> {
    if folder.join("pgdata").exists() {
        return Ok(());
    }
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.with_context(|| {
            format!("cannot use {} for the data; name another folder with --data", folder.display())
        })?,
    };
    for entry in entries {
        let name = entry?.file_name();
        ensure!(
            NOTHING.iter().any(|ours| name == *ours),
            "{} holds other things than Bellpull’s data, such as {}; name an empty or a new folder",
            folder.display(),
            name.display()
        );
    }
    Ok(())
}

fn platform() -> anyhow::Result<PathBuf> {
    let base = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .or_else(|| Some(std::env::home_dir()?.join(".local/share")))
        .context("there is no place for the data here; name a folder with --data")?;
    Ok(base.join("bellpull"))
}

/// The real path of `wanted`; or, if PostgreSQL's user cannot get there, of a folder elsewhere, to
/// which `wanted` becomes a link: so it is found again, and whoever removes the link starts afresh.
fn reachable(wanted: &Path) -> anyhow::Result<PathBuf> {
    let real = follow(wanted)?;
    free(&real)?;
    match RunAs::choose(&real) {
        Ok(_) => Ok(real),
        Err(barred @ Barred::NoWay { .. }) if !real.join("pgdata").exists() => {
            elsewhere(wanted).with_context(|| barred.to_string())
        }
        Err(barred) => bail!(barred),
    }
}

/// Follows links, also those whose target does not exist yet.
fn follow(wanted: &Path) -> anyhow::Result<PathBuf> {
    if let Ok(real) = wanted.canonicalize() {
        return Ok(real);
    }
    if let Ok(target) = fs::read_link(wanted) {
        // Its data was removed, which is one more way to start afresh.
        ensure!(
            target.starts_with(SHARED),
            "{} is a link to {}, which does not exist",
            wanted.display(),
            target.display()
        );
        return Ok(target);
    }
    let (Some(parent), Some(name)) = (wanted.parent(), wanted.file_name()) else {
        bail!("{} cannot hold the data; name another folder with --data", wanted.display());
    };
    fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    Ok(parent.canonicalize()?.join(name))
}

fn elsewhere(wanted: &Path) -> anyhow::Result<PathBuf> {
    fs::create_dir_all(SHARED).with_context(|| format!("cannot make {SHARED}"))?;
    fs::set_permissions(SHARED, Permissions::from_mode(0o755))?;
    let folder = Path::new(SHARED).join(format!("{:08x}", getrandom::u32()?));
    match fs::remove_dir(wanted) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            bail!(
                "cannot put a link in the place of {} ({error}); name a folder elsewhere with \
                 --data, such as {SHARED}/data",
                wanted.display()
            );
        }
        Ok(()) | Err(_) => {}
    }
    match symlink(&folder, wanted) {
        // Another start was quicker; the lock decides between us.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(fs::read_link(wanted)?),
        made => made.map(|()| folder).with_context(|| format!("cannot make {}", wanted.display())),
    }
}
