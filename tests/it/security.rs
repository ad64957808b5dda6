//! Who may do what, and what every answer carries.

use std::fs;
use std::path::Path;

use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use bellpull::ids::{RequestId, StayId};

use crate::acts::ours;
use crate::architecture::files;
use crate::hotel::Hotel;
use crate::live::open_board;
use crate::person::Person;

/// For whom a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    All,
    Guests,
    Staff,
    /// The front desk, those who lead and the manager.
    Desk,
    Leads,
    Managers,
    /// Whoever holds the key in its address.
    Key,
}

use For::{All, Desk, Guests, Key, Leads, Managers, Staff};

/// Every address of the house, with what may be done there.
const DOORS: &[(&str, &str, For)] = &[
    ("GET", "/", All),
    ("GET", "/board", Staff),
    ("GET", "/board/live", Staff),
    ("GET", "/board/requests/{id}", Staff),
    ("GET", "/board/requests/{id}/live", Staff),
    ("GET", "/board/requests/{id}/take", Staff),
    ("POST", "/board/requests/{id}/take", Staff),
    ("POST", "/board/requests/{id}/start", Staff),
    ("GET", "/board/requests/{id}/deliver", Staff),
    ("POST", "/board/requests/{id}/deliver", Staff),
    ("POST", "/board/requests/{id}/reply", Staff),
    ("GET", "/demo/{who}/{token}", Key),
    ("GET", "/desk/file", Desk),
    ("POST", "/desk/file", Desk),
    ("GET", "/devices", Leads),
    ("POST", "/devices/phone", Managers),
    ("POST", "/devices/tablet", Leads),
    ("POST", "/devices/{id}/revoke", Leads),
    ("GET", "/faces/{staff}/{hash}", Key),
    ("GET", "/favicon.ico", All),
    ("GET", "/founding", Key),
    ("POST", "/founding", Key),
    ("GET", "/founding/{token}", Key),
    ("POST", "/founding/{token}", Key),
    ("GET", "/healthz", All),
    ("POST", "/language", All),
    ("GET", "/idle", Key),
    ("GET", "/idle/live", Key),
    ("GET", "/me", Staff),
    ("POST", "/me/language", Staff),
    ("POST", "/notices/{id}/seen", Desk),
    ("GET", "/r/{house}", All),
    ("POST", "/r/{house}", All),
    ("GET", "/r/{house}/{room}", All),
    ("POST", "/r/{house}/{room}", All),
    ("GET", "/readyz", All),
    ("GET", "/s/{token}", Key),
    ("POST", "/s/{token}", Key),
    ("GET", "/signin", All),
    ("POST", "/signin", All),
    ("POST", "/signin/unlock", Staff),
    ("POST", "/signout", All),
    ("GET", "/static/{hash}/{name}", All),
    ("GET", "/stay", Guests),
    ("GET", "/stay/ask/{shelf}", Guests),
    ("GET", "/stay/everything", Guests),
    ("GET", "/stay/language", Guests),
    ("POST", "/stay/language", Guests),
    ("GET", "/stay/live", Guests),
    ("POST", "/stay/requests", Guests),
    ("GET", "/stay/requests/{id}", Guests),
    ("GET", "/stay/requests/{id}/live", Guests),
    ("POST", "/stay/requests/{id}/cancel", Guests),
    ("POST", "/stay/requests/{id}/not-quite", Guests),
    ("POST", "/stay/requests/{id}/reply", Guests),
    ("POST", "/stay/requests/{id}/right", Guests),
    ("GET", "/stays", Desk),
    ("POST", "/stays", Desk),
    ("GET", "/stays/new", Desk),
    ("POST", "/stays/{id}/arrive", Desk),
    ("POST", "/stays/{id}/card", Desk),
    ("POST", "/stays/{id}/depart", Desk),
    ("GET", "/team", Managers),
    ("POST", "/team", Managers),
    ("GET", "/team/new", Managers),
    ("POST", "/team/{id}/leave", Managers),
    ("GET", "/team/{id}/secrets", Managers),
    ("POST", "/team/{id}/secrets", Managers),
    ("POST", "/theme", All),
];

