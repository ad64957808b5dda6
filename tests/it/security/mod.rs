//! What every answer carries, and what nobody gets.

mod doors;
mod ends;

use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use bellpull::ids::RequestId;

use crate::acts::ours;
use crate::hotel::Hotel;

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
