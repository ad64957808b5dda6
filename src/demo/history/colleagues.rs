//! What the people of the house did about a wish on those days, and what its guest did: each does the
//! next thing, and the law says whether they may.

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use super::words::{answer, not_quite, offer, question, sorry, word};
use crate::ids::{MessageId, StaffId};
use crate::promises::{Clocks, Promise, Urgency};
use crate::requests::life::Life;
use crate::requests::{Command, Deed, How, Note, Says, State, Terms, Tick, suggested_minutes};
use crate::staff::{Department, Role, Team};
use crate::text::{CleanText, LONGEST};
use crate::words::Language;

/// Who does the work.
pub(super) struct Hands {
    of: Vec<(Department, Vec<StaffId>)>,
    desk: StaffId,
}

/// What somebody does next, and when.
type Next = (DateTime<Utc>, Command, Option<Note>);

/// How many things may happen to one wish: more is not believable.
const MOST: usize = 40;

impl Hands {
    /// The people of a house.
    pub(super) fn of(team: &Team) -> anyhow::Result<Self> {
        let here = team.here();
        let anybody = here.first().context("somebody works in the house")?.id;
        let desk =
            here.iter().find(|it| it.roles.contains(&Role::Desk)).map_or(anybody, |it| it.id);
        let of = Department::ALL.map(|department| {
            let own = here.iter().filter(|it| it.department == department);
            let own: Vec<StaffId> = own.map(|it| it.id).collect();
            (department, if own.is_empty() { vec![desk] } else { own })
        });
        Ok(Self { of: of.into(), desk })
    }

    /// Whoever stands at the front desk.
    pub(super) fn desk(&self) -> StaffId {
        self.desk
    }

    /// Everything that is done about a wish until it is over, or its guest has left.
    pub(super) fn look_after(
        &self,
        life: &mut Life,
        clocks: &Clocks,
        leaves: DateTime<Utc>,
        rng: &mut Rng,
    ) {
        let mut now = life.request.filed_at;
        // What this guest and this colleague are like.
        let chance = Chance::of(rng);
        for _ in 0..MOST {
            if life.request.state.is_over() {
                return;
            }
            let Some((at, command, note)) = self.next(life, &chance, now, rng) else { break };
            if at >= leaves {
                break;
            }
            // The clock may have been faster: then there is something else to do.
            let _ = life.act(command, note, clocks, at);
            now = at;
        }
        life.pass(clocks, leaves);
        let _ = life.act(Command::Clock(Tick::Depart), None, clocks, leaves);
    }

    fn next(
        &self,
        life: &Life,
        chance: &Chance,
        now: DateTime<Utc>,
        rng: &mut Rng,
    ) -> Option<Next> {
        let request = &life.request;
        let language = request.language;
        match request.state {
            State::Scheduled { .. } => {
                // Nothing to do before its time: whoever answers it, answers after that.
                let enters = life.next()?;
                let by = self.somebody(request.department, rng);
                let at = enters + soon(rng, 1.6);
                let promise = Promise { by: request.wanted_for.unwrap_or(at).max(at) };
                Some((at, Command::Colleague { by, deed: Deed::Confirm { promise } }, None))
            }
            State::Filed { .. } => Some(self.answers(life, chance, now, rng)),
            State::Clarifying { .. } => {
                let note = note(None, answer(language), language);
                Some((now + soon(rng, 3.0), guest(Says::Answer), note))
            }
            State::Offered { .. } => {
                let says = if rng.u8(..5) > 0 { Says::Accept } else { Says::Decline };
                Some((now + soon(rng, 4.0), guest(says), None))
            }
            State::Confirmed { by, promise } => {
                Some(sets_out(life, chance, (by, promise), now, rng))
            }
            State::UnderWay { by, promise, .. } => Some(arrives(chance, (by, promise), now, rng)),
            State::Parked { until, .. } => Some((until, Command::Clock(Tick::Resume), None)),
            State::Delivered { .. } => self.was_it_right(life, chance, now, rng),
            State::Settled { .. } | State::Cancelled { .. } | State::Unmet { .. } => None,
        }
    }

    /// The first word of a person.
    fn answers(&self, life: &Life, chance: &Chance, now: DateTime<Utc>, rng: &mut Rng) -> Next {
        let request = &life.request;
        let by = self.somebody(request.department, rng);
        let hurry = if request.urgency == Urgency::Urgent { 0.7 } else { 1.6 };
        let at = now + soon(rng, hurry);
        let language = request.language;
        let first =
            request.reopened == 0 && !life.past.iter().any(|(_, it)| it.event.by().is_some());
        let within = Terms::Within(request.target_minutes.max(5));
        let deed = |deed| Command::Colleague { by, deed };
        if chance.changes_mind && first {
            return (now + soon(rng, 2.0), guest(Says::Cancel), None);
        }
        match chance.first {
            First::Cannot if first => {
                (at, deed(Deed::Cannot), note(Some(by), sorry(language), language))
            }
            First::Asks if first => (
                at,
                deed(Deed::Ask { terms: within }),
                note(Some(by), question(language), language),
            ),
            First::Offers if first => {
                (at, deed(Deed::Offer { terms: within }), note(Some(by), offer(language), language))
            }
            First::Cannot | First::Asks | First::Offers | First::Promises => {
                let promise =
                    Promise { by: at + TimeDelta::minutes(suggested_minutes(request, at)) };
                (at, deed(Deed::Confirm { promise }), None)
            }
        }
    }

