//! A form that is not taken says so where the reader is: on a phone, too, and to whoever hears it.

use bellpull::ids::RequestId;

use super::story::{comes_in, open_house, signs_in};
use super::window::{Driver, Window};
use crate::acts::ours;
use crate::hotel::Hotel;

/// Why the form was not taken has the focus and is within the window, and leads to the field.
async fn is_told(window: &Window, why: &str, field: &str, shot: &str) {
    window.sees(why).await;
    let within = "(() => { const told = document.activeElement, at = told.getBoundingClientRect(); \
        return told.matches('.errors') && at.top >= 0 && at.bottom <= innerHeight; })()";
    window.until(within).await;
    window.shot(shot).await;
    window.asks(&format!("document.querySelector('.errors a[href=\"#{field}\"]').click()")).await;
    let there = format!(
        "(() => {{ const at = document.getElementById('{field}').getBoundingClientRect(); \
         return at.top >= 0 && at.bottom <= innerHeight; }})()"
    );
    window.until(&there).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_refused_on_a_phone_reads_why_without_looking_for_it() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let guest = driver.phone("the guest", &house).await;
    let tomas = driver.phone("Tomás", &house).await;
    comes_in(&guest, &hotel, "Mrs Okafor", "304").await;
    guest.types("words", "Something for a headache").await;
    guest.press_at(thirtyfour::By::Css(".ask button")).await;
    guest.sees("You’ll have a name by").await;
    let desk = hotel.colleague("Tomás").await;
    desk.post("/right", &[("room", "304"), ("words", "No hot water")]).await.must_be(303);
    let here = desk.open("/right").await.attributes("#rights a", "href").remove(0);
    desk.post(&format!("{here}/take"), &[]).await.must_be(303);

    // Words that defend the house.
    signs_in(&tomas, "tomas").await;
    tomas.open(&here).await;
    let excuse = "Unfortunately we are fully booked, so we had no time.";
    tomas.types("sorry", excuse).await;
    tomas.press("Send it").await;
    is_told(&tomas, "Your words defend or praise the house", "sorry", "refused-sorry").await;

    // More than is left, at the foot of a long page.
    let card = desk.open("/board").await.attributes(".job a[href^='/board/requests/']", "href");
    let id = card[0].trim_start_matches("/board/requests/").split('/').next().unwrap();
    tomas.open(&ours(id.parse::<RequestId>().unwrap())).await;
    tomas.types("yes-what", "A suite").await;
    tomas.types("yes-amount", "900").await;
    tomas.press("Do it").await;
    is_told(&tomas, "That is more than you have left", "yes-amount", "refused-yes").await;

    // More than anybody reads at once, below a letter.
    let sorry = [("sorry", "I’m so sorry.\n\nYou waited, and that is on us.\n\nTomás")];
    desk.post(&format!("{here}/apologise"), &sorry).await.must_be(303);
    let fixed = [("fixed", "The boiler"), ("do", "done")];
    desk.post(&format!("{here}/fix"), &fixed).await.must_be(303);
    guest.open("/stay").await;
    guest.sees("You say if it is").await;
    guest.asks("document.getElementById('still').value = 'cold '.repeat(1000)").await;
    guest.press("Not yet").await;
    is_told(&guest, "characters too long", "still", "refused-guest").await;
    let refused = |entry: &thirtyfour::BrowserLogEntry| entry.message.contains("422");
    guest.close_but_for(refused).await;
    tomas.close_but_for(refused).await;
}
