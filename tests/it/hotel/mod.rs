//! A small hotel to tell stories about: the Lindenhof on an evening in November, its clock standing
//! still, its people with browsers.

mod arrivals;
mod team;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use bellpull::app::{App, Site};
use bellpull::clock::Clock;
use bellpull::ids::{RequestId, RoomId, Seq, StaffId, StayId};
use bellpull::live::Live;
use bellpull::properties::{self, NewProperty, Property};
use bellpull::secrets::{Cost, Hasher, Token};
use bellpull::staff;
use bellpull::stays::{self, Card, NewStay};
use bellpull::web::{self, Keep};
use bellpull::words::Language;
use bellpull::{catalogue, database, duty, journal, misses, server};
use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, PgConnection};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::cluster;
use crate::person::Person;
use crate::wire::Wire;
use team::{TEAM, plain};

/// What everybody's password is.
pub const PASSWORD: &str = "lavender and linen";

/// What everybody's PIN is.
pub const PIN: &str = "271828";

/// How many connections a server of these tests opens.
const CONNECTIONS: u32 = 8;

/// One house, as one server serves it.
pub struct Hotel {
    pub app: App,
    pub house: Property,
    pub database: PgConnectOptions,
    people: BTreeMap<String, StaffId>,
    router: Router,
}

impl Hotel {
    /// The Lindenhof, at nine in the evening.
    pub async fn open() -> Self {
        let database = cluster::fresh().await;
        let app = serve(&database, nine_in_the_evening()).await;
        Self::found(app, database, "lindenhof").await
    }

    /// The same, at another moment.
    pub async fn open_at(at: &str) -> Self {
        let database = cluster::fresh().await;
        let app = serve(&database, Clock::frozen(at.parse().unwrap())).await;
        Self::found(app, database, "lindenhof").await
    }

    /// The same, with its database at the end of a wire.
    pub async fn open_over(wire: &Wire) -> Self {
        let database = wire.lay(cluster::fresh().await);
        let app = serve(&database, nine_in_the_evening()).await;
        Self::found(app, database, "lindenhof").await
    }

    /// A house in the database of a program that runs: at this very hour, for it has no other.
    pub async fn beside(database: &PgConnectOptions) -> Self {
        let app = serve(database, Clock::System).await;
        Self::found(app, database.clone(), "lindenhof").await
    }

    /// Everything that happened in the houses of a database, in order.
    pub async fn journal_in(database: &PgConnectOptions) -> Vec<journal::Change> {
        let mut db = database.connect().await.unwrap();
        let houses = properties::all(&mut db, 10).await.unwrap();
        let from: Vec<_> = houses.iter().map(|house| (house.id, Seq(0))).collect();
        journal::since(&mut db, &from, 100_000).await.unwrap()
    }

    /// Another house in the same database, on the same server.
    pub async fn neighbour(&self) -> Self {
        Self::found(self.app.clone(), self.database.clone(), "seehof").await
    }

    /// Another server on the same database. Both go on; the clock is the same.
    pub async fn second_server(&self) -> Self {
        let app = serve(&self.database, self.app.clock.clone()).await;
        Self {
            router: server::router(app.clone()),
            app,
            house: self.house.clone(),
            database: self.database.clone(),
            people: self.people.clone(),
        }
    }

    async fn found(app: App, database: PgConnectOptions, slug: &str) -> Self {
        let now = app.clock.now();
        let mut db = app.db.acquire().await.unwrap();
        let new = NewProperty {
            slug: slug.to_owned(),
            name: if slug == "lindenhof" { "Hotel Lindenhof" } else { "Hotel Seehof" }.to_owned(),
            zone: chrono_tz::Europe::Vienna,
            language: Language::En,
            phone: "+43 1 234 56 78".to_owned(),
        };
        let house = properties::open(&mut db, new, now).await.unwrap();
        catalogue::stock(&mut db, house.id).await.unwrap();
        let router = server::router(app.clone());
        let mut hotel = Self { app, house, database, people: BTreeMap::new(), router };
        for who in TEAM {
            let id = hotel.hire(&mut db, who).await;
            hotel.people.insert(plain(who.given_name), id);
        }
        hotel
    }

    /// What somebody types to sign in.
    pub fn login(&self, given_name: &str) -> String {
        format!("{}.{}", plain(given_name), self.house.slug)
    }

    /// The time in the house.
    pub fn now(&self) -> DateTime<Utc> {
        self.app.clock.now()
    }

    /// Lets time pass: the clock moves, and each minute somebody looks at what is due.
    pub async fn minutes_pass(&self, minutes: i64) {
        for _ in 0..minutes {
            self.app.clock.advance(chrono::TimeDelta::minutes(1));
            self.somebody_looks().await;
        }
    }

    /// Lets time pass while no server is up; then somebody looks at what is due.
    pub async fn nobody_is_up_for(&self, minutes: i64) {
        self.app.clock.advance(chrono::TimeDelta::minutes(minutes));
        self.somebody_looks().await;
    }

    /// Somebody looks at what is due.
    pub async fn somebody_looks(&self) {
        while duty::round(&self.app, self.now()).await.unwrap() > 0 {}
    }

    /// All pages, for somebody's browser.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Somebody whom the house does not know.
    pub fn stranger(&self) -> Person {
        Person::new(self.router())
    }

    /// A colleague by name, signed in on their own device.
    pub async fn colleague(&self, given_name: &str) -> Person {
        let id = self.staff_id(given_name);
        let mut db = self.app.db.acquire().await.unwrap();
        let token = staff::session::begin(&mut db, self.house.id, id, None, self.now()).await;
        let mut person = self.stranger();
        person.staff = Some(id);
        self.hand(&person, staff::session::COOKIE, &token.unwrap());
        person
    }