    fn was_it_right(
        &self,
        life: &Life,
        chance: &Chance,
        now: DateTime<Utc>,
        rng: &mut Rng,
    ) -> Option<Next> {
        let language = life.request.language;
        let later = now + soon(rng, 9.0);
        if chance.not_quite && life.request.reopened == 0 {
            return Some((later, guest(Says::NotQuite), note(None, not_quite(language), language)));
        }
        if life.request.urgency == Urgency::Urgent {
            let asked = now + TimeDelta::minutes(20) + soon(rng, 4.0);
            return Some((asked, Command::Colleague { by: self.desk, deed: Deed::Verify }, None));
        }
        chance.says_thank_you.then(|| (later, guest(Says::JustRight), None))
    }

    fn somebody(&self, department: Department, rng: &mut Rng) -> StaffId {
        let hands = self.of.iter().find(|(of, _)| *of == department);
        hands.and_then(|(_, hands)| rng.choice(hands).copied()).unwrap_or(self.desk)
    }
}

/// What kind of evening it is for this wish, in the shares that houses see.
struct Chance {
    first: First,
    changes_mind: bool,
    late: Option<Late>,
    not_quite: bool,
    says_thank_you: bool,
}

/// What a person says first.
enum First {
    Promises,
    Asks,
    Offers,
    Cannot,
}

#[derive(Clone, Copy)]
enum Late {
    /// They say so before it is.
    Told,
    Silent,
}

impl Chance {
    fn of(rng: &mut Rng) -> Self {
        Self {
            first: match rng.u8(..100) {
                0..6 => First::Asks,
                6..8 => First::Offers,
                8 => First::Cannot,
                _ => First::Promises,
            },
            changes_mind: rng.u8(..100) < 5,
            late: match rng.u8(..100) {
                0..2 => Some(Late::Told),
                2..4 => Some(Late::Silent),
                _ => None,
            },
            not_quite: rng.u8(..100) < 3,
            says_thank_you: rng.u8(..100) < 55,
        }
    }
}

/// On the way, or first a word that it will be later.
fn sets_out(
    life: &Life,
    chance: &Chance,
    (by, promise): (StaffId, Promise),
    now: DateTime<Utc>,
    rng: &mut Rng,
) -> Next {
    let deed = |deed| Command::Colleague { by, deed };
    let moved =
        life.past.iter().any(|(_, it)| matches!(it.event, crate::requests::Event::Moved { .. }));
    if matches!(chance.late, Some(Late::Told)) && !moved && promise.by > now + TimeDelta::minutes(3)
    {
        let language = life.request.language;
        let later = Promise { by: promise.by + TimeDelta::minutes(rng.i64(10..20)) };
        let at = now + TimeDelta::minutes(1);
        return (at, deed(Deed::Move { promise: later }), note(Some(by), word(language), language));
    }
    // In good time: nobody should have to ask whether it is still theirs.
    let work = TimeDelta::minutes(i64::from(life.request.target_minutes).clamp(5, 60) + 10);
    let latest = now.max(promise.by - work);
    let left = (promise.by - latest).num_seconds().max(60);
    (latest + TimeDelta::seconds(rng.i64(10..=(left / 3).clamp(11, 400))), deed(Deed::Start), None)
}

/// It is brought.
fn arrives(
    chance: &Chance,
    (by, promise): (StaffId, Promise),
    now: DateTime<Utc>,
    rng: &mut Rng,
) -> Next {
    let how = match rng.u8(..10) {
        0..6 => How::InHand,
        6..8 => How::AtTheDoor,
        _ => How::InTheRoom,
    };
    let at = match chance.late {
        Some(Late::Silent) => promise.by + TimeDelta::seconds(rng.i64(400..2_000)),
        Some(Late::Told) | None => {
            let left = (promise.by - now).num_seconds();
            now + TimeDelta::seconds(rng.i64(left.max(90) / 3..=left.max(90)))
        }
    };
    (at.max(now), Command::Colleague { by, deed: Deed::Deliver { how } }, None)
}

fn guest(says: Says) -> Command {
    Command::Guest { says, via: None }
}

/// After so many minutes in the middle, sometimes after many more.
fn soon(rng: &mut Rng, minutes: f64) -> TimeDelta {
    let normal = (0..12).map(|_| rng.f64()).sum::<f64>() - 6.0;
    #[expect(clippy::cast_possible_truncation, reason = "a few thousand seconds at most")]
    let seconds = (minutes * 60.0 * (0.75 * normal).exp()) as i64;
    TimeDelta::seconds(seconds.clamp(8, 3_600))
}

fn note(by: Option<StaffId>, words: &str, language: Language) -> Option<Note> {
    let words = CleanText::lines(words, LONGEST).ok()?;
    Some(Note { id: MessageId::new(), by, words, language })
}
