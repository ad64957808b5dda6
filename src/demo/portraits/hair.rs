//! How the colleagues wear their hair, or what they cover it with.

use super::{Hair, Look, dyed};

/// What of the hair falls behind the head and the shoulders.
pub(super) fn behind(look: &Look) -> String {
    let shape = match look.hair {
        Hair::Topknot => {
            r#"<circle cx="32" cy="9.5" r="6"/><ellipse cx="32" cy="24" rx="13.3" ry="13.5"/>"#
        }
        Hair::Cloud => {
            r#"<circle cx="20" cy="24" r="6"/><circle cx="23" cy="16" r="7"/><circle cx="32" cy="12" r="8"/><circle cx="41" cy="16" r="7"/><circle cx="44" cy="24" r="6"/><circle cx="21" cy="31" r="4.5"/><circle cx="43" cy="31" r="4.5"/>"#
        }
        Hair::Long => r#"<path d="M15 58c0-14-1-28 4-38 3-6 8-9 13-9s10 3 13 9c5 10 4 24 4 38z"/>"#,
        Hair::Bob => r#"<path d="M17 46c-2-8-3-18 1-26 3-6 8-9 14-9s11 3 14 9c4 8 3 18 1 26z"/>"#,
        Hair::Fringe => {
            r#"<path d="M17.5 41c-2.5-7-3-15 .5-21.5C21 13 26 10 32 10s11 3 14 9.5c3.5 6.5 3 14.5.5 21.5-2 1.5-5 1.5-7 .5h-15c-2 1-5 1-7-.5z"/>"#
        }
        Hair::Parted => {
            r#"<circle cx="32" cy="9" r="5.5"/><ellipse cx="32" cy="25" rx="13.8" ry="14.2"/>"#
        }
        Hair::Bald => {
            r#"<path d="M19.5 22c-2.5 3-2.5 8 0 11.5l3-1V23z"/><path d="M44.5 22c2.5 3 2.5 8 0 11.5l-3-1V23z"/>"#
        }
        Hair::Headscarf => {
            r#"<path d="M32 9.5c-11 0-16.5 8.5-16.5 19.5 0 10-1.5 17-4.5 24 6 5 13 7 21 7s15-2 21-7c-3-7-4.5-14-4.5-24 0-11-5.5-19.5-16.5-19.5z"/>"#
        }
        Hair::Curls => {
            r#"<circle cx="22" cy="20" r="4.5"/><circle cx="42" cy="20" r="4.5"/><circle cx="25.5" cy="13.5" r="5"/><circle cx="38.5" cy="13.5" r="5"/><circle cx="32" cy="11.5" r="5.5"/>"#
        }
        Hair::Headwrap => {
            r#"<path d="M33 12C27 11 22 7 23.5 3.5S31 3 33.5 9c2-6 9-8 11.5-4.5S40 12 33 12z"/>"#
        }
        Hair::Crop | Hair::Tousled | Hair::Receding => "",
    };
    dyed(look.colour, shape)
}

/// What of the hair, or of the cloth, falls over the brow.
pub(super) fn over(look: &Look) -> String {
    let shape = match look.hair {
        Hair::Topknot | Hair::Long | Hair::Bob => {
            r#"<path d="M20.4 27.5C19 17 24.5 11 32 11s13 6 11.6 16.5c-1.5-5-4.6-8.5-8.6-10-3 4-9 6-12.6 6.5-.9 1-1.5 2-2 3.5z"/>"#
        }
        Hair::Cloud => {
            r#"<path d="M20.7 25c1-6 5-10 11.3-10s10.3 4 11.3 10c-3-3.5-7-5-11.3-5s-8.3 1.5-11.3 5z"/>"#
        }
        Hair::Fringe => {
            r#"<path d="M20.3 31C18.5 18 24 10.5 32 10.5S45.5 18 43.7 31c-.3-3-.8-5-1.5-6.8-6.3 1-14.1 1-20.4 0-.7 1.8-1.2 3.8-1.5 6.8z"/>"#
        }
        Hair::Parted => {
            r#"<path d="M20.3 28C19.5 17 24.5 11 32 11s12.5 6 11.7 17c-.8-5.5-4.7-9.5-11.7-12.5-7 3-10.9 7-11.7 12.5z"/>"#
        }
        Hair::Crop => {
            r#"<path d="M20.5 27c-2-10 3.5-16 11.5-16s13.5 6 11.5 16c-1-3.5-2-6-4-7.5-5 1-10 1-15 0-2 1.5-3 4-4 7.5z"/>"#
        }
        Hair::Tousled => {
            r#"<path d="M20.3 28c-2.3-11 3.7-17.5 12-17.5S46 17 43.7 28c-.9-4-2-6.5-3.7-8.5-5 1.5-10.5 1-14-1-2.9 2-4.7 5-5.7 9.5z"/>"#
        }
        Hair::Curls => {
            r#"<path d="M20.5 27c-1-6.5 1-10 3.5-12h16c2.5 2 4.5 5.5 3.5 12-.6-2.7-1.5-4.7-2.8-6-1.7 1-3.5.8-4.7-.4-1.7 1.3-6.3 1.3-8 0-1.2 1.2-3 1.4-4.7.4-1.3 1.3-2.2 3.3-2.8 6z"/>"#
        }
        Hair::Receding => {
            r#"<path d="M20.4 28.5C18.5 19 23 12 32 12s13.5 7 11.6 16.5c-.4-3.5-1-6-2-8-2.2-.5-3.7-2.5-4.6-5-3.3 1-6.7 1-10 0-.9 2.5-2.4 4.5-4.6 5-1 2-1.6 4.5-2 8z"/>"#
        }
        Hair::Headwrap => {
            r##"<path d="M19.2 26C16.5 13.5 23 7.5 32 7.5s15.5 6 12.8 18.5c-6.8-5.5-18.8-5.5-25.6 0z"/><path d="M19.5 21.5c5-6.5 9-9 14-12M21.5 24c6-5.5 13-8 21.5-8.5M33.5 9.5c4 2.5 7.5 5.5 9.5 9" fill="none" stroke="#f0c981" stroke-width="1.1"/>"##
        }
        Hair::Bald | Hair::Headscarf => "",
    };
    dyed(look.colour, shape)
}
