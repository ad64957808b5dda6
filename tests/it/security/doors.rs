//! Every door of the house, and for whom it opens.

use std::fs;
use std::path::Path;

use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use bellpull::ids::StayId;

use crate::architecture::files;
use crate::hotel::Hotel;
use crate::person::Person;

/// For whom a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    All,
    Guests,
    Staff,
    /// The front desk and the manager.
    Reception,
    /// Whoever files for a guest: those who lead as well.
    Desk,
    Leads,
    Managers,
    /// Whoever holds the key in its address.
    Key,
}

use For::{All, Desk, Guests, Key, Leads, Managers, Reception, Staff};

/// Every address of the house, with what may be done there.
const DOORS: &[(&str, &str, For)] = &[
    ("GET", "/", All),
    ("GET", "/advice", Desk),
    ("POST", "/advice/{id}/answer", Desk),
    ("POST", "/advice/{id}/outcome", Desk),
    ("GET", "/allowances", Managers),
    ("POST", "/allowances", Managers),
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
    ("POST", "/board/requests/{id}/keep", Staff),
    ("POST", "/board/requests/{id}/resume", Staff),
    ("POST", "/board/requests/{id}/undo", Staff),
    ("POST", "/board/requests/{id}/verify", Desk),
    ("POST", "/board/requests/{id}/ask", Staff),
    ("POST", "/board/requests/{id}/offer", Staff),
    ("POST", "/board/requests/{id}/cannot", Staff),
    ("POST", "/board/requests/{id}/move", Staff),
    ("POST", "/board/requests/{id}/park", Staff),
    ("POST", "/board/requests/{id}/hand-back", Staff),
    ("POST", "/board/requests/{id}/take-over", Staff),
    ("POST", "/board/requests/{id}/for-guest", Desk),
    ("POST", "/board/requests/{id}/note", Staff),
    ("POST", "/board/requests/{id}/rule", Staff),
    ("POST", "/board/requests/{id}/moment", Staff),
    ("POST", "/board/requests/{id}/yes", Staff),
    ("GET", "/calls", Desk),
    ("GET", "/calls/live", Desk),
    ("GET", "/calls/{id}", Desk),
    ("POST", "/calls/{id}", Desk),
    ("POST", "/calls/{id}/guest", Desk),
    ("GET", "/clocks", Managers),
    ("POST", "/clocks", Managers),
    ("POST", "/clocks/hours", Managers),
    ("POST", "/clocks/items", Managers),
    ("GET", "/demo/{who}/{token}", Key),
    ("GET", "/desk/file", Desk),
    ("POST", "/desk/file", Desk),
    ("GET", "/devices", Leads),
    ("POST", "/devices/phone", Managers),
    ("POST", "/devices/tablet", Leads),
    ("POST", "/devices/{id}/revoke", Leads),
    ("GET", "/faces/{house}/{staff}/{hash}", Key),
    ("GET", "/favicon.ico", All),
    ("GET", "/founding", Key),
    ("POST", "/founding", Key),
    ("GET", "/founding/{token}", Key),
    ("POST", "/founding/{token}", Key),
    ("GET", "/gestures", Managers),
    ("POST", "/gestures", Managers),
    ("GET", "/handover", Staff),
    ("POST", "/handover/notes", Staff),
    ("POST", "/handover/notes/{id}/done", Staff),
    ("GET", "/healthz", All),
    ("POST", "/language", All),
    ("GET", "/house", Managers),
    ("POST", "/house", Managers),
    ("GET", "/idle", Key),
    ("GET", "/idle/live", Key),
    ("GET", "/me", Staff),
    ("POST", "/me/bell", Staff),
    ("POST", "/me/language", Staff),
    ("POST", "/me/news", Staff),
    ("GET", "/moments", Staff),
    ("POST", "/moments", Staff),
    ("GET", "/moments/new", Staff),
    ("POST", "/moments/{id}/take-back", Staff),
    ("POST", "/notices/{id}/seen", Reception),
    ("GET", "/overview", Managers),
    ("GET", "/overview/{file}", Managers),
    ("GET", "/practices", Staff),
    ("POST", "/practices", Managers),
    ("POST", "/practices/end", Managers),
    ("POST", "/practices/join", Staff),
    ("POST", "/practices/leave", All),
    ("GET", "/practices/over", All),
    ("GET", "/r/{house}", All),
    ("POST", "/r/{house}", All),
    ("GET", "/r/{house}/{room}", All),
    ("POST", "/r/{house}/{room}", All),
    ("GET", "/readyz", All),
    ("GET", "/right", Staff),
    ("POST", "/right", Desk),
    ("GET", "/right/{id}", Desk),
    ("GET", "/right/{id}/{deed}", Desk),
    ("POST", "/right/{id}/{deed}", Desk),
    ("GET", "/round", Staff),
    ("GET", "/round/live", Staff),
    ("GET", "/round/sections", Leads),
    ("POST", "/round/sections", Leads),
    ("POST", "/round/sections/cut", Leads),
    ("POST", "/round/sections/yesterday", Leads),
    ("POST", "/round/{id}/done", Staff),
    ("POST", "/round/{id}/undo", Staff),
    ("GET", "/rules", Staff),
    ("GET", "/rules/name", Staff),
    ("POST", "/rules/name", Staff),
    ("POST", "/rules/{id}/decide", Managers),
    ("POST", "/rules/{id}/join", Managers),
    ("GET", "/s/{token}", Key),
    ("POST", "/s/{token}", Key),
    ("GET", "/signin", All),
    ("POST", "/signin", All),
    ("POST", "/signin/unlock", Staff),
    ("POST", "/signout", All),
    ("GET", "/static/{hash}/{name}", All),
    ("GET", "/stay", Guests),
    ("GET", "/stay/advice", Guests),
    ("POST", "/stay/advice", Guests),
    ("POST", "/stay/advice/decline", Guests),
    ("GET", "/stay/advice/live", Guests),
    ("GET", "/stay/ask/{shelf}", Guests),
    ("GET", "/stay/everything", Guests),
    ("GET", "/stay/house", Guests),
    ("GET", "/stay/house/live", Guests),
    ("GET", "/stay/language", Guests),
    ("POST", "/stay/language", Guests),
    ("GET", "/stay/live", Guests),
    ("POST", "/stay/mending/{id}/choose", Guests),
    ("POST", "/stay/mending/{id}/heard", Guests),
    ("POST", "/stay/requests", Guests),
    ("GET", "/stay/rest", Guests),
    ("POST", "/stay/rest", Guests),
    ("GET", "/stay/remembered", Guests),
    ("POST", "/stay/remembered", Guests),
    ("POST", "/stay/remembered/forget", Guests),
    ("POST", "/stay/remembered/recall", Guests),
    ("GET", "/stay/requests/{id}", Guests),
    ("GET", "/stay/requests/{id}/live", Guests),
    ("POST", "/stay/requests/{id}/answer", Guests),
    ("POST", "/stay/requests/{id}/cancel", Guests),
    ("POST", "/stay/requests/{id}/choose", Guests),
    ("POST", "/stay/requests/{id}/not-quite", Guests),
    ("POST", "/stay/requests/{id}/reply", Guests),
    ("POST", "/stay/requests/{id}/restore", Guests),
    ("POST", "/stay/requests/{id}/right", Guests),
    ("GET", "/stay/standard", Guests),
    ("POST", "/stay/standard", Guests),
    ("GET", "/stay/standard/live", Guests),
    ("GET", "/stay/standard/new", Guests),
    ("GET", "/stay/standard/{id}", Guests),
    ("POST", "/stay/standard/{id}", Guests),
    ("POST", "/stay/standard/{id}/back", Guests),
    ("POST", "/stay/standard/{id}/pause", Guests),
    ("POST", "/stay/standard/{id}/resume", Guests),
    ("POST", "/stay/standard/{id}/skip", Guests),
    ("POST", "/stay/standard/{id}/usual", Guests),
    ("POST", "/stay/standard/{id}/stop", Guests),
    ("GET", "/stays", Reception),
    ("GET", "/stays/{id}/known", Reception),
    ("POST", "/stays/{id}/known", Reception),
    ("POST", "/stays", Reception),
    ("GET", "/stays/new", Reception),
    ("GET", "/stays/remembered", Reception),
    ("POST", "/stays/remembered/forget", Reception),
    ("POST", "/stays/{id}/arrive", Reception),
    ("POST", "/stays/{id}/card", Reception),
    ("GET", "/stays/{id}/dates", Reception),
    ("POST", "/stays/{id}/dates", Reception),
    ("POST", "/stays/{id}/depart", Reception),
    ("GET", "/stays/{id}/leave", Reception),
    ("POST", "/stays/{id}/leave", Reception),
    ("GET", "/stays/{id}/move", Reception),
    ("POST", "/stays/{id}/move", Reception),
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
    let response = person.send(request, "how=in-hand&language=en&bell=on&floor=3".to_owned()).await;
    let to = response.headers().get("location").and_then(|to| to.to_str().ok());
    let away = to.is_some_and(|to| to == "/" || to.starts_with("/signin"));
    ![401, 404, 410].contains(&response.status().as_u16()) && !away
}

