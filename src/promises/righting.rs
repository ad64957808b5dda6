//! How soon what went wrong is being put right (product.md §4).

use super::Urgency;

/// How long it may take until somebody has it, has said sorry, and has begun with the fix. All in
/// minutes since the last thing that went wrong. A house may set it differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Righting {
    pub owner: i16,
    pub apology: i16,
    pub fix: i16,
    /// From when it was begun until it is done.
    pub done: i16,
}

impl Righting {
    /// What every house begins with, for this hurry.
    pub const fn usual(urgency: Urgency) -> Self {
        match urgency {
            Urgency::Urgent => Self { owner: 2, apology: 5, fix: 10, done: 30 },
            Urgency::Normal => Self { owner: 5, apology: 10, fix: 15, done: 60 },
            Urgency::Later => Self { owner: 15, apology: 30, fix: 60, done: 240 },
        }
    }
}
