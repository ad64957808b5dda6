//! What becomes of a promise: kept, moved in time, or missed, and counted once.

use super::*;
use crate::misses::Reason;

#[test]
fn a_promise_is_missed_once_however_often_it_is_moved_after_its_time() {
    let (marta, promise) = (StaffId::new(), Promise { by: in_minutes(-1) });
    let (state, grace) = (State::Confirmed { by: marta, promise }, TimeDelta::minutes(5));
    let moved = Event::Moved { by: marta, promise: Promise { by: in_minutes(20) } };
    assert_eq!(miss(state, &moved, (None, grace), now()), Some(Reason::Late));
    assert_eq!(miss(state, &moved, (Some(promise.by), grace), now()), None);
    let brought = Event::Delivered { by: marta, how: How::InHand, ticked: None };
    assert_eq!(miss(state, &brought, (None, grace), now()), None);
    assert_eq!(miss(state, &brought, (None, grace), in_minutes(10)), Some(Reason::Late));
}

/// Marta's promise for ten past nine, which is given back before its time, and what follows.
#[test]
fn what_is_given_up_before_its_time_stays_owed_until_it_has_passed() {
    let (marta, linh, grace) = (StaffId::new(), StaffId::new(), TimeDelta::minutes(5));
    let (promise, later) = (Promise { by: in_minutes(12) }, Promise { by: in_minutes(25) });
    let has = State::Confirmed { by: marta, promise };
    let answer_by = in_minutes(10);
    let gives_up = [
        Event::Lapsed { answer_by },
        Event::OwnerLeft { answer_by },
        Event::HandedBack { by: marta, answer_by, wanted: None, unticked: None },
    ];
    for event in gives_up {
        assert_eq!(miss(has, &event, (None, grace), in_minutes(7)), None, "{event:?}");
        let back = has.apply(&event, in_minutes(7));
        assert_eq!((back.owner(), back.owed()), (None, Some(promise)), "{event:?}");
        let takes = |promise| Event::Confirmed { by: linh, promise };
        assert_eq!(miss(back, &takes(later), (None, grace), in_minutes(12)), None, "said first");
        let after = miss(back, &takes(later), (None, grace), in_minutes(13));
        assert_eq!(after, Some(Reason::Late), "whatever is typed");
        assert_eq!(miss(back, &takes(promise), (None, grace), in_minutes(13)), None, "as it was");
        assert_eq!(
            miss(back, &Event::BecameLate, (None, grace), in_minutes(17)),
            Some(Reason::Late)
        );
        let counted = (Some(promise.by), grace);
        assert_eq!(miss(back, &takes(later), counted, in_minutes(18)), None, "counted once");
        let cancelled = Event::Cancelled { via: None };
        assert_eq!(miss(back, &cancelled, (None, grace), in_minutes(11)), None);
        assert_eq!(miss(back, &cancelled, (None, grace), in_minutes(18)), Some(Reason::Late));
    }
}

#[test]
fn what_was_ticked_by_mistake_promised_nothing() {
    let (marta, answer_by) = (StaffId::new(), in_minutes(30));
    let state =
        State::UnderWay { by: marta, promise: Promise { by: in_minutes(10) }, since: now() };
    for owed in [None, Some(Promise { by: in_minutes(5) })] {
        let unticked = Some(Unticked { owed });
        let back = Event::HandedBack { by: marta, answer_by, wanted: None, unticked };
        assert_eq!(miss(state, &back, (None, TimeDelta::zero()), in_minutes(20)), None);
        assert_eq!(state.apply(&back, in_minutes(20)), State::Filed { answer_by, owed });
    }
}

proptest! {
    /// Nothing is missed before its time, nothing twice, and no promise is forgotten: what was told
    /// was brought, told anew in time, asked about, taken back by the guest, or is a miss.
    #[test]
    fn each_promise_is_kept_or_missed_once_and_never_before_its_time(
        tries in prop::collection::vec((0_usize..58, 0_i64..8), 0..60),
    ) {
        let (marta, linh, grace) = (StaffId::new(), StaffId::new(), TimeDelta::minutes(5));
        let commands = commands(marta, linh);
        let (mut state, mut now) = (State::Filed { answer_by: in_minutes(3), owed: None }, now());
        let (mut missed, mut last) = (Vec::new(), None);
        for (index, minutes) in tries {
            now += TimeDelta::minutes(minutes);
            let before = state;
            let Ok(event) = state.decide(commands[index].1, moment(now)) else { continue };
            state = state.apply(&event, now);
            let counted_on = before.counted_on().map(|promise| promise.by);
            if miss(before, &event, (last, grace), now) == Some(Reason::Late) {
                let promised = counted_on.unwrap();
                prop_assert!(promised <= now, "{event:?} before {promised}");
                prop_assert!(!missed.contains(&promised), "{event:?} once more");
                missed.push(promised);
                last = Some(promised);
            }
            let stays = state.counted_on().map(|promise| promise.by) == counted_on;
            let Some(promised) = counted_on.filter(|_| !stays) else { continue };
            // Who says no at once has another miss to put right.
            let refused = matches!(event, Event::Refused { .. });
            let in_time = now <= promised + grace;
            prop_assert!(in_time || refused || missed.contains(&promised), "{event:?} hides it");
        }
    }
}
