//! A person's browser window: opens, reads, presses, types, and tells of every error it met.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{BrowserLogEntry, LoggingPrefsLogLevel};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::Instant;

use crate::person::PATIENCE;

const FLAGS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--lang=en-GB",
];

/// Every violation of the content policy becomes an error on the console.
const TELL_VIOLATIONS: &str = "addEventListener('securitypolicyviolation', violation => \
    console.error('policy: ' + violation.violatedDirective + ' ' + violation.blockedURI));";

/// The program that drives the browsers. One test at a time: a browser takes a core and more.
pub struct Driver {
    child: Child,
    url: String,
    _turn: MutexGuard<'static, ()>,
}

impl Driver {
    pub async fn start() -> Self {
        static TURN: Mutex<()> = Mutex::const_new(());
        let turn = TURN.lock().await;
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is on this machine: bin/setup --tests installs it");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let started = "ChromeDriver was started successfully on port ";
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                line.strip_prefix(started).map(|port| port.trim_end_matches('.').to_owned())
            })
            .expect("chromedriver says where it listens");
        // Nobody may hang up on it.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url: format!("http://127.0.0.1:{port}"), _turn: turn }
    }

    /// A phone in somebody's hand.
    pub async fn phone(&self, name: &'static str, house: &str) -> Window {
        self.window(name, house, Size { width: 390, height: 844, phone: true }, true).await
    }

    /// A screen on a desk.
    pub async fn screen(&self, name: &'static str, house: &str) -> Window {
        self.window(name, house, Size { width: 1280, height: 800, phone: false }, true).await
    }

    /// One whose browser runs no scripts.
    pub async fn without_scripts(&self, name: &'static str, house: &str, size: Size) -> Window {
        self.window(name, house, size, false).await
    }

    async fn window(&self, name: &'static str, house: &str, size: Size, scripts: bool) -> Window {
        let profile = tempfile::tempdir().unwrap();
        let mut wishes = DesiredCapabilities::chrome();
        for flag in FLAGS {
            wishes.add_arg(flag).unwrap();
        }
        wishes.add_arg(&format!("--user-data-dir={}", profile.path().display())).unwrap();
        wishes.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
        let driver = WebDriver::new(&self.url, wishes).await.unwrap();
        let window = Window { driver, name, house: house.to_owned(), _profile: profile };
        window
            .tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": TELL_VIOLATIONS }))
            .await;
        if !scripts {
            window.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
        window.resize(size).await;
        window
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // With it go its browsers.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How large a window is, and whether it is a phone's.
#[derive(Clone, Copy)]
pub struct Size {
    pub width: u32,
    pub height: u32,
    pub phone: bool,
}

/// One person's window.
pub struct Window {
    driver: WebDriver,
    name: &'static str,
    house: String,
    _profile: TempDir,
}

impl Window {
    /// Speaks to the browser itself.
    pub async fn tell(&self, method: &str, what: Value) {
        self.driver.cdp().send_raw(method, what).await.unwrap();
    }

    pub async fn resize(&self, Size { width, height, phone }: Size) {
        let scale = if phone { 2 } else { 1 };
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": phone });
        self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    pub async fn open(&self, path: &str) {
        self.driver.goto(format!("{}{path}", self.house)).await.unwrap();
    }

    /// What a person sees on the page.
    pub async fn text(&self) -> String {
        match self.driver.find(By::Tag("body")).await {
            Ok(body) => body.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Waits until these words are there to read.
    pub async fn sees(&self, words: &str) -> &Self {
        let begun = Instant::now();
        loop {
            let text = self.text().await;
            if text.contains(words) {
                return self;
            }
            assert!(begun.elapsed() < PATIENCE, "{} never sees {words:?}:\n{text}", self.name);
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Waits until these words are no longer there.
    pub async fn no_longer_sees(&self, words: &str) {
        let begun = Instant::now();
        while self.text().await.contains(words) {
            assert!(begun.elapsed() < PATIENCE, "{} still sees {words:?}", self.name);
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Presses what these words stand on.
    pub async fn press(&self, words: &str) {
        let what = format!(
            "//*[self::button or self::a or self::label or self::summary]\
             [contains(normalize-space(.), {})]",
            quoted(words)
        );
        self.press_at(By::XPath(what)).await;
    }

    /// Presses what the selector finds, when it can be pressed.
    pub async fn press_at(&self, what: impl Into<By>) {
        let what = what.into();
        let begun = Instant::now();
        loop {
            let found = self.driver.find_all(what.clone()).await.unwrap_or_default();
            for element in found {
                if element.is_displayed().await.unwrap_or(false) {
                    // Not just into the window, where a bar at its edge may lie over it.
                    let _ = element.scroll_into_view().await;
                    if element.click().await.is_ok() {
                        return;
                    }
                }
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "{} cannot press {what:?}:\n{}",
                self.name,
                self.text().await
            );
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Writes into the field with this name, instead of what stands there.
    pub async fn types(&self, field: &str, words: &str) {
        let wait = (PATIENCE, LOOK_AGAIN);
        let field = self.driver.query(By::Css(format!("[name='{field}']"))).wait(wait.0, wait.1);
        let field = field.and_displayed().first().await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(words).await.unwrap();
    }

    /// Strikes keys, wherever they go.
    pub async fn strikes(&self, keys: &str) {
        self.driver.active_element().await.unwrap().send_keys(keys).await.unwrap();
    }

    /// What a script in the page says.
    pub async fn asks(&self, script: &str) -> Value {
        self.driver.execute(script, Vec::new()).await.unwrap().json().clone()
    }

    /// Waits until a script in the page says yes.
    pub async fn until(&self, script: &str) {
        let begun = Instant::now();
        loop {
            let said = self.driver.execute(format!("return !!({script})"), Vec::new()).await;
            if said.is_ok_and(|said| said.json() == &Value::Bool(true)) {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "{}: never {script}", self.name);
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    /// Marks the page, so that one can tell whether it was loaded again.
    pub async fn mark(&self) {
        self.asks("window.marked = true").await;
    }

    /// Whether it is still the page that was marked.
    pub async fn is_marked(&self) -> bool {
        self.asks("return window.marked === true").await == Value::Bool(true)
    }

    /// Takes the window on or off the network, once its page is all there.
    pub async fn network(&self, there: bool) {
        self.until("document.readyState === 'complete'").await;
        let speed = json!({ "offline": !there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.tell("Network.enable", json!({})).await;
        self.tell("Network.emulateNetworkConditions", speed).await;
    }

    /// Keeps a picture of the window.
    pub async fn shot(&self, name: &str) {
        let folder = shots();
        std::fs::create_dir_all(&folder).unwrap();
        self.driver.screenshot(&folder.join(format!("{name}.png"))).await.unwrap();
    }

    /// Closes the window. It must have met no error.
    pub async fn close(self) {
        self.close_but_for(|_| false).await;
    }

    /// Closes the window. It must have met no error but those that were meant.
    pub async fn close_but_for(self, meant: impl Fn(&BrowserLogEntry) -> bool) {
        let log = self.driver.browser_log().await.unwrap();
        // That a page which nobody has touched may not ring yet, its bell says itself.
        let untouched =
            |entry: &BrowserLogEntry| entry.message.contains("AudioContext was not allowed");
        let bad = |entry: &&BrowserLogEntry| {
            let told = ["SEVERE", "WARNING"].contains(&entry.level.as_str());
            told && !untouched(entry) && !meant(entry)
        };
        let errors: Vec<_> = log.iter().filter(bad).collect();
        assert!(errors.is_empty(), "{} met errors: {errors:#?}", self.name);
        self.driver.quit().await.unwrap();
    }
}

/// How often somebody looks whether something has happened.
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// Where the pictures are.
fn shots() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("shots")
}

/// As `XPath` writes a text that may hold quotation marks.
fn quoted(words: &str) -> String {
    let parts: Vec<String> = words.split('"').map(|part| format!("\"{part}\"")).collect();
    if parts.len() == 1 { parts[0].clone() } else { format!("concat({})", parts.join(", '\"', ")) }
}
