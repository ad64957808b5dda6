//! The program: read the settings, open the database, serve until told to stop.

use std::process::ExitCode;

use bellpull::config::Cli;
use bellpull::database::Database;
use bellpull::server;
use clap::Parser;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // For the operator: the causes in one line, whatever the log's filter says.
            eprintln!("bellpull: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> anyhow::Result<()> {
    let filter = EnvFilter::try_from_env("BELLPULL_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if cli.settings.log_json {
        log.json().init();
    } else {
        log.init();
    }
    // Before the runtime, because it blocks; ended after it, because it must outlive every page.
    let database =
        Database::open(cli.settings.database_url.as_deref(), cli.settings.data.as_deref())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let ended = runtime.block_on(server::run(&database, &cli.settings, cli.command));
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    drop(database);
    ended
}
