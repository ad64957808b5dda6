//! The house page: written by the manager, read by guests.

use bellpull::words::Language;

use crate::hotel::Hotel;
use crate::page::Form;
use crate::person::Person;

/// The manager's form as it stands, and what is to be written into it.
async fn form(manager: &Person, words: &[(&str, &str)]) -> Form {
    let form = manager.open("/house").await.must_be(200).form_to("/house");
    words.iter().fold(form, |form, (field, words)| form.fill(field, words))
}

async fn writes(manager: &Person, words: &[(&str, &str)]) {
    let form = form(manager, words).await;
    manager.submit(&form).await.must_be(200).must_say("Saved.");
}

#[tokio::test]
async fn what_the_manager_writes_is_what_guests_read_in_their_language() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    assert_eq!(helena.open("/me").await.link("The house"), "/house");
    let words = [
        ("wifi-network", "Lindenhof Guest"),
        ("wifi-password", "linden-blossom-1876"),
        ("breakfast-en", "In the linden room,\r\nfrom 06:30."),
        ("breakfast-de", "Im Lindensaal, ab 06:30."),
        ("hours-en", "Check-out: by 11:00"),
    ];
    writes(&helena, &words).await;

    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let home = okafor.open("/stay").await;
    assert_eq!(home.link("Good to know about the house"), "/stay/house");
    let page = okafor.open("/stay/house").await.must_be(200);
    assert_eq!(page.texts("main h2"), ["Wi-Fi", "Breakfast", "Hours", "How to reach a person"]);
    assert_eq!(page.texts("#wifi-password"), ["linden-blossom-1876"]);
    let page = page.must_say("Network Lindenhof Guest").must_say("Check-out: by 11:00");
    assert!(
        page.html.contains("In the linden room,\nfrom 06:30."),
        "the line ends where she ended it"
    );
    let page = page.must_say("Call us: dial 0").must_say("From outside: +43 1 234 56 78");
    assert_eq!(page.attributes("main a[href^=tel]", "href"), ["tel:0", "tel:+4312345678"]);

    let lechner = hotel.guest_speaking(Language::De, "Frau Lechner", "104").await;
    let page = lechner.open("/stay/house").await.must_say("Im Lindensaal, ab 06:30.");
    // Nobody has written this in German.
    let page = page.must_not_say("In the linden room").must_say("English Check-out: by 11:00");
    assert_eq!(page.attributes("main .lines", "lang"), ["de", "en"]);
    let haddad = hotel.guest_speaking(Language::Ar, "السيدة حدّاد", "118").await;
    let page = haddad.open("/stay/house").await;
    assert_eq!(page.attributes("main .lines", "lang"), ["en", "en"]);
    assert_eq!(page.attributes("main .lines", "dir"), ["ltr", "ltr"]);
}

#[tokio::test]
async fn the_password_is_for_those_who_are_here() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let words = [("wifi-network", "Lindenhof Guest"), ("wifi-password", "linden-1876")];
    writes(&helena, &words).await;
    let coming = hotel.expects("Mrs Okafor", "304", 2).await;
    let page =
        coming.open("/stay/house").await.must_say("The password is yours when you are here.");
    let page = page.must_say("Lindenhof Guest").must_not_say("linden-1876");
    assert!(!page.html.contains("linden-1876"));
    // Pages that are open are told alike, whoever looks first.
    let here = hotel.guest("Mr Sato", "211").await;
    let mut streams = Vec::new();
    for guest in [&here, &coming] {
        let mut stream = guest.stream(&guest.open("/stay/house").await.live()).await;
        stream.opened().await;
        streams.push(stream);
    }
    writes(&helena, &[("wifi-password", "linden-1877")]).await;
    for (stream, is_here) in streams.iter_mut().zip([true, false]) {
        let told = stream.next().await.unwrap();
        assert_eq!(told.data.contains("linden-1877"), is_here, "{told:?}");
    }
    hotel.arrives(coming.stay.unwrap()).await;
    coming.open("/stay/house").await.must_say("linden-1877");
}

