//! No request falls into a black hole: random guests, colleagues, clocks, duplicates and room moves
//! on a real database, through the real verbs, and after each step all that must hold.

pub mod invariants;
mod steps;
mod world;

use std::collections::BTreeMap;
use std::sync::Mutex;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use steps::{Step, step};
use world::World;

/// How many steps are taken where nobody asks for more.
const STEPS: u32 = 2_040;

/// How many of them make one story.
const STORY: u32 = 120;

/// A figure from the environment: for the long run, and to play one again.
fn figure(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// `NO_BLACK_HOLE_STEPS=100000 NO_BLACK_HOLE_SEED=1` takes the long way.
#[test]
fn no_black_hole() {
    let steps =
        figure("NO_BLACK_HOLE_STEPS").and_then(|it| u32::try_from(it).ok()).unwrap_or(STEPS);
    let seed = figure("NO_BLACK_HOLE_SEED").unwrap_or(20_261_122);
    let config = Config {
        cases: steps.div_ceil(STORY),
        max_shrink_iters: 150,
        failure_persistence: None,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let stories = proptest::collection::vec(step(), STORY as usize);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let tally = Mutex::new(BTreeMap::new());
    let outcome = runner.run(&stories, |story| runtime.block_on(play(story, &tally)));
    let tally = tally.into_inner().unwrap();
    println!("seed {seed}: {} steps, {tally:?}", steps.div_ceil(STORY) * STORY);
    if let Err(error) = outcome {
        panic!("seed {seed}: {error}");
    }
    // A walk that never came to a place proves nothing about it. The short one may miss what is rare.
    if steps < 4 * STEPS {
        return;
    }
    let unseen: Vec<_> = KINDS.iter().filter(|kind| !tally.contains_key(**kind)).collect();
    assert!(unseen.is_empty(), "no story has {unseen:?}");
}

/// What happens to requests and calls.
const KINDS: [&str; 45] = [
    "scheduled",
    "filed",
    "fell_due",
    "confirmed",
    "asked",
    "answered",
    "answered_later",
    "offered",
    "accepted",
    "accepted_later",
    "declined",
    "talk_wanted",
    "refused",
    "started",
    "delivered",
    "moved",
    "parked",
    "resumed",
    "handed_back",
    "taken_over",
    "kept",
    "undone",
    "settled",
    "reopened",
    "cancelled",
    "restored",
    "guest_left",
    "owner_left",
    "climbed",
    "nudged",
    "doubted",
    "lapsed",
    "became_late",
    "reminded",
    "rung",
    "verify_due",
    "room_changed",
    "said",
    "noted",
    "call_owed",
    "call_joined",
    "call_made",
    "call_spoke",
    "call_missed",
    "clocks_stood",
];

async fn play(
    story: Vec<Step>,
    tally: &Mutex<BTreeMap<String, usize>>,
) -> Result<(), TestCaseError> {
    let mut world = World::open().await;
    for (nth, step) in story.into_iter().enumerate() {
        let said = format!("step {nth}: {step:?}");
        Box::pin(world.take(step)).await;
        let wrong = invariants::broken(&world).await;
        prop_assert!(wrong.is_empty(), "after {said}\n{}", wrong.join("\n"));
    }
    for change in world.hotel.journal().await {
        *tally.lock().unwrap().entry(change.kind).or_insert(0) += 1;
    }
    world.close().await;
    Ok(())
}
