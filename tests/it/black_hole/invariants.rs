//! What must hold after each step, whatever happened (quality.md §3).

use std::collections::BTreeMap;

use bellpull::ids::{RequestId, StaffId};
use bellpull::requests::{Event, Recorded, State};
use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::{PgConnection, Row};

use super::world::World;

/// A request with all that guards it, as the database has it.
#[expect(clippy::struct_excessive_bools, reason = "a row, and what is true of it")]
struct Guarded {
    id: RequestId,
    status: String,
    urgent: bool,
    version: i32,
    owner: Option<StaffId>,
    owner_here: bool,
    promised_for: Option<DateTime<Utc>>,
    missed_for: Option<DateTime<Utc>>,
    /// What was promised by somebody who gave it back.
    owed_for: Option<DateTime<Utc>>,
    in_its_room: bool,
    guest_here: bool,
    questions: i64,
    alarms: BTreeMap<String, DateTime<Utc>>,
}

/// What does not hold, in words.
pub async fn broken(world: &World) -> Vec<String> {
    let mut db = world.hotel.app.db.acquire().await.unwrap();
    let mut wrong = of_house(&mut db, world.hotel.now()).await;
    let known: Vec<_> = world.filed.keys().copied().collect();
    let stored: Vec<_> = guarded(&mut db).await.iter().map(|request| request.id).collect();
    if known != stored {
        wrong.push(format!("acknowledged {} requests, stored {}", known.len(), stored.len()));
    }
    wrong
}

/// The same for the one house of a database, whoever acted in it.
pub async fn of_house(db: &mut PgConnection, now: DateTime<Utc>) -> Vec<String> {
    let mut wrong = Vec::new();
    let requests = guarded(db).await;
    let journal = journal(db, &mut wrong).await;
    for request in &requests {
        let empty = Vec::new();
        let events = journal.get(&request.id).unwrap_or(&empty);
        let mut say = |what: &str| wrong.push(format!("{} {}: {what}", request.status, request.id));
        guarded_or_over(request, now, &mut say);
        as_it_was_told(request, events, &mut say);
    }
    misses(db, &journal, &mut wrong).await;
    calls(db, &journal, &mut wrong).await;
    wrong
}

/// No open request without a named owner with a live promise, a question that waits for the guest
/// with its own clock, or a pending alarm. In fact each has its alarm, whatever else it has.
fn guarded_or_over(request: &Guarded, now: DateTime<Utc>, say: &mut impl FnMut(&str)) {
    let pending = |rule: &str| request.alarms.get(rule).is_some_and(|due| *due > now);
    let over = ["settled", "cancelled", "unmet"].contains(&request.status.as_str());
    if over {
        if !request.alarms.is_empty() {
            say("it is over, and an alarm is pending");
        }
        return;
    }
    if request.alarms.is_empty() {
        say("NOBODY AND NOTHING WATCHES OVER IT");
    }
    let live = request.promised_for.is_some_and(|by| by >= now);
    let missed = request.missed_for.is_some() && request.missed_for == request.promised_for;
    let held = match request.status.as_str() {
        "scheduled" => request.alarms.contains_key("file"),
        "filed" => request.alarms.contains_key("climb"),
        "confirmed" | "under_way" if missed => request.alarms.contains_key("climb"),
        "confirmed" | "under_way" => live && pending("late") || request.alarms.contains_key("late"),
        "clarifying" | "offered" => request.questions == 1 && request.alarms.contains_key("ring"),
        "parked" => request.alarms.contains_key("resume"),
        "delivered" if request.urgent => request.alarms.contains_key("verify"),
        "delivered" => request.alarms.contains_key("settle"),
        other => panic!("what is {other}?"),
    };
    let owed = request.owed_for.is_some() && request.owed_for != request.missed_for;
    if !held || owed && !request.alarms.contains_key("late") {
        say(&format!("not guarded as it should be: {:?}", request.alarms));
    }
    let asked = ["clarifying", "offered"].contains(&request.status.as_str());
    if request.questions != i64::from(asked) {
        say(&format!("{} questions are open", request.questions));
    }
    if request.owner.is_some() && !request.owner_here && request.status != "delivered" {
        say("its owner no longer works here");
    }
    if !request.guest_here {
        say("its guest has left the house");
    }
    if request.guest_here && !request.in_its_room {
        say("it is not in its guest's room");
    }
}

