//! What somebody typed into a form, kept as typed, so that it can be shown again.

use std::borrow::Cow;

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};

use super::Error;
use crate::words::Message;

/// The fields of a form, in order. A field that is not there reads as empty.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of a field.
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field, such as ticked boxes.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The fields whose name begins so, each with the rest of its name.
    pub fn beginning<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter_map(move |(field, value)| Some((field.strip_prefix(prefix)?, value.as_str())))
    }

    /// A field that is a number, an id or the like. Empty or not one: none.
    pub fn parse<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).trim().parse().ok()
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|(field, _)| field != name);
    }

    /// Puts a value in a field, instead of what it says.
    pub fn set(&mut self, name: String, value: String) {
        self.remove(&name);
        self.0.push((name, value));
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Fields {
    fn from(fields: [(&str, &str); N]) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }
}

impl From<Vec<(String, String)>> for Fields {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }
}

/// The house in which whoever sent a request is: the browser may have another page of another open.
#[derive(Clone, Debug)]
pub struct Here {
    /// Its id, as forms have it.
    pub house: String,
    pub practising: bool,
}

/// The field of a form that says for which house it is.
const OF_HOUSE: &str = "of-house";

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let here = request.extensions().get::<Here>().cloned();
        let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
        let Form(fields) = form.map_err(IntoResponse::into_response)?;
        let fields = Self(fields);
        let meant = fields.get(OF_HOUSE);
        match here.filter(|here| !meant.is_empty() && here.house != meant) {
            None => Ok(fields),
            Some(Here { practising, .. }) => Err(Error::Elsewhere { practising }.into_response()),
        }
    }
}

/// A form in which nothing is typed: it is of the house in which its sender is.
#[derive(Clone, Copy, Debug)]
pub struct OfThisHouse;

impl<S: Send + Sync> FromRequest<S> for OfThisHouse {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        Fields::from_request(request, state).await.map(|_| Self)
    }
}

/// A field that cannot be taken as it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field's id on the page: the summary links to it.
    pub field: Cow<'static, str>,
    pub say: Message,
}

impl Wrong {
    /// Says `say` about `field`.
    pub fn new(field: impl Into<Cow<'static, str>>, say: Message) -> Self {
        Self { field: field.into(), say }
    }
}

/// What is wrong with one field, if something is: it is said beside the field as well.
pub fn said_of(wrong: &[Wrong], field: &str) -> Option<Message> {
    wrong.iter().find(|problem| problem.field == field).map(|problem| problem.say.clone())
}
