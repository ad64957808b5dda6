//! Coming in.

mod colleagues;
mod guests;
