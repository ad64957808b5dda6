//! The numbers on the doors. A room has no requests: those belong to the stay.

mod store;

pub use store::{Room, add_room, free_rooms, free_rooms_until, room_by_label, rooms};
