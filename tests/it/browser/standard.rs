//! Two towels every morning, three tomorrow, none on Sunday; and three mornings pass.

use chrono::{DateTime, Utc};
use serde_json::json;
use thirtyfour::By;

use super::story::{comes_in, open_house, signs_in};
use super::window::{Driver, Window};
use crate::hotel::Hotel;

/// The room's line on the round, as it stands there.
const LINE: &str = "return [...document.querySelectorAll('main tr, main li')] \
    .filter(it => it.innerText.includes('304')).map(it => it.innerText).join('\\n')";

async fn line(window: &Window) -> String {
    window.asks(LINE).await.as_str().unwrap_or_default().to_owned()
}

/// The house's clock is moved to a moment, and whoever is on duty looks.
async fn it_is(hotel: &Hotel, at: &str) {
    let at: DateTime<Utc> = at.parse().unwrap();
    hotel.app.clock.advance(at - hotel.now());
    hotel.somebody_looks().await;
}

/// Chooses one of several, wherever on it the finger lands.
async fn picks(window: &Window, what: &str) {
    window.until(&format!("document.querySelector(\"{what}\")")).await;
    window.asks(&format!("document.querySelector(\"{what}\").click()")).await;
}

async fn presses_of_day(guest: &Window, day: &str, words: &str) {
    let what = format!(
        "//section[contains(@class,'day')][.//h2[contains(., '{day}')]]\
         //*[self::a or self::button][contains(normalize-space(.), '{words}')]"
    );
    guest.press_at(By::XPath(what)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_towels_every_morning_three_tomorrow_none_on_sunday() {
    // Friday, eight in the morning.
    let hotel = Hotel::open_at("2025-11-07T07:00:00Z").await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;

    guest.press("Towels").await;
    picks(&guest, "input[name=when][value=every]").await;
    picks(&guest, "input[name=hour][value=round]").await;
    guest.shot("standard-1-ask").await;
    guest.press("Send my request").await;
    guest.sees("Set. Every morning, until you change it.").await.shot("standard-2-set").await;

    presses_of_day(&guest, "Tomorrow", "Change").await;
    guest.sees("Change this day").await;
    picks(&guest, "input[name=quantity][value='3']").await;
    guest.press("Change this day").await;
    guest.sees("3 × Bath towels").await.sees("one more than usual").await;
    guest.press("Sun 9").await;
    presses_of_day(&guest, "Sun", "Skip").await;
    guest.sees("Skipped").await.shot("standard-3-changed").await;

    let marta = driver.screen("Marta", &house).await;
    let mornings = [
        ("2025-11-07T07:30:00Z", Some("2 × Bath towels")),
        ("2025-11-08T07:30:00Z", Some("3 × Bath towels")),
        ("2025-11-09T07:30:00Z", None),
    ];
    for (nth, (at, towels)) in mornings.into_iter().enumerate() {
        it_is(&hotel, at).await;
        // Each morning anew: nobody stays signed in overnight.
        signs_in(&marta, "marta").await;
        marta.open("/round").await;
        marta.sees("304").await.shot(&format!("standard-4-round-{nth}")).await;
        for media in ["screen", "print"] {
            marta.tell("Emulation.setEmulatedMedia", json!({ "media": media })).await;
            let line = line(&marta).await;
            match towels {
                Some(towels) => assert!(line.contains(towels), "{media} of {at}:\n{line}"),
                None => assert!(!line.contains("Bath towels"), "{media} of {at}:\n{line}"),
            }
        }
        marta.shot(&format!("standard-5-print-{nth}")).await;
        marta.tell("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        if towels.is_some() {
            marta.press_at(By::Css("button.tick")).await;
            marta.sees("Done").await.sees("Marta").await;
        }
    }
    guest.close().await;
    marta.close().await;
}
