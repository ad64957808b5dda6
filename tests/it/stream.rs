//! A page that stays open, as a browser hears it.

use axum::body::Body;
use http_body_util::BodyExt;

use crate::person::PATIENCE;

/// One event of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    pub id: Option<String>,
    /// Empty for a piece of the page.
    pub name: String,
    pub data: String,
}

impl Event {
    /// Its place in the journal.
    pub fn number(&self) -> i64 {
        self.id.as_deref().unwrap().parse().unwrap()
    }
}

/// A page that is open.
pub struct Stream {
    body: Body,
    text: String,
    /// The number of the newest event that came.
    pub seen: Option<String>,
}

impl Stream {
    /// What comes in an answer, to somebody who has seen everything up to a number.
    pub fn new(body: Body, seen: Option<&str>) -> Self {
        Self { body, text: String::new(), seen: seen.map(str::to_owned) }
    }

    /// What comes next; nothing when the house ends it.
    pub async fn next(&mut self) -> Option<Event> {
        loop {
            while let Some(end) = self.text.find("\n\n") {
                let block: String = self.text.drain(..end + 2).collect();
                if let Some(event) = parse(block.trim_end()) {
                    self.seen = event.id.clone().or(self.seen.take());
                    return Some(event);
                }
            }
            let frame = tokio::time::timeout(PATIENCE, self.body.frame());
            let frame = frame.await.expect("something comes, or the stream ends")?;
            let Ok(data) = frame.ok()?.into_data() else { continue };
            self.text.push_str(std::str::from_utf8(&data).unwrap());
        }
    }

    /// Waits until the house has said that the page is followed.
    pub async fn opened(&mut self) {
        while !self.text.contains("\n\n") {
            let frame = tokio::time::timeout(PATIENCE, self.body.frame()).await;
            let data = frame.expect("it opens").expect("it stays open").unwrap().into_data();
            self.text.push_str(std::str::from_utf8(&data.unwrap()).unwrap());
        }
    }

    /// The next event that shows these words.
    pub async fn until(&mut self, words: &str) -> Event {
        loop {
            let event = self.next().await.unwrap_or_else(|| panic!("it ended before {words:?}"));
            if event.data.contains(words) {
                return event;
            }
        }
    }

    /// The event with which the house sends the page away.
    pub async fn goodbye(&mut self) -> String {
        loop {
            let event = self.next().await.expect("a page is told why it ends");
            if !event.name.is_empty() {
                assert_eq!(self.next().await, None, "nothing comes after {}", event.name);
                return event.name;
            }
        }
    }
}

fn parse(block: &str) -> Option<Event> {
    let mut event = Event::default();
    let mut data = Vec::new();
    for line in block.lines() {
        let (field, value) = line.split_once(':')?;
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "id" => event.id = Some(value.to_owned()),
            "event" => value.clone_into(&mut event.name),
            "data" => data.push(value),
            _ => {}
        }
    }
    event.data = data.join("\n");
    (event.id.is_some() || !event.data.is_empty()).then_some(event)
}
