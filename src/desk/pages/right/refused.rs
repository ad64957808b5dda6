//! Why something on the page of one that is put right was not done, and what its form then says.

use super::page::Tried;
use crate::desk::pages::given_name;
use crate::exceptions::{self, Typed};
use crate::recovery::{Error, Refusal};
use crate::staff::Team;
use crate::web::{self, Fields, Wrong};
use crate::words::{Message, Words};

/// Why the form comes back.
pub(super) enum Oops {
    Wrong(Vec<Wrong>),
    /// Words of an apology that defend or praise the house.
    Flagged(Vec<String>),
    Failed(Error),
    Over(Box<Typed>),
}

impl From<Error> for Oops {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<sqlx::Error> for Oops {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Oops {
    /// The form as it comes back.
    pub(super) fn tried(self, fields: Fields, (team, w): (&Team, Words)) -> web::Result<Tried> {
        let tried = Tried { fields, ..Tried::default() };
        let wrong = |field: &'static str, say: Message| vec![Wrong::new(field, say)];
        Ok(match self {
            Oops::Wrong(wrong) => Tried { wrong, ..tried },
            Oops::Flagged(flagged) => Tried {
                flagged,
                wrong: wrong("sorry", Message::new("right-wrong-defends")),
                ..tried
            },
            Oops::Over(typed) => Tried { wrong: typed.wrong.clone(), yes: Some(*typed), ..tried },
            Oops::Failed(Error::Twice) => {
                Tried { wrong: wrong("g", Message::new("right-wrong-twice")), ..tried }
            }
            Oops::Failed(Error::Spending(exceptions::Error::Over { ring, .. })) => {
                let say = match ring {
                    Some(ring) => Message::new("right-wrong-over")
                        .with("name", ring.given_name)
                        .with("extension", ring.extension),
                    None => Message::new("right-wrong-over-all"),
                };
                Tried { wrong: wrong("g", say), ..tried }
            }
            Oops::Failed(Error::Refused(why, _)) => {
                Tried { refused: Some(refusal(why, team, w)), ..tried }
            }
            Oops::Failed(Error::Missing) => return Err(web::Error::NotFound),
            Oops::Failed(Error::Database(error)) => return Err(error.into()),
            Oops::Failed(error) => return Err(web::Error::Internal(error.into())),
        })
    }
}

fn refusal(why: Refusal, team: &Team, w: Words) -> String {
    let key = match why {
        Refusal::TakenBy { colleague } => {
            let name = given_name(team, colleague);
            return w.t("right-refused-taken").with("name", name).to_string();
        }
        Refusal::Closed => "right-refused-closed",
        Refusal::NobodyHasIt => "right-refused-nobody",
        Refusal::StillOwed => "right-refused-owed",
        Refusal::GuestLeft => "right-refused-left",
        Refusal::NotFixed => "right-refused-not-fixed",
        Refusal::NothingChosen => "right-refused-nothing",
        Refusal::NotGiven => "right-refused-not-given",
        Refusal::TimePassed => "right-wrong-passed",
        Refusal::Already => "right-refused-already",
    };
    w.t(key).to_string()
}
