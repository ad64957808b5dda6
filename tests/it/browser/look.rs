//! The look of every page, by day and by night, from a phone to a wall: pictures, and nothing that
//! sticks out.

use serde_json::json;

use super::story::{comes_in, open_house, signs_in};
use super::window::{Driver, Size, Window};
use crate::acts::{mine, ours};
use crate::hotel::Hotel;

const SIZES: [Size; 4] = [
    Size { width: 390, height: 844, phone: true },
    Size { width: 768, height: 1024, phone: true },
    Size { width: 1280, height: 800, phone: false },
    Size { width: 1920, height: 1080, phone: false },
];

/// How far a page is wider than the window, and what sticks out.
const STICKS_OUT: &str = "
    const wide = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(it => {
        const box = it.getBoundingClientRect();
        return box.width > 0 && (box.right > wide + 1 || box.left < -1) && !it.closest('.vh, .skip, svg')
            && getComputedStyle(it).position !== 'absolute';
    });
    return document.documentElement.scrollWidth > wide + 1
        ? out.slice(0, 5).map(it => it.outerHTML.slice(0, 160)) : []";

/// Keeps the pictures, and gives back what sticks out.
async fn pictures(window: &Window, pages: &[(&str, String)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for night in [false, true] {
        let scheme = if night { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        window.tell("Emulation.setEmulatedMedia", features).await;
        for (name, path) in pages {
            window.open(path).await;
            for size in SIZES {
                window.resize(size).await;
                let out = window.asks(STICKS_OUT).await;
                if out != json!([]) {
                    wrong.push(format!("{path} at {} pixels: {out}", size.width));
                }
                let light = if night { "night" } else { "day" };
                window.shot(&format!("look-{name}-{}-{light}", size.width)).await;
            }
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_sticks_out_of_any_page_at_any_size() {
    let hotel = Hotel::open().await;
    let house = open_house(&hotel).await;
    let driver = Driver::start().await;
    let marta = hotel.colleague("Marta").await;
    let lindqvist = hotel.guest("Mr Lindqvist", "212").await;
    let long =
        "A very long wish: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen, please";
    let wishes = [lindqvist.asks(long).await, lindqvist.asks_for_towels().await];
    marta.takes(wishes[1], "I’m bringing them myself.").await;
    lindqvist.ask(&[("item", "MNT-LOCK")]).await;

    let window = driver.screen("everybody", &house).await;
    comes_in(&window, &hotel, "Mrs Okafor", "304").await;
    let guest = [
        ("home", "/stay".to_owned()),
        ("ask", "/stay/ask/towels".to_owned()),
        ("everything", "/stay/everything".to_owned()),
        ("house", "/stay/house".to_owned()),
        ("not-found", mine(bellpull::ids::RequestId::new())),
    ];
    let mut wrong = pictures(&window, &guest).await;
    signs_in(&window, "helena").await;
    let staff = [
        ("board", "/board".to_owned()),
        ("request", ours(wishes[0])),
        ("take", format!("{}/take", ours(wishes[0]))),
        ("file", "/desk/file".to_owned()),
        ("stays", "/stays".to_owned()),
        ("team", "/team".to_owned()),
        ("house-words", "/house".to_owned()),
    ];
    wrong.extend(pictures(&window, &staff).await);
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A page that is not there is an error to the browser, as it should be.
    window.close_but_for(|entry| entry.message.contains("status of 404")).await;
}
