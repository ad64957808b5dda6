//! Whether a guest's words are worth telling to all colleagues: one tap puts them on the wall.

use crate::ids::{MessageId, MomentId, PropertyId, RequestId, StaffId};
use crate::requests::{Request, Said};
use crate::words::Words;

/// Whether what somebody wrote is worth telling to all colleagues.
pub(super) enum Telling {
    /// It is not a guest's.
    Not,
    /// One tap puts it on the wall.
    May { house: PropertyId, request: RequestId, message: MessageId, label: String },
    /// It is there.
    Told { moment: MomentId, label: String },
}

impl Telling {
    /// Of these words; `told` are those that are on the wall.
    pub(super) fn of(
        said: &Said,
        request: &Request,
        told: &[(MessageId, MomentId, StaffId)],
        w: Words,
    ) -> Self {
        if said.by.is_some() {
            return Self::Not;
        }
        let told = told.iter().find(|(message, ..)| *message == said.id);
        match told {
            Some((_, moment, _)) => {
                Self::Told { moment: *moment, label: w.t("moments-told").to_string() }
            }
            None => Self::May {
                house: request.property,
                request: request.id,
                message: said.id,
                label: w.t("moments-tell").to_string(),
            },
        }
    }
}