#[test]
fn every_address_of_the_house_stands_in_the_list() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut routes = Vec::new();
    for path in files(&src, "rs") {
        let text = fs::read_to_string(&path).unwrap();
        for route in text.split(".route(\"").skip(1) {
            let (address, handlers) = route.split_once('"').unwrap();
            let handlers = handlers.split(".route(").next().unwrap();
            let handlers = handlers.split([';', '}']).next().unwrap();
            for (method, called) in [("GET", "get("), ("POST", "post(")] {
                if handlers.contains(called) {
                    routes.push((method, address.to_owned()));
                }
            }
        }
    }
    let known = |(method, address): &(&str, String)| {
        DOORS.iter().any(|door| door.0 == *method && door.1 == address)
    };
    let unknown: Vec<_> = routes.iter().filter(|route| !known(route)).collect();
    assert!(unknown.is_empty(), "for whom are these? {unknown:#?}");
    for (method, address, _) in DOORS {
        let there = routes.iter().any(|route| route == &(*method, (*address).to_owned()));
        assert!(there, "{method} {address} is no longer there");
    }
}

/// Whether somebody is let in at a door: told what is wrong with what they sent, but not to go away.
async fn is_let_in(person: &Person, method: &str, path: &str) -> bool {
    let request = match method {
        "GET" => Request::get(path),
        _ => Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin"),
    };
    let response = person.send(request, "how=in-hand&language=en".to_owned()).await;
    let to = response.headers().get("location").and_then(|to| to.to_str().ok());
    let away = to.is_some_and(|to| to == "/" || to.starts_with("/signin"));
    response.status() != 404 && response.status() != 410 && !away
}