/// The row is what its events add up to; nobody's name stands under what they did not promise; what
/// was taken from somebody was late.
fn as_it_was_told(
    request: &Guarded,
    events: &[(DateTime<Utc>, Event)],
    say: &mut impl FnMut(&str),
) {
    let mut state = State::Cancelled { at: DateTime::UNIX_EPOCH };
    let mut promised: Option<(StaffId, DateTime<Utc>)> = None;
    let mut level = 0;
    for (at, event) in events {
        let before = state;
        state = state.apply(event, *at);
        if let (Some(had), Some(has)) = (before.owner(), state.owner()) {
            let late = before.live_promise().is_some_and(|promise| promise.by < *at);
            if had != has && !(late && matches!(event, Event::TakenOver { .. })) {
                say(&format!("taken from a colleague by {event:?}"));
            }
        }
        match event {
            Event::Confirmed { by, promise }
            | Event::Moved { by, promise }
            | Event::Parked { by, promise, .. }
            | Event::TakenOver { by, promise, .. } => promised = Some((*by, promise.by)),
            Event::Asked { by, .. } | Event::Offered { by, .. } => promised = Some((*by, *at)),
            Event::Answered { promise, .. } | Event::Accepted { promise, .. } => {
                promised = promised.map(|(by, _)| (by, promise.by));
            }
            Event::Climbed { level: reached } => {
                if *reached <= level {
                    say(&format!("climbed from {level} to {reached}"));
                }
                level = *reached;
            }
            Event::BecameLate if before.owner().is_some() => level = 1,
            _ => {}
        }
        if before.answer_by() != state.answer_by() || before.live_promise() != state.live_promise()
        {
            level = 0;
        }
    }
    if usize::try_from(request.version).unwrap() != events.len() {
        say(&format!("version {} after {} events", request.version, events.len()));
    }
    let told = (name(&state), state.owner(), state.promise().map(|promise| promise.by));
    if told != (request.status.clone(), request.owner, request.promised_for) {
        say(&format!("the journal tells {told:?}"));
    }
    if state.owed().map(|promise| promise.by) != request.owed_for {
        say(&format!("the journal owes {:?}", state.owed()));
    }
    if let Some(promise) = state.promise()
        && promised != state.owner().map(|by| (by, promise.by))
    {
        say(&format!("{promise:?} is not what {promised:?} gave"));
    }
}

/// Every lost promise, every complaint and every refusal is one miss.
async fn misses(
    db: &mut PgConnection,
    journal: &BTreeMap<RequestId, Vec<(DateTime<Utc>, Event)>>,
    wrong: &mut Vec<String>,
) {
    let count = |is: fn(&Event) -> bool| {
        let events = journal.values().flatten();
        i64::try_from(events.filter(|(_, event)| is(event)).count()).unwrap()
    };
    let row = sqlx::query(
        "select count(*) filter (where reason = 'not_right') as not_right,
           count(*) filter (where reason = 'refused') as refused,
           count(*) filter (where reason = 'late') as late,
           count(distinct (request_id, promised_for)) filter (where reason = 'late') as promises
         from misses",
    )
    .fetch_one(db)
    .await
    .unwrap();
    let stored = |column: &str| row.get::<i64, _>(column);
    let not_right = count(|event| matches!(event, Event::Reopened { .. }));
    let refused = count(|event| matches!(event, Event::Refused { .. } | Event::Declined { .. }));
    if stored("not_right") != not_right || stored("refused") != refused {
        wrong.push("misses do not add up".to_owned());
    }
    if stored("late") != stored("promises") {
        wrong.push("a promise was missed twice".to_owned());
    }
    if stored("late") < count(|event| matches!(event, Event::BecameLate)) {
        wrong.push("a late promise is no miss".to_owned());
    }
}

