//! Which days an address asks for.

use chrono::NaiveDate;

use crate::overview::{LONGEST, Span, Wrong};
use crate::web::{self, Fields};
use crate::words::Message;

/// What can be chosen with one tap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Period {
    Today,
    #[default]
    Week,
    Month,
}

impl Period {
    pub(super) const ALL: [Self; 3] = [Self::Today, Self::Week, Self::Month];

    /// As in addresses and in the names of messages.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    fn days(self) -> u64 {
        match self {
            Self::Today => 1,
            Self::Week => 7,
            Self::Month => 30,
        }
    }
}

/// The days, and the period if they are one that can be chosen with a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) span: Span,
    pub(super) period: Option<Period>,
}

impl Asked {
    /// What an address says, or all that is wrong with its dates. A period that is not known is the
    /// usual one.
    pub(super) fn parse(fields: &Fields, today: NaiveDate) -> Result<Self, Vec<web::Wrong>> {
        let (from, until) = (fields.get("from"), fields.get("until"));
        if !from.is_empty() || !until.is_empty() {
            let span = Span::parse(from, until, today);
            let span = span.map_err(|wrong| wrong.into_iter().map(said).collect::<Vec<_>>())?;
            return Ok(Self { span, period: None });
        }
        let code = fields.get("period");
        let period = Period::ALL.into_iter().find(|one| one.code() == code).unwrap_or_default();
        Ok(Self { span: Span::lately(period.days(), today), period: Some(period) })
    }
}

/// What to say about it, beside which field.
fn said(wrong: Wrong) -> web::Wrong {
    let (field, message) = match wrong {
        Wrong::NoFrom => ("from", Message::new("overview-wrong-from")),
        Wrong::NoUntil => ("until", Message::new("overview-wrong-until")),
        Wrong::Backwards => ("until", Message::new("overview-wrong-backwards")),
        Wrong::Ahead => ("until", Message::new("overview-wrong-ahead")),
        Wrong::TooLong => ("from", Message::new("overview-wrong-long").with("most", LONGEST)),
    };
    web::Wrong::new(field, message)
}
