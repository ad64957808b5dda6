//! What the house learns from its days. Houses and rules are compared, people never.

mod days;
mod figures;
mod files;
mod journal;
mod trouble;
mod year;
