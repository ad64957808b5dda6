//! Whatever comes in, the answer is kind, true, and loses no word (product.md §8). What the
//! house does while its database is away stands in away.rs.

use bellpull::ids::RequestId;

use crate::acts::{mine, ours};
use crate::hotel::Hotel;
use crate::page::Page;

/// The same form again, with all that was typed, and a summary at the top that leads to each field.
#[track_caller]
fn must_explain(page: Page, action: &str, typed: &[(&str, &str)]) {
    let page = page.must_be(422);
    assert!(page.title().starts_with("Error: "), "the tab says it too: {}", page.title());
    let summary = page.attributes("[role=alert] a", "href");
    assert!(!summary.is_empty(), "no summary on {}:\n{}", page.path, page.text());
    for field in summary {
        let found = page.pieces(&format!("[id='{}']", field.strip_prefix('#').unwrap()));
        assert_eq!(found.len(), 1, "{field} leads nowhere");
    }
    assert!(!page.pieces("[aria-invalid=true], fieldset.bad").is_empty(), "no field is marked");
    let form = page.form_to(action);
    for (name, value) in typed {
        let kept = form.fields.iter().any(|(field, kept)| field == name && kept == value);
        assert!(kept, "{name} was {value:?}, and is {:?}", form.value(name));
    }
}

#[tokio::test]
async fn a_wish_that_cannot_be_filed_comes_back_with_all_that_was_typed() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let note = ("words", "For the little one");
    let towels = [("shelf", "towels"), ("item", "TWL-BATH"), note];
    let with = |more: &[(&'static str, &'static str)]| {
        let mut fields = towels.to_vec();
        fields.extend_from_slice(more);
        fields
    };
    let (at, many) = (("when", "at"), ("quantity", "more"));
    for wrong in [
        with(&[many, ("more", "0")]),
        with(&[many, ("more", "-2")]),
        with(&[many, ("more", "two")]),
        with(&[many, ("more", "100")]),
        with(&[many, ("more", "99999999999999999999")]),
        with(&[at, ("time", "20:59")]),
        with(&[at, ("time", "25:00")]),
        with(&[at, ("time", "half past")]),
        with(&[at, ("time", "")]),
        with(&[at, ("time", "10:00"), ("day", "2024-01-01")]),
        with(&[at, ("time", "10:00"), ("day", "2031-01-01")]),
    ] {
        let id = RequestId::new().to_string();
        let mut sent = vec![("id", id.as_str())];
        sent.extend_from_slice(&wrong);
        let page = guest.post("/stay/requests", &sent).await;
        // Nobody types a shelf or a day: they are chosen.
        let is_typed = |(name, _): &(&str, &str)| !["shelf", "day"].contains(name);
        let typed: Vec<_> = sent.iter().copied().filter(is_typed).collect();
        must_explain(page, "/stay/requests", &typed);
    }
    assert_eq!(hotel.filed().await, 0);
}

#[tokio::test]
async fn an_empty_ask_is_asked_again() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    for empty in ["", "   ", "\n\t\n", "\0\u{7}"] {
        let page = guest.post("/stay/requests", &[("words", empty)]).await;
        must_explain(page.must_say("Tell us what you would like."), "/stay/requests", &[]);
    }
    guest.post("/stay/requests", &[]).await.must_be(422);
    assert_eq!(hotel.filed().await, 0);
}

#[tokio::test]
async fn what_is_not_offered_cannot_be_chosen() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let words = ("words", "A firm one");
    for wrong in [
        vec![("item", "TWL-GOLD"), words],
        vec![("item", "PIL-SWAP"), ("choice-PIL-SWAP", "marble"), words],
        vec![("item", "PIL-SWAP"), ("choice-PIL-SWAP", "firm"), ("manner", "by-drone"), words],
        vec![("item", "PIL-SWAP"), ("when", "whenever"), words],
    ] {
        let page = guest.post("/stay/requests", &wrong).await.must_be(422);
        assert_eq!(page.form_to("/stay/requests").value("words"), Some("A firm one"));
    }
    assert_eq!(hotel.filed().await, 0);
}

#[tokio::test]
async fn more_than_usual_is_filed_as_a_question() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let many = [("item", "TWL-BATH"), ("quantity", "more"), ("more", "20")];
    let id = guest.ask(&many).await;
    guest.looks_at(id).await.must_say("20 × Bath towels").must_say("ask you about this");
    hotel.colleague("Marta").await.open("/board").await.must_say("20 × Bath towels");
}

#[tokio::test]
async fn too_many_words_are_kept_and_counted() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let long = "ж".repeat(2007);
    let page = guest.post("/stay/requests", &[("words", &long)]).await;
    must_explain(page.must_say("7 characters too long"), "/stay/requests", &[("words", &long)]);

    let id = guest.asks(&"ж".repeat(2000)).await;
    let reply = format!("{}/reply", mine(id));
    let page = guest.post(&reply, &[("words", &long)]).await;
    must_explain(page.must_say("7 characters too long"), &reply, &[("words", &long)]);

    let take = format!("{}/take", ours(id));
    let form = marta.open(&take).await.form_to(&take).fill("message", &long);
    let page = marta.submit(&form).await;
    must_explain(page.must_say("7 characters too long"), &take, &[("message", &long)]);
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}

#[tokio::test]
async fn a_form_that_is_far_too_large_is_refused_kindly() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let page = guest.post("/stay/requests", &[("words", &"x".repeat(300_000))]).await;
    page.must_be(413).must_say("more than one form can carry");
    assert_eq!(hotel.filed().await, 0);
}

