//! What a guest reads who has just said that it is right.

use super::{late_towels, open_of, sorry_and_fixed};
use crate::hotel::Hotel;

#[tokio::test]
async fn whoever_says_that_it_is_right_is_thanked_and_told_who_stayed_with_it() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    let gesture = [("g", "note"), ("do", "choose")];
    tomas.post(&format!("{here}/gesture"), &gesture).await.must_be(303);
    tomas.post(&format!("{here}/give"), &[]).await.must_be(303);
    let home = guest.open("/stay").await.must_say("Tomás is staying with this");

    // Tapped, tapped again from a page gone back to, and loaded again.
    for _ in 0..2 {
        let thanks = guest.press(&home, "It’s right now", &[]).await.must_be(200);
        let thanks = thanks.must_say("Thank you for telling us that it’s right.");
        thanks.must_say("Tomás stayed with this until you said so").must_not_say("staying with");
        assert_eq!(open_of(&hotel, &guest).await, None);
    }
    let thanks =
        guest.open("/stay").await.must_say("Tomás stayed with this").must_not_say("Not yet");
    assert_eq!(thanks.attributes("#mending[hidden]", "id").len(), 0);
    hotel.minutes_pass(15).await;
    guest.open("/stay").await.must_not_say("Tomás stayed with this");
}

#[tokio::test]
async fn whoever_tapped_by_mistake_says_so_below_our_thanks() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Four large ones").await;
    tomas.post(&format!("{here}/gesture"), &[("g", "note"), ("do", "choose")]).await.must_be(303);
    tomas.post(&format!("{here}/give"), &[]).await.must_be(303);
    let home = guest.open("/stay").await;
    let thanks = guest.press(&home, "It’s right now", &[]).await;
    let home = thanks.must_say("It isn’t right after all");
    let again = guest.press(&home, "Tell us", &[("still", "One is wet")]).await.must_be(200);
    again.must_not_say("Thank you for telling us");
    assert!(open_of(&hotel, &guest).await.is_some_and(|open| open != id));
}
