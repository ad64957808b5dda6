//! Which days the overview looks at.

use crate::hotel::Hotel;

#[tokio::test]
async fn any_days_can_be_chosen_and_what_is_typed_is_kept() {
    let hotel = Hotel::open().await;
    let helena = hotel.colleague("Helena").await;
    let page = helena.open("/overview").await.must_be(200);
    let form = page.form("Show these days");
    assert_eq!((form.value("from"), form.value("until")), (Some("2025-10-31"), Some("2025-11-06")));
    let chosen = form.clone().fill("from", "2025-03-01").fill("until", "2025-04-30");
    let page = helena.submit(&chosen).await.must_be(200);
    let page = page.must_say("1 March 2025 to 30 April 2025 at Hotel Lindenhof");
    assert_eq!(page.form("Show these days").value("until"), Some("2025-04-30"));
    let wrong = [
        ("", "2025-11-06", "Please choose the first day.", "from"),
        ("yesterday", "2025-11-06", "Please choose the first day.", "from"),
        ("2025-11-01", "31.11.2025", "Please choose the last day.", "until"),
        ("2025-11-05", "2025-11-04", "The last day is before the first.", "until"),
        ("2025-11-05", "2025-11-07", "The last day is still to come.", "until"),
        ("2024-01-01", "2025-11-06", "These are more than 400 days.", "from"),
    ];
    for (from, until, say, field) in wrong {
        let typed = form.clone().fill("from", from).fill("until", until);
        let page = helena.submit(&typed).await.must_be(422).must_say(say);
        let kept = page.form("Show these days");
        assert_eq!((kept.value("from"), kept.value("until")), (Some(from), Some(until)));
        assert!(page.title().starts_with("Error"), "{}", page.title());
        assert_eq!(page.attributes("[aria-invalid]", "id"), [field], "{from} {until}");
        let file = format!("/overview/promises.csv?from={from}&until={until}");
        helena.open(&file).await.must_be(422);
    }
    // What is not known is the usual.
    helena.open("/overview?period=ever").await.must_be(200).must_say("Seven days at");
}

#[tokio::test]
async fn a_day_of_the_house_ends_with_its_night_audit_and_may_have_an_hour_more() {
    // The clocks go back at three in the night after this Saturday.
    let hotel = Hotel::open_at("2025-10-25T21:30:00Z").await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let today =
        |page: &crate::page::Page| page.texts("[aria-labelledby='promises-h'] .fig").concat();
    let first = guest.asks_for_towels().await;
    marta.brings(first).await;
    // 03:40 in the morning, an hour later than one would think: it is still Saturday here.
    hotel.nobody_is_up_for(5 * 60 + 10).await;
    let marta = {
        drop(marta);
        hotel.colleague("Marta").await
    };
    let second = guest.asks_for_towels().await;
    marta.brings(second).await;
    let page = helena.open("/overview?period=today").await.must_be(200);
    assert_eq!(today(&page), "2 of 2");
    assert_eq!(
        page.texts("[aria-labelledby='promises-h'] tbody tr"),
        ["Saturday 25 October 2 0 0 2"]
    );
    hotel.nobody_is_up_for(30).await;
    let helena = hotel.colleague("Helena").await;
    let page = helena.open("/overview?period=today").await.must_be(200);
    assert_eq!(today(&page), "", "a new day has begun");
    let week = helena.open("/overview").await;
    let days = week.texts("[aria-labelledby='promises-h'] tbody tr");
    assert_eq!(days[5..], ["Saturday 25 October 2 0 0 2", "Sunday 26 October 0 0 0 0"]);
}

#[tokio::test]
async fn only_who_manages_this_house_sees_its_figures() {
    let hotel = Hotel::open().await;
    let neighbour = hotel.neighbour().await;
    let guest = neighbour.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    neighbour.colleague("Marta").await.brings(id).await;
    let helena = hotel.colleague("Helena").await;
    helena.open("/overview").await.must_be(200).must_say("No promise was due.");
    let file = helena.open("/overview/promises.csv").await.must_be(200);
    assert!(file.html.lines().skip(1).all(|line| line.ends_with(",0,0,0,0")), "{}", file.html);
    for name in ["Marta", "Tomás", "Ines"] {
        let person = hotel.colleague(name).await;
        for path in ["/overview", "/overview/promises.csv"] {
            let status = person.open(path).await.status.as_u16();
            assert!([403, 404].contains(&status), "{name} {path}: {status}");
        }
    }
    guest.open("/overview").await;
    helena.open("/overview/everything.csv").await.must_be(404);
    helena.open("/overview/promises").await.must_be(404);
}
