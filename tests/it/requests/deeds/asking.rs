//! A question first, something else instead, and the last resort.

use crate::acts::{mine, ours};
use crate::hotel::Hotel;

#[tokio::test]
async fn the_promise_waits_for_the_answer() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks("A kettle").await;
    let page = marta.open(&format!("{}/take", ours(id))).await.must_say("I have a question first");
    let form = page.form("Send the question").fill("question", "On the desk, or by the bed?");
    let form = form.fill("choice-1", "On the desk").fill("choice-3", "By the bed");
    marta.submit(&form).await.must_be(200).must_say("On the desk, or by the bed?");
    assert_eq!(hotel.journal_of(id).await, ["filed", "asked"]);
    guest.looks_at(id).await.must_say("On the desk, or by the bed?").must_say("By the bed");
    let page = marta.open(&ours(id)).await.must_say("Marta has asked the guest");
    assert_eq!(page.texts(".msg .hints li"), ["On the desk", "By the bed"]);

    // She need not wait: what she knows by now she promises.
    let form = page.must_say("No need to wait").form("Send and take it");
    marta.submit(&form.fill("message", "I’ll bring it to the desk.")).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "asked", "confirmed"]);
}

#[tokio::test]
async fn the_answer_may_be_sent_as_a_question_instead() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks("A kettle").await;
    let page = marta.open(&ours(id)).await.must_say("Send and take it");
    let form = page.form("Send as a question").fill("message", "Large or small?");
    marta.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "asked"]);
    // A quarter of an hour was promised for when the guest has answered, not from now.
    hotel.minutes_pass(5).await;
    let tomas = hotel.colleague("Tomás").await;
    let form = tomas.open(&ours(id)).await.form("That is the answer").fill("words", "Large");
    tomas.submit(&form).await.must_be(200);
    guest.looks_at(id).await.must_say("Marta").must_say("21:20");
}

#[tokio::test]
async fn a_question_without_words_is_not_asked_and_one_begun_is_not_dropped() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let id = guest.asks("A kettle").await;
    let take = format!("{}/take", ours(id));
    let page = marta.open(&take).await;
    let form = page.form("Send the question").fill("choice-2", "The small one");
    let again = marta.submit(&form).await.must_be(422).must_say("Write your question.");
    assert_eq!(again.form("Send the question").value("choice-2"), Some("The small one"));

    let both = page.form("Promise it").fill("first", "ask").fill("question", "Large or small?");
    let again = marta.submit(&both).await.must_be(422).must_say("You have begun a question.");
    assert_eq!(again.form("Promise it").value("question"), Some("Large or small?"));
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}

#[tokio::test]
async fn something_else_is_offered_with_things_to_choose_from() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let id = guest.asks("A massage at ten tonight").await;
    let page = tomas.open(&ours(id)).await;
    let form = page.form("Send the offer").fill("message", "Two quieter things, if you like:");
    let form = form.fill("choice-1", "A hot-water bottle").fill("choice-2", "The pool, until ten");
    let form =
        form.fill("why", "Our therapist has gone home.").fill("rule", "No massages after 20:00");
    tomas.submit(&form).await.must_be(200).must_say("Because: Our therapist has gone home.");
    let theirs = guest.looks_at(id).await.must_say("Two quieter things").must_say("hot-water");
    theirs.must_say("therapist has gone home").must_not_say("No massages after");
    tomas.open(&ours(id)).await.must_say("No massages after 20:00");
    assert_eq!(hotel.journal_of(id).await, ["filed", "offered"]);

    let empty = page.form("Send the offer").fill("why", "Sold out.");
    let again = tomas.submit(&empty).await.must_be(422).must_say("Say what you can offer instead.");
    assert_eq!(again.form("Send the offer").value("why"), Some("Sold out."));
    assert!(again.attributes("details[open]", "id").contains(&"offer".to_owned()));
}