#[tokio::test]
async fn a_house_that_has_written_nothing_says_how_to_reach_a_person() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let page = guest.open("/stay/house").await.must_be(200).must_say("Call us: dial 0");
    assert_eq!(page.texts("main h2"), ["How to reach a person"]);
    // What was taken out again is gone as well.
    let helena = hotel.colleague("Helena").await;
    writes(&helena, &[("more-en", "Dogs are welcome.")]).await;
    guest.open("/stay/house").await.must_say("Dogs are welcome.");
    writes(&helena, &[("more-en", " \u{200B} ")]).await;
    assert_eq!(guest.open("/stay/house").await.texts("main h2"), ["How to reach a person"]);
}

#[tokio::test]
async fn words_in_a_language_that_is_neither_the_guests_nor_the_houses_are_better_than_none() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    writes(&helena, &[("hours-ar", "الاستقبال: ليلًا ونهارًا")]).await;
    let guest = hotel.guest_speaking(Language::De, "Frau Lechner", "104").await;
    let page = guest.open("/stay/house").await.must_say("ليلًا ونهارًا");
    assert_eq!(page.attributes("main .lines", "dir"), ["rtl"]);
}

#[tokio::test]
async fn an_open_page_of_the_house_is_told() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let page = guest.open("/stay/house").await;
    let mut stream = guest.stream(&page.live()).await;
    stream.opened().await;
    let helena = hotel.colleague("Helena").await;
    writes(&helena, &[("breakfast-en", "From 06:30.")]).await;
    let told = stream.next().await.unwrap();
    assert!(told.data.contains("id=\"told\"") && told.data.contains("From 06:30."), "{told:?}");
    // Saving what stands there already is no news.
    writes(&helena, &[]).await;
    let set = hotel.journal().await.into_iter().filter(|change| change.kind == "house_words_set");
    assert_eq!(set.count(), 1);
}

#[tokio::test]
async fn what_is_too_long_is_said_and_kept_as_typed() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let long = "Ü".repeat(2005);
    let (network, password) = ("L".repeat(33), "p".repeat(64));
    let words = [
        ("more-de", long.as_str()),
        ("wifi-network", &network),
        ("wifi-password", &password),
        ("hours-en", "Reception: day and night"),
    ];
    let sent = form(&helena, &words).await;
    let told = helena.submit(&sent).await.must_be(422);
    let kept = told.form_to("/house");
    for (field, typed) in &sent.fields {
        assert!(kept.value(field) == Some(typed), "{field} is not as it was typed");
    }
    let told = told.must_say("Also good to know, Deutsch: That is 5 characters too long.");
    assert_eq!(
        told.attributes(".errors a", "href"),
        ["#wifi-network", "#wifi-password", "#more-de"]
    );
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.open("/stay/house").await.must_not_say("Reception: day and night");
    let mended =
        sent.fill("more-de", &long[10..]).fill("wifi-network", "").fill("wifi-password", "");
    helena.submit(&mended).await.must_be(200).must_say("Saved.");
    guest.open("/stay/house").await.must_say("Reception: day and night");
}

