//! Moments worth telling, and thanks that reach whom they are for.

use crate::acts::{AT_THE_DOOR, mine, ours};
use crate::hotel::Hotel;

const THROAT: &str = "I’d only mentioned my throat. There was honey, a lemon, and a note. I slept.";

#[tokio::test]
async fn a_moment_is_told_by_anybody_and_reaches_whom_it_names() {
    let hotel = Hotel::open().await;
    let (marta, ines) = (hotel.colleague("Marta").await, hotel.colleague("Ines").await);
    hotel.guest("Leo’s parents", "415").await;
    let form = marta.open("/moments/new").await.must_be(200).form("Put it on the wall");
    marta.submit(&form).await.must_be(422).must_say("Write what happened.");
    let linh = hotel.staff_id("Linh").to_string();
    let form = form.fill("words", "Linh found the bear.").fill("room", "415").fill("who", &linh);
    let page = marta.submit(&form).await.must_be(200).must_say("It’s on the wall");
    page.must_say("Marta noticed, about Linh, room 415, Thu 6");
    // A double tap is one moment.
    let wall = marta.submit(&form).await.must_be(200);
    assert_eq!(wall.texts(".wow > li").len(), 1);

    let linh = hotel.colleague("Linh").await;
    linh.open("/board").await.must_say("One thing new for you");
    let own = linh.open("/me").await.must_say("Marta told everybody about you:");
    let own = linh.press(&own.must_say("Linh found the bear."), "I’ve read it", &[]).await;
    own.must_say("Linh found the bear.").must_not_say("I’ve read it");
    linh.open("/board").await.must_not_say("new for you");
    ines.open("/board").await.must_not_say("new for you");
    // Only whoever told it takes it back.
    assert!(ines.open("/moments").await.find_form("Take it back").is_none());
    let back = marta.open("/moments").await.form("Take it back");
    ines.submit(&back).await.must_be(404);
    marta.submit(&back).await.must_be(200).must_say("no longer on the wall");
    linh.open("/me").await.must_not_say("Linh found the bear.");
}

#[tokio::test]
async fn a_room_that_the_house_does_not_have_is_said_so_and_nothing_typed_is_lost() {
    let hotel = Hotel::open().await;
    hotel.guest("Leo’s parents", "304").await;
    let marta = hotel.colleague("Marta").await;
    let form = marta.open("/moments/new").await.form("Put it on the wall");
    let form = form.fill("words", "The bear was found.").fill("room", "999").fill("guest", "Leo");
    let page = marta.submit(&form).await.must_be(422);
    let form = page.must_say("There is no room with this number.").form("Put it on the wall");
    let typed = ["words", "room", "guest"].map(|field| form.value(field).unwrap());
    assert_eq!(typed, ["The bear was found.", "999", "Leo"]);
    assert!(marta.open("/moments").await.texts(".wow > li").is_empty());
    // Any keyboard; and no room at all.
    marta.submit(&form.fill("room", " ٣٠٤ ")).await.must_be(200).must_say("room 304");
    let form = marta.open("/moments/new").await.form("Put it on the wall");
    marta.submit(&form.fill("words", "Somebody sang in the lift.")).await.must_be(200);
}

#[tokio::test]
async fn a_form_that_is_gone_back_to_and_changed_tells_another_moment() {
    let hotel = Hotel::open().await;
    let (marta, linh) = (hotel.colleague("Marta").await, hotel.staff_id("Linh").to_string());
    let wall = async || marta.open("/moments").await.texts(".wow > li").len();
    let form = marta.open("/moments/new").await.form("Put it on the wall");
    let form = form.fill("words", "Linh found the bear.");
    marta.submit(&form).await.must_be(200);
    // Other words, or somebody else whom it is about; each of them pressed twice.
    for changed in
        [form.clone().fill("words", "She sewed it, too."), form.clone().fill("who", &linh)]
    {
        let before = wall().await;
        let page = marta.submit(&changed).await.must_be(200).must_say("It’s on the wall");
        page.must_say("Linh found the bear.").must_say("She sewed it, too.");
        marta.submit(&changed).await.must_be(200);
        assert_eq!(wall().await, before + 1);
    }
    // Taken back, gone back to and sent again, it is there again.
    let form = marta.open("/moments/new").await.form("Put it on the wall");
    let form = form.fill("words", "Honey for a sore throat.");
    let page = marta.submit(&form).await.must_be(200);
    marta.submit(&page.form("Undo")).await.must_be(200).must_not_say("Honey");
    for _ in 0..2 {
        marta.submit(&form).await.must_be(200).must_say("Honey for a sore throat.");
        assert_eq!(wall().await, 4);
    }
}

#[tokio::test]
async fn what_a_guest_wrote_is_on_the_wall_with_one_tap() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (tomas, linh) = (hotel.colleague("Tomás").await, hotel.colleague("Linh").await);
    let id = guest.asks("Something for a sore throat").await;
    marta.takes(id, "I’m coming.").await.must_be(200);
    marta.starts(id).await.must_be(200);
    guest.post(&format!("{}/reply", mine(id)), &[("words", THROAT)]).await.must_be(303);
    marta.delivers(id, AT_THE_DOOR).await.must_be(200);

    let page = tomas.open(&ours(id)).await.must_say(THROAT);
    // Our own words are not for the wall.
    assert_eq!(page.texts(".thread form").len(), 1);
    let wall = tomas.press(&page, "Worth telling", &[]).await.must_be(200);
    wall.must_say(THROAT).must_say("Mrs Okafor, about Marta, room 304, Thu 6");
    marta.open("/me").await.must_say("Mrs Okafor, about you:").must_say(THROAT);
    // Whoever finds it worth telling as well is led to it.
    let again = linh.submit(&page.form("Worth telling")).await.must_be(200).must_say(THROAT);
    assert_eq!(again.texts(".wow > li").len(), 1);
    let page = linh.open(&ours(id)).await.must_say("On the wall");
    assert!(page.find_form("Worth telling").is_none());
    // It can be undone.
    let wall = tomas.open("/moments").await;
    tomas.submit(&wall.form("Take it back")).await.must_be(200).must_not_say(THROAT);
    linh.open(&ours(id)).await.form("Worth telling");
}
