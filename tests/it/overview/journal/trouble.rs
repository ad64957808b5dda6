//! What went wrong again. What went wrong when, and who moved where, the journal tells; what was wished
//! for stands with the wish alone.

use std::collections::{BTreeMap, HashMap};

use bellpull::catalogue::OWN_WORDS;
use bellpull::overview::Repeats;
use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::Book;
use super::righting::count;
use crate::hotel::Hotel;

/// What a wish was for.
#[derive(sqlx::FromRow)]
struct Asked {
    id: Uuid,
    stay_id: Uuid,
    item: String,
    complaint: bool,
    /// It comes back each day.
    standing: bool,
    /// Where the party lives by now.
    room: String,
}

/// A wish, where it was, and when it bothered somebody.
pub(super) struct Wish {
    id: Uuid,
    stay: Uuid,
    room: String,
    item: String,
    wrong: Vec<DateTime<Utc>>,
}

/// Each wish of the house.
pub(super) async fn wishes(hotel: &Hotel, book: &Book) -> Vec<Wish> {
    let mut db = hotel.app.db.acquire().await.unwrap();
    let asked: Vec<Asked> = sqlx::query_as(
        "select q.id, q.stay_id, q.item, q.complaint, q.preference_id is not null as standing,
           r.label as room
         from requests q
         join stays s on s.property_id = q.property_id and s.id = q.stay_id
         join rooms r on r.property_id = s.property_id and r.id = s.room_id
         where q.property_id = $1",
    )
    .bind(hotel.house.id)
    .fetch_all(&mut *db)
    .await
    .unwrap();
    let stories = book.stories();
    let wish = |asked: Asked| {
        let story = &stories[&asked.id];
        let (line, filed) = story.filed.unwrap();
        let mut wrong = story.went_wrong.clone();
        let withdrawn = story.taken_back.is_some_and(|at| at < filed + Duration::minutes(5));
        if asked.complaint && !asked.standing && !withdrawn {
            wrong.push(filed);
        }
        let room = book.lived_in(asked.stay_id, line).unwrap_or(asked.room);
        Wish { id: asked.id, stay: asked.stay_id, room, item: asked.item, wrong }
    };
    asked.into_iter().map(wish).collect()
}

impl Book {
    /// Where a party lived when a line was written, if they have moved since.
    fn lived_in(&self, stay: Uuid, line: usize) -> Option<String> {
        let theirs = |row: &&super::Row| row.stay_id == Some(stay) && row.request_id.is_none();
        let moved = self.0[line..].iter().filter(theirs).find(|row| row.kind == "room_changed");
        moved.map(|row| row.says("from").unwrap())
    }
}

/// How long a room remembers.
fn remembered() -> Duration {
    Duration::days(30)
}

/// As many lines stand on the page.
const LISTED: usize = 8;

/// One wish that bothered somebody, and when it first did, of what is remembered.
type Trouble<'a> = (DateTime<Utc>, &'a Wish);

/// When a wish bothered somebody, and which.
type When = (DateTime<Utc>, Uuid);

/// Whether the same thing went wrong in the same room before, and whether something did for the guest.
fn again(all: &[Trouble], (at, wish): Trouble) -> (bool, bool) {
    let known = |(before, other): &&Trouble| {
        (*before, other.id) < (at, wish.id) && at - *before <= remembered()
    };
    // In their own words no two wishes are the same.
    let same = |(_, other): &Trouble| {
        wish.item != OWN_WORDS && wish.item == other.item && wish.room == other.room
    };
    let of_guest = |(_, other): &Trouble| wish.stay == other.stay;
    (all.iter().filter(known).any(same), all.iter().filter(known).any(of_guest))
}

/// From one moment to before another.
pub(super) fn compare(
    repeats: &Repeats,
    wishes: &[Wish],
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) {
    let first = |wish: &Wish| {
        let known = |at: &&DateTime<Utc>| (from - remembered()..until).contains(*at);
        wish.wrong.iter().filter(known).min().copied()
    };
    let all: Vec<Trouble> = wishes.iter().filter_map(|wish| Some((first(wish)?, wish))).collect();
    let these = all.iter().filter(|it| it.0 >= from);
    let these: Vec<_> = these.map(|it| (it.1.id, again(&all, *it))).collect();
    let in_room = |id: Uuid| these.iter().any(|(wish, (room, _))| *wish == id && *room);
    let again = these.iter().filter(|(_, (room, _))| *room).count();
    assert_eq!(repeats.again, count(again), "since {from}");
    let of_guests = these.iter().filter(|(_, (room, guest))| *guest && !*room).count();
    assert_eq!(repeats.of_guests, count(of_guests), "since {from}");

    let mut places: BTreeMap<(&str, &str), Vec<When>> = BTreeMap::new();
    for (at, wish) in all.iter().filter(|(_, wish)| wish.item != OWN_WORDS) {
        places.entry((&wish.room, &wish.item)).or_default().push((*at, wish.id));
    }
    let mut rooms = Vec::new();
    let mut items: HashMap<&str, (i64, i64, i64, DateTime<Utc>)> = HashMap::new();
    for ((room, item), all) in places {
        let times = count(all.iter().filter(|(at, _)| *at >= from).count());
        let again = count(all.iter().filter(|(_, id)| in_room(*id)).count());
        let last = all.iter().map(|(at, _)| *at).max().unwrap();
        let known = count(all.iter().filter(|(at, _)| *at >= last - remembered()).count());
        if again > 0 {
            rooms.push((-again, -times, known, last, item, room));
        }
        let of = items.entry(item).or_insert((0, 0, 0, last));
        *of = (of.0 + again, of.1 + times, of.2 + i64::from(times > 0), of.3.max(last));
    }
    rooms.sort_by(|one, other| {
        (one.0, one.1, other.3, one.4, one.5).cmp(&(other.0, other.1, one.3, other.4, other.5))
    });
    let shown = repeats.rooms.iter();
    let shown: Vec<_> = shown
        .map(|it| (-it.again, -it.times, it.remembered, it.last, &*it.item, &*it.room))
        .collect();
    assert_eq!(shown, rooms[..rooms.len().min(LISTED)], "since {from}");

    let listed = items.into_iter().filter(|(_, it)| it.0 > 0 || it.1 > 1);
    let mut items: Vec<_> = listed.map(|(item, it)| (it, item)).collect();
    items.sort_by(|(one, item), (other, of)| {
        (other.0, other.1, other.3, item).cmp(&(one.0, one.1, one.3, of))
    });
    let shown = repeats.items.iter();
    let shown: Vec<_> =
        shown.map(|it| ((it.again, it.times, it.rooms, it.last), &*it.item)).collect();
    assert_eq!(shown, items[..items.len().min(LISTED)], "since {from}");
}
