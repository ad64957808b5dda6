//! The catalogue that a new house starts with; what things are called stands in the language files.

/// Something that a guest may ask for, as a new house offers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starter {
    /// Its name in code and imports, for ever. Labels are `item-` and the code in lower case.
    pub code: &'static str,
    /// The code of its [`Shelf`]; empty for own words, which stand above all shelves.
    pub shelf: &'static str,
    pub department: &'static str,
    /// What there is to choose from, the most usual first. One that ends in `!`, as `glass!`, makes
    /// the request urgent; the mark is not part of its name. Labels are `choice-`, code and choice.
    pub choices: &'static [&'static str],
    /// The most that is taken without a person asking back; none where a number makes no sense.
    pub cap: Option<i16>,
    /// How many the form suggests.
    pub usual: i16,
    /// From filing to the guest's door, in a city house by day.
    pub target_minutes: i16,
    /// `urgent`, `normal` or `later`.
    pub urgency: &'static str,
    /// Whether it can be part of a stay's standard.
    pub standing: bool,
    /// Whether we want it back.
    pub loan: bool,
    /// What it costs, in the smallest coin. None is nothing, or, where the language files have a
    /// `-price` beside the label, what a person names before anything is done.
    pub price_minor: Option<i64>,
}

/// Things that belong together, in the order in which a guest sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// Its label is `shelf-` and the code.
    pub code: &'static str,
    /// A drawing in `static/icons.svg`.
    pub icon: &'static str,
    /// Whether it is one of the tiles on the guest's home.
    pub on_home: bool,
}

/// Every shelf, in order.
pub const SHELVES: &[Shelf] = &[
    Shelf { code: "towels", icon: "towel", on_home: true },
    Shelf { code: "pillows", icon: "pillow", on_home: true },
    Shelf { code: "bedding", icon: "blanket", on_home: true },
    Shelf { code: "water", icon: "water", on_home: true },
    Shelf { code: "bath", icon: "soap", on_home: true },
    Shelf { code: "borrow", icon: "iron", on_home: true },
    Shelf { code: "room", icon: "broom", on_home: true },
    Shelf { code: "repair", icon: "spanner", on_home: true },
    Shelf { code: "food", icon: "cloche", on_home: false },
    Shelf { code: "laundry", icon: "shirt", on_home: false },
    Shelf { code: "desk", icon: "case", on_home: false },
    Shelf { code: "family", icon: "cot", on_home: false },
    Shelf { code: "access", icon: "access", on_home: false },
];

const KEEPING: &str = "housekeeping";
const FIXING: &str = "maintenance";
const FOOD: &str = "food";
const DESK: &str = "desk";
const BELL: &str = "bell";
const LAUNDRY: &str = "laundry";

const PILLOWS: &[&str] = &["soft", "fibre", "firm", "foam", "feather", "latex", "buckwheat"];

