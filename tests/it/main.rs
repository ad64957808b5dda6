//! Stories about the whole hotel. One program, so that there is one link.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod acts;
mod alive;
mod architecture;
mod away;
mod bad_input;
mod black_hole;
mod browser;
mod cluster;
mod crash;
mod crowd;
mod database;
mod desk;
mod duty;
mod entry;
mod founding;
mod history;
mod hotel;
mod house;
mod links;
mod live;
mod migrations;
mod overview;
mod page;
mod person;
mod practice;
mod program;
mod requests;
mod right;
mod round;
mod security;
mod standard;
mod stream;
mod wall;
mod wire;
mod words;
