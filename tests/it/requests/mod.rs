//! Stories of a request, from the wish to the thank-you.

mod amended;
mod answering;
mod asking;
mod attention;
mod before_arrival;
mod bringing;
mod clocks;
mod deeds;
mod desk;
mod given_up;
mod guest;
mod knowing;
mod rules;
mod standard;
mod trouble;
mod words;
