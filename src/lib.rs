//! Bellpull: personal requests of hotel guests, and the named people who answer them.
//!
//! Read it from the bottom up. [`server`] may use everything; each module may use only the
//! modules listed above it, and `tests/it/architecture.rs` holds us to that.

// The ground floor: knows nothing of hotels.
pub mod clock;
pub mod config;
pub mod ids;
pub mod secrets;
pub mod text;
pub mod words;

// The spine.
pub mod database;
pub mod journal;
pub mod promises;
pub mod alarms;
pub mod guard;
pub mod live;
pub mod app;
pub mod web;

// The people and the house.
pub mod properties;
pub mod staff;
pub mod stays;
pub mod catalogue;

// What a house owes and learns.
pub mod notes;
pub mod misses;
pub mod rules;
pub mod calls;
pub mod exceptions;
pub mod recovery;
pub mod moments;
pub mod advice;

// The work.
pub mod requests;
pub mod round;
pub mod desk;
pub mod wall;
pub mod house;
pub mod overview;

// The roof.
pub mod play;
pub mod practice;
pub mod demo;
pub mod founding;
pub mod duty;
pub mod server;
