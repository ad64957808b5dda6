//! Putting right what went wrong, and saying yes.

mod allowance;
mod asked_once;
mod closed;
mod following;
mod gestures;
mod late;
mod mending;
mod owed;
mod saying_yes;
mod thanked;

use bellpull::ids::{RecoveryId, RequestId};
use bellpull::recovery;

use crate::acts::AT_THE_DOOR;
use crate::hotel::Hotel;
use crate::person::Person;

/// What is being put right for a guest.
pub async fn open_of(hotel: &Hotel, guest: &Person) -> Option<RecoveryId> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let open = recovery::open_of_stay(&mut db, hotel.house.id, guest.stay.unwrap()).await.unwrap();
    open.map(|open| open.id)
}

/// A guest whose towels come later than promised, and have come: what that opens.
pub async fn late_towels(hotel: &Hotel) -> (Person, RecoveryId) {
    let (guest, towels, open) = missing_towels(hotel).await;
    hotel.colleague("Marta").await.delivers(towels, AT_THE_DOOR).await.must_be(200);
    (guest, open)
}

/// The same, and they are still on their way.
async fn missing_towels(hotel: &Hotel) -> (Person, RequestId, RecoveryId) {
    let guest = hotel.guest("Mrs Okafor", "304").await;
    let id = guest.asks_for_towels().await;
    hotel.colleague("Marta").await.takes(id, "I’m bringing them.").await.must_be(200);
    hotel.colleague("Marta").await.starts(id).await.must_be(200);
    hotel.minutes_pass(16).await;
    let open = open_of(hotel, &guest).await.unwrap();
    (guest, id, open)
}

/// Somebody takes it, says sorry and puts it right: what is left is a gesture, and asking.
async fn sorry_and_fixed(who: &Person, here: &str, fixed: &str) {
    who.post(&format!("{here}/take"), &[]).await.must_be(303);
    who.post(&format!("{here}/apologise"), &[("sorry", "I’m so sorry.")]).await.must_be(303);
    who.post(&format!("{here}/fix"), &[("fixed", fixed)]).await.must_be(303);
}

/// How often somebody plays, and from which seed: `RIGHT_STORIES=500 RIGHT_SEED=1` takes the long way.
fn figure(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(usual)
}

/// The same stories each time.
fn runner() -> proptest::test_runner::TestRunner {
    use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&figure("RIGHT_SEED", 20_261_122).to_le_bytes());
    let config = Config {
        cases: u32::try_from(figure("RIGHT_STORIES", 8)).unwrap(),
        failure_persistence: None,
        max_shrink_iters: 60,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}
