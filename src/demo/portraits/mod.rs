//! The colleagues' faces, drawn from a few words each, so that no photograph of anybody is needed.

mod hair;

/// What a face looks like. Colours are written as CSS does, `#24503f`.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub ground: &'static str,
    pub clothes: &'static str,
    pub skin: Skin,
    pub hair: Hair,
    /// The colour of the hair and the beard, or of the cloth that covers it.
    pub colour: &'static str,
    pub beard: Beard,
    pub glasses: bool,
    /// Laughter has left its lines, and the brows are bushy.
    pub aged: bool,
}

impl Look {
    /// Clean-shaven, young, and without glasses, until said otherwise.
    pub const fn new(skin: Skin, hair: Hair, colour: &'static str) -> Self {
        let (ground, clothes) = ("#dcd9c4", "#24503f");
        Self {
            ground,
            clothes,
            skin,
            hair,
            colour,
            beard: Beard::None,
            glasses: false,
            aged: false,
        }
    }

    /// The wall behind, and what they wear to work.
    #[must_use]
    pub const fn before(self, ground: &'static str, clothes: &'static str) -> Self {
        Self { ground, clothes, ..self }
    }

    /// With a beard, in the colour of the hair.
    #[must_use]
    pub const fn bearded(self, beard: Beard) -> Self {
        Self { beard, ..self }
    }

    /// Wearing round glasses.
    #[must_use]
    pub const fn with_glasses(self) -> Self {
        Self { glasses: true, ..self }
    }

    /// With some decades behind them.
    #[must_use]
    pub const fn aged(self) -> Self {
        Self { aged: true, ..self }
    }
}

/// A tone of skin; each knows its shade under the chin, and the lips that go with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skin {
    Pale,
    Fair,
    Wheat,
    Honey,
    Olive,
    Amber,
    Brown,
    Deep,
}

/// How the hair is worn, or what covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hair {
    Topknot,
    Cloud,
    Long,
    Bob,
    Fringe,
    Parted,
    Crop,
    Tousled,
    Curls,
    Receding,
    Bald,
    Headscarf,
    Headwrap,
}

/// What grows on the chin or above the lip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beard {
    None,
    Full,
    Short,
    Moustache,
}

/// The whole face as one SVG that stands by itself, square, to be cropped to a circle.
pub fn draw(look: &Look) -> String {
    let parts = [
        ground(look),
        hair::behind(look),
        shoulders(look),
        collar_or_scarf(look),
        ears(look),
        head(look),
        beard(look),
        hair::over(look),
        eyes(look),
        mouth(look),
    ];
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{}</svg>"#,
        parts.concat()
    )
}

impl Skin {
    fn light(self) -> &'static str {
        match self {
            Self::Pale => "#f2d5bf",
            Self::Fair => "#f0cdb2",
            Self::Wheat => "#edc7a0",
            Self::Honey => "#d9a47c",
            Self::Olive => "#d8a681",
            Self::Amber => "#c98f66",
            Self::Brown => "#8d5a3b",
            Self::Deep => "#6f4630",
        }
    }

    fn shade(self) -> &'static str {
        match self {
            Self::Pale => "#ddb69b",
            Self::Fair => "#dcb092",
            Self::Wheat => "#d3a87f",
            Self::Honey => "#bf885f",
            Self::Olive => "#bb8963",
            Self::Amber => "#ad7650",
            Self::Brown => "#754629",
            Self::Deep => "#573422",
        }
    }

    /// On dark skin the lips are darker than the face, else nobody would be seen to smile.
    fn lips(self) -> &'static str {
        match self {
            Self::Brown | Self::Deep => "#3d1b16",
            Self::Pale | Self::Fair | Self::Wheat | Self::Honey | Self::Olive | Self::Amber => {
                "#8a4a3c"
            }
        }
    }
}

