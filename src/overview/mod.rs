//! What the house learns from its days: promises kept, how long guests wait, what goes wrong again, what
//! stands in the way. Houses and rules are compared, people never.
//!
//! Each figure is defined once, beside the type that holds it, and read from columns and narrow
//! indexes: never from the journal, which holds years. `overview_equals_the_journal` counts the same
//! from the journal; what a wish was for stands with the wish alone.

mod answers;
mod csv;
mod figures;
mod pages;
mod plot;
mod promises;
mod repeats;
mod span;
mod store;

pub use answers::{Answers, HALF, NINE_IN_TEN, lasted, minutes};
pub use figures::{Advice, Calls, Exceptions, Figures, Missed, Recoveries, Righted, SaidYes};
pub use pages::routes;
pub use promises::{Grain, Promised, Promises};
pub use repeats::{InRoom, OfItem, Repeats};
pub use span::{LONGEST, Span, Wrong};