/// What climbed to the desk has a call; what a departed guest left open is on the list; nothing else
/// is still owed to who has left.
async fn calls(
    db: &mut PgConnection,
    journal: &BTreeMap<RequestId, Vec<(DateTime<Utc>, Event)>>,
    wrong: &mut Vec<String>,
) {
    let rows = sqlx::query("select request_id, reason from call_occasions")
        .fetch_all(&mut *db)
        .await
        .unwrap();
    let mut made: BTreeMap<RequestId, Vec<String>> = BTreeMap::new();
    for row in rows {
        made.entry(row.get("request_id")).or_default().push(row.get("reason"));
    }
    for (request, events) in journal {
        let has =
            |reason: &str| made.get(request).is_some_and(|all| all.iter().any(|it| it == reason));
        for (_, event) in events {
            let missing = match event {
                Event::Climbed { level: 2.. } => !has("unanswered") && !has("late"),
                Event::Rung => !has("question"),
                Event::TalkWanted { .. } => !has("talk"),
                Event::Refused { .. } | Event::Declined { .. } => !has("refused"),
                Event::VerifyDue => !has("verify"),
                Event::GuestLeft => !has("left_open"),
                _ => false,
            };
            if missing {
                wrong.push(format!("{request}: nobody is to ring after {event:?}"));
            }
        }
    }
    let owed: i64 = sqlx::query_scalar(
        "select count(*) from calls c join stays s on s.id = c.stay_id
         where c.status = 'due' and s.status = 'departed' and not c.left_open",
    )
    .fetch_one(db)
    .await
    .unwrap();
    if owed > 0 {
        wrong.push(format!("{owed} calls are owed to guests who have left"));
    }
}

async fn guarded(db: &mut PgConnection) -> Vec<Guarded> {
    let rows = sqlx::query(
        "select r.id, r.status, r.urgency = 'urgent' as urgent, r.version, r.owner_id,
           exists (select from staff s where s.id = r.owner_id and s.left_at is null) as owner_here,
           r.promised_for, r.missed_for, r.owed_for, d.label = r.room as in_its_room,
           t.status = 'in_house' as guest_here,
           (select count(*) from questions q
             where q.request_id = r.id and q.closed_at is null) as questions,
           (select coalesce(jsonb_object_agg(a.rule, a.due_at), '{}') from alarms a
             where a.request_id = r.id) as alarms
         from requests r
         join stays t on t.id = r.stay_id
         join rooms d on d.id = t.room_id
         order by r.id",
    )
    .fetch_all(db)
    .await
    .unwrap();
    let request = |row: &sqlx::postgres::PgRow| Guarded {
        id: row.get("id"),
        status: row.get("status"),
        urgent: row.get("urgent"),
        version: row.get("version"),
        owner: row.get("owner_id"),
        owner_here: row.get("owner_here"),
        promised_for: row.get("promised_for"),
        missed_for: row.get("missed_for"),
        owed_for: row.get("owed_for"),
        in_its_room: row.get("in_its_room"),
        guest_here: row.get("guest_here"),
        questions: row.get("questions"),
        alarms: serde_json::from_value(row.get::<Value, _>("alarms")).unwrap(),
    };
    rows.iter().map(request).collect()
}

/// What happened to each request, and whether the numbers are without gaps.
async fn journal(
    db: &mut PgConnection,
    wrong: &mut Vec<String>,
) -> BTreeMap<RequestId, Vec<(DateTime<Utc>, Event)>> {
    let rows = sqlx::query("select seq, at, kind, request_id, event from journal order by seq")
        .fetch_all(db)
        .await
        .unwrap();
    let mut journal: BTreeMap<RequestId, Vec<_>> = BTreeMap::new();
    for (nth, row) in (1_i64..).zip(rows) {
        if row.get::<i64, _>("seq") != nth {
            wrong.push(format!("the journal has a gap before {nth}"));
        }
        let Some(request) = row.get::<Option<RequestId>, _>("request_id") else { continue };
        // What is owed and put right has a life of its own.
        let kind = row.get::<String, _>("kind");
        if kind.starts_with("call_") || kind.starts_with("recovery_") {
            continue;
        }
        let recorded: Recorded = serde_json::from_value(row.get::<Value, _>("event")).unwrap();
        journal.entry(request).or_default().push((row.get("at"), recorded.event));
    }
    journal
}

fn name(state: &State) -> String {
    let status = format!("{:?}", state.status());
    let mut name = String::new();
    for letter in status.chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
    }
    name
}
