//! What people do here, button by button.

use bellpull::ids::RequestId;

use crate::page::Page;
use crate::person::Person;

/// The guest's page of a request.
pub fn mine(id: RequestId) -> String {
    format!("/stay/requests/{id}")
}

/// The colleagues' page of a request.
pub fn ours(id: RequestId) -> String {
    format!("/board/requests/{id}")
}

impl Person {
    /// A guest asks for two bath towels.
    pub async fn asks_for_towels(&self) -> RequestId {
        self.ask(&[("item", "TWL-BATH"), ("quantity", "2")]).await
    }

    /// A guest asks in their own words.
    pub async fn asks(&self, words: &str) -> RequestId {
        self.ask(&[("words", words)]).await
    }

    /// A guest asks and, told that nothing is stored, sends the same again until it is.
    pub async fn asks_until_stored(&self, words: &str) -> RequestId {
        let id = RequestId::new();
        let text = id.to_string();
        for _ in 0..50 {
            let sent =
                self.post("/stay/requests", &[("id", text.as_str()), ("words", words)]).await;
            if sent.status == 303 {
                return id;
            }
            sent.must_be(503);
        }
        panic!("{words:?} was never stored");
    }

    /// A guest looks how it stands.
    pub async fn looks_at(&self, id: RequestId) -> Page {
        self.open(&mine(id)).await.must_be(200)
    }

    /// A colleague takes it: the time that is suggested, with these words to the guest.
    pub async fn takes(&self, id: RequestId, words: &str) -> Page {
        let action = format!("{}/take", ours(id));
        let form = self.open(&action).await.must_be(200).form_to(&action);
        self.submit(&form.fill("message", words)).await
    }

    /// A colleague takes it, with a time so many minutes from now.
    pub async fn takes_within(&self, id: RequestId, minutes: i64, words: &str) -> Page {
        let action = format!("{}/take", ours(id));
        let page = self.open(&action).await.must_be(200);
        let (field, value) = page.choice(&format!("{minutes} min"));
        let form = page.form_to(&action).fill(&field, &value);
        self.submit(&form.fill("message", words)).await
    }

    /// A colleague is on the way.
    pub async fn starts(&self, id: RequestId) -> Page {
        let action = format!("{}/start", ours(id));
        let form = self.open(&ours(id)).await.must_be(200).form_to(&action);
        self.submit(&form).await
    }

    /// A colleague has brought it, in the way that the button says.
    pub async fn delivers(&self, id: RequestId, how: &str) -> Page {
        let page = self.open(&format!("{}/deliver", ours(id))).await.must_be(200);
        self.press(&page, how, &[]).await
    }

    /// The cards on a board, as they stand there.
    pub async fn cards(&self, board: &str) -> Vec<String> {
        self.open(board).await.must_be(200).pieces(".job")
    }

    /// A colleague sees to it, from the first word to the door.
    pub async fn brings(&self, id: RequestId) {
        self.takes(id, "I’m bringing it myself.").await.must_be(200);
        self.starts(id).await.must_be(200);
        self.delivers(id, AT_THE_DOOR).await.must_be(200);
    }
}

/// The ways in which it reaches a guest.
pub const IN_HAND: &str = "In hand";
pub const AT_THE_DOOR: &str = "At the door";
pub const IN_THE_ROOM: &str = "In the room";
