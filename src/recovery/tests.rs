use chrono::{TimeDelta, TimeZone};

use super::*;
use crate::ids::StaffId;
use crate::promises::Urgency;

#[test]
fn nothing_happens_to_what_is_closed() {
    let now = Utc.with_ymd_and_hms(2026, 11, 22, 20, 58, 0).unwrap();
    let closed = Course { closed_at: Some(now), ..Course::default() };
    let by = StaffId::new();
    for command in [Command::Take { by }, Command::Close { by }, Command::Remind] {
        assert_eq!(closed.decide(command, now), Err(Refusal::Closed));
    }
    let pace = Righting::of(Urgency::Normal);
    assert_eq!(closed.wakes_at(pace, now, now + TimeDelta::hours(1)), None);
}