#[tokio::test]
async fn a_bare_no_is_not_sent() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let id = guest.asks("A fire in the fireplace").await;
    let whole = [
        ("message", "I’m sorry, the chimney is shut.", "Write a word to the guest."),
        ("alternative", "Two warm blankets", "Say what you tried instead."),
        ("rule", "No open fire", "Name the rule that stood in the way"),
        ("impact", "A cold evening", "Say what it means for the guest."),
    ];
    let form = tomas.open(&ours(id)).await.form("Tell the guest that it can’t be done");
    for (missing, _, said) in whole {
        let given = whole.iter().filter(|(field, ..)| *field != missing);
        let form = given.fold(form.clone(), |form, (field, words, _)| form.fill(field, words));
        let again = tomas.submit(&form).await.must_be(422).must_say(said);
        let again = again.form("Tell the guest that it can’t be done");
        for (field, words, _) in whole.iter().filter(|(field, ..)| *field != missing) {
            assert_eq!(again.value(field), Some(*words));
        }
    }
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
    let form = whole.iter().fold(form, |form, (field, words, _)| form.fill(field, words));
    tomas.submit(&form).await.must_be(200).must_say("No open fire");
    tomas.submit(&form).await.must_be(200);
    assert_eq!(hotel.journal_of(id).await, ["filed", "refused", "call_owed"]);
    let theirs = guest.looks_at(id).await.must_say("the chimney is shut");
    theirs.must_not_say("No open fire").must_not_say("A cold evening");
    assert!(!guest.get(&mine(id)).await.html.contains("Two warm blankets"));
}

#[tokio::test]
async fn openings_are_in_the_guests_language_and_a_person_edits_them() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Frau Huber", "304").await;
    guest.post("/stay/language", &[("language", "de")]).await;
    let marta = hotel.colleague("Marta").await;
    let id = guest.asks("Ein Wasserkocher").await;
    marta.takes(id, "Gern.").await.must_be(200);
    let page = marta.open(&ours(id)).await;
    let openings = page.attributes("[data-for='move-message']", "data-starter");
    assert!(openings[0].contains("es dauert länger"), "{openings:?}");
    let means = page.attributes("[data-for='move-message']", "data-means");
    assert!(means[0].contains("it takes longer"), "{means:?}");
    // Without a script an opening is a press: the form comes again with it and with all that was typed.
    let (field, value) = page.choice("+15 min");
    let form = page.form("It takes longer").fill("message", "Danke, Frau Huber.");
    let begun = marta.submit(&form.fill(&field, &value)).await.must_be(200);
    let kept = begun.form("Give this time");
    let behind = format!("Danke, Frau Huber.\n{}", openings[0]);
    assert_eq!(kept.value("message"), Some(behind.as_str()), "words of their own stay");
    assert_eq!(kept.value(&field), Some(value.as_str()));
    assert_eq!(begun.attributes("details[open]", "id"), ["move"]);
    let form = begun.form("It takes longer").fill("message", &openings[0]);
    let other = begun.form("It comes sooner").fill("message", &openings[0]);
    assert_eq!(
        marta.submit(&form).await.form("Give this time").value("message"),
        Some(&*openings[0])
    );
    let other = marta.submit(&other).await.form("Give this time");
    assert_eq!(other.value("message"), openings.last().map(String::as_str), "in its place");
    assert_eq!(hotel.journal_of(id).await, ["filed", "confirmed"], "nothing was sent");
}

#[tokio::test]
async fn an_opening_pressed_where_one_takes_it_keeps_the_question_as_well() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let marta = hotel.colleague("Marta").await;
    let id = guest.asks("A kettle").await;
    for path in [format!("{}/take", ours(id)), ours(id)] {
        let page = marta.open(&path).await.must_be(200);
        let form = page.form("Ask about the time").fill("message", "Dear Mrs Okafor,");
        let begun = marta.submit(&form.fill("choice-1", "At eight")).await.must_be(200);
        let kept = begun.form_to(&format!("{}/take", ours(id)));
        let words = kept.value("message").unwrap();
        assert!(words.starts_with("Dear Mrs Okafor,\n") && words.lines().count() == 2, "{words}");
        assert_eq!(kept.value("choice-1"), Some("At eight"));
    }
    assert_eq!(hotel.journal_of(id).await, ["filed"]);
}
