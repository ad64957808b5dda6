//! Rules that got in the way: named, grouped, decided, told.

use crate::acts::ours;
use crate::hotel::Hotel;

const KITCHEN: &str = "No kitchen orders after 22:30";
const OTHER: &str = "The kitchen closes at half past ten";

#[tokio::test]
async fn a_rule_is_named_in_two_taps_and_gathered_however_it_is_spelt() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (linh, id) = (hotel.colleague("Linh").await, guest.asks("A soup").await);
    let form = marta.open("/rules/name").await.form("Tell the manager");
    marta.submit(&form).await.must_be(422).must_say("Name the rule.");
    let form = form.fill("rule", KITCHEN);
    marta.submit(&form).await.must_be(200).must_say("Got in the way once.");
    // A double tap is one naming; another spelling is the same rule.
    marta.submit(&form).await.must_say("Got in the way once.");
    let form = linh.open("/rules/name").await.form("Tell the manager");
    let form = form.fill("rule", "“no kitchen orders, after 22.30”").fill("nameless", "on");
    linh.submit(&form).await.must_say("Got in the way twice.");
    marta.open("/rules").await.must_not_say("Linh");
    // With a request: the page is one tap away, the rule the second.
    let page = linh.open(&format!("/rules/name?request={id}")).await.must_say("304");
    let form = page.form(KITCHEN).fill("known", KITCHEN);
    linh.submit(&form).await.must_be(200).must_say(KITCHEN);
    linh.submit(&form).await.must_be(200);
    marta.open("/rules").await.must_say("Got in the way 3 times.");
    let seehof = hotel.neighbour().await.colleague("Marta").await;
    seehof.get(&format!("/rules/name?request={id}")).await.must_be(404);
    seehof.open("/rules").await.must_not_say(KITCHEN);
}

#[tokio::test]
async fn a_form_that_is_gone_back_to_and_changed_names_another_rule() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let form = marta.open("/rules/name").await.form("Tell the manager");
    let form = form.fill("rule", KITCHEN);
    marta.submit(&form).await.must_be(200);
    let changed = form.clone().fill("rule", "Two towels per guest");
    for _ in 0..2 {
        let page = marta.submit(&changed).await.must_be(200).must_say("Two towels per guest");
        page.must_say("Got in the way once.").must_not_say("twice");
    }
    // What is sent again after a decision names nothing anew, and leaves the decision as it is.
    for _ in 0..2 {
        let keep = helena.open("/rules").await.form("Keep it and tell them");
        helena.submit(&keep.fill("words", "It has to be so.")).await.must_be(200);
    }
    for form in [form, changed] {
        let page = marta.submit(&form).await.must_be(200).must_say("Helena kept it");
        page.must_not_say("Waits for a decision").must_not_say("twice");
    }
}

#[tokio::test]
async fn a_no_offers_the_rules_of_the_house_and_counts_what_they_cost() {
    let hotel = Hotel::open().await;
    let (guest, tomas) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Tomás").await);
    let (one, two) = (guest.asks("Candles").await, guest.asks("More candles").await);
    for (id, field) in [(one, "rule"), (two, "known")] {
        let form = tomas.open(&ours(id)).await.form_to(&format!("{}/cannot", ours(id)));
        let said = [
            ("message", "I’m sorry, no flames in rooms."),
            ("alternative", "Two warm lamps"),
            (field, "No open flames in rooms"),
            ("impact", "No candles on an anniversary"),
        ];
        let form = said.iter().fold(form, |form, (field, words)| form.fill(field, words));
        tomas.submit(&form).await.must_be(200);
    }
    let page = tomas.open("/rules").await.must_say("Got in the way twice.");
    page.must_say("2 wishes were not met.").must_say("No candles on an anniversary");
}

