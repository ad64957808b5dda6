//! Puts it all together and keeps it running. The only module that knows every other.

mod door;
mod front;
mod listen;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use axum::extract::MatchedPath;
use axum::http::{HeaderName, Request, StatusCode};
use axum::{Router, middleware};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::app::{App, Site};
use crate::clock::Clock;
use crate::config::{Command, Settings};
use crate::database::{self, Database};
use crate::live::Live;
use crate::secrets::{Cost, Hasher, Token};
use crate::{
    demo, desk, duty, exceptions, founding, house, overview, practice, requests, round, staff,
    stays, wall, web,
};

pub use listen::accept;

/// How many connections one server opens; boards share one listener, so few are enough.
const CONNECTIONS: u32 = 12;

/// How long a page may take before the visitor is told to try again. Streams are not pages.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long open pages may take to finish when we are told to stop.
const FAREWELL: Duration = Duration::from_secs(4);

/// Serves until told to stop. If the private database ends, so do we: better restarted than half
/// alive.
pub async fn run(database: &Database, settings: &Settings, command: Command) -> anyhow::Result<()> {
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("cannot listen on {}", settings.listen))?;
    let address = listener.local_addr()?;
    database.ensure().await?;
    database::migrate(&database.options()).await?;
    let db = database::connect(database.options(), CONNECTIONS).await?;
    let demo = matches!(command, Command::Demo { .. });
    let site = Site { url: site_url(settings), plain_http: settings.plain_http, demo };
    let cost = if demo { Cost::Light } else { Cost::Full };
    let stop = CancellationToken::new();
    let app = App {
        live: Live::new(db.clone(), stop.clone()),
        db,
        clock: Clock::System,
        hasher: Hasher::new(cost)?,
        stop: stop.clone(),
        site: Arc::new(site),
    };
    let links = match command {
        Command::Demo { json, alive, history } => {
            let now = app.clock.now();
            let links = Box::pin(demo::prepare(&app, history, now)).await?;
            demo::enliven(&app, alive, now).await?;
            Some((links, json))
        }
        Command::Serve => {
            demo::refuse(&app).await?;
            None
        }
    };
    let invited = founding::token(&mut *app.db.acquire().await?, app.clock.now()).await?;
    // Before it is announced: whoever reads that may stop us at once.
    let asked = asked_to_stop();
    if let Some((links, json)) = links {
        links.print(&base(settings, address), json);
    }
    announce(settings, address, command);
    if let Some(token) = invited {
        invite(&base(settings, address), &token);
    }
    serve(app, listener, database, asked).await
}

/// Serves on a listener that is there already, until the app is told to stop.
async fn serve(
    app: App,
    listener: TcpListener,
    database: &Database,
    asked: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let background = {
        let app = app.clone();
        tokio::spawn(async move { tokio::join!(app.live.follow(), duty::run(&app)) })
    };
    let stop = app.stop.clone();
    let serving = listen::accept(listener, router(app.clone()), stop.clone());
    tokio::pin!(serving);
    let ended = tokio::select! {
        () = &mut serving => Ok(()),
        () = asked => Ok(()),
        () = database.ended() => Err(anyhow::anyhow!("the private database has ended; starting again recovers it")),
    };
    tracing::info!("stopping");
    stop.cancel();
    // Whoever does not finish in time is cut off: nothing acknowledged is lost by that.
    let _ = tokio::time::timeout(FAREWELL, serving).await;
    let _ = tokio::time::timeout(Duration::from_secs(1), background).await;
    let _ = tokio::time::timeout(Duration::from_millis(500), app.db.close()).await;
    ended
}

/// Ctrl-C at a desk, SIGTERM from whoever runs us; heard from this call on.
fn asked_to_stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let [mut interrupt, mut terminate] = [SignalKind::interrupt(), SignalKind::terminate()]
        .map(|kind| signal(kind).expect("signals can be had at startup"));
    async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }
}

fn site_url(settings: &Settings) -> Option<String> {
    settings.url.as_deref().map(|url| url.trim_end_matches('/').to_owned())
}

/// What links begin with.
fn base(settings: &Settings, address: SocketAddr) -> String {
    site_url(settings).unwrap_or_else(|| {
        // Browsers trust the name of this very machine with safe cookies.
        if address.ip().is_loopback() || address.ip().is_unspecified() {
            format!("http://localhost:{}", address.port())
        } else {
            format!("http://{address}")
        }
    })
}
fn announce(settings: &Settings, address: SocketAddr, command: Command) {
    if !matches!(command, Command::Demo { json: true, .. }) {
        println!("listening on {}", base(settings, address));
    }
    tracing::info!(%address, "listening");
    if !address.ip().is_loopback() && !settings.plain_http && site_url(settings).is_none() {
        tracing::warn!(
            "browsers keep our cookies over https or on this machine only: set BELLPULL_URL behind a proxy, or --plain-http on a network that you trust"
        );
    }
}

/// Whoever started an empty installation may open its first house.
#[expect(clippy::print_stdout, reason = "whoever started us reads it there")]
fn invite(base: &str, token: &Token) {
    println!(
        "there is no house yet; within 30 minutes you open it at {base}/founding/{}",
        token.reveal()
    );
}

/// All pages, with what lies around them.
pub fn router(app: App) -> Router {
    let pages = Router::new()
        .merge(front::routes())
        .merge(web::static_routes())
        .merge(staff::routes())
        .merge(stays::routes())
        .merge(requests::routes())
        .merge(round::routes())
        .merge(desk::routes())
        .merge(wall::routes())
        .merge(house::routes())
        .merge(exceptions::routes())
        .merge(overview::routes())
        .merge(practice::routes())
        .merge(founding::routes())
        .merge(demo::routes())
        .fallback(async || web::Error::NotFound)
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(app.clone(), web::dress));
    let request_id = HeaderName::from_static("x-request-id");
    let around = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(app.clone(), web::security))
        .layer(SetRequestIdLayer::new(request_id.clone(), MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::new(request_id))
        .layer(CompressionLayer::new());
    pages.merge(door::routes()).layer(around).with_state(app)
}

/// Routes, not addresses: what guests write, and what opens doors, never reaches the log.
fn span<B>(request: &Request<B>) -> tracing::Span {
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or("");
    tracing::info_span!("request", method = %request.method(), route, id)
}
