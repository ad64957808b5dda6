//! Finding PostgreSQL's server programs, `initdb` and `postgres`. Nothing is downloaded.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, bail};

use super::run_as::RunAs;

/// The oldest version that the migrations are written for.
const OLDEST: u32 = 15;

/// Where packages put the programs: a folder, and what its versions' names begin with.
const PLACES: &[(&str, &str)] = &[
    ("/usr/lib/postgresql", ""),
    ("/usr", "pgsql-"),
    ("/opt/homebrew/opt", "postgresql@"),
    ("/usr/local/opt", "postgresql@"),
];

/// The folder of the programs: `named`, or one on the PATH, or the newest that a package put
/// somewhere; of version `wanted`, if that is given, since no other can read the data.
pub(super) fn find(
    named: Option<&Path>,
    wanted: Option<u32>,
    run_as: &RunAs,
) -> anyhow::Result<PathBuf> {
    let mut passed_over = Vec::new();
    for folder in named.map_or_else(places, |folder| vec![folder.to_owned()]) {
        // Not the link on the PATH: initdb looks for postgres beside itself.
        let Ok(postgres) = folder.join("postgres").canonicalize() else { continue };
        let Some(folder) = postgres.parent() else { continue };
        if !folder.join("initdb").exists() || !run_as.can_enter(folder) {
            continue;
        }
        let version = version(&postgres)?;
        if wanted.map_or(version >= OLDEST, |wanted| version == wanted) {
            return Ok(folder.to_owned());
        }
        passed_over.push(version.to_string());
    }
    let found = match passed_over.join(", ") {
        none if none.is_empty() => String::new(),
        some => format!(" (found: {some})"),
    };
    match wanted {
        Some(wanted) => bail!(
            "the data was made by PostgreSQL {wanted}, whose server programs are not on this \
             machine{found}; on Debian or Ubuntu: apt-get install postgresql-{wanted}"
        ),
        None => bail!(
            "PostgreSQL's server programs (initdb and postgres, version {OLDEST} or later) are not \
             on this machine{found}; run bin/setup, or on Debian or Ubuntu: apt-get install \
             postgresql, or set DATABASE_URL to a server that runs elsewhere"
        ),
    }
}

fn places() -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = env::split_paths(&path).collect();
    for (base, prefix) in PLACES {
        let mut versions: Vec<(u32, PathBuf)> = fs::read_dir(base)
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let version = entry.file_name().to_str()?.strip_prefix(prefix)?.parse().ok()?;
                Some((version, entry.path().join("bin")))
            })
            .collect();
        versions.sort_by(|one, other| other.cmp(one));
        places.extend(versions.into_iter().map(|(_, folder)| folder));
    }
    places
}

/// The 15 of `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`.
fn version(postgres: &Path) -> anyhow::Result<u32> {
    let said = Command::new(postgres)
        .arg("--version")
        .output()
        .with_context(|| format!("cannot run {}", postgres.display()))?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let number = said.split_whitespace().nth(2).unwrap_or_default();
    let major = number.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    major.parse().with_context(|| format!("{} says it is {said:?}", postgres.display()))
}
