//! A tablet in a room where nobody lives: the time, and no names.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::HeaderName;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use chrono::NaiveDate;

use crate::app::App;
use crate::ids::Seq;
use crate::journal::{self, Change};
use crate::live::{self, Answer, Seen, Watch};
use crate::stays::{self, Key, Opened, TABLET};
use crate::web::{self, Frame, Jar, Page, Visit};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/idle", get(show)).route("/idle/live", get(follow))
}

#[derive(Template)]
#[template(path = "stays/idle.html")]
struct Idle {
    frame: Frame,
    house: String,
    time: String,
    zone: &'static str,
    day: NaiveDate,
    date: String,
    extension: String,
    seq: Seq,
}

async fn show(State(app): State<App>, jar: Jar, visit: Visit) -> web::Result {
    let house = match opened(&app, &jar).await? {
        Some((_, Opened::Idle(house))) => house,
        Some((_, Opened::Guest(_))) => return Ok(Redirect::to("/stay").into_response()),
        Some((_, Opened::Over(_) | Opened::Nothing)) | None => {
            return Ok(Redirect::to("/").into_response());
        }
    };
    let now = app.clock.now();
    // An arrival that slips in before this is seen when the stream looks whether it may go on.
    let seq = journal::newest(&mut *app.db.acquire().await?, house.id).await?;
    let w = house.words(house.language);
    let page = Idle {
        time: w.clock(now),
        zone: house.zone.name(),
        day: w.date(now),
        date: w.long_date(w.date(now)),
        frame: Frame::new(&visit, w),
        house: house.name,
        extension: house.desk_extension,
        seq,
    };
    // Whatever the last guest left in the browser goes with them.
    let clear = [(HeaderName::from_static("clear-site-data"), r#""cache", "storage""#)];
    Ok((clear, Page(page)).into_response())
}

/// The day that the page shows.
#[derive(serde::Deserialize)]
struct Shown {
    day: NaiveDate,
}

async fn follow(
    State(app): State<App>,
    jar: Jar,
    seen: Seen,
    Query(Shown { day }): Query<Shown>,
) -> web::Result {
    // Also where somebody has just moved in: the stream is what tells the page to go.
    let (key, house) = match opened(&app, &jar).await? {
        Some((key, Opened::Idle(house))) => (key, *house),
        Some((key, Opened::Guest(guest))) => (key, guest.property),
        Some((_, Opened::Over(_) | Opened::Nothing)) | None => return Err(web::Error::NotFound),
    };
    let watch = Asleep { app: app.clone(), key, day };
    Ok(live::stream(app.live.clone(), house.id, seen, watch).into_response())
}

async fn opened(app: &App, jar: &Jar) -> web::Result<Option<(Key, Opened)>> {
    let Some(token) = jar.key(TABLET) else {
        return Ok(None);
    };
    let key = Key::Tablet(token.hash());
    let opened = stays::open(&mut *app.db.acquire().await?, key.clone()).await?;
    Ok(Some((key, opened)))
}

/// Nothing is shown until somebody moves in; then the page is told to go. Also at midnight, because
/// it names the day.
struct Asleep {
    app: App,
    key: Key,
    day: NaiveDate,
}

impl Watch for Asleep {
    async fn allowed(&mut self) -> anyhow::Result<bool> {
        let opened = stays::open(&mut *self.app.db.acquire().await?, self.key.clone()).await?;
        let now = self.app.clock.now();
        Ok(match opened {
            Opened::Idle(house) => house.words(house.language).date(now) <= self.day,
            Opened::Guest(_) | Opened::Over(_) | Opened::Nothing => false,
        })
    }

    async fn answer(&mut self, _: &Change) -> anyhow::Result<Answer> {
        Ok(Answer::Pass)
    }
}
