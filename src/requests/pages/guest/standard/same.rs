//! "The same every day?" What was just brought may come back by itself.

use crate::catalogue::{Item, OWN_WORDS};
use crate::requests::standard::Standing;
use crate::requests::{Request, State};
use crate::stays::Guest;
use chrono::NaiveDate;

/// Whether that may be asked: it came, it can come back and costs nothing, there is a day left, and
/// the stay has nothing like it already.
pub(in super::super) fn may_come_back(
    request: &Request,
    item: Option<&Item>,
    kept: &[Standing],
    (guest, today): (&Guest, NaiveDate),
) -> bool {
    let came = matches!(request.state, State::Delivered { .. } | State::Settled { .. });
    let may = request.price.is_none() && item.is_some_and(Item::comes_back);
    let alike = |kept: &Standing| {
        let preference = &kept.preference;
        preference.item == request.item
            && (preference.item != OWN_WORDS || preference.want.words == request.words)
    };
    came && may && guest.departs_on > today && !kept.iter().any(alike)
}
