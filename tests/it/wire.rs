//! The wire to the database, which a test may cut and mend.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use sqlx::postgres::PgConnectOptions;
use tempfile::TempDir;
use tokio::net::{UnixListener, UnixStream};
use tokio_util::sync::CancellationToken;

/// A socket of its own, behind which the real one is.
pub struct Wire {
    folder: TempDir,
    far_end: Arc<Mutex<Option<PathBuf>>>,
    now: Mutex<CancellationToken>,
}

impl Wire {
    /// One that leads nowhere yet.
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            far_end: Arc::default(),
            now: Mutex::new(CancellationToken::new()),
        }
    }

    /// Lays it to this database, and says how to reach the database over it.
    pub fn lay(&self, to: PgConnectOptions) -> PgConnectOptions {
        *self.far_end.lock().unwrap() = to.get_socket().map(|folder| folder.join(SOCKET));
        self.mend();
        to.socket(self.folder.path())
    }

    /// Cuts it: whoever is connected hears no more, and nobody can connect.
    pub fn cut(&self) {
        self.now.lock().unwrap().cancel();
        std::fs::remove_file(self.folder.path().join(SOCKET)).unwrap();
    }

    /// Mends it.
    pub fn mend(&self) {
        let listener = UnixListener::bind(self.folder.path().join(SOCKET)).unwrap();
        let whole = CancellationToken::new();
        *self.now.lock().unwrap() = whole.clone();
        let far_end = self.far_end.lock().unwrap().clone().unwrap();
        tokio::spawn(whole.clone().run_until_cancelled_owned(async move {
            while let Ok((near, _)) = listener.accept().await {
                let far_end = far_end.clone();
                tokio::spawn(whole.clone().run_until_cancelled_owned(carry(near, far_end)));
            }
        }));
    }
}

/// The name of PostgreSQL's socket in its folder.
const SOCKET: &str = ".s.PGSQL.5432";

async fn carry(mut near: UnixStream, far_end: PathBuf) {
    if let Ok(mut far) = UnixStream::connect(far_end).await {
        // A connection that is cut ends in an error on either side.
        let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
    }
}
