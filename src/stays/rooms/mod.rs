//! The numbers on the doors. A room has no requests: those belong to the stay.

mod store;

pub use store::{Room, add_room, free_rooms, room_by_label, rooms};
