//! The real thing: Chromium in front of the house, a phone and a wall screen side by side.

mod attention;
mod calls;
mod kept;
mod look;
mod offline;
mod plain;
mod refused;
mod right;
mod round;
mod standard;
mod story;
mod unanswered;
mod window;
