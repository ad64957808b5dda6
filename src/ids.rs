//! The names of things. An id of one kind never fits where another is asked for.

use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize, sqlx::Type)]
        #[serde(transparent)]
        #[sqlx(transparent)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// A new one: random, and ordered by the time of its making.
            #[expect(clippy::new_without_default, reason = "two new ids are never equal")]
            #[expect(clippy::disallowed_methods, reason = "this is the place")]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+ };
}

ids! {
    /// One hotel.
    PropertyId
    /// A number on a door.
    RoomId
    /// One person who works here.
    StaffId
    /// One party in the house, from arrival to departure.
    StayId
    /// A tablet in a room, or a phone that colleagues share.
    DeviceId
    /// Something in the catalogue.
    ItemId
    /// One thing asked for.
    RequestId
    /// Part of "my standard for this stay".
    PreferenceId
    /// A guest who said yes to being remembered.
    GuestId
    /// One thing that is remembered of them.
    RememberedId
    /// What somebody wrote about a request.
    MessageId
    /// What a colleague wrote to colleagues.
    NoteId
    /// A call that the front desk owes a guest.
    CallId
    /// A promise not kept, a thing not right, a refusal.
    MissId
    /// A house rule, as colleagues name it.
    RuleId
    /// That somebody named a rule, once.
    NamingId
    /// What was decided about a rule.
    DecisionId
    /// Something worth telling.
    MomentId
    /// What a guest would change.
    AdviceId
    /// What the front desk should know.
    NoticeId
    /// What is being put right for one party.
    RecoveryId
    /// Something a guest did not expect, offered or chosen.
    GestureId
    /// One yes, in the ledger.
    ExceptionId
    /// What a yes is about, as an allowance counts it: see `exceptions::Yes`.
    CaseId
    /// A practice evening.
    PracticeId
}

impl From<RecoveryId> for CaseId {
    fn from(id: RecoveryId) -> Self {
        Self(id.0)
    }
}

impl From<RequestId> for CaseId {
    fn from(id: RequestId) -> Self {
        Self(id.0)
    }
}

impl From<StayId> for CaseId {
    fn from(id: StayId) -> Self {
        Self(id.0)
    }
}

/// A place in a property's journal. Later events have larger numbers, without gaps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
#[sqlx(transparent)]
pub struct Seq(pub i64);

impl Seq {
    /// The number that comes after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
