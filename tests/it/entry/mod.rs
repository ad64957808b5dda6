//! Coming in.

mod again;
mod colleagues;
mod desk;
mod guests;