#[tokio::test]
async fn two_managers_do_not_overwrite_each_other_unawares() {
    let hotel = Hotel::open().await;
    let (helena, again) = (hotel.colleague("Helena").await, hotel.colleague("Helena").await);
    let first = form(&helena, &[("breakfast-en", "From 06:30."), ("hours-en", "Bar: 17:00")]).await;
    let second = form(&again, &[("breakfast-en", "From seven."), ("more-en", "Dogs too.")]).await;
    helena.submit(&first).await.must_be(200);
    let told = again.submit(&second).await.must_be(409);
    let told = told.must_say("Breakfast, English: Helena changed this at 21:00.");
    let told = told.must_say("From 06:30.").must_say("Nothing of yours is saved yet");
    assert_eq!(told.attributes(".errors a", "href"), ["#breakfast-en", "#hours-en"]);
    let kept = told.form_to("/house");
    assert_eq!(kept.value("breakfast-en"), Some("From seven."));
    assert_eq!(kept.value("more-en"), Some("Dogs too."));
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.open("/stay/house").await.must_say("From 06:30.").must_not_say("Dogs too.");
    // Knowing it, they may.
    again.submit(&kept.fill("hours-en", "Bar: 17:00")).await.must_be(200).must_say("Saved.");
    let page = guest.open("/stay/house").await.must_say("From seven.").must_say("Dogs too.");
    page.must_say("Bar: 17:00").must_not_say("From 06:30.");
    // A double tap saves once, and is told the same.
    again.submit(&second.fill("hours-en", "Bar: 17:00")).await.must_be(200).must_say("Saved.");
}

#[tokio::test]
async fn two_who_save_at_the_same_moment_are_told_of_each_other() {
    let hotel = Hotel::open().await;
    let (helena, again) = (hotel.colleague("Helena").await, hotel.colleague("Helena").await);
    let first = form(&helena, &[("more-en", "Dogs are welcome.")]).await;
    let second = form(&again, &[("more-en", "Cats are welcome.")]).await;
    let (one, other) = tokio::join!(helena.submit(&first), again.submit(&second));
    let mut answers = [one.status.as_u16(), other.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [200, 409]);
}

#[tokio::test]
async fn what_the_manager_types_stays_text() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let evil = "<script>alert(1)</script>\u{202E}\u{7}&amp;";
    writes(&helena, &[("more-en", evil), ("wifi-network", "\"><b>x"), ("wifi-password", evil)])
        .await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    for page in [guest.open("/stay/house").await, helena.open("/house").await] {
        assert!(!page.html.contains("<script>alert"), "{}", page.html);
        assert!(!page.html.contains("<b>x") && !page.html.contains('\u{202E}'));
    }
    let page = guest.open("/stay/house").await;
    assert_eq!(page.texts("#wifi-password"), ["<script>alert(1)</script>&amp;"]);
}

#[tokio::test]
async fn only_a_manager_writes_and_only_for_the_own_house() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    writes(&helena, &[("more-en", "Dogs are welcome.")]).await;
    for name in ["Marta", "Ines", "Tomás"] {
        let colleague = hotel.colleague(name).await;
        colleague.get("/house").await.must_be(404);
        colleague.post("/house", &[("more-en", "Mine now.")]).await.must_be(404);
        colleague.open("/me").await.must_not_say("The house");
    }
    let next_door = hotel.neighbour().await;
    next_door.colleague("Helena").await.open("/house").await.must_not_say("Dogs are welcome.");
    next_door.guest("Mr Kim", "209").await.open("/stay/house").await.must_not_say("Dogs");
    // A form without fields takes nothing away.
    helena.post("/house", &[("seen", "1")]).await.must_be(303);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.open("/stay/house").await.must_say("Dogs are welcome.");
}

#[tokio::test]
async fn the_rooms_tablet_shows_a_code_with_which_a_phone_joins() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    writes(&helena, &[("wifi-network", "Lindenhof Guest"), ("wifi-password", "linden")]).await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let tablet = hotel.colleague("Ines").await;
    let form = tablet.open("/devices").await.form_to("/devices/tablet").fill("room", "304");
    tablet.submit(&form).await.must_be(200);
    let page = tablet.open("/stay/house").await.must_be(200).must_say("Point your phone’s camera");
    assert_eq!(page.pieces(".qr svg").len(), 1);
    let page = guest.open("/stay/house").await.must_not_say("Point your phone’s camera");
    assert_eq!(page.attributes("[data-copy]", "data-copy"), ["wifi-password"]);
}
