//! What the guest changed since whoever has it last looked, in words.

use super::card::Scene;
use crate::requests::Request;
use crate::requests::changes::Changed;
use crate::requests::pages::words::difference;

/// "Changed by the guest at 09:12: 3 instead of 2". Nothing where its owner has seen it.
pub(super) fn said(request: &Request, scene: &Scene<'_>) -> Option<String> {
    let w = scene.w;
    let Changed { at, via, asks, change } = scene.asides.changed.get(&request.id)?;
    request.state.owner()?;
    let when = |at| w.when(at, scene.now);
    let what = change.as_ref().map(|change| difference(change, when, w)).unwrap_or_default();
    let via = via.and_then(|by| scene.team.get(by));
    let phrase = match (asks, via) {
        _ if what.is_empty() => w.t("changes-back"),
        (true, None) => w.t("changes-asked"),
        (true, Some(by)) => w.t("changes-asked-via").with("name", &by.given_name),
        (false, None) => w.t("changes-made"),
        (false, Some(by)) => w.t("changes-made-via").with("name", &by.given_name),
    };
    let phrase = phrase.with("time", when(*at));
    Some(if what.is_empty() { phrase } else { phrase.with("what", what) }.to_string())
}
