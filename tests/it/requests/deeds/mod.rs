//! What colleagues do about a request, deed by deed, and what becomes of the words they write.

mod asking;
mod changed;
mod colleagues;
mod moving;
mod phone;
mod taps;
mod watching;
