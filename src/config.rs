//! Every setting, read once at the start, from the command line or the environment.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Personal requests of hotel guests, and the named people who answer them.
#[derive(Debug, Parser)]
#[command(name = "bellpull", version)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub settings: Settings,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Serve the houses in the database; where there is none, print the link that opens the first.
    Serve,
    /// Serve a demo hotel, the Lindenhof, with links that sign their visitor in.
    Demo {
        /// Print the links as one JSON object.
        #[arg(long)]
        json: bool,
        /// Simulated guests and colleagues go on from there, at the pace of a house at work.
        #[arg(long)]
        alive: bool,
        /// Give it a past: so many days of a house of 300 rooms.
        #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..=1000))]
        history: Option<u16>,
    },
}

/// How to do it.
#[derive(Clone, Debug, Args)]
pub struct Settings {
    /// Where to listen, as ADDRESS:PORT; port 0 takes a free one.
    #[arg(long, env = "BELLPULL_LISTEN", default_value = "127.0.0.1:8080", global = true)]
    pub listen: SocketAddr,
    /// Where the private database keeps its data, if `DATABASE_URL` is not set.
    #[arg(long, env = "BELLPULL_DATA", value_name = "FOLDER", global = true)]
    pub data: Option<PathBuf>,
    /// A PostgreSQL server to use instead of the private one.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, value_name = "URL", global = true)]
    pub database_url: Option<String>,
    /// The address that visitors see, such as `https://requests.example`, when a proxy stands
    /// before us. Links are made from it.
    #[arg(long, env = "BELLPULL_URL", value_name = "URL", global = true)]
    pub url: Option<String>,
    /// Cookies that also work over plain http on a network you trust; never on the internet.
    #[arg(long, env = "BELLPULL_PLAIN_HTTP", global = true)]
    pub plain_http: bool,
    /// One line of JSON for each line of the log.
    #[arg(long, env = "BELLPULL_LOG_JSON", global = true)]
    pub log_json: bool,
}
