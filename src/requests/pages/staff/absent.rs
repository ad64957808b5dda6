//! What colleagues should know of a request whose guest has not come yet.

use super::card::Scene;
use super::hints::Hint;
use crate::requests::{Request, WaitsFor};

/// Their guest has not come yet: for when it is meant, and that nobody is there.
pub(super) fn hints(request: &Request, scene: &Scene<'_>) -> Vec<Hint> {
    let Some(arrives_on) = scene.asides.coming.get(&request.stay) else { return Vec::new() };
    let (w, now) = (scene.w, scene.now);
    let say = |icon, key: &'static str| {
        let mut said = w.t(key).with("day", w.day(*arrives_on, now));
        if let Some(wanted) = request.wanted_for {
            said = said.with("time", w.clock(wanted));
        }
        Hint { icon, text: said.to_string() }
    };
    let absent = || Hint { icon: "home", text: w.t("ahead-hint-absent").to_string() };
    match (request.waits_for, request.wanted_for) {
        (Some(WaitsFor::Preparation), Some(_)) => vec![say("case", "ahead-hint-arrival"), absent()],
        (Some(WaitsFor::Preparation), None) => {
            vec![say("case", "ahead-hint-arrival-now"), absent()]
        }
        (Some(WaitsFor::Arrival), _) => vec![say("case", "ahead-hint-here"), absent()],
        (None, _) => vec![say("case", "ahead-hint-expected")],
    }
}
