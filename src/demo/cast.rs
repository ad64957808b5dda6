//! The fourteen who look after the guests of the Lindenhof.

use super::portraits::{Beard, Hair, Look, Skin};

/// A colleague as the demo's team list would say it.
#[derive(Clone, Copy, Debug)]
pub struct Colleague {
    pub name: &'static str,
    /// What everybody calls them.
    pub given: &'static str,
    pub login: &'static str,
    /// Of `runner`, `lead`, `desk` and `manager`.
    pub roles: &'static [&'static str],
    /// One of `housekeeping`, `maintenance`, `food`, `desk`, `bell` and `laundry`.
    pub department: &'static str,
    pub extension: &'static str,
    /// What they speak, best first, as ISO codes.
    pub languages: &'static [&'static str],
    /// In which of the product's languages they read their pages.
    pub language: &'static str,
    /// When the shift ends, as hour and minute of the house.
    pub until: Option<(u32, u32)>,
    pub look: Look,
}

const GREEN: &str = "#24503f";
const CHARCOAL: &str = "#2c2f33";

/// Everybody, in the order in which a shared phone shows the faces.
pub const CAST: [Colleague; 14] = [
    Colleague {
        name: "Marta Kowalczyk",
        given: "Marta",
        login: "marta",
        roles: &["runner"],
        department: "housekeeping",
        extension: "14",
        languages: &["pl", "en", "de"],
        language: "en",
        until: Some((23, 0)),
        look: Look::new(Skin::Fair, Hair::Topknot, "#a9743a").before("#dcd9c4", GREEN),
    },
    Colleague {
        name: "Joel Mensah",
        given: "Joel",
        login: "joel",
        roles: &["runner"],
        department: "housekeeping",
        extension: "17",
        languages: &["en", "fr", "de"],
        language: "en",
        until: Some((23, 0)),
        look: Look::new(Skin::Deep, Hair::Cloud, "#1d1614").before("#d9ddcf", GREEN),
    },
    Colleague {
        name: "Linh Nguyễn",
        given: "Linh",
        login: "linh",
        roles: &["runner"],
        department: "housekeeping",
        extension: "15",
        languages: &["vi", "en", "de"],
        language: "en",
        until: Some((22, 0)),
        look: Look::new(Skin::Wheat, Hair::Long, "#1f1b1b").before("#e3dccb", GREEN),
    },
    Colleague {
        name: "Amina Warsame",
        given: "Amina",
        login: "amina",
        roles: &["runner"],
        department: "housekeeping",
        extension: "18",
        languages: &["so", "ar", "en", "de"],
        language: "ar",
        until: Some((22, 0)),
        look: Look::new(Skin::Brown, Hair::Headscarf, "#33675a").before("#e9dfc8", GREEN),
    },
    Colleague {
        name: "Yusuf Demir",
        given: "Yusuf",
        login: "yusuf",
        roles: &["runner"],
        department: "housekeeping",
        extension: "16",
        languages: &["tr", "de", "en"],
        language: "de",
        until: Some((23, 0)),
        look: Look::new(Skin::Olive, Hair::Crop, "#2a211d")
            .before("#cfd9d3", GREEN)
            .bearded(Beard::Full),
    },
    Colleague {
        name: "Fatou Diallo",
        given: "Fatou",
        login: "fatou",
        roles: &["runner"],
        department: "housekeeping",
        extension: "19",
        languages: &["fr", "en", "de"],
        language: "en",
        until: Some((7, 0)),
        look: Look::new(Skin::Deep, Hair::Headwrap, "#8a3352").before("#e2d9bf", GREEN),
    },
    Colleague {
        name: "Ines Duarte",
        given: "Ines",
        login: "ines",
        roles: &["runner", "lead"],
        department: "housekeeping",
        extension: "12",
        languages: &["pt", "es", "en", "de"],
        language: "en",
        until: Some((23, 30)),
        look: Look::new(Skin::Honey, Hair::Bob, "#3a2a22").before("#e6dcc6", GREEN),
    },
    Colleague {
        name: "Oleksandr Bondar",
        given: "Oleksandr",
        login: "oleksandr",
        roles: &["runner", "lead"],
        department: "maintenance",
        extension: "31",
        languages: &["uk", "pl", "de", "en"],
        language: "de",
        until: Some((23, 0)),
        look: Look::new(Skin::Pale, Hair::Receding, "#8c8379")
            .before("#d8dce0", "#3b566e")
            .bearded(Beard::Short)
            .aged(),
    },
    Colleague {
        name: "Karim Nassar",
        given: "Karim",
        login: "karim",
        roles: &["runner", "lead"],
        department: "food",
        extension: "41",
        languages: &["ar", "fr", "en", "de"],
        language: "ar",
        until: Some((23, 30)),
        look: Look::new(Skin::Amber, Hair::Curls, "#241a17")
            .before("#e4d8cd", "#6f2f35")
            .bearded(Beard::Moustache),
    },
    Colleague {
        name: "Rosa Bellini",
        given: "Rosa",
        login: "rosa",
        roles: &["runner"],
        department: "laundry",
        extension: "51",
        languages: &["it", "de", "en"],
        language: "de",
        until: Some((21, 30)),
        look: Look::new(Skin::Pale, Hair::Parted, "#e6e1d8")
            .before("#bccbc0", "#5d7480")
            .with_glasses()
            .aged(),
    },
    Colleague {
        name: "Georg Hofstätter",
        given: "Georg",
        login: "georg",
        roles: &["runner", "lead"],
        department: "bell",
        extension: "60",
        languages: &["de", "en", "it", "fr"],
        language: "de",
        until: Some((22, 30)),
        look: Look::new(Skin::Fair, Hair::Bald, "#96989a")
            .before("#d9d4c6", "#27344f")
            .bearded(Beard::Moustache)
            .aged(),
    },
    Colleague {
        name: "Tomás Reyes",
        given: "Tomás",
        login: "tomas",
        roles: &["desk", "lead"],
        department: "desk",
        extension: "10",
        languages: &["es", "en", "de"],
        language: "en",
        until: Some((23, 0)),
        look: Look::new(Skin::Amber, Hair::Tousled, "#2b211c").before("#d4dcd6", CHARCOAL),
    },
    Colleague {
        name: "Aiko Morita",
        given: "Aiko",
        login: "aiko",
        roles: &["desk"],
        department: "desk",
        extension: "11",
        languages: &["ja", "en", "de"],
        language: "en",
        until: Some((7, 0)),
        look: Look::new(Skin::Wheat, Hair::Fringe, "#231d1f")
            .before("#e5d9d3", CHARCOAL)
            .with_glasses(),
    },
    Colleague {
        name: "Helena Brandt",
        given: "Helena",
        login: "helena",
        roles: &["manager", "lead"],
        department: "desk",
        extension: "20",
        languages: &["de", "en", "fr"],
        language: "en",
        until: None,
        look: Look::new(Skin::Pale, Hair::Bob, "#8f8a84").before("#dfdccd", "#33333b"),
    },
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_role_and_every_department_is_on_duty() {
        for role in ["runner", "lead", "desk", "manager"] {
            assert!(CAST.iter().any(|it| it.roles.contains(&role)), "no {role}");
        }
        for department in ["housekeeping", "maintenance", "food", "desk", "bell", "laundry"] {
            assert!(CAST.iter().any(|it| it.department == department), "nobody in {department}");
        }
    }

    #[test]
    fn no_two_colleagues_share_a_name_a_login_or_an_extension() {
        let unlike = |told: fn(&Colleague) -> &str| CAST.iter().map(told).collect::<HashSet<_>>();

        assert_eq!(unlike(|it| it.given).len(), 14);
        assert_eq!(unlike(|it| it.login).len(), 14);
        assert_eq!(unlike(|it| it.extension).len(), 14);
        let typed = |it: &Colleague| it.login.bytes().all(|letter| letter.is_ascii_lowercase());
        assert!(CAST.iter().all(typed));
    }

    #[test]
    fn guests_of_every_language_find_somebody_who_speaks_it() {
        for language in ["en", "de", "ar"] {
            assert!(CAST.iter().any(|it| it.languages.contains(&language)));
            assert!(CAST.iter().any(|it| it.language == language));
        }
        assert!(CAST.iter().all(|it| it.languages.contains(&it.language)));
    }
}
