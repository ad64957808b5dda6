//! The edge: what all pages share, and nothing about hotels.

mod assets;
mod cookies;
mod error;
mod fields;
mod headers;
mod icon;
mod page;
mod problem;
mod qr;
mod settings;
mod visit;

pub use assets::{asset, routes as static_routes};
pub use cookies::{Jar, Keep, choice, forget, keep};
pub use error::{Error, Result};
pub use fields::{Fields, Here, OfThisHouse, Wrong, said_of};
pub use headers::security;
pub use icon::{Icon, flipped, icon};
pub use page::{Frame, Page};
pub use problem::{Trouble, dress, is_secret};
pub use qr::Qr;
pub use settings::{Returned, Setting, changed, overtaken};
pub use visit::{Theme, Visit, back_to};