#[tokio::test]
async fn every_door_opens_for_those_it_is_for_and_nobody_else() {
    let hotel = Hotel::open().await;
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    // Something that comes back has the same id, so that one address will do.
    let every_day = [("id", &*id.to_string()), ("item", "TWL-HAND"), ("when", "every")];
    guest.post("/stay/requests", &every_day).await.must_be(303);
    let people = [
        ("a stranger", hotel.stranger(), vec![]),
        ("a guest", guest, vec![Guests]),
        ("a runner", hotel.colleague("Marta").await, vec![Staff]),
        ("the desk", hotel.colleague("Tomás").await, vec![Staff, Desk, Reception]),
        ("a lead", hotel.colleague("Ines").await, vec![Staff, Desk, Leads]),
        (
            "the manager",
            hotel.colleague("Helena").await,
            vec![Staff, Desk, Reception, Leads, Managers],
        ),
    ];
    let mut wrong = Vec::new();
    for (method, address, who) in DOORS.iter().filter(|door| ![All, Key].contains(&door.2)) {
        for (name, person, may) in &people {
            // What is there for those who may is what they are asked about.
            let path = address.replace("{shelf}", "towels").replace("{file}", "promises.csv");
            let path = if ["/board", "/stay/", "/round/"].iter().any(|ours| path.starts_with(ours))
            {
                path.replace("{id}", &id.to_string())
            } else {
                path.replace("{id}", &StayId::new().to_string())
            };
            // To have seen what is not there is no mistake.
            let there = !address.contains("{id}")
                || path.contains(&id.to_string())
                    && !["/moment", "/choose", "/heard"].iter().any(|it| {
                        address.ends_with(it) && (*it == "/moment" || address.contains("/mending/"))
                    })
                || path.starts_with("/notices")
                || path.starts_with("/handover");
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
