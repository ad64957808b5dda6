//! Every page that a person can reach, as everybody who may: whole, in every language.

use std::collections::BTreeSet;

use bellpull::words::Language;

use crate::hotel::Hotel;
use crate::page::Page;
use crate::person::Person;

/// Follows every link from a page, and reads what is there.
async fn walk(person: &Person, start: &str, language: Language) -> usize {
    let mut known = BTreeSet::from([start.to_owned()]);
    let mut ahead = vec![start.to_owned()];
    while let Some(path) = ahead.pop() {
        let page = person.get(&path).await;
        if let Some(to) = page.leads_to() {
            if known.insert(to.clone()) {
                ahead.push(to);
            }
            continue;
        }
        is_whole(&page.clone().must_be(200), language);
        for link in page.links() {
            let link = link.split('#').next().unwrap().to_owned();
            let link = if link.starts_with('?') { format!("{start}{link}") } else { link };
            // A board knows hundreds of ways to be filtered; one of each is enough.
            let many = link.matches('=').count() > 1;
            if !link.is_empty() && !many && known.insert(link.clone()) {
                ahead.push(link);
            }
        }
    }
    known.len()
}

/// What must hold for every page of the house.
#[track_caller]
fn is_whole(page: &Page, language: Language) {
    let here = &page.path;
    assert_eq!(page.attributes("html", "lang"), [language.code()], "{here}");
    assert_eq!(page.attributes("html", "dir"), [language.direction()], "{here}");
    assert!(!page.title().is_empty(), "{here} has no title");
    assert_eq!(page.pieces("h1").len(), 1, "{here} has one heading");
    assert_eq!(page.pieces("main").len(), 1, "{here} has one main part");
    let text = page.text();
    assert!(!text.contains("{$") && !text.contains("{ $"), "{here} lacks a word: {text}");
    let ids = page.attributes("[id]", "id");
    let different: BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), different.len(), "{here} has an id twice: {ids:?}");
    for part in ["aria-describedby", "aria-labelledby", "aria-controls", "for"] {
        for named in page.attributes(&format!("[{part}]"), part) {
            for id in named.split_whitespace() {
                assert!(different.contains(&id.to_owned()), "{here}: {part} {id} is not there");
            }
        }
    }
    // What Enter presses where no other button stands first is for nobody to see or hear.
    for button in page.pieces("button:not([aria-hidden=true]), a[href]") {
        let html = scraper::Html::parse_fragment(&button);
        let said: String = html.root_element().text().collect();
        assert!(!said.trim().is_empty() || button.contains("aria-label"), "{here}: {button}");
    }
    every_field_has_a_label(page);
    has_nothing_inline(page);
}

#[track_caller]
fn every_field_has_a_label(page: &Page) {
    let labelled: BTreeSet<String> = page.attributes("label[for]", "for").into_iter().collect();
    for field in page.pieces("input, select, textarea") {
        let html = scraper::Html::parse_fragment(&field);
        let any = scraper::Selector::parse("input, select, textarea").unwrap();
        let field_is = html.select(&any).next().unwrap();
        let kind = field_is.attr("type").unwrap_or_default();
        let known = field_is.attr("id").is_some_and(|id| labelled.contains(id));
        let known = known || field_is.attr("aria-label").is_some();
        assert!(known || kind == "hidden", "{}: what is this? {field}", page.path);
    }
}

#[track_caller]
fn has_nothing_inline(page: &Page) {
    for inline in ["[style]", "style", "script:not([src])", "[onclick]", "[onload]", "[onchange]"] {
        assert!(page.pieces(inline).is_empty(), "{} has {inline}", page.path);
    }
    for outside in ["[src^='http']", "link[href^='http']", "[src^='//']", "form[action^='http']"] {
        assert!(page.pieces(outside).is_empty(), "{} has {outside}", page.path);
    }
}

/// An evening with a request in every state.
async fn evening(hotel: &Hotel) {
    let guest = hotel.guest("Mr Lindqvist", "212").await;
    let marta = hotel.colleague("Marta").await;
    let mut ids = Vec::new();
    for nth in 0..6 {
        ids.push(guest.asks(&format!("Wish {nth}")).await);
    }
    guest.ask(&[("item", "TWL-BATH"), ("when", "at"), ("time", "22:30")]).await;
    for id in &ids[1..] {
        marta.takes(*id, "Coming.").await;
    }
    for id in &ids[2..] {
        marta.starts(*id).await;
    }
    for id in &ids[3..] {
        marta.delivers(*id, crate::acts::IN_HAND).await;
    }
    guest.post(&format!("{}/right", crate::acts::mine(ids[4])), &[]).await.must_be(303);
    let not = format!("{}/not-quite", crate::acts::mine(ids[5]));
    guest.post(&not, &[("words", "Too small")]).await.must_be(303);
    let cancelled = guest.asks("Never mind").await;
    guest.post(&format!("{}/cancel", crate::acts::mine(cancelled)), &[]).await.must_be(303);
}

#[tokio::test]
async fn every_page_of_a_guest_is_whole_in_every_language() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    for (language, room) in Language::ALL.into_iter().zip(["101", "102", "103"]) {
        let guest = hotel.guest_speaking(language, "Okafor", room).await;
        guest.asks("A hook").await;
        let taken = guest.asks_for_towels().await;
        marta.takes(taken, "Coming.").await;
        let brought = guest.asks_for_towels().await;
        marta.brings(brought).await;
        assert!(walk(&guest, "/stay", language).await > 15);
    }
}

#[tokio::test]
async fn every_page_of_every_colleague_is_whole_in_every_language() {
    let hotel = Hotel::open().await;
    evening(&hotel).await;
    for (name, pages) in [("Marta", 10), ("Tomás", 12), ("Ines", 10), ("Helena", 14)] {
        let colleague = hotel.colleague(name).await;
        for language in Language::ALL {
            let chosen = [("language", language.code())];
            colleague.post("/me/language", &chosen).await.must_be(303);
            let walked = walk(&colleague, "/board", language).await;
            assert!(walked >= pages, "{name} reaches {walked} pages");
        }
    }
}

#[tokio::test]
async fn every_page_before_the_door_is_whole_in_every_language() {
    let hotel = Hotel::open().await;
    for (nth, language) in Language::ALL.into_iter().enumerate() {
        // The link speaks what its guest reads.
        let card = hotel.check_in(language, "Mrs Okafor", &format!("30{nth}")).await;
        let accept = axum::http::header::ACCEPT_LANGUAGE;
        let stranger = hotel.stranger().sending(accept, language.code());
        for path in
            ["/signin", "/r/lindenhof", "/r/lindenhof/300", &format!("/s/{}", card.link.reveal())]
        {
            is_whole(&stranger.get(path).await.must_be(200), language);
        }
        is_whole(&stranger.get("/nowhere").await.must_be(404), language);
        let wrong = stranger.post("/r/lindenhof", &[]).await.must_be(422);
        is_whole(&wrong, language);
        is_whole(&stranger.post("/signin", &[]).await.must_be(422), language);
    }
}
