//! The shape of the house: who may know whom, and where SQL, HTTP and the law live.

mod templates;

use std::fs;
use std::path::{Path, PathBuf};

/// Files that may hold SQL.
const SQL: [&str; 3] = ["store.rs", "journal.rs", "alarms.rs"];

/// A file of ours, by its path from the top, with its text.
struct Source {
    name: String,
    text: String,
}

impl Source {
    fn is(&self, file: &str) -> bool {
        self.name.rsplit('/').next() == Some(file)
    }

    /// The text without tests and comments.
    fn code(&self) -> String {
        let code = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files of one kind below a folder.
pub fn files(folder: &Path, kind: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, kind));
        } else if path.extension().is_some_and(|it| it == kind) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources(folder: &str, kind: &str) -> Vec<Source> {
    let read = |path: PathBuf| Source {
        name: path.strip_prefix(top()).unwrap().to_str().unwrap().to_owned(),
        text: fs::read_to_string(&path).unwrap(),
    };
    let found: Vec<_> = files(&top().join(folder), kind).into_iter().map(read).collect();
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

/// The program's own code; tests beside it left out.
fn program() -> Vec<Source> {
    sources("src", "rs").into_iter().filter(|source| !source.is("tests.rs")).collect()
}

/// The modules from the ground up, as `lib.rs` lists them.
fn staircase() -> Vec<String> {
    let lib = fs::read_to_string(top().join("src/lib.rs")).unwrap();
    let module = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned());
    lib.lines().filter_map(module).collect()
}

/// The modules of ours that some code names: `crate::x`, `bellpull::x`, `use crate::{x, y::z}`.
fn used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for after in code.split("crate::").skip(1) {
        let list = match after.strip_prefix('{') {
            Some(list) => outermost(list),
            None => vec![after],
        };
        for path in list {
            let path = path.trim_start();
            let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(path.len());
            used.push(path[..end].to_owned());
        }
    }
    used
}

/// The parts of a list in braces, without those of the lists inside it.
fn outermost(list: &str) -> Vec<&str> {
    let (mut depth, mut begin, mut parts) = (0, 0, Vec::new());
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&list[begin..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts
}

#[test]
fn nobody_looks_upstairs() {
    let floors = staircase();
    let floor_of = |module: &str| floors.iter().position(|known| known == module);
    let mut wrong = Vec::new();
    for source in program() {
        let inside = source.name.strip_prefix("src/").unwrap();
        let module = inside.split(['/', '.']).next().unwrap();
        if ["lib", "main"].contains(&module) {
            continue;
        }
        let floor = floor_of(module).unwrap_or_else(|| panic!("{inside} is on no floor"));
        for other in used(&source.code()) {
            if floor_of(&other).is_some_and(|above| above > floor) {
                wrong.push(format!("{inside} uses {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "these look upstairs: {wrong:#?}");
}

#[test]
fn sql_keeps_to_its_rooms() {
    for source in program() {
        let may = SQL.iter().any(|file| source.is(file));
        let code = source.code();
        let has = ["sqlx::query", "query!(", "query_as!(", "query_scalar!(", "raw_sql"];
        assert!(may || !has.iter().any(|it| code.contains(it)), "{} has SQL", source.name);
        let checked = ["sqlx::query(", "sqlx::query_as(", "sqlx::query_as::", "QueryBuilder"];
        assert!(!checked.iter().any(|it| code.contains(it)), "{}: macros only", source.name);
    }
}

#[test]
fn the_store_knows_nothing_of_the_web() {
    for source in program().iter().filter(|source| SQL.iter().any(|file| source.is(file))) {
        let code = source.code();
        for web in ["axum", "askama", "crate::web", "http::"] {
            assert!(!code.contains(web), "{} knows {web}", source.name);
        }
    }
}

#[test]
fn the_law_is_pure() {
    let is_law = |source: &Source| source.name.contains("/lifecycle");
    let laws: Vec<_> = program().into_iter().filter(is_law).collect();
    assert!(!laws.is_empty());
    for law in laws {
        let code = law.code();
        for impure in ["axum", "async ", "::now(", "crate::clock", "crate::words", "PgConnection"] {
            assert!(!code.contains(impure), "{} knows {impure}", law.name);
        }
        // It may say how its names stand in the database, no more.
        for part in code.split("sqlx").skip(1) {
            assert!(part.starts_with("::Type") || part.starts_with('('), "{} has SQL", law.name);
        }
        assert!(!code.contains("_ =>"), "{} names every state and command", law.name);
    }
}

#[test]
fn only_the_clock_reads_the_time() {
    for source in program().iter().filter(|source| source.name != "src/clock.rs") {
        for clock in ["Utc::now()", "Local::now()", "SystemTime::now()"] {
            assert!(!source.code().contains(clock), "{} reads {clock}", source.name);
        }
    }
}

#[test]
fn lints_are_kept_silent_only_with_a_reason() {
    for source in program() {
        let code = source.code();
        assert!(!code.contains("#[allow") && !code.contains("#![allow"), "{}", source.name);
        for silence in code.split("#[expect(").skip(1) {
            let end = silence.find(")]").unwrap();
            assert!(silence[..end].contains("reason ="), "{} has no reason", source.name);
        }
    }
}

/// Code that a person would read as a sentence: two words and more, not for the log or the operator.
#[test]
fn sentences_for_people_stand_in_the_language_files() {
    for source in program().iter().filter(|it| it.name.contains("/pages/")) {
        for (number, line) in source.code().lines().enumerate() {
            let aside = ["expect(", "reason =", "#[error", "tracing::", "panic!(", "bail!("];
            if aside.iter().any(|it| line.contains(it)) {
                continue;
            }
            for said in line.split('"').skip(1).step_by(2) {
                let sentence = said.split(' ').filter(|word| word.len() > 1).count() > 2
                    && said.chars().all(|c| c.is_alphanumeric() || " ,.’'?-:".contains(c));
                assert!(!sentence, "{}:{} says {said:?}", source.name, number + 1);
            }
        }
    }
}

#[test]
fn no_path_of_a_machine_stands_in_the_tree() {
    let folders = [("src", "rs"), ("tests", "rs"), ("templates", "html"), ("migrations", "sql")];
    let machine = ["ro\u{6f}t", "hom\u{65}", "wor\u{6b}", "tm\u{70}"].map(|it| format!("\"/{it}/"));
    for (folder, kind) in folders {
        for source in sources(folder, kind) {
            let found = machine.iter().find(|path| source.text.contains(path.as_str()));
            assert!(found.is_none(), "{} names {found:?}", source.name);
        }
    }
}
