//! The accept loop, with deadlines: a visitor that says nothing does not keep a place.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// A visitor must begin to speak within this.
const FIRST_BYTE: Duration = Duration::from_secs(10);

/// The head of a request must be here within this, also of the next one on the same connection.
const HEAD: Duration = Duration::from_secs(30);

/// The most that the head of a request may hold, in bytes.
const HEAD_BYTES: usize = 32 * 1024;

/// How many visitors one server keeps at once: pages that stay open included.
const VISITORS: usize = 8192;

/// Accepts visitors until told to stop, then waits for those who are being served.
pub async fn accept(listener: TcpListener, router: Router, stop: CancellationToken) {
    let places = std::sync::Arc::new(tokio::sync::Semaphore::new(VISITORS));
    let graceful = GracefulShutdown::new();
    loop {
        let place = places.clone().acquire_owned();
        let (accepted, place) = tokio::select! {
            () = stop.cancelled() => break,
            (accepted, place) = async { let place = place.await; (listener.accept().await, place) } => (accepted, place),
        };
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file handles, say: those who are here go on, the next may wait.
                tracing::warn!(%error, "a visitor could not be let in");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let router = router.clone();
        let watcher = graceful.watcher();
        tokio::spawn(async move {
            let served = serve(stream, address, router, watcher).await;
            drop(place);
            if let Err(error) = served {
                tracing::debug!(%error, "a connection ended");
            }
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

async fn serve(
    stream: TcpStream,
    address: SocketAddr,
    router: Router,
    watcher: hyper_util::server::graceful::Watcher,
) -> anyhow::Result<()> {
    stream.set_nodelay(true)?;
    tokio::time::timeout(FIRST_BYTE, stream.peek(&mut [0])).await??;
    let service = router.map_request(move |mut request: hyper::Request<hyper::body::Incoming>| {
        request.extensions_mut().insert(ConnectInfo(address));
        request.map(axum::body::Body::new)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    watcher.watch(connection).await?;
    Ok(())
}
