use super::*;

fn trouble(day: i64, stay: StayId, room: &str, item: &str) -> Trouble {
    Trouble {
        request: RequestId::new(),
        stay,
        room: room.to_owned(),
        item: item.to_owned(),
        label: Label::default(),
        at: DateTime::UNIX_EPOCH + TimeDelta::days(day),
    }
}

/// For whom the last of these is not the first time, and how often it is.
fn last(all: &[Trouble]) -> Option<(Who, usize)> {
    let troubles = Troubles::new(all.to_vec());
    let again = troubles.again(all.last().expect("there is one").request)?;
    assert_eq!(again.before.len() + 1, again.times);
    Some((again.who, again.times))
}

#[test]
fn the_second_time_is_not_the_first() {
    let (one, other) = (StayId::new(), StayId::new());
    let cold = |day, stay, room| trouble(day, stay, room, "MNT-TEMP");
    let late = |day, stay, room| trouble(day, stay, room, "TWL-BATH");
    let own = |day, stay, room| trouble(day, stay, room, OWN_WORDS);
    let cases = [
        ("the first time", vec![cold(0, one, "304")], None),
        (
            "the same guest, whatever it is",
            vec![late(0, one, "304"), cold(1, one, "304")],
            Some((Who::Guest, 2)),
        ),
        (
            "the same guest elsewhere",
            vec![cold(0, one, "304"), cold(1, one, "310")],
            Some((Who::Guest, 2)),
        ),
        (
            "another guest in the same room",
            vec![cold(0, one, "304"), cold(1, other, "304")],
            Some((Who::Room, 2)),
        ),
        (
            "it is more for the room",
            vec![cold(0, one, "304"), cold(1, other, "304"), cold(2, other, "304")],
            Some((Who::Room, 3)),
        ),
        ("another room", vec![cold(0, one, "304"), cold(1, other, "305")], None),
        ("another item", vec![late(0, one, "304"), cold(1, other, "304")], None),
        ("own words are not compared", vec![own(0, one, "304"), own(1, other, "304")], None),
        (
            "a month is enough",
            vec![cold(0, one, "304"), cold(30, other, "304")],
            Some((Who::Room, 2)),
        ),
        ("and then it is forgotten", vec![cold(0, one, "304"), cold(31, other, "304")], None),
    ];
    for (what, all, expected) in cases {
        assert_eq!(last(&all), expected, "{what}");
    }
}

#[test]
fn the_second_stays_the_second_when_there_is_a_third() {
    let guest = StayId::new();
    let all = [0, 1, 2].map(|day| trouble(day, guest, "304", "MNT-TEMP"));
    let troubles = Troubles::new(all.iter().rev().cloned().collect());
    let times = all.each_ref().map(|one| troubles.again(one.request).map(|again| again.times));
    assert_eq!(times, [None, Some(2), Some(3)]);
    assert_eq!(troubles.again(RequestId::new()), None);
}
