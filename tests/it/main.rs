//! Stories about the whole hotel. One program, so that there is one link.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod architecture;
mod cluster;
mod database;
mod hotel;
mod migrations;
mod page;
mod person;
mod words;
