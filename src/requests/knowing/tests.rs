use super::*;
use crate::words::Language;

fn english() -> Words {
    Words::new(Language::En, chrono_tz::UTC)
}

fn label(text: &str) -> Label {
    let said = (!text.is_empty()).then(|| (Language::En, text.to_owned()));
    Label(said.into_iter().collect())
}

/// Asked for so many minutes into the stay: "PIL-XTRA", "firm".
fn asked(minute: i64, item: &str, choice: &str) -> Asked {
    let shelf = match family(item) {
        "PIL" => "pillows",
        "TWL" => "towels",
        "HK" => SERVICES,
        _ => "",
    };
    Asked {
        stay: StayId::new(),
        at: DateTime::UNIX_EPOCH + TimeDelta::minutes(minute),
        manner: Manner::Any,
        item: item.to_owned(),
        shelf: shelf.to_owned(),
        department: Department::Housekeeping,
        standing: item.starts_with("TWL") || item.starts_with("PIL"),
        complaint: item.starts_with("MNT"),
        label: label(if item == "ANY" { "" } else { item }),
        choice: label(choice),
        quantity: None,
        preference: None,
    }
}

fn told(all: Vec<Asked>) -> Vec<String> {
    habits(Vec::new(), all).iter().map(|habit| habit.said(english()).text).collect()
}

#[test]
fn what_was_asked_for_twice_is_told_the_weightiest_first() {
    let firm = |minute| asked(minute, "PIL-XTRA", "firm");
    let towels = |minute| asked(minute, "TWL-BATH", "");
    let robe = |minute| asked(minute, "BTH-ROBE", "xl");
    let cases: [(&str, Vec<Asked>, &[&str]); 9] = [
        ("once is no habit", vec![firm(0), towels(9)], &[]),
        ("twice is", vec![firm(0), firm(60)], &["PIL-XTRA, firm: asked for twice"]),
        ("one press is once", vec![firm(0), firm(1)], &[]),
        ("another choice is another thing", vec![firm(0), asked(9, "PIL-XTRA", "soft")], &[]),
        (
            "the same choice of what is akin is the same",
            vec![asked(0, "PIL-SWAP", "fibre"), asked(60, "PIL-XTRA", "fibre")],
            &["fibre: asked for twice"],
        ),
        (
            "a choice says more than a thing, however often",
            vec![towels(0), towels(60), towels(120), firm(0), firm(60)],
            &["PIL-XTRA, firm: asked for twice", "TWL-BATH: asked for three times"],
        ),
        (
            "of equals the last one first",
            vec![firm(0), firm(60), robe(10), robe(50)],
            &["PIL-XTRA, firm: asked for twice", "BTH-ROBE, xl: asked for twice"],
        ),
        ("own words are nobody's to sort", vec![asked(0, "ANY", ""), asked(60, "ANY", "")], &[]),
        (
            "what is broken or spilt is no liking, nor is an iron",
            vec![
                asked(0, "MNT-TEMP", "cold"),
                asked(60, "MNT-TEMP", "cold"),
                asked(0, "HK-SPILL", "stain"),
                asked(60, "HK-SPILL", "stain"),
                asked(0, "IRON", ""),
                asked(60, "IRON", ""),
            ],
            &[],
        ),
    ];
    for (what, all, expected) in cases {
        assert_eq!(told(all), expected, "{what}");
    }
}

#[test]
fn how_many_is_told_where_it_was_always_the_same() {
    let towels =
        |minute, quantity| Asked { quantity: Some(quantity), ..asked(minute, "TWL-BATH", "") };
    assert_eq!(told(vec![towels(0, 2), towels(60, 2)]), ["2 × TWL-BATH: asked for twice"]);
    assert_eq!(told(vec![towels(0, 2), towels(60, 4)]), ["TWL-BATH: asked for twice"]);
}

#[test]
fn how_it_is_brought_goes_first_and_always_means_always() {
    let door = |minute| Asked { manner: Manner::AtTheDoor, ..asked(minute, "ANY", "") };
    let all = vec![door(0), door(60), asked(70, "TWL-BATH", ""), asked(90, "TWL-BATH", "")];
    assert_eq!(told(all.clone()), ["Left outside: asked for twice", "TWL-BATH: asked for twice"]);
    let stay = StayId::new();
    let of = |all: Vec<Asked>| {
        Habits::among(Vec::new(), all.into_iter().map(|one| Asked { stay, ..one }).collect())
    };
    assert!(!of(all).always(stay, Manner::AtTheDoor));
    assert!(!of(vec![door(0)]).always(stay, Manner::AtTheDoor));
    assert!(of(vec![door(0), door(60)]).always(stay, Manner::AtTheDoor));
}

#[test]
fn a_card_has_room_for_two_and_what_is_of_its_kind_goes_first() {
    let stay = StayId::new();
    let twice = |item, choice| [asked(0, item, choice), asked(60, item, choice)];
    let all = [twice("BTH-ROBE", "xl"), twice("PIL-XTRA", "firm"), twice("TWL-BATH", "")].concat();
    let known =
        Habits::among(Vec::new(), all.into_iter().map(|one| Asked { stay, ..one }).collect());
    let about = |item| known.about(stay, (item, Manner::Any), english());
    assert_eq!(known.of(stay, english()).len(), 2);
    assert_eq!(about("TWL-HAND")[0].text, "TWL-BATH: asked for twice");
    assert_eq!(about("TWL-HAND").len(), 2);
    assert_eq!(known.of(StayId::new(), english()), []);
}

#[test]
fn a_standard_is_said_once_however_often_it_is_brought() {
    let daily = Kept {
        stay: StayId::new(),
        item: "TWL-BATH".to_owned(),
        shelf: "towels".to_owned(),
        label: label("TWL-BATH"),
        want: Want { quantity: Some(2), ..Want::default() },
        every_day: true,
    };
    let preference = Some(PreferenceId::new());
    let door =
        |minute, item| Asked { preference, manner: Manner::AtTheDoor, ..asked(minute, item, "") };
    let brought = [0, 1440, 2880].map(|minute| door(minute, "TWL-BATH"));
    let said = |kept: &Kept, asked: &[Asked]| -> Vec<String> {
        let habits = habits(vec![kept.clone()], asked.to_vec());
        habits.iter().map(|habit| habit.said(english()).text).collect()
    };
    assert_eq!(said(&daily, &brought), ["Every day: 2 × TWL-BATH"]);
    let some = Kept { every_day: false, ..daily.clone() };
    let others = [asked(0, "TWL-HAND", ""), asked(60, "TWL-HAND", "")];
    let all = [&brought[..], &others].concat();
    let told = ["On certain days: 2 × TWL-BATH", "TWL-HAND: asked for twice"];
    assert_eq!(said(&some, &all), told);
    let firm = [asked(0, "PIL-XTRA", "firm"), asked(60, "PIL-XTRA", "firm")];
    assert_eq!(said(&some, &firm)[0], "PIL-XTRA, firm: asked for twice");
}
