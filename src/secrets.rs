//! What must not be guessed: session tokens, links, codes, passwords.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use data_encoding::{BASE64URL_NOPAD, Encoding, Specification};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

/// Crockford's alphabet: no I, L, O, U, so that a code can be read aloud.
const CROCKFORD: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A token with at least 128 random bits. The browser keeps it, we keep only its hash: with that
/// much chance in it a plain hash is enough (ASVS 5.0, 6.5.2).
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// 256 random bits, for a session.
    pub fn session() -> Self {
        Self(BASE64URL_NOPAD.encode(&random::<32>()))
    }

    /// 128 random bits in 26 letters that survive being read aloud, for a stay's link.
    pub fn link() -> Self {
        Self(crockford().encode(&random::<16>()))
    }

    /// What somebody sent us as a token.
    pub fn given(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// What somebody typed or opened as a link: either case, and letters that look alike.
    pub fn given_link(text: &str) -> Self {
        Self(readable(text))
    }

    /// What is stored.
    pub fn hash(&self) -> Vec<u8> {
        sha256(self.0.as_bytes())
    }

    /// The token itself, for the one place that hands it out.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// SHA-256, 32 bytes.
pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// A code that a guest types together with the room: 40 bits in eight letters, "7K3M-9XQ2".
pub fn code() -> String {
    let letters = crockford().encode(&random::<5>());
    format!("{}-{}", &letters[..4], &letters[4..])
}

/// A code as it was typed, in the one form that is hashed: no dashes, no case, no look-alikes.
pub fn readable(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// How dear one guess is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// 46 MiB, one pass: ASVS 5.0, appendix C. About 0.15 s.
    Full,
    /// 1 MiB: for tests and the demo, whose secrets are printed anyway.
    Light,
}

/// Hashes and checks what people remember, a few at a time: each takes 46 MiB and a core.
#[derive(Clone, Debug)]
pub struct Hasher {
    cost: Cost,
    /// Places in the waiting line; whoever finds none is told to come back.
    line: Arc<Semaphore>,
    turns: Arc<Semaphore>,
    /// Compared with where there is nobody, so that time does not tell.
    nobody: Arc<str>,
}

/// Why a secret could not be hashed or checked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Too many are waiting already; the visitor should come back in a moment.
    #[error("too many people are signing in at once")]
    Busy,
    /// The hash function itself failed.
    #[error("a secret could not be hashed: {0}")]
    Hash(String),
}

/// How many may wait for a turn.
const QUEUE: usize = 32;

impl Hasher {
    /// A hasher that works on as many secrets at once as there are cores.
    pub fn new(cost: Cost) -> Result<Self, Error> {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let nobody = hash(cost, Token::session().reveal())?;
        Ok(Self {
            cost,
            line: Arc::new(Semaphore::new(cores + QUEUE)),
            turns: Arc::new(Semaphore::new(cores)),
            nobody: nobody.into(),
        })
    }

    /// The hash to store.
    pub async fn hash(&self, secret: String) -> Result<String, Error> {
        let cost = self.cost;
        self.work(move || hash(cost, &secret)).await?
    }

    /// Whether `secret` is what was hashed. `None` is nobody, takes as long, and is never right.
    pub async fn verify(&self, secret: String, stored: Option<String>) -> Result<bool, Error> {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.nobody.as_ref().to_owned());
        let right = self.work(move || verify(&secret, &stored)).await?;
        Ok(right && known)
    }

    async fn work<T: Send + 'static>(
        &self,
        task: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        let _place = Arc::clone(&self.line).try_acquire_owned().map_err(|_| Error::Busy)?;
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|_| Error::Busy)?;
        tokio::task::spawn_blocking(move || {
            let done = task();
            drop(turn);
            done
        })
        .await
        .map_err(|error| Error::Hash(error.to_string()))
    }
}

fn hash(cost: Cost, secret: &str) -> Result<String, Error> {
    let kib = match cost {
        Cost::Full => 47_104,
        Cost::Light => 1_024,
    };
    let params = Params::new(kib, 1, 1, None).map_err(|error| Error::Hash(error.to_string()))?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(secret.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|error| Error::Hash(error.to_string()))
}

fn verify(secret: &str, stored: &str) -> bool {
    // The parameters stand in the stored hash.
    PasswordHash::new(stored)
        .is_ok_and(|hash| Argon2::default().verify_password(secret.as_bytes(), &hash).is_ok())
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

fn crockford() -> Encoding {
    let mut specification = Specification::new();
    specification.symbols.push_str(CROCKFORD);
    specification.encoding().expect("the alphabet has 32 different letters")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        assert_eq!(readable("7k3m 9xq2"), readable("7K3M-9XQ2"));
        assert_eq!(readable("O0-iL"), "0011");
    }

    #[test]
    fn a_link_has_26_letters_and_a_code_eight() {
        assert_eq!(Token::link().reveal().len(), 26);
        assert_eq!(readable(&code()).len(), 8);
    }

    #[tokio::test]
    async fn nobody_has_no_password() {
        let hasher = Hasher::new(Cost::Light).unwrap();
        let stored = hasher.hash("lavender".to_owned()).await.unwrap();
        assert!(hasher.verify("lavender".to_owned(), Some(stored.clone())).await.unwrap());
        assert!(!hasher.verify("Lavender".to_owned(), Some(stored)).await.unwrap());
        assert!(!hasher.verify("lavender".to_owned(), None).await.unwrap());
    }
}