/// Every item, shelf by shelf, in the order in which a guest sees them.
pub const ITEMS: &[Starter] = &[
    item("TWL-BATH", "towels", KEEPING, &[], 10).up_to(4).usually(2).standing(),
    item("TWL-HAND", "towels", KEEPING, &[], 10).up_to(4).usually(2).standing(),
    item("TWL-FACE", "towels", KEEPING, &[], 10).up_to(6).usually(2).standing(),
    item("TWL-POOL", "towels", KEEPING, &[], 10).up_to(4).usually(2).standing(),
    item("TWL-MAT", "towels", KEEPING, &[], 10).up_to(2),
    item("PIL-SWAP", "pillows", KEEPING, PILLOWS, 10).up_to(4).standing(),
    item("PIL-XTRA", "pillows", KEEPING, PILLOWS, 10).up_to(4).standing(),
    item("PIL-NOFTH", "pillows", KEEPING, &[], 20).standing(),
    item("BLK-XTRA", "bedding", KEEPING, &["light", "warm"], 10).up_to(2).standing(),
    item("DUV-LITE", "bedding", KEEPING, &["duvet", "sheet"], 15).standing(),
    item("BED-FRESH", "bedding", KEEPING, &["now", "tomorrow"], 30).standing(),
    item("BED-SPLIT", "bedding", KEEPING, &["twin", "double"], 45),
    item("BED-TOPPER", "bedding", KEEPING, &["soft", "firm"], 30),
    // One is what the fire rules allow.
    item("BED-ROLL", "bedding", KEEPING, &[], 30).up_to(1).costs(40_00),
    item("WAT-BOT", "water", KEEPING, &["still", "sparkling", "glass"], 10)
        .up_to(6)
        .usually(2)
        .standing(),
    item("COF-PODS", "water", KEEPING, &["coffee", "decaf", "tea", "green", "milk", "oat"], 10)
        .up_to(8)
        .usually(2)
        .standing(),
    item("ICE", "water", KEEPING, &[], 10).standing(),
    item("GLS", "water", FOOD, &["glasses", "wine", "cups", "cutlery"], 10).up_to(6).usually(2),
    item("AMN-SOAP", "bath", KEEPING, &["scented", "unscented"], 10).up_to(4).standing(),
    item("AMN-DENT", "bath", KEEPING, &["adult", "child"], 10).up_to(4),
    item(
        "AMN-SHMP",
        "bath",
        KEEPING,
        &["scented", "unscented", "shampoo", "conditioner", "gel"],
        10,
    )
    .up_to(4)
    .standing(),
    item("AMN-LOTN", "bath", KEEPING, &[], 10).up_to(3).standing(),
    item("AMN-SHAV", "bath", KEEPING, &[], 10).up_to(2),
    item("AMN-COMB", "bath", KEEPING, &["comb", "ties", "cap"], 10).up_to(4),
    item("AMN-FEM", "bath", KEEPING, &["pads", "tampons"], 10),
    item("TIS-TP", "bath", KEEPING, &["paper", "tissues"], 10).up_to(4).standing(),
    item("BTH-ROBE", "bath", KEEPING, &["s", "m", "l", "xl", "xxl", "child"], 10).up_to(4),
    item("BTH-SLIP", "bath", KEEPING, &["small", "medium", "large", "child"], 10).up_to(4),
    item("IRON", "borrow", KEEPING, &[], 10).loan(),
    item("STEAM", "borrow", KEEPING, &[], 10).loan(),
    item("ADPT", "borrow", KEEPING, &["eu", "uk", "us", "au"], 10).up_to(2).loan(),
    item("CHRG", "borrow", DESK, &["usb-c", "lightning"], 10).loan(),
    item("HDRY", "borrow", KEEPING, &["dryer", "straightener"], 10).loan(),
    item("KET", "borrow", KEEPING, &["kettle", "coffee"], 15).loan(),
    item("HUMID", "borrow", KEEPING, &["humidifier", "purifier"], 20).standing().loan(),
    item("FAN", "borrow", FIXING, &["fan", "heater"], 20).loan(),
    item("YOGA", "borrow", DESK, &["mat", "weights"], 20).loan(),
    item("HK-SRV", "room", KEEPING, &[], 30).standing(),
    // Nothing is brought: somebody has to see it and tell the round.
    item("HK-SKIP", "room", KEEPING, &["today", "tomorrow", "stay"], 5).standing(),
    item("HK-TURN", "room", KEEPING, &["evening", "none"], 30).later().standing(),
    item("HK-TRASH", "room", KEEPING, &["rubbish", "tray"], 15),
    item("HK-SPILL", "room", KEEPING, &["spill", "stain", "glass!"], 10),
    item("HK-SMELL", "room", KEEPING, &["smell", "allergy", "scent-free"], 30).standing(),
    item("MNT-TEMP", "repair", FIXING, &["hot", "cold", "noise", "smell"], 15),
    item("MNT-WATR", "repair", FIXING, &["hot", "none", "leak", "blocked"], 15).urgent(),
    item("MNT-ELEC", "repair", FIXING, &["light", "socket", "power!"], 30),
    item("MNT-LOCK", "repair", FIXING, &["door", "key", "safe"], 15).urgent(),
    item("MNT-TVIT", "repair", FIXING, &["tv", "wifi", "phone"], 20),
    item("NSE", "repair", DESK, &["next-door", "above", "corridor", "outside"], 10),
    item("FNB-ORDER", "food", FOOD, &["drink", "breakfast", "meal"], 30),
    item("LDY-PICK", "laundry", LAUNDRY, &["wash", "dry-clean", "press", "express"], 10),
    item("LDY-SHOE", "laundry", LAUNDRY, &[], 30),
    item("AMN-SEW", "laundry", KEEPING, &[], 10).up_to(2),
    item("FD-LATE", "desk", DESK, &["12", "13", "14", "16"], 10),
    item("FD-WAKE", "desk", DESK, &["once", "twice"], 1).later().standing(),
    item("FD-LUG", "desk", BELL, &["fetch", "bring", "keep"], 10).up_to(10).usually(2),
    item("FD-CAR", "desk", BELL, &["four", "eight", "child-seat", "wheelchair"], 10),
    item("FD-OCC", "desk", BELL, &["birthday", "anniversary", "other"], 60).later(),
    item("CRIB", "family", KEEPING, &["linen", "own-linen", "rail"], 20).up_to(2).urgent(),
    item("BABY-KIT", "family", KEEPING, &["warmer", "steriliser", "bath", "gate"], 20).urgent(),
    item("PET-KIT", "family", KEEPING, &["small", "medium", "large"], 20).standing(),
    item("FRIDGE", "access", FIXING, &[], 20).urgent().loan(),
    item("SHARPS", "access", KEEPING, &[], 15).urgent(),
    item("ACC-SHWR", "access", KEEPING, &["seat", "rail", "toilet"], 30).loan(),
    // Without it a deaf guest sleeps through a fire alarm.
    item("ACC-ALERT", "access", DESK, &[], 20).urgent().loan(),
    item("ANY", "", DESK, &[], 15).standing(),
];

/// What most items are; the rest is said after it.
const fn item(
    code: &'static str,
    shelf: &'static str,
    department: &'static str,
    choices: &'static [&'static str],
    target_minutes: i16,
) -> Starter {
    Starter {
        code,
        shelf,
        department,
        choices,
        cap: None,
        usual: 1,
        target_minutes,
        urgency: "normal",
        standing: false,
        loan: false,
        price_minor: None,
    }
}

/// Whether something is brought and left there, where other things are taken care of: made up,
/// repaired, arranged. A house's own items are, if they have a number.
pub fn is_brought(code: &str, quantity: Option<i16>) -> bool {
    match ITEMS.iter().find(|item| item.code == code).map(|item| item.shelf) {
        Some("water" | "bath" | "borrow" | "food" | "family") => true,
        Some("room" | "repair" | "desk" | "") => false,
        _ => quantity.is_some(),
    }
}

impl Starter {
    const fn up_to(self, cap: i16) -> Self {
        Self { cap: Some(cap), ..self }
    }

    const fn usually(self, usual: i16) -> Self {
        Self { usual, ..self }
    }

    const fn urgent(self) -> Self {
        Self { urgency: "urgent", ..self }
    }

    const fn later(self) -> Self {
        Self { urgency: "later", ..self }
    }

    const fn standing(self) -> Self {
        Self { standing: true, ..self }
    }

    const fn loan(self) -> Self {
        Self { loan: true, ..self }
    }

    const fn costs(self, price: i64) -> Self {
        Self { price_minor: Some(price), ..self }
    }
}
