//! Ticked off on the round: a colleague brought it in passing, or did so by mistake.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::PgConnection;

use super::{Along, Command, Deed, Error, Event, How, Recorded, Request, State, Target, Unticked};
use super::{act, plan, store, thread};
use crate::ids::StaffId;
use crate::promises::{Promise, minutes};
use crate::{journal, properties};

/// A tick that takes no longer than this was sent at once.
const AT_ONCE: TimeDelta = TimeDelta::minutes(1);

/// For so long a phone is believed about when it was ticked.
const BELIEVED: TimeDelta = TimeDelta::hours(2);

/// It is there, by this colleague, who need not have taken it before. `seen` is the version that
/// they saw. The same tick again, also one that was kept on the phone and sent twice, does it once,
/// and does not undo that they took it back. `since` is when the phone says that it was ticked.
pub async fn tick(
    db: &mut PgConnection,
    target: Target,
    (by, how): (StaffId, How),
    (seen, since): (Option<i32>, Option<DateTime<Utc>>),
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    if brought_by(&request, by) || took_back(db, &request, by, seen).await? {
        return Ok(request);
    }
    let ticked = ticked_at(db, &request, since, now).await?;
    let mut along = Along { seen, ..Along::default() };
    if matches!(request.state, State::Scheduled { .. } | State::Filed { .. }) {
        let at = ticked.unwrap_or(now);
        let promise = match still_owed(db, &request, at).await? {
            Some(owed) => owed,
            None => Promise { by: in_time(&request, now) },
        };
        let confirm = Command::Colleague { by, deed: Deed::Confirm { promise } };
        act(db, target, confirm, std::mem::take(&mut along), now).await?;
    }
    let deliver = Command::Colleague { by, deed: Deed::Deliver { how } };
    along.ticked = ticked;
    act(db, target, deliver, along, now).await
}

/// It was ticked by mistake: it stands as before.
pub async fn untick(
    db: &mut PgConnection,
    target: Target,
    by: StaffId,
    seen: Option<i32>,
    now: DateTime<Utc>,
) -> Result<Request, Error> {
    let request = store::lock(db, target).await?.ok_or(Error::Missing)?;
    if took_back(db, &request, by, seen).await? {
        return Ok(request);
    }
    let unticked = in_passing(db, &request).await?;
    let set_out = request.started_at.is_some();
    let do_now = |deed| Command::Colleague { by, deed };
    let along = Along { seen, ..Along::default() };
    let undone = act(db, target, do_now(Deed::Undo), along, now).await?;
    if unticked.is_some() {
        act(db, target, do_now(Deed::HandBack), Along { unticked, ..Along::default() }, now).await
    } else if set_out {
        Ok(undone)
    } else {
        act(db, target, do_now(Deed::Undo), Along::default(), now).await
    }
}

/// When it was ticked, where that could not be sent at once. A phone is believed for two hours, and
/// not about the time before anybody last changed the request; what the clock counted in between
/// stays counted.
async fn ticked_at(
    db: &mut PgConnection,
    request: &Request,
    since: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> sqlx::Result<Option<DateTime<Utc>>> {
    let late = |since: &DateTime<Utc>| (AT_ONCE..=BELIEVED).contains(&(now - *since));
    let Some(since) = since.filter(late) else { return Ok(None) };
    let entries = journal::of_request(db, request.property, request.id).await?;
    let changes = entries.into_iter().filter_map(|entry| {
        let recorded: Recorded = serde_json::from_value(entry.event).ok()?;
        (!recorded.event.is_clockwork()).then_some(entry.at)
    });
    Ok(changes.max().is_some_and(|changed| changed <= since).then_some(since))
}

fn brought_by(request: &Request, by: StaffId) -> bool {
    let brought = matches!(request.state, State::Delivered { .. } | State::Settled { .. });
    brought && request.state.owner() == Some(by)
}

/// What somebody promised who gave it back, where it can still be kept: it is brought for that time.
async fn still_owed(
    db: &mut PgConnection,
    request: &Request,
    at: DateTime<Utc>,
) -> sqlx::Result<Option<Promise>> {
    let counted = |owed: &Promise| request.missed_for == Some(owed.by);
    let Some(owed) = request.state.owed().filter(|owed| !counted(owed)) else { return Ok(None) };
    let clocks = properties::clocks(db, request.property).await?;
    let grace = minutes(plan::pace(request, &clocks, request.since).grace);
    Ok((at <= owed.by + grace).then_some(owed))
}

/// What is promised by bringing it: the time for which it was wanted, or that of any other promise.
fn in_time(request: &Request, now: DateTime<Utc>) -> DateTime<Utc> {
    let soon = || now + TimeDelta::minutes(i64::from(request.target_minutes).max(5));
    request.wanted_for.filter(|wanted| *wanted > now).unwrap_or_else(soon)
}

/// Whether the last thing that they did since their page was made was to take it back.
async fn took_back(
    db: &mut PgConnection,
    request: &Request,
    by: StaffId,
    seen: Option<i32>,
) -> sqlx::Result<bool> {
    let Some(seen) = seen.filter(|seen| *seen < request.version) else { return Ok(false) };
    let happened = thread::happened(db, request.property, request.id).await?;
    let mut since = happened.iter().skip(usize::try_from(seen).unwrap_or(0));
    let last = since.rfind(|it| it.event.by() == Some(by));
    Ok(last.is_some_and(|it| matches!(it.event, Event::Undone { .. } | Event::HandedBack { .. })))
}

/// What was owed before, where it was taken and brought in one, so that nobody had it.
async fn in_passing(db: &mut PgConnection, request: &Request) -> sqlx::Result<Option<Unticked>> {
    let entries = journal::of_request(db, request.property, request.id).await?;
    let deeds = entries.into_iter().filter_map(|entry| {
        let recorded: Recorded = serde_json::from_value(entry.event).ok()?;
        Some((entry.at, recorded.event))
    });
    let deeds: Vec<_> = deeds.collect();
    let brought = deeds.iter().rposition(|(_, event)| matches!(event, Event::Delivered { .. }));
    let Some((taken, brought)) = brought.and_then(|nth| Some((nth.checked_sub(1)?, nth))) else {
        return Ok(None);
    };
    let at_once = deeds[taken].0 == deeds[brought].0;
    if !at_once || !matches!(deeds[taken].1, Event::Confirmed { .. }) {
        return Ok(None);
    }
    let unborn = State::Cancelled { at: request.filed_at };
    let before = deeds[..taken].iter().fold(unborn, |state, (at, event)| state.apply(event, *at));
    Ok(Some(Unticked { owed: before.owed() }))
}
