//! What a guest is asked, told and left in peace with.

mod asked;
mod offered;
mod rests;
mod told;
mod waits;

use bellpull::ids::{MessageId, RequestId};
use bellpull::requests::questions::Question;
use bellpull::requests::{self, Along, Command, Deed, Note, Target};
use bellpull::rules::InTheWay;
use bellpull::text::{CleanText, LONGEST};
use bellpull::words::Language;

use crate::hotel::Hotel;

/// Something a colleague does, with a word to the guest.
pub struct Does<'a> {
    pub words: &'a str,
    pub choices: &'a [&'a str],
    pub why: &'a str,
}

impl<'a> Does<'a> {
    /// With these words and nothing else.
    pub fn saying(words: &'a str) -> Self {
        Self { words, choices: &[], why: "" }
    }
}

fn text(words: &str) -> CleanText {
    CleanText::lines(words, LONGEST).unwrap()
}

/// A colleague does it, as their page would.
pub async fn does(hotel: &Hotel, who: &str, id: RequestId, deed: Deed, with: Does<'_>) {
    let by = hotel.staff_id(who);
    let note = Note {
        id: MessageId::new(),
        by: Some(by),
        words: text(with.words),
        language: Language::En,
    };
    let question = Question {
        choices: with.choices.iter().map(|choice| text(choice)).collect(),
        why: text(with.why),
    };
    let in_the_way = matches!(deed, Deed::Cannot).then(|| InTheWay {
        rule: text("The kitchen closes at ten"),
        alternative: text("Sandwiches"),
        impact: text("A hungry guest"),
    });
    let along =
        Along { note: Some(note), question: Some(question), in_the_way, ..Along::default() };
    let target = Target { property: hotel.house.id, stay: None, id };
    let command = Command::Colleague { by, deed };
    let mut tx = hotel.app.db.begin().await.unwrap();
    requests::act(&mut tx, target, command, along, hotel.now()).await.unwrap();
    tx.commit().await.unwrap();
    hotel.app.live.ring();
}