    /// Who somebody is.
    pub fn staff_id(&self, given_name: &str) -> StaffId {
        self.people[&plain(given_name)]
    }

    /// A guest in a room, with the stay's page open on the phone, in English.
    pub async fn guest(&self, name: &str, room: &str) -> Person {
        self.guest_speaking(Language::En, name, room).await
    }

    /// A guest who reads another language.
    pub async fn guest_speaking(&self, language: Language, name: &str, room: &str) -> Person {
        let card = self.check_in(language, name, room).await;
        let mut tx = self.app.db.begin().await.unwrap();
        let token = stays::open_phone(&mut tx, self.house.id, card.stay, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        let mut person = self.stranger();
        person.stay = Some(card.stay);
        self.hand(&person, stays::COOKIE, &token);
        person
    }

    /// Checks a party in: the third night of five.
    pub async fn check_in(&self, language: Language, guest: &str, room: &str) -> Card {
        let (card, code_hash) = stays::card(&self.app.hasher).await.unwrap();
        let today = self.house.today(self.now());
        let mut tx = self.app.db.begin().await.unwrap();
        let new = NewStay {
            room: self.room(&mut tx, room).await,
            guest: guest.to_owned(),
            language,
            arrives_on: today - chrono::Days::new(2),
            departs_on: today + chrono::Days::new(3),
        };
        let (house, now) = (self.house.id, self.now());
        stays::book(&mut tx, house, &new, (&card, &code_hash), None, now).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = self.app.db.begin().await.unwrap();
        stays::arrive(&mut tx, house, card.stay, None, now).await.unwrap();
        // They came two days ago.
        stays::calling::first_evening(&mut tx, house, card.stay).await.unwrap();
        tx.commit().await.unwrap();
        card
    }

    /// The party leaves.
    pub async fn check_out(&self, stay: StayId) {
        let mut tx = self.app.db.begin().await.unwrap();
        stays::depart(&mut tx, self.house.id, stay, None, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        self.app.live.ring();
    }

    /// A room by its number, of which the first digit is the floor. It is built when it is needed.
    pub async fn room(&self, db: &mut PgConnection, label: &str) -> RoomId {
        if let Some(room) = stays::room_by_label(db, self.house.id, label).await.unwrap() {
            return room.id;
        }
        let floor = label[..1].parse().unwrap();
        let position = label.parse().unwrap();
        stays::add_room(db, self.house.id, label, floor, position).await.unwrap()
    }

    /// Puts a key into somebody's browser.
    pub fn hand(&self, person: &Person, name: &str, token: &Token) {
        person.keep(&web::keep(&self.app.site, name, token, Keep::Lasting));
    }

    /// What happened to a request, in the order of the journal; how it was put right is told elsewhere.
    pub async fn journal_of(&self, id: RequestId) -> Vec<String> {
        let mut db = self.app.db.acquire().await.unwrap();
        let entries = journal::of_request(&mut db, self.house.id, id).await.unwrap();
        let kind = |entry: journal::Entry| entry.event["kind"].as_str().unwrap().to_owned();
        let told = entries.into_iter().map(kind);
        told.filter(|kind| !kind.starts_with("recovery_")).collect()
    }

    /// Everything that happened in the house, in order.
    pub async fn journal(&self) -> Vec<journal::Change> {
        let mut db = self.app.db.acquire().await.unwrap();
        journal::since(&mut db, &[(self.house.id, Seq(0))], 100_000).await.unwrap()
    }

    /// How many misses the house has counted today.
    pub async fn missed(&self) -> usize {
        let since = self.now() - chrono::TimeDelta::days(1);
        let mut db = self.app.db.acquire().await.unwrap();
        misses::since(&mut db, self.house.id, since).await.unwrap().len()
    }

    /// How many wishes were filed in the house.
    pub async fn filed(&self) -> usize {
        let filed = |kind: &str| kind == "filed" || kind == "scheduled";
        self.journal().await.iter().filter(|change| filed(&change.kind)).count()
    }

    /// Cuts every connection to the database, as a restart of it does.
    pub async fn cut_connections(&self) {
        let name = self.database.get_database().unwrap();
        let cut = "select pg_terminate_backend(pid) from pg_stat_activity where datname =";
        cluster::run(&format!("{cut} '{name}'")).await;
    }

    /// Opens the house to real browsers, and says where.
    pub async fn serve(&self) -> SocketAddr {
        self.serve_at(([127, 0, 0, 1], 0).into()).await
    }

    /// Opens it at an address where another server was before.
    pub async fn serve_at(&self, address: SocketAddr) -> SocketAddr {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(server::accept(listener, self.router(), self.app.stop.clone()));
        address
    }
}

impl Drop for Hotel {
    fn drop(&mut self) {
        self.app.stop.cancel();
    }
}

/// In Vienna, on a Thursday.
pub fn nine_in_the_evening() -> Clock {
    Clock::frozen("2025-11-06T20:00:00Z".parse().unwrap())
}

/// A server on a database, with its ear at the bell.
pub async fn serve(database: &PgConnectOptions, clock: Clock) -> App {
    let db = database::connect(database.clone(), CONNECTIONS).await.unwrap();
    let stop = CancellationToken::new();
    let live = Live::new(db.clone(), stop.clone());
    let follower = live.clone();
    tokio::spawn(async move { follower.follow().await });
    App {
        db,
        clock,
        live,
        hasher: Hasher::new(Cost::Light).unwrap(),
        stop,
        site: Arc::new(Site { url: None, plain_http: false, demo: false }),
    }
}
