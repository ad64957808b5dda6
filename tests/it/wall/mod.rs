//! What a house learns: moments, rules that got in the way, advice.

mod advice;
mod moments;
mod rules;
