//! The guest's open pages while it is put right: each shows its own, however many are open.

use super::{late_towels, sorry_and_fixed};
use crate::hotel::Hotel;
use crate::stream::Event;

/// What the event puts in the place of the piece with this id.
fn piece(event: &Event, id: &str) -> String {
    let page = scraper::Html::parse_fragment(&event.data);
    let place = scraper::Selector::parse(&format!("#{id}")).unwrap();
    page.select(&place).next().map(|piece| piece.html()).unwrap_or_default()
}

/// The id that the form in it sends along.
fn message(piece: &str) -> String {
    let page = scraper::Html::parse_fragment(piece);
    let field = scraper::Selector::parse("[name=message-id]").unwrap();
    page.select(&field).next().unwrap().attr("value").unwrap().to_owned()
}

#[tokio::test]
async fn two_pages_of_one_stay_show_what_is_put_right_each_for_itself() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let late = guest.open("/stay").await.attributes("#requests a", "href").remove(0);
    let other = crate::acts::mine(guest.asks("A hook for a wet coat").await);
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    // Whichever asks first: the phone with what went wrong, the tablet with something else.
    let mut phone = guest.stream(&guest.open(&late).await.live()).await;
    let mut tablet = guest.stream(&guest.open(&other).await.live()).await;
    phone.opened().await;
    tablet.opened().await;
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let on_phone = piece(&phone.until("id=\"mending\"").await, "mending");
    let on_tablet = piece(&tablet.until("id=\"mending\"").await, "mending");
    assert!(on_phone.contains("Tomás") && !on_phone.contains("hidden=\"\""), "{on_phone}");
    assert!(!on_tablet.contains("Tomás") && on_tablet.contains("hidden=\"\""), "{on_tablet}");
}

#[tokio::test]
async fn the_same_page_on_two_devices_says_two_things() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    tomas.post(&format!("{here}/take"), &[]).await.must_be(303);
    let live = guest.open("/stay").await.live();
    let (mut phone, mut tablet) = (guest.stream(&live).await, guest.stream(&live).await);
    phone.opened().await;
    tablet.opened().await;
    tomas.post(&format!("{here}/fix"), &[("fixed", "Four large ones"), ("do", "done")]).await;
    let forms = [&phone.until("You say if it is").await, &tablet.until("You say if it is").await];
    let [first, second] = forms.map(|event| message(&piece(event, "mending")));
    assert_ne!(first, second, "or the second would be taken for a second tap");
    for (message, still) in [(first, "They are hand towels"), (second, "And they are wet")] {
        let fields = [("message-id", message.as_str()), ("right", "no"), ("still", still)];
        guest.post(&format!("/stay/mending/{id}/heard"), &fields).await.must_be(303);
    }
    tomas.open(&here).await.must_say("They are hand towels").must_say("And they are wet");
}

#[tokio::test]
async fn whoever_chooses_what_is_no_longer_offered_is_shown_what_is() {
    let hotel = Hotel::open().await;
    let (guest, id) = late_towels(&hotel).await;
    let tomas = hotel.colleague("Tomás").await;
    let here = format!("/right/{id}");
    sorry_and_fixed(&tomas, &here, "Done").await;
    let gesture = format!("{here}/gesture");
    let offers = [("g", "chocolate"), ("g", "breakfast"), ("do", "offer"), ("card", "")];
    tomas.post(&gesture, &offers).await.must_be(303);
    let home = guest.open("/stay").await;
    let (field, value) = home.choice("Hot chocolate tonight, with a card");
    let form = home.form("I’d like this").fill(&field, &value);

    let offers = [("g", "breakfast"), ("g", "flower"), ("do", "offer"), ("card", "")];
    tomas.post(&gesture, &offers).await.must_be(303);
    let page = guest.submit(&form).await.must_be(409);
    let page = page.must_say("What you could choose from has changed").must_not_say("chocolate");
    // Loaded again by itself, it would send the form again.
    assert_eq!(page.attributes("[data-live]", "data-live"), Vec::<String>::new());
    let value = page.attributes("input[name=gesture]", "value").remove(0);
    let form = page.form("I’d like this").fill("gesture", &value);
    guest.submit(&form).await.must_be(200).must_say("You chose: ");
}
