//! My standard for this stay: whatever guests, colleagues, the desk and the clocks do, each day has
//! the request that a person would expect.

mod memory;
mod model;
mod morning;
mod races;
mod steps;
mod world;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use steps::{Step, step};
use world::World;

/// How many steps make one story.
const STORY: usize = 60;

/// How many stories there are where nobody asks for more.
const STORIES: u32 = 24;

/// Fridays before the clocks are put back, and forward, and one before nothing.
const FRIDAYS: [&str; 3] = ["2026-10-23T07:30:00Z", "2027-03-26T12:00:00Z", "2026-11-20T21:30:00Z"];

fn figure(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// `MY_STANDARD_STORIES=1000 MY_STANDARD_SEED=1` takes the long way.
#[test]
fn my_standard_matches_the_model() {
    let stories = figure("MY_STANDARD_STORIES").and_then(|it| u32::try_from(it).ok());
    let seed = figure("MY_STANDARD_SEED").unwrap_or(20_261_122);
    let config = Config {
        cases: stories.unwrap_or(STORIES),
        max_shrink_iters: 60,
        failure_persistence: None,
        ..Config::default()
    };
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let story = (proptest::sample::select(&FRIDAYS[..]), proptest::collection::vec(step(), STORY));
    let mut runner = TestRunner::new_with_rng(config, rng);
    let outcome = runner.run(&story, |(at, steps)| runtime.block_on(play(at, steps)));
    if let Err(error) = outcome {
        panic!("seed {seed}: {error}");
    }
}

async fn play(at: &str, steps: Vec<Step>) -> Result<(), TestCaseError> {
    let mut world = World::open(at).await;
    for (nth, step) in steps.into_iter().enumerate() {
        let said = format!("after step {nth}: {step:?}");
        Box::pin(world.take(step)).await;
        prop_assert_eq!(&world.tickets().await, &world.model.tickets, "{}", said);
    }
    world.close().await;
    Ok(())
}