#[tokio::test]
async fn the_manager_decides_and_whoever_named_it_is_told() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let (linh, tomas) = (hotel.colleague("Linh").await, hotel.colleague("Tomás").await);
    for (who, nameless) in [(&marta, ""), (&linh, "on")] {
        let form = who.open("/rules/name").await.form("Tell the manager");
        who.submit(&form.fill("rule", KITCHEN).fill("nameless", nameless)).await.must_be(200);
    }
    let page = helena.open("/rules?period=year").await.must_say("Waits for a decision");
    assert!(marta.open("/rules").await.find_form("Keep it and tell them").is_none());
    let keep = page.form("Keep it and tell them");
    marta.submit(&keep.clone().fill("words", "I say so.")).await.must_be(404);
    helena.submit(&keep).await.must_be(422).must_say("Say why it stays");
    let keep = keep.fill("words", "The kitchen sleeps above the bar.");
    let mut open = marta.stream(&marta.open("/board").await.live()).await;
    let page_then = helena.submit(&keep).await.must_be(200).must_say("Helena kept it");
    let shown = page_then.attributes(".chips [aria-current]", "href");
    assert_eq!(shown, ["/rules?period=year"], "the period that was shown");
    helena.submit(&keep).await.must_be(200);
    // Somebody who decides on a page that is not true any more keeps their words.
    let late = page.form("Change it and tell them").fill("words", "Soup until 24:00.");
    let late = late.fill("id", "0190b5e4-0000-7000-8000-000000000001");
    helena.submit(&late).await.must_be(409).must_say("Soup until 24:00.");
    // Whose page is open is told there.
    assert!(open.until("One thing new for you").await.data.contains("id=\"news-due\""));
    marta.open("/board").await.must_say("One thing new for you");
    let own = marta.open("/me").await.must_say("“No kitchen orders after 22:30” stays");
    own.must_say("The kitchen sleeps above the bar.");
    linh.open("/me").await.must_not_say(KITCHEN);
    // Named again, it is open again, with its history.
    let form = tomas.open("/rules/name").await.form("Tell the manager");
    tomas.submit(&form.fill("rule", KITCHEN)).await.must_be(200);
    let page = helena.open("/rules").await.must_say("Waits for a decision");
    let change = page.must_say("The kitchen sleeps").form("Change it and tell them");
    helena.submit(&change.fill("words", "Soup until 24:00.")).await.must_be(200);
    tomas.open("/me").await.must_say("was changed").must_say("Soup until 24:00.");
    linh.open("/rules").await.must_say("Soup until 24:00.").must_say("The kitchen sleeps");
}

#[tokio::test]
async fn two_names_for_one_rule_are_put_together() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let name = async |words: &str| {
        let form = marta.open("/rules/name").await.form("Tell the manager");
        marta.submit(&form.fill("rule", words)).await.must_be(200)
    };
    name(KITCHEN).await;
    name("The kitchen closes at half past ten").await;
    let page = helena.open("/rules").await;
    let join = page.attributes("form[action$='/join']", "action");
    let others = page.attributes("button[name='same-as']", "value");
    let (of, same_as) = (&join[0], others[0].as_str());
    helena.post(of, &[("same-as", same_as)]).await.must_be(303);
    helena.open("/rules").await.must_say("Got in the way twice.");
    // Whoever names it by its other name names the same.
    name(KITCHEN).await;
    name("The kitchen closes at half past ten").await.must_say("Got in the way 4 times.");
}

/// Waits until so many wait for each other in the database.
async fn queued(hotel: &Hotel, many: i64) {
    let waits = "select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'";
    while sqlx::query_scalar::<_, i64>(waits).fetch_one(&hotel.app.db).await.unwrap() < many {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_rule_is_named_by_its_other_name_while_that_is_joined_to_a_third() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let name = async |words: &str| {
        let form = marta.open("/rules/name").await.form("Tell the manager");
        marta.submit(&form.fill("rule", words)).await.must_be(200)
    };
    for words in [KITCHEN, OTHER, "No soup at night"] {
        name(words).await;
    }
    let page = helena.open("/rules").await;
    let (ids, names) = (page.attributes("li[id^='rule-']", "id"), page.texts("li[id^='rule-'] h2"));
    let id = |words: &str| {
        let place = names.iter().position(|name| name.contains(words)).unwrap();
        ids[place].trim_start_matches("rule-").to_owned()
    };
    let join = async |rule: &str, same_as: &str| {
        let to = format!("/rules/{}/join", id(rule));
        helena.post(&to, &[("same-as", &id(same_as))]).await.must_be(303);
    };
    join(OTHER, KITCHEN).await;
    let form = marta.open("/rules/name").await.form("Tell the manager").fill("rule", OTHER);
    // Somebody holds the rule; first the manager waits for it, then whoever names it.
    let mut held = hotel.app.db.begin().await.unwrap();
    sqlx::query("select 1 from rules where id = $1::uuid for update")
        .bind(id(KITCHEN))
        .execute(&mut *held)
        .await
        .unwrap();
    let named = async {
        queued(&hotel, 1).await;
        marta.submit(&form).await.must_be(200);
    };
    let freed = async {
        queued(&hotel, 2).await;
        held.commit().await.unwrap();
    };
    tokio::join!(join(KITCHEN, "No soup at night"), named, freed);
    let page = helena.open("/rules").await.must_say("Got in the way 4 times.");
    assert_eq!(page.texts("li[id^='rule-'] h2"), ["“No soup at night”"]);
}