fn ground(look: &Look) -> String {
    format!(r#"<rect width="64" height="64" fill="{}"/>"#, look.ground)
}

fn shoulders(look: &Look) -> String {
    format!(
        r#"<path d="M6 66c1-13 11-18.5 26-18.5S57 53 58 66z" fill="{}"/><path d="M27 38h10v8.5c0 3-2 5.5-5 5.5s-5-2.5-5-5.5z" fill="{}"/>"#,
        look.clothes,
        look.skin.shade()
    )
}

fn collar_or_scarf(look: &Look) -> String {
    if look.hair == Hair::Headscarf {
        return dyed(
            look.colour,
            r#"<path d="M19 44c3 6 8 8.5 13 8.5S42 50 45 44c3 6 7 9 10 11-4 6-13 9-23 9s-19-3-23-9c3-2 7-5 10-11z"/>"#,
        );
    }
    r##"<path d="M25.5 47.5 32 55l6.5-7.5 2.5 1.5L32 60l-9-11z" fill="#fff" opacity=".92"/>"##
        .into()
}

fn ears(look: &Look) -> String {
    match look.hair {
        Hair::Headscarf => String::new(),
        Hair::Headwrap => [dyed(look.skin.shade(), EARS), dyed(GOLD, EARRINGS)].concat(),
        Hair::Topknot
        | Hair::Cloud
        | Hair::Long
        | Hair::Bob
        | Hair::Fringe
        | Hair::Parted
        | Hair::Crop
        | Hair::Tousled
        | Hair::Curls
        | Hair::Receding
        | Hair::Bald => dyed(look.skin.shade(), EARS),
    }
}

const EARS: &str = r#"<circle cx="20.8" cy="30" r="2.3"/><circle cx="43.2" cy="30" r="2.3"/>"#;
const EARRINGS: &str = r#"<circle cx="20.6" cy="34" r="1.5"/><circle cx="43.4" cy="34" r="1.5"/>"#;
const GOLD: &str = "#d9a441";

/// A scarf frames the face closer than hair does.
fn head(look: &Look) -> String {
    let shape = if look.hair == Hair::Headscarf {
        r#"<ellipse cx="32" cy="29.5" rx="10.5" ry="12.7"/>"#
    } else {
        r#"<ellipse cx="32" cy="28.5" rx="11.3" ry="13.5"/>"#
    };
    dyed(look.skin.light(), shape)
}

fn beard(look: &Look) -> String {
    let shape = match look.beard {
        Beard::None => "",
        Beard::Full => {
            r#"<path d="M20.8 29c0 9.5 4.5 14.5 11.2 14.5S43.2 38.5 43.2 29c-1.2 3.5-2.7 5-5 5.2-4-.9-8.4-.9-12.4 0-2.3-.2-3.8-1.7-5-5.2z"/>"#
        }
        Beard::Short => {
            r#"<path d="M20.9 31c.6 7.5 4.6 11.8 11.1 11.8S42.5 38.5 43.1 31c-1 4-2.4 6.4-4.9 7.1-1.8-1-4-1.5-6.2-1.5s-4.4.5-6.2 1.5c-2.5-.7-3.9-3.1-4.9-7.1z"/>"#
        }
        Beard::Moustache => {
            r#"<path d="M32 32.6c-1.8-1.3-4.6-.9-6.9 2.1 2.3.9 4.9.8 6.9-.5 2 1.3 4.6 1.4 6.9.5-2.3-3-5.1-3.4-6.9-2.1z"/>"#
        }
    };
    dyed(look.colour, shape)
}

fn eyes(look: &Look) -> String {
    let glasses = if look.glasses {
        r##"<g fill="#fff" fill-opacity=".3" stroke="#33302e" stroke-width="1.1"><circle cx="27.4" cy="28.7" r="3.6"/><circle cx="36.6" cy="28.7" r="3.6"/><path d="M31 28.2q1-.8 2 0"/></g>"##
    } else {
        ""
    };
    let pupils = r#"<circle cx="27.6" cy="28.5" r="1.25"/><circle cx="36.4" cy="28.5" r="1.25"/>"#;
    [years(look), glasses.into(), dyed("#2b221d", pupils)].concat()
}

fn years(look: &Look) -> String {
    if !look.aged {
        return String::new();
    }
    let brows = "M25.2 24.6c1.4-.9 3-.9 4.2-.3m5.2 0c1.2-.6 2.8-.6 4.2.3";
    let lines = "M26.2 33.2c-.6.8-.9 1.7-.8 2.7m12.4-2.7c.6.8.9 1.7.8 2.7";
    [inked(look.colour, 1.5, brows), inked(look.skin.shade(), 0.9, lines)].concat()
}

fn mouth(look: &Look) -> String {
    match look.beard {
        Beard::Full => inked("#f2d9c8", 1.5, "M28.6 36.5c2 1.9 4.8 1.9 6.8 0"),
        Beard::Moustache => inked(look.skin.lips(), 1.5, "M29.2 36.5c1.7 1.5 3.9 1.5 5.6 0"),
        Beard::None | Beard::Short => {
            inked(look.skin.lips(), 1.5, "M28.6 34.5c2 1.9 4.8 1.9 6.8 0")
        }
    }
}

fn dyed(colour: &str, shape: &str) -> String {
    if shape.is_empty() { String::new() } else { format!(r#"<g fill="{colour}">{shape}</g>"#) }
}

fn inked(colour: &str, width: f32, line: &str) -> String {
    format!(
        r#"<path d="{line}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"/>"#
    )
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::draw;
    use crate::demo::cast::CAST;

    #[test]
    fn everybody_has_a_small_face_of_their_own_that_stands_by_itself() {
        let faces: HashSet<_> = CAST.iter().map(|colleague| draw(&colleague.look)).collect();

        assert_eq!(faces.len(), CAST.len());
        for face in faces {
            assert!(face.starts_with(r#"<svg xmlns="http://www.w3.org/2000/svg""#));
            assert!(face.len() < 2_500, "{} bytes", face.len());
            assert_eq!(face.matches("<g ").count(), face.matches("</g>").count());
            assert!(!face.contains("style="));
        }
    }
}