/// What people may write, and what of it is kept.
const WRITTEN: &[(&str, &str)] = &[
    ("فوطتان من فضلكم", "فوطتان من فضلكم"),
    ("שתי מגבות בבקשה", "שתי מגבות בבקשה"),
    ("枕を二つお願いします", "枕を二つお願いします"),
    ("ผ้าเช็ดตัวสองผืน", "ผ้าเช็ดตัวสองผืน"),
    ("👩🏽‍🦱 and 👨‍👩‍👧‍👦 would like 🛁", "👩🏽‍🦱 and 👨‍👩‍👧‍👦 would like 🛁"),
    ("Cafe\u{301} au lait", "Café au lait"),
    ("nu\0ll\u{1}s and\u{7f} bells\u{7}", "nulls and bells"),
    ("abc\u{202e}fed\u{2066}x\u{2069}", "abcfedx"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
    ("\"'><svg onload=alert(1)>", "\"'><svg onload=alert(1)>"),
    ("</textarea></form><form action=//evil>", "</textarea></form><form action=//evil>"),
    ("{{ 7 * 7 }} ${7*7} &lt;b&gt; &amp;", "{{ 7 * 7 }} ${7*7} &lt;b&gt; &amp;"),
    ("'); drop table requests; --", "'); drop table requests; --"),
];

#[tokio::test]
async fn whatever_is_written_is_shown_as_it_was_written() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    for (typed, shown) in WRITTEN {
        let id = guest.asks(typed).await;
        let mut stream = marta.stream("/board/live?seen=0").await;
        marta.takes(id, typed).await.must_be(200);
        let pages =
            [guest.looks_at(id).await, guest.open("/stay").await, marta.open(&ours(id)).await];
        for page in pages {
            let page = page.must_say(shown);
            for smuggled in ["img", "svg[onload]", "form[action^='//']", "script:not([src])"] {
                assert!(page.pieces(smuggled).iter().all(|it| it.contains("/faces/")), "{page:?}");
            }
        }
        let card = stream.until(&id.to_string()).await;
        assert!(!card.data.contains("<script") && !card.data.contains("<img src=x"), "{card:?}");
        hotel.app.clock.advance(chrono::TimeDelta::minutes(1));
    }
}

#[tokio::test]
async fn what_people_write_does_not_turn_the_text_around_it() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let words = "فوطتان من فضلكم";
    let id = guest.asks(words).await;
    marta.takes(id, words).await;
    for page in [guest.looks_at(id).await, marta.open("/board").await, marta.open(&ours(id)).await]
    {
        let isolated = page.texts("bdi, [dir=auto]");
        assert!(isolated.iter().any(|text| text.contains(words)), "{}", page.html);
    }
}

#[tokio::test]
async fn what_is_sent_again_gets_the_same_answer_also_an_hour_later() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = RequestId::new().to_string();
    let form = [("id", id.as_str()), ("item", "TWL-BATH"), ("quantity", "2")];
    let first = guest.post("/stay/requests", &form).await.must_be(303);
    hotel.minutes_pass(60).await;
    let again = guest.post("/stay/requests", &form).await.must_be(303);
    assert_eq!(first.leads_to(), again.leads_to());
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn a_link_that_ended_says_thank_you_and_whom_to_call() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.check_out(guest.stay.unwrap()).await;
    for path in ["/stay", "/stay/ask/towels", &mine(id)] {
        let gone = guest.get(path).await.must_be(410);
        let gone = gone.must_say("Thank you for staying with us").must_say("Hotel Lindenhof");
        gone.must_say("+43 1 234 56 78").must_not_say("Okafor").must_not_say("304");
    }
    guest.post("/stay/requests", &[("words", "One more thing")]).await.must_be(410);
    assert_eq!(hotel.filed().await, 1);
}

#[tokio::test]
async fn somebody_elses_request_is_as_if_it_were_not_there() {
    let hotel = Hotel::open().await;
    let other_house = hotel.neighbour().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    let lindqvist = hotel.guest("Mr Lindqvist", "212").await;
    let (marta, stranger) = (hotel.colleague("Marta").await, other_house.colleague("Marta").await);
    let id = okafor.asks("A surprise").await;
    let nothing = RequestId::new();

    let acts = ["", "/live", "/reply", "/cancel", "/right", "/not-quite"];
    for act in acts {
        let ask = async |id| {
            let path = format!("{}{act}", mine(id));
            let fields = [("words", "Let me see")];
            let reads = act.is_empty() || act == "/live";
            if reads { lindqvist.get(&path).await } else { lindqvist.post(&path, &fields).await }
        };
        let (theirs, none) = (ask(id).await.must_be(404), ask(nothing).await.must_be(404));
        assert_eq!(theirs.text(), none.text(), "{act}");
    }
    for act in ["", "/live", "/take", "/deliver"] {
        stranger.get(&format!("{}{act}", ours(id))).await.must_be(404).must_not_say("surprise");
    }
    for act in ["/take", "/start", "/deliver", "/reply"] {
        let fields = [("message", "Coming"), ("by", "1762460000"), ("how", "in-hand")];
        stranger.post(&format!("{}{act}", ours(id)), &fields).await.must_be(404);
    }
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
    marta.open(&ours(id)).await.must_be(200);
    for path in [mine(id), ours(id)] {
        hotel.stranger().open(&path).await.must_not_say("surprise");
    }
    for nonsense in ["/stay/requests/7", "/stay/requests/%00", "/board/requests/x/take"] {
        let person = if nonsense.starts_with("/stay") { &okafor } else { &marta };
        person.get(nonsense).await.must_be(404);
    }
}
