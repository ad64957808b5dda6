//! What colleagues do about a request. Each deed is a form and how it is understood; what needs no
//! words is one tap.

mod asking;
mod attempt;
mod colleagues;
mod for_guest;
mod filled;
mod form;
mod moving;
mod reply;
mod sheet;
mod taps;
mod tried;
mod typed;

pub(super) use asking::{ask, cannot, offer};
pub(super) use attempt::{Attempt, To};
pub(super) use colleagues::{moment, note, rule};
pub(super) use for_guest::for_guest;
pub(super) use form::{CHOICES, Form, Maker};
pub(super) use moving::{hand_back, move_it, park, promised, take_over};
pub(super) use reply::reply;
pub(super) use sheet::{Sheet, Sheets};
pub(super) use taps::{keep, resume, start, undo, verify};
pub(super) use tried::{Answer, Because, Tried};