#[tokio::test]
async fn every_door_opens_for_those_it_is_for_and_nobody_else() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let people = [
        ("a stranger", hotel.stranger(), vec![]),
        ("a guest", guest, vec![Guests]),
        ("a runner", hotel.colleague("Marta").await, vec![Staff]),
        ("the desk", hotel.colleague("Tomás").await, vec![Staff, Desk]),
        ("a lead", hotel.colleague("Ines").await, vec![Staff, Desk, Leads]),
        ("the manager", hotel.colleague("Helena").await, vec![Staff, Desk, Leads, Managers]),
    ];
    let mut wrong = Vec::new();
    for (method, address, who) in DOORS.iter().filter(|door| ![All, Key].contains(&door.2)) {
        for (name, person, may) in &people {
            // What is there for those who may is what they are asked about.
            let path = address.replace("{shelf}", "towels");
            let path = if path.starts_with("/board") || path.starts_with("/stay/") {
                path.replace("{id}", &id.to_string())
            } else {
                path.replace("{id}", &StayId::new().to_string())
            };
            // To have seen what is not there is no mistake.
            let there = !address.contains("{id}")
                || path.contains(&id.to_string())
                || path.starts_with("/notices");
            let expected = may.contains(who) && there;
            if is_let_in(person, method, &path).await != expected {
                wrong.push(format!("{method} {address}: {name} expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn nothing_that_a_stranger_tries_changes_anything() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let before = hotel.journal().await.len();
    for (method, address, _) in DOORS.iter().filter(|door| door.0 == "POST") {
        let path = address.replace("{id}", &id.to_string()).replace("{house}", "lindenhof");
        is_let_in(&hotel.stranger(), method, &path).await;
    }
    assert_eq!(hotel.journal().await.len(), before);
}

#[tokio::test]
async fn every_answer_carries_what_keeps_it_safe() {
    let hotel = Hotel::open().await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let css = guest.open("/stay").await.attributes("link[rel=stylesheet]", "href").remove(0);
    let answers = [
        guest.get("/stay").await,
        marta.get("/board").await,
        marta.get("/nothing/here").await,
        guest.post("/stay/requests", &[]).await,
        guest.get(&css).await,
        guest.get("/healthz").await,
        hotel.stranger().get("/board").await,
        hotel.stranger().get("/signin").await,
    ];
    for answer in answers {
        let header = |name: &str| {
            answer.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
        };
        let policy = header("content-security-policy");
        for rule in [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "require-trusted-types-for 'script'",
            "trusted-types row",
        ] {
            assert!(policy.contains(rule), "{}: {rule}: {policy}", answer.path);
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{}", answer.path);
        assert_eq!(header("x-frame-options"), "DENY");
        assert!(!header("referrer-policy").is_empty());
        assert!(!header("permissions-policy").is_empty());
        assert_eq!(header("cross-origin-opener-policy"), "same-origin");
        let kept = header("cache-control");
        let asset = answer.path.starts_with("/static/");
        assert_eq!(kept.contains("immutable"), asset, "{}: {kept}", answer.path);
        assert_eq!(kept == "no-store", !asset, "{}: {kept}", answer.path);
    }
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let form = "words=A+thousand+towels";
    let kind = "application/x-www-form-urlencoded";
    for site in ["cross-site", "same-site"] {
        let request = Request::post("/stay/requests").header(CONTENT_TYPE, kind);
        let request = request.header("sec-fetch-site", site);
        let answer = guest.send(request, form.to_owned()).await;
        assert_eq!(answer.status(), 403, "{site}");
    }
    let request = Request::post("/stay/requests").header(CONTENT_TYPE, kind);
    let request = request.header("origin", "https://evil.example");
    assert_eq!(guest.send(request, form.to_owned()).await.status(), 403);
    assert_eq!(hotel.filed().await, 0);
}

#[tokio::test]
async fn what_is_not_a_form_of_ours_is_refused_kindly() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    for (kind, body) in [
        ("application/json", "{\"words\":\"x\"}"),
        ("text/plain", "words=x"),
        ("multipart/form-data; boundary=x", "--x--"),
        ("application/x-www-form-urlencoded", "%ff%fe=%00&words"),
    ] {
        let request = Request::post("/stay/requests").header(CONTENT_TYPE, kind);
        let request = request.header("sec-fetch-site", "same-origin");
        let answer = guest.send(request, body.to_owned()).await;
        assert!(answer.status().is_client_error(), "{kind}: {}", answer.status());
        let html = answer.headers().get(CONTENT_TYPE).unwrap().to_str().unwrap();
        assert!(html.starts_with("text/html"), "{kind}: a page, not {html}");
    }
    assert_eq!(hotel.filed().await, 0);
}

#[tokio::test]
async fn an_open_page_of_a_stay_that_ends_is_told_bye() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let mut home = guest.stream(&guest.open("/stay").await.live()).await;
    let mut page = guest.stream(&guest.looks_at(id).await.live()).await;
    home.opened().await;
    page.opened().await;
    hotel.check_out(guest.stay.unwrap()).await;
    assert_eq!(home.goodbye().await, "bye");
    assert_eq!(page.goodbye().await, "bye");
    // The next guest of the room is another stay.
    hotel.guest("Mr Lindqvist", "304").await;
    guest.get("/stay").await.must_be(410);
    guest.get("/stay/live").await.must_be(410);
}

#[tokio::test]
async fn an_open_board_ends_with_the_session() {
    let hotel = Hotel::open().await;
    let marta = hotel.colleague("Marta").await;
    let linh = hotel.colleague("Linh").await;
    let (mut hers, mut theirs) = (open_board(&marta).await, open_board(&linh).await);
    hers.opened().await;
    let second = marta.at(hotel.router());
    marta.post("/signout", &[]).await.must_be(303);
    assert_eq!(hers.goodbye().await, "bye");
    assert_eq!(second.get("/board").await.status, 303, "the key is gone, not only the cookie");
    let guest = hotel.guest("Mrs Okafor", "304").await;
    guest.asks("An adapter").await;
    theirs.until("An adapter").await;
}

#[tokio::test]
async fn a_colleague_who_leaves_sees_nothing_from_that_moment() {
    let hotel = Hotel::open().await;
    let (marta, helena) = (hotel.colleague("Marta").await, hotel.colleague("Helena").await);
    let mut board = open_board(&marta).await;
    board.opened().await;
    let leave = format!("/team/{}/leave", hotel.staff_id("Marta"));
    let form = helena.open("/team").await.must_be(200).form_to(&leave);
    helena.submit(&form).await.must_be(200);
    assert_eq!(board.goodbye().await, "bye");
    assert_eq!(marta.get("/board").await.status, 303);
    // Nobody shows themselves the door.
    let own = format!("/team/{}/leave", hotel.staff_id("Helena"));
    helena.post(&own, &[]).await;
    helena.get("/team").await.must_be(200);
}

#[tokio::test]
async fn a_session_ends_by_the_clock() {
    let hotel = Hotel::open().await;
    let (idle, busy) = (hotel.colleague("Marta").await, hotel.colleague("Linh").await);
    for _ in 0..3 {
        hotel.minutes_pass(3 * 60).await;
        busy.get("/me").await.must_be(200);
    }
    assert_eq!(idle.get("/me").await.status, 303, "nobody touched it for a working day");
    hotel.minutes_pass(3 * 60 + 1).await;
    assert_eq!(busy.get("/me").await.status, 303, "no shift is longer");
}

#[tokio::test]
async fn one_house_knows_nothing_of_another() {
    let hotel = Hotel::open().await;
    let other = hotel.neighbour().await;
    let okafor = hotel.guest("Mrs Okafor", "304").await;
    okafor.asks("A secret").await;
    for name in ["Marta", "Tomás", "Ines", "Helena"] {
        let colleague = other.colleague(name).await;
        for page in ["/board", "/desk/file", "/stays", "/devices", "/team"] {
            let page = colleague.get(page).await;
            page.must_not_say("secret").must_not_say("Okafor").must_not_say("Lindenhof");
        }
    }
    let desk = other.colleague("Tomás").await;
    let stay = okafor.stay.unwrap();
    for act in ["arrive", "depart", "card"] {
        desk.post(&format!("/stays/{stay}/{act}"), &[]).await.must_be(404);
    }
    let helena = other.colleague("Helena").await;
    helena.post(&format!("/team/{}/leave", hotel.staff_id("Marta")), &[]).await.must_be(404);
    okafor.get("/stay").await.must_be(200);
    hotel.colleague("Marta").await.get("/board").await.must_be(200);
}

#[tokio::test]
async fn a_runner_reads_no_more_of_a_guest_than_they_need() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    let marta = hotel.colleague("Marta").await;
    let page = marta.open(&ours(id)).await.must_say("304").must_say("Mrs Okafor");
    let tomas = hotel.colleague("Tomás").await;
    assert!(tomas.open("/stays").await.must_be(200).says("Mrs Okafor"));
    assert!(!page.links().iter().any(|link| link.starts_with("/stays")), "{:?}", page.links());
}

#[tokio::test]
async fn a_cookie_that_somebody_made_up_opens_nothing() {
    let hotel = Hotel::open().await;
    for made_up in ["", "x", "../../etc", "'; --", &"A".repeat(5000)] {
        let thief = hotel.stranger();
        for name in ["__Host-bp_staff", "__Host-bp_stay", "__Host-bp_tablet", "__Host-bp_device"] {
            let cookie = format!("{name}={made_up}");
            thief.keep(&axum_extra::extract::cookie::Cookie::parse(cookie).unwrap());
        }
        assert!(thief.get("/board").await.status.is_redirection());
        assert!(thief.get("/stay").await.status.is_redirection());
        thief.get(&ours(RequestId::new())).await.must_not_say("304");
    }
}
