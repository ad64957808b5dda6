//! The program itself, started as an operator does, with its own private database.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response, Uri};
use bellpull::database::embedded::options_for;
use rustix::process::{Pid, Signal, kill_process};
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use tempfile::TempDir;

/// A folder of its own, where PostgreSQL's user can reach it.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        use std::os::unix::fs::PermissionsExt;
        let everybody = std::fs::Permissions::from_mode(0o755);
        Self(tempfile::Builder::new().permissions(everybody).tempdir().unwrap())
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// How to reach the database of the program that runs here.
    pub fn database(&self) -> PgConnectOptions {
        options_for(&self.data().canonicalize().unwrap(), "bellpull")
    }

    /// Starts the program where it must not, and reads why it ends.
    pub fn must_refuse(&self, command: &str, why: &str) {
        let ended = Command::new(env!("CARGO_BIN_EXE_bellpull"))
            .args([command, "--listen", "127.0.0.1:0", "--data"])
            .arg(self.data())
            .env_remove("DATABASE_URL")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(!ended.status.success(), "{command} goes on");
        assert!(said.contains(why), "{said}");
    }

    /// Kills the database of the program: it has no time to write anything down.
    pub fn kill_database(&self) {
        let note = std::fs::read_to_string(self.data().join("pgdata/postmaster.pid")).unwrap();
        let server = note.lines().next().unwrap().trim().parse().unwrap();
        kill_process(Pid::from_raw(server).unwrap(), Signal::KILL).unwrap();
    }

    /// What the program has written down so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.0.path().join("log")).unwrap()
    }
}

/// The running program. It ends with the test.
pub struct Program {
    child: Child,
    /// Nobody may hang up on it.
    _said: BufReader<ChildStdout>,
    /// What it said when it was ready.
    pub ready: String,
}

impl Program {
    /// Starts it and waits for the line that says it is ready.
    pub fn start(folder: &Folder, command: &[&str]) -> Self {
        let log = File::options().create(true).append(true).open(folder.0.path().join("log"));
        let mut child = Command::new(env!("CARGO_BIN_EXE_bellpull"))
            .args(command)
            .args(["--listen", "127.0.0.1:0", "--data"])
            .arg(folder.data())
            .env_remove("DATABASE_URL")
            .env("BELLPULL_LOG", "debug")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log.unwrap())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let is_ready = |line: &String| line.starts_with("listening on") || line.starts_with('{');
        let ready = said.by_ref().lines().map_while(Result::ok).find(is_ready);
        let ready = ready.unwrap_or_else(|| panic!("it did not start:\n{}", folder.log()));
        Self { child, _said: said, ready }
    }

    /// Starts one more server for a database that others use as well.
    pub fn beside(folder: &Folder, database: &PgConnectOptions) -> Self {
        let url = database.to_url_lossy().to_string();
        Self::start(folder, &["serve", "--database-url", &url])
    }

    /// All its pages, over the network.
    pub fn router(&self) -> Router {
        let base = self.ready.strip_prefix("listening on ").unwrap().trim();
        far_away(base)
    }

    /// Kills it: it has no time to put anything in order.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to end, and waits until it has.
    pub fn end(&mut self) -> ExitStatus {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The pages of a program that listens at an address.
pub fn far_away(base: &str) -> Router {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let base = base.to_owned();
    Router::new()
        .fallback(move |request: Request<Body>| pass_on(client.clone(), base.clone(), request))
}

/// Passes a request on; a program that is not there answers nothing, as 502 says.
async fn pass_on(client: reqwest::Client, base: String, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let mut headers = parts.headers;
    let uri: Uri = base.parse().unwrap();
    headers.insert("host", uri.authority().unwrap().as_str().parse().unwrap());
    if headers.contains_key("origin") {
        headers.insert("origin", base.parse().unwrap());
    }
    let request = client.request(parts.method, format!("{base}{path}")).headers(headers).body(body);
    match request.send().await {
        Ok(answer) => passed_back(answer),
        Err(_) => Response::builder().status(502).body(Body::empty()).unwrap(),
    }
}

fn passed_back(answer: reqwest::Response) -> Response<Body> {
    let status = answer.status();
    let headers: HeaderMap = answer.headers().clone();
    let chunks = futures_util::stream::unfold(answer, |mut answer| async {
        answer.chunk().await.transpose().map(|chunk| (chunk, answer))
    });
    let mut response = Response::new(Body::from_stream(chunks));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
