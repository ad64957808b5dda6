//! The program is killed, told to end, started again: what was acknowledged is there, once.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use bellpull::ids::RequestId;
use futures_util::future::join_all;
use tokio::sync::watch;

use crate::acts::mine;
use crate::hotel::Hotel;
use crate::live::open_board;
use crate::person::Person;
use crate::program::{Folder, Program, far_away};

const GUESTS: usize = 40;
const WISHES: usize = 500;

/// A guest's wishes: each is sent until it is answered or the program is gone. Gives back which
/// were answered.
async fn send_all(
    guest: &Person,
    wishes: &[RequestId],
    answered: &watch::Sender<usize>,
) -> Vec<RequestId> {
    let mut acknowledged = Vec::new();
    for id in wishes {
        let text = id.to_string();
        let sent = [("id", text.as_str()), ("words", "Whatever happens")];
        if guest.post("/stay/requests", &sent).await.status == 303 {
            acknowledged.push(*id);
            answered.send_modify(|count| *count += 1);
        }
    }
    acknowledged
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_before_kill_9_is_there_once() {
    what_was_answered_is_there_once(|_, program| program.kill()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_before_the_database_was_killed_too_is_there_once() {
    what_was_answered_is_there_once(|folder, program| {
        folder.kill_database();
        program.kill();
    })
    .await;
}

async fn what_was_answered_is_there_once(crash: impl Fn(&Folder, &mut Program)) {
    let folder = Folder::new();
    let mut program = Program::start(&folder, &["serve"]);
    let hotel = Hotel::beside(&folder.database()).await;
    let mut guests = Vec::new();
    for nth in 0..GUESTS {
        let guest = hotel.guest(&format!("Guest {nth}"), &format!("1{nth:02}")).await;
        let mine: Vec<_> = (nth..WISHES).step_by(GUESTS).map(|_| RequestId::new()).collect();
        guests.push((guest, mine));
    }
    let marta = hotel.colleague("Marta").await;
    drop(hotel);

    let (answered, mut count) = watch::channel(0);
    let pages = program.router();
    let asking = join_all(guests.iter().map(|(guest, wishes)| {
        let guest = guest.at(pages.clone());
        let answered = &answered;
        async move { send_all(&guest, wishes, answered).await }
    }));
    let killing = async {
        count.wait_for(|count| *count >= WISHES / 3).await.unwrap();
        crash(&folder, &mut program);
    };
    let (acknowledged, ()) = tokio::join!(asking, killing);
    let acknowledged: BTreeSet<RequestId> = acknowledged.into_iter().flatten().collect();
    assert!((WISHES / 3..WISHES).contains(&acknowledged.len()), "in the middle of it");

    let program = Program::start(&folder, &["serve"]);
    let pages = program.router();
    // Nothing that was answered is missing, before anybody sends anything again.
    for (guest, wishes) in &guests {
        let guest = guest.at(pages.clone());
        for id in wishes.iter().filter(|id| acknowledged.contains(id)) {
            guest.get(&mine(*id)).await.must_be(200).must_say("Whatever happens");
        }
    }
    // The phones send everything again; what was answered and what was not is one wish each.
    let again = join_all(guests.iter().map(|(guest, wishes)| {
        let guest = guest.at(pages.clone());
        let answered = &answered;
        async move { send_all(&guest, wishes, answered).await.len() }
    }));
    assert_eq!(again.await.into_iter().sum::<usize>(), WISHES);
    let journal = Hotel::journal_in(&folder.database()).await;
    let mut filed = BTreeMap::new();
    for change in journal.iter().filter(|change| change.kind == "filed") {
        *filed.entry(change.request.unwrap()).or_insert(0) += 1;
    }
    assert!(filed.len() == WISHES && filed.values().all(|times| *times == 1), "{filed:?}");
    let numbers: Vec<i64> = journal.iter().map(|change| change.seq.0).collect();
    assert_eq!(numbers, (1..=i64::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
    assert_eq!(marta.at(pages).cards("/board").await.len(), WISHES);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_board_catches_up_after_the_program_was_killed() {
    let folder = Folder::new();
    let mut program = Program::start(&folder, &["serve"]);
    let hotel = Hotel::beside(&folder.database()).await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    drop(hotel);
    let mut board = open_board(&marta.at(program.router())).await;
    guest.at(program.router()).asks("Before").await;
    let first = board.until("Before").await.number();
    program.kill();
    while board.next().await.is_some() {}

    let program = Program::start(&folder, &["serve"]);
    let guest = guest.at(program.router());
    guest.asks("While nobody looked").await;
    let seen = board.seen.as_deref();
    let mut board = marta.at(program.router()).stream_after("/board/live", seen).await;
    assert_eq!(board.until("While nobody looked").await.number(), first + 1);
    guest.asks("After").await;
    assert_eq!(board.until("After").await.number(), first + 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_end_it_ends_within_five_seconds_with_pages_open() {
    let folder = Folder::new();
    let mut program = Program::start(&folder, &["serve"]);
    let hotel = Hotel::beside(&folder.database()).await;
    let (guest, marta) = (hotel.guest("Mrs Okafor", "304").await, hotel.colleague("Marta").await);
    let (guest, marta) = (guest.at(program.router()), marta.at(program.router()));
    drop(hotel);
    let mut streams = Vec::new();
    for _ in 0..10 {
        streams.push(open_board(&marta).await);
        streams.push(guest.stream(&guest.open("/stay").await.live()).await);
    }
    for stream in &mut streams {
        stream.opened().await;
    }
    let begun = Instant::now();
    assert!(program.end().success(), "{}", folder.log());
    assert!(begun.elapsed() < Duration::from_secs(5), "it took {:?}", begun.elapsed());
    for mut stream in streams {
        while stream.next().await.is_some() {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_runs_it_is_told_how_it_is_and_nothing_of_the_guests() {
    let folder = Folder::new();
    let program = Program::start(&folder, &["serve"]);
    let hotel = Hotel::beside(&folder.database()).await;
    let card = hotel.check_in(bellpull::words::Language::En, "Mrs Adeyemi", "304").await;
    let guest = hotel.stranger().at(program.router());
    drop(hotel);
    guest.get("/healthz").await.must_be(200);
    guest.get("/readyz").await.must_be(200);

    let link = format!("/s/{}", card.link.reveal());
    guest.post(&link, &[]).await.must_be(303);
    guest.post("/stay/requests", &[("words", "Something for my haemorrhoids")]).await.must_be(303);
    let long = format!("Something for my haemorrhoids {}", "x".repeat(2000));
    guest.post("/stay/requests", &[("words", &long)]).await.must_be(422);
    let wrong = [("room", "304"), ("code", "7K3M-9XQ2")];
    guest.post("/r/lindenhof", &wrong).await.must_be(422);
    let log = folder.log();
    assert!(log.contains("listening"), "{log}");
    for secret in ["haemorrhoids", "Adeyemi", card.link.reveal(), &card.code, "7K3M", "__Host"] {
        assert!(!log.contains(secret), "{secret} is in the log:\n{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_prints_links_that_sign_their_visitor_in() {
    let folder = Folder::new();
    let mut program = Program::start(&folder, &["demo", "--json"]);
    let links: BTreeMap<String, String> = serde_json::from_str(&program.ready).unwrap();
    let who: Vec<&str> = links.keys().map(String::as_str).collect();
    assert_eq!(who, ["board", "desk", "guest", "manager", "tablet"]);
    for (name, url, says) in [
        ("guest", "/stay", "Okafor"),
        ("tablet", "/stay", "Good"),
        ("board", "/board", "On the way"),
        ("desk", "/board", "File for a guest"),
        ("manager", "/team", "Helena"),
    ] {
        let (base, path) = split(&links[name]);
        let person = Person::new(far_away(&base));
        person.open(&path).await.must_be(200);
        person.open(url).await.must_be(200).must_say(says);
    }
    let before = Hotel::journal_in(&folder.database()).await.len();
    assert!(program.end().success());

    let again = Program::start(&folder, &["demo", "--json"]);
    let second: BTreeMap<String, String> = serde_json::from_str(&again.ready).unwrap();
    for (name, link) in &links {
        assert_eq!(split(link).1, split(&second[name]).1, "{name} leads where it led");
    }
    let after = Hotel::journal_in(&folder.database()).await.len();
    assert_eq!(before, after, "a second start changes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_and_a_real_house_never_share_a_database() {
    let folder = Folder::new();
    assert!(Program::start(&folder, &["demo", "--json"]).end().success());
    folder.must_refuse("serve", "holds the demo");

    let folder = Folder::new();
    let mut program = Program::start(&folder, &["serve"]);
    let _ = Hotel::beside(&folder.database()).await;
    assert!(program.end().success());
    folder.must_refuse("demo", "holds a real house, Hotel Lindenhof");
}

/// The address of the program, and the path.
fn split(link: &str) -> (String, String) {
    let at = "http://".len() + link["http://".len()..].find('/').unwrap();
    (link[..at].to_owned(), link[at..].to_owned())
}
