//! Two managers have the same form of settings open: the later is told what the earlier changed.

use crate::hotel::Hotel;
use crate::page::{Form, Page};

/// What the earlier of two changes, what the later types, and what the later is told.
struct Case {
    page: &'static str,
    form: fn(&Page) -> Form,
    /// Both change the first; the earlier alone the second; the later alone the third.
    fields: [&'static str; 3],
    earlier: [&'static str; 2],
    later: [&'static str; 2],
    told: [&'static str; 2],
}

const CASES: [Case; 5] = [
    Case {
        page: "/allowances",
        form: |page| page.form_to("/allowances"),
        fields: ["runner-case", "lead-day", "desk-day"],
        earlier: ["30", "180"],
        later: ["40", "200"],
        told: [
            "“Colleague, for one matter” was changed meanwhile and now reads €30.",
            "in a day” was changed meanwhile and now reads €180.",
        ],
    },
    Case {
        page: "/gestures",
        form: |page| page.form_to("/gestures"),
        fields: ["cost-chocolate", "who-parking", "who-car"],
        earlier: ["8.50", "manager"],
        later: ["9", "none"],
        told: [
            "about how much” was changed meanwhile and now reads €8.50.",
            "who says yes” was changed meanwhile and now reads A manager.",
        ],
    },
    Case {
        page: "/clocks",
        form: |page| page.form_with("urgency", "normal"),
        fields: ["owner", "settle", "remind"],
        earlier: ["6", "300"],
        later: ["7", "11"],
        told: [
            "“Something went wrong: somebody has it” was changed meanwhile and now reads 6.",
            "“What was brought settles by itself” was changed meanwhile and now reads 300.",
        ],
    },
    Case {
        page: "/clocks",
        form: |page| page.form_with("form", "hours"),
        fields: ["round-at", "check-out-by", "quiet-until"],
        earlier: ["09:00", "10:30"],
        later: ["09:30", "09:00"],
        told: [
            "“The morning round” was changed meanwhile and now reads 09:00.",
            "“Check-out by” was changed meanwhile and now reads 10:30.",
        ],
    },
    Case {
        page: "/clocks",
        form: |page| page.form_with("shelf", "towels"),
        fields: ["target-TWL-BATH", "answer-TWL-BATH", "target-TWL-HAND"],
        earlier: ["25", "6"],
        later: ["30", "35"],
        told: [
            "minutes until it is delivered” was changed meanwhile and now reads 25.",
            "minutes until a person has answered” was changed meanwhile and now reads 6.",
        ],
    },
];

#[tokio::test]
async fn the_later_of_two_managers_is_told_what_the_earlier_changed() {
    let hotel = Hotel::open().await;
    let (helena, again) = (hotel.colleague("Helena").await, hotel.colleague("Helena").await);
    for Case { page, form, fields: [both, theirs, ours], earlier, later, told } in CASES {
        let first = form(&helena.open(page).await.must_be(200));
        let second = form(&again.open(page).await).fill(both, later[0]).fill(ours, later[1]);
        let first = first.fill(both, earlier[0]).fill(theirs, earlier[1]);
        helena.submit(&first).await.must_be(200).must_say("Saved.");
        // What cannot be is said first; what others changed is not forgotten over it.
        let odd = again.submit(&second.clone().fill(both, "soon")).await.must_be(422);
        let answer = again.submit(&form(&odd).fill(both, later[0])).await.must_be(409);
        let answer = answer.must_say("Nothing of yours is saved yet");
        assert_eq!(answer.pieces(".errors a").len(), told.len(), "{}", answer.text());
        let kept = form(&told.into_iter().fold(answer, Page::must_say));
        let typed = [both, theirs, ours].map(|field| kept.value(field).unwrap());
        assert_eq!(typed, [later[0], earlier[1], later[1]]);
        let stands = form(&helena.open(page).await);
        assert_eq!(stands.value(both), Some(earlier[0]));
        assert_ne!(stands.value(ours), Some(later[1]));
        // Knowing it, they may; a double tap saves once, and is told the same.
        for _ in 0..2 {
            again.submit(&kept).await.must_be(200).must_say("Saved.");
        }
        let stands = form(&helena.open(page).await);
        let stands = [both, theirs, ours].map(|field| stands.value(field).unwrap());
        assert_eq!(stands, [later[0], earlier[1], later[1]]);
    }
}

#[tokio::test]
async fn two_who_save_settings_at_the_same_moment_are_told_of_each_other() {
    let hotel = Hotel::open().await;
    let (helena, again) = (hotel.colleague("Helena").await, hotel.colleague("Helena").await);
    for Case { page, form, fields: [both, ..], earlier, later, .. } in CASES {
        let shown = form(&helena.open(page).await);
        let first = shown.clone().fill(both, earlier[0]);
        let second = shown.fill(both, later[0]);
        let (one, other) = tokio::join!(helena.submit(&first), again.submit(&second));
        let mut answers = [one.status.as_u16(), other.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [200, 409], "{page}");
    }
}

#[tokio::test]
async fn what_was_taken_out_meanwhile_is_said() {
    let hotel = Hotel::open().await;
    let (helena, again) = (hotel.colleague("Helena").await, hotel.colleague("Helena").await);
    let shown = helena.open("/gestures").await.form_to("/gestures");
    let first = shown.clone().fill("cost-flower", "").fill("who-flower", "manager");
    helena.submit(&first).await.must_be(200);
    let told = again.submit(&shown.fill("cost-flower", "6")).await.must_be(409);
    told.must_say("about how much” was changed meanwhile and is now empty.");
}
