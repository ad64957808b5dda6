//! The same stories in every language.

use bellpull::words::Language;

use crate::hotel::Hotel;

#[tokio::test]
async fn every_guest_reads_their_own_language() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let guests = [
        (Language::De, "Frau Okafor", "101", "Badetücher", "ltr"),
        (Language::Ar, "السيدة أوكافور", "102", "مناشف", "rtl"),
    ];
    for (language, name, room, towels, direction) in guests {
        let guest = hotel.guest_speaking(language, name, room).await;
        let id = guest.asks_for_towels().await;
        let page = guest.looks_at(id).await.must_say(towels);
        assert_eq!(page.attributes("html", "lang"), [language.code()]);
        assert_eq!(page.attributes("html", "dir"), [direction]);
        marta.takes(id, "Bitte sehr. تفضلوا").await.must_be(200);
        guest.looks_at(id).await.must_say("21:10");
    }
    marta.open("/board").await.must_say("Bath towels").must_not_say("Badetücher");
}
